"""Reading words that are drawn as FIGlet banners, in any font that pyfiglet has.

A banner is read by drawing it again: letter after letter is set as FIGlet sets it (full width,
kerned or smushed), and a branch ends where the drawing shows something else. Fonts are only
parsed if they have every sign of the drawing and a height that fits.
"""

from __future__ import annotations

import re
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from io import BytesIO
from itertools import product

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool

MAX_SECONDS = 9.0
"""Of the processor: other programs may be at work too."""
MAX_STATES = 400
"""Beginnings of a line of letters that are tried in one font."""
MAX_ROWS, MAX_WIDTH = 200, 240
LINE_WIDTH = 80
"""Where FIGlet wraps a line unless it is told otherwise."""
_COMMON = (
    "standard slant banner big block bubble digital lean mini script shadow small smslant doom"
).split()
_NEVER = {"term"}
"""Fonts that draw a letter as itself."""
_LATE = (
    "rot13 mirror flipped morse morse2 binary octal hex decimal patorjk-hex runyc tengwar "
    "smtengwar greek ntgreek katakana jerusalem mshebrew210 ivrit moscow tsalagi"
).split()
"""Fonts whose letters are not what they seem: asked last."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_SIGNS = "".join(chr(i) for i in range(33, 127) if chr(i) not in _LETTERS)
_LOWLINE = (("_", r"|/\[]{}()<>"),)
_HIERARCHY = (
    ("|", r"/\[]{}()<>"),
    (r"\/", "[]{}()<>"),
    ("[]", "{}()<>"),
    ("{}", "()<>"),
    ("()", "<>"),
)
Rows = tuple[str, ...]


def parse_banner(text: str) -> Rows:
    """Parse a banner as its rows, without blank rows above and below.

    A fence of backquotes around them is left out.

    Raises:
        ArgumentError: a single row, a drawing that is too large, or rows of words.
    """
    rows = [row.rstrip() for row in text.replace("\t", "    ").strip("\n").split("\n")]
    rows = [row for row in rows if not re.fullmatch(r"\s*(```\w*|~~~)\s*", row)]
    while rows and not rows[0]:
        rows.pop(0)
    while rows and not rows[-1]:
        rows.pop()
    if not 2 <= len(rows) <= MAX_ROWS or max(map(len, rows)) > MAX_WIDTH:
        raise ArgumentError("not a banner: 2 to 200 rows of at most 240 signs")
    words = re.findall(r"(?<!\S)[A-Za-z]*[a-z][A-Za-z]*[.,;:?!]?(?!\S)", " ".join(rows))
    said = {
        word.lower() for word in words if re.search(r"[aeiouy]", word.lower()) and len(word) > 1
    }
    if len(said) >= 3 and len(" ".join(words)) > 0.5 * len(re.sub(r"\s+", " ", " ".join(rows))):
        raise ArgumentError("not a banner: rows of words")
    return tuple(rows)


BANNER = ArgumentType("banner of large letters", parse_banner)


@dataclass(frozen=True, slots=True)
class _Glyph:
    signs: str
    """The characters that are drawn so, the likeliest first."""
    rows: Rows
    width: int
    leads: tuple[int, ...]
    """Blanks at the start of each row."""
    opening: Rows
    """The rows as they stand at the start of a line: kerned fonts leave out blank columns."""


@dataclass(slots=True)
class _Font:
    name: str
    height: int
    hard: str
    mode: int
    glyphs: list[_Glyph] = field(default_factory=list)
    tops: frozenset[int] = frozenset()
    """Blank rows above a letter, for all letters."""
    bottoms: frozenset[int] = frozenset()

    @property
    def full(self) -> bool:
        return not self.mode & 192

    def smushed(self, left: str, right: str) -> str | None:
        """Return the sign that two signs become where they meet; None if they may not."""
        mode = self.mode
        if not mode & 128:
            return None
        if not mode & 63:
            return right if left == self.hard else left if right == self.hard else right
        if self.hard in (left, right):
            return left if mode & 32 and left == right else None
        if mode & 1 and left == right:
            return left
        for high, low in (*(_LOWLINE if mode & 2 else ()), *(_HIERARCHY if mode & 4 else ())):
            if left in high and right in low:
                return right
            if right in high and left in low:
                return left
        if mode & 8 and left + right in ("[]", "][", "{}", "}{", "()", ")("):
            return "|"
        if mode & 16:
            return {"/\\": "|", "\\/": "Y", "><": "X"}.get(left + right)
        return None


@dataclass(frozen=True, slots=True)
class _Source:
    """A font's file: its header, its lines after the comment, the signs in them."""

    header: Rows
    lines: list[str]
    signs: frozenset[str]

    @property
    def height(self) -> int:
        return int(self.header[1])


@cache
def _raw() -> dict[str, _Source]:
    """Return every font that pyfiglet has, in the order in which they are tried."""
    found: dict[str, _Source] = {}
    files = sorted(resources.files("pyfiglet.fonts").iterdir(), key=lambda file: file.name)
    for file in reversed(files):  # of two files of one name the .tlf comes before the .flf
        name, _, kind = file.name.partition(".")
        if kind not in ("flf", "tlf") or name in found or name in _NEVER:
            continue
        data = file.read_bytes()
        if data[:2] == b"PK":
            with zipfile.ZipFile(BytesIO(data)) as packed:
                data = packed.read(packed.namelist()[0])
        source = _source(data.decode("utf-8", "replace"))
        if source is not None:
            found[name] = source
    first = {name: i for i, name in enumerate(_COMMON)}
    last = {name: i for i, name in enumerate(_LATE)}
    order = sorted(found, key=lambda name: (last.get(name, -1), first.get(name, 99), name))
    return {name: found[name] for name in order}


def _source(text: str) -> _Source | None:
    """Read a font's header; None where it is broken or letters run from right to left."""
    lines = re.sub("[\u0085\u2028\u2029]", " ", text).splitlines()
    header = tuple(lines[0][5:].split()) if lines and re.match(r"[tf]lf2.", lines[0]) else ()
    try:
        height, comments = int(header[1]), int(header[5])
        int(header[4])
        [int(value) for value in header[7:8]]
    except (ValueError, IndexError):
        return None
    if height < 2 or header[6:7] == ("1",):
        return None
    body = lines[1 + comments : 1 + comments + 95 * height]
    drawn = "\n".join(body[height:]) + "\n"
    signs = set(drawn)
    end = body[0].rstrip()[-1:] if body else ""
    if end and drawn.count(end) <= 2 * drawn.count(end + end + "\n") + drawn.count(end + "\n"):
        signs.discard(end)
    return _Source(header, body, frozenset(signs))


_ORDER = {sign: i for i, sign in enumerate(_LETTERS + _SIGNS + " ")}


@lru_cache(1200)
def _font(name: str, small: bool) -> _Font | None:
    """Parse a font; None where it has no letters.

    Args:
        name: the font's.
        small: letters that it draws with are put in lower case.
    """
    source = _raw()[name]
    hard, height, old = source.header[0], source.height, int(source.header[4])
    mode = 64 if old == 0 else 0 if old < 0 else (old & 31) | 128
    if len(source.header) > 7:
        mode = int(source.header[7])
    font = _Font(name, height, hard, mode)
    drawn: dict[Rows, str] = {}
    for code in range(32, 127):
        block = source.lines[(code - 32) * height : (code - 31) * height]
        if len(block) < height:
            break
        end = block[0].rstrip()[-1:]
        twice = end + end
        rows = tuple(line[:-2] if line.endswith(twice) else _unended(line, end) for line in block)
        rows = tuple([row.lower() for row in rows]) if small else rows
        if code == 32 or any(rows):
            drawn[rows] = drawn.get(rows, "") + chr(code)
    tops, bottoms = set(), set()
    for rows, signs in drawn.items():
        filled = [i for i, row in enumerate(rows) if row.strip(" " + hard)]
        if not filled and " " not in signs:
            continue  # nothing is seen of it
        signs = signs if filled else " "
        leads = tuple([len(row) - len(row.lstrip(" ")) for row in rows])
        width = max(map(len, rows))
        left = 0 if font.full else min(leads)
        opening = tuple([row[left:].replace(hard, " ") for row in rows])
        signs = "".join(sorted(signs, key=_ORDER.__getitem__))
        font.glyphs.append(_Glyph(signs, rows, width, leads, opening))
        if filled:
            tops.add(filled[0])
            bottoms.add(height - 1 - filled[-1])
    font.glyphs.sort(key=lambda glyph: _ORDER[glyph.signs[0]])
    font.tops, font.bottoms = frozenset(tops), frozenset(bottoms)
    return font if any(glyph.signs[0] in _LETTERS for glyph in font.glyphs) else None


def _unended(line: str, end: str) -> str:
    """Take the one or two end marks off a line of a font."""
    bare = line.rstrip()
    for _ in range(2):
        if end and bare.endswith(end):
            bare = bare[:-1]
    return bare if end and line.rstrip().endswith(end) else line


class _Band:
    """Reads one line of large letters in one font."""

    def __init__(self, font: _Font, rows: Sequence[str], loose: int | None, until: float) -> None:
        self.font = font
        self.rows = [row.ljust(MAX_WIDTH + 200) for row in rows]
        self.loose = loose
        """The row whose blanks at the start are lost."""
        self.until = until
        self.stripped = [row.strip() for row in rows]
        self.wide = max(len(row.rstrip()) for row in rows)
        self.seen: set[tuple[Rows, int]] = set()
        middle = font.height // 2
        self.order = sorted(
            (i for i in range(font.height) if i != loose), key=lambda i: abs(i - middle)
        )

    def read(self) -> list[_Glyph] | None:
        """Return the letters, or None."""
        if not any(self.stripped):
            return None
        stack: list[tuple[Rows, int, list[_Glyph]]] = [(("",) * self.font.height, 0, [])]
        while stack:
            if time.process_time() > self.until or len(self.seen) > MAX_STATES:
                return None
            buffer, width, text = stack.pop()
            if text and text[-1].signs != " " and self._ends(buffer):
                return text
            further = []
            for glyph, longer in self._steps(buffer, width, text):
                state = (longer, min(glyph.width, 2))
                if state not in self.seen:
                    self.seen.add(state)
                    further.append((longer, glyph.width, [*text, glyph]))
            stack += reversed(further)
        return None

    def _ends(self, buffer: Rows) -> bool:
        hard = self.font.hard
        for i, row in enumerate(buffer):
            shown = row.replace(hard, " ").rstrip()
            if i == self.loose:
                if shown.strip() != self.stripped[i]:
                    return False
            elif shown != self.rows[i].rstrip():
                return False
        return True

    def _steps(self, buffer: Rows, width: int, text: list[_Glyph]) -> Iterator[tuple[_Glyph, Rows]]:
        font = self.font
        last = 1 if font.mode & 128 else 0
        if not text:
            for glyph in font.glyphs:
                if glyph.signs != " " and self._opens(glyph, last):
                    left = 0 if font.full else min(glyph.leads)
                    yield glyph, tuple([row[left:] for row in glyph.rows])
            return
        if font.full:
            for glyph in font.glyphs:
                if glyph.signs == " " and not self._may_blank(text):
                    continue
                if self._fits(buffer, glyph):
                    yield glyph, tuple(a + b for a, b in zip(buffer, glyph.rows, strict=True))
            return
        ends, tails = [], []
        for row in buffer:
            bare = len(row.rstrip(" "))
            at = max(bare - 1, 0)
            ends.append(row[at] if at < len(row) else "")
            tails.append(len(row) - 1 - at)
        for glyph in font.glyphs:
            if glyph.signs == " " and not self._may_blank(text):
                continue
            longer = self._set(buffer, width, glyph, ends, tails)
            if longer is not None:
                yield glyph, longer

    def _opens(self, glyph: _Glyph, last: int) -> bool:
        """Tell whether the drawing may start with a letter."""
        for i in self.order:
            shown = glyph.opening[i]
            if last:
                shown = shown.rstrip()[:-1]
            elif not self.font.full:
                shown = shown.rstrip()
            if not self.rows[i].startswith(shown):
                return False
        return self.loose is None or self._begins(
            self.loose, glyph.opening[self.loose].rstrip()[: -last or None]
        )

    @staticmethod
    def _may_blank(text: list[_Glyph]) -> bool:
        return bool(text) and any(glyph.signs != " " for glyph in text[-3:])

    def _fits(self, buffer: Rows, glyph: _Glyph) -> bool:
        hard = self.font.hard
        for i in self.order:
            row = glyph.rows[i]
            if not self.rows[i].startswith(row.replace(hard, " "), len(buffer[i])):
                return False
        if self.loose is not None:
            i = self.loose
            if not self._begins(i, (buffer[i] + glyph.rows[i]).replace(hard, " ").rstrip()):
                return False
        return max(map(len, buffer)) < self.wide

    def _begins(self, row: int, shown: str) -> bool:
        """Tell whether a row of the drawing begins so."""
        if row == self.loose:
            return (self.stripped[row] + " " * len(shown)).startswith(shown.lstrip())
        return self.rows[row].startswith(shown)

    def _set(
        self, buffer: Rows, width: int, glyph: _Glyph, ends: list[str], tails: list[int]
    ) -> Rows | None:
        """Set a letter behind others as FIGlet does; None if the drawing shows something else."""
        font = self.font
        least = glyph.width
        may_meet = width >= 2 and glyph.width >= 2
        for end, tail, lead, drawn in zip(ends, tails, glyph.leads, glyph.rows, strict=True):
            amount = lead + tail
            if end in ("", " ") or (
                may_meet
                and amount < least
                and lead < len(drawn)
                and font.smushed(end, drawn[lead]) is not None
            ):
                amount += 1
            least = min(least, amount)
        longer = list(buffer)
        last = 1 if font.mode & 128 else 0
        for i in (*self.order, *(() if self.loose is None else (self.loose,))):
            left, right = buffer[i], glyph.rows[i]
            if least:
                cut = max(len(left) - least, 0)
                tail_text, head = left[cut:], right[max(least - len(left), 0) : least]
                if not tail_text.strip(" "):
                    merged = head + tail_text[len(head) :]
                elif not head.strip(" "):
                    merged = tail_text
                else:
                    merged = "".join(
                        b if a == " " else a if b == " " else (font.smushed(a, b) or a)
                        for a, b in zip(tail_text, head.ljust(len(tail_text)), strict=True)
                    )
                row = left[:cut] + merged + right[least:]
            else:
                row = left + right
            longer[i] = row
            shown = row.rstrip(" ")
            shown = shown[: len(shown) - last] if last else shown
            if not self._begins(i, shown.replace(font.hard, " ")):
                return None
        return tuple(longer)


def _bands(font: _Font, rows: Rows, top: int) -> list[list[str]] | None:
    """Cut a drawing into lines of letters; `top` blank rows are added above."""
    whole = [""] * top + list(rows)
    missing = -len(whole) % font.height
    if missing > max(font.bottoms):
        return None
    whole += [""] * missing
    return [whole[i : i + font.height] for i in range(0, len(whole), font.height)]


def _read(drawings: Sequence[Rows], until: float, small: bool) -> str | None:
    """Read one of several views of a drawing in the first font that draws it so."""
    signs = set("".join(drawings[-1])) - set("|YX ")
    height = len(drawings[0])
    fitting = [
        (name, source)
        for name, source in _raw().items()
        if signs <= (source.signs | {s.lower() for s in source.signs} if small else source.signs)
    ]
    # fonts that need few blank rows above and below come first
    fitting.sort(key=lambda found: (found[0] in _LATE, -height % found[1].height > 5))
    for name, _ in fitting:
        if time.process_time() > until:
            raise ToolError("the banner's font was not found in time")
        font = _font(name, small)
        if font is None:
            continue
        for rows, top in product(drawings, sorted(font.tops)):
            found = _read_in(font, rows, top, until)
            if found is not None:
                return found
    return None


def _read_in(font: _Font, rows: Rows, top: int, until: float) -> str | None:
    bands = _bands(font, rows, top)
    if bands is None:
        return None
    texts = []
    for number, band in enumerate(bands):
        text = _Band(font, band, None if number else top, until).read()
        if text is None:
            return None
        texts.append(text)
    return _joined(texts)


def _joined(texts: Sequence[Sequence[_Glyph]]) -> str:
    """Write what was read: letters set apart are one word, a wrapped word is put together."""
    lines = [_spelled(text) for text in texts]
    if all(re.fullmatch(r"\S(?: \S)*(?: {2,3}\S(?: \S)*)*", line) for line in lines) and any(
        len(line) > 1 for line in lines
    ):
        words = [re.split(r" {2,3}", line) for line in lines]
        return "".join(" ".join(word.replace(" ", "") for word in line) for line in words)
    said = lines[0]
    for line, text, after in zip(lines[1:], texts, texts[1:], strict=False):
        width = sum(glyph.width for glyph in text) + after[0].width
        whole = width >= LINE_WIDTH - 1 and " " not in said
        said += line if whole else " " + line
    return re.sub(r" +", " ", said)


def _spelled(text: Sequence[_Glyph]) -> str:
    """Choose among characters that look alike those of the case, or the digits, around them."""
    sure = [glyph.signs for glyph in text if len(glyph.signs) == 1]
    lower = sum(sign.islower() for sign in sure) > sum(sign.isupper() for sign in sure)
    digits = sum(sign.isdigit() for sign in sure) > len(sure) / 2
    said = ""
    for glyph in text:
        fitting = [
            s
            for s in glyph.signs
            if (s.isdigit() if digits else s.islower() if lower else s.isupper())
        ]
        said += (fitting or [*glyph.signs])[0]
    return said


@tool("banners/read", cost="heavy", drawing=one(BANNER))
def read_banner(drawing: Rows) -> str:
    """The word that a FIGlet banner shows.

    Args:
        drawing: the rows of the banner; a wrapped word has several lines of letters. The first
            row may have lost the blanks before it.

    Raises:
        ToolError: no font draws letters so.
    """
    until = time.process_time() + MAX_SECONDS
    # A text may have been put in lower case with the drawing in it.
    small = bool(re.search("[a-z]", "".join(drawing))) and "".join(drawing).lower() == "".join(
        drawing
    )
    for rows, lowered in product((_uncommented(drawing), drawing), (False, True)):
        if rows and lowered <= small:
            found = _read(_views(rows), until, lowered)
            if found is not None:
                return found
    raise ToolError("not a banner in a known font")


def _uncommented(rows: Rows) -> Rows:
    """Take a comment's sign off all rows; nothing where there is none."""
    for sign in ("//", "#", ">", "|", "*", "--", ";;"):
        if all(row == sign or row.startswith(sign + " ") for row in rows):
            return parse_banner("\n".join(row[len(sign) + 1 :] for row in rows))
    return ()


def _views(rows: Rows) -> list[Rows]:
    """Return a drawing as it is, and moved to the left or right as it may have been indented."""
    margin = min(len(row) - len(row.lstrip()) for row in rows[1:] if row)
    shifts = range(margin, max(0, margin - 4), -1) if margin else range(-1, -3, -1)
    moved = [
        tuple(row[shift:] if i and shift > 0 else " " * -shift + row for i, row in enumerate(rows))
        for shift in shifts
    ]
    return [rows, *moved]
