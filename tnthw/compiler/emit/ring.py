"""Allocation of weight buffer and finish memories: a part stays, the rest is filled in turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


class Ring:
    """A buffer in which the oldest content makes room for the next.

    Parameters
    ----------
    capacity: places of the buffer.
    stays: contents with their sizes that keep places of their own, at the beginning of it.

    Attributes
    ----------
    sizes, loads: of each content so far, its size and how often it was loaded.
    """

    def __init__(self, capacity: int, stays: Sequence[tuple[object, int]] = ()) -> None:
        self.capacity = capacity
        self.fixed: dict[object, int] = {}
        self.first = 0
        for key, size in stays:
            self.fixed[key] = self.first
            self.first += size
        self.next = self.first
        self.held: dict[object, tuple[int, int]] = {}
        self.sizes: dict[object, int] = {}
        self.loads = Counter[object]()

    def stays(self, key: object) -> bool:
        """Whether a content keeps its place."""
        return key in self.fixed

    def find(self, key: object, size: int) -> tuple[int, bool]:
        """First place of `key`, and whether it is there already; else the oldest is evicted."""
        if key in self.held:
            return self.held[key][0], True
        self.sizes[key] = size
        self.loads[key] += 1
        if key in self.fixed:
            first = self.fixed[key]
            self.held[key] = (first, first + size)
            return first, False
        if self.next + size > self.capacity:
            self.next = self.first
        first, last = self.next, self.next + size
        for other, (low, high) in list(self.held.items()):
            if low < last and first < high:
                del self.held[other]
        self.held[key] = (first, last)
        self.next = last
        return first, False
