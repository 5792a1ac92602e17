"""Finding room in the activation buffer, with the units' readers in different banks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True)
class Readers:
    """The steps during which each unit reads some words.

    Attributes
    ----------
    array, vector: the steps.
    before: steps that the vector unit may still finish while the array begins to read.
    """

    array: frozenset[int] = frozenset()
    vector: frozenset[int] = frozenset()
    before: frozenset[int] = frozenset()

    def clashes(self, other: Readers) -> tuple[int, int]:
        """Count the steps that read one by the array and the other by the vector unit.

        Returns
        -------
        Steps during which they do, and steps at whose end they may.
        """
        during = len(self.array & other.vector) + len(self.vector & other.array)
        return during, len(self.before & other.vector) + len(self.vector & other.before)


@dataclass(frozen=True, slots=True)
class Allocation:
    """Words [first, last) of the buffer, and who reads them."""

    first: int
    last: int
    readers: Readers = Readers()


def allocate(
    taken: Sequence[Allocation],
    words: int,
    accelerator: Accelerator,
    *,
    top: bool,
    readers: Readers,
    tail: int = 0,
) -> Allocation | None:
    """Find `words` free words between what is taken; None where there are not as many in a row.

    Of the candidates (both ends of every gap, and the bank borders inside it) the one that shares
    banks with the fewest clashing readers is chosen, then with those that clash at the ends of
    steps, then one with its tail in other banks, then the highest (`top`) or lowest.

    Parameters
    ----------
    taken: allocations that live at the same time.
    readers: who will read the words.
    tail: words at the end that the vector unit may still read while the array reads the others.
    """
    size = accelerator.activation_bank_words
    gaps = _gaps(taken, words, accelerator)
    clashing = [
        (other.first // size, (other.last - 1) // size, *clashes)
        for other in taken
        if any(clashes := other.readers.clashes(readers))
    ]
    if gaps and not clashing and not 0 < tail < words:  # all candidates are as good
        base = gaps[-1][1] - words if top else gaps[0][0]
        return Allocation(base, base + words, readers)
    best: tuple[int, int, int, int] | None = None
    found: int | None = None
    for base in _candidates(gaps, words, tail, size):
        first, last = base // size, (base + words - 1) // size
        during = at_end = 0
        for low, high, now, then in clashing:
            if low <= last and first <= high:  # they share a bank
                during += now
                at_end += then
        cut = base + words - tail
        joined = int(0 < tail < words and (cut - 1) // size == cut // size)
        rank = (during, at_end, joined, -base if top else base)
        if best is None or rank < best:
            best, found = rank, base
    return None if found is None else Allocation(found, found + words, readers)


def _gaps(
    taken: Sequence[Allocation], words: int, accelerator: Accelerator
) -> list[tuple[int, int]]:
    """The runs of free words [first, last) that hold so many, in ascending order."""
    cursor, end = 0, accelerator.activation_words
    found: list[tuple[int, int]] = []
    for low, high in [*sorted((each.first, each.last) for each in taken), (end, end)]:
        if low - cursor >= words:
            found.append((cursor, low))
        cursor = max(cursor, high)
    return found


def _candidates(gaps: Sequence[tuple[int, int]], words: int, tail: int, size: int) -> Iterator[int]:
    """Where the words may begin; `size` is that of a bank."""
    for cursor, low in gaps:
        yield cursor
        yield low - words
        first = -(-cursor // size) * size
        yield from range(first, low - words + 1, size)
        last = low // size * size - words
        yield from range(last, cursor - 1, -size)
        if tail:  # with a border in front of it
            bases = (border - (words - tail) for border in range(first, low + 1, size))
            yield from (base for base in bases if cursor <= base <= low - words)
