"""Copies of registers that drive much, on an ECP5: each stands near what it drives.

A net of hundreds of loads reaches over a whole unit, two nanoseconds and more. Copies in the
Verilog would be found and merged, so they are made in the mapped netlist.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from typing import Any

from tnthw.rtl.nets import Cell, Load, nets

LOADS = 48
"""A register of fewer loads has no copy, unless they lie in too many parts of the machine."""

PLACES = 12
"""Parts of the machine that a register drives, all of them far from each other, at most."""

RAMS = 16
"""Distributed RAMs that have an address register of their own."""

_RAM_PORT = "RAD"


def copy_registers(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of flip-flops that came.

    What needs no gate (enables, resets and data of flip-flops) has time, so it gets a copy of its
    own. The rest is divided by the part of the machine it lies in, a copy for each `LOADS` at most
    or for one part, but only where the register's own input is early, behind a gate or less: else
    the way to the copies would be the long one. For the address of distributed RAMs, whose words
    are only read behind it, a copy comes for each `RAMS`, with the gate in front of it, so that the
    gate stands at the copy.
    """
    cells: dict[str, Cell] = module["cells"]
    loads, drivers = nets(cells)
    kept = {bit for port in module["ports"].values() for bit in port["bits"]}
    free, came = 1 + max(bit for bit in [*loads, *drivers] if isinstance(bit, int)), 0
    for name in [name for name, cell in cells.items() if cell["type"] == "TRELLIS_FF"]:
        register = cells[name]
        out = register["connections"].get("Q", ["x"])[0]
        if isinstance(out, str) or out in kept:
            continue
        if len(loads[out]) < LOADS and len({_place(load) for load in loads[out]}) <= PLACES:
            continue
        for n, part in enumerate(_parts(register, loads[out], cells, drivers)[1:]):
            at = free
            copy: Cell = register | {"connections": register["connections"] | {"Q": [at]}}
            cells[f"{name}_copy_{n}"] = copy
            gate = cells.get(drivers.get(register["connections"]["DI"][0], ""), register)
            if part[0][1] == _RAM_PORT and gate["type"] == "LUT4":
                wires = gate["connections"]
                cells[f"{name}_gate_{n}"] = gate | {"connections": wires | {"Z": [free + 1]}}
                copy["connections"]["DI"] = [free + 1]
                free += 1
            for load, port in part:
                wires = cells[load]["connections"][port]
                cells[load]["connections"][port] = [at if bit == out else bit for bit in wires]
            free, came = free + 1, came + 1
    return came


def _parts(
    register: Cell, loads: list[Load], cells: dict[str, Cell], drivers: dict[Any, str]
) -> list[list[Load]]:
    """The loads of a register, divided among it and its copies."""
    direct = [load for load in loads if cells[load[0]]["type"] == "TRELLIS_FF"]
    rams = [load for load in loads if load[1] == _RAM_PORT]
    others = [load for load in loads if load not in direct and load not in rams]
    rams.sort(key=lambda load: [int(n) for n in re.findall(r"\d+", load[0])])  # neighbours
    divided = [others, direct]
    if _early(register, cells, drivers):
        divided = [*_by_place(others), *_by_place(direct)]
    divided += [rams[first : first + RAMS] for first in range(0, len(rams), RAMS)]
    return [part for part in divided if part]


def _early(register: Cell, cells: dict[str, Cell], drivers: dict[Any, str]) -> bool:
    """Whether all inputs of a register come from flip-flops, through one gate at most."""
    for port, bits in register["connections"].items():
        if port in ("Q", "CLK") or bits[0] not in drivers:
            continue
        gate = cells[drivers[bits[0]]]
        behind = [gate]
        if gate["type"] == "LUT4":
            wires = (gate["connections"][pin][0] for pin in "ABCD")
            behind = [cells[drivers[bit]] for bit in wires if bit in drivers]
        if any(cell["type"] != "TRELLIS_FF" for cell in behind):
            return False
    return True


def _by_place(loads: list[Load]) -> list[list[Load]]:
    """Divide loads by the part of the machine; few of one part go to the next."""
    places: dict[str, list[Load]] = defaultdict(list)
    for load in loads:
        places[_place(load)].append(load)
    parts: list[list[Load]] = [[]]
    here, most = 0, math.ceil(len(places) / math.ceil(len(places) / PLACES)) if places else 0
    for place in sorted(places):
        if parts[-1] and (here == most or len(parts[-1]) + len(places[place]) > LOADS):
            parts.append([])
            here = 0
        parts[-1] += places[place]
        here += 1
    return parts


def _place(load: Load) -> str:
    """The first two names of the hierarchy."""
    return ".".join(load[0].split(".")[:2])
