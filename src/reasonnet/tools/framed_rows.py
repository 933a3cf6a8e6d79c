"""What stands around the typed rows of a matrix: calls, table tags, bullets, rows' names."""

from __future__ import annotations

import re

_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last"
_NAMED_ROW = re.compile(
    rf"(?:(?:row|line)[ \t]*(?:#?\d{{1,3}}|[a-z]{{3,6}})"
    rf"|(?:the )?(?:{_ORDINAL}|\d{{1,2}}(?:st|nd|rd|th))[ \t]+(?:row|line))"
    r"[ \t]*(?::|=|->|→|is\b)?[ \t]*(?=[-\d(\[{a-z]\b|[-\d(\[{])",
    re.IGNORECASE,
)
"""A row's name within or before a line: `Row 2:`, `row two:`, `first row:`, `2nd line =`."""
_CALL = re.compile(
    r"(?:np\.|numpy\.|torch\.|sympy\.)?(?:array|matrix|tensor)\s*\((.*)\)",
    re.DOTALL | re.IGNORECASE,
)
_LEAD = re.compile(r"[ \t]*(?:\((\d{1,3})\)|(\d{1,3})[.)])[ \t]+")


def unframed(text: str) -> str:
    """Leave out what stands around typed rows: `np.array(…)`, table tags, bullets, rows' names."""
    if called := _CALL.fullmatch(text):
        text = called[1]
    if "<tr" in text:
        text = re.sub(r"</?t(?:able|body|head|d|h)\b[^<>]*>", " ", text)
        text = re.sub(r"\s*</tr>\s*", "\n", text)
        text = re.sub(r"<tr[^<>]*>", "", text)
    text = re.sub(r"[<⟨]([^<>⟨⟩\n]*)[>⟩]", r"[\1]", text)
    if len(_NAMED_ROW.findall(text)) > 1:
        parts = [part.strip(" \t\n;,.|/") for part in _NAMED_ROW.split(text)]
        text = "\n".join(part for part in parts if part)
    if "\n" not in text:
        text = re.sub(r"(?<=[\d\])])[ \t]+(?:->|→|=>|⇒)[ \t]+(?=[-\d\[(])", "\n", text)
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1:
        leads = [_LEAD.match(line) for line in lines]
        numbers = [int(lead[1] or lead[2]) for lead in leads if lead]
        if len(numbers) == len(lines) and [n - numbers[0] for n in numbers] == list(
            range(len(lines))
        ):
            lines = [_LEAD.sub("", line, count=1) for line in lines]
        elif all(re.match(r"\s*[-–]\s", line) for line in lines):
            lines = [re.sub(r"^\s*[-–]\s+", "", line) for line in lines]
        for sign in "-_·:":
            if all(re.fullmatch(rf"\s*\d+(?:{sign}\d+)+\s*", line) for line in lines):
                lines = [line.replace(sign, " ") for line in lines]
        text = "\n".join(lines)
    return text
