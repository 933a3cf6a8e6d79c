"""A rule that turns one row of digits into another, found from examples.

Rules are tried from a small language of moves, fillings, copies and colourings of blocks; one
counts only if it gives every example's output. 0 is the background.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations

Row = tuple[int, ...]
Pair = tuple[Row, Row]
Rule = Callable[[Row], Row | None]
_Block = tuple[int, int]
"""Start and end (exclusive)."""


def blocks(row: Row, *, coloured: bool = True) -> list[_Block]:
    """Return the runs of one colour, or of any colours but 0."""
    found: list[_Block] = []
    start = 0
    for at in range(1, len(row) + 1):
        if at == len(row) or (
            row[at] != row[start] if coloured or not row[at] or not row[start] else False
        ):
            if row[start]:
                found.append((start, at))
            start = at
    return found


def _put(row: list[int], start: int, values: Sequence[int]) -> bool:
    """Write values that must fit into the row."""
    if start < 0 or start + len(values) > len(row):
        return False
    row[start : start + len(values)] = values
    return True


def shifted(row: Row, step: int) -> Row:
    """Move all cells to the right, round the end."""
    step %= len(row)
    return row[-step:] + row[:-step] if step else row


def _compacted(row: Row) -> Row:
    cells = tuple(cell for cell in row if cell)
    return cells + (0,) * (len(row) - len(cells))


def _counted(colour: int) -> Rule:
    def rule(row: Row) -> Row:
        count = sum(cell != 0 for cell in row)
        return (colour,) * count + (0,) * (len(row) - count)

    return rule


def _ranked(order: Sequence[int]) -> Rule:
    def rule(row: Row) -> Row | None:
        if set(row) - set(order):
            return None
        return tuple(sorted(row, key=order.index))

    return rule


def _one_step(row: Row) -> Row:
    out = list(row)
    for at in range(1, len(out)):
        if out[at] and not out[at - 1]:
            out[at - 1], out[at] = out[at], 0
    return tuple(out)


def _by_own_size(row: Row) -> Row | None:
    out = [0] * len(row)
    for start, end in blocks(row, coloured=False):
        if not _put(out, end, row[start:end]):
            return None
    return tuple(out)


def _with_dot(row: Row, dot: int) -> tuple[int, int, int] | None:
    """Return where the only cell of a colour is, and the start and end of the only other block."""
    if row.count(dot) != 1:
        return None
    at = row.index(dot)
    others = [block for block in blocks(row) if block[0] != at]
    return (at, *others[0]) if len(others) == 1 else None


def _towards(dot: int, most: int | None) -> Rule:
    """Move the block towards the dot, so far or until it touches."""

    def rule(row: Row) -> Row | None:
        found = _with_dot(row, dot)
        if found is None:
            return None
        at, start, end = found
        gap = at - end if end <= at else start - at - 1
        step = gap if most is None else min(gap, most)
        out = [0] * len(row)
        out[at] = dot
        _put(out, start + (step if end <= at else -step), row[start:end])
        return tuple(out)

    return rule


def _stretched(dot: int) -> Rule:
    def rule(row: Row) -> Row | None:
        found = _with_dot(row, dot)
        if found is None:
            return None
        at, start, end = found
        out = list(row)
        for cell in range(min(at, start), max(at + 1, end)):
            out[cell] = row[start]
        return tuple(out)

    return rule


def _reflected(dot: int) -> Rule:
    def rule(row: Row) -> Row | None:
        found = _with_dot(row, dot)
        if found is None:
            return None
        at, start, end = found
        out = [0] * len(row)
        out[at] = dot
        return tuple(out) if _put(out, 2 * at - end + 1, row[start:end][::-1]) else None

    return rule


def _without_small(row: Row) -> Row | None:
    found = blocks(row, coloured=False)
    size = max((end - start for start, end in found), default=0)
    return tuple(
        cell if any(s <= at < e and e - s == size for s, e in found) else 0
        for at, cell in enumerate(row)
    )


def _without_single(row: Row) -> Row:
    found = blocks(row, coloured=False)
    return tuple(
        cell if any(s <= at < e and e - s > 1 for s, e in found) else 0
        for at, cell in enumerate(row)
    )


def _evened(row: Row) -> Row:
    out = list(row)
    for start, end in blocks(row, coloured=False):
        colour = Counter(row[start:end]).most_common(1)[0][0]
        out[start:end] = [colour] * (end - start)
    return tuple(out)


def _filled(row: Row) -> Row:
    out = list(row)
    for colour in set(row) - {0}:
        first, last = row.index(colour), len(row) - 1 - row[::-1].index(colour)
        for at in range(first, last + 1):
            out[at] = out[at] or colour
    return tuple(out)


def _hollow(row: Row) -> Row:
    out = list(row)
    for start, end in blocks(row):
        out[start + 1 : end - 1] = [0] * max(0, end - start - 2)
    return tuple(out)


def _spread(row: Row) -> Row | None:
    """Widen every single cell to the size of the largest block, in its own colour."""
    found = blocks(row)
    size = max((end - start for start, end in found), default=0)
    if size < 2:
        return None
    out = list(row)
    for start, end in found:
        if end - start == 1:
            for at in range(start - (size - 1) // 2, start - (size - 1) // 2 + size):
                if 0 <= at < len(row):
                    out[at] = row[start]
    return tuple(out)


def _repeated(row: Row) -> Row | None:
    """Continue the pattern at the start that is there twice."""
    end = next((at for at, cell in enumerate(row) if not cell), len(row))
    half = end // 2
    if not half or end % 2 or row[:half] != row[half:end]:
        return None
    return tuple(row[at % half] for at in range(len(row)))


def _turned(row: Row) -> Row:
    out = list(row)
    for start, end in blocks(row, coloured=False):
        out[start:end] = row[start:end][::-1]
    return tuple(out)


def _halved(colour: int, up: bool) -> Rule:
    def rule(row: Row) -> Row:
        out = list(row)
        for start, end in blocks(row):
            half = (end - start + up) // 2
            out[start : start + half] = [colour] * half
        return tuple(out)

    return rule


def _extreme_painted(colour: int, largest: bool) -> Rule:
    def rule(row: Row) -> Row | None:
        found = sorted(blocks(row), key=lambda block: block[1] - block[0], reverse=largest)
        if not found:
            return None
        size = found[0][1] - found[0][0]
        out = list(row)
        for start, end in found:
            if end - start == size:
                out[start:end] = [colour] * size
        return tuple(out)

    return rule


def _sorted_blocks(descending: bool) -> Rule:
    def rule(row: Row) -> Row | None:
        found = sorted(blocks(row), key=lambda block: block[1] - block[0], reverse=descending)
        out = [0] * len(row)
        at = 0
        for start, end in found:
            if not _put(out, at, row[start:end]):
                return None
            at += end - start + 1
        return tuple(out)

    return rule


def _from_palette(row: Row) -> Row | None:
    """Give the blocks, in order, the colours of the single cells at the start."""
    end = next((at for at, cell in enumerate(row) if not cell), len(row))
    later = [block for block in blocks(row) if block[0] >= end]
    if not later or len(later) != end:
        return None
    out = list(row)
    for colour, (start, stop) in zip(row[:end], later, strict=True):
        out[start:stop] = [colour] * (stop - start)
    return tuple(out)


def _seeded(row: Row) -> Row | None:
    """From single cells beside the main block, repeat the block outwards in their colours."""
    found = blocks(row)
    main = max(found, key=lambda block: block[1] - block[0], default=None)
    if main is None or main[1] - main[0] < 2:
        return None
    size = main[1] - main[0]
    out = list(row)
    for start, end in found:
        if (start, end) == main:
            continue
        if end - start != 1:
            return None
        step = 1 if start > main[0] else -1
        for at in range(start, len(row) if step > 0 else -1, step):
            if abs(at - start) % (size + 1) < size:
                out[at] = row[start]
    return tuple(out)


def _flowing(row: Row) -> Row | None:
    """From the odd single cell at the end of a block, fill outwards to the edge."""
    found = blocks(row)
    if len(found) != 2 or found[0][1] != found[1][0]:
        return None
    out = list(row)
    if found[0][1] - found[0][0] == 1 and found[1][1] - found[1][0] > 1:
        out[: found[0][1]] = [row[found[0][0]]] * found[0][1]
    elif found[1][1] - found[1][0] == 1:
        out[found[1][0] :] = [row[found[1][0]]] * (len(row) - found[1][0])
    else:
        return None
    return tuple(out)


def _fenced(size: int, colour: int) -> Rule:
    def rule(row: Row) -> Row:
        out = list(row)
        for start, end in blocks(row):
            if end - start == size:
                for at in (start - 1, end):
                    if 0 <= at < len(row) and not row[at]:
                        out[at] = colour
        return tuple(out)

    return rule


def _to_wall(wall: int) -> Rule:
    """With a wall at an end, every pixel fills the empty cells between it and the wall."""

    def rule(row: Row) -> Row | None:
        if row[0] != wall:
            return None if row[-1] != wall else (rule(row[::-1]) or ())[::-1]
        out = list(row)
        colour = 0
        for at in range(len(row) - 1, 0, -1):
            colour = row[at] or colour
            out[at] = colour
        return tuple(out)

    return rule


def _learned(pairs: Sequence[Pair], key: Callable[[Row, _Block], int]) -> Rule | None:
    """Learn which colour a block gets from what the key says of it."""
    table: dict[int, int] = {}
    for before, after in pairs:
        for start, end in blocks(before):
            colours = set(after[start:end])
            if (
                len(colours) != 1
                or table.setdefault(key(before, (start, end)), after[start]) not in colours
            ):
                return None

    def rule(row: Row) -> Row | None:
        out = list(row)
        for start, end in blocks(row):
            colour = table.get(key(row, (start, end)))
            if colour is None:
                return None
            out[start:end] = [colour] * (end - start)
        return tuple(out)

    return rule  # fmt: skip


def _size(row: Row, block: _Block) -> int:
    return block[1] - block[0]


def _rank(row: Row, block: _Block) -> int:
    """Return how many sizes of blocks are larger."""
    return len({_size(row, b) for b in blocks(row) if _size(row, b) > _size(row, block)})


def _place(row: Row, block: _Block) -> int:
    return [b[0] for b in blocks(row)].index(block[0])


def _simple() -> Iterator[Rule]:
    yield _compacted
    yield _one_step
    yield _without_small
    yield _without_single
    yield _evened
    yield _filled
    yield _hollow
    yield _repeated
    yield _turned
    yield _spread
    yield _by_own_size
    yield _from_palette
    yield _seeded
    yield _flowing
    yield _sorted_blocks(False)
    yield _sorted_blocks(True)


def _rules(pairs: Sequence[Pair]) -> Iterator[Rule]:
    """Yield the rules of the language that the examples' colours allow, the simplest first."""
    new = sorted({cell for _, after in pairs for cell in after} - {0})
    given = sorted({cell for before, _ in pairs for cell in before} - {0})
    yield lambda row: row
    for step in (1, 2, 3, 4, 5, 6, 7, 8):
        yield lambda row, step=step: shifted(row, step)  # type: ignore[misc]
    for colour in new:
        yield lambda row, colour=colour: tuple(colour if cell else 0 for cell in row)  # type: ignore[misc]
    for dot in given:
        yield _towards(dot, None)
        yield _stretched(dot)
        yield _reflected(dot)
        for most in (1, 2, 3, 4, 5, 6):
            yield _towards(dot, most)
    for colour in new:
        yield _counted(colour)
        yield _extreme_painted(colour, True)
        yield _extreme_painted(colour, False)
        yield _halved(colour, False)
        yield _halved(colour, True)
        for size in (1, 2, 3, 4):
            yield _fenced(size, colour)
    yield from _simple()
    for wall in given:
        yield _to_wall(wall)
    if len(given) <= 3:
        for order in permutations((0, *given)):
            yield _ranked(order)
    for key in (_rank, _size, _place, lambda row, block: row[block[0]]):
        learned = _learned(pairs, key)
        if learned is not None:
            yield learned


def _mirrored(rule: Rule) -> Rule:
    def other(row: Row) -> Row | None:
        out = rule(row[::-1])
        return None if out is None else out[::-1]

    return other


def _fits(rule: Rule, pairs: Sequence[Pair]) -> bool:
    return all(rule(before) == after for before, after in pairs)


def find_row(pairs: Sequence[Pair], test: Row) -> Row | None:
    """Return what the first rule that fits all examples makes of the test row, or None."""
    ahead = [*_rules(pairs)]
    flipped = [(before[::-1], after[::-1]) for before, after in pairs]
    both: list[Rule] = []
    for rule, other in zip(ahead, [*_rules(flipped)], strict=False):
        both += [rule, _mirrored(other)]
    for rule in both:
        if _fits(rule, pairs) and (out := rule(test)) is not None:
            return out
    return _find_two(pairs, test)


def _find_two(pairs: Sequence[Pair], test: Row) -> Row | None:
    """Try a simple rule before another one."""
    firsts: list[Rule] = [*_simple()]
    for first in [rule for one in firsts for rule in (one, _mirrored(one))]:
        after_first = [(first(before), after) for before, after in pairs]
        halfway = first(test)
        if halfway is None or all(
            x == before for (x, _), (before, _) in zip(after_first, pairs, strict=True)
        ):
            continue
        known = [(x, after) for x, after in after_first if x is not None]
        if len(known) < len(pairs):
            continue
        for rule in _rules(known):
            if _fits(rule, known) and (out := rule(halfway)) is not None:
                return out
    return None  # fmt: skip
