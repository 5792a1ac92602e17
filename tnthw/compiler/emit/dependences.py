"""Operations before they are instructions, and the tracker that finds what each must wait for.

Operations are made in an order in which running them one after the other would be right (the
logical order).  Four streams keep that order within themselves: ARRAY, VECTOR, and for the MEMORY
unit loads and stores.  An operation that touches a place must wait for the last operation of each
stream that touched it in a conflicting way; because a stream keeps its order, the last one is
enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

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


def stream_of(instruction: UnitInstruction) -> Stream:
    """The stream that an operation belongs to."""
    if isinstance(instruction, Store):
        return Stream.STORES
    return next(stream for stream, unit in UNIT.items() if unit is instruction.unit)


@dataclass(slots=True, eq=False)
class Op:
    """An instruction whose waits are not known yet, and what it must wait for.

    `after[s]` is the index within stream s of the last operation that must be complete, -1 for
    none.
    """

    instruction: UnitInstruction
    layer: int
    serial: int  # place in logical order
    stream: Stream
    index: int  # place in its stream
    after: list[int] = field(default_factory=lambda: [-1] * len(Stream))

    def wait_for(self, stream: Stream, index: int) -> None:
        """Wait for operation `index` of a stream and all before it."""
        if index > self.after[stream]:
            self.after[stream] = index


class Places:
    """Who last read and wrote each place of one memory.

    Parameters
    ----------
    size: number of places.
    readers, writers: streams that read and write this memory.
    """

    def __init__(self, size: int, readers: tuple[Stream, ...], writers: tuple[Stream, ...]) -> None:
        self.read_by = {s: np.full(size, -1, np.int32) for s in readers}
        self.written_by = {s: np.full(size, -1, np.int32) for s in writers}

    def read(self, op: Op, first: int, length: int, count: int = 1, pitch: int = 0) -> None:
        """Op reads `length` places from `first`, `count` times `pitch` apart."""
        self._wait(op, self.written_by, first, length, count, pitch)
        _window(self.read_by[op.stream], first, length, count, pitch)[...] = op.index

    def write(self, op: Op, first: int, length: int, count: int = 1, pitch: int = 0) -> None:
        """Op writes these places."""
        self._wait(op, self.written_by, first, length, count, pitch)
        self._wait(op, self.read_by, first, length, count, pitch)
        _window(self.written_by[op.stream], first, length, count, pitch)[...] = op.index

    def _wait(
        self,
        op: Op,
        touched: dict[Stream, NDArray[np.int32]],
        first: int,
        length: int,
        count: int,
        pitch: int,
    ) -> None:
        for stream, array in touched.items():
            if stream is op.stream:
                continue  # a stream runs in order
            op.wait_for(stream, int(_window(array, first, length, count, pitch).max()))


def _window(
    array: NDArray[np.int32], first: int, length: int, count: int, pitch: int
) -> NDArray[np.int32]:
    if count == 1:
        return array[first : first + length]
    step = array.strides[0]
    last = first + (count - 1) * pitch + length
    if last > array.shape[0]:
        raise AssertionError("a view lies outside its memory")
    return np.lib.stride_tricks.as_strided(
        array[first:], shape=(count, length), strides=(pitch * step, step)
    )


class Ring:
    """Allocation of a buffer filled in turn: the oldest content makes room for the next."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.next = 0
        self.held: dict[object, tuple[int, int]] = {}

    def find(self, key: object, size: int) -> tuple[int, bool]:
        """Place of `key`, and whether it is there already; else the oldest content is evicted."""
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
