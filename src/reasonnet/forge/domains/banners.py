"""Words drawn as FIGlet banners: which word is it?"""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from reasonnet.forge.domains import _banners_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains.text_stock import NAMES, some_word
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    start = text.index("\n\n") + 2
    if not text[start:].strip():
        return None  # a font without capital letters
    return find(text, [(start, len(text), "drawing")])


_GYM = Gym(
    "figlet_font",
    _teach,
    (
        {},
        {"min_word_len": 5, "max_word_len": 10},
        {"min_word_len": 3, "max_word_len": 10, "space_letters": False},
    ),
)
_FONTS = (
    "standard standard standard slant slant big big banner banner block doom small smslant smscript script shadow smshadow lean mini digital bubble "
    "banner3 banner3-D banner4 colossal larry3d isometric1 isometric3 ogre puffy rectangles roman rounded speed starwars univers graffiti gothic "
    "epic chunky computer contessa cosmic cyberlarge cyberbeta 3-d 3x5 5lineoblique alligator alphabet avatar basic bell bulbhead calgphy2 catwalk "
    "coinstak crawford cricket diamond dotmatrix double eftifont fender fourtops fuzzy kban lcd letters linux lockergnome marquee maxfour mini nancyj "
    "nvscript o8 pawp peaks pebbles pepper poison rev serifcap slide slscript smisome1 stampatello stellar stop straight swan tanja thick thin "
    "threepoint ticks tinker-toy tombstone trek twopoint usaflag weird nipples rowancap sub-zero soft tubular bloody ansi_shadow ansi_regular calvin_s "
    "clr6x8 clr8x10 xhelv helv times xtimes courier sans sansb utopia charter 5x7 6x9 type_set ascii_new_roman"
).split()  # fmt: skip


@cache
def _figlet(font: str, width: int) -> Any:
    from pyfiglet import Figlet, FontNotFound

    try:
        return Figlet(font, width=width)
    except FontNotFound:
        return None


def _rows(rng: Random) -> list[str]:
    """Draw a banner that is not too large and shows something."""
    while True:
        words = [rng.choice([some_word(rng), some_word(rng), rng.choice(NAMES), rng.choice(_SHORT)])]
        if rng.random() < 0.1:
            words.append(some_word(rng))
        said = " ".join(words)[:14].strip()
        said = rng.choice([str.upper, str.upper, str.lower, str.capitalize])(said)
        if rng.random() < 0.35:
            said = " ".join(said)
        figlet = _figlet(rng.choice(_FONTS), rng.choice([80, 80, 80, 100, 120]))
        if figlet is None:
            continue
        rows = [row.rstrip() for row in figlet.renderText(said).splitlines()]
        while rows and not rows[0].strip():
            rows.pop(0)
        while rows and not rows[-1].strip():
            rows.pop()
        if 2 <= len(rows) <= 40 and sum(map(len, rows)) < 1800:
            return rows


def _sample(rng: Random) -> dict[str, Slot]:
    rows = _rows(rng)
    style = rng.random()
    if style < 0.3:
        wide = max(map(len, rows))
        rows = [row.ljust(wide) for row in rows]
    elif style < 0.42:
        margin = rng.choice(["    ", "  ", "        "])
        rows = [margin + row for row in rows]
    elif style < 0.48:
        sign = rng.choice(["// ", "# ", "> ", "| ", "* ", "-- ", ";; "])
        rows = [sign + row for row in rows]
    fence = rng.choice(["", "", "", "```", "```text", "~~~"])
    text = "\n".join(rows)
    return {
        **asides(rng),
        "drawing": join(f"\n{fence}\n" if fence else rng.choice(["\n", "\n\n"]), mark(text), "\n" + fence.removesuffix("text") if fence else "\n"),
        "_art": rng.choice(_ART),
        "_tool": rng.choice(["figlet", "toilet", "pyfiglet", "FIGlet", "an ASCII art generator", "some banner program"]),
        "_where": rng.choice(["the login screen", "a README", "the top of a log file", "an old BBS", "a shell script's header", "our router's console", "the message of the day", "an e-mail signature", "a boot screen", "a NFO file"]),
        "_fmt": rng.choice(["", "", "", " Just the word.", " Answer with the word only.", " Capital letters are fine.", " Only what is written, please.", " One word."]),
    }  # fmt: skip


_SHORT = "OK ERROR DONE PASS FAIL STOP GO HELLO WORLD WELCOME LOGIN SERVER BUILD TEST ALERT HELP MENU START END BYE".split()
_ART = ("banner", "banner", "ASCII art", "lettering", "figlet text", "big letters", "text art", "ASCII banner", "large type", "block letters", "figlet font", "drawn word")  # fmt: skip

READ = Family(
    skill="banners/read",
    sample=_sample,
    imported=_GYM.draw,
    nouns=(
        "the word in this {_art}:{drawing}",
        "the text that {_tool} drew here:{drawing}",
        "the word that these big letters spell:{drawing}",
        "the plain text of the {_art} below:{drawing}",
        *said_so.NOUNS,
    ),
    clauses=(
        "what this {_art} says:{drawing}",
        "which word is drawn here:{drawing}",
        "what is written on {_where}:{drawing}",
        "what the letters read:{drawing}",
        *said_so.CLAUSES,
    ),
    commands=(
        "read this {_art}:{drawing}",
        "tell me the word that was made with {_tool}:{drawing}",
        "write this in ordinary letters:{drawing}",
        "decode the {_art}:{drawing}",
        *said_so.COMMANDS,
    ),
    questions=(
        "what does this {_art} say?{drawing}",
        "which word is this?{drawing}",
        "can you read this {_art}?{drawing}",
        "{drawing}what does it say?",
        *said_so.QUESTIONS,
    ),
    stories=said_so.STORIES,
    gives=None,
)

FAMILIES: tuple[Family, ...] = (READ,)
