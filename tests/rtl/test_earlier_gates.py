"""Gates that go into the gates behind them: what the netlist computes stays."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("amaranth")

from tests.rtl.netlists import Netlist, evaluated
from tnthw.rtl.earlier_gates import take_in_earlier

pytestmark = pytest.mark.rtl

INPUTS = list(range(2, 8))  # nets of the module's inputs
INNER, MIDDLE, OUTER, REGISTER = 20, 21, 22, 23
TABLES = st.lists(st.integers(0, 2**16 - 1), min_size=3, max_size=3)
PINS = st.lists(st.sampled_from([*INPUTS, "0", "1"]), min_size=4, max_size=4)


def lut(table: int, pins: list[Any], out: int) -> dict[str, Any]:
    return {
        "type": "LUT4",
        "parameters": {"INIT": format(table, "016b")},
        "connections": {p: [bit] for p, bit in zip("ABCD", pins, strict=True)} | {"Z": [out]},
        "port_directions": dict.fromkeys("ABCD", "input") | {"Z": "output"},
    }


def netlist(tables: list[int], pins: list[list[Any]], outputs: list[int]) -> Netlist:
    """A chain of three gates."""
    return {
        "ports": {
            "i": {"direction": "input", "bits": INPUTS},
            "o": {"direction": "output", "bits": outputs},
        },
        "cells": {
            "inner": lut(tables[0], pins[0], INNER),
            "middle": lut(tables[1], [INNER, *pins[1][:3]], MIDDLE),
            "outer": lut(tables[2], [MIDDLE, *pins[2][:3]], OUTER),
        },
    }


def outputs_of(module: Netlist) -> np.ndarray[Any, Any]:
    return evaluated(module, {"i": np.arange(1 << len(INPUTS))})["o"]


@given(TABLES, st.lists(PINS, min_size=3, max_size=3), st.booleans())
def test_what_it_computes_stays(tables: list[int], pins: list[list[Any]], shared: bool) -> None:
    before = netlist(tables, pins, [OUTER, INNER] if shared else [OUTER])
    module = deepcopy(before)
    gone = take_in_earlier(module)
    assert len(module["cells"]) == 3 - gone
    np.testing.assert_array_equal(outputs_of(module), outputs_of(before))
    assert take_in_earlier(module) == 0


def test_a_gate_that_others_need_stays_and_is_not_waited_for() -> None:
    both = 0x8888
    module = netlist([both] * 3, [[2, 3, "0", "0"], [4, "0", "0"], [5, 6, "0"]], [OUTER, INNER])
    before = outputs_of(module)
    assert take_in_earlier(module) == 0
    middle = module["cells"]["middle"]["connections"]
    assert {bit for pin in "ABCD" for bit in middle[pin]} == {2, 3, 4, "0"}
    np.testing.assert_array_equal(outputs_of(module), before)


def test_a_gate_is_not_taken_in_where_the_other_inputs_are_as_late() -> None:
    pins: list[list[Any]] = [[2, 3, "0", "0"], [4, 5, 6], [7, "0", "0"]]
    module = netlist([0x8888, 0x8000, 0x8888], pins, [OUTER, INNER, MIDDLE])
    module["cells"]["register"] = {
        "type": "TRELLIS_FF",
        "parameters": {},
        "connections": {"DI": [OUTER], "Q": [REGISTER]},
        "port_directions": {"DI": "input", "Q": "output"},
    }
    before = deepcopy(module)
    assert take_in_earlier(module) == 0
    assert module == before  # five inputs together
