"""Text that is hidden in invisible characters behind an emoji."""

from __future__ import annotations

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool

MAX_HIDDEN = 20_000


def parse_carrier(text: str) -> bytes:
    """Parse characters with variation selectors (U+FE00–FE0F, U+E0100–E01EF) behind them.

    Each selector stands for a byte; a visible character may stand before them.

    Raises:
        ArgumentError: more than four other characters, or no selector.
    """
    if len(text) > MAX_HIDDEN:
        raise ArgumentError(f"more than {MAX_HIDDEN} characters")
    found = bytearray()
    visible = 0
    for char in text.strip():
        code = ord(char)
        if 0xFE00 <= code <= 0xFE0F:
            found.append(code - 0xFE00)
        elif 0xE0100 <= code <= 0xE01EF:
            found.append(code - 0xE0100 + 16)
        else:
            visible += 1
    if not found or visible > 4:
        raise ArgumentError("no characters with hidden bytes")
    # A colour selector that belongs to the emoji itself (❤️) is a low byte in front.
    return bytes(found)


CARRIER = ArgumentType("emoji with hidden characters", parse_carrier)


@tool("hidden-text/decode", carrier=one(CARRIER))
def decode(carrier: bytes) -> str:
    """Return the text whose UTF-8 bytes are the variation selectors behind an emoji.

    Raises:
        ToolError: the bytes are no text.
    """
    if carrier[:1] == b"\x0f" and len(carrier) > 1:
        carrier = carrier[1:]
    try:
        return carrier.decode("utf-8")
    except UnicodeDecodeError:
        raise ToolError("the hidden bytes are no text") from None
