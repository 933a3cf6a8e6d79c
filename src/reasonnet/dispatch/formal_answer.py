"""Whether an answer in words says what Z3 found.

Words that are not understood are no contradiction: an answer is only wrong where it says something
else that the question offers, another value, another option, yes for no.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reasonnet.core.attempt import Outcome
from reasonnet.dispatch.equivalence import equivalent
from reasonnet.tools.formalisation import Problem

YES = frozenset(
    ["yes", "true", "valid", "follows", "it follows", "entailed", "correct", "entailment"]
)
NO = frozenset(["no", "false", "incorrect", "contradiction", "contradicted", "refuted"])
NOT_VALID = frozenset(["invalid", "not valid", "does not follow", "it does not follow"])
OPEN = frozenset(
    [
        "unknown", "uncertain", "undetermined", "open", "neither", "neutral", "undecided",
        "cannot be determined", "can not be determined", "cannot say", "cannot tell",
        "not enough information", "indeterminate",
    ]
)  # fmt: skip
_LETTER = re.compile(r"\(?(?:option )?([a-h])(?:[).:]+(?=\s|$)|$)")
"""`b`, `(b)`, `b) the cat`: of options; `a cat` is none."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+|/\d+)?")


def compare(problem: Problem, found: object, answer: str) -> Outcome:
    """Compare an answer with what a problem's formulas come to.

    Args:
        found: the service's value: a word, a list of answers, or values by name.
    """
    if isinstance(found, str):
        return _follows(found, answer)
    if isinstance(found, list):
        return _option([goal.answer for goal in problem.goals], found, answer)
    if isinstance(found, dict):
        values = {str(name): _plain(str(value)) for name, value in found.items()}
        return _values(problem, values, answer)
    return "unknown"


def _follows(found: str, answer: str) -> Outcome:
    said = _plain(answer)
    if found == "yes":
        good, bad = YES, NO | NOT_VALID | OPEN
    elif found == "no":
        good, bad = NO | NOT_VALID, YES | OPEN
    else:
        # 'no' may mean that it does not follow, which is right, or that it is false, which is not
        good, bad = OPEN | NOT_VALID, YES
    return "right" if said in good else "wrong" if said in bad else "unknown"


def _option(offered: Sequence[str], found: Sequence[object], answer: str) -> Outcome:
    if len(found) != 1 or len(offered) < 2:
        return "unknown"  # the question has one answer: these formulas are not its formulas
    if _same(str(found[0]), answer):
        return "right"
    return "wrong" if any(_same(one, answer) for one in offered) else "unknown"


def _same(option: str, answer: str) -> bool:
    first, second = _plain(option), _plain(answer)
    letters = _LETTER.match(first), _LETTER.match(second)
    if letters[0] is not None and letters[1] is not None:
        return letters[0][1] == letters[1][1]
    first, second = (re.sub(_LETTER, "", one, count=1).strip() or one for one in (first, second))
    return first == second or equivalent(first, second)


def _values(problem: Problem, found: Mapping[str, str], answer: str) -> Outcome:
    words = {_plain(value) for sort in problem.sorts for value in sort.values}
    if len(found) == 1:
        ((name, value),) = found.items()
        return _single(name, value, words, _plain(answer))
    said = _pairs(answer, list(found), words)
    if any(said[name] != found[name] for name in said):
        return "wrong"
    return "right" if said.keys() == found.keys() else "unknown"


def _single(name: str, value: str, words: set[str], said: str) -> Outcome:
    said = re.sub(rf"^{re.escape(_plain(name))}\s*(?:is|=|:)?\s*", "", said)
    said = re.sub(r"^(?:a|an|the)\s+", "", said)
    if value in ("true", "false"):
        return _follows("yes" if value == "true" else "no", said)
    if said == value or equivalent(said, value):
        return "right"
    another = said in words if value in words else bool(_NUMBER.fullmatch(said))
    return "wrong" if another else "unknown"


def _pairs(answer: str, names: Sequence[str], words: set[str]) -> dict[str, str]:
    """Return what an answer says of each name, piece by piece; bare values stand in order."""
    found: dict[str, str] = {}
    bare: list[str] = []
    plain = {_plain(name): name for name in names}
    for piece in re.split(r"[,;\n]|\band\b|\.(?=\s|$)", answer):
        said = _plain(piece)
        spoken = {name for name in plain if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said)}
        rest = said
        for name in spoken:
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
        values = {w for w in words if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", rest)}
        values |= set(_NUMBER.findall(rest)) if not values else set()
        values |= {w for w in ("true", "false") if w in rest.split()} if not values else set()
        # A denial says what something is not; it is left to those who understand it.
        if len(values) != 1 or re.search(r"\b(?:not|no|neither|nor|never)\b|n't", rest):
            continue
        if len(spoken) == 1:
            found[plain[spoken.pop()]] = values.pop()
        elif not spoken and said in values:
            bare.append(said)
    if not found and len(bare) == len(names):
        return dict(zip(names, bare, strict=True))
    return found


def _plain(text: str) -> str:
    return " ".join(text.replace("_", " ").strip(" \t\n.*`\"'").casefold().split())
