"""The machine's side of a manager: random requests, what they read and what they leave."""

from __future__ import annotations

import random
from collections import deque
from typing import Any

from tnthw.shell.widths import Widths

FIRST = 700
"""Beat with which the records begin."""


class Port:
    """Drive `request`, `read` and `write` of a component, a cycle at a time.

    As the machine does, a request of the other direction waits for all beats of those before.
    """

    def __init__(self, widths: Widths, seed: str, stall: float, requests: int = 24) -> None:
        self.rng = rng = random.Random(seed)
        self.widths, self.stall = widths, stall
        port, bus = widths.port_bytes, widths.bus_bytes
        self.bases = {"program": 0x1000 // bus * 5 + 3, "records": 0x8000 // bus * 9 + 1}
        self.memory = bytearray(rng.randbytes(1 << 20))
        self.expected = bytearray(self.memory)
        self.asked: deque[tuple[int, int, bool]] = deque()
        self.data: deque[bytes] = deque()
        self.right: list[bytes] = []
        self.got: list[bytes] = []
        self.errors = self.write_errors = 0
        self.owed, self.writing = 0, False
        for _ in range(requests):
            beats = rng.choice([1, 2, 3, rng.randint(1, 40), 300 * bus // port + 1])
            beats = min(beats, 350)
            low = rng.choice([rng.randint(0, FIRST - beats), FIRST + rng.randint(0, 900)])
            write = rng.random() < 0.5
            self.asked.append((low, beats, write))
            for i in range(beats):
                at = self._place(low + i)
                if write:
                    data = rng.randbytes(port)
                    self.expected[at : at + port] = data
                    self.data.append(data)
                else:
                    self.right.append(bytes(self.expected[at : at + port]))

    def _place(self, beat: int) -> int:
        base = self.bases["program"] if beat < FIRST else self.bases["records"]
        inside = beat if beat < FIRST else beat - FIRST
        return base * self.widths.bus_bytes + inside * self.widths.port_bytes

    def settings(self, ctx: Any, part: Any) -> None:
        for name, word in self.bases.items():
            ctx.set(getattr(part, name), word)
        ctx.set(part.records_first, FIRST)

    def drive(self, ctx: Any, part: Any) -> list[Any]:
        """Set the inputs of a cycle; returns what to sample for `take`."""
        rng = self.rng
        same = bool(self.asked) and (not self.owed or self.asked[0][2] == self.writing)
        self._ask = same and rng.random() >= self.stall
        ctx.set(part.request.valid, self._ask)
        if self._ask:
            low, beats, write = self.asked[0]
            ctx.set(part.request.payload.address, low)
            ctx.set(part.request.payload.beats, beats)
            ctx.set(part.request.payload.write, write)
        self._ready = rng.random() >= self.stall
        ctx.set(part.read.ready, self._ready)
        # a beat stays once it is offered
        self._giving = bool(self.data) and self.owed > 0 and self.writing
        ctx.set(part.write.valid, self._giving)
        if self._giving:
            ctx.set(part.write.payload, int.from_bytes(self.data[0], "little"))
        return [
            part.request.ready, part.read.valid, part.read.payload, part.read.error,
            part.write.ready, part.write.error,
        ]  # fmt: skip

    def take(self, sampled: list[int]) -> None:
        accepted, valid, payload, error, ready, write_error = sampled
        if valid and self._ready:
            self.got.append(payload.to_bytes(self.widths.port_bytes, "little"))
            self.errors += error
            self.owed -= 1
        if self._giving and ready:
            self.data.popleft()
            self.owed -= 1
        self.write_errors += write_error
        if self._ask and accepted:
            _, beats, self.writing = self.asked.popleft()
            self.owed += beats

    @property
    def over(self) -> bool:
        return not self.asked and not self.owed

    def check(self) -> None:
        assert self.over and self.got == self.right and not self.data
        assert self.memory == self.expected


async def way(ctx: Any, part: Any, asks: str, answers: str) -> tuple[int, int]:
    """Cycles from a request to the bus where `asks` rises, and from `answers` to the machine."""
    ctx.set(part.request.valid, 1)
    ctx.set(part.request.payload.beats, 1)
    ctx.set(part.read.ready, 1)
    there = 0
    while not ctx.get(getattr(part, asks)):
        assert there or ctx.get(part.request.ready)
        await ctx.tick()
        ctx.set(part.request.valid, 0)
        there += 1
        assert there < 20
    ctx.set(getattr(part, answers), 1)
    back = 0
    while not ctx.get(part.read.valid):
        await ctx.tick()
        ctx.set(getattr(part, answers), 0)
        back += 1
        assert back < 20
    return there, back
