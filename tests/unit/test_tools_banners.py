"""Banners drawn by FIGlet are read back."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyfiglet import figlet_format

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call

FULL_WIDTH = "banner"
KERNED = "small"
SMUSHED = "standard"


def read(drawing: str) -> str:
    return call("banners/read", {"drawing": [drawing]}).text


@settings(max_examples=25, deadline=None)
@given(
    st.text("ABCDEFGHKLMNPRSTUVWXYZ", min_size=2, max_size=7),
    st.sampled_from([FULL_WIDTH, KERNED, SMUSHED, "slant", "big"]),
    st.booleans(),
)
def test_a_drawn_word_is_read_back(word: str, font: str, spaced: bool) -> None:
    drawing = figlet_format(" ".join(word) if spaced else word, font=font)
    assert read(drawing.strip()).upper() == word


@pytest.mark.parametrize("font", ["usa_____", "ascii___", "banner3-D", "lean", "fraktur", "bubble"])
def test_fonts_of_all_sorts_are_known(font: str) -> None:
    # some fonts draw other characters as they draw a blank
    assert read(figlet_format("M O L D E R", font=font).strip()) == "MOLDER"


def test_blanks_at_the_start_of_the_first_row_may_be_lost() -> None:
    drawing = figlet_format("Alpha", font="slant")
    assert drawing.startswith(" ")
    assert read(drawing.strip()) == "Alpha"


@pytest.mark.parametrize("prefix", ["    ", "# ", "// "])
def test_rows_may_be_indented_or_stand_in_a_comment(prefix: str) -> None:
    rows = figlet_format("Alpha", font="standard").rstrip().splitlines()
    assert read("\n".join(prefix + row for row in rows)) == "Alpha"


def test_a_drawing_may_have_been_put_in_lower_case() -> None:
    assert read(figlet_format("A L M A N", font="rozzo").strip().lower()) == "ALMAN"


def test_a_wrapped_word_is_put_together() -> None:
    word = "GASTRONOMY"
    assert figlet_format(" ".join(word), font="colossal").count("\n") > 12
    assert read(figlet_format(" ".join(word), font="colossal").strip()) == word


def test_lines_of_words_stay_apart() -> None:
    assert read(figlet_format("hello wide world", font="standard", width=60)) == "hello wide world"


@pytest.mark.parametrize(
    "text", ["HELLO", "What does this say?\nI cannot read the word here, sorry.", "", "\n\n"]
)
def test_prose_is_no_banner(text: str) -> None:
    with pytest.raises(ArgumentError):
        read(text)


def test_another_drawing_is_no_banner() -> None:
    with pytest.raises(ToolError):
        read("~%~%~\n%~?~%\n~%~%~")


def test_fonts_are_not_loaded_before_they_are_needed() -> None:
    code = "import sys, reasonnet.tools.registry as r; r.tools(); print('pyfiglet' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
