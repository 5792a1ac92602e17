"""Take the gate behind a wide multiplexer into the multiplexer's two halves, on an ECP5.

Two LUTs of four inputs and the multiplexer between them (PFUMX) are one LUT of five, and Yosys maps
to such; of more inputs it knows no cheap ones. But what follows the multiplexer may as well stand
in front of it, in both LUTs, where these have inputs left: so a choice of four words takes two LUTs
a bit where Yosys takes three, and one gate less one after the other.
"""

from __future__ import annotations

from typing import Any

from tnthw.rtl.nets import Cell, Load, nets

_Loads = dict[Any, list[Load]]

_PINS = "ABCD"
_HALVES = {"ALUT": 1, "BLUT": 0}
"""Ports of a PFUMX, and the value of its select that chooses each."""


def take_into_halves(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of LUTs that went.

    A LUT goes where a multiplexer drives it alone and both halves of that have inputs for what else
    it takes; then the multiplexer drives what it drove.
    """
    cells: dict[str, Cell] = module["cells"]
    loads, drivers = nets(cells)
    for port in module["ports"].values():
        for bit in port["bits"]:
            loads[bit].append(("", ""))
    gone, muxes = 0, [name for name, cell in cells.items() if cell["type"] == "PFUMX"]
    while went := [name for name in muxes if _takes(name, cells, loads, drivers)]:
        gone += len(went)
    return gone


def _takes(name: str, cells: dict[str, Cell], loads: _Loads, drivers: dict[Any, str]) -> bool:
    """Take the one LUT behind a multiplexer into its halves, if there is one and they can."""
    mux = cells[name]["connections"]
    out, select = mux["Z"][0], mux["C0"][0]
    if len(loads[out]) != 1 or loads[out][0][0] not in cells or isinstance(select, str):
        return False
    behind = loads[out][0][0]
    gate = cells[behind]
    if gate["type"] != "LUT4":
        return False
    result = gate["connections"]["Z"][0]
    if any(port in _HALVES for _, port in loads[result]):  # half of another
        return False
    halves = {}
    for port, value in _HALVES.items():
        half = drivers.get(mux[port][0], "")
        if cells[half]["type"] != "LUT4" or len(loads[mux[port][0]]) != 1:
            return False
        made = _composed(cells[half], gate, out, {select: value})
        if made is None:
            return False
        halves[half] = made
    for half, (table, inputs) in halves.items():
        _rewire(half, cells, loads, table, inputs)
    for pin in _PINS:
        loads[gate["connections"][pin][0]] = [
            load for load in loads[gate["connections"][pin][0]] if load[0] != behind
        ]
    del cells[behind]
    mux["Z"] = [result]
    drivers[result] = name
    return True


def _composed(
    half: Cell, gate: Cell, between: Any, known: dict[Any, int]
) -> tuple[int, list[Any]] | None:
    """Table and inputs of a gate behind a half, where a select is known; None of too many."""
    wires = [[cell["connections"][pin][0] for pin in _PINS] for cell in (half, gate)]
    wanted = {bit for bits in wires for bit in bits} - {between, *known, "0", "1", "x"}
    inputs = sorted(wanted)
    if len(inputs) > len(_PINS):
        return None
    table = 0
    for i in range(1 << len(_PINS)):
        value = {"0": 0, "1": 1, "x": 0} | known
        value |= {bit: i >> n & 1 for n, bit in enumerate(inputs)}
        value[between] = _output(half, wires[0], value)
        table |= _output(gate, wires[1], value) << i
    return table, [*inputs, *"0" * (len(_PINS) - len(inputs))]


def _output(lut: Cell, wires: list[Any], value: dict[Any, int]) -> int:
    at = sum(value[bit] << n for n, bit in enumerate(wires))
    return int(lut["parameters"]["INIT"], 2) >> at & 1


def _rewire(
    name: str, cells: dict[str, Cell], loads: _Loads, table: int, inputs: list[Any]
) -> None:
    """Give a LUT another table and other inputs."""
    wires = cells[name]["connections"]
    for pin, bit in zip(_PINS, inputs, strict=True):
        loads[wires[pin][0]] = [load for load in loads[wires[pin][0]] if load != (name, pin)]
        wires[pin] = [bit]
    for pin, bit in zip(_PINS, inputs, strict=True):
        loads[bit].append((name, pin))
    cells[name]["parameters"]["INIT"] = format(table, "016b")
