"""Gates that late registers get to themselves: what the registers take stays."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("amaranth")

from tests.rtl.late_registers import chain, taken, values, with_registers
from tnthw.rtl.nets import nets
from tnthw.rtl.own_gates import LEVELS, give_own_gates

pytestmark = pytest.mark.rtl

TABLES = st.lists(st.integers(0, 2**16 - 1), min_size=LEVELS, max_size=LEVELS)


@given(TABLES)
def test_each_of_two_late_registers_has_a_gate_of_its_own(tables: list[int]) -> None:
    before = with_registers(*chain(tables, LEVELS), 2)
    module = deepcopy(before)
    assert give_own_gates(module) == 1  # the other keeps the one that was there
    loads, _ = nets(module["cells"])
    assert [len(loads[net]) for net in taken(module)] == [1, 1]
    np.testing.assert_array_equal(values(module), values(before))
    assert give_own_gates(module) == 0


@pytest.mark.parametrize(("levels", "registers"), [(LEVELS - 1, 2), (LEVELS, 1)])
def test_an_early_register_and_a_gate_that_drives_one_are_left_alone(
    levels: int, registers: int
) -> None:
    module = with_registers(*chain([0x6996] * LEVELS, levels), registers)
    before = deepcopy(module)
    assert give_own_gates(module) == 0
    assert module == before


def test_a_register_beside_an_output_gets_a_gate() -> None:
    cells, net = chain([0x6996] * LEVELS, LEVELS)
    module = with_registers(cells, net, 1)
    module["ports"]["o"] = {"direction": "output", "bits": [net]}
    assert give_own_gates(module) == 1
    assert taken(module) != [net]
    assert f"gate_{LEVELS - 1}" in module["cells"]
