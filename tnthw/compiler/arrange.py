"""Which values of a window share a word: the first layer's window cut into as few words as can be.

A window has kernel_y rows of as many values as columns times channels.  A word of a plane is stored
for every `stride` rows of the image, and a plane of K taps is walked at K words below each other:
a lane that holds row dy of the window also brings rows dy + stride, dy + 2 stride and so on.  So
the rows of a value that lie `stride` apart are a chain, and a lane takes up to K links of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MOST_PLANES = 8
"""More planes than this are not tried: each is stored for every row of positions."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Links of a chain that one lane brings: `value` at rows `row`, `row + stride` and so on."""

    value: int
    row: int
    links: int


@dataclass(frozen=True, slots=True)
class Plane:
    """Words of one plane: its taps, and what its lanes hold."""

    taps: int
    lanes: tuple[Lane, ...]


def arrangements(
    values: int, rows: int, stride: int, lanes: int, below: int
) -> Iterator[tuple[Plane, ...]]:
    """Yield ways to cover a window with fewer than `below` words, those of fewer words first.

    Parameters
    ----------
    values: of each row of the window.
    rows: of the window.
    stride: rows from one position to the next.
    lanes: of a word.

    Yields
    ------
    Planes, those of more taps first; of each number of words the way with the fewest planes, where
    these are fewer than with fewer words.
    """
    longest = -(-rows // stride)
    fewest = MOST_PLANES + 1
    for words in range(-(-values * rows // lanes), min(below, MOST_PLANES * longest + 1)):
        for parts in _parts(words, longest):
            found = _cover(values, rows, stride, lanes, parts) if len(parts) < fewest else ()
            if found:
                fewest = len(parts)
                yield found
                break


def _parts(words: int, longest: int) -> list[tuple[int, ...]]:
    """Taps of planes that add up: the longest, at most one in between, and ones; few first."""
    found = set()
    for ones in range(min(MOST_PLANES, words)):
        for whole in range(MOST_PLANES - ones):
            middle = words - ones - whole * longest
            if 1 <= middle <= longest:
                found.add((longest,) * whole + (middle,) + (1,) * ones)
    return sorted(found, key=lambda parts: (len(parts), parts))


def _cover(
    values: int, rows: int, stride: int, lanes: int, parts: tuple[int, ...]
) -> tuple[Plane, ...]:
    """Cut the chains, the longest first, into lanes of such planes; nothing where some are left."""
    left: list[list[tuple[int, int]]] = [[] for _ in range(-(-rows // stride) + 1)]  # by length
    for row in range(min(rows, stride)):
        left[-(-(rows - row) // stride)] += [(value, row) for value in range(values)]
    planes: list[Plane] = []
    for taps in parts:
        taken: list[Lane] = []
        while len(left) > 1 and len(taken) < lanes:
            if not left[-1]:
                left.pop()
                continue
            value, row = left[-1].pop()
            links = min(taps, len(left) - 1)
            taken.append(Lane(value, row, links))
            if links < len(left) - 1:
                left[len(left) - 1 - links].append((value, row + links * stride))
        planes.append(Plane(taps, tuple(taken)))
    whole = not any(left[1:]) and all(plane.lanes for plane in planes)
    return tuple(planes) if whole else ()
