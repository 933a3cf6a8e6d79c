"""Arithmetic on whole numbers with bit operations: shifts, and, or, xor, not."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_CHARACTERS = 4000
MAX_BITS = 12_000
MAX_NESTING = 60

_NUMBER = r"0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d+"
_WORDS = {
    "and": "&", "or": "|", "xor": "^", "not": "~", "shl": "<<", "shr": ">>", "plus": "+",
    "minus": "-", "times": "*",
}  # fmt: skip
_PHRASES = tuple(
    (re.compile(said, re.IGNORECASE), short)
    for said, short in (
        (r"\bbitwise[ -](?=and\b|or\b|xor\b|not\b)", ""),
        (r"\b(?:shifted left by|left[ -]shift(?:ed)?(?: by)?|lshift|lsl|sll)\b", "<<"),
        (r"\b(?:shifted right by|right[ -]shift(?:ed)?(?: by)?|rshift|lsr|asr|sra)\b", ">>"),
        (r"\bmultiplied by\b", "*"),
    )
)
_SIGNS = {
    "×": "*",
    "·": "*",
    "−": "-",
    "⊕": "^",
    "≪": "<<",
    "≫": ">>",
    "¬": "~",
    "∧": "&",
    "∨": "|",
}
_BRACES = str.maketrans("{}", "[]")
_HEX_BEHIND = re.compile(r"\b(\d[0-9A-Fa-f]{0,40})[hH]\b")
_SUFFIX = re.compile(r"\b(0[xX][0-9A-Fa-f]+|0[bB][01]+|\d+)(?:[uU]?[lL]{1,2}|[uU][lL]{0,2})\b")
_TOKEN = re.compile(rf"\s*(?:({_NUMBER})|(<<|>>|[-+*&|^~()\[\]×·−⊕≪≫¬∧∨])|([A-Za-z]+))")
_NOTATIONS = {
    **dict.fromkeys(
        (
            "hex", "hexadecimal", "hexidecimal", "hexa", "0x", "base 16", "base-16", "base sixteen",
            "radix 16", "base16", "hexadecimals", "hex digits", "hex string", "0x notation",
            "0x form", "0x-form", "0x…", "0x...", "hexadezimal",
        ),
        "x",
    ),
    **dict.fromkeys(
        (
            "binary", "bin", "0b", "base 2", "base-2", "bits", "base two", "radix 2", "base2",
            "zeros and ones", "0b form", "dual",
        ),
        "b",
    ),
    **dict.fromkeys(
        ("octal", "oct", "0o", "base 8", "base-8", "base eight", "radix 8", "base8"), "o"
    ),
    **dict.fromkeys(
        (
            "decimal", "dec", "base 10", "base-10", "denary", "base ten", "radix 10", "base10",
            "ordinary decimal", "plain decimal",
        ),
        "d",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bits:
    """A parsed formula with bit operations."""

    tree: ast.expr
    notation: str
    """How its numbers are written: x, b, o or d (the first prefix found)."""


def parse_bits(text: str) -> Bits:
    """Parse a formula such as `((0x5a3c - 0xaee9) >> 0x1)` or `12 and 0b110`.

    Raises:
        ArgumentError: anything else, or past the limits of length and nesting.
    """
    plain = text.strip()
    if not plain.endswith("$"):  # not TeX's
        plain = re.sub(r"\$(?=[0-9A-Fa-f]+\b)", "0x", plain)
    plain = plain.strip("`$\"'").rstrip("=?;:. ").translate(_BRACES)
    plain = _HEX_BEHIND.sub(r"0x\1", _SUFFIX.sub(r"\1", plain))
    if not plain or len(plain) > MAX_CHARACTERS:
        raise ArgumentError(f"not a formula of whole numbers: {text[:40]!r}")
    for said, short in _PHRASES:
        plain = said.sub(short, plain)
    parts: list[str] = []
    at, depth, notation = 0, 0, "d"
    while at < len(plain):
        found = _TOKEN.match(plain, at)
        if found is None:
            raise ArgumentError(f"not a formula of whole numbers: {text[:40]!r}")
        number, sign, word = found.groups()
        at = found.end()
        if number:
            prefix = number[1:2].lower()
            if notation == "d" and prefix in "xbo" and prefix:
                notation = prefix
            # a leading zero without a prefix is no Python number
            parts.append(number if prefix in "xbo" and prefix else str(int(number)))
        elif sign:
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0)
            if depth > MAX_NESTING:
                raise ArgumentError(f"a formula nested deeper than {MAX_NESTING}")
            parts.append({"[": "(", "]": ")"}.get(sign, _SIGNS.get(sign, sign)))
        elif word.lower() in _WORDS:
            parts.append(_WORDS[word.lower()])
        else:
            raise ArgumentError(f"not a formula of whole numbers: {text[:40]!r}")
    try:
        tree = ast.parse(" ".join(parts), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ArgumentError(f"not a formula of whole numbers: {text[:40]!r}") from None
    if not all(
        isinstance(
            node,
            ast.BinOp | ast.UnaryOp | ast.Constant | ast.operator | ast.unaryop,
        )
        for node in ast.walk(tree)
    ):
        raise ArgumentError(f"not a formula of whole numbers: {text[:40]!r}")
    return Bits(tree, notation)


def parse_notation(text: str) -> str:
    """Parse the name of a notation: `hex`, `hexadecimal`, `binary`, `octal`, `decimal`."""
    found = _NOTATIONS.get(re.sub(r"\s+", " ", text.strip().strip("\"'`()").lower()))
    if found is None:
        raise ArgumentError(f"not a notation of numbers: {text[:40]!r}")
    return found


BITS = ArgumentType("formula with bit operations", parse_bits)
NOTATION = ArgumentType("notation of numbers", parse_notation)


def _bounded(value: int) -> int:
    if value.bit_length() > MAX_BITS:
        raise ToolError(f"a value of more than {MAX_BITS} bits")
    return value


def _worth(node: ast.expr) -> int:
    if isinstance(node, ast.Constant):
        assert isinstance(node.value, int)
        return _bounded(node.value)
    if isinstance(node, ast.UnaryOp):
        inner = _worth(node.operand)
        return {ast.USub: -inner, ast.UAdd: inner, ast.Invert: ~inner}[type(node.op)]
    assert isinstance(node, ast.BinOp)
    left, right = _worth(node.left), _worth(node.right)
    match node.op:
        case ast.Add():
            return _bounded(left + right)
        case ast.Sub():
            return _bounded(left - right)
        case ast.Mult():
            return _bounded(left * right)
        case ast.BitAnd():
            return left & right
        case ast.BitOr():
            return left | right
        case ast.BitXor():
            return left ^ right
        case ast.LShift() | ast.RShift():
            if right < 0 or (isinstance(node.op, ast.LShift) and right > MAX_BITS):
                raise ToolError(f"shifts by 0 to {MAX_BITS} places")
            return _bounded(left << right if isinstance(node.op, ast.LShift) else left >> right)
    raise ArgumentError("only + - * and bit operations")


@tool("bitwise/expression", formula=one(BITS), notation=optional(NOTATION))
def expression(formula: Bits, notation: str | None) -> Expression:
    """Value of a formula with bit operations, on signed numbers of any length.

    It is written in the notation asked for, else in that of the formula's numbers; negative
    values have a sign (`-0x3`), not a two's complement.

    Raises:
        ToolError: a shift by a negative number, or past the limits.
    """
    value = _worth(formula.tree)
    kind = notation or formula.notation
    return Expression(str(value) if kind == "d" else f"{value:#{kind}}")
