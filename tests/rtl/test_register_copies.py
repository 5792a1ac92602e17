"""Copies of registers: every load is driven by one of them, and near by."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tnthw.rtl.register_copies import LOADS, PLACES, RAMS, copy_registers

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
        if name.startswith("wide") and "Q" in cell["connections"]
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


@pytest.mark.parametrize("parts", [PLACES, PLACES + 1, 3 * PLACES])
def test_few_loads_in_many_parts_are_shared_evenly(parts: int) -> None:
    module = machine(0, 0, True)
    for part in range(parts):
        module["cells"][f"unit.part_{part}.gate"] = lut([INPUT, 11, "0", "0"], 3000 + part)
    came = copy_registers(module)
    assert came == -(-parts // PLACES) - 1
    found = Counter(v for k, v in drivers(module).items() if k.startswith("unit.part_"))
    assert sum(found.values()) == parts and len(found) == came + 1
    assert max(found.values()) - min(found.values()) <= came


def test_neighbours_of_a_distributed_ram_share_an_address() -> None:
    module = machine(2, 0, False)
    for i in range(3 * RAMS):
        module["cells"][f"queue.storage.0.{i}"] = {
            "type": "TRELLIS_DPR16X4",
            "parameters": {},
            "connections": {"RAD": [11, INPUT, INPUT, INPUT], "DO": [7000 + i]},
            "port_directions": {"RAD": "input", "DO": "output"},
        }
    assert copy_registers(module) == 3
    after = drivers(module)
    of_rams = [after[f"queue.storage.0.{i}"] for i in range(3 * RAMS)]
    assert len(set(of_rams)) == 3 and len({v for k, v in after.items() if "part" in k}) == 1
    for first in range(0, 3 * RAMS, RAMS):
        assert len(set(of_rams[first : first + RAMS])) == 1
    # Each with a gate of its own, which is the one that stood before the register.
    gates = {c["connections"]["Z"][0]: c for c in module["cells"].values() if c["type"] == "LUT4"}
    before = [module["cells"][name]["connections"]["DI"][0] for name in set(of_rams)]
    assert len(set(before)) == 3
    for net in before:
        gate, origin = gates[net], module["cells"]["gate_2"]
        assert gate["parameters"] == origin["parameters"]
        assert {**gate["connections"], "Z": [21]} == origin["connections"]
