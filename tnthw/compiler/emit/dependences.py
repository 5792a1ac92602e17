"""What each operation must wait for, found from what it and those before it access.

Operations are made in an order in which running them one after the other would be right (the
logical order).  Four streams keep that order within themselves: ARRAY, VECTOR, and for the MEMORY
unit loads and stores.  An operation that accesses a place must wait for the last operation of each
stream that accessed it in a conflicting way; because a stream keeps its order, the last one is
enough.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.emit import kernel
from tnthw.compiler.emit.accesses import Access, Memory
from tnthw.compiler.emit.operations import Operations, Stream, Table


def dependences(operations: Operations, words: int, outside: int) -> Table:
    """For each operation and stream the last operation in it that must be complete.

    Memories that are filled in turn are left to `tnthw.compiler.emit.fills`.

    Parameters
    ----------
    words, outside: activation words of the buffer, and in memory.

    Returns
    -------
    int64 (operations, streams), counted in the stream; -1 for none.
    """
    found = kernel.kernel()
    if found is not None:
        return found.dependences(operations.each, operations.touched, words, outside)
    return last_accesses(operations, words, outside)


def last_accesses(operations: Operations, words: int, outside: int) -> Table:
    """As `dependences`, access by access in Python."""
    s = Stream
    memories = {
        Memory.BUFFER: LastAccesses(words, (s.ARRAY, s.VECTOR, s.STORES), (s.VECTOR, s.LOADS)),
        Memory.OUTSIDE: LastAccesses(outside, (s.LOADS,), (s.STORES,)),
        Memory.ACCUMULATORS: LastAccesses(2, (s.VECTOR,), (s.ARRAY,)),
    }
    streams, index = operations.each[:, 0], np.empty(len(operations), np.int64)
    for stream in Stream:
        mine = streams == stream
        index[mine] = np.arange(np.count_nonzero(mine))
    after = np.full((len(operations), len(Stream)), -1, np.int64)
    for number, memory, write, *place in operations.touched.tolist():
        access = Access(Memory(memory), bool(write), *place)
        memories[access.memory].note(Stream(streams[number]), index[number], access, after[number])
    return after


class LastAccesses:
    """Who last read and wrote each place of one memory.

    Parameters
    ----------
    size: number of places.
    readers, writers: streams that read and write this memory.
    """

    def __init__(self, size: int, readers: tuple[Stream, ...], writers: tuple[Stream, ...]) -> None:
        self.rows = [(stream, False) for stream in readers] + [(each, True) for each in writers]
        self.last = np.full((len(self.rows), size), -1, np.int64)

    def note(self, own: Stream, index: int, access: Access, after: NDArray[np.int64]) -> None:
        """Let an operation wait for what conflicts with its access, and remember the access.

        Parameters
        ----------
        own, index: the operation's stream, and its place in it.
        after: int64 (streams,), what it waits for.
        """
        places = _places(self.last, access)
        for row, (other, wrote) in enumerate(self.rows):
            if other is not own and (access.write or wrote):
                after[other] = max(after[other], int(places[row].max()))
        places[self.rows.index((own, access.write))] = index


def _places(array: NDArray[np.int64], access: Access) -> NDArray[np.int64]:
    """A view of the places of an access, in every row of an array."""
    _, _, first, length, count, pitch = access
    rows, size = array.shape
    if not 0 <= first < first + (count - 1) * pitch + length <= size:
        raise AssertionError(f"{access} lies outside its memory of {size} places")
    row, step = array.strides
    return np.lib.stride_tricks.as_strided(
        array[:, first:], shape=(rows, count, length), strides=(row, pitch * step, step)
    )
