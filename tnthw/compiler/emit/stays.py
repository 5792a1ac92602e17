"""What stays in the weight buffer and in the tables from image to image, so that it is loaded once.

What fits as a whole stays as a whole.  Else a part of the memory is given to what saves most: to
the runs whose loads, were they made for every image, would bring the most.  The rest of the memory
takes turns as before; it has room for two of the largest runs, so that one is loaded while the
other is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from tnthw.compiler.emit.ring import Ring
from tnthw.machine.isa import TableKind

Runs = tuple[tuple[object, int], ...]
"""Runs that stay in a memory, with their sizes, in the order in which they lie."""


@dataclass(frozen=True, slots=True)
class Stays:
    """Runs that stay in the weight buffer and in each memory of the finish unit that holds any."""

    weights: Runs = ()
    tables: Mapping[TableKind, Runs] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.weights or self.tables)


NOTHING = Stays()


def what_stays(weights: Ring, tables: Mapping[TableKind, Ring], *, in_part: bool = True) -> Stays:
    """Choose what stays, knowing what each memory took when everything took turns.

    Parameters
    ----------
    in_part: whether a memory that does not hold everything may hold a part of it.
    """
    chosen = {kind: _chosen(ring, in_part) for kind, ring in tables.items()}
    return Stays(_chosen(weights, in_part), {kind: runs for kind, runs in chosen.items() if runs})


def _chosen(ring: Ring, in_part: bool) -> Runs:
    sizes = ring.sizes
    if sum(sizes.values()) <= ring.capacity:
        return tuple(sizes.items())
    if not in_part:
        return ()
    saved = {key: ring.loads[key] * size for key, size in sizes.items()}
    kept = most_saved(sizes, saved, ring.capacity - 2 * max(sizes.values()))
    return tuple((key, size) for key, size in sizes.items() if key in kept)


def most_saved(
    sizes: Mapping[object, int], saved: Mapping[object, int], room: int
) -> frozenset[object]:
    """The keys that fit into some room together and save most, exactly."""
    if room <= 0:
        return frozenset()
    unit = int(np.gcd.reduce(np.array(list(sizes.values()))))
    room //= unit
    best = np.zeros(room + 1, np.int64)  # the most that the keys so far save in so much room
    taken: list[tuple[object, int, np.ndarray[tuple[int], np.dtype[np.bool_]]]] = []
    for key, size in sizes.items():
        width = size // unit
        if width > room:
            continue
        with_key = best[: room + 1 - width] + saved[key]
        better = with_key > best[width:]
        best[width:] = np.where(better, with_key, best[width:])
        taken.append((key, width, better))
    found: set[object] = set()
    left = room
    for key, width, better in reversed(taken):
        if left >= width and better[left - width]:
            found.add(key)
            left -= width
    return frozenset(found)
