"""Colouring graphs so that neighbours differ."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _colouring_words as own
from reasonnet.forge.domains._boards import by_groups
from reasonnet.forge.domains._tables import around
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number_words

_COLOUR = Gym(
    "graph_color",
    by_groups(
        r"Vertices: (?P<vertices>\[.*?\])\nEdges: (?P<pairs>\[.*?\])\n"
        r"Possible colors: (?P<colours>\[.*?\])"
    ),
    (
        {},
        {},
        {"min_num_vertices": 4, "max_num_vertices": 8, "edge_probability": 0.3, "num_colors": 4},
        {"min_num_vertices": 8, "max_num_vertices": 14, "edge_probability": 0.2},
        {"min_num_vertices": 15, "max_num_vertices": 25, "edge_probability": 0.12, "num_colors": 4},
        {"min_num_vertices": 10, "max_num_vertices": 20, "num_colors": 4},
    ),
)
_COLOURS = ("red", "green", "blue", "yellow", "orange", "purple", "white", "black", "pink", "teal")
_LANDS = (
    "Arda Belmar Corin Dorne Elbe Farro Galt Hova Istra Juna Kel Lorn Mira Nadir Orla Pell"
).split()


def _sample(rng: Random) -> dict[str, Slot]:
    count = rng.choice([rng.randint(3, 7), rng.randint(3, 7), rng.randint(6, 14)])
    style = rng.choice(["digit", "digit", "letter", "name"])
    start = rng.choice([0, 1])
    names = {
        "digit": [str(i + start) for i in range(count)],
        "letter": [chr(65 + i) for i in range(count)],
        "name": rng.sample(_LANDS, count),
    }[style]
    number = rng.choice([3, 3, 4, 4, 5])
    groups = [rng.randrange(number) for _ in names]  # so that the colours are enough
    possible = [
        (a, b)
        for i, a in enumerate(names)
        for j, b in enumerate(names)
        if i < j and groups[i] != groups[j]
    ]
    rng.shuffle(possible)
    edges = possible[: max(1, min(len(possible), rng.randint(count // 2, 2 * count)))]
    return {
        "pairs": _edges(rng, edges),
        "vertices": _listed(rng, names, style == "digit"),
        "colours": _palette(rng, number),
        "_thing": rng.choice(["vertices", "nodes", "points"]),
        **around(rng),
        "_json": rng.choice(["JSON", "a JSON object", "a JSON map", "a dictionary", "a list", "{name: colour}", "a table"]),
    }


def _palette(rng: Random, number: int) -> Marked:
    kind = rng.random()
    if kind < 0.4:
        said = mark(number_words(number) if rng.random() < 0.4 else str(number), "colour_count")
        return join(said, " colours" if rng.random() < 0.5 else " colors")
    if kind < 0.7:
        text = ", ".join(str(i + 1) for i in range(number))
        return join(
            rng.choice(["the colours ", "colors "]),
            mark(f"[{text}]" if rng.random() < 0.6 else text, "colours"),
        )
    chosen = rng.sample(_COLOURS, number)
    if rng.random() < 0.3:
        text = rng.choice(["/", " / ", " | ", "; ", ","]).join(chosen)
        return join(rng.choice(["the colours ", "", "colors: "]), mark(rng.choice(["{}", "[{}]", "({})"]).format(text), "colours"))
    text = ", ".join(chosen[:-1]) + rng.choice([" and ", ", ", ", and "]) + chosen[-1]
    return join(rng.choice(["the colours ", "", "only "]), mark(text, "colours"))  # fmt: skip


def _listed(rng: Random, names: list[str], digits: bool) -> Marked:
    text = ", ".join(names)
    if digits and rng.random() < 0.3:
        text = f"{names[0]}{rng.choice(['-', ' to ', '..'])}{names[-1]}"
    elif rng.random() < 0.15 and names == [chr(65 + i) for i in range(len(names))]:
        text = f"A{rng.choice(['-', ' to ', '..', ' through '])}{names[-1]}"
    elif rng.random() < 0.5:
        text = rng.choice(["[{}]", "[{}]", "{{{}}}", "({})"]).format(text)
    elif rng.random() < 0.3:
        text = rng.choice([" / ", "/", "; ", " | ", " & "]).join(names)
    elif rng.random() < 0.4:
        text = ", ".join(names[:-1]) + " and " + names[-1]
    return mark(text, "vertices")


def _edges(rng: Random, edges: list[tuple[str, str]]) -> Marked:
    style = rng.choice(["python", "python", "json", "dashes", "dashes", "lines", "words", "signs", "signs", "tuples", "blanks", "curly", "rows", "commas", "numbered", "adjacency"])
    if not edges:
        style = "python"
    if style == "words":
        link = rng.choice([" is next to ", " touches ", " and ", " borders ", " with ", " is joined to ", " quarrels with ", " must differ from ", " ≠ ", " vs "])
        parts: list[Slot] = []
        for index, (a, b) in enumerate(edges):
            parts += ["; " if index else "", mark(a, "ends"), link, mark(b, "other_ends")]
        return join(*parts)
    sign = rng.choice(["–", "--", "—", "->", "<->", "↔", ":", "~", "/", "|", " – ", " -- ", " <-> ", " ↔ ", " / ", " to ", "---", "=", " = ", " + ", " ≠ ", " != ", "×"])
    heads = dict.fromkeys(a for a, _ in edges)
    text = {
        "signs": rng.choice([", ", "; ", "\n", " , "]).join(f"{a}{sign}{b}" for a, b in edges),
        "tuples": rng.choice([" ", ", ", ",", "; ", "\n"]).join(f"({a},{b})" for a, b in edges),
        "blanks": rng.choice([", ", "\n", "; "]).join(f"{a} {b}" for a, b in edges)
        if edges and len(edges[0][0]) < 3
        else ", ".join(f"{a}-{b}" for a, b in edges),
        "curly": "{" + ", ".join(f"{{{a}, {b}}}" for a, b in edges) + "}",
        "rows": rng.choice(["\n", "; "]).join(
            f"{h}{': ' if len(heads) % 2 else ' -> '}{', '.join(b for a, b in edges if a == h)}" for h in heads
        ),
        "commas": rng.choice(["\n", "; "]).join(f"{a},{b}" for a, b in edges) if len(edges) > 1 else ", ".join(f"({a}, {b})" for a, b in edges),
        "numbered": "\n" + "\n".join(f"{i}{'.' if len(heads) % 2 else ')'} {a}-{b}" for i, (a, b) in enumerate(edges, 1)),
        "adjacency": "{" + ", ".join(
            f'"{h}": [' + ", ".join(f'"{b}"' for a, b in edges if a == h) + "]" for h in heads
        ) + "}",
        "python": "[" + ", ".join(f"({a}, {b})" for a, b in edges) + "]",
        "json": "[" + ", ".join(f"[{a}, {b}]" for a, b in edges) + "]",
        "dashes": ", ".join(f"{a}-{b}" for a, b in edges),
        "lines": "\n" + "\n".join(f"{a} - {b}" for a, b in edges),
    }[style]
    return mark(text)


COLOURING = Family(
    skill="colouring/colour-graph",
    sample=shown(_sample, "colouring/colour-graph", "{vertices}; {pairs}; {colours}"),
    imported=_COLOUR.draw,
    nouns=(
        "a proper colouring with {colours} of the graph on {vertices} with edges {pairs}",
        "a valid assignment of {colours} to the {_thing} {vertices}, where these are joined: {pairs}",
        "an assignment of {colours} such that no neighbours match, for {_thing} {vertices} and links {pairs}",
        "a map from {_thing} to colours using {colours}, edges {pairs}",
        "a colouring ({colours}) that keeps adjacent {_thing} apart: {pairs}",
    ),
    clauses=(
        "how to colour the {_thing} {vertices} with {colours} if no edge may join equal colours: {pairs}",
        "which colour each of {vertices} can get out of {colours} when {pairs} are connected",
        "how {colours} can be given to this graph properly; edges: {pairs}; {_thing}: {vertices}",
        "which of {colours} goes where so that linked {_thing} differ: {pairs}",
    ),
    commands=(
        "colour the {_thing} {vertices} using {colours}; these pairs must differ: {pairs}",
        "assign {colours} so that no two joined {_thing} share one. Edges: {pairs}. Answer as JSON.",
        "find a legal colouring with {colours}. {_thing}: {vertices}. edges: {pairs}",
        "paint this graph with {colours}, neighbours never alike: {pairs}",
        "give every one of {vertices} a colour ({colours}) so that adjacent ones are different; adjacency: {pairs}",
        "solve the graph colouring problem: nodes {vertices}, conflicts {pairs}, palette {colours}",
        "label the {_thing} {vertices} with {colours} without a clash along {pairs}",
        *own.OWN_COMMANDS,
    ),
    questions=(
        "how can I colour {vertices} with {colours} if {pairs} must not match?",
        "what is a proper colouring of the graph {pairs} with {colours}?",
        "can you colour this graph with {colours}? edges: {pairs}",
        "which colouring works for {_thing} {vertices}, edges {pairs} and {colours}?",
        "using {colours}, how do I keep neighbours different? Neighbours: {pairs}",
        "given edges {pairs}, what colours (from {colours}) do {vertices} get?",
        *own.OWN_QUESTIONS,
    ),
    stories=(
        "{_person} colours a map with {colours}. Regions: {vertices}. Shared borders: {pairs}.\nGive a colour for each region so that neighbours differ, as JSON.",
        "Exams {vertices} need time slots; we have {colours} for slots. Exams with common students: {pairs}.\nAssign them without conflict.",
        "Radio masts {vertices} get frequencies, called {colours} here. Masts in range of each other: {pairs}.\nNo two in range may have the same one. Which gets which?",
        "Nodes: {vertices}\nEdges: {pairs}\nPalette: {colours}\nProper colouring?",
        "graph colouring, {colours}: {pairs}",
        "{_person} seats guests at tables marked by colour ({colours}). These quarrel: {pairs}.\nWho sits where? Everybody: {vertices}. JSON please, guest to colour.",
        "The teacher hands out shirts, {colours}, to teams {vertices}. Teams that play each other: {pairs}.\nThey must wear different shirts. Answer as a map from team to shirt.",
        "Links in the network: {pairs}.\nGive each of {vertices} one of {colours}; linked ones get different ones.",
        "Fish that fight must swim in different tanks ({colours}). Fights: {pairs}. Fish: {vertices}.\nA tank for each fish?",
        "Edges {pairs}\nI have {colours}. Colour it so that no edge is monochromatic.",
        *own.OWN_STORIES, *worked(own.OWN_STORIES),
    ),
)  # fmt: skip

FAMILIES = (COLOURING,)
