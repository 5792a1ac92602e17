"""The memory behind the memory port in Python, cycle for cycle the one in `hdl/tnthw_memory.sv`."""

from __future__ import annotations

from collections import Counter, deque

import numpy as np
from numpy.typing import NDArray

from tnthw.verify.rtl_run import Fault, FaultKind

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

    Attributes hold for the present cycle; `step` ends it. `write_error` comes in the cycle
    after the beat that was written.

    Parameters
    ----------
    contents: uint8, memory from beat 0; written in place.
    beat_bytes: bytes of one beat.
    latency: cycles from a read request to its first beat.
    """

    def __init__(self, contents: NDArray[np.uint8], *, beat_bytes: int, latency: int) -> None:
        self._contents: memoryview = contents.data
        self._beat_bytes = beat_bytes
        self._latency = latency
        self._now = 0
        self._queue: deque[tuple[int, int, bool, int]] = deque()
        self._moved = 0
        self.restart()

    def restart(self, seed: int | None = None, fault: Fault | None = None) -> None:
        """Begin a run; requests that are outstanding stay.

        Parameters
        ----------
        seed: of random back-pressure on the three streams, or None.
        fault: what the memory does wrong, or None.
        """
        self._request = Stall(seed)
        self._read = Stall(None if seed is None else seed ^ _READ_SEED)
        self._write = Stall(None if seed is None else seed ^ _WRITE_SEED)
        self._fault, self._count, self._waited, self._repeated = fault, 0, 0, False
        self.stalls = Counter[str](request=0, read=0, write=0)
        self.problems = Counter[str]()
        self.write_error = False
        self._show()

    def flush(self) -> None:
        """Forget all requests."""
        self._queue.clear()
        self._moved = 0
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
        if self._read_due and not self._read.open:
            self.stalls["read"] += 1
        if write is not None and not self.write_ready:
            self.stalls["write"] += 1
        moves = True
        wrong = self._hit(FaultKind.ERROR)
        self.write_error = False
        if self.read_valid and read_ready:
            self._move(None)
        elif write is not None and self.write_ready:
            self._move(write)
            self.write_error = wrong
        else:
            moves = False
        if moves and self._hit(FaultKind.REPEATED) and not self._queue[0][2] and not self._repeated:
            self._repeated = True
        elif moves or self._drops:
            self._advance(whole=self._drops and self._hit(FaultKind.TRUNCATED))
        elif self._late:
            self._waited += 1
        if request is not None and self.request_ready:
            self._queue.append((*request, self._now + self._latency))
            if request[1] == 0:
                self.problems["empty_requests"] += 1
        self._request.step(False)
        self._read.step(hold)
        self._write.step(False)
        self._now += 1
        self._show()

    def _hit(self, kind: FaultKind) -> bool:
        fault = self._fault
        return fault is not None and fault.kind is kind and fault.beat == self._count

    def _flip(self) -> int:
        fault = self._fault
        if fault is None or not self._hit(FaultKind.FLIPPED):
            return 0
        return 1 << fault.amount % (8 * self._beat_bytes)

    def _move(self, data: int | None) -> None:
        """A beat moves: one that is written, or one that is read."""
        at = (self._queue[0][0] + self._moved) * self._beat_bytes
        if at + self._beat_bytes > len(self._contents):
            self.problems["out_of_range"] += 1
        elif data is not None and not self._hit(FaultKind.LOST):
            written = (data ^ self._flip()).to_bytes(self._beat_bytes, "little")
            self._contents[at : at + self._beat_bytes] = written

    def _advance(self, whole: bool) -> None:
        """Go to the next beat; `whole`, to the next request."""
        self._count += 1
        self._moved += 1
        if whole or self._moved == self._queue[0][1]:
            self._queue.popleft()
            self._moved = 0

    def _show(self) -> None:
        """Set the outputs of the coming cycle."""
        fault = self._fault
        dead = fault is not None and fault.kind is FaultKind.DEAD and self._count >= fault.beat
        self.request_ready = self._request.open and not dead
        self.read_valid = self.write_ready = self._read_due = False
        self.read_error = self._drops = self._late = False
        self.read_payload = 0
        if not self._queue:
            return
        first, _, write, due = self._queue[0]
        if not write and self._now < due:
            return
        self._read_due = not write
        self._drops = self._hit(FaultKind.TRUNCATED) or (self._hit(FaultKind.LOST) and not write)
        self._late = fault is not None and self._hit(FaultKind.LATE) and self._waited < fault.amount
        if self._drops or self._late or dead:
            return
        if write:
            self.write_ready = self._write.open
            return
        self.read_valid = self._read.open
        self.read_error = self.read_valid and self._hit(FaultKind.ERROR)
        at = (first + self._moved) * self._beat_bytes
        beat = int.from_bytes(self._contents[at : at + self._beat_bytes], "little")
        self.read_payload = beat ^ self._flip()
