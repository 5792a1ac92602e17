"""Gates behind a wide multiplexer that go into its halves: what the netlist computes stays."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("amaranth")

from tests.rtl.netlists import Netlist, evaluated
from tnthw.rtl.wide_muxes import take_into_halves

pytestmark = pytest.mark.rtl

INPUTS = list(range(2, 10))  # nets of the module's inputs
SELECT, HIGH, LOW, MUX, OUT, OTHER = 9, 20, 21, 22, 23, 24
TABLES = st.integers(0, 2**16 - 1)
PINS = st.lists(st.sampled_from([*INPUTS, "0", "1"]), min_size=4, max_size=4)


def lut(table: int, pins: list[Any], out: int) -> dict[str, Any]:
    return {
        "type": "LUT4",
        "parameters": {"INIT": format(table, "016b")},
        "connections": {p: [bit] for p, bit in zip("ABCD", pins, strict=True)} | {"Z": [out]},
        "port_directions": dict.fromkeys("ABCD", "input") | {"Z": "output"},
    }


def netlist(tables: list[int], pins: list[list[Any]], outputs: list[int]) -> Netlist:
    """Two halves, the multiplexer and a gate whose first pin it drives."""
    return {
        "ports": {
            "i": {"direction": "input", "bits": INPUTS},
            "o": {"direction": "output", "bits": outputs},
        },
        "cells": {
            "high": lut(tables[0], pins[0], HIGH),
            "low": lut(tables[1], pins[1], LOW),
            "mux": {
                "type": "PFUMX",
                "parameters": {},
                "connections": {"ALUT": [HIGH], "BLUT": [LOW], "C0": [SELECT], "Z": [MUX]},
                "port_directions": dict.fromkeys(("ALUT", "BLUT", "C0"), "input") | {"Z": "output"},
            },
            "gate": lut(tables[2], [MUX, *pins[2][:3]], OUT),
        },
    }


def outputs_of(module: Netlist) -> np.ndarray[Any, Any]:
    return evaluated(module, {"i": np.arange(256)})["o"]


@given(st.lists(TABLES, min_size=3, max_size=3), st.lists(PINS, min_size=3, max_size=3))
def test_what_it_computes_stays(tables: list[int], pins: list[list[Any]]) -> None:
    before = netlist(tables, pins, [OUT])
    module = deepcopy(before)
    gone = take_into_halves(module)
    others = {bit for bit in pins[2][:3] if bit not in ("0", "1", SELECT)}
    fits = [len(({*half} - {"0", "1", SELECT}) | others) <= 4 for half in pins[:2]]
    assert gone == all(fits)
    assert len(module["cells"]) == 4 - gone
    np.testing.assert_array_equal(outputs_of(module), outputs_of(before))
    assert take_into_halves(module) == 0


def test_a_choice_of_four_takes_two_luts() -> None:
    choice = 0b1100_1010_1100_1010  # C chooses B or A
    pins = [[2, 3, 4, "0"], [5, 6, 4, "0"], [SELECT, 7, 8, "0"]]
    module = netlist([choice, choice, 0b1000_0000_1000_1000], pins, [OUT])  # and two conditions
    assert take_into_halves(module) == 0  # of five inputs
    pins[2] = [SELECT, 7, "0", "0"]
    module = netlist([choice, choice, 0b1000_0000_1000_1000], pins, [OUT])
    assert take_into_halves(module) == 1


def test_what_others_need_stays() -> None:
    pins: list[list[Any]] = [[2, 3, "0", "0"], [4, 5, "0", "0"], [6, "0", "0", "0"]]
    for outputs in ([OUT, MUX], [OUT, HIGH]):
        module = netlist([0x6666, 0x8888, 0x6666], pins, outputs)
        before = deepcopy(module)
        assert take_into_halves(module) == 0
        assert module == before


def test_a_half_of_another_stays() -> None:
    module = netlist(
        [0x6666, 0x8888, 0x6666],
        [[2, 3, "0", "0"], [4, 5, "0", "0"], [6, "0", "0", "0"]],
        [OTHER + 1],
    )
    other = deepcopy(module["cells"]["mux"])
    other["connections"] = {"ALUT": [OUT], "BLUT": [OTHER], "C0": [7], "Z": [OTHER + 1]}
    module["cells"] |= {"other": lut(0x8888, [2, 3, "0", "0"], OTHER), "second": other}
    assert take_into_halves(module) == 0
