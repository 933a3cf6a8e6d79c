"""Rewriting by rules: insertions, rules on a string, pairs of tokens, exchanges of things."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _rewriting_words as words
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.domains._listing import groups, spans
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.gyms import together
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number_words


def _quote(rng: Random, text: str, role: str, chance: float = 0.5) -> Marked:
    left, right = (
        rng.choice([('"', '"'), ("'", "'"), ("`", "`")]) if rng.random() < chance else ("", "")
    )
    return Marked(((left, None), (text, role), (right, None)))


def _apart(rng: Random, text: str, role: str) -> Marked:
    """Write a string in quotes, bare, or with its characters apart."""
    style = rng.random()
    if style > 0.14 or len(text) < 4:
        return _quote(rng, text, role)
    gap = rng.choice([" ", " ", ", ", ",", " | "])
    if style < 0.04:
        return join("[", mark(", ".join(f"'{sign}'" for sign in text), role), "]")
    return mark(gap.join(text), role)


_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


def _numbered(rng: Random, lines: list[Marked]) -> Marked:
    """Write rules one a line, numbered or not, or in one line."""
    style = rng.choice(["1.", "1.", "1)", "-", "*", "a)", ";", ".", "R1:", "\n", "(1)", "(i)", "Rule 1:", "1 -", "#1", "A.", "•", ",", " / ", "first", "  ", "> ", "| ", "then", "step"])
    if style in (",", " / ", "first", "then"):
        said: list[Slot] = []
        for i, line in enumerate(lines):
            if style == "first":
                lead = f"({i + 1}) " if not i else f", ({i + 1}) "
            elif style == "then":
                lead = rng.choice([", else ", ", otherwise ", "; if that does not work, "]) if i else ""
            else:
                lead = (", " if style == "," else " / ") if i else ""
            said += [lead, line]
        return join(*said)
    pieces: list[Slot] = []
    for i, line in enumerate(lines):
        if style in (";", "."):
            pieces += [line, ("; " if style == ";" else ". ") if i < len(lines) - 1 else ""]
            continue
        head = {
            "1.": f"{i + 1}. ",
            "1)": f"{i + 1}) ",
            "a)": f"{chr(97 + i)}) ",
            "R1:": f"R{i + 1}: ",
            "(1)": f"({i + 1}) ",
            "(i)": f"({_ROMAN[i % 20]}) ",
            "Rule 1:": f"Rule {i + 1}: ",
            "1 -": f"{i + 1} - ",
            "#1": f"#{i + 1} ",
            "A.": f"{chr(65 + i % 26)}. ",
            "step": f"Step {i + 1}: ",
            "  ": "    ",
            "\n": "",
        }.get(style, style + " ")
        pieces += ["\n" + head, line]
    return join(*pieces)  # fmt: skip


# --- insertion ------------------------------------------------------------------------------


def _teach_insertion(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"according to the pattern: (\w+)\s*$", text)
    if found is None:
        return None
    marked = [(*found.span(1), "string")]
    for rule in re.finditer(r"a substring (?P<pattern>\w+) in the string, insert the character (?P<insertion>\w) after", text):  # fmt: skip
        marked += groups(rule, ("pattern", "insertion"))
    return find(text, marked)


_INSERTION = Gym(
    "string_insertion",
    _teach_insertion,
    (
        {},
        {"min_string_length": 50, "max_string_length": 100},
        {"min_string_length": 5, "max_string_length": 60},
    ),
)


_INSERTIONS = (
    ("", " -> ", ""), ("", " → ", ""), ("", " : ", ""), ("", " => +", ""), ("", " | ", ""), ("", " + ", ""), ("", ", then ", ""), ("| ", " | ", " |"),
    ("{", " -> ", "}"), ("seen ", ", type ", ""), ("once you have read ", " write an additional ", ""), ("", " triggers the letter ", ""), ("", " gets a ", " at its end"),
    ("match ", " add ", ""), ("after(", ") = ", ""), ("substring ", " - char ", ""), ("each time ", " shows up, a ", " has to follow"), ("when ", " occurs, place ", " straight behind"),
    ("the block ", " must be followed by an inserted ", ""), ("key ", " value ", ""), ("if a piece reads ", " squeeze in ", " right behind it"), ("(", ", ", ")"), ("", " ⇒ append ", ""),
    ("pattern = ", ", insert = ", ""), ("directly after the letters ", " comes a new ", ""), ("", " brings ", ""), ("behind each occurrence of ", " there must be put the character ", ""),
    ("put \x00", " behind ", ""), ("insert \x00", " after ", ""), ("an extra \x00", " goes in after each ", ""), ("add the character \x00", " whenever ", " has been read"), ("a new \x00", " follows ", ""),
)  # fmt: skip
"""What stands before, between and after a pattern and its insertion; a zero byte: insertion first."""


def _insertion(rng: Random) -> dict[str, Slot]:
    letters = rng.choice(["ABCDE", "ABCDE", "ABCDE", "ABC", "abcde", "abcd", "XYZ", "pqrst", "01", "MNOP", "VWXYZ", "12345", "ACGT"])
    count = rng.choice([1, 2, 2, 3, 4, 5])
    rules: dict[str, str] = {}
    while len(rules) < count:
        rules["".join(rng.choice(letters) for _ in range(rng.choice([2, 3, 3, 4])))] = rng.choice(
            letters + "#*"[: rng.choice([0, 0, 2])]
        )
        if len(letters) ** 4 <= len(rules):
            break
    size = rng.choice([rng.randint(4, 12), rng.randint(8, 30), rng.randint(30, 90)])
    string = ""
    while len(string) < size:
        string += rng.choice(list(rules)) if rng.random() < 0.25 else rng.choice(letters)
    style = rng.randrange(len(_INSERTIONS) + 7)
    chance = rng.choice([0.0, 1.0])

    def rule(old: str, new: str) -> Marked:
        a, b = _quote(rng, old, "pattern", chance), _quote(rng, new, "insertion", chance)
        if style == 0:
            return join("after every ", a, " insert ", b)
        if style == 1:
            return join("whenever you see ", a, ", put ", b, " behind it")
        if style == 2:
            return join(a, " is followed by an extra ", b)
        if style == 3:
            return join("behind ", a, " goes ", b)
        if style == 4:
            return join("if the string has ", a, ", add ", b, " right after it")
        if style == 5:
            return join("for ", a, ": insert ", b)
        if style == 6:
            return join(a, " → insert ", b, " after it")
        one, two, three = _INSERTIONS[style - 7]
        if one.endswith("\x00"):
            return join(one[:-1], b, two, a, three)
        return join(one, a, two, b, three)

    lines = [rule(old, new) for old, new in rules.items()]
    slots: dict[str, Slot] = {
        "rules": _numbered(rng, lines),
        "string": _apart(rng, string, "string"),
        "_skip": rng.choice(["", " Go on behind what you inserted.", " The inserted character isn't searched again.", " Work from left to right and skip what is done.",
                             " Matches don't overlap.", " After an insertion, continue with the next character."]),
        "_person": rng.choice(PEOPLE),
        "_town": rng.choice(["Basel", "Osaka", "Leeds", "Accra", "Turku"]),
    }  # fmt: skip
    return spoken(rng, slots, words.INSERT_INTROS, words.INSERT_ASKS)


INSERT = Family(
    skill="rewriting/insert-after",
    sample=shown(_insertion, "rewriting/insert-after", "{string} with {rules}"),
    imported=_INSERTION.draw,
    nouns=(
        "the string {string} after these insertions: {rules}",
        "the result of the insertion rules {rules}\non the string {string}",
        "what {string} becomes with the insertions {rules}",
    ),
    clauses=(
        "what {string} turns into under these insertion rules:{rules}",
        "which string results if in {string} the following is done: {rules}",
    ),
    commands=(
        "insert characters into {string} by these rules: {rules}",
        "apply the insertion rules to {string}: {rules}",
        "scan {string} from the left and do this: {rules}",
        "edit {string}: {rules}",
        "run over the string {string} and insert as told: {rules}",
        "extend {string} by these rules: {rules}",
        "with the rules {rules}\nrewrite {string}",
        "follow these rules to add characters to {string}: {rules}",
    ),
    questions=(
        "what is {string} after these insertions? {rules}",
        "how does {string} look when you do this: {rules}",
        "which string comes out if {string} is treated like this: {rules}",
        "{string} with these insertions is what? {rules}",
        *words.INSERT_ASKED,
    ),
    stories=(
        *words.INSERT_STORIES, *worked(words.INSERT_STORIES),
        "{_person} has an editor macro with these rules: {rules}\nThe text is {string}.{_skip} What does the macro produce?",
        "Rules: {rules}\nString: {string}\nResult?{_skip}",
        "Input: {string}\nRules: {rules}\n{_skip} Give the new string.",
        "A machine reads symbols from the left. {rules}\nThe tape is {string}. What is on the tape afterwards?{_skip}",
        "{rules}\nDo this with {string}.{_skip}",
        "We add markers to a sequence.{_skip} The rules are: {rules}\nThe sequence: {string}",
        "The string is {string}. {rules}\nWhat is the string then?{_skip}",
        "In a DNA-like code, extra letters are inserted: {rules}\n{_person}'s code is {string}. Write the code with the extra letters.{_skip}",
        "s = {string}\n{rules}\nPrint s after all the insertions.{_skip}",
        "Typing rules for today: {rules}\nType {string} by them.{_skip}",
        "{_skip} These are the rules: {rules}\nTransform {string}.",
        "Beads are threaded as {string}. While counting, {_person} adds beads: {rules}\nWhat's on the thread in the end?{_skip}",
        "Take {string} and insert: {rules}\nOnly the final string, please.{_skip}",
    ),
    gives=None,
)  # fmt: skip

# --- rules on a string ----------------------------------------------------------------------

_PLACES = "first two characters|last two characters|first character|second character|last character|middle character|first occurrence"
_RULES: tuple[tuple[str, str], ...] = (
    (r"prefix is|suffix is|starts with|ends with|contains(?= ')|even number of|length is greater than", "rule"),
    (r"(?<=')[a-c]{1,3}(?=')|(?<=with ')zz|(?<=than )\d+", "rule"),
    (r"not at the start|replace|delete|remove|append|prepend|its reverse", "rule"),
    (_PLACES, "rule"),
)  # fmt: skip


def _teach_rules(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    start = text.index("first applicable rule to the string:")
    end = text.index("Once you have applied a rule")
    found = re.search(r"above list of rules:\s*(\w+)\s*$", text)
    if found is None:
        return None
    marked = [(*found.span(1), "string")]
    for line in re.compile(r"\d+\. .*").finditer(text, start, end):
        last = line.end()
        for aside in ("(and at least", "(not at the start)", "found after the first", "('"):
            at = text.find(aside, line.start(), line.end())
            if at >= 0 and aside in ("found after the first", "('"):
                last = min(last, at)
        for pattern, role in _RULES:
            for a, b, r in spans(text, line.start() + 3, last, pattern, role):
                aside = text.find("(and at least", line.start(), line.end())
                if aside >= 0 and aside < a < text.index(")", aside):
                    continue
                marked.append((a, b, r))
    return find(text, sorted(set(marked)))


_MANIPULATION = Gym(
    "string_manipulation",
    _teach_rules,
    (
        {},
        {"min_string_length": 50, "max_string_length": 100},
        {"min_string_length": 5, "max_string_length": 50, "min_num_rules": 3, "max_num_rules": 12},
        {"min_num_rules": 5, "max_num_rules": 20},
    ),
)


def _some_rule(rng: Random, letters: str) -> Marked:
    """Draw a rule and a way to say it."""

    def text(size: int) -> str:
        return "".join(rng.choice(letters) for _ in range(size))

    def said(literal: str) -> Marked:
        return _quote(rng, literal, "rule", 0.8)

    def part(*options: str) -> Marked:
        return mark(rng.choice(options), "rule")

    condition = rng.choice(["starts", "starts", "ends", "ends", "has", "has", "even", "longer"])
    literal = text(rng.choice([2, 2, 3, 1]))
    the = rng.choice(["the string ", "it ", "the word ", "the current string "])
    if condition == "starts":
        head = join(the, part("starts with", "begins with"), " ", said(literal))
    elif condition == "ends":
        head = join(the, part("ends with", "ends in"), " ", said(literal))
    elif condition == "has":
        head = join(the, part("contains", "has", "includes"), " ", said(literal))
    elif condition == "even":
        head = join(
            the, "has an ", part("even number of", "odd number of"), " ", said(rng.choice(letters))
        )
    else:
        head = join(
            "the ",
            part("length is greater than", "length exceeds"),
            " ",
            said(str(rng.randint(4, 30))),
        )
    actions = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        kind = rng.choice(["replace", "delete", "place", "append", "prepend"])
        delete = part("delete", "remove", "drop", "strip")
        if kind in ("replace", "delete") and condition in ("even", "longer"):
            kind = "place"
        if kind == "replace":
            what = (
                join(" the ", part("first occurrence"))
                if condition == "has" and rng.random() < 0.5
                else " it"
            )
            actions.append(
                join(
                    part("replace", "swap", "exchange"),
                    what,
                    rng.choice([" by ", " with ", " for "]),
                    said(text(rng.choice([1, 2, 3]))),
                )
            )
        elif kind == "delete":
            what = join(" the ", part("first occurrence")) if condition == "has" else " it"
            actions.append(join(delete, what))
        elif kind == "place":
            place = part(
                "first character",
                "last character",
                "first two characters",
                "last two characters",
                "second character",
                "middle character",
                "first letter",
                "last letter",
            )
            actions.append(join(delete, " the ", place))
        elif kind == "append":
            actions.append(
                join(
                    part("append", "attach", "add"),
                    " ",
                    said(text(rng.choice([1, 2]))),
                    rng.choice([" at the end", " to the end", ""]),
                )
                if rng.random() < 0.7
                else join(part("append"), " ", said(text(2)))
            )
        else:
            actions.append(
                join(
                    part("prepend"),
                    " ",
                    said(text(rng.choice([1, 2]))),
                    rng.choice([" at the front", " to the start", ""]),
                )
            )
    body = actions[0] if len(actions) == 1 else join(actions[0], " and ", actions[1])
    style = rng.choice(["if", "if", "when", "colon"])
    if style == "colon":
        return join(head, ": ", body)
    return join(style, " ", head, ", ", body)  # fmt: skip


_WHERE = {
    "starts": ("starts with", "begins with", "starts off with", "opens with", "startswith", "has the prefix", "beginning with", "prefix is", "with prefix", "^"),
    "ends": ("ends with", "ends in", "finishes with", "endswith", "has the suffix", "ending in", "suffix is", "with suffix", "ends on", "$"),
    "has": ("contains", "includes", "has the substring", "holds", "has", "containing", "anywhere"),
}  # fmt: skip
_PLACED = (
    "first character", "first letter", "leading character", "first symbol", "last character", "last letter", "final character", "last symbol", "first two characters", "first two letters",
    "two leading characters", "first 2 letters", "last two characters", "last two letters", "final two characters", "last 2 chars", "second character", "second letter", "2nd character",
    "middle character", "central character", "middle letter", "middle symbol",
)  # fmt: skip
_REPLACING = ("replace", "swap", "exchange", "substitute", "change", "overwrite", "trade", "rewrite")
_DELETING = ("delete", "remove", "drop", "erase", "strip", "cut off", "chop off", "throw away", "get rid of", "omit", "trim", "discard")
_APPENDING = ("append", "attach", "add", "tack on", "stick on", "glue on")
_PREPENDING = ("prepend", "put in front", "add in front", "stick in front")
_Rule = Callable[[Random, str], Marked]


def _text(rng: Random, letters: str, *sizes: int) -> str:
    return "".join(rng.choice(letters) for _ in range(rng.choice(sizes)))


def _rule_in_signs(rng: Random) -> _Rule:
    """Return a way to write rules in short: `starts with ab -> replace: ca`, as all are written."""
    arrow = rng.choice([" -> ", " => ", " → ", ": ", " | ", " ⇒ ", " then ", ", ", " — ", " = "])
    colon = rng.choice([" ", ": ", " ", " = ", " "])
    quoted = rng.choice([0.0, 1.0])
    lead = rng.choice(["", "", "if ", "IF ", "when ", "case ", "| ", "in case it "])
    plus = rng.choice([", ", " + ", " and ", " & ", "; "])
    with_ = rng.choice([" by ", " with ", " → ", ": ", " ", " for "])
    where = {kind: rng.choice(said) for kind, said in _WHERE.items()}
    verbs = [rng.choice(said) for said in (_REPLACING, _DELETING, _APPENDING, _PREPENDING)]

    def said(text: str) -> Marked:
        return _quote(_rng[0], text, "rule", quoted)

    _rng = [rng]

    def draw(rng: Random, letters: str) -> Marked:
        _rng[0] = rng
        kind = rng.choice(["starts", "starts", "ends", "ends", "has", "has", "even", "longer"])
        if kind == "even":
            head = join(mark(rng.choice(["even number of", "odd number of", "even count of", "odd count of"]), "rule"), " ", said(rng.choice(letters)))
        elif kind == "longer":
            head = join(mark(rng.choice(["longer than", "length >", "length exceeds", "more characters than", "is longer than"]), "rule"), " ", said(str(rng.randint(4, 30))))
        else:
            head = join(mark(where[kind], "rule"), colon, said(_text(rng, letters, 1, 2, 2, 3)))
        if kind == "has" and rng.random() < 0.15:
            head = join(head, rng.choice([" (", ", "]), mark(rng.choice(["not at the start", "but not at the beginning", "after the first character"]), "rule"), ")" if head.text[-1] == "(" else "")
        actions: list[Marked] = []
        for _ in range(rng.choice([1, 1, 1, 2])):
            act = rng.choice(["place", "delete", "append", "prepend"] + ["replace"] * (2 if kind in where else 0))
            if act == "replace":
                what = rng.choice([join(""), join(" it"), join(" ", mark("it", "rule"))])
                new = mark(rng.choice(["its reverse", "its mirror image"]), "rule") if rng.random() < 0.12 else said(_text(rng, letters, 1, 2, 2, 3))
                actions.append(join(mark(verbs[0], "rule"), what, with_, new))
            elif act == "delete" and kind in where:
                actions.append(join(mark(verbs[1], "rule"), rng.choice(["", " it", " that part", " the match"])))
            elif act == "append":
                actions.append(join(mark(verbs[2], "rule"), " ", said(_text(rng, letters, 1, 2))))
            elif act == "prepend":
                actions.append(join(mark(verbs[3], "rule"), " ", said(_text(rng, letters, 1, 2))))
            else:
                actions.append(join(mark(verbs[1], "rule"), rng.choice([" the ", " ", " its "]), mark(rng.choice(_PLACED), "rule")))
        return join(lead, head, arrow, actions[0], *((plus, actions[1]) if len(actions) > 1 else ()))  # fmt: skip

    return draw


def _action_first(rng: Random) -> _Rule:
    """Return a way to say what is done before when: `drop the last letter if it ends with aa`."""
    if_ = rng.choice([" if the string ", " whenever it ", " when the word ", " provided it ", " in case the string ", " as long as it "])
    quoted = rng.choice([0.0, 1.0, 1.0])

    def draw(rng: Random, letters: str) -> Marked:
        kind = rng.choice(["starts", "ends", "has", "even"])
        if kind == "even":
            head = join("has an ", mark(rng.choice(["even number of", "odd number of"]), "rule"), " ", _quote(rng, rng.choice(letters), "rule", quoted))
        else:
            said = rng.choice(_WHERE[kind][:4])
            head = join(mark(said, "rule"), " ", _quote(rng, _text(rng, letters, 1, 2, 2, 3), "rule", quoted))
        new = _quote(rng, _text(rng, letters, 1, 2, 2), "rule", quoted)
        act = rng.choice(["place", "append", "prepend"] + ["replace", "delete"] * (kind != "even"))
        if act == "replace":
            said_act = join(mark(rng.choice(_REPLACING), "rule"), rng.choice([" that part", " it", " this piece"]), rng.choice([" by ", " with ", " for "]), new)
        elif act == "delete":
            said_act = join(mark(rng.choice(_DELETING), "rule"), rng.choice([" that part", " it", " this piece"]))
        elif act == "append":
            said_act = join(mark(rng.choice(_APPENDING), "rule"), " ", new)
        elif act == "prepend":
            said_act = join(mark(rng.choice(_PREPENDING), "rule"), " ", new)
        else:
            said_act = join(mark(rng.choice(_DELETING), "rule"), " the ", mark(rng.choice(_PLACED), "rule"))
        return join(said_act, if_, head)

    return draw


def _halting(rng: Random) -> dict[str, Slot]:
    from reasonnet.forge.surface import arguments_of, spans_of
    from reasonnet.tools.errors import ToolError
    from reasonnet.tools.registry import call

    while True:
        letters = rng.choice(["abc", "abc", "ab", "xyz", "ABC", "pqr", "abcd", "mno", "XY"])
        draw = rng.choice([_some_rule, _some_rule, _rule_in_signs(rng), _rule_in_signs(rng), _action_first(rng)])
        lines = [draw(rng, letters) for _ in range(rng.choice([1, 2, 3, 3, 4, 5, 7]))]
        size = rng.choice([rng.randint(3, 9), rng.randint(6, 20), rng.randint(20, 80)])
        string = _apart(rng, "".join(rng.choice(letters) for _ in range(size)), "string")
        trial = join(*lines, string)
        try:
            call("rewriting/string-rules", arguments_of(trial.text, spans_of(trial)))
        except ToolError:
            continue
        slots: dict[str, Slot] = {
            "rules": _numbered(rng, lines),
            "string": string,
            "_order": rng.choice(["", " The first rule that fits is used, then all over again.", " Always use the first rule that applies, until none does.",
                                  " Stop when nothing changes.", " Repeat with the new string; take the first fitting rule each time.",
                                  " Stop when no rule applies or a string comes up again.", " If a state would repeat, the one before it counts."]),
            "_person": rng.choice(PEOPLE),
        }  # fmt: skip
        return spoken(rng, slots, words.RULES_INTROS, words.RULES_ASKS)


RULES = Family(
    skill="rewriting/string-rules",
    sample=shown(_halting, "rewriting/string-rules", "{string} with {rules}"),
    imported=_MANIPULATION.draw,
    nouns=(
        "the final form of {string} under these rules: {rules}",
        "what is left of {string} when no rule applies any more: {rules}",
        "the end state of the string {string} with the rules {rules}",
    ),
    clauses=(
        "what {string} ends up as if these rules are repeated: {rules}",
        "which string {string} finally becomes: {rules}",
    ),
    commands=(
        "apply these rules to {string} over and over, first fitting rule first: {rules}",
        "transform {string} until nothing changes: {rules}",
        "rewrite {string} by the first applicable rule, again and again: {rules}",
        "process {string} with this list of rules until it is stable: {rules}",
        "start from {string} and keep using the first rule that fits: {rules}",
        "reduce {string} with the rules {rules}",
        "simulate these rules on {string}: {rules}",
        "repeat the following on {string} as long as a rule fits: {rules}",
    ),
    questions=(
        "what does {string} become in the end? {rules}",
        "where does {string} stop under these rules? {rules}",
        "which string is final if we begin with {string}? {rules}",
        "how does {string} end if these rules are used in order, again and again? {rules}",
        *words.RULES_ASKED,
    ),
    stories=(
        *words.RULES_STORIES, *worked(words.RULES_STORIES),
        "{_person} plays a game with strings. The rules are: {rules}\nThe game begins with {string}.{_order} With which string does it end?",
        "Rules: {rules}\nStart: {string}\nEnd?{_order}",
        "A string machine works like this: {rules}\n{_order} Its input is {string}. What is its output?",
        "{rules}\nString: {string}.{_order} Final string?",
        "Begin with {string}.{_order} {rules}\nWhat do you get?",
        "Here is a small rewriting system.{rules}\nRun it on {string}.{_order}",
        "Initial string {string}. In each round the first matching rule is carried out: {rules}\nWhat is the last string?",
        "{_person}'s program loops over these rules: {rules}\nWhat does it print for {string}?{_order}",
        "s = {string}\nwhile a rule fits, use the first such rule: {rules}\nWhat is s at the end?",
        "The word {string} is changed again and again.{_order} {rules}\nGive the word at which it stops.",
        "{_order} The list of rules: {rules}\nThe string to work on: {string}",
        "Puzzle: {rules}\nWork on {string} till you're stuck. What remains?{_order}",
        "I have {string} and these instructions, in order of priority: {rules}\nWhat's the result once none of them fits?",
    ),
    gives=None,
)  # fmt: skip

# --- tokens ---------------------------------------------------------------------------------


def _teach_tokens(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"following program:\s*([AB# ]+?)\s*Return", text)
    if found is None:
        return None
    marked = [(*found.span(1), "row")]
    for rule in re.finditer(r"(?P<left>[AB]# #[AB]) \.\.\. becomes \.\.\. (?P<right>nothing|#?[AB]#? #?[AB]#?)", text):  # fmt: skip
        marked += groups(rule, ("left", "right"))
    return find(text, marked)


_TOKENS = Gym("ab", _teach_tokens, ({}, {"length": 25}, {"length": 5}, {"length": 16}))


def _tokens(rng: Random) -> dict[str, Slot]:
    a, b = rng.choice([("A", "B"), ("A", "B"), ("A", "B"), ("X", "Y"), ("P", "Q"), ("a", "b"), ("0", "1"), ("L", "R"), ("1", "2"), ("U", "V"), ("r", "g")])
    sign = rng.choice(["#", "#", "#", "#", "*", "@", "|", "~", "+", "&"])
    left, right = {"A": a + sign, "B": b + sign}, {"A": sign + a, "B": sign + b}
    if rng.random() < 0.2:
        ahead, back = rng.choice([(">", "<"), ("->", "<-"), (">", "<")])
        left, right = {"A": a + ahead, "B": b + ahead}, {"A": back + a, "B": back + b}
    rules = [
        (f"{left[x]} {right[y]}", "" if x == y else f"{right[y]} {left[x]}")
        for x in "AB"
        for y in "AB"
    ]
    if rng.random() < 0.3:
        rng.shuffle(rules)
    arrow = rng.choice(
        [" becomes ", " -> ", " → ", " => ", " turns into ", " is rewritten to ", " gives ", " ... becomes ... ", " ==> ", " : ", " | ", " = ", " ⇒ ", " ↦ ",
         " changes to ", " is replaced by ", " yields ", " reduces to ", " |-> ", " := ", " makes ", " leaves "]
    )  # fmt: skip
    nothing = rng.choice(["nothing", "nothing", "∅", "the empty string", "(nothing)", "(empty)", "ε", "—", "nil", "λ", "empty", "none", "no tokens"])
    mark_, end_ = rng.choice([("", ""), ("", ""), ("", ""), ("`", "`"), ("'", "'"), ("[", "]"), ("(", ")"), ('"', '"')])
    pair = rng.choice(["", "", "the pair ", "two neighbours ", ""])
    lines = [
        join(pair, mark_, mark(old, "left"), end_, arrow, mark_ if new else "", mark(new or nothing, "right"), end_ if new else "")
        for old, new in rules
    ]  # fmt: skip
    row = rng.choice([" ", " ", " ", " ", " ", ", ", "  "]).join(
        rng.choice([*left.values(), *right.values()])
        for _ in range(rng.choice([3, 5, 8, 10, 12, 20, 30]))
    )
    if rng.random() < 0.06:
        row = '["' + '", "'.join(row.replace(",", " ").split()) + '"]'
    if rng.random() < 0.3:
        rules_text = join(*[piece for line in lines for piece in (line, ", ")][:-1])
    else:
        rules_text = _numbered(rng, lines)
    slots: dict[str, Slot] = {
        "rules": rules_text,
        "row": _quote(rng, row, "row", 0.25),
        "_tokens": f"{left['A']}, {right['A']}, {left['B']} and {right['B']}",
        "_person": rng.choice(PEOPLE),
        "_out": rng.choice(["", "", " Only the final row.", " Give the tokens with spaces between them.", " Show the last state."]),
    }  # fmt: skip
    return spoken(rng, slots, words.TOKEN_INTROS, words.TOKEN_ASKS)


TOKENS = Family(
    skill="rewriting/token-rules",
    sample=shown(_tokens, "rewriting/token-rules", "{row} with {rules}"),
    imported=_TOKENS.draw,
    nouns=(
        "the final state of {row} under the pair rules {rules}",
        "the normal form of {row}, rules: {rules}",
        "the result of the token program {row} with {rules}",
    ),
    clauses=(
        "what {row} is reduced to by {rules}",
        "which tokens are left of {row} if neighbours are rewritten like this: {rules}",
    ),
    commands=(
        "reduce {row} with these rules for neighbours: {rules}",
        "compute the token program {row} with the rules {rules}",
        "rewrite neighbouring tokens of {row} until no rule fits: {rules}",
        "run {row} to its end. Rules: {rules}",
        "evaluate {row} by {rules}",
        "simplify the row {row} using {rules}",
        "apply {rules}\nto {row} as long as possible",
    ),
    questions=(
        "what does {row} end as? The rules: {rules}",
        "which row is final for {row} if {rules}",
        "what remains of {row} under these rules? {rules}",
        "with the rules {rules}\nwhat becomes of {row}?",
        *words.TOKEN_ASKED,
    ),
    stories=(
        *words.TOKEN_STORIES, *worked(words.TOKEN_STORIES),
        "There are the tokens {_tokens}. Neighbours are rewritten: {rules}\nWhat is the final row for {row}?{_out}",
        "Tokens: {_tokens}. Rules: {rules}\nProgram: {row}\nFinal state?{_out}",
        "{_person} invented a tiny language with the tokens {_tokens}. A pair that face each other is replaced: {rules}\nHis program is {row}. What does it compute?{_out}",
        "Program: {row}. Rules: {rules}{_out}",
        "{row}\nRewrite with {rules}\nuntil you can't.{_out}",
        "In this system two neighbours react: {rules}\nWe start with {row}. What do we end with?{_out}",
        "Start: {row}\nReactions: {rules}\nEnd: ?",
        "Particles {_tokens} meet in a row: {rules}\nThe row is {row}. Which particles are left, from left to right?{_out}",
        "My rewriting system: {rules}\nMy input: {row}\nMy output should be?{_out}",
        "Given {rules}\nnormalise {row}.{_out}",
        "The machine's four rules are {rules}\nIt is fed {row}. Write down what it stops with.{_out}",
        "Solve this token puzzle. {rules}\nRow: {row}{_out}",
        "Interaction net, one line: {row}. Rules: {rules}\nWhat's its normal form?{_out}",
        "Can you work out the last state of {row}? {rules}\n{_out}",
    ),
    gives=None,
)  # fmt: skip

# --- exchanges ------------------------------------------------------------------------------

_AMOUNT = r"(?:One|Two|Three|one|two|three)(?: units? of (?:machine|part) [A-Z]| [\[({][A-C][\])}])"
_TERMS = rf"{_AMOUNT}(?:,? and {_AMOUNT}|, {_AMOUNT})*"


def _teach_exchange(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    marked: list[tuple[int, int, str]] = []
    for rule in re.finditer(rf"\d+\. (?P<uses>{_TERMS}) can be (?:\w+ )+?(?:into|to form) (?P<makes>{_TERMS})", text):  # fmt: skip
        marked += groups(rule, ("uses", "makes"))
    stock = re.search(r"Now, you have (.*?)\. Provide", text)
    order = re.search(r"in the following order: ([A-Z ]+)\.|nine different blocks (.*)", text)
    limit = re.search(r"at most (\d+) times", text)
    if not (marked and stock and order and limit):
        return None
    marked += spans(text, *stock.span(1), r"\d+ (?:machine [A-C]|\[[A-C]\])", "stock")
    marked += spans(text, *order.span(1 if order[1] else 2), r"[A-Z]|[\[({][A-C][\])}]", "order") if order[1] else spans(
        text, *order.span(2), r"[\[({][A-C][\])}]", "order")  # fmt: skip
    return find(text, [*marked, (*limit.span(1), "limit")])


_SPLITTING = Gym(
    "string_splitting",
    _teach_exchange,
    (
        {},
        {"min_initial_machines": 50, "max_initial_machines": 100},
        {"min_initial_machines": 0, "max_initial_machines": 40},
    ),
)
_SYNTHESIS = Gym(
    "string_synthesis",
    _teach_exchange,
    (
        {},
        {"min_initial_blocks": 50, "max_initial_blocks": 100},
        {"min_initial_blocks": 0, "max_initial_blocks": 40},
    ),
)

_KINDS = (
    (["A", "B", "C", "X", "Y", "Z"], ("machine {}", "part {}", "{}", "unit of {}")),
    (["[A]", "[B]", "[C]", "{A}", "{B}", "(A)", "(B)"], ("{}",)),
    (["iron", "coal", "steel", "wood", "tools", "gold"], ("{}", "units of {}")),
    (["P", "Q", "R", "S", "T"], ("{}", "token {}", "block {}")),
    (["flour", "eggs", "milk", "dough", "cakes"], ("{}",)),
    (["red", "blue", "green", "white", "black"], ("{}", "token {}")),
    (["A", "B", "C", "X", "Y", "Z"], ("{}", "machine {}", "part {}", "unit of machine {}", "units of part {}", "pieces of {}")),
    (["[A]", "[B]", "[C]", "{A}", "{B}", "{C}", "(A)", "(B)", "(C)"], ("{}",)),
    (["sqA", "sqB", "sqC", "cuA", "cuB", "cuC", "roA", "roB", "roC"], ("{}",)),
    (["copper", "tin", "zinc", "bronze", "brass", "medals"], ("{}", "units of {}")),
    (["apples", "pears", "jam", "pies", "feasts"], ("{}",)),
    (["a1", "a2", "a3", "b1", "b2", "c1"], ("{}", "item {}")),
    (["ruby", "opal", "pearl", "ring", "crown"], ("{}",)),
    (["K", "L", "M", "U", "V", "W"], ("{}", "part {}", "module {}")),
)  # fmt: skip


def _exchange(rng: Random) -> dict[str, Slot]:
    kinds, forms = rng.choice(_KINDS)
    form = rng.choice(forms)
    notation = (len(kinds[0]) == 1 or kinds[0][0] in "[({") and rng.random() < 0.35

    def amount(count: int, kind: str) -> str:
        if notation:
            return f"{count}{rng.choice(['', ' '])}{kind}" if count > 1 else kind
        return f"{number_words(count) if wordy else count} {form.format(kind)}"

    def amounts(terms: list[tuple[int, str]]) -> str:
        said = [amount(*term) for term in terms]
        if notation:
            return " + ".join(said)
        return (
            said[0]
            if len(said) == 1
            else ", ".join(said[:-1])
            + rng.choice([" and ", ", and "][: 1 if len(said) == 2 else 2])
            + said[-1]
        )

    wordy = rng.random() < 0.6
    raw = rng.randint(2, 3)
    rules: list[Marked] = []
    reverse = rng.choice([" from ", " <- ", " can be made from ", " costs ", " ← ", " out of "]) if rng.random() < 0.08 else ""
    verb = rng.choice(
        [
            " can be turned into ",
            " make ",
            " become ",
            " can be combined to form ",
            " are exchanged for ",
            " give ",
            " can be traded for ",
            " can be converted into ",
            " can be taken apart into ",
            " can be merged into ",
            " yield ",
            " will buy ",
            " → ",
            " -> ",
            " turns into ",
            " => ",
            ": get ",
            " can be swapped against ",
            " are melted into ",
        ]
    )
    take = rng.choice(["", "", "", "", "take ", "spend ", "pay ", "from ", "use up "])
    if take:
        verb = rng.choice([", get ", " to make ", ", receive ", " -> ", " and gain ", "; result: "])
        verb = rng.choice([" make ", " you get "]) if take == "from " else verb
    if notation:
        take = ""
        verb = rng.choice([" -> ", " → ", " => ", " = ", " ==> ", " ⟶ ", " : "])
    for _ in range(rng.randint(2, 6)):
        # Only from earlier to later kinds, so that it ends.
        at = rng.randrange(len(kinds) - 1)
        chosen = sorted(rng.sample(range(at + 1), rng.choice([1, 1, 2])) if at else [0])
        gained = rng.sample(
            range(max(chosen) + 1, len(kinds)),
            rng.choice([1, 1, min(2, len(kinds) - 1 - max(chosen))]) or 1,
        )
        uses = [(rng.choice([1, 1, 2, 3]), kinds[i]) for i in chosen]
        makes = [(rng.choice([1, 1, 1, 2]), kinds[i]) for i in gained]
        if reverse and not notation:
            rules.append(join(mark(amounts(makes), "makes"), reverse, mark(amounts(uses), "uses")))
            continue
        rules.append(join(take, mark(amounts(uses), "uses"), verb, mark(amounts(makes), "makes")))
    top = rng.choice([5, 10, 30, 100])
    style = rng.choice(["{n} {f}"] * 5 + ["{k}: {n}", "{k} = {n}", "{k}={n}", "{n} x {k}", "{n}× {k}", "{k} × {n}", "{n} {k}"])
    if kinds[0][0] in "[({":
        style = rng.choice(["{n} {f}", "{n} {f}", "{k}: {n}", "{k} = {n}", "{n} {k}"])
    stock = [style.format(n=rng.randint(0, top), k=kind, f=form.format(kind)) for kind in kinds[:raw]]
    between, last = rng.choice([(", ", " and ")] * 4 + [(", ", ", "), ("; ", "; "), ("\n", "\n"), (" | ", " | "), (" + ", " + "), (", ", ", and ")])
    shown = join(
        *[
            p
            for i, s in enumerate(stock)
            for p in (("" if not i else last if i == raw - 1 else between), mark(s, "stock"))
        ]
    )
    gap = rng.choice([" ", ", ", " ", ",", " | ", "; ", " / ", " then "])
    order = join(
        *[p for i, kind in enumerate(kinds) for p in ("" if not i else gap, mark(kind, "order"))]
    )
    limit = rng.random() < 0.3
    slots: dict[str, Slot] = {
        "rules": _numbered(rng, rules),
        "stock": shown,
        "order": order,
        "limited": join(" Use at most ", mark(str(rng.choice([10, 50, 100, 500, 1000])), "limit"), rng.choice([" steps.", " rule uses.", " exchanges."])) if limit else
                   join(rng.choice(["", " Always take the first rule that is possible, then start again at the top.", " Go on until nothing is possible any more."])),
        "_person": rng.choice(PEOPLE),
    }  # fmt: skip
    return spoken(rng, slots, words.EXCHANGE_INTROS, words.EXCHANGE_ASKS)


def _exchange_family(imported: Callable[[Random], Marked]) -> Family:
    return Family(
        skill="rewriting/exchange",
        sample=shown(_exchange, "rewriting/exchange", "{stock} with {rules}\nin the order {order}"),
        imported=imported,
        nouns=(
            "the final counts of {order} after these exchanges, beginning with {stock}: {rules}",
            "what is left (as counts of {order}) from {stock} with the rules {rules}",
            "the end stock in the order {order} if I have {stock} and {rules}",
        ),
        clauses=(
            "how many of {order} there are in the end, starting with {stock}, if {rules}",
            "what {stock} become by the rules {rules}\ncounted as {order}",
        ),
        commands=(
            "start with {stock} and use the first possible rule again and again: {rules}\nGive the counts of {order}",
            "exchange as long as possible: {rules}\nStock: {stock}. Output the counts of {order}",
            "simulate these rules on {stock}: {rules}\nprint {order}",
            "take {stock}, apply {rules}\nand list the amounts of {order}",
            "from {stock} trade by these rules, top one first: {rules}\nreport {order}",
            "with {stock} in store, work through the recipes {rules}\nand count {order}",
        ),
        questions=(
            "how many of each of {order} are there at the end? Start: {stock}. Rules: {rules}",
            "what are the counts of {order} once no rule applies, starting from {stock}? {rules}",
            "I have {stock}. If {rules}\nwhat do I have in the end ({order})?",
            *words.EXCHANGE_ASKED,
        ),
        stories=(
            *words.EXCHANGE_STORIES, *worked(words.EXCHANGE_STORIES),
            "{_person} has {stock}. These trades are possible: {rules}\n{limited} What does {_person} have at the end? Give counts in the order {order}.",
            "Stock: {stock}\nRules: {rules}\nOutput order: {order}{limited}",
            "A workshop holds {stock}. Its recipes, by priority: {rules}\n{limited} Count {order} when the work is done.",
            "Recipes: {rules}\n{limited} In store: {stock}. Write the final numbers of {order}.",
            "In a computer game {_person} owns {stock}. The game converts automatically, first rule first: {rules}\nWhat are the final amounts of {order}?{limited}",
            "Reactions: {rules}\nInitially there are {stock}.{limited} How many of {order} are there when it stops?",
            "The kinds are {order}. We begin with {stock}. {rules}\n{limited} Report all the counts in that order.",
            "Kinds: {order}. Rules in order of priority: {rules}\nNow there are {stock}. What are the counts after all is done?{limited}",
            "Chips of several kinds ({order}) are on the table. {rules}\nAt first there are {stock}.{limited} Tell me the counts at the end.",
            "{rules}\nThese are the rules; one at a time, the first that can be paid.{limited} Begin with {stock}. List {order}.",
            "On the conveyor belt: {stock}. The robot does the first thing it can: {rules}\nWhat lies there in the end, as {order}?{limited}",
            "A vending machine swaps tokens: {rules}\n{_person} puts in {stock} and lets it run. What comes out? Order: {order}.{limited}",
            "Initial amounts: {stock}.{limited} {rules}\nFinal amounts of {order}?",
            "Let me have the numbers of {order} after running this to the end. {rules}\nStart: {stock}.",
            "Fair trade market, posted rates: {rules}\n{_person} comes with {stock} and trades whenever possible, first rate first. Final belongings ({order})?{limited}",
            "State: {stock}. Transition rules by priority: {rules}\nState at the end, written as {order}:",
        ),
        gives=None,
    )  # fmt: skip


EXCHANGE = _exchange_family(together(_SPLITTING, _SYNTHESIS).draw)
FAMILIES = (INSERT, RULES, TOKENS, EXCHANGE)
