"""Copies of registers: every load is driven by one of them, and near by."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tnthw.rtl.register_copies import LOADS, copy_registers

pytestmark = pytest.mark.rtl
CLOCK, INPUT, RESET = 2, 3, 4


def register(d: int, q: int, enable: Any = "1") -> dict[str, Any]:
    return {
        "type": "TRELLIS_FF",
        "parameters": {"REGSET": "SET"},
        "connections": {"CLK": [CLOCK], "DI": [d], "CE": [enable], "LSR": [RESET], "Q": [q]},
        "port_directions": dict.fromkeys(("CLK", "DI", "CE", "LSR"), "input") | {"Q": "output"},
    }


def lut(pins: list[Any], out: int) -> dict[str, Any]:
    return {
        "type": "LUT4",
        "parameters": {"INIT": "1010101010101010"},
        "connections": {p: [bit] for p, bit in zip("ABCD", pins, strict=True)} | {"Z": [out]},
        "port_directions": dict.fromkeys("ABCD", "input") | {"Z": "output"},
    }


def machine(gates: int, enables: int, early: bool) -> dict[str, Any]:
    """A register (net 11) before gates of three parts, and the enables of others."""
    cells = {"source": register(INPUT, 10), "wide": register(10 if early else 21, 11)}
    if not early:
        cells |= {"gate_1": lut([10, "0", "0", "0"], 20), "gate_2": lut([20, "0", "0", "0"], 21)}
    for part in range(3):
        for i in range(gates):
            net = 1000 * (part + 1) + i
            cells[f"unit.part_{part}.gate_{i}"] = lut([INPUT, 11, "0", "0"], net)
    for i in range(enables):
        cells[f"unit.enabled_{i}"] = register(INPUT, 5000 + i, 11)
    clock = {"direction": "input", "bits": [CLOCK, INPUT, RESET]}
    return {"ports": {"i": clock}, "cells": cells}


def drivers(module: dict[str, Any]) -> dict[str, Any]:
    """Which copy of the register each cell sees."""
    of = {
        cell["connections"]["Q"][0]: name
        for name, cell in module["cells"].items()
        if name.startswith("wide")
    }
    return {
        name: of[bits[0]]
        for name, cell in module["cells"].items()
        for port, bits in cell["connections"].items()
        if bits[0] in of and cell["port_directions"][port] == "input"
    }


@pytest.mark.parametrize("early", [False, True])
def test_each_part_has_a_copy_where_the_input_is_early(early: bool) -> None:
    module = machine(LOADS - 8, 5, early)
    before = deepcopy(module["cells"])
    seen = drivers(module)
    came = copy_registers(module)
    after = drivers(module)
    assert after.keys() == seen.keys()  # nothing lost
    assert came == len(set(after.values())) - 1 == (3 if early else 1)
    for part in range(3):
        assert len({v for k, v in after.items() if k.startswith(f"unit.part_{part}.")}) == 1
    enabled = {v for k, v in after.items() if k.startswith("unit.enabled")}
    assert len(enabled) == 1 and enabled.isdisjoint(
        v for k, v in after.items() if k.startswith("unit.part")
    )
    for name in set(after.values()):
        made, origin = module["cells"][name], before["wide"]
        assert made["parameters"] == origin["parameters"]
        assert {**made["connections"], "Q": [11]} == origin["connections"]


def test_few_loads_and_outputs_of_the_machine_stay() -> None:
    module = machine(LOADS // 3 - 1, 1, True)
    before = deepcopy(module)
    assert copy_registers(module) == 0 and module == before
    module = machine(LOADS, 5, True)
    module["ports"]["o"] = {"direction": "output", "bits": [11]}
    before = deepcopy(module)
    assert copy_registers(module) == 0 and module == before
