"""Give a late register a gate in its slice, on an ECP5.

A LUT that drives one register and nothing else lies in its slice, and there is no wire between
them. One that drives more, such as a register and its copies, reaches them over a wire: half a
nanosecond and more at the end of a way that is long already. Copies in the Verilog would be found
and merged, so they are made in the mapped netlist.
"""

from __future__ import annotations

from typing import Any

from tnthw.rtl.levels import Levels, latest
from tnthw.rtl.nets import Cell, nets

LEVELS = 4
"""A register behind fewer gates has time for a wire."""


def give_own_gates(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of registers that got a gate."""
    cells: dict[str, Cell] = module["cells"]
    loads, drivers = nets(cells)
    for port in module["ports"].values():
        for bit in port["bits"]:
            loads[bit].append(("", ""))
    levels: Levels = {}
    free, given = 1 + max(bit for bit in [*loads, *drivers] if isinstance(bit, int)), 0
    for name in [name for name, cell in cells.items() if cell["type"] == "TRELLIS_FF"]:
        wires = cells[name]["connections"]
        late = wires["DI"][0]
        before = drivers.get(late, "")
        if before not in cells or latest([late], cells, drivers, levels) < LEVELS:
            continue
        if cells[before]["type"] == "LUT4" and len(loads[late]) > 1:
            connections = cells[before]["connections"] | {"Z": [free]}
            cells[f"{name}_own"] = cells[before] | {"connections": connections}
            wires["DI"] = [free]
            loads[late].remove((name, "DI"))
            free, given = free + 1, given + 1
    return given
