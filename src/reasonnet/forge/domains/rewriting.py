"""Rewriting by rules: insertions, rules on a string, pairs of tokens, exchanges of things."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._listing import groups, spans
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.gyms import together
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number_words


def _quote(rng: Random, text: str, role: str, chance: float = 0.5) -> Marked:
    left, right = (
        rng.choice([('"', '"'), ("'", "'"), ("`", "`")]) if rng.random() < chance else ("", "")
    )
    return Marked(((left, None), (text, role), (right, None)))


def _numbered(rng: Random, lines: list[Marked]) -> Marked:
    """Write rules one a line, numbered or not, or in one line."""
    style = rng.choice(["1.", "1.", "1)", "-", "*", "a)", ";", ".", "R1:", "\n"])
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


def _insertion(rng: Random) -> dict[str, Slot]:
    letters = rng.choice(["ABCDE", "ABCDE", "ABC", "abcd", "XYZ", "pqrst", "01", "MNOP"])
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
    style = rng.randrange(7)
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
        return join(a, " → insert ", b, " after it")

    lines = [rule(old, new) for old, new in rules.items()]
    return {
        "rules": _numbered(rng, lines),
        "string": _quote(rng, string, "string"),
        "_skip": rng.choice(["", " Go on behind what you inserted.", " The inserted character isn't searched again.", " Work from left to right and skip what is done.",
                             " Matches don't overlap.", " After an insertion, continue with the next character."]),
        "_person": rng.choice(PEOPLE),
    }  # fmt: skip


INSERT = Family(
    skill="rewriting/insert-after",
    sample=_insertion,
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
    ),
    stories=(
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


def _halting(rng: Random) -> dict[str, Slot]:
    from reasonnet.forge.surface import arguments_of, spans_of
    from reasonnet.tools.errors import ToolError
    from reasonnet.tools.registry import call

    while True:
        letters = rng.choice(["abc", "abc", "ab", "xyz", "ABC", "pqr"])
        lines = [_some_rule(rng, letters) for _ in range(rng.choice([1, 2, 3, 3, 4, 5, 7]))]
        size = rng.choice([rng.randint(3, 9), rng.randint(6, 20), rng.randint(20, 80)])
        string = _quote(rng, "".join(rng.choice(letters) for _ in range(size)), "string")
        trial = join(*lines, string)
        try:
            call("rewriting/string-rules", arguments_of(trial.text, spans_of(trial)))
        except ToolError:
            continue
        return {
            "rules": _numbered(rng, lines),
            "string": string,
            "_order": rng.choice(["", " The first rule that fits is used, then all over again.", " Always use the first rule that applies, until none does.",
                                  " Stop when nothing changes.", " Repeat with the new string; take the first fitting rule each time.",
                                  " Stop when no rule applies or a string comes up again.", " If a state would repeat, the one before it counts."]),
            "_person": rng.choice(PEOPLE),
        }  # fmt: skip


RULES = Family(
    skill="rewriting/string-rules",
    sample=_halting,
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
    ),
    stories=(
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
    a, b = rng.choice([("A", "B"), ("A", "B"), ("X", "Y"), ("P", "Q"), ("a", "b"), ("0", "1")])
    sign = rng.choice(["#", "#", "#", "*", "@", "|", "~"])
    left, right = {"A": a + sign, "B": b + sign}, {"A": sign + a, "B": sign + b}
    rules = [
        (f"{left[x]} {right[y]}", "" if x == y else f"{right[y]} {left[x]}")
        for x in "AB"
        for y in "AB"
    ]
    if rng.random() < 0.3:
        rng.shuffle(rules)
    arrow = rng.choice(
        [" becomes ", " -> ", " → ", " => ", " turns into ", " is rewritten to ", " gives "]
    )
    nothing = rng.choice(["nothing", "nothing", "∅", "the empty string", "(nothing)"])
    lines = [join(mark(old, "left"), arrow, mark(new or nothing, "right")) for old, new in rules]
    row = " ".join(
        rng.choice([*left.values(), *right.values()])
        for _ in range(rng.choice([3, 5, 8, 12, 20, 30]))
    )
    if rng.random() < 0.3:
        rules_text = join(*[piece for line in lines for piece in (line, ", ")][:-1])
    else:
        rules_text = _numbered(rng, lines)
    return {
        "rules": rules_text,
        "row": _quote(rng, row, "row", 0.25),
        "_tokens": f"{left['A']}, {right['A']}, {left['B']} and {right['B']}",
        "_person": rng.choice(PEOPLE),
        "_out": rng.choice(["", "", " Only the final row.", " Give the tokens with spaces between them.", " Show the last state."]),
    }  # fmt: skip


TOKENS = Family(
    skill="rewriting/token-rules",
    sample=_tokens,
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
    ),
    stories=(
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
)  # fmt: skip


def _exchange(rng: Random) -> dict[str, Slot]:
    kinds, forms = rng.choice(_KINDS)
    form = rng.choice(forms)
    notation = len(kinds[0]) in (1, 3) and rng.random() < 0.35

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
    verb = rng.choice(
        [
            " can be turned into ",
            " make ",
            " become ",
            " can be combined to form ",
            " are exchanged for ",
            " give ",
            " can be traded for ",
        ]
    )
    if notation:
        verb = rng.choice([" -> ", " → ", " => ", " = "])
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
        rules.append(join(mark(amounts(uses), "uses"), verb, mark(amounts(makes), "makes")))
    top = rng.choice([5, 10, 30, 100])
    stock = [f"{rng.randint(0, top)} {form.format(kind)}" for kind in kinds[:raw]]
    shown = join(
        *[
            p
            for i, s in enumerate(stock)
            for p in (("" if not i else " and " if i == raw - 1 else ", "), mark(s, "stock"))
        ]
    )
    gap = rng.choice([" ", ", ", " "])
    order = join(
        *[p for i, kind in enumerate(kinds) for p in ("" if not i else gap, mark(kind, "order"))]
    )
    limit = rng.random() < 0.3
    return {
        "rules": _numbered(rng, rules),
        "stock": shown,
        "order": order,
        "limited": join(" Use at most ", mark(str(rng.choice([10, 50, 100, 500, 1000])), "limit"), rng.choice([" steps.", " rule uses.", " exchanges."])) if limit else
                   join(rng.choice(["", " Always take the first rule that is possible, then start again at the top.", " Go on until nothing is possible any more."])),
        "_person": rng.choice(PEOPLE),
    }  # fmt: skip


def _exchange_family(imported: Callable[[Random], Marked]) -> Family:
    return Family(
        skill="rewriting/exchange",
        sample=_exchange,
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
        ),
        stories=(
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
