"""Text behind an emoji."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call


def hidden(data: bytes) -> str:
    return "".join(chr(0xFE00 + b) if b < 16 else chr(0xE0100 + b - 16) for b in data)


@given(
    st.text(st.characters(min_codepoint=16, exclude_categories=["Cs"]), min_size=1, max_size=40),
    st.sampled_from(["😀", "x", "👻", "❤️"]),
)
def test_what_is_hidden_is_found(text: str, emoji: str) -> None:
    assert call("hidden-text/decode", {"carrier": (emoji + hidden(text.encode()),)}).text == text


def test_other_texts_are_refused() -> None:
    with pytest.raises(ArgumentError):
        call("hidden-text/decode", {"carrier": ("😀",)})
    with pytest.raises(ToolError, match="no text"):
        call("hidden-text/decode", {"carrier": ("😀" + hidden(b"\xff\xfe"),)})
