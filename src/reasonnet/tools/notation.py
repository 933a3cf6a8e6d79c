"""Mathematical notation: what people type, rewritten as plain Python source.

    text -> notation without Unicode, LaTeX, words -> tokens -> functions with brackets -> source

The source is only ever handed to `ast.parse`: numbers are string literals in it, so that they
stay exact and no integer is too long for Python, and names carry the prefix `v_`.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from reasonnet.tools.arguments import parse_number
from reasonnet.tools.errors import ArgumentError

MAX_CHARACTERS = 4000
MAX_TOKENS = 400
MAX_NESTING = 40
MAX_DIGITS = 1000
"""Digits of one number in a formula."""

CONSTANT_NAMES = frozenset(("pi", "e", "oo"))
_FUNCTION_ALIASES = {
    "√": "sqrt", "∛": "cbrt", "root": "sqrt", "log10": "lg", "arcsin": "asin", "arccos": "acos",
    "arctan": "atan", "ceiling": "ceil", "tg": "tan", "sgn": "sign", "fact": "factorial",
    "cosec": "csc",
}  # fmt: skip
FUNCTIONS = frozenset((
    "sqrt", "cbrt", "abs", "exp", "ln", "log", "lg", "log2", "sin", "cos", "tan", "cot", "sec",
    "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "floor", "ceil", "round", "sign",
    "min", "max", "gcd", "lcm", "factorial", "mod",
))  # fmt: skip
SEVERAL = frozenset(("log", "min", "max", "gcd", "lcm", "mod"))
_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi",
    "ρ": "rho", "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega", "π": "pi",
}  # fmt: skip
_GREEK_NAMES = frozenset(_GREEK.values())
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿˣ", "0123456789+-nx")
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5",
    "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_SIGNS = str.maketrans(
    {
        "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "﹣": "-", "×": "*", "·": "*", "⋅": "*",
        "∙": "*", "•": "*", "✕": "*", "✖": "*", "∗": "*", "÷": "/", "∕": "/", "⁄": "/", "➗": "/",
        "＋": "+", "➕": "+", "➖": "-", "［": "(", "］": ")",
        "[": "(", "]": ")", "{": "(", "}": ")",
        "（": "(", "）": ")", "∞": " oo ", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
        **{letter: f" {name} " for letter, name in _GREEK.items()},
    }
)  # fmt: skip
_LATEX = {
    r"\cdot": "*", r"\times": "*", r"\div": "/", r"\left": "", r"\right": "", r"\pi": "pi",
    r"\infty": "oo", r"\,": " ", r"\;": " ", r"\!": "", r"\dfrac": r"\frac", r"\tfrac": r"\frac",
}  # fmt: skip
_WORD_OPERATORS = (
    (r"to the power(?: of)?|raised to(?: the power of)?", "**"),
    (r"divided by|over", "/"),
    (r"multiplied by|times", "*"),
    (r"plus|added to", "+"),
    (r"modulo|mod", "%"),
    (r"squared", "**2"),
    (r"cubed", "**3"),
    (r"(?:the )?square root of", "√"),
    (r"(?:the )?cube root of", "∛"),
    (r"minus|negative", "-"),
)
_WORD_NUMBER = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|"
    r"seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)"
)
_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<number>(?:\d+(?:\.\d+)?|\.\d+))|(?P<name>[A-Za-z]+)|"
    r"(?P<subscript>_?\d{1,3})|(?P<operator>\*\*|//|[-+*/%^(),!|√∛])"
)


class _Token(NamedTuple):
    kind: Literal["number", "name", "function", "operator"]
    text: str
    spaced: bool = False
    """Whether a space comes before it."""


def clean(text: str, what: str) -> str:
    """Strip a text; raises ArgumentError if it is too long."""
    if len(text) > MAX_CHARACTERS:
        raise ArgumentError(f"{what}: more than {MAX_CHARACTERS} characters")
    return text.strip()


def trimmed(text: str) -> str:
    """Strip quotes, dollar signs and marks at the end (`= ?`) off a formula."""
    plain = clean(text, "formula").strip("\"'`$“”‘’ ")
    return re.sub(r"[\s=?:;.,]+$", "", plain)


def python_source(plain: str, *, arithmetic: bool) -> str:
    """Rewrite a trimmed formula as Python source for `ast.parse`.

    Args:
        plain: the formula.
        arithmetic: it has numbers only: `x` is a multiplication sign, and money signs,
            thousands separators and spelled numbers and operators are read.

    Raises:
        ArgumentError: not a formula, or past the limits of length and nesting.
    """
    if re.search(rf"\d{{{MAX_DIGITS + 1}}}", plain):
        raise ArgumentError(f"formula: a number of more than {MAX_DIGITS} digits")
    return _source(_calls(_tokens(_notation(plain, arithmetic))), plain)


def _notation(text: str, arithmetic: bool) -> str:
    """Bring Unicode, LaTeX and (in arithmetic) words and separators into plain notation."""
    if "\\" in text:
        for command, sign in _LATEX.items():
            text = text.replace(command, sign)
        for _ in range(20):
            changed = re.sub(r"\\frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))", text)
            changed = re.sub(r"\\sqrt\{([^{}]*)\}", r"√(\1)", changed)
            if changed == text:
                break
            text = changed
        text = re.sub(r"\\([a-z]{2,8})", r" \1 ", text)
    text = re.sub(
        "[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿˣ]+", lambda found: f"**({found[0].translate(_SUPERSCRIPTS)})", text
    )
    text = re.sub("[₀-₉]+", lambda found: "_" + found[0].translate(_SUBSCRIPTS), text)
    # a vulgar fraction right after a whole number is added to it (2½)
    text = re.sub(
        f"([0-9]*)([{''.join(_VULGAR)}])",
        lambda found: f"({found[1]}+{_VULGAR[found[2]]})" if found[1] else f"({_VULGAR[found[2]]})",
        text,
    )
    text = re.sub(r"(\d+(?:\.\d+)?)\s?(?:°|deg(?:rees?)?\b)", r"(\1*pi/180)", text)
    text = text.translate(_SIGNS)
    if not arithmetic:
        return text
    text = re.sub(r"[$€£]", " ", text)
    text = re.sub(r"(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?![\d,])", _without_separators, text)
    text = re.sub(
        r"(\d(?:\.\d+)?)[eE]([+-]?\d{1,3})(?![\d.])", r"\1*10**(\2)", text
    )
    if re.search(r"[a-z]{2}", text, re.IGNORECASE):
        text = _without_words(text)
    return re.sub(r"(?<=[\d)!\s])[xX](?=[\s\d(√.+-])", "*", text)


def _without_separators(found: re.Match[str]) -> str:
    return re.sub("[, ]", "", found[0])


def _without_words(text: str) -> str:
    text = text.lower()
    for words, sign in _WORD_OPERATORS:
        text = re.sub(rf"\b(?:{words})\b", f" {sign} ", text)
    return re.sub(
        rf"\b{_WORD_NUMBER}(?:(?:\s*-\s*|\s+and\s+|\s+){_WORD_NUMBER})*\b",
        lambda found: f" {parse_number(found[0])} ",
        text,
    )


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position, spaced = 0, False
    while position < len(text):
        found = _TOKEN.match(text, position)
        if not found:
            raise ArgumentError(f"not a formula: {text[position : position + 20]!r}")
        kind, piece, position = found.lastgroup, found[0], found.end()
        if kind == "space":
            spaced = True
            continue
        if kind == "name":
            index = re.compile(r"_?\d{1,3}(?![\d.])").match(text, position)
            digits = index[0] if index else ""
            if piece.lower() + digits in ("log2", "log10"):
                position += len(digits)
                piece, digits = piece.lower() + digits, ""
            elif digits and (len(piece) == 1 or piece.lower() in _GREEK_NAMES):
                position += len(digits)
                piece += "_" + digits.lstrip("_")
            tokens += _name_tokens(piece, spaced)
        elif kind == "number":
            if tokens and tokens[-1].kind == "number":
                raise ArgumentError(f"not a formula: two numbers side by side in {text[:40]!r}")
            tokens.append(_Token("number", piece, spaced))
        elif kind == "operator" and piece in "√∛":
            tokens.append(_Token("function", _FUNCTION_ALIASES[piece], spaced))
        elif kind == "operator":
            tokens.append(_Token("operator", "**" if piece == "^" else piece, spaced))
        else:
            raise ArgumentError(f"not a formula: {text[:40]!r}")
        spaced = False
        if len(tokens) > MAX_TOKENS:
            raise ArgumentError(f"a formula of more than {MAX_TOKENS} parts")
    if not tokens:
        raise ArgumentError("an empty formula")
    return tokens


def _name_tokens(piece: str, spaced: bool) -> list[_Token]:
    lower = piece.lower()
    lower = _FUNCTION_ALIASES.get(lower, lower)
    if lower == "mod":
        return [_Token("operator", "%", spaced)]
    if lower in FUNCTIONS:
        return [_Token("function", lower, spaced)]
    if lower in ("infinity", "inf", "oo"):
        return [_Token("name", "oo", spaced)]
    if lower == "pi" or lower in _GREEK_NAMES:
        return [_Token("name", lower, spaced)]
    if len(piece) == 1 or "_" in piece:
        return [_Token("name", piece, spaced)]
    # A product of single letters. A run with vowels is a word of prose ('is', 'the'), unless it
    # is one of a few products that are written in textbooks; 'xe', 'ae' end with Euler's number.
    if len(piece) <= 4 and (
        not re.search("[aeiouAEIOU]", piece) or re.fullmatch("a?[abcxyz]{1,3}|ma|[kxyt]e", piece)
    ):
        return [
            _Token("name", letter, spaced and index == 0) for index, letter in enumerate(piece)
        ]
    for constant in ("pi", "xy"):  # 2pir and the like
        if lower.startswith(constant) and len(piece) == len(constant) + 1:
            rest = piece[len(constant) :]
            return [_Token("name", constant, spaced), _Token("name", rest)]
    raise ArgumentError(f"not a formula: unknown word {piece[:30]!r}")


def _closing(tokens: list[_Token], opening: int) -> int:
    depth = 0
    for index in range(opening, len(tokens)):
        depth += {"(": 1, ")": -1}.get(tokens[index].text, 0)
        if depth == 0:
            return index
    raise ArgumentError("not a formula: a bracket is not closed")


def _calls(tokens: list[_Token]) -> list[_Token]:
    """Give every function its brackets: `sin 2x` becomes `sin(2x)`, `sin^2(x)` `sin(x)^2`."""
    opening, closing = _Token("operator", "("), _Token("operator", ")")
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index].kind != "function":
            continue
        power: list[_Token] = []
        start = index + 1
        if start < len(tokens) and tokens[start].text == "**":
            end = start + 1
            if end < len(tokens) and tokens[end].text == "(":
                end = _closing(tokens, end)
            power = tokens[start : end + 1]
            del tokens[start : end + 1]
        if start >= len(tokens):
            raise ArgumentError(f"not a formula: {tokens[index].text} of nothing")
        if tokens[start].text != "(":
            end = _naked_argument(tokens, start, tokens[index].text in ("sqrt", "cbrt"))
            tokens[start:end] = [opening, *tokens[start:end], closing]
        if power:
            end = _closing(tokens, start)
            tokens[end + 1 : end + 1] = power
    return tokens


def _naked_argument(tokens: list[_Token], start: int, single: bool) -> int:
    """Return the end of an argument without brackets, such as `2x^2` after `ln`."""
    end = start
    while end < len(tokens):
        if tokens[end].kind == "function":
            if end > start:
                break
            return _closing(tokens, end + 1) + 1
        if tokens[end].kind in ("number", "name"):
            if end > start and tokens[end].spaced and tokens[end - 1].text != "**":
                break
            end += 1
            if single:
                break
        elif tokens[end].text == "**" and start < end < len(tokens) - 1:
            end += 1
            if tokens[end].text == "(":
                end = _closing(tokens, end) + 1
        else:
            break
    if end == start:
        raise ArgumentError(f"not a formula: nothing after {tokens[start - 1].text}")
    return end


def _source(tokens: list[_Token], text: str) -> str:
    """Return Python source of the tokens: products explicit, numbers as string literals."""
    out: list[str] = []
    starts: list[int] = []  # where each open bracket's operand begins in `out`
    bars = 0
    operand: int | None = None  # where the operand that `out` ends with begins
    previous = tokens[0]
    for index, token in enumerate(tokens):
        begins = token.kind != "operator" or token.text == "("
        if token.text == "|":
            begins = operand is None or bars == 0
        called = begins and index > 0 and previous.kind == "function"
        if begins and operand is not None and not called:
            _check_product(previous, token, text)
            out.append("*")
        if token.text == "|":
            if begins:
                bars += 1
                starts.append(len(out))
                out.append("abs(")
                operand = None
            else:
                bars -= 1
                out.append(")")
                operand = starts.pop()
        elif token.kind == "number":
            operand = len(out)
            out.append(f"'{token.text}'")
        elif token.kind == "name":
            operand = len(out)
            out.append(f"v_{token.text}")  # so that no name is a Python keyword
        elif token.kind == "function":
            starts.append(len(out))
            operand = None
            out.append(token.text)
        elif token.text == "(":
            if not called:
                starts.append(len(out))
            if len(starts) > MAX_NESTING:
                raise ArgumentError(f"a formula nested deeper than {MAX_NESTING}")
            operand = None
            out.append("(")
        elif token.text == ")":
            if not starts:
                raise ArgumentError(f"not a formula: a bracket too many in {text[:40]!r}")
            out.append(")")
            operand = starts.pop()
        elif token.text == "!":
            if operand is None:
                raise ArgumentError(f"not a formula: ! after nothing in {text[:40]!r}")
            out[operand:] = ["factorial(", *out[operand:], ")"]
        else:
            out.append(token.text)
            operand = None
        previous = token
    return "".join(out)


def _check_product(left: _Token, right: _Token, text: str) -> None:
    """Reject operands side by side that are no product but prose: `is 5`, `I am`, `3 4`."""
    prose = (
        (right.kind == "number" and left.text not in (")", "|"))
        or (right.kind == "name" and left.kind == "name" and right.spaced and right.text != "oo"
            and not _is_constant(left.text) and not _is_constant(right.text))
    )  # fmt: skip
    if prose:
        raise ArgumentError(f"not a formula: {text[:60]!r}")


def _is_constant(name: str) -> bool:
    return name in CONSTANT_NAMES or name in _GREEK_NAMES
