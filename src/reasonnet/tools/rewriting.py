"""Rewriting of strings, rows of tokens and stocks of things by rules until nothing changes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reasonnet.tools.arguments import INTEGER, parse_number, parse_word
from reasonnet.tools.choices import choice, plain
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.string_relations import STRING

MAX_STEPS = 20_000
MAX_LENGTH = 5000


def parse_spelled(text: str) -> str:
    """Parse a string, or one whose characters stand apart: `B D C`, `B,D,C`, `['B', 'D', 'C']`."""
    parts = re.split(r"\s*[,|·]\s*|\s+", text.strip().strip("[](){} \n"))
    letters = [part.strip("\"'“”‘’`") for part in parts]
    if 3 <= len(letters) <= MAX_LENGTH and all(len(letter) == 1 for letter in letters):
        return "".join(letters)
    return STRING.parse(text)  # type: ignore[no-any-return]


SPELLED = ArgumentType("string", parse_spelled)

# --- insertion ------------------------------------------------------------------------------


@tool(
    "rewriting/insert-after",
    pattern=many(STRING, 1, 40),
    insertion=many(STRING, 1, 40),
    string=one(SPELLED),
)
def insert_after(pattern: tuple[str, ...], insertion: tuple[str, ...], string: str) -> str:
    """Return the string with an insertion after each pattern; the n-th one has the n-th.

    The string is read once from the left; the first pattern that fits counts, and the search
    goes on behind what was found. Raises ToolError unless each pattern has its insertion.
    """
    if len(pattern) != len(insertion):
        raise ToolError(f"{len(pattern)} patterns but {len(insertion)} insertions")
    out: list[str] = []
    at = 0
    while at < len(string):
        for found, new in zip(pattern, insertion, strict=True):
            if string.startswith(found, at):
                out.append(found + new)
                at += len(found)
                break
        else:
            out.append(string[at])
            at += 1
    return "".join(out)


# --- tokens ---------------------------------------------------------------------------------


def parse_symbols(text: str) -> tuple[str, ...]:
    """Parse a row of tokens such as `A# #B B#`: each has a letter or digit and a sign.

    Raises:
        ArgumentError: a token without a sign, of more than four characters, or 2000 of them.
    """
    tokens = tuple(re.sub("[\"'`“”‘’\\[\\]();,]", " ", text).strip(". \n").split())
    if not tokens or len(tokens) > 2000:
        raise ArgumentError(f"not a row of tokens: {text[:40]!r}")
    for token in tokens:
        if not re.fullmatch(r"(?=.*[^\w\s])[\w#*@&~^<>|+=/\\-]{2,4}", token):
            raise ArgumentError(f"not a row of tokens: {text[:40]!r}")
    return tokens


_NOTHING = (
    "nothing|empty|the empty string|(nothing)|∅|ε|nil|nought|naught|gone|vanish|disappear|vanishes|"
)
_NOTHING += "both vanish|they vanish|cancel|cancel out|they cancel|annihilate|deleted|removed"
_NOTHING += "|(empty)|λ|ø|—|–|-|[]|{}|()|none|null|erased|both disappear|both are removed|both go"
_NOTHING += "|delete both|remove both|dropped|they annihilate|both annihilate|poof|an empty row"
_NOTHING += "|no tokens|no token|blank"


def parse_symbols_or_nothing(text: str) -> tuple[str, ...]:
    """Parse a row of tokens, or the word `nothing`."""
    if len(text) <= 30 and plain(text) in {plain(word) for word in _NOTHING.split("|")}:
        return ()
    return parse_symbols(text)


SYMBOLS = ArgumentType("row of tokens", parse_symbols)
SYMBOLS_OR_NOTHING = ArgumentType("row of tokens or nothing", parse_symbols_or_nothing)
_Row = tuple[str, ...]


@tool(
    "rewriting/token-rules",
    left=many(SYMBOLS, 1, 40),
    right=many(SYMBOLS_OR_NOTHING, 1, 40),
    row=one(SYMBOLS),
)
def token_rules(left: tuple[_Row, ...], right: tuple[_Row, ...], row: _Row) -> str:
    """Return a row of tokens after rewriting each left side by its right side wherever possible.

    Raises:
        ToolError: left and right sides don't pair up, or the rewriting does not end.
    """
    if len(left) != len(right):
        raise ToolError(f"{len(left)} left sides but {len(right)} right sides")
    rules = list(zip(left, right, strict=True))
    tokens = list(row)
    seen = {row}
    for _ in range(MAX_STEPS):
        step = _rewritten(tokens, rules)
        if step is None:
            return " ".join(tokens)
        tokens = step
        if tuple(tokens) in seen or len(tokens) > MAX_LENGTH:
            break
        seen.add(tuple(tokens))
    raise ToolError("the rewriting does not end")


def _rewritten(row: list[str], rules: Sequence[tuple[_Row, _Row]]) -> list[str] | None:
    for at in range(len(row)):
        for old, new in rules:
            if tuple(row[at : at + len(old)]) == old:
                return [*row[:at], *new, *row[at + len(old) :]]
    return None


# --- rules on a string ----------------------------------------------------------------------

_STARTS, _ENDS, _HAS, _EVEN, _ODD, _LONGER = "starts", "ends", "has", "even", "odd", "longer"
_CONDITIONS = (_STARTS, _ENDS, _HAS, _EVEN, _ODD, _LONGER)
_VERBS = ("replace", "delete", "append", "prepend")
WORDING = choice(
    "part of a rule",
    {
        _STARTS: "prefix|prefix is|starts with|start with|begins with|begin with|"
        "starting with|beginning with|"
        "starts in|opens with|start is|at the start|leading|initial|^|starts|begins|startswith|"
        "has prefix|has the prefix|prefix =|prefix:|front is|starts off with|with prefix",
        _ENDS: "suffix|suffix is|ends with|end with|ends in|ending with|ending in|"
        "end is|finishes with|closes with|"
        "at the end|trailing|$|ends|endswith|has suffix|has the suffix|suffix =|suffix:|tail is|"
        "ends on|finishes in|with suffix|terminates in",
        _HAS: "contains|contain|containing|includes|has|occurs|appears|somewhere in it|"
        "anywhere|somewhere|holds|including|has the substring|has in it|contains:|∋|is found in it",
        _EVEN: "even number|even number of|even count of|even|even amount of|even count|#even",
        _ODD: "odd number|odd number of|odd count of|odd|odd amount of|odd count",
        _LONGER: "length is greater than|longer than|length greater than|"
        "more characters than|length >|"
        "length exceeds|length is over|length is above|is longer than|len >|length:|longer|"
        "size is more than|has more than",
        "inner": "not at the start|not at the beginning|after the first character|"
        "behind the first character|past the first character|but not at the beginning|"
        "not as its start|from the second character on",
        "replace": "replace|replaces|swap|change|turn|becomes|exchange|substitute|->|→|=>|rewrite|"
        "swap out|overwrite|replace by|replace with|replacement|trade|subst",
        "delete": "delete|remove|drop|erase|strip|cut|cut off|take away|discard|lose|"
        "chop off|deleted|removed|dropped|trim|rub out|knock off|throw away|chop|omit|get rid of|"
        "eliminate|scrap|del|crop|snip off",
        "append": "append|attach|add at the end|put at the end|add|stick on|tack on|add to the end|"
        "add behind|put behind|glue on|at the end add|appended|write behind it",
        "prepend": "prepend|put in front|add at the front|add at the start|"
        "put at the start|place in front|add in front|stick in front|prefix with|put before|"
        "insert at the front|glue in front|at the front add|write before it",
        "match": "it|that|the match|first occurrence|the first occurrence|first one",
        "first": "first character|first letter|leading character|first char|first symbol|"
        "leading letter|initial letter|opening letter",
        "first two": "first two characters|first two letters|first 2 characters|first two|"
        "first two chars|first two symbols|leading two characters|two leading characters|first 2|"
        "first 2 letters|first 2 chars|opening two letters|initial two letters",
        "second": "second character|second letter|second char|second symbol|2nd character|"
        "2nd letter|2nd char",
        "last": "last character|last letter|final character|last char|last symbol|final letter|"
        "closing letter|end character",
        "last two": "last two characters|last two letters|last 2 characters|last two|"
        "last two chars|last two symbols|final two characters|two final letters|last 2|"
        "last 2 letters|last 2 chars|trailing two characters|closing two letters",
        "middle": "middle character|middle letter|central character|middle char|middle symbol|"
        "centre character|center character|central letter|character in the middle|middle one",
        "reversal": "its reverse|its mirror image|its reversal|itself reversed|"
        "itself backwards|the reverse|the same backwards|its own reverse|"
        "the reversed string|reversed",
    },
)  # fmt: skip
_PHRASES = WORDING.parse


def parse_rule_part(text: str) -> tuple[str, str]:
    """Parse a part of a rule: a phrase of the vocabulary (`phrase`), or a literal (`literal`)."""
    try:
        return "phrase", _PHRASES(text)
    except ArgumentError:
        pass
    word = parse_word(text)
    if not re.fullmatch(r"[A-Za-z]{1,12}|\d{1,4}", word):
        raise ArgumentError(f"not a part of a rule: {text[:40]!r}")
    return "literal", word


RULE_PART = ArgumentType("part of a rule", parse_rule_part)


@dataclass(slots=True)
class _Rule:
    condition: str
    literal: str = ""
    inner: bool = False
    actions: list[list[str]] | None = None
    """Verb, place, literal."""


def _turned(parts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put each rule's condition first where the rules say what is done before they say when."""
    rules: list[tuple[list[tuple[str, str]], list[tuple[str, str]]]] = []
    for kind, what in parts:
        begins = kind == "phrase" and what in _VERBS
        if not rules or (begins and len(rules[-1][0]) > 1):
            rules.append(([], []))
        condition, actions = rules[-1]
        if (kind == "phrase" and what in (*_CONDITIONS, "inner")) or (
            kind == "literal" and len(condition) == 1
        ):
            condition.append((kind, what))
        else:
            actions.append((kind, what))
    return [part for condition, actions in rules for part in (*condition, *actions)]


def _rules(parts: Sequence[tuple[str, str]]) -> list[_Rule]:
    if parts and parts[0][0] == "phrase" and parts[0][1] in _VERBS:
        parts = _turned(parts)
    rules: list[_Rule] = []
    for kind, what in parts:
        if kind == "phrase" and what in _CONDITIONS:
            rules.append(_Rule(what, actions=[]))
            continue
        if not rules:
            raise ToolError("a rule begins with its condition")
        rule = rules[-1]
        actions = rule.actions = rule.actions or []
        if kind == "literal":
            if not actions and not rule.literal:
                rule.literal = what
            elif actions:
                actions[-1][2] = what
        elif what == "inner":
            rule.inner = True
        elif what in _VERBS:
            actions.append([what, "match", ""])
        elif not actions:
            raise ToolError(f"a rule without a verb before {what!r}")
        elif what == "reversal":
            actions[-1][2] = rule.literal[::-1]
        else:
            actions[-1][1] = what
    if not rules or any(not rule.actions or not rule.literal for rule in rules):
        raise ToolError("a rule needs a condition with letters and an action")
    return rules


def _place(rule: _Rule, text: str) -> tuple[int, int] | None:
    """Return where a rule's condition is met (start, end), or None."""
    literal = rule.literal
    match rule.condition:
        case "starts":
            return (0, len(literal)) if text.startswith(literal) else None
        case "ends":
            return (len(text) - len(literal), len(text)) if text.endswith(literal) else None
        case "has":
            at = text.find(literal, 1 if rule.inner else 0)
            return (at, at + len(literal)) if at >= 0 else None
        case "even":
            count = text.count(literal)
            return (0, 0) if count and count % 2 == 0 else None
        case "odd":
            return (0, 0) if text.count(literal) % 2 else None
        case _:
            if not literal.isdigit():
                raise ToolError(f"{literal!r} is no length")
            return (0, 0) if len(text) > int(literal) else None


def _applied(rule: _Rule, text: str, found: tuple[int, int]) -> str:
    """Carry out all actions of a rule; places mean those of the text before."""
    cells = list(text)
    replaced: set[int] = set()
    places = {
        "match": range(*found),
        "first": range(0, 1),
        "first two": range(0, 2),
        "second": range(1, 2),
        "last": range(len(text) - 1, len(text)),
        "last two": range(max(0, len(text) - 2), len(text)),
        "middle": range(len(text) // 2, len(text) // 2 + 1),
    }
    before = after = ""
    for verb, place, literal in rule.actions or []:
        spots = [i for i in places[place] if 0 <= i < len(text)]
        if verb == "append":
            after += literal
        elif verb == "prepend":
            before = literal + before
        elif verb == "replace":
            for number, i in enumerate(spots):
                cells[i] = literal if number == 0 else ""
                replaced.add(i)
        else:
            for i in spots:
                cells[i] = cells[i] if i in replaced else ""
    return before + "".join(cells) + after


@tool("rewriting/string-rules", rule=many(RULE_PART, 3, 400), string=one(SPELLED))
def string_rules(rule: tuple[tuple[str, str], ...], string: str) -> str:
    """Return a string after applying the first rule that fits, again and again.

    It ends when no rule fits, or before a string that has been there already.

    Raises:
        ToolError: the parts are no rules, or the rewriting does not end.
    """
    rules = _rules(rule)
    seen = {string}
    for _ in range(MAX_STEPS):
        for each in rules:
            found = _place(each, string)
            if found is not None:
                following = _applied(each, string, found)
                break
        else:
            return string
        if following in seen:
            return string
        if len(following) > MAX_LENGTH:
            break
        seen.add(following)
        string = following
    raise ToolError("the rewriting does not end")


# --- stocks of things -----------------------------------------------------------------------

_FILLER = (
    r"(?:(?:units?|pieces?|items?|lots?|copies|copy|of|machines?|parts?|blocks?|tokens?|the|new|"
    r"type)\s+)*"
)
_KIND = r"(?:[A-Za-z][A-Za-z0-9]{0,11}|\[[A-Za-z]\]|\{[A-Za-z]\}|\([A-Za-z]\)|<[A-Za-z]>)"
_TERM = re.compile(
    rf"(?:(?P<count>\d+|[a-z]+)?\s*[x×*]?\s*)??{_FILLER}(?P<kind>{_KIND})", re.IGNORECASE
)
_BACKWARD = re.compile(
    rf"{_FILLER}(?P<kind>{_KIND})\s*(?:[:=x×*]|->|→)\s*(?P<count>\d{{1,7}})", re.IGNORECASE
)
_ONE_LETTER = re.compile(r"\d*(?:[A-Za-z]|[\[({<][A-Za-z][\])}>])")
_Terms = tuple[tuple[str, int], ...]


def parse_terms(text: str) -> _Terms:
    """Parse amounts of things: `two units of part X and one unit of part Y`, `2 X + Y`, `3[A]`,
    `X: 2`, `no X`.

    A thing without a number counts once, but only if its name is one letter.

    Raises:
        ArgumentError: anything else, or more than nine amounts.
    """
    if len(text) > 200:
        raise ArgumentError(f"not amounts of things: {text[:40]!r}")
    parts = re.split(
        r"\s*,\s*and\s+|\s+(?:and|plus)\s+|\s*[,;+&]\s*", text.strip(" .;:\n\"'"))
    if len(parts) > 9:
        raise ArgumentError("more than nine amounts")
    return tuple(_one_term(part) for part in parts)


def _one_term(text: str) -> tuple[str, int]:
    found = _BACKWARD.fullmatch(text.strip()) or _TERM.fullmatch(text.strip())
    if found is None:
        raise ArgumentError(f"not an amount of things: {text[:40]!r}")
    if found["count"] is None:
        if not _ONE_LETTER.fullmatch(text.strip().split()[-1]):
            raise ArgumentError(f"not an amount of things: {text[:40]!r}")
        return found["kind"], 1
    if len(found["kind"]) > 1 and _is_number(found["kind"]):
        raise ArgumentError(f"a number of numbers: {text[:40]!r}")
    said = found["count"].lower()
    count = parse_number("0" if said == "no" else said)
    if count.denominator != 1 or not 0 <= count <= 10**6:
        raise ArgumentError(f"not a count: {found['count']!r}")
    return found["kind"], count.numerator


def _is_number(word: str) -> bool:
    try:
        parse_number(word.lower())
    except ArgumentError:
        return word.lower() in ("dozen", "dozens", "of", "and", "or", "the")
    return True


def parse_kind(text: str) -> str:
    """Parse the name of a thing: one word, or a letter in brackets."""
    word = text.strip(" .,;:\n\"'")
    if not re.fullmatch(_KIND, word):
        raise ArgumentError(f"not a thing's name: {text[:40]!r}")
    return word


TERMS = ArgumentType("amounts of things", parse_terms)
KIND = ArgumentType("thing", parse_kind)


@tool(
    "rewriting/exchange",
    uses=many(TERMS, 1, 30),
    makes=many(TERMS, 1, 30),
    stock=many(TERMS, 1, 30),
    order=many(KIND, 0, 60),
    limit=optional(INTEGER),
)
def exchange(
    uses: tuple[_Terms, ...],
    makes: tuple[_Terms, ...],
    stock: tuple[_Terms, ...],
    order: tuple[str, ...],
    limit: int | None,
) -> str:
    """Return the counts of a stock after exchanges: always the first rule that can be paid for.

    The n-th rule takes the n-th `uses` and gives the n-th `makes`; it ends when no rule can be
    paid for, when a stock repeats, or after so many steps as the limit. Counts are given in
    the order named (or in that of first mention), with spaces between.

    Raises:
        ToolError: uses and makes don't pair up, or it does not end.
    """
    if len(uses) != len(makes):
        raise ToolError(f"{len(uses)} rules take but {len(makes)} give")
    kinds = list(dict.fromkeys(order))
    for terms in (*stock, *(t for rule in zip(uses, makes, strict=True) for t in rule)):
        if not order:
            kinds += [kind for kind, _ in terms if kind not in kinds]
    held: Counter[str] = Counter()
    for terms in stock:
        for kind, count in terms:
            held[kind] += count
    seen = {_state(held)}
    for _ in range(MAX_STEPS if limit is None else min(limit, MAX_STEPS)):
        payable = next(
            (i for i, cost in enumerate(uses) if all(held[k] >= n for k, n in _sum(cost).items())),
            None,
        )
        if payable is None:
            break
        after = held.copy()
        after.subtract(_sum(uses[payable]))
        after.update(_sum(makes[payable]))
        if _state(after) in seen:
            break
        held = after
        seen.add(_state(held))
    else:
        if limit is None:
            raise ToolError("the exchanges do not end")
    return " ".join(str(held[kind]) for kind in kinds)


def _sum(terms: _Terms) -> Counter[str]:
    total: Counter[str] = Counter()
    for kind, count in terms:
        total[kind] += count
    return total


def _state(held: Counter[str]) -> frozenset[tuple[str, int]]:
    return frozenset((kind, count) for kind, count in held.items() if count)
