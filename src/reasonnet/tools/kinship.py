"""Families: what one person is to another.

What is said comes as a row of spans in the order of the text: names, and between them phrases
from `LINKS`: `Finn`, `married to`, `Mia`, `they`, `child called`, `Owen`. A link joins the names
right before it (one, or two where it says so) to all that follow it up to the next statement;
`they` is the couple that was named last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from reasonnet.tools.arguments import NAME
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool

Kind = Literal["spouse", "parent", "child", "sibling"]


@dataclass(frozen=True, slots=True)
class Link:
    """What a phrase says: `kind` is what the subjects are to the objects."""

    kind: Kind
    subjects: int = 1
    gender: str | None = None
    """Gender of the subject."""
    other: str | None = None
    """Gender of the objects."""


_WED = ("married to", "the spouse of", "spouse of", "married", "wed", "'s spouse is")
_WED_MORE = (
    "m.",
    "m",
    "+",
    "&",
    "=",
    "∞",
    "⚭",
    "oo",
    "wed to",
    "wedded to",
    "tied the knot with",
    "spouse is",
    "partner of",
    "partner is",
    "⚯",
    "is married to",
    "hitched to",
    "got hitched to",
    "is the spouse of",
)
_PAIR = ("are married", "are a couple", "are a married couple", "got married", "are spouses")
_HAVE = ("child called", "children called", "child", "children", "kids", "kid", "children are")
_HAVE_MORE = ("kids are", "child is", "child named", "children named", "has a child", "kids called")
LINKS: dict[str, Link] = {
    **dict.fromkeys(_WED, Link("spouse")),
    **dict.fromkeys(_WED_MORE, Link("spouse")),
    **dict.fromkeys(("->", "→", "⇒", "=>", "↳", "└", "parents to"), Link("parent", 0)),
    **dict.fromkeys(("mum of", "mom of", "gave birth to", "bore"), Link("parent", 1, "f")),
    **dict.fromkeys(("dad of", "fathered"), Link("parent", 1, "m")),
    **dict.fromkeys(
        ("offspring", "offspring is", "offspring are", "little ones", "raised", "raising"),
        Link("parent"),
    ),
    **dict.fromkeys(("mum is", "mom is"), Link("child", 1, None, "f")),
    "dad is": Link("child", 1, None, "m"),
    **dict.fromkeys(("boy called", "boy named", "boys called"), Link("parent", 1, None, "m")),
    **dict.fromkeys(("girl called", "girl named", "girls called"), Link("parent", 1, None, "f")),
    **dict.fromkeys(("kid of", "offspring of", "kids of"), Link("child")),
    **dict.fromkeys(_PAIR, Link("spouse", 2)),
    **dict.fromkeys((*_HAVE, *_HAVE_MORE), Link("parent")),
    "wife of": Link("spouse", 1, "f", "m"),
    "husband of": Link("spouse", 1, "m", "f"),
    "wife is": Link("spouse", 1, "m", "f"),
    "husband is": Link("spouse", 1, "f", "m"),
    "mother of": Link("parent", 1, "f"),
    "father of": Link("parent", 1, "m"),
    "parent of": Link("parent"),
    "parents of": Link("parent", 2),
    **dict.fromkeys(("have a child", "have children", "have kids"), Link("parent", 2)),
    **dict.fromkeys(("have a son", "have sons", "have two sons"), Link("parent", 2, None, "m")),
    **dict.fromkeys(
        ("have a daughter", "have daughters", "have two daughters"), Link("parent", 2, None, "f")
    ),
    **dict.fromkeys(("son called", "sons called", "son is"), Link("parent", 1, None, "m")),
    **dict.fromkeys(("sons are", "son named", "has a son"), Link("parent", 1, None, "m")),
    **dict.fromkeys(("son", "sons"), Link("parent", 1, None, "m")),
    **dict.fromkeys(
        ("daughter called", "daughters called", "daughter is", "daughters are", "daughter named"),
        Link("parent", 1, None, "f"),
    ),
    **dict.fromkeys(("has a daughter", "daughter", "daughters"), Link("parent", 1, None, "f")),
    "child of": Link("child"),
    "children of": Link("child", 2),
    "son of": Link("child", 1, "m"),
    "daughter of": Link("child", 1, "f"),
    "mother is": Link("child", 1, None, "f"),
    "father is": Link("child", 1, None, "m"),
    "parents are": Link("child"),
    "brother of": Link("sibling", 1, "m"),
    "sister of": Link("sibling", 1, "f"),
    "brother is": Link("sibling", 1, None, "m"),
    "sister is": Link("sibling", 1, None, "f"),
    "sibling of": Link("sibling"),
    "are siblings": Link("sibling", 2),
    "are sisters": Link("sibling", 2, "f"),
    "are brothers": Link("sibling", 2, "m"),
}
_THEY = ("they", "them", "their", "the couple", "the two", "both", "who together")
_MALE = frozenset(
    """james john robert michael william david richard joseph thomas charles peter daniel matthew
    christopher andrew george edward benjamin henry samuel alexander oliver jack harry jacob noah
    ethan lucas mason logan sebastian theodore owen liam aiden kai jayden zion phoenix atlas axel
    ryder finn adam alan albert alex ali amir anton arthur ben bernard bob boris brian bruno carl
    carlos chris colin dan dennis diego dieter dmitri don douglas dylan eric erik felix frank fred
    gary gabriel gerald greg gregory hans hassan hugo ian igor isaac ivan jan jason javier jeff
    jerry jim joe jonas jonathan jose juan julian justin karl keith ken kevin kofi kurt lars leo
    leon louis luca luis luke marc marco mario mark martin max miguel mike mohamed nathan nicholas
    nick nils olaf omar oscar otto patrick paul pedro philip pierre rafael raj ralph ray ricardo
    rob roger roland ron ross roy ryan scott sean simon stefan stephen steve steven ted terry tim
    timothy tobias tom tony victor vincent walter will yusuf zach""".split()
)
_FEMALE = frozenset(
    """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen emma lisa anna
    margaret victoria charlotte sophia isabella olivia ava mia emily abigail amelia eleanor grace
    alice lucy chloe sophie lily hannah zoe luna nova aria willow aurora sage river winter sky rain
    ada agnes aisha alexandra alina amanda amy ana andrea angela anne annie ann astrid beatrice
    beth betty bianca birgit carla carmen carol caroline catherine cathy chiara christine clara
    claire claudia cora daisy dana deborah diana donna dora doris dorothy edith elena elisa ella
    ellen elsa erica erika esther eva eve fatima fiona flora freya frieda gina gloria greta hazel
    heather heidi helen helena ida ingrid irene iris isabel ivy jane janet jenny jill joan joanna
    judith judy julia julie kate katherine kathy katie kim lara laura lea leah lena leila lola
    lorna louise maria marie marta martha maya megan melissa mei michelle mila molly monica nadia
    nancy naomi natalie nicole nina nora olga paula penny petra phoebe pia priya rachel rebecca
    rita rosa rose ruth sally samantha sandra sara sharon sheila silvia simone sofia sonia stella
    stephanie sue susanna sylvia tanya teresa tina ursula valerie vera wendy yasmin yuki zara
    """.split()
)


def parse_kin(text: str) -> str:
    """Parse a name, `they`, or a phrase that links people (see LINKS).

    Raises:
        ArgumentError: on anything else.
    """
    plain = " ".join(text.lower().replace("’", "'").split())
    plain = plain if plain in LINKS else plain.strip("\"'`.,:;()")
    if plain in LINKS or plain in _THEY:
        return plain
    name = str(NAME.parse(text))
    if len(name.split()) > 2:
        raise ArgumentError(f"neither a name nor a link of relatives: {text[:40]!r}")
    return name


KIN = ArgumentType("name or link of relatives", parse_kin)


@dataclass(slots=True)
class _Family:
    parents: dict[str, list[str]] = field(default_factory=dict)
    spouse: dict[str, str] = field(default_factory=dict)
    siblings: dict[str, set[str]] = field(default_factory=dict)
    gender: dict[str, str] = field(default_factory=dict)

    def add(self, link: Link, subjects: Sequence[str], objects: Sequence[str]) -> None:
        for person, gender in [(s, link.gender) for s in subjects] + [
            (o, link.other) for o in objects
        ]:
            if gender:
                self.gender[person] = gender
        match link.kind:
            case "spouse":
                if len(subjects) + len(objects) != 2:
                    raise ToolError("a couple is two people")
                one_, two = (*subjects, *objects)
                self.spouse[one_], self.spouse[two] = two, one_
            case "parent":
                for child in objects:
                    self.born(child, subjects)
            case "child":
                for child in subjects:
                    self.born(child, objects)
            case "sibling":
                everyone = {*subjects, *objects}
                for person in everyone:
                    self.siblings.setdefault(person, set()).update(everyone - {person})

    def born(self, child: str, parents: Sequence[str]) -> None:
        known = self.parents.setdefault(child, [])
        known += [parent for parent in parents if parent not in known]

    def complete(self) -> None:
        """A parent's spouse is a parent; siblings share their parents; spouses differ in gender."""
        for person, others in list(self.siblings.items()):
            for other in others:
                self.born(person, self.parents.get(other, []))
        for child, parents in self.parents.items():
            self.born(child, [self.spouse[p] for p in parents if p in self.spouse])
        for person, other in self.spouse.items():
            opposite = {"m": "f", "f": "m"}.get(self.sex(other) or "")
            if self.sex(person) is None and opposite:
                self.gender[person] = opposite

    def sex(self, person: str) -> str | None:
        if person in self.gender:
            return self.gender[person]
        given = person.split()[0].lower()
        return "m" if given in _MALE else "f" if given in _FEMALE else None

    def up(self, person: str) -> set[str]:
        return set(self.parents.get(person, ()))

    def kin(self, one_: str, two: str) -> tuple[str, str] | None:
        """Return what the first is to the second: the words for a man and a woman."""
        grand = {g for p in self.up(two) for g in self.up(p)}
        mine = {g for p in self.up(one_) for g in self.up(p)}
        if one_ in self.up(two):
            return "father", "mother"
        if two in self.up(one_):
            return "son", "daughter"
        if self.spouse.get(one_) == two:
            return "husband", "wife"
        if two in self.siblings.get(one_, ()) or self.up(one_) & self.up(two):
            return "brother", "sister"
        if one_ in grand:
            return "grandfather", "grandmother"
        if two in mine:
            return "grandson", "granddaughter"
        if self.aunts(two) & {one_, self.spouse.get(one_)}:
            return "uncle", "aunt"
        if self.aunts(one_) & {two, self.spouse.get(two)}:
            return "nephew", "niece"
        if one_ in self.up(self.spouse.get(two, "")):
            return "father-in-law", "mother-in-law"
        if two in self.up(self.spouse.get(one_, "")):
            return "son-in-law", "daughter-in-law"
        if self.married_in(one_, two) or self.married_in(two, one_):
            return "brother-in-law", "sister-in-law"
        if self.aunts(one_) & self.up(two) or mine & grand:
            return "cousin", "cousin"
        return None

    def brood(self, person: str) -> set[str]:
        found = set(self.siblings.get(person, ()))
        return found | {p for p in self.parents if p != person and self.up(p) & self.up(person)}

    def aunts(self, person: str) -> set[str | None]:
        return {sibling for parent in self.up(person) for sibling in self.brood(parent)}

    def married_in(self, one_: str, two: str) -> bool:
        return one_ in self.spouse and two in self.brood(self.spouse[one_])


def _family(spans: Sequence[str]) -> _Family:
    """Read the row of names and links; raises ToolError where a link lacks its people."""
    family = _Family()
    links = [i for i, span in enumerate(spans) if span in LINKS]
    couple: tuple[str, ...] = ()
    starts = []
    for at in links:
        together = at > 0 and spans[at - 1] in _THEY
        starts.append(at - 1 if together else at - LINKS[spans[at]].subjects)
    shared: set[int] = set()
    for index, at in enumerate(links[:-1]):
        after = LINKS[spans[links[index + 1]]]
        if (
            LINKS[spans[at]].kind == "spouse"
            and LINKS[spans[at]].subjects == 1
            and starts[index + 1] == at + 1
            and links[index + 1] == at + 2
            and after.kind == "parent"
            and after.subjects == 1
            and spans[at + 1] not in _THEY
        ):  # `Al married Bea, children: Cy`, `… Bea, mother of Cy`
            shared.add(index + 1)
            starts[index + 1] = at + 2
    for index, at in enumerate(links):
        link = LINKS[spans[at]]
        end = starts[index + 1] if index + 1 < len(links) else len(spans)
        if starts[index] < 0:
            raise ToolError(f"who is meant by {spans[at]!r}?")
        subjects = tuple(spans[starts[index] : at])
        if index in shared:
            subjects = couple[-1:] if link.gender else couple
        elif link.subjects == 0 or (subjects and subjects[0] in _THEY):
            subjects = couple
        objects = tuple(spans[at + 1 : end])
        if not subjects or any(s in _THEY or s in LINKS for s in (*subjects, *objects)):
            raise ToolError(f"who is meant by {spans[at]!r}?")
        family.add(link, subjects, objects)
        if link.kind == "spouse":
            couple = (*subjects, *objects)
    family.complete()
    return family


def _word(family: _Family, person: str, other: str) -> tuple[str, str, str]:
    found = family.kin(person, other)
    sex = family.sex(person)
    if found is None:
        raise ToolError(f"nothing is said that relates {person} to {other}")
    if sex is None and found[0] != found[1]:
        raise ToolError(f"is {person} a man or a woman?")
    return found[0], found[1], found[0] if sex == "m" else found[1]


@tool("kinship/is-to", kin=many(KIN, 2, 400), person=one(NAME), other=one(NAME))
def kinship(kin: tuple[str, ...], person: str, other: str) -> str:
    """Say what `person` is to `other`: mother, nephew, daughter-in-law.

    Raises:
        ToolError: they are not related by what is said, or a gender is unknown.
    """
    return _word(_family(kin), person, other)[2]


@tool("kinship/relationship-word", kin=many(KIN, 2, 400), person=one(NAME), other=one(NAME))
def relationship_word(kin: tuple[str, ...], person: str, other: str) -> str:
    """Name the relationship of two people in a word; with parents-in-law, the parent's word.

    It is what `person` is to `other`, but of a daughter-in-law and her mother-in-law the
    relationship is called mother-in-law, whoever is named first.

    Raises:
        ToolError: they are not related by what is said, or a gender is unknown.
    """
    family = _family(kin)
    man, _, word = _word(family, person, other)
    return _word(family, other, person)[2] if man == "son-in-law" else word
