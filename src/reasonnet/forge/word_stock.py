"""Make the word stocks of the tools: `python -m reasonnet.forge.word_stock [ladders|phrases]`.

The tools for word ladders, ciphers, jumbled words and shuffled sentences need to know words and
which words follow one another. Both are counted from answers of Reasoning Gym's generators at
training seeds and from the lexicon's words; the files are data of `reasonnet.tools`.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter
from pathlib import Path
from random import Random

from reasonnet.fleet.embedded.lexicon import load_lexicon
from reasonnet.forge.gym import FIRST_SEED, is_evaluation

DATA = Path(__file__).parents[1] / "tools" / "data"
COMMON = 30_000
"""Words of the lexicon that are kept, most frequent first."""
_LADDERS = 4000
"""Questions on ladders that are drawn for each length of words."""
_TEXTS = 8000
"""Questions on running text that are drawn for each setting."""


def _answers(task: str, count: int, **config: object) -> list[str]:
    """Return answers to questions of a generator at training seeds, evaluation left out."""
    import reasoning_gym

    size = 20_000
    data = reasoning_gym.create_dataset(task, seed=FIRST_SEED, size=size, **config)
    found = []
    for index in Random(1).sample(range(size), count):
        entry = data[index]
        if not is_evaluation(entry["question"]):
            found.append(str(entry["answer"]))
    return found


def ladders() -> list[str]:
    """Return the words (upper case, sorted) that occur in ladders of three to five letters."""
    words: set[str] = set()
    for length in (3, 4, 5):
        for answer in _answers(
            "word_ladder", _LADDERS, min_word_length=length, max_word_length=length
        ):
            words.update(answer.split(","))
    return sorted(words)


def phrases() -> tuple[list[str], Counter[tuple[str, ...]]]:
    """Return known words and how often three words follow one another in running text."""
    counts: Counter[tuple[str, ...]] = Counter()
    for least in (1, 2, 3, 4, 5, 6):
        lines = _answers(
            "letter_jumble",
            _TEXTS,
            min_word_len=least,
            max_word_len=30,
            min_words=25,
            max_words=50,
        )
        found = {three for line in lines for three in _threes(line.split())}
        for three in found - counts.keys() if least > 1 else found:
            counts[three] = 1
    for words in sentences():
        plain = re.findall(r"[^\W\d_]+", " ".join(words))
        if len(plain) > 1:  # what a sentence begins with
            counts.update(dict.fromkeys([("<", "<", plain[0]), ("<", *plain[:2])], 1))
    return list(load_lexicon().index)[:COMMON], counts


def sentences() -> list[list[str]]:
    """Return the different words of sentences, with their marks, in the order of first occurrence.

    The generator moves equal words together, so that this is what its answers tell.
    """
    answers = _answers(
        "sentence_reordering", _TEXTS, min_words_in_sentence=2, max_words_in_sentence=60
    )
    return [list(dict.fromkeys(answer.split())) for answer in sorted(set(answers))]


def _threes(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[i : i + 3]) for i in range(len(words) - 2)]


def _write(name: str, words: list[str], lines: set[str]) -> None:
    text = "\n".join([" ".join(words), *sorted(lines)])
    (DATA / f"{name}.txt.xz").write_bytes(lzma.compress(text.encode(), preset=9))


def main(which: str) -> None:
    """Write the stock named `ladders` or `phrases`, or both if it is empty."""
    DATA.mkdir(exist_ok=True)
    if which in ("", "ladders"):
        _write("ladder_words", ladders(), set())
    if which in ("", "phrases"):
        words, counts = phrases()
        _write("phrases", words, {" ".join(three) for three in counts})
        rows = [["<", "<", *line] for line in sentences()]
        _write("sentences", [], {" ".join(three) for row in rows for three in _threes(row)})


if __name__ == "__main__":
    main("".join(sys.argv[1:2]))
