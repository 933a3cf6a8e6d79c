"""Courses and tasks that need others first: whether all can be done."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _courses_words as own
from reasonnet.forge.domains._boards import by_groups
from reasonnet.forge.domains._tables import around
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_COURSES = Gym(
    "course_schedule",
    by_groups(r"(?P<pairs>\[\(.*\)\])\n"),
    (
        {},
        {},
        {},
        {"min_num_courses": 3, "max_num_courses": 6, "max_cycle_length": 3},
        {"min_num_courses": 10, "max_num_courses": 20, "max_num_prerequisites": 3},
        {"min_num_courses": 15, "max_num_courses": 30, "min_num_prerequisites": 2, "max_num_prerequisites": 3},
        {"min_num_courses": 25, "max_num_courses": 50, "min_num_prerequisites": 3, "max_num_prerequisites": 4, "min_cycle_length": 3, "max_cycle_length": 4},
    ),
)  # fmt: skip

_SUBJECTS = (
    "Algebra Calculus Physics Chemistry Biology History Logic Statistics Drawing Latin Greek Poetry "
    "Robotics Ethics Music Geometry Optics Astronomy Botany Databases Networks Compilers Economics "
    "Law Rhetoric Anatomy Genetics Surveying Welding Pottery"
).split()
_TASKS = (
    "plumbing wiring plastering painting roofing tiling framing digging insulation flooring "
    "inspection cleaning landscaping fencing glazing testing design review deployment packaging"
).split()


def _edges(rng: Random, count: int) -> list[tuple[int, int]]:
    """Draw (earlier, later) pairs, in half of the cases with a circle."""
    order = rng.sample(range(count), count)
    edges = set()
    for at in range(1, count):
        for _ in range(rng.choice([0, 1, 1, 1, 2])):
            edges.add((order[rng.randrange(at)], order[at]))
    edges.add((order[0], order[1]))
    if rng.random() < 0.5:
        ring = rng.sample(range(count), rng.randint(2, min(count, 5)))
        edges |= set(zip(ring, [*ring[1:], ring[0]], strict=True))
    found = list(edges)
    rng.shuffle(found)
    return found


def _statements(rng: Random, edges: list[tuple[str, str]]) -> Marked:
    forms = (
        ("{a} before {b}", "{b} needs {a}", "{b} requires {a}", "{a} comes before {b}", "{b} only after {a}"),
        ("{b} requires {a}",),
        ("you need {a} for {b}", "{b} can't be started without {a}", "{a} opens the way to {b}"),
        ("{b} builds on {a}", "{b} depends on {a}", "{a} is a prerequisite of {b}"),
        ("first {a}, then {b}", "{a} first and {b} afterwards", "{a} precedes {b}", "no {b} without {a}"),
        ("{b} <- {a}", "{b} ({a})", "{b}: {a}"),
        ("{a} -> {b}",),
        ("to take {b} you must have passed {a}", "{b} is locked until {a} is finished", "{a} unlocks {b}", "do {a} earlier than {b}"),
        ("{a} must be done before {b}", "{b} has to wait for {a}", "{b} follows {a}"),
    )  # fmt: skip
    form = rng.choice(forms)
    gap = rng.choice(["; ", ". ", ", ", "\n", "\n- "])
    parts: list[Slot] = [gap.lstrip(" ;.,")] if "\n" in gap else []
    for index, (a, b) in enumerate(edges):
        if index:
            parts.append(gap)
        text = rng.choice(form)
        cut = text.replace("{a}", "|a|").replace("{b}", "|b|").split("|")
        roles = {"a": mark(a, "first"), "b": mark(b, "then")}
        parts += [roles.get(piece, piece) for piece in cut]
    return join(*parts)


def _pairs(rng: Random, edges: list[tuple[str, str]], *, first: bool) -> Marked:
    """Write (earlier, later) pairs in one list; `first` puts the earlier one first."""
    ordered = [pair if first else pair[::-1] for pair in edges]
    style = rng.choice(["python", "python", "json", "arrows", "arrows", "dashes", "lines", "signs", "signs", "tuples", "blanks", "curly", "quoted", "rows"])
    sign = rng.choice(["<-", "→", "=>", "-->", "←", ">", "<", ":", "/", "|", " <- ", " → ", " => ", " to ", " > ", " : ", "⇒"])
    if style == "signs":
        text = rng.choice([", ", "; ", "\n", " , "]).join(f"{a}{sign}{b}" for a, b in ordered)
    elif style == "tuples":
        text = rng.choice([" ", ", ", ",", "; ", "\n"]).join(f"({a},{b})" for a, b in ordered)
    elif style == "blanks":
        text = rng.choice([", ", "\n", "; "]).join(f"{a} {b}" for a, b in ordered)
    elif style == "curly":
        text = "{" + ", ".join(f"{{{a}, {b}}}" for a, b in ordered) + "}"
    elif style == "quoted":
        text = "[" + ", ".join(f'["{a}", "{b}"]' for a, b in ordered) + "]"
    elif style == "rows":
        heads = dict.fromkeys(a for a, _ in ordered)
        link = rng.choice([": ", " -> ", " <- ", ": "])
        text = rng.choice(["\n", "; "]).join(
            f"{head}{link}{', '.join(b for a, b in ordered if a == head)}" for head in heads
        )
    elif style == "python":
        text = "[" + ", ".join(f"({a}, {b})" for a, b in ordered) + "]"
    elif style == "json":
        text = "[" + ",".join(f"[{a},{b}]" for a, b in ordered) + "]"
    elif style == "arrows":
        text = rng.choice([", ", "; "]).join(
            f"{a}{rng.choice(['->', ' -> '])}{b}" for a, b in ordered
        )
    elif style == "dashes":
        text = ", ".join(f"{a}-{b}" for a, b in ordered)
    else:
        text = "\n".join(f"{a} -> {b}" for a, b in ordered)
    return mark(text, "pairs")  # fmt: skip


def _sample(rng: Random) -> dict[str, Slot]:
    named = rng.random() < 0.5
    if named:
        stock = rng.choice([_SUBJECTS, _SUBJECTS, _TASKS])
        count = rng.randint(3, 9)
        names = rng.sample(stock, count)
    else:
        count = rng.choice([rng.randint(3, 9), rng.randint(3, 9), rng.randint(8, 18)])
        style = rng.choice(["digit", "digit", "letter", "code"])
        code = rng.choice(["C", "CS", "M", "T", "task_", "x"])
        base = rng.choice([0, 0, 1, 10])
        names = [
            str(i + base) if style == "digit" else chr(65 + i) if style == "letter" else f"{code}{101 + i}"
            for i in range(count)
        ]
    edges = [(names[a], names[b]) for a, b in _edges(rng, count)]
    first = rng.random() < 0.5
    if named:
        needs = _statements(rng, edges)
        rule = ""
    else:
        needs = _pairs(rng, edges, first=first)
        rule = rng.choice(
            [
                " (a pair a, b: a before b)",
                " (the first of a pair comes first)",
                " (left before right)",
                ", first one first",
            ]
            if first
            else [
                " (a pair a, b: b before a)",
                " (the second of a pair comes first)",
                " (left needs right)",
                ", each with what it needs",
            ]
        )
    return {
        **around(rng),
        "needs": needs,
        "_rule": rule,
        "_n": str(count),
        "_what": "courses" if not named or stock is _SUBJECTS else "jobs",
    }


COURSES = Family(
    skill="courses/can-finish",
    sample=with_example("courses/can-finish", _sample, "{needs}"),
    imported=_COURSES.draw,
    nouns=(
        "the answer, True or False, to whether all {_what} can be completed given{_rule}: {needs}",
        "the feasibility of this plan of {_what}{_rule}: {needs}",
    ),
    clauses=(
        "whether all {_n} {_what} can be finished, the prerequisites being{_rule} {needs}",
        "whether these requirements allow every one of the {_what} to be done{_rule}: {needs}",
        "if there is an order in which all the {_what} can be taken{_rule}: {needs}",
        "whether the {_what} have no circular dependency{_rule}: {needs}",
        "whether I can ever get through all the {_what}{_rule}: {needs}",
        "whether a valid schedule exists for {_n} {_what}{_rule}: {needs}",
    ),
    commands=(
        "check whether all {_what} can be completed{_rule}: {needs}",
        "decide if the curriculum is possible{_rule}: {needs}",
        "say True if every one of the {_n} {_what} can be done, else False{_rule}: {needs}",
        "test these dependencies for a cycle and tell me if everything can be done{_rule}: {needs}",
        "find out if this can be scheduled{_rule}: {needs}",
        "verify that nobody gets stuck with these requirements{_rule}: {needs}",
        "determine if a student can finish all {_n} {_what} under the rules{_rule} {needs}",
        *own.OWN_COMMANDS,
    ),
    questions=(
        "can I finish all {_n} {_what}{_rule}? {needs}",
        "is it possible to complete everything{_rule}? {needs}",
        "can all the {_what} be done in some order{_rule}? {needs}",
        "do these prerequisites work out{_rule}? {needs}",
        "given{_rule} {needs}, can all {_what} be finished?",
        "is there a way to take all {_n} {_what} with these requirements{_rule}? {needs}",
        "does the following list of needs{_rule} leave every one of the {_what} doable? {needs}",
        "will I be able to complete my degree with these rules{_rule}? {needs}",
        *own.OWN_QUESTIONS,
    ),
    stories=(
        "{_person} plans {_n} {_what}. What needs what{_rule}: {needs}\nCan {_person} do all of them?",
        "The dean changed the requirements{_rule}: {needs}\nCan a student still complete every one of the {_n} {_what}?",
        "There are {_n} {_what}. Dependencies{_rule}: {needs}\nTrue or False: all can be completed.",
        "dependencies{_rule}: {needs}\nall doable?",
        "{needs}\nThose are the needs{_rule}. Can everything get done, or is there a deadlock? True means it can.",
        "{_person} is afraid of circular requirements{_rule}: {needs}\nIs there an order that works for all {_n}?",
        "A build system has these rules{_rule}: {needs}\nCan all targets be built?",
        "For the renovation the order matters{_rule}: {needs}\nCan all of it be carried out? Answer True or False.",
        "Year plan, {_n} {_what}{_rule}: {needs}\nIs the plan possible?",
        "Before {_person} signs up: {needs}\nCan all of these {_what} be passed{_rule}?",
        "The study guide says{_rule}: {needs}\nDoes a schedule exist that covers everything?",
        *own.OWN_STORIES,
    ),
)  # fmt: skip

FAMILIES = (COURSES,)
