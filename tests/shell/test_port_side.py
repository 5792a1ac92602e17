"""The half of a manager that faces the machine: every width, against a memory in Python."""

from __future__ import annotations

import random
from collections import deque
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tests.rtl.components import simulate
from tnthw.shell.port_side import PortSide
from tnthw.shell.widths import Widths

pytestmark = pytest.mark.rtl

SIZES = [(1, 1), (8, 8), (8, 4), (8, 1), (24, 8), (3, 1), (4, 16), (1, 8), (8, 128), (2, 4)]
"""Bytes of a beat and of a word."""


@pytest.mark.parametrize("stall", [0.0, 0.4])
@pytest.mark.parametrize("port, bus", SIZES)
def test_the_bytes_of_a_memory_in_bursts_that_a_bus_takes(
    port: int, bus: int, stall: float
) -> None:
    widths = Widths(port_bytes=port, bus_bytes=bus, address_bits=20)
    side = PortSide(widths, 4)
    rng = random.Random(f"{port} {bus} {stall}")
    memory = bytearray(rng.randbytes(1 << 20))
    bases = {"program": 0x1000 // bus * 5 + 3, "records": 0x8000 // bus * 9 + 1}
    first = 700
    requests = []
    for _ in range(24):
        beats = rng.choice([1, 2, 3, rng.randint(1, 40), rng.choice([1, 300 * bus // port + 1])])
        beats = min(beats, 350)
        low = rng.choice([rng.randint(0, first - beats), first + rng.randint(0, 900)])
        requests.append((low, beats, rng.random() < 0.5))
    expected = bytearray(memory)
    given, read = [], []

    def place(beat: int) -> int:
        base = bases["program"] if beat < first else bases["records"]
        return base * bus + (beat if beat < first else beat - first) * port

    for low, beats, write in requests:
        data = [rng.randbytes(port) for _ in range(beats)]
        for i in range(beats):
            at = place(low + i)
            if write:
                expected[at : at + port] = data[i]
                given.append(data[i])
            else:
                read.append(bytes(expected[at : at + port]))

    async def testbench(ctx: Any) -> None:
        for name, word in bases.items():
            ctx.set(getattr(side, name), word)
        ctx.set(side.records_first, first)
        asked, data = deque(requests), deque(given)
        words: deque[int] = deque()  # to be read
        written: deque[int] = deque()  # to be written
        got: list[bytes] = []
        answers = deque[int]()  # cycles in which writes are answered
        taken_writes = 0
        bursts = 0
        for cycle in range(60_000):
            ready = {name: rng.random() >= stall for name in ("burst", "read", "write")}
            ask = bool(asked) and rng.random() >= stall
            ctx.set(side.request.valid, ask)
            if ask:
                low, beats, write = asked[0]
                ctx.set(side.request.payload.address, low)
                ctx.set(side.request.payload.beats, beats)
                ctx.set(side.request.payload.write, write)
            ctx.set(side.burst_ready, ready["burst"])
            shown = bool(words) and rng.random() >= stall
            ctx.set(side.read_valid, shown)
            if shown:
                at = words[0] * bus
                ctx.set(side.read_word, int.from_bytes(memory[at : at + bus], "little"))
            ctx.set(side.read.ready, ready["read"])
            giving = bool(data)
            ctx.set(side.write.valid, giving)
            if giving:
                ctx.set(side.write.payload, int.from_bytes(data[0], "little"))
            ctx.set(side.write_ready, ready["write"] and bool(written))
            while answers and answers[0] <= cycle:
                answers.popleft()
            ctx.set(side.settled, not written and not answers)
            (_, _, accepted, burst, word, length, is_write, beat, payload, read_ready, word_out,
             out, strobe, write_ready) = await ctx.tick().sample(
                side.request.ready, side.burst_valid, side.burst_word, side.burst_length,
                side.burst_write, side.read.valid, side.read.payload, side.read_ready,
                side.write_valid, side.write_word, side.write_strobe, side.write.ready,
            )  # fmt: skip
            if ask and accepted:
                asked.popleft()
            if word_out and ready["write"] and written:
                at = written.popleft() * bus
                for i, byte in enumerate(out.to_bytes(bus, "little")):
                    if strobe >> i & 1:
                        memory[at + i] = byte
                answers.append(cycle + rng.randint(1, 9))
            if burst and ready["burst"]:
                bursts += 1
                assert length < 256
                assert word * bus // 4096 == ((word + length + 1) * bus - 1) // 4096
                (written if is_write else words).extend(range(word, word + length + 1))
            if shown and read_ready:
                words.popleft()
            if beat and ready["read"]:
                got.append(payload.to_bytes(port, "little"))
            if giving and write_ready:
                data.popleft()
                taken_writes += 1
            if not asked and not data and not answers and len(got) == len(read):
                break
        assert got == read and not data and not written
        assert memory == expected
        assert bursts >= len(requests)

    simulate(side, testbench)
