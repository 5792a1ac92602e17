"""What each operation must wait for, found from what it and those before it access.

Operations are made in an order in which running them one after the other would be right (the
logical order).  Four streams keep that order within themselves: ARRAY, VECTOR, and for the MEMORY
unit loads and stores.  An operation that accesses a place must wait for the last operation of each
stream that accessed it in a conflicting way; because a stream keeps its order, the last one is
enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.emit.accesses import Access, Memory
from tnthw.compiler.emit.needs import Need
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Store, UnitInstruction
from tnthw.machine.units import Unit


class Stream(IntEnum):
    """Sequences whose order scheduling does not change."""

    ARRAY = 0
    VECTOR = 1
    LOADS = 2
    STORES = 3


UNIT: dict[Stream, Unit] = {
    Stream.ARRAY: Unit.ARRAY,
    Stream.VECTOR: Unit.VECTOR,
    Stream.LOADS: Unit.MEMORY,
    Stream.STORES: Unit.MEMORY,
}
"""The unit that runs a stream."""

_FIRST = {unit: next(stream for stream in Stream if UNIT[stream] is unit) for unit in Unit}


def stream_of(instruction: UnitInstruction) -> Stream:
    """The stream that an operation belongs to."""
    return Stream.STORES if isinstance(instruction, Store) else _FIRST[instruction.unit]


@dataclass(frozen=True, slots=True)
class Cost:
    """Cycles that an operation keeps its unit busy, and cycles until its result is there."""

    busy: int
    done: int


@dataclass(slots=True, eq=False)
class Op:
    """An instruction whose waits are not known yet, and what it must wait for.

    Attributes
    ----------
    layer: index of the step that it belongs to.
    serial: place in logical order.
    stream, index: its stream, and place in it.
    after: for each stream the index of the last operation in it that must be complete, -1 for
        none.
    needs, reads: what must be in memories that are filled in turn, and which rows of each it reads,
        counted from where that lies.
    places: where each of its needs lies.
    took: how long it takes.
    """

    instruction: UnitInstruction
    layer: int
    serial: int
    stream: Stream
    index: int
    after: list[int] = field(default_factory=lambda: [-1, -1, -1, -1])
    needs: tuple[Need, ...] = ()
    reads: tuple[Access, ...] = ()
    places: tuple[int, ...] = ()
    took: Cost = Cost(0, 0)

    def wait_for(self, stream: Stream, index: int) -> None:
        """Wait for operation `index` of a stream and all before it."""
        if index > self.after[stream]:
            self.after[stream] = index


class LastAccesses:
    """Who last read and wrote each place of one memory.

    Parameters
    ----------
    size: number of places.
    readers, writers: streams that read and write this memory.
    """

    def __init__(self, size: int, readers: tuple[Stream, ...], writers: tuple[Stream, ...]) -> None:
        # those that only read before the writers and those that do both beside these, so that what
        # an access waits for are mostly neighbours
        both = [stream for stream in readers if stream in writers]
        rows = [(stream, False) for stream in both]
        rows += [(stream, True) for stream in writers]
        rows += [(stream, False) for stream in readers if stream not in both]
        self.rows = {key: row for row, key in enumerate(rows)}
        self.last = np.full((len(rows), size), -1, np.int32)
        # the rows that each access waits for, a stream being in order: first, last + 1, streams
        self.conflicts: dict[tuple[Stream, bool], tuple[int, int, tuple[Stream, ...]]] = {}
        for own, write in rows:
            waits = [
                row
                for row, (other, wrote) in enumerate(rows)
                if other is not own and (write or wrote)
            ]
            low, high = min(waits, default=0), max(waits, default=-1) + 1
            assert all(k in waits or rows[k][0] is own for k in range(low, high)), "neighbours"
            self.conflicts[own, write] = low, high, tuple(rows[k][0] for k in range(low, high))

    def note(self, op: Op, access: Access) -> None:
        """Let an operation wait for what conflicts with its access, and remember the access."""
        places = _places(self.last, access)
        stream, after = op.stream, op.after
        low, high, streams = self.conflicts[stream, access.write]
        if low < high:
            before = places[low:high]
            if before.ndim > 1:
                before = np.maximum.reduce(before, axis=_INNER[before.ndim])
            for other, last in zip(streams, before.tolist(), strict=True):
                if last > after[other] and other is not stream:  # a stream runs in order
                    after[other] = last
        places[self.rows[stream, access.write]] = op.index


_INNER = {2: (1,), 3: (1, 2)}
"""All axes of places but that of the streams."""


def _places(array: NDArray[np.int32], access: Access) -> NDArray[np.int32]:
    """A view of the places of an access, in every row of an array."""
    _, _, first, length, count, pitch = access
    last = first + (count - 1) * pitch + length
    rows, size = array.shape
    if not 0 <= first < last <= size:
        raise AssertionError(f"{access} lies outside its memory of {size} places")
    if count == 1:
        return array[:, first] if length == 1 else array[:, first:last]
    if length <= pitch and first + count * pitch <= size:
        return array[:, first : first + count * pitch].reshape(rows, count, pitch)[:, :, :length]
    row, step = array.strides
    return np.lib.stride_tricks.as_strided(
        array[:, first:], shape=(rows, count, length), strides=(row, pitch * step, step)
    )


class Dependences:
    """Who last accessed each place of each memory, operation by operation.

    Those that are filled in turn are left to `tnthw.compiler.emit.fills`.

    Parameters
    ----------
    accelerator: for the sizes of its memories.
    outside: activation words in memory.
    """

    def __init__(self, accelerator: Accelerator, outside: int) -> None:
        s = Stream
        self.last = {
            Memory.BUFFER: LastAccesses(
                accelerator.activation_words, (s.ARRAY, s.VECTOR, s.STORES), (s.VECTOR, s.LOADS)
            ),
            Memory.OUTSIDE: LastAccesses(outside, (s.LOADS,), (s.STORES,)),
        }
        # of each bank of accumulators, the last that wrote and the last that read it
        self.summed, self.drained = [-1, -1], [-1, -1]

    def note(self, op: Op, found: tuple[Access, ...]) -> None:
        """Give an operation what it must wait for; operations come in logical order."""
        for access in found:
            memory = access.memory
            if memory is Memory.ACCUMULATORS:
                self._note_sums(op, access)
            elif memory in self.last:
                self.last[memory].note(op, access)

    def _note_sums(self, op: Op, access: Access) -> None:
        """An access of a bank of accumulators: the array writes it and the vector unit reads it."""
        assert access.write == (op.stream is Stream.ARRAY), "no unit does both"
        if access.write:
            op.wait_for(Stream.VECTOR, self.drained[access.first])
            self.summed[access.first] = op.index
        else:
            op.wait_for(Stream.ARRAY, self.summed[access.first])
            self.drained[access.first] = op.index
