"""Let what comes last choose last, in the slice of the register that waits for it, on an ECP5.

A multiplexer of LUTs (PFUMX, L6MUX21) cannot lie in a slice with the register behind it, a LUT can.
Where its select is the last to come, a LUT of its halves and of the select takes its place; and a
gate that stands between the multiplexer and the register goes before the choice, once for each
half. Yosys takes the multiplexer because it is nearly as fast, without the wire behind it.
"""

from __future__ import annotations

from typing import Any

from tnthw.rtl.levels import Levels, latest
from tnthw.rtl.nets import Cell, Load, nets
from tnthw.rtl.own_gates import LEVELS

_MUXES = {"PFUMX": ("C0", "ALUT", "BLUT"), "L6MUX21": ("SD", "D1", "D0")}
"""What chooses, what it chooses where it is set, and where it is not."""

_PINS = "ABCD"
_CHOICE = format(0xACAC, "016b")
"""Table of a LUT that chooses A where C is set, else B."""


def choose_last(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of multiplexers that went."""
    cells: dict[str, Cell] = module["cells"]
    loads, drivers = nets(cells)
    for port in module["ports"].values():
        for bit in port["bits"]:
            loads[bit].append(("", ""))
    levels: Levels = {}
    free, gone = 1 + max(bit for bit in [*loads, *drivers] if isinstance(bit, int)), 0
    for name in [name for name, cell in cells.items() if cell["type"] == "TRELLIS_FF"]:
        (late,) = cells[name]["connections"]["DI"]
        last = drivers.get(late, "")
        if last not in cells or len(loads[late]) > 1:
            continue
        if latest([late], cells, drivers, levels) < LEVELS:
            continue
        if cells[last]["type"] in _MUXES:
            if _chooses_last(cells[last], [], cells, drivers, levels):
                cells[last] = _choice(*_inputs(cells[last]), late)
                gone += 1
        elif cells[last]["type"] == "LUT4" and (
            pin := _mux_before(cells[last], cells, loads, drivers, levels)
        ):
            gate, wires = cells[last], cells[last]["connections"]
            mux = drivers[wires[pin][0]]
            chooses, *halves = _inputs(cells[mux])
            for n, half in enumerate(halves):
                pins = {pin: [half], "Z": [free + n]}
                cells[f"{last}_half_{n}"] = gate | {"connections": wires | pins}
            cells[last] = _choice(chooses, free, free + 1, late)
            del cells[mux]
            free, gone = free + 2, gone + 1
    return gone


def _inputs(mux: Cell) -> tuple[Any, Any, Any]:
    """What chooses, and both halves."""
    chooses, upper, lower = (mux["connections"][port][0] for port in _MUXES[mux["type"]])
    return chooses, upper, lower


def _chooses_last(
    mux: Cell,
    others: list[Any],
    cells: dict[str, Cell],
    drivers: dict[Any, str],
    levels: Levels,
) -> bool:
    """Whether the select of a multiplexer comes after its halves, and a gate after `others`."""
    chooses, *halves = _inputs(mux)
    gates = 1 if others else 0
    before = latest([*halves, *others], cells, drivers, levels) + gates
    return latest([chooses], cells, drivers, levels) >= before


def _mux_before(
    gate: Cell,
    cells: dict[str, Cell],
    loads: dict[Any, list[Load]],
    drivers: dict[Any, str],
    levels: Levels,
) -> str | None:
    """The input of a gate that is a multiplexer of its own whose select comes last of all."""
    wires = gate["connections"]
    for pin in _PINS:
        (bit,) = wires[pin]
        mux = cells.get(drivers.get(bit, ""), {"type": ""})
        if mux["type"] not in _MUXES or len(loads[bit]) > 1:
            continue
        others = [wires[other][0] for other in _PINS if other != pin]
        if _chooses_last(mux, others, cells, drivers, levels):
            return pin
    return None


def _choice(chooses: Any, upper: Any, lower: Any, out: Any) -> Cell:
    return {
        "type": "LUT4",
        "parameters": {"INIT": _CHOICE},
        "connections": {"A": [upper], "B": [lower], "C": [chooses], "D": ["0"], "Z": [out]},
        "port_directions": dict.fromkeys(_PINS, "input") | {"Z": "output"},
    }
