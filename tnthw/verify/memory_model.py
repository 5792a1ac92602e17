"""The memory behind the memory port in Python, cycle for cycle the one in `hdl/tnthw_memory.sv`."""

from __future__ import annotations

from collections import Counter, deque

import numpy as np
from numpy.typing import NDArray

_MASK = 0xFFFFFFFF
_READ_SEED = 0x5BD1E995
_WRITE_SEED = 0x9E3779B9


class Stall:
    """Random back-pressure for one stream (`hdl/tnthw_stall.sv`)."""

    def __init__(self, seed: int | None) -> None:
        self._enable = seed is not None
        self._state = (seed or 0) & _MASK or 1
        self._phase = 1
        self.open = True

    def step(self, hold: bool) -> None:
        """Go to the next cycle; `hold` keeps the stream open."""
        if not self._enable:
            return
        x = self._state
        x ^= (x << 13) & _MASK
        x ^= x >> 17
        x ^= (x << 5) & _MASK
        self._state = x
        match self._phase:
            case 1:  # 1 in 4
                closed = x >> 6 & 3 == 0
            case 2:  # 3 in 4
                closed = x >> 6 & 3 != 0
            case 3:  # 15 in 16
                closed = x >> 4 & 15 != 0
            case _:
                closed = False
        if x >> 26 == 0:
            self._phase = x >> 24 & 3
        self.open = hold or not closed


class MemoryModel:
    """Memory with the latency rule of docs/machine.md, "Memory port".

    Attributes hold for the present cycle; `step` ends it.

    Parameters
    ----------
    contents: uint8, memory from beat 0; written in place.
    beat_bytes: bytes of one beat.
    latency: cycles from a read request to its first beat.
    seed: of random back-pressure on the three streams, or None.
    """

    def __init__(
        self, contents: NDArray[np.uint8], *, beat_bytes: int, latency: int, seed: int | None
    ) -> None:
        self._contents: memoryview = contents.data
        self._beat_bytes = beat_bytes
        self._latency = latency
        self._now = 0
        self._queue: deque[tuple[int, int, bool, int]] = deque()
        self._moved = 0
        self._request = Stall(seed)
        self._read = Stall(None if seed is None else seed ^ _READ_SEED)
        self._write = Stall(None if seed is None else seed ^ _WRITE_SEED)
        self.stalls = Counter[str](request=0, read=0, write=0)
        self.problems = Counter[str]()
        self._show()

    @property
    def idle(self) -> bool:
        """No request is outstanding."""
        return not self._queue

    def step(
        self,
        *,
        request: tuple[int, int, bool] | None,
        read_ready: bool,
        write: int | None,
    ) -> None:
        """End the present cycle.

        Parameters
        ----------
        request: (address, beats, write flag) where the machine shows a request.
        read_ready: the machine takes the beat that is shown.
        write: the beat where the machine shows one.
        """
        hold = self.read_valid and not read_ready
        if request is not None and not self.request_ready:
            self.stalls["request"] += 1
        if self._due and not self._read.open:
            self.stalls["read"] += 1
        if write is not None and not self.write_ready:
            self.stalls["write"] += 1
        if self.read_valid and read_ready:
            self._advance(None)
        elif write is not None and self.write_ready:
            self._advance(write)
        if request is not None and self.request_ready:
            self._queue.append((*request, self._now + self._latency))
            if request[1] == 0:
                self.problems["empty_requests"] += 1
        self._request.step(False)
        self._read.step(hold)
        self._write.step(False)
        self._now += 1
        self._show()

    def _advance(self, data: int | None) -> None:
        first, beats, _, _ = self._queue[0]
        at = (first + self._moved) * self._beat_bytes
        if at + self._beat_bytes > len(self._contents):
            self.problems["out_of_range"] += 1
        elif data is not None:
            self._contents[at : at + self._beat_bytes] = data.to_bytes(self._beat_bytes, "little")
        self._moved += 1
        if self._moved == beats:
            self._queue.popleft()
            self._moved = 0

    def _show(self) -> None:
        """Set the outputs of the coming cycle."""
        self.request_ready = self._request.open
        self.read_valid = self.write_ready = self._due = False
        self.read_payload = 0
        if not self._queue:
            return
        first, _, write, due = self._queue[0]
        if write:
            self.write_ready = self._write.open
        elif self._now >= due:
            self._due = True
            self.read_valid = self._read.open
            at = (first + self._moved) * self._beat_bytes
            self.read_payload = int.from_bytes(self._contents[at : at + self._beat_bytes], "little")
