from __future__ import annotations

import pytest

from tnthw.energy.dram import find_dram
from tnthw.energy.files import find_technology
from tnthw.energy.power import memory_idle_uw, memory_leakage_uw
from tnthw.machine.buffers import buffers
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]


def test_leakage_is_that_of_every_memory() -> None:
    memories = find_technology("horowitz45-cacti").memories
    assert memories is not None
    found, each = memory_leakage_uw(T8, memories), buffers(T8)
    assert found is not None and each.functions is not None
    kinds = (
        each.activations, each.accumulators, each.weights, each.bias, each.steps,
        each.functions, each.pages,
    )  # fmt: skip
    expected = sum(kind.count * memories.leakage_uw(kind).value for kind in kinds)
    assert found.value == pytest.approx(expected)
    assert found.low < found.value < found.high


def test_memory_outside_has_as_many_devices_as_the_port_is_wide() -> None:
    idle = find_dram("LPDDR4").idle
    found = memory_idle_uw(T8, "LPDDR4")  # 64 bits of 16 each
    assert idle is not None and found is not None
    assert found.value == pytest.approx(4 * 1e3 * idle.value)
    assert memory_idle_uw(T8, "HBM2") is None  # nobody says
