"""Finding room in the activation buffer, with the units' readers in different banks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True)
class Place:
    """Words [first, last) of the buffer, and the steps during which each unit reads them."""

    first: int
    last: int
    array_reads: frozenset[int] = frozenset()
    vector_reads: frozenset[int] = frozenset()

    def clashes(self, other: Place) -> int:
        """Steps during which one is read by the array and the other by the vector unit."""
        return len(self.array_reads & other.vector_reads) + len(
            self.vector_reads & other.array_reads
        )


def find_place(
    taken: list[Place], words: int, accelerator: Accelerator, top: bool, reader: Place
) -> int | None:
    """First word of `words` free words between what is taken, None where there are not as many.

    Of the candidates (both ends of every gap, and the bank borders inside it) the one that shares
    banks with the fewest clashing readers is chosen, then the highest (`top`) or lowest.

    Parameters
    ----------
    taken: places in use at the same time.
    reader: who will read the words; its own words are not looked at.
    """
    best: tuple[int, int] | None = None
    found: int | None = None
    for base in _candidates(taken, words, accelerator):
        clashes = sum(
            place.clashes(reader)
            for place in taken
            if _share_bank(place, base, base + words, accelerator.activation_bank_words)
        )
        rank = (clashes, -base if top else base)
        if best is None or rank < best:
            best, found = rank, base
    return found


def _candidates(taken: list[Place], words: int, acc: Accelerator) -> Iterator[int]:
    cursor, size = 0, acc.activation_bank_words
    spans = sorted((place.first, place.last) for place in taken)
    for low, high in [*spans, (acc.activation_words, acc.activation_words)]:
        if low - cursor >= words:
            yield cursor
            yield low - words
            first = -(-cursor // size) * size
            yield from (base for base in range(first, low - words + 1, size))
            last = low // size * size - words
            yield from (base for base in range(last, cursor - 1, -size))
        cursor = max(cursor, high)


def _share_bank(place: Place, first: int, last: int, size: int) -> bool:
    return place.first // size <= (last - 1) // size and first // size <= (place.last - 1) // size
