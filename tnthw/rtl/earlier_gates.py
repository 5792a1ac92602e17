"""Take a gate into the gates behind it that have inputs left, on an ECP5: fewer one after another.

Yosys shares a gate wherever the delays that it reckons with allow it, and it reckons a wire at half
of what it takes after place and route. A LUT of four inputs that waits for a shared one often has
room for what that takes: then it need not wait, and costs nothing.
"""

from __future__ import annotations

from typing import Any

from tnthw.rtl.levels import Levels, latest
from tnthw.rtl.nets import Cell, Load, nets

_Loads = dict[Any, list[Load]]
_PINS = "ABCD"


def take_in_earlier(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of LUTs that went.

    A LUT takes in the one that drives an input of it where both have four inputs together at most,
    and the latest of these is earlier than the latest that it had, or nothing else waits for the
    other, which then goes.
    """
    cells: dict[str, Cell] = module["cells"]
    loads, drivers = nets(cells)
    for port in module["ports"].values():
        for bit in port["bits"]:
            loads[bit].append(("", ""))
    before = len(cells)
    luts = [name for name, cell in cells.items() if cell["type"] == "LUT4"]
    changed = True
    while changed:
        levels: Levels = {}
        taken = [
            name for name in luts if name in cells and _takes(name, cells, loads, drivers, levels)
        ]
        changed = bool(taken)
    return before - len(cells)


def _takes(
    name: str, cells: dict[str, Cell], loads: _Loads, drivers: dict[Any, str], levels: Levels
) -> bool:
    """Let one LUT take in one before it, if it can and that helps."""
    wires = cells[name]["connections"]
    pins = [wires[pin][0] for pin in _PINS]
    for between in pins:
        inner = cells.get(drivers.get(between, ""))
        if isinstance(between, str) or inner is None or inner["type"] != "LUT4":
            continue
        behind = [inner["connections"][pin][0] for pin in _PINS]
        inputs = sorted({*pins, *behind} - {between, "0", "1", "x"})
        if len(inputs) > len(_PINS):
            continue
        alone = len(loads[between]) == 1
        earlier = latest(inputs, cells, drivers, levels) < latest(pins, cells, drivers, levels)
        if not (alone or earlier):
            continue
        table = _composed(cells[name], pins, inner, behind, between, inputs)
        for pin, bit in zip(_PINS, pins, strict=True):
            loads[bit].remove((name, pin))
        for pin, bit in zip(_PINS, [*inputs, *"0" * (len(_PINS) - len(inputs))], strict=True):
            wires[pin] = [bit]
            loads[bit].append((name, pin))
        cells[name]["parameters"]["INIT"] = format(table, "016b")
        if alone:
            for pin, bit in zip(_PINS, behind, strict=True):
                loads[bit].remove((drivers[between], pin))
            del cells[drivers.pop(between)]
        return True
    return False


def _composed(
    outer: Cell, pins: list[Any], inner: Cell, behind: list[Any], between: Any, inputs: list[Any]
) -> int:
    """Table of a gate and of one before it, of the inputs of both."""
    table = 0
    for i in range(1 << len(_PINS)):
        value = {"0": 0, "1": 1, "x": 0} | {bit: i >> n & 1 for n, bit in enumerate(inputs)}
        value[between] = _output(inner, behind, value)
        table |= _output(outer, pins, value) << i
    return table


def _output(lut: Cell, wires: list[Any], value: dict[Any, int]) -> int:
    at = sum(value[bit] << n for n, bit in enumerate(wires))
    return int(lut["parameters"]["INIT"], 2) >> at & 1
