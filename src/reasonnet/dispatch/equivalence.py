"""Whether two answers say the same: 1/2, 0.5, 50 % and \\frac{1}{2}; x(x+1) and x^2 + x; {1, 2}.

Formulas are compared by their values at points where the usual ones have no poles. That can take
two formulas for one which differ elsewhere only, and never the other way round; a whole
simplification (SymPy's) decides no more of what models write and can hang.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

from reasonnet.tools.errors import ToolError
from reasonnet.tools.formulas import Formula, evaluate, parse_formula

LONGEST = 400
"""Characters; longer answers are compared as texts."""
TOLERANCE = 1e-6
"""Relative; of numbers that are written out."""
_RELATIVE, _ABSOLUTE = Fraction(1, 10**6), Fraction(1, 10**9)
_POINTS = (0.7315, 1.4142, 2.2361)
_NUMBER = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d{1,3})?")
_THOUSANDS = re.compile(r"(?<=\d)(?:\{,\}|\\[,;:! ]|[\u00a0\u2009\u202f])(?=\d{3}(?!\d))")
_MIXED = re.compile(r"(?<![\w.)}^])(\d+)\s*\\[dt]?frac\s*(?:\{(\d+)\}|(\d))\s*(?:\{(\d+)\}|(\d))")
_FRACTION = re.compile(r"\\[dt]?frac\s*(?:\{([^{}]*)\}|(\d))\s*(?:\{([^{}]*)\}|(\d))")
_ROOT = re.compile(r"\\sqrt\s*(?:\{([^{}]*)\}|(\w))")
_DRESSING = re.compile(r"\\(?:left|right|displaystyle|,|;|!|:|quad)|\$")
_TEXT = re.compile(r"\\(?:text|mathrm|mathbf)\s*\{([^{}]*)\}")
T = TypeVar("T")


def equivalent(left: str, right: str) -> bool:
    """Tell whether two answers say the same."""
    if left == right:
        return True
    if max(len(left), len(right)) > LONGEST:
        return _words(left) == _words(right)
    first, second = plain(left), plain(right)
    if _words(first) == _words(second):
        return True
    parts = _items(first), _items(second)
    if parts[0] is not None and parts[1] is not None:
        return _same_items(first, second, parts[0], parts[1])
    return _same_value(first, second)


def classes(answers: Sequence[T], text: dict[int, str] | None = None) -> list[list[T]]:
    """Group answers that say the same, the largest group first; earlier ones first among equals.

    Args:
        text: the text of each answer by its place, where the answers are no texts themselves.
    """
    groups: list[tuple[str, list[T]]] = []
    for place, answer in enumerate(answers):
        said = str(answer) if text is None else text[place]
        for known, members in groups:
            if equivalent(known, said):
                members.append(answer)
                break
        else:
            groups.append((said, [answer]))
    return sorted((members for _, members in groups), key=len, reverse=True)


def plain(text: str) -> str:
    """Return a text without LaTeX, as a formula would be typed."""
    text = text.strip().rstrip(".").strip()
    text = _MIXED.sub(_mixed, _THOUSANDS.sub("", text))
    text = _DRESSING.sub(" ", _TEXT.sub(r"\1", text).replace("\\$", "$"))
    text = re.sub(r"\\boxed\s*\{(.*)\}", r"\1", text)
    while (shorter := _ROOT.sub(_root, _FRACTION.sub(_fraction, text))) != text:
        text = shorter
    for written, typed in (
        ("\\cdot", "*"), ("\\times", "*"), ("\\pi", "pi"), ("\\infty", "oo"), ("\\pm", "±"),
        ("\\{", "{"), ("\\}", "}"), ("\\%", "%"), ("−", "-"), ("^\\circ", "°"), ("\\degree", "°"),
    ):  # fmt: skip
        text = text.replace(written, typed)
    text = re.sub(r"\^\{([^{}]*)\}", r"^(\1)", text)
    return " ".join(text.split())


def _mixed(found: re.Match[str]) -> str:
    """Return a mixed number as a sum: 3\\frac{1}{2} is 3.5, and no product."""
    return f"({found[1]}+({found[2] or found[3]})/({found[4] or found[5]}))"


def _fraction(found: re.Match[str]) -> str:
    above, below = (found[1] or found[2] or ""), (found[3] or found[4] or "")
    return f"(({above})/({below}))"


def _root(found: re.Match[str]) -> str:
    return f"sqrt({found[1] or found[2] or ''})"


def _words(text: str) -> list[str]:
    return re.sub(r",\s+", " ", text.casefold()).split()


def _items(text: str) -> list[str] | None:
    """Return the items of a list, a tuple or a set; None where it is none."""
    inner = text[1:-1] if text[:1] + text[-1:] in ("[]", "()", "{}") else text
    if _number(inner) is not None and "," in inner and ", " not in inner:
        return None  # thousands
    items, depth, begin = [], 0, 0
    for place, sign in enumerate(inner):
        depth += (sign in "([{") - (sign in ")]}")
        if depth < 0:
            return None
        if sign in ",;" and depth == 0:
            items.append(inner[begin:place].strip())
            begin = place + 1
    return [*items, inner[begin:].strip()] if items else None


def _same_items(left: str, right: str, first: Sequence[str], second: Sequence[str]) -> bool:
    if len(first) != len(second):
        return False
    if not (left.startswith("{") or right.startswith("{")):
        return all(equivalent(a, b) for a, b in zip(first, second, strict=True))
    rest = list(second)
    for item in first:
        match = next((other for other in rest if equivalent(item, other)), None)
        if match is None:
            return False
        rest.remove(match)
    return True


def _same_value(left: str, right: str) -> bool:
    first, second = _number(left), _number(right)
    if first is not None and second is not None:
        exact = "." not in left and "." not in right
        if exact or first == second:
            return first == second
        # As fractions: floats end at 1e308.
        return abs(first - second) <= max(abs(first), abs(second)) * _RELATIVE + _ABSOLUTE
    one, other = _formula(left), _formula(right)
    if one is None or other is None or one.variables != other.variables:
        return False
    try:
        return all(
            _close(
                float(evaluate(one, dict.fromkeys(one.variables, point))),
                float(evaluate(other, dict.fromkeys(other.variables, point))),
            )
            for point in (_POINTS if one.variables else _POINTS[:1])
        )
    except (ToolError, ArithmeticError, ValueError, TypeError):
        return False


def _number(text: str) -> Fraction | None:
    """Return a number that is written out: 1,234.5, -3/4, $7, 12 %, 90°."""
    bare = text.strip().lstrip("$€£").rstrip("°").strip()
    share = bare.endswith("%")
    bare = bare.rstrip("%").strip()
    above, line, below = bare.partition("/")
    found = [piece.strip() for piece in ((above, below) if line else (above,))]
    if not all(any(map(str.isdigit, p)) and _NUMBER.fullmatch(p) for p in found):
        return None
    values = [Fraction(piece.replace(",", "")) for piece in found]
    if len(values) == 2 and values[1] == 0:
        return None
    value = values[0] / values[1] if len(values) == 2 else values[0]
    return value / 100 if share else value


def _formula(text: str) -> Formula | None:
    # 'x = 3' answers a question for x as '3' does.
    text = re.sub(r"^\s*[a-zA-Z]\s*=\s*", "", text)
    try:
        return parse_formula(text)
    except (ToolError, ArithmeticError, ValueError, RecursionError):
        return None


def _close(left: float, right: float) -> bool:
    return math.isclose(left, right, rel_tol=TOLERANCE, abs_tol=1e-9)
