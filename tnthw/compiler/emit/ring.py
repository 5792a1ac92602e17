"""Allocation of the weight buffer and the rescale table, which are filled in turn."""

from __future__ import annotations


class Ring:
    """A buffer in which the oldest content makes room for the next."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.next = 0
        self.held: dict[object, tuple[int, int]] = {}

    def find(self, key: object, size: int) -> tuple[int, bool]:
        """First place of `key`, and whether it is there already; else the oldest is evicted."""
        if key in self.held:
            return self.held[key][0], True
        if self.next + size > self.capacity:
            self.next = 0
        first, last = self.next, self.next + size
        for other, (low, high) in list(self.held.items()):
            if low < last and first < high:
                del self.held[other]
        self.held[key] = (first, last)
        self.next = last
        return first, False
