"""Bases and notations of whole numbers: binary, hexadecimal, other bases, Roman numerals."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains._context import context
from reasonnet.forge.wording import Family, Marked, Slot, number

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NAMES = {
    2: ("binary", "binary", "binary", "base 2", "base 2", "base two", "base-2", "bin"),
    3: ("ternary", "base 3", "base three", "base 3", "base-3", "trinary"),
    4: ("base 4", "base four", "base-4", "quaternary"),
    5: ("base 5", "base five", "base-5", "quinary"),
    6: ("base 6", "base six", "base-6", "senary"),
    7: ("base 7", "base seven", "base-7", "septenary"),
    8: ("octal", "octal", "octal", "base 8", "base eight", "base-8", "oct"),
    12: ("base 12", "base twelve", "duodecimal", "base-12"),
    16: ("hexadecimal", "hexadecimal", "hex", "hex", "base 16", "base sixteen", "base-16"),
}
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def _digits(value: int, base: int) -> str:
    text = ""
    while value:
        value, digit = divmod(value, base)
        text = _DIGITS[digit] + text
    return text or "0"


def _roman(value: int) -> str:
    text = ""
    for amount, letters in _ROMAN:
        times, value = divmod(value, amount)
        text += letters * times
    return text


def _base(rng: Random) -> int:
    common = rng.choices([2, 16, 8], [5, 4, 2])[0]
    return int(common if rng.random() < 0.65 else rng.choice([*range(3, 17), 20, 32, 36]))


def _named(rng: Random, base: int, role: str) -> Marked:
    """Write a base as people do; the word or the number is marked, not the 'base' before it."""
    names = _NAMES.get(base, (f"base {base}", f"base-{base}"))
    name = rng.choice(names)
    if name.startswith("base"):
        return Marked(((name[:5], None), (name[5:], role)))
    if rng.random() < 0.12:
        name = name.upper() if rng.random() < 0.4 else name.capitalize()
    return Marked(((name, role),))


def _adjective(rng: Random, base: int, role: str) -> Marked:
    """Write a base so that it can stand before a noun: 'binary', 'base-7'."""
    names = [name for name in _NAMES.get(base, ()) if not name.startswith("base ")]
    return Marked((("base-", None), (str(base), role))) if not names else _named_as(rng, names, role)


def _named_as(rng: Random, names: list[str], role: str) -> Marked:
    name = rng.choice(names)
    if name.startswith("base-"):
        return Marked((("base-", None), (name[5:], role)))
    return Marked(((name, role),))


def _amount(rng: Random) -> int:
    return rng.randint(1, rng.choice([10, 31, 100, 255, 255, 1000, 4095, 65_535, 10**6, 10**9]))


def _numeral(rng: Random, base: int, value: int) -> str:
    text = _digits(value, base)
    if rng.random() < 0.25:
        text = text.lower()
    return text


def _to(rng: Random) -> dict[str, Slot]:
    base = _base(rng)
    value = _amount(rng)
    source = rng.choice([2, 2, 8, 16, 16, 10, 10, rng.randint(3, 16)])
    if source == base:
        source = 16 if base != 16 else 2
    decimal = source == 10
    written = str(value) if decimal else _numeral(rng, source, value)
    prefix = {2: "0b", 8: "0o", 16: "0x"}.get(source if rng.random() < 0.9 else 10, "")
    prefixed = prefix + written if prefix else "0x" + _numeral(rng, 16, value)
    source_name: Marked = (
        Marked(((rng.choice(["decimal", "denary"]), "source"),))
        if decimal
        else _named(rng, source, "source")
    )
    source_adjective = (
        Marked(((rng.choice(["decimal", "denary"]), "source"),))
        if decimal
        else _adjective(rng, source, "source")
    )
    return {
        "n": number(rng, value),
        "base": _named(rng, base, "base"),
        "adjective": _adjective(rng, base, "base"),
        "radix": Marked(((str(base), "base"),)),
        "numeral": Marked(((written, "n"),)),
        "prefixed": Marked(((prefixed, "n"),)),
        "from": source_name,
        "fromadj": source_adjective,
        "_decimal": rng.choice(["decimal", "decimal", "base 10", "base ten", "denary"]),
        **context(rng),
    }


def _from(rng: Random) -> dict[str, Slot]:
    base = _base(rng)
    if base == 10:
        base = 2
    value = _amount(rng)
    text = _numeral(rng, base, value)
    if base == 2 and rng.random() < 0.2:
        text = text.zfill(rng.choice([4, 8, 8]))
    if base == 2 and len(text) > 4 and rng.random() < 0.15:
        width = -len(text) % 4
        text = text.zfill(len(text) + width)
        text = " ".join(text[at : at + 4] for at in range(0, len(text), 4))
    known = rng.choice([2, 8, 16, 16, 2])
    prefixed = {2: "0b", 8: "0o", 16: "0x"}[known] + _numeral(rng, known, value)
    return {
        "numeral": text,
        "base": _named(rng, base, "base"),
        "adjective": _adjective(rng, base, "base"),
        "radix": Marked(((str(base), "base"),)),
        "prefixed": Marked(((prefixed, "numeral"),)),
        "_decimal": rng.choice(
            ["decimal", "decimal", "decimal", "base 10", "base ten", "denary", "base-10"]
        ),
        **context(rng),
    }


def _to_roman(rng: Random) -> dict[str, Slot]:
    value = rng.randint(1, rng.choice([12, 50, 100, 500, 1000, 2100, 3999, 3999]))
    return {"n": number(rng, value), **context(rng)}


def _from_roman(rng: Random) -> dict[str, Slot]:
    value = rng.randint(1, rng.choice([12, 50, 100, 500, 1000, 2100, 3999, 3999]))
    text = _roman(value)
    if rng.random() < 0.1:
        text = text.lower()
    return {"numeral": text, **context(rng)}


def _ones(rng: Random) -> dict[str, Slot]:
    return {"n": number(rng, _amount(rng) if rng.random() < 0.9 else 2 ** rng.randint(3, 20)),
            **context(rng)}  # fmt: skip


FAMILIES = (
    Family(
        skill="bases/to-base",
        sample=_to,
        nouns=(
            "{n} in {base}",
            "{n} in {base} notation",
            "{n} as {adjective}",
            "the {adjective} representation of {n}",
            "the {adjective} form of {n}",
            "the {adjective} equivalent of {n}",
            "the {adjective} expansion of {n}",
            "{n} written in {base}",
            "{n} to {base}",
            "{_decimal} {n} in {base}",
            "{_decimal} {n} to {base}",
            "{base} of {n}",
            "the number {n} expressed in {base}",
            "the base {radix} representation of {n}",
            "{fromadj} {numeral} in {base}",
            "{numeral} converted from {from} to {base}",
            "{prefixed} in {base}",
            "the {adjective} value of {fromadj} {numeral}",
            "{n}, {base}",
            "{base}: {n}",
            "{n} dec to {base}",
            "{n} rewritten in {base}",
            "the digits of {n} in {base}",
            "the number {n} the way {base} writes it",
            "the {adjective} string for the number {n}",
            "{n} with radix {radix}",
            "{_decimal} {n} turned into {base}",
            "{prefixed} as {adjective}",
            "{numeral} ({from}) in {base}",
        ),
        clauses=(
            "how {n} is written in {base}",
            "how to write {n} in {base}",
            "what {n} is in {base}",
            "what {n} looks like in {base}",
            "how {n} reads in {base}",
            "what the {adjective} representation of {n} is",
            "which {adjective} number equals {_decimal} {n}",
            "what {n} becomes when converted to {base}",
            "how one would spell {n} with radix {radix}",
            "what the {fromadj} number {numeral} is in {base}",
            "what {_decimal} {n} turns into in {base}",
            "which {adjective} digits make {n}",
            "what {prefixed} would be in {base}",
            "what you get if you divide {n} by {radix} again and again and read the remainders upwards",
        ),
        commands=(
            "convert {n} to {base}",
            "convert {n} into {base}",
            "convert {n} from {_decimal} to {base}",
            "convert the {_decimal} number {n} to {base}",
            "express {n} in {base}",
            "write {n} in {base}",
            "represent {n} in {base}",
            "change {n} to {base}",
            "turn {n} into {base}",
            "give the {adjective} form of {n}",
            "translate {n} to {base}",
            "encode the number {n} as {adjective}",
            "rewrite {n} with {base} digits",
            "transform {n} to {base} notation",
            "put {n} into {base}",
            "show {n} as a {adjective} number",
            "print {n} in {base}",
            "{n} -> {base}",
            "dec {n} to {base}",
            "using radix {radix}, write the number {n}",
            "convert {numeral} from {from} to {base}",
            "convert the {fromadj} number {numeral} to {base}",
            "turn {fromadj} {numeral} into {base}",
            "convert {prefixed} to {base}",
            "take {numeral} in {from} and give it in {base}",
            "{n} to {base} pls",
            "out of {_decimal} and into {base}: {n}",
            "go from {_decimal} {n} to {base}",
            "recode {n} in {base}",
            "note down {n} in {base}",
            "give {n} in {base}, not in {_decimal}",
            "from {from} to {base}: {numeral}",
            "move {numeral} over from {from} to {base}",
            "keep dividing {n} by {radix} and collect the remainders into a numeral",
            "produce the base {radix} digits of {n}",
        ),
        questions=(
            "what is {n} in {base}?",
            "what's {n} in {base}?",
            "how do you write {n} in {base}?",
            "how is {n} represented in {base}?",
            "what is the {adjective} representation of {n}?",
            "how would {n} look in {base}?",
            "what does {n} become in {base}?",
            "which {adjective} number is the same as {_decimal} {n}?",
            "in {base}, what is {n}?",
            "in {base}, how is the number {n} written?",
            "what are the {adjective} digits of {n}?",
            "how do computers write {n} in {base}?",
            "what's the {base} for {n}?",
            "what is {_decimal} {n} converted to {base}?",
            "{n} in {base} is what?",
            "how can I express {n} using base {radix}?",
            "what is {fromadj} {numeral} in {base}?",
            "what does the {fromadj} number {numeral} equal in {base}?",
            "if I convert {n} to {base}, what do I get?",
            "yo how do i write {n} in {base}?",
            "{n} in {base}?",
            "{base} for {n}?",
            "{prefixed} to {base}?",
            "what's {_decimal} {n} if I write it in {base}?",
            "I have {n}, how does it go in {base}?",
            "what's the number {n} when you only use {adjective} digits?",
            "{numeral} is {from}, but what is it in {base}?",
            "how would you count to {n} and write it down in {base}?",
        ),
        stories=(
            "{_person} sets the dip switches of a device to address {n}, in {base}. What is the "
            "pattern?",
            "An alien with few fingers counts in {base}. How would it write our {n}?",
            "My debugger shows values in {base}. What will it show for {_decimal} {n}?",
            "The colour channel is {n}. For the style sheet I need it in {base}. What do I type?",
            "{_who} asks us to convert {n} into {base} by repeated division. What is the result?",
            "The register has to hold {n}. Which digits go in if it is written in {base}?",
            "For the computer science test {_person} writes {n} in {base}. What should be there?",
            "A birthday cake has candles that show {n} in {base}. What do the candles show?",
            "I have the count {n} and the file format wants {base}. Convert please.",
            "In this game scores appear in {base}. {_person} has {n} points. What is displayed?",
            "The {fromadj} reading is {numeral}. Our log uses {base}. What goes into the log?",
            "A memory dump says {numeral}, which is {from}. {_person} needs it in {base}.",
            "{_other} only understands {base}. How do I tell {_other} the number {n}?",
            "The label printer only prints {base}. The item number is {n}. What will be on the label?",
            "{_person} keeps score in {base}. The score is {n}. What does {_person} write?",
            "Our {_decimal} total is {n}, but the machine expects {base}. What do I enter?",
            "The puzzle gives {n} and says: in {base}, please. What's the answer?",
            "In the escape room the clue is {n}, and the lock wants it in {base}. What do we dial?",
            "{_person} has {n} seeds and labels the jar in {base}. What is on the jar?",
        ),
        accepts={"n": "number"},
    ),
    Family(
        skill="bases/from-base",
        sample=_from,
        nouns=(
            "{numeral} in {base} as a {_decimal} number",
            "the {_decimal} value of {adjective} {numeral}",
            "the {_decimal} value of the {adjective} number {numeral}",
            "the {_decimal} equivalent of {adjective} {numeral}",
            "{adjective} {numeral} in {_decimal}",
            "{adjective} {numeral} to {_decimal}",
            "{numeral} from {base} to {_decimal}",
            "{numeral} ({base}) in {_decimal}",
            "{numeral} base {radix} in {_decimal}",
            "{prefixed} in {_decimal}",
            "the {_decimal} value of {prefixed}",
            "{prefixed} as an ordinary number",
            "the value of {numeral} in {base}",
            "int('{numeral}', {radix})",
            "the integer that {numeral} stands for in {base}",
            "the number written {numeral} in {base}",
            "({numeral}) in base {radix}, as a {_decimal}",
            "{numeral} {base} to {_decimal}",
            "{adjective} {numeral}, {_decimal}",
            "{_decimal} of {adjective} {numeral}",
            "{prefixed} -> {_decimal}",
            "{prefixed}, {_decimal} value",
            "{numeral} out of {base} in {_decimal}",
            "{numeral} with radix {radix} in {_decimal}",
            "what {adjective} {numeral} is worth in {_decimal}",
            "the ordinary number behind {prefixed}",
            "the ordinary number behind {adjective} {numeral}",
            "the amount that {adjective} {numeral} stands for",
            "the {adjective} string {numeral} as a {_decimal} number",
        ),
        clauses=(
            "what {adjective} {numeral} is in {_decimal}",
            "what {numeral} in {base} equals in {_decimal}",
            "which number {numeral} is in {base}",
            "how much {numeral} is if it's {base}",
            "what the {_decimal} value of {prefixed} is",
            "what {prefixed} means as a normal number",
            "which {_decimal} number is written as {numeral} in {base}",
            "what {numeral} stands for when read in {base}",
            "what the {adjective} number {numeral} is worth",
            "what {prefixed} is",
            "what {adjective} {numeral} turns into in {_decimal}",
            "how many {prefixed} really is",
            "which everyday number hides behind {adjective} {numeral}",
            "what you get if you weight the digits of {numeral} with powers of {radix}",
        ),
        commands=(
            "convert {adjective} {numeral} to {_decimal}",
            "convert the {adjective} number {numeral} to {_decimal}",
            "convert {numeral} from {base} to {_decimal}",
            "convert {numeral} in {base} into {_decimal}",
            "convert {prefixed} to {_decimal}",
            "convert {prefixed} to an integer",
            "turn {adjective} {numeral} into {_decimal}",
            "turn {prefixed} into a {_decimal} number",
            "change {numeral} from {base} into {_decimal}",
            "read {numeral} as {adjective} and give the {_decimal} value",
            "decode the {adjective} number {numeral}",
            "interpret {numeral} in {base}",
            "interpret {numeral} as a {adjective} number",
            "translate {numeral} out of {base} into {_decimal}",
            "evaluate the {adjective} numeral {numeral}",
            "express {adjective} {numeral} as a {_decimal}",
            "write {prefixed} in {_decimal}",
            "write {adjective} {numeral} in {_decimal}",
            "parse {numeral} as base {radix}",
            "give the {_decimal} for {numeral} ({base})",
            "{adjective} {numeral} -> {_decimal}",
            "bring {numeral} back from {base} to {_decimal}",
            "{adjective} {numeral} to {_decimal} pls",
            "out of {base} and into {_decimal}: {numeral}",
            "from {base} to {_decimal}: {numeral}",
            "go from {adjective} {numeral} to {_decimal}",
            "undo the {adjective} coding of {numeral} and give the plain number",
            "give {adjective} {numeral} in {_decimal}, please",
            "recode {prefixed} in {_decimal}",
            "note {prefixed} down as a plain {_decimal} number",
            "move {numeral} over from {base} to {_decimal}",
            "work out the ordinary value of the base {radix} number {numeral}",
            "add up the place values of {numeral}, which is in {base}",
        ),
        questions=(
            "what is {adjective} {numeral} in {_decimal}?",
            "what's {prefixed} in {_decimal}?",
            "what is {prefixed} in {_decimal}?",
            "what number is {prefixed}?",
            "what number does {numeral} represent in {base}?",
            "what is the {_decimal} value of {numeral} in {base}?",
            "what does the {adjective} number {numeral} equal?",
            "what does {adjective} {numeral} mean in {_decimal}?",
            "which {_decimal} number is {numeral} in {base}?",
            "how much is {adjective} {numeral}?",
            "in {_decimal}, what is {adjective} {numeral}?",
            "in {_decimal}, what is {prefixed}?",
            "if {numeral} is in {base}, what is it in {_decimal}?",
            "{numeral} is {adjective} for what?",
            "{numeral} is {adjective} for which number?",
            "what {_decimal} number is the same as {adjective} {numeral}?",
            "how do I read {adjective} {numeral} as a normal number?",
            "whats {numeral} {base} in {_decimal}?",
            "what would {numeral} in {base} be for us humans who use {_decimal}?",
            "what integer is encoded by the {adjective} digits {numeral}?",
            "{adjective} {numeral} in {_decimal}?",
            "{prefixed} in {_decimal}?",
            "{prefixed} is how many?",
            "{numeral} base {radix} is how much in {_decimal}?",
            "I have {adjective} {numeral}, how does it go in {_decimal}?",
            "what's {prefixed} if I write it the normal way?",
            "what do you count when you see {numeral} in {base}?",
            "{numeral} is in {base}, but what is it in {_decimal}?",
        ),
        stories=(
            "An alien counts in {base} and says it is {numeral} years old. How old is that in "
            "{_decimal}?",
            "The switches on the panel read {numeral}, in {base}. Which {_decimal} address is "
            "it?",
            "{_person} wears a shirt with {numeral} on it and says it is an age in {base}. How old "
            "is {_person}?",
            "The crash log says {prefixed}. What is that in {_decimal}?",
            "A register contains {numeral} ({base}). What {_decimal} value does it hold?",
            "The style sheet has the hex byte {prefixed}. I want a normal number.",
            "{_who} writes the {adjective} number {numeral} on the board. What is its {_decimal} "
            "value?",
            "On page {_page} there's the numeral {numeral} in {base}. Which number is meant?",
            "Our sensor sends its reading as {adjective}: {numeral}. How much is it in "
            "{_decimal}?",
            "My clock displays {numeral} in {base}. Tell me the ordinary number.",
            "{_person} got the secret code {numeral} and knows it's {base}. What is the code in "
            "{_decimal}?",
            "File permissions read {prefixed}. Give me the value in {_decimal}.",
            "In {base} the score stands at {numeral}. How many points are that in {_decimal}?",
            "The label printer printed {numeral}, in {base}. What is the item number in {_decimal}?",
            "{_person} keeps score in {base} and wrote {numeral}. What's the score in {_decimal}?",
            "The machine shows {numeral} in {base}, but our list wants {_decimal}. What do I enter?",
            "The puzzle gives {adjective} {numeral} and says: in {_decimal}, please. What's the answer?",
            "In the escape room the clue is {prefixed}, and the lock wants it in {_decimal}. What do we dial?",
            "{_person} labelled the jar in {base}: {numeral} seeds. How many seeds is that, in {_decimal}?",
        ),
        gives="number",
    ),
    Family(
        skill="bases/to-roman",
        sample=_to_roman,
        nouns=(
            "{n} in Roman numerals",
            "{n} in roman numerals",
            "{n} as a Roman numeral",
            "the Roman numeral for {n}",
            "the Roman numeral of {n}",
            "the Roman numeral form of {n}",
            "the roman representation of {n}",
            "the Roman version of the number {n}",
            "{n} in Roman notation",
            "{n} written with Roman letters",
            "roman({n})",
            "Roman numerals for {n}",
            "the number {n} as the Romans wrote it",
            "{n}, roman",
            "{n} -> Roman",
            "Roman for {n}",
            "{n} but in Roman numerals",
            "the letters Rome used for {n}",
            "the Latin numeral for {n}",
            "{n} in the notation with I, V and X",
            "the ancient Roman spelling of the number {n}",
            "{n} in capital-letter numerals, Roman style",
        ),
        clauses=(
            "how {n} is written in Roman numerals",
            "how to write {n} in Roman numerals",
            "what {n} is in Roman numerals",
            "which Roman numeral stands for {n}",
            "how the Romans wrote {n}",
            "how an ancient Roman would have noted {n}",
            "what {n} looks like in Roman numerals",
            "what the Roman numeral for {n} is",
            "how {n} would be carved in Latin numerals",
            "how to put {n} in I's, V's and X's",
            "what a Roman would scratch in stone for {n}",
            "which letters you carve for {n}",
            "what {n} turns into in roman numerals",
        ),
        commands=(
            "convert {n} to Roman numerals",
            "convert {n} to a Roman numeral",
            "convert {n} into roman",
            "convert the number {n} to roman numerals",
            "write {n} in Roman numerals",
            "write {n} as a Roman numeral",
            "express {n} in Roman numerals",
            "express the number {n} with Roman letters",
            "turn {n} into Roman numerals",
            "translate {n} into Roman numerals",
            "give the Roman numeral for {n}",
            "render {n} the Roman way",
            "spell {n} with M, D, C, L, X, V and I",
            "represent {n} using Roman numerals",
            "change {n} to Roman",
            "{n} to roman",
            "put {n} in Roman style",
            "{n} into Roman numerals pls",
            "romanize the number {n}",
            "from normal digits to Roman: {n}",
            "note down {n} the way Romans did",
            "carve {n} in Roman letters",
            "swap the digits of {n} for Roman numerals",
            "print {n} as a Roman number",
            "go from Arabic {n} to Roman",
            "encode {n} with Roman symbols",
        ),
        questions=(
            "what is {n} in Roman numerals?",
            "what's {n} in roman numerals?",
            "how do you write {n} in Roman numerals?",
            "what is the Roman numeral for {n}?",
            "how would the Romans write {n}?",
            "how did Romans write {n}?",
            "which Roman numeral is {n}?",
            "what would {n} be in Roman numerals?",
            "how is {n} expressed in Roman numerals?",
            "in Roman numerals, what is {n}?",
            "in roman, how do I write {n}?",
            "what letters stand for {n} in Roman numerals?",
            "what does {n} look like as a Roman numeral?",
            "how would Caesar have written {n}?",
            "{n} in Roman numerals is what?",
            "{n} in Roman?",
            "roman numeral for {n}?",
            "Romans wrote {n} how?",
            "how do I put the number {n} on a clock face in Roman style?",
            "how does one say {n} in Roman numerals?",
            "what Roman numeral has the value {n}?",
            "if my normal number is {n}, what's the Roman one?",
            "which letters should I carve if I mean {n}?",
            "I need {n} as a Roman numeral, what is it?",
        ),
        stories=(
            "{_person} wants the year {n} chiselled above the door in Roman numerals. What should "
            "the mason carve?",
            "The film was made in {n}. How does the year appear in the credits, in Roman "
            "numerals?",
            "A tattoo is supposed to show {n} in Roman numerals. Which letters does the artist "
            "draw?",
            "Our book numbers its chapters the Roman way. What stands above chapter {n}?",
            "For the clock face I need hour marks as Roman numerals. What is {n}?",
            "The game edition is number {n} and the poster uses Roman numerals. What is printed?",
            "{_who} wants us to write {n} like the ancient Romans. What do I put?",
            "The king is number {n} of his name. Which Roman numeral follows it on his coins?",
            "My legion has number {n}. What Roman numeral goes on the banner?",
            "Cornerstone, laid {n}. I want it in Latin numerals.",
            "{_person} is designing a sundial and has to mark {n} in Roman numerals.",
            "The trophy is for season {n} and should be engraved in Roman numerals. What goes on it?",
            "{_person} names the ship number {n}, in Roman style. What is painted on it?",
            "Our choir sings psalm {n}; the board shows psalms in Roman numerals. What's on the board?",
            "Year {n} goes on the medal, but in Roman numerals. Which letters are stamped?",
            "The garden wall was built in {n}. {_who} would like the date on it as the Romans would put it.",
            "Version {n} of the game has a Roman number in its title. What is it?",
            "A volume of the encyclopedia, number {n}, needs a Roman numeral on the spine. What do we print?",
        ),
        accepts={"n": "number"},
        gives="word",
    ),
    Family(
        skill="bases/from-roman",
        sample=_from_roman,
        nouns=(
            "the Roman numeral {numeral} as a number",
            "the value of the Roman numeral {numeral}",
            "the value of Roman {numeral}",
            "{numeral} in Arabic numerals",
            "{numeral} in arabic digits",
            "{numeral} in decimal",
            "{numeral} as an ordinary number",
            "{numeral} from Roman numerals",
            "the Roman numeral {numeral} in modern digits",
            "the number {numeral}, in Roman notation,",
            "the integer value of {numeral}",
            "Roman numeral {numeral}",
            "{numeral} in normal numbers",
            "the decimal for the Roman number {numeral}",
            "{numeral}, normal number",
            "{numeral} -> digits",
            "roman {numeral} in digits",
            "the number that the letters {numeral} stand for in Rome",
            "the everyday number for Roman {numeral}",
            "the year {numeral} in normal digits",
            "the modern writing of the Roman number {numeral}",
            "the Arabic number for {numeral}",
            "{numeral} but in ordinary digits",
        ),
        clauses=(
            "what number the Roman numeral {numeral} is",
            "what {numeral} stands for in Roman numerals",
            "what the Roman numeral {numeral} means",
            "which number {numeral} represents",
            "which year {numeral} is",
            "what {numeral} is worth as a Roman numeral",
            "how much {numeral} is in our digits",
            "what {numeral} is in Arabic numerals",
            "what number the Romans meant by {numeral}",
            "what a Roman would mean by {numeral}",
            "what {numeral} turns into in normal digits",
            "how many {numeral} is",
            "what to type for {numeral} on a calculator",
        ),
        commands=(
            "convert the Roman numeral {numeral} to a number",
            "convert {numeral} to Arabic numerals",
            "convert {numeral} from Roman numerals to decimal",
            "convert {numeral} to decimal",
            "convert {numeral} into a normal number",
            "translate {numeral} into modern digits",
            "turn {numeral} into an ordinary number",
            "decode the Roman number {numeral}",
            "decode {numeral}",
            "read the Roman numeral {numeral}",
            "give the value of {numeral} in digits",
            "write {numeral} in Arabic digits",
            "write the Roman numeral {numeral} as a number",
            "interpret {numeral} as a Roman numeral",
            "evaluate the Roman numeral {numeral}",
            "change roman {numeral} to digits",
            "roman {numeral} to number",
            "express the roman numeral {numeral} as an integer",
            "roman {numeral} to digits pls",
            "de-romanize {numeral}",
            "from Roman to normal digits: {numeral}",
            "note down Roman {numeral} in today's digits",
            "swap the Roman letters {numeral} for digits",
            "print the Roman number {numeral} as an integer",
            "go from Roman {numeral} to Arabic",
            "add up the Roman symbols in {numeral}",
            "work out which number {numeral} is in Roman notation",
        ),
        questions=(
            "what number is the Roman numeral {numeral}?",
            "what is the Roman numeral {numeral}?",
            "what is {numeral} in numbers?",
            "what's {numeral} in normal numbers?",
            "what does {numeral} mean in Roman numerals?",
            "what does the Roman numeral {numeral} stand for?",
            "what number does {numeral} represent?",
            "which number is {numeral}?",
            "which year is {numeral}?",
            "what year does {numeral} stand for?",
            "how much is {numeral} in Arabic numerals?",
            "what value has the roman numeral {numeral}?",
            "{numeral} is what number?",
            "what integer do the Roman letters {numeral} make?",
            "what would {numeral} be in decimal?",
            "how do I read {numeral}?",
            "which number did the Romans write as {numeral}?",
            "Roman {numeral}?",
            "{numeral} in digits?",
            "roman numeral {numeral} means which number?",
            "how many is {numeral} in Roman numerals?",
            "I see {numeral} on a clock face, which number is it?",
            "if the Roman number is {numeral}, what's the normal one?",
            "which number did they carve when they carved {numeral}?",
            "what's the modern number for {numeral}?",
            "someone wrote {numeral} in Roman style, what number is meant?",
        ),
        stories=(
            "The cornerstone says {numeral}. Which year was it laid?",
            "At the end of the film the credits say {numeral}. In what year was it made?",
            "{_person} has {numeral} tattooed on the arm. Which number is that?",
            "The book's preface ends on page {numeral}. What page number is this?",
            "On the old clock tower {_person} reads {numeral}. What number does it mean?",
            "The poster announces edition {numeral} of the games. How many editions is that?",
            "My watch hand points to {numeral}. Which hour or number is this?",
            "A Roman merchant sold {numeral} amphorae. How many amphorae is that in our numbers?",
            "{_who} wrote {numeral} on the board and asks for the number.",
            "The inscription {numeral} is on the arch. Translate the numeral to digits.",
            "Legion {numeral} marched by. What number did the legion have?",
            "Chapter {numeral} is due tomorrow. Which chapter is it in normal digits?",
            "The trophy is engraved with season {numeral}. Which season is that, in digits?",
            "On the ship's bow is painted {numeral}, in Roman style. What number does she have?",
            "The hymn board shows psalm {numeral}. Which psalm do we sing?",
            "The medal is stamped {numeral}. In digits, which year is it from?",
            "Above the garden gate stands {numeral}. {_who} would like to know the date in normal numbers.",
            "Part {numeral} of the game came out. Which part is it, counting in normal numbers?",
            "The spine of the encyclopedia says volume {numeral}. What volume number do I type into the library search?",
        ),
        gives="number",
    ),
    Family(
        skill="bases/count-ones",
        sample=_ones,
        nouns=(
            "the number of ones in the binary representation of {n}",
            "the number of 1s in the binary form of {n}",
            "the number of set bits in {n}",
            "the number of 1 bits in {n}",
            "the popcount of {n}",
            "popcount({n})",
            "the Hamming weight of {n}",
            "the bit count of {n}",
            "the count of 1's in {n} in binary",
            "the number of ones when {n} is written in binary",
            "the population count of {n}",
            "the binary digit sum of {n}",
            "the amount of bits that are 1 in {n}",
            "bin({n}).count('1')",
            "{n}, set bits",
            "{n} popcount",
            "{n} in binary, number of ones",
            "ones in binary {n}, count",
            "the number of bits equal to 1 in {n}",
            "the number of powers of two in the binary sum for {n}",
            "the amount of 1-digits in {n} written in base two",
            "the number of switches that are on for {n} in binary",
            "the number of high bits in the word {n}",
            "the number of nonzero binary digits of {n}",
        ),
        clauses=(
            "how many ones the binary representation of {n} has",
            "how many 1s there are in {n} in binary",
            "how many bits are set in {n}",
            "how many 1 bits {n} has",
            "how often the digit 1 occurs in binary {n}",
            "how many ones appear when {n} is converted to binary",
            "what the popcount of {n} is",
            "how many bits of {n} are on",
            "what the Hamming weight of {n} is",
            "how many ones you count in {n} after converting it to binary",
            "how many distinct powers of two add up to {n}",
            "how many 1s the base two form of {n} contains",
        ),
        commands=(
            "count the ones in the binary representation of {n}",
            "count the set bits of {n}",
            "count the 1 bits in {n}",
            "count the 1s in {n} written in base 2",
            "count how many ones {n} has in binary",
            "convert {n} to binary and count the ones",
            "write {n} in binary and count the 1s",
            "{_compute} the popcount of {n}",
            "{_compute} the Hamming weight of {n}",
            "turn {n} into binary and tell me how many ones it has",
            "determine how many bits are set in {n}",
            "add up the binary digits of {n}",
            "popcount {n}",
            "tally the one bits in the number {n}",
            "{n} to binary, then count the ones",
            "count ones, binary, {n}",
            "tell how many bits of {n} are set",
            "go through the bits of {n} and count the ones",
            "count only the ones, not the zeros, in {n} in base 2",
            "find the number of ones after writing {n} in binary",
            "don't write {n} in binary, just say how many ones it would have",
            "sum the bits of {n}",
            "number the 1 bits in {n} and give how many",
        ),
        questions=(
            "how many ones are there in the binary representation of {n}?",
            "how many 1s are in the binary form of {n}?",
            "how many bits are set in {n}?",
            "how many set bits does {n} have?",
            "how many 1 bits does the number {n} contain?",
            "how many ones does {n} have in binary?",
            "when {n} is written in binary, how many 1s are there?",
            "if I convert {n} to base two, how many ones appear?",
            "what is the popcount of {n}?",
            "what's the Hamming weight of {n}?",
            "in binary, how many ones has {n}?",
            "what do the binary digits of {n} add up to?",
            "how often does 1 show up in {n} in binary?",
            "number of set bits in {n}?",
            "written in base 2, {n} has how many ones?",
            "how many of the bits in {n} are 1?",
            "{n} binary, how many ones?",
            "ones in {n} in base 2?",
            "set bits in {n}?",
            "popcount {n} = ?",
            "how many of the digits are 1 when I put {n} in binary?",
            "how many bits are high when a register stores {n}?",
            "of the binary digits of {n}, how many aren't zero?",
            "how many different powers of two must I add for {n}?",
        ),
        stories=(
            "A row of lamps shows {n} in binary, a lit lamp for each 1. How many lamps are lit?",
            "{_person} sets switches to the binary pattern of {n}. How many switches are on?",
            "The permission mask is {n}. How many flags are set?",
            "To write {n} as a sum of different powers of two, how many powers are needed?",
            "On a punched tape a hole marks a 1. How many holes does {n} take in binary?",
            "{_who} asks for the bit count of {n}, meaning the ones only. What is it?",
            "A chess engine has the bitboard {n}. How many pieces are on it, i.e. how many bits "
            "are 1?",
            "My parity check needs the number of ones in {n} in binary. How many?",
            "A binary clock displays {n}. How many LEDs are glowing?",
            "{_person} weighs {n} grams with weights 1, 2, 4, 8 and so on, each at most once. How "
            "many weights are used?",
            "A register holds {n}. How many of its bits are high?",
            "Lights encode {n} in binary. How many are on?",
            "{_person} writes {n} in binary and circles every 1. How many circles are there?",
            "The punch card holds {n} in base two with a hole for every 1. How many holes are there?",
            "The schedule is stored as the bitmask {n}, one bit per day. How many days are marked?",
            "In the mod the inventory flags are {n}. How many flags are turned on?",
            "{_who} pays {n} coins in bags of 1, 2, 4, 8 and so on, using each size once at most. How many bags are handed over?",
            "Beads stand for bits: white for 0, black for 1. How many black beads are on the string for {n}?",
        ),
        accepts={"n": "number"},
        gives="number",
    ),
)
