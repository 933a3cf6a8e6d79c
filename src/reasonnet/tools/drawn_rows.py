"""Drawn boards cut into their rows: lines, `/`, `;`, `|` or commas, lists, labels, borders."""

from __future__ import annotations

import re
from itertools import pairwise

_NAMED_LABEL = r"(?:row|line|rank|r)\s*#?\(?(?P<at>\d{1,2}|[a-z])\)?\s*[.:)\]=|-]*\s"
_MARKED_LABEL = r"[(\[]?(?P<at>\d{1,2}|[a-zA-Z])(?:\s*[:)\]]|\.(?=\s))\s*"
_BARE_LABEL = r"(?P<at>\d{1,2})\s*[|│]?\s+"
_BORDER = re.compile(r"[\s+\-=|─━═│┃║┼┬┴├┤┌┐└┘╋╬╔╗╚╝╠╣╦╩:]*")


def drawn_rows(text: str, *, bare_labels: bool = False) -> list[str]:
    """Cut a drawn board into the texts of its rows; labels beside rows and borders are left out.

    Args:
        text: the board on several lines, on one line with signs between its rows, or as a list.
        bare_labels: digits are no cells, so that a digit before a row may be its number.
    """
    plain = text.strip("` \n").replace("\\n", "\n")
    rows = _listed(plain) or _lines(plain)
    return _unlabelled(rows, bare_labels)


def cells_of(row: str, blank: str) -> str:
    """Return a row's cells without what separates them; nothing between bars or quotes is blank."""
    row = re.sub(r"\b(?:null|None|nil)\b|\"\s?\"|''|' '", blank, row)
    row = re.sub(r"[│┃║]", "|", row)
    if "|" in row:
        parts = [part.strip() for part in re.sub(r"^\s*\||\|\s*$", "", row).split("|")]
        if all(len(part) <= 1 for part in parts):
            return "".join(part or blank for part in parts)
    return re.sub(r"[\s|,;()\[\]{}'\"“”]|\ufe0f", "", row)


def _listed(plain: str) -> list[str]:
    """Cut `[[.., ..], [..]]`, `(...) (...)` or `["..", ".."]`; nothing where it is no list."""
    if plain[:1] not in "[({" or plain[-1:] not in "])},":
        return []
    groups: list[str] = re.findall(r"[\[({]([^\[\](){}]*)[\])}]", plain)
    if len(groups) == 1:
        quoted: list[str] = re.findall(r"[\"'“]([^\"'“”]*)[\"'”]", groups[0])
        if len(quoted) > 2 and all(len(row) > 2 for row in quoted):
            return quoted
        return [part for part in re.split(r"\s*[;\n]\s*", groups[0]) if part]
    return groups


def _lines(plain: str) -> list[str]:
    lines = [line for line in plain.splitlines() if line.strip()]
    if len(lines) > 1:
        drawn = [
            line
            for line in lines
            if not (_BORDER.fullmatch(line) and re.search(r"[-=─━═+]{3}|[┼╋╬┬┴]", line))
        ]
        # a row of blanks written as dashes is no border
        bordered = any(sign in line for line in lines for sign in "+|─│═")
        return drawn if len(drawn) > 2 and bordered else lines
    for sign in ("/", ";", "\\", "|", ","):
        parts = [part.strip() for part in plain.split(sign)]
        parts = parts[1:] if parts and not parts[0] else parts
        parts = parts[:-1] if parts and not parts[-1] else parts
        if len(parts) > 2 and all(len(part) > (0 if sign == "/" else 2) for part in parts):
            return parts
    words = plain.split()
    return words if len(words) > 2 and all(len(word) > 2 for word in words) else lines


def _unlabelled(rows: list[str], bare: bool) -> list[str]:
    """Leave out numbers or letters before all rows, if they count up or down."""
    for form in (_NAMED_LABEL, _MARKED_LABEL, *([_BARE_LABEL] if bare else [])):
        label = re.compile(r"\s*" + form, re.IGNORECASE)
        for skipped in (0, 1, -1):  # a line of column names above or below
            kept = rows[1:] if skipped == 1 else rows[:-1] if skipped == -1 else rows
            found = [label.match(row) for row in kept]
            names = [one["at"].lower() for one in found if one is not None]
            if len(names) != len(kept) or len(kept) < 3:
                continue
            if skipped and not _header(rows[0 if skipped == 1 else -1]):
                continue
            at = [int(name) if name.isdigit() else ord(name) for name in names]
            steps = {two - one for one, two in pairwise(at)}
            if steps in ({1}, {-1}) and (at[0] in (0, 1, 97) or at[-1] in (0, 1, 97)):
                return [
                    row[one.end() :]
                    for row, one in zip(kept, found, strict=True)
                    if one is not None
                ]
    return rows


def _header(row: str) -> bool:
    plain = re.sub(r"[\s|.:+\-]", "", row)
    return plain.lower() in ("abcdefghijklmnop"[: len(plain)], "12345678910111213"[: len(plain)],
                             "0123456789"[: len(plain)])  # fmt: skip


def unlabelled(rows: list[str]) -> list[str]:
    """Leave out numbers or letters before all rows, if they count: `1. `, `A: `, `line 3: `."""
    return _unlabelled([row for row in rows if row.strip()], bare=False)
