"""Formulas: text in mathematical notation to a small immutable tree, and what trees are worth.

    text -> tokens -> Python source -> ast.parse -> whitelist -> Node (-> sympy, on demand)

Nothing is evaluated by Python: numbers are handed through `ast.parse` as string literals, and
only the few kinds of syntax listed in `_convert` survive. Length, nesting, exponents and digits
are bounded before any work is done.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal, NamedTuple

from reasonnet.tools.arguments import parse_number
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType

MAX_CHARACTERS = 4000
MAX_TOKENS = 400
MAX_NESTING = 40
MAX_DIGITS = 1000
"""Digits of one number in a formula."""
MAX_BITS = 20_000
"""Size of a value while it is computed (about 6000 digits)."""
MAX_EXPONENT = 1000
"""Exponent of a base that has variables in it."""
MAX_FACTORIAL = 1450
"""The largest factorial of no more than 4000 digits."""

Operator = Literal["+", "-", "*", "/", "//", "%", "**"]
Real = Fraction | float


@dataclass(frozen=True, slots=True)
class Number:
    """A rational constant."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, or one of the constants pi, e and oo (infinity)."""

    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    """A sign change."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Operation:
    """A binary operation."""

    operator: Operator
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Apply:
    """A function of one or more arguments."""

    function: str
    arguments: tuple[Node, ...]


Node = Number | Name | Negative | Operation | Apply


@dataclass(frozen=True)
class Formula:
    """A parsed formula."""

    text: str
    tree: Node

    @cached_property
    def variables(self) -> tuple[str, ...]:
        """Names of the variables, sorted; pi, e and oo are none."""
        return tuple(sorted(_variables(self.tree)))

    def __hash__(self) -> int:
        return hash(self.tree)


CONSTANTS: Mapping[str, float] = {"pi": math.pi, "e": math.e, "oo": math.inf}
_FUNCTION_ALIASES = {
    "√": "sqrt", "∛": "cbrt", "root": "sqrt", "log10": "lg", "arcsin": "asin", "arccos": "acos",
    "arctan": "atan", "ceiling": "ceil", "tg": "tan", "sgn": "sign", "fact": "factorial",
    "cosec": "csc",
}  # fmt: skip
_FUNCTIONS = frozenset((
    "sqrt", "cbrt", "abs", "exp", "ln", "log", "lg", "log2", "sin", "cos", "tan", "cot", "sec",
    "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "floor", "ceil", "round", "sign",
    "min", "max", "gcd", "lcm", "factorial", "mod",
))  # fmt: skip
_SEVERAL = frozenset(("log", "min", "max", "gcd", "lcm", "mod"))
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


def parse_formula(text: str) -> Formula:
    """Parse an algebraic formula: `2x`, `3(x+1)`, `x^2`, `x²`, `√2`, `sin 2x`, `|x|`, `½at²`.

    Variables are single letters, letters with an index (`x1`, `x_2`) or Greek names; `xy` is a
    product; `e`, `pi` and `oo` are constants. Words of prose are rejected.

    Raises:
        ArgumentError: not a formula, or past the limits of length and nesting.
        ToolError: a constant part of it is past the limits (`9^9^9^9`) or undefined (`1/0`).
    """
    return _parse(text, arithmetic=False)


def parse_numeric_formula(text: str) -> Formula:
    """Parse a formula of numbers only; `x` between numbers is a multiplication sign.

    Money signs, thousands separators, scientific notation (`1.5e3`) and spelled operators and
    numbers (`12 plus five times 3`) are accepted here, unlike in `parse_formula`.
    """
    formula = _parse(text, arithmetic=True)
    if formula.variables:
        raise ArgumentError(f"not arithmetic: {', '.join(formula.variables)} in {text[:40]!r}")
    return formula


def parse_calculation(text: str) -> Real:
    """Evaluate a formula of numbers: exactly where the value is rational, else as a float."""
    return evaluate(parse_numeric_formula(text))


def parse_arithmetic(text: str) -> Fraction:
    """Evaluate a formula of numbers whose value is rational, exactly."""
    value = parse_calculation(text)
    if isinstance(value, float):
        raise ToolError(f"the value of {text[:40]!r} is not rational")
    return value


def parse_equation(text: str) -> tuple[Formula, Formula]:
    """Parse the two sides of `2x + 3 = 7`."""
    sides = re.split(r"={1,3}", _clean(text, "equation"))
    if len(sides) != 2:
        raise ArgumentError(f"an equation has one = sign: {text[:40]!r}")
    return parse_formula(sides[0]), parse_formula(sides[1])


def parse_inequality(text: str) -> tuple[Formula, str, Formula]:
    """Parse `2x + 3 <= 7` into the left side, one of `< <= > >=`, and the right side."""
    plain = _clean(text, "inequality").replace("≤", "<=").replace("≥", ">=")
    plain = plain.replace(r"\leq", "<=").replace(r"\geq", ">=").replace("=<", "<=")
    sides = re.split(r"([<>]=?)", plain.replace("⩽", "<=").replace("⩾", ">="))
    if len(sides) != 3:
        raise ArgumentError(f"not an inequality with one sign: {text[:40]!r}")
    return parse_formula(sides[0]), sides[1], parse_formula(sides[2])


def parse_point(text: str) -> tuple[Fraction, ...]:
    """Parse `(3, -4)`, `A(1/2, 0.5)`, `(1; 2; 3)` as two or three exact coordinates."""
    plain = re.sub(r"^[A-Z]?\s*=?\s*[(\[<]|[)\]>]$", "", _clean(text, "point").strip("\"'`$"))
    parts = plain.split(";") if ";" in plain else plain.split(",")
    if not 2 <= len(parts) <= 3:
        raise ArgumentError(f"not a point: {text[:40]!r}; write it as (3, -4)")
    if any(re.search(r"[a-z]", part.replace("sqrt", "")) for part in parts):
        raise ArgumentError(f"not a point: {text[:40]!r}; write it as (3, -4)")
    return tuple(parse_arithmetic(part) for part in parts)


def evaluate(formula: Formula, values: Mapping[str, Real] | None = None) -> Real:
    """Return what a formula is worth: exactly where that is rational, else as a float.

    `log` is the decimal logarithm here, angles are radians.

    Raises:
        ToolError: a variable without a value, division by zero, past the limits.
    """
    return _evaluate(formula.tree, values or {})


def to_sympy(formula: Formula) -> Any:
    """Build the SymPy expression of a formula (`log` is the natural logarithm here).

    Raises:
        ToolError: it is undefined (`log(0)`).
    """
    import sympy

    found = _to_sympy(formula.tree, sympy)
    if found.has(sympy.zoo, sympy.nan):
        raise ToolError(f"{formula.text[:40]!r} is not defined")
    return found


def _clean(text: str, what: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise ArgumentError(f"{what}: more than {MAX_CHARACTERS} characters")
    return text.strip()


def _parse(text: str, *, arithmetic: bool) -> Formula:
    plain = _clean(text, "formula").strip("\"'`$“”‘’ ")
    plain = re.sub(r"[\s=?:;.,]+$", "", plain)
    if re.search(rf"\d{{{MAX_DIGITS + 1}}}", plain):
        raise ArgumentError(f"formula: a number of more than {MAX_DIGITS} digits")
    source = _source(_calls(_tokens(_notation(plain, arithmetic), arithmetic)), text)
    try:
        parsed = ast.parse(source, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ArgumentError(f"not a formula: {text[:60]!r}") from None
    return Formula(plain, _convert(parsed, text))


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


def _tokens(text: str, arithmetic: bool) -> list[_Token]:
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
    if lower in _FUNCTIONS:
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
    return name in CONSTANTS or name in _GREEK_NAMES


_OPERATORS: Mapping[type[ast.operator], Operator] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Pow: "**",
}  # fmt: skip


def _convert(node: ast.expr, text: str) -> Node:
    """Convert whitelisted Python syntax to a Node; checks constant powers and quotients."""
    match node:
        case ast.Constant(value=str() as digits):
            return Number(Fraction(digits))
        case ast.Name(id=name) if name.startswith("v_"):
            return Name(name[2:])
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return Negative(_convert(inner, text))
        case ast.UnaryOp(op=ast.UAdd(), operand=inner):
            return _convert(inner, text)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
            operation = Operation(
                _OPERATORS[type(sign)], _convert(left, text), _convert(right, text)
            )
            if operation.operator == "**":
                _check_power(operation)
            return operation
        case ast.Call(func=ast.Name(id=function), args=arguments, keywords=[]):
            if function not in _FUNCTIONS or not arguments:
                raise ArgumentError(f"not a formula: {text[:60]!r}")
            if len(arguments) > 1 and function not in _SEVERAL:
                raise ArgumentError(f"{function} takes one argument")
            nodes = tuple(_convert(argument, text) for argument in arguments)
            if function in ("factorial", "exp") and not _variables(nodes[0]):
                _evaluate(Apply(function, nodes), {})
            return Apply(function, nodes)
        case _:
            raise ArgumentError(f"not a formula: {text[:60]!r}")


def _check_power(operation: Operation) -> None:
    if _variables(operation.right):
        return
    exponent = _evaluate(operation.right, {})
    if _variables(operation.left):
        size: Real = exponent if exponent >= 0 else -exponent
        if MAX_EXPONENT < size < math.inf:
            raise ToolError(f"an exponent above {MAX_EXPONENT}")
    elif isinstance(exponent, Fraction):
        base = _evaluate(operation.left, {})
        if isinstance(base, Fraction):
            _check_size(base, exponent)


def _variables(node: Node) -> set[str]:
    match node:
        case Number():
            return set()
        case Name(name):
            return set() if name in CONSTANTS else {name}
        case Negative(operand):
            return _variables(operand)
        case Operation(_, left, right):
            return _variables(left) | _variables(right)
        case Apply(_, arguments):
            return {name for argument in arguments for name in _variables(argument)}


def _evaluate(node: Node, values: Mapping[str, Real]) -> Real:
    match node:
        case Number(value):
            return value
        case Name(name):
            if name in values:
                return values[name]
            if name in CONSTANTS:
                return CONSTANTS[name]
            raise ToolError(f"no value for {name}")
        case Negative(operand):
            return -_evaluate(operand, values)
        case Operation(operator, left, right):
            return _bounded(_operate(operator, _evaluate(left, values), _evaluate(right, values)))
        case Apply(function, arguments):
            return _bounded(
                _apply(function, [_evaluate(argument, values) for argument in arguments])
            )


def _bounded(value: Real) -> Real:
    if isinstance(value, Fraction):
        if max(value.numerator.bit_length(), value.denominator.bit_length()) > MAX_BITS:
            raise ToolError("the value has too many digits")
    elif not math.isfinite(value):
        raise ToolError("the value is not a finite number")
    return value


def _operate(operator: Operator, left: Real, right: Real) -> Real:
    if operator in ("/", "//", "%") and right == 0:
        raise ToolError("division by zero")
    try:
        match operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "*":
                return left * right
            case "/":
                return left / right
            case "//":
                return Fraction(left // right)
            case "%":
                return left % right
            case "**":
                return power(left, right)
    except OverflowError:
        raise ToolError("the value is too large") from None


def _check_size(base: Fraction, exponent: Fraction) -> None:
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if base not in (0, 1, -1) and bits * abs(exponent) > MAX_BITS + 64:
        raise ToolError("the power has too many digits")


def power(base: Real, exponent: Real) -> Real:
    """Return base ** exponent: exactly where that is rational, else as a float.

    Raises:
        ToolError: 0 to a negative power, no real value, or past the limits.
    """
    if base == 0 and exponent < 0:
        raise ToolError("zero to a negative power")
    if isinstance(base, Fraction) and isinstance(exponent, Fraction):
        _check_size(base, exponent)
        if exponent.denominator == 1:
            if base in (0, 1, -1):
                return base ** (exponent.numerator % 2 or (2 if exponent else 0))
            return Fraction(base**exponent.numerator)
        if exponent.denominator <= 64 and (base >= 0 or exponent.denominator % 2):
            root = exact_root(abs(base), exponent.denominator)
            if root is not None:
                return power(root if base >= 0 else -root, Fraction(exponent.numerator))
    if base < 0 and exponent != int(exponent):
        if not isinstance(exponent, Fraction) or exponent.denominator % 2 == 0:
            raise ToolError("no real value: a negative number to a fractional power")
        sign = -1 if exponent.numerator % 2 else 1
        return sign * math.pow(_float(-base), _float(exponent))
    try:
        return math.pow(_float(base), _float(exponent))
    except OverflowError:
        raise ToolError("the power is too large") from None


def exact_root(value: Fraction, degree: int) -> Fraction | None:
    """Return the degree-th root of a value >= 0 if it is rational, else None."""
    top, bottom = _integer_root(value.numerator, degree), _integer_root(value.denominator, degree)
    if top**degree == value.numerator and bottom**degree == value.denominator:
        return Fraction(top, bottom)
    return None


def _integer_root(value: int, degree: int) -> int:
    if degree == 2:
        return math.isqrt(value)
    low, high = 0, 1 << (value.bit_length() // degree + 1)
    while low < high:
        middle = (low + high + 1) // 2
        if middle**degree <= value:
            low = middle
        else:
            high = middle - 1
    return low


def _float(value: Real) -> float:
    try:
        return float(value)
    except OverflowError:
        raise ToolError("the value is too large") from None


def factorial(n: Real) -> Fraction:
    """Return n!; raises ToolError unless n is a whole number from 0 to MAX_FACTORIAL."""
    if n != int(n) or n < 0:
        raise ToolError("a factorial needs a whole number of at least 0")
    if n > MAX_FACTORIAL:
        raise ToolError(f"a factorial of more than {MAX_FACTORIAL} has more than 4000 digits")
    return Fraction(math.factorial(int(n)))


_FLOAT_FUNCTIONS: Mapping[str, Callable[[float], float]] = {
    "exp": math.exp, "ln": math.log, "lg": math.log10, "log2": math.log2, "sin": math.sin,
    "cos": math.cos, "tan": math.tan, "asin": math.asin, "acos": math.acos, "atan": math.atan,
    "sinh": math.sinh, "cosh": math.cosh, "tanh": math.tanh,
    "cot": lambda x: 1 / math.tan(x), "sec": lambda x: 1 / math.cos(x),
    "csc": lambda x: 1 / math.sin(x),
}  # fmt: skip
_RATIONAL_FUNCTIONS: Mapping[str, Callable[[Real], Real]] = {
    "abs": lambda x: x if x >= 0 else -x,
    "floor": lambda x: Fraction(math.floor(x)),
    "ceil": lambda x: Fraction(math.ceil(x)),
    "round": lambda x: Fraction(math.floor(x + Fraction(1, 2))),
    "sign": lambda x: Fraction((x > 0) - (x < 0)),
    "factorial": factorial,
}


def _apply(function: str, arguments: list[Real]) -> Real:
    first = arguments[0]
    if function in ("sqrt", "cbrt"):
        return power(first, Fraction(1, 2 if function == "sqrt" else 3))
    if function in _RATIONAL_FUNCTIONS:
        return _RATIONAL_FUNCTIONS[function](first)
    if function in ("min", "max"):
        return min(arguments) if function == "min" else max(arguments)
    if function in ("gcd", "lcm", "mod"):
        return _integer_function(function, arguments)
    try:
        if function == "log":
            return _logarithm(arguments)
        if function in ("exp", "sin", "cos", "tan") and first == 0:
            return Fraction(function in ("exp", "cos"))
        return _FLOAT_FUNCTIONS[function](_float(first))
    except (ValueError, OverflowError, ZeroDivisionError):
        raise ToolError(f"{function} is not defined there, or is too large") from None


def _integer_function(function: str, arguments: list[Real]) -> Real:
    if function == "mod":
        if len(arguments) != 2:
            raise ArgumentError("mod takes two arguments")
        return _operate("%", *arguments)
    if any(value != int(value) for value in arguments):
        raise ToolError(f"{function} needs whole numbers")
    numbers = [int(value) for value in arguments]
    return Fraction(math.gcd(*numbers) if function == "gcd" else math.lcm(*numbers))


def _logarithm(arguments: list[Real]) -> Real:
    if len(arguments) > 2:
        raise ArgumentError("log takes a number and a base")
    value, base = arguments[0], arguments[1] if len(arguments) == 2 else Fraction(10)
    if value <= 0 or base <= 0 or base == 1:
        raise ToolError("log is not defined there")
    if isinstance(value, Fraction) and isinstance(base, Fraction):
        guess = round(math.log(_float(value)) / math.log(_float(base)))
        if abs(guess) < 2000 and power(base, Fraction(guess)) == value:
            return Fraction(guess)
    return math.log(value) / math.log(base)


def _to_sympy(node: Node, sympy: Any) -> Any:
    match node:
        case Number(value):
            return sympy.Rational(value.numerator, value.denominator)
        case Name(name):
            constants = {"pi": sympy.pi, "e": sympy.E, "oo": sympy.oo}
            return constants.get(name) or sympy.Symbol(name)
        case Negative(operand):
            return -_to_sympy(operand, sympy)
        case Operation(operator, left, right):
            first, second = _to_sympy(left, sympy), _to_sympy(right, sympy)
            if operator in ("/", "//", "%") and second == 0:
                raise ToolError("division by zero")
            match operator:
                case "+":
                    return first + second
                case "-":
                    return first - second
                case "*":
                    return first * second
                case "/":
                    return first / second
                case "//":
                    return sympy.floor(first / second)
                case "%":
                    return sympy.Mod(first, second)
                case "**":
                    return first**second
        case Apply(function, arguments):
            values = [_to_sympy(argument, sympy) for argument in arguments]
            return _sympy_function(function, sympy)(*values)


def _sympy_function(function: str, sympy: Any) -> Callable[..., Any]:
    renamed: Mapping[str, Callable[..., Any]] = {
        "abs": sympy.Abs,
        "ln": sympy.log,
        "lg": lambda x: sympy.log(x, 10),
        "log2": lambda x: sympy.log(x, 2),
        "ceil": sympy.ceiling,
        "round": lambda x: sympy.floor(x + sympy.Rational(1, 2)),
        "min": sympy.Min,
        "max": sympy.Max,
        "mod": sympy.Mod,
    }
    found: Callable[..., Any] = renamed.get(function) or getattr(sympy, function)
    return found


FORMULA = ArgumentType("formula", parse_formula)
EQUATION = ArgumentType("equation", parse_equation)
INEQUALITY = ArgumentType("inequality", parse_inequality)
POINT = ArgumentType("point", parse_point)
ARITHMETIC = ArgumentType("arithmetic formula", parse_arithmetic)
"""Of numbers only; the value is an exact Fraction."""
CALCULATION = ArgumentType("arithmetic formula", parse_calculation)
"""Of numbers only; the value is a Fraction, or a float where it is irrational."""
EXPRESSION_ARITHMETIC = ARITHMETIC
EXPRESSION = FORMULA
