"""Who does what."""

from __future__ import annotations

import pytest

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

ENTRIES = ("Ann", "loves", "tea", "D'Arcy", "can’t stand", "the color red", "Bo", "hates", "tea")


def test_the_name_is_before_what_is_asked() -> None:
    assert call("lookups/who", {"entries": ENTRIES, "asked": ("hates", "tea")}).text == "Bo"
    asked = ("can't stand", "The color red")
    assert call("lookups/who", {"entries": ENTRIES, "asked": asked}).text == "D'Arcy"


def test_a_lost_entry_elsewhere_does_no_harm() -> None:
    entries = ENTRIES[1:]
    assert call("lookups/who", {"entries": entries, "asked": ("hates", "tea")}).text == "Bo"


def test_nobody_is_an_error() -> None:
    with pytest.raises(ToolError, match="nobody"):
        call("lookups/who", {"entries": ENTRIES, "asked": ("loves", "red")})
