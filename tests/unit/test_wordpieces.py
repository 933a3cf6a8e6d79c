"""Word pieces: what the deep models see of a token."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.core.errors import WeightsError
from reasonnet.fleet.embedded.features import tokenise
from reasonnet.fleet.embedded.lexicon import load_lexicon
from reasonnet.fleet.embedded.wordpieces import load_wordpieces, split


def vectors(text: str) -> np.ndarray:
    return load_wordpieces().vectors([tokenise(text, load_lexicon())])[0]


@given(st.integers(10**5, 10**9), st.integers(10**5, 10**9))
def test_a_model_sees_how_long_a_number_is_and_nothing_else(one: int, other: int) -> None:
    assert np.array_equal(vectors(f"add {one}"), vectors(f"add {other}"))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30))
def test_the_pieces_of_a_word_spell_it(word: str) -> None:
    table = load_wordpieces()
    names = list(table.index)
    pieces = split(word, table.index)
    assert pieces is not None
    assert "".join(names[p].removeprefix("##") for p in pieces) == word


def test_a_word_of_several_pieces_is_their_mean() -> None:
    table = load_wordpieces()
    pieces = split("sequoia", table.index)
    assert pieces is not None and len(pieces) > 1
    rows = table.table[pieces].astype(np.float32) * table.scales[pieces][:, None]
    assert np.allclose(table.vector("Sequoia"), rows.mean(0))


def test_a_sign_that_no_piece_has_is_zero_and_padding_too() -> None:
    assert not vectors("─").any()
    lexicon = load_lexicon()
    batch = load_wordpieces().vectors([tokenise("two words", lexicon), tokenise("one", lexicon)])
    assert batch.shape == (2, 2, 384)
    assert batch[1, 0].any() and not batch[1, 1].any()


def test_a_word_without_end_takes_no_time_and_is_unknown() -> None:
    assert split("x" * 90_000, load_wordpieces().index) is None
    assert not vectors("x" * 90_000).any()


def test_a_damaged_table_is_an_error_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "wordpieces.npz"
    pieces = np.frombuffer(b"a\nb", np.uint8)
    np.savez(path, pieces=pieces, table=np.zeros((3, 4), np.int8), scales=np.zeros(3))
    with pytest.raises(WeightsError, match="damaged: 2 pieces, 3 vectors"):
        load_wordpieces(path)
    path.write_bytes(path.read_bytes()[:300])
    load_wordpieces.cache_clear()
    with pytest.raises(WeightsError, match=r"is damaged .*reinstall"):
        load_wordpieces(path)
    path.unlink()
    load_wordpieces.cache_clear()
    with pytest.raises(WeightsError, match="is missing: reinstall"):
        load_wordpieces(path)
