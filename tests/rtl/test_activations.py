"""The activation buffer's banks and ports: what a read gives, and when."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.machine.accelerator import READ_LATENCY
from tnthw.rtl.activations import PORTS, ActivationBuffer, granules

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize(
    ("lanes", "columns", "chunk", "banks"), [(4, 4, 2, 4), (5, 3, 3, 1), (6, 6, 3, 3)]
)
def test_a_read_gives_what_was_written_before_its_step(
    lanes: int, columns: int, chunk: int, banks: int
) -> None:
    acc = machine(lanes, columns, rescale_channels=chunk, activation_banks=banks)
    buffer = ActivationBuffer(acc)
    rng = np.random.default_rng(lanes)
    parts = granules(acc)
    part_lanes, words = lanes // parts, acc.activation_bank_words
    reads = (buffer.array_read, buffer.vector_read, buffer.memory_read)
    writes = (buffer.vector_write, buffer.memory_write)

    async def testbench(ctx: Any) -> None:
        model = np.zeros((acc.activation_words, lanes), np.uint8)
        expected: deque[list[int | None]] = deque([[None] * 3] * READ_LATENCY)
        asked: list[int | None] = [None] * 3
        for cycle in range(200):
            # the three readers hold banks of their own, which change hands now and then
            if cycle % 20 == 0:
                owner = rng.integers(0, 3, banks)
            for i, port in enumerate(reads):  # the addresses of the last cycle's steps
                address = asked[i]
                ctx.set(port.valid, address is not None)
                ctx.set(port.en, address is not None or rng.random() < 0.5)
                ctx.set(port.address, int(rng.integers(1 << 20)) if address is None else address)
                ctx.set(port.held, sum(1 << b for b in range(banks) if owner[b] == i))
            steps: list[int | None] = []
            for i in range(3):
                mine = [b for b in range(banks) if owner[b] == i]
                reading = bool(mine) and rng.random() < 0.7
                word = int(rng.choice(mine)) * words + int(rng.integers(words)) if reading else None
                steps.append(word)
            found = [
                None if word is None else int.from_bytes(model[word].tobytes(), "little")
                for word in steps
            ]
            asked = steps
            written: set[int] = set()
            for port in writes:
                bank, word = int(rng.integers(banks)), int(rng.integers(words))
                address = bank * words + word
                writing = rng.random() < 0.7 and bank not in written and address not in steps
                written.add(bank)
                mask = int(rng.integers(1 << parts))
                data = rng.integers(0, 256, lanes).astype(np.uint8)
                ctx.set(port.en, writing)
                ctx.set(port.held, 1 << bank)
                ctx.set(port.address, address)
                ctx.set(port.mask, mask)
                ctx.set(port.data, int.from_bytes(data.tobytes(), "little"))
                for lane in range(lanes if writing else 0):
                    if mask >> lane // part_lanes & 1:
                        model[address, lane] = data[lane]
            expected.append(found)
            for port, value in zip(reads, expected.popleft(), strict=True):
                if value is not None:
                    assert ctx.get(port.data) == value
            await ctx.tick()

    simulate(buffer, testbench)


def test_words_that_do_not_exist_or_are_not_held_are_told_and_not_written() -> None:
    acc = machine(4, 4, rescale_channels=2, activation_banks=3)
    buffer, words = ActivationBuffer(acc), acc.activation_bank_words

    async def testbench(ctx: Any) -> None:
        async def use(name: str, address: int, held: int) -> int:
            """Whether the port says that the word is bad, in the cycle after `en` alone."""
            port, bad = getattr(buffer, name), getattr(buffer, f"bad_{name}")
            ctx.set(port.held, held)
            await ctx.tick()
            ctx.set(port.en, 1)
            ctx.set(port.address, address)
            if name.endswith("write"):
                ctx.set(port.mask, -1)
                ctx.set(port.data, 0xFFFFFFFF)
            else:
                ctx.set(port.valid, 1)
            assert not ctx.get(bad)
            await ctx.tick()
            ctx.set(port.en, 0)
            told: int = ctx.get(bad)
            ctx.set(port.held, 0)
            await ctx.tick()
            assert not ctx.get(bad)
            return told

        for name in PORTS:
            assert not await use(name, 3 * words - 1, 0b100)
            assert await use(name, 3 * words - 1, 0b011)
            assert await use(name, 3 * words, 0b111)  # where a fourth bank would be
            assert await use(name, (1 << 20) - 1, 0xFFFF)
            assert await use(name, 1 << 15, 0xFFFF)  # bank 0, if the upper bits were dropped
        held = {3 * words - 1: 0xFFFFFFFF}
        for address in (0, words, 2 * words, 3 * words - 1, words - 1):
            port = buffer.memory_read
            ctx.set(port.held, 0b111)
            await ctx.tick()
            ctx.set(port.en, 1)
            ctx.set(port.address, address)
            await ctx.tick().repeat(READ_LATENCY - 1)
            assert ctx.get(port.data) == held.get(address, 0)
            ctx.set(port.en, 0)

    simulate(buffer, testbench)
