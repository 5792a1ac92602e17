"""What bounds a layer is read off the run: the cause that the array lost most cycles to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.networks.builtin import builtin
from tnthw.simulator.result import STALLS, Trace
from tnthw.simulator.run import _bound, simulate


def bounds(machine: Accelerator) -> dict[str, str]:
    result = simulate(compile_graph(builtin("resnet8"), machine), None)
    return {layer.name: layer.bound for layer in result.layers}


def test_a_busy_array_is_bound_by_compute_and_left_over_lanes_by_edge() -> None:
    found = bounds(preset("t16x16"))
    assert found["layer3.0.conv2"] == "compute"
    assert found["avgpool"] == "vector"
    wide = bounds(replace(preset("t32x32"), memory_bytes_per_cycle=256))
    assert wide["layer1.0.conv1"] == "edge"  # 16 channels on 32 lanes and 32 columns


def test_a_slow_memory_and_a_narrow_vector_unit_are_named() -> None:
    slow = replace(preset("t16x16"), memory_bytes_per_cycle=1, memory_latency=1000)
    assert bounds(slow)["layer3.0.conv2"] == "memory"
    narrow = replace(preset("t16x16"), rescale_channels=1)
    assert bounds(narrow)["layer1.0.conv2"] == "vector"


@pytest.mark.parametrize(
    ("ideal", "stall", "reason", "bound"),
    [
        (90, 5, "wait memory", "compute"),
        (89, 9, "wait memory", "memory"),
        (89, 3, "wait vector", "edge"),
        (50, 40, "wait vector", "vector"),
        (50, 40, "bank", "bank"),
        (50, 40, "dispatch", "memory"),
        (0, 40, "bank", "vector"),
    ],
)
def test_the_largest_loss_is_named(ideal: int, stall: int, reason: str, bound: str) -> None:
    # two instructions of the array: the first starts at once, the second after the stall
    trace = Trace(
        unit=np.array([Unit.ARRAY, Unit.ARRAY], np.int8), opcode=np.array([7, 7], np.int8),
        layer=np.array([0, 0], np.int32), pushed=np.zeros(2, np.int64),
        started=np.array([0, 50]), done=np.array([40, 99]),
        reason=np.array([0, STALLS.index(reason)], np.int8), stall=np.array([0, stall]),
    )  # fmt: skip
    assert _bound(trace, np.array([True, True]), 100, ideal) == bound
