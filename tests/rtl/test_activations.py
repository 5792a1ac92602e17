"""The activation buffer's banks and ports."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.rtl.activations import ActivationBuffer, granules

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize(
    ("lanes", "columns", "chunk", "banks"), [(4, 4, 2, 4), (5, 3, 3, 1), (6, 6, 3, 3)]
)
def test_activation_buffer_writes_lanes_and_keeps_what_was_read(
    lanes: int, columns: int, chunk: int, banks: int
) -> None:
    acc = machine(lanes, columns, rescale_channels=chunk, activation_banks=banks)
    buffer = ActivationBuffer(acc)
    rng = np.random.default_rng(lanes)
    parts = granules(acc)
    part_lanes = lanes // parts

    async def testbench(ctx: Any) -> None:
        model = np.zeros((acc.activation_words, lanes), np.uint8)
        held: int | None = None
        for _ in range(80):
            address, mask = int(rng.integers(acc.activation_words)), int(rng.integers(1 << parts))
            data = rng.integers(0, 256, lanes).astype(np.uint8)
            port = buffer.vector_write if rng.random() < 0.5 else buffer.memory_write
            other = buffer.memory_write if port is buffer.vector_write else buffer.vector_write
            ctx.set(other.en, 0)
            ctx.set(port.en, 1)
            ctx.set(port.address, address)
            ctx.set(port.mask, mask)
            ctx.set(port.data, int.from_bytes(data.tobytes(), "little"))
            read = int(rng.integers(acc.activation_words))
            reading = rng.random() < 0.6 and read != address
            ctx.set(buffer.memory_read.en, reading)
            ctx.set(buffer.memory_read.address, read)
            if reading:
                held = int.from_bytes(model[read].tobytes(), "little")
            await ctx.tick()
            for lane in range(lanes):
                if mask >> lane // part_lanes & 1:
                    model[address, lane] = data[lane]
            if held is not None:
                assert ctx.get(buffer.memory_read.data) == held

    simulate(buffer, testbench)
