from __future__ import annotations

import numpy as np
import pytest

from tnthw.machine.units import Unit
from tnthw.simulator.result import Trace
from tnthw.workflows.layer_times import array_cycles
from tnthw.workflows.simulation import simulate


def trace(*rows: tuple[Unit, int, int, int]) -> Trace:
    """Rows of unit, layer, first and last cycle."""
    unit, layer, started, done = (np.array(column, np.int64) for column in zip(*rows, strict=True))
    zeros = np.zeros(len(rows), np.int64)
    return Trace(
        unit=unit.astype(np.int8),
        opcode=zeros.astype(np.int8),
        layer=layer.astype(np.int32),
        pushed=zeros,
        started=started,
        done=done,
        reason=zeros.astype(np.int8),
        stall=zeros,
    )


def test_cycles_of_the_array_count_once_and_for_the_earlier_layer() -> None:
    found = trace(
        (Unit.ARRAY, 0, 10, 19),
        (Unit.ARRAY, 1, 15, 29),  # begins inside the one before: 10 cycles of its own
        (Unit.ARRAY, 1, 20, 24),  # wholly inside: none
        (Unit.MEMORY, 1, 0, 99),
        (Unit.ARRAY, 0, 40, 40),
        (Unit.ARRAY, -1, 50, 59),  # of no layer
    )
    assert array_cycles(found, 2).tolist() == [11, 10]


def test_a_run_without_array_work() -> None:
    assert array_cycles(trace((Unit.VECTOR, 0, 0, 9)), 1).tolist() == [0]


@pytest.mark.parametrize("model", ["digits", "resnet8"])
@pytest.mark.parametrize("machine", ["t8x8", "t16x16", "t32x32"])
def test_no_layer_is_faster_than_its_arithmetic(model: str, machine: str) -> None:
    found = simulate(model, machine, 1)
    layers = found.layer_times
    assert sum(layer.cycles for layer in layers) == found.result.cycles
    assert any(layer.array_cycles for layer in layers)
    for layer in layers:
        assert layer.busy_share is None or 0 < layer.busy_share <= 1, layer.name
        assert (layer.array_cycles > 0) == (layer.macs > 0)
