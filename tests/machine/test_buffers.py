from __future__ import annotations

from dataclasses import astuple, replace

import pytest

from tnthw.machine.buffers import Ports, buffers
from tnthw.machine.presets import PRESETS


def test_the_memories_of_t8x8_by_hand() -> None:
    found = buffers(PRESETS["t8x8"])
    assert astuple(found.activations)[1:] == (64, 512, Ports.R_W, 4)
    assert astuple(found.accumulators)[1:] == (20, 32, Ports.R_W, 16)
    assert astuple(found.weights)[1:] == (64, 1024, Ports.R_W, 1)
    assert astuple(found.bias)[1:] == (8 * 32, 512, Ports.R_W, 1)
    assert astuple(found.steps)[1:] == (8 * 2 * 8, 512, Ports.R_W, 1)
    assert found.functions is not None
    assert astuple(found.functions)[1:] == (8, 2048, Ports.R_W, 1)
    assert astuple(found.pages)[1:] == (408, 128, Ports.R_W, 1)
    assert buffers(replace(PRESETS["t8x8"], function_entries=0)).functions is None


@pytest.mark.parametrize("machine", PRESETS.values(), ids=str)
def test_capacities_are_those_of_the_machine(machine: object) -> None:
    acc = PRESETS[machine.name]  # type: ignore[attr-defined]
    found = buffers(acc)
    assert found.activations.count * found.activations.capacity_bytes == acc.activation_buffer_bytes
    assert found.weights.capacity_bytes == acc.weight_buffer_bytes
    sums = found.accumulators.count * found.accumulators.capacity_bytes * 8
    assert sums == 2 * acc.pixels * acc.columns * acc.accumulator_bits
