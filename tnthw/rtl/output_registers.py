"""Move registers behind a block RAM of an ECP5 into the block's own output register.

A block of grade 6 takes 5.8 ns from its clock to its output and a register in the fabric pays all
of it; the block's own register does not. Yosys does not infer it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from tnthw.rtl.nets import Cell


def use_output_registers(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of flip-flops that went.

    A side of a block changes where each of its used output bits has one load, a flip-flop of the
    same clock without enable and reset that starts at 0: then both are the same in every cycle.
    A block 36 bits wide reads through both sides, which change together or not at all.
    """
    cells: dict[str, Cell] = module["cells"]
    loads: dict[Any, list[tuple[str, str]]] = defaultdict(list)
    for name, cell in cells.items():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] != "output":
                for bit in bits:
                    loads[bit].append((name, port))
    for port in module["ports"].values():
        for bit in port["bits"]:
            loads[bit].append(("", ""))
    moved = 0
    for block in [cell for cell in cells.values() if cell["type"] == "DP16KD"]:
        wide = any(int(block["parameters"][f"DATA_WIDTH_{side}"], 2) == 36 for side in "AB")
        for sides in ("AB",) if wide else ("A", "B"):
            behind = [_registers(block, side, cells, loads) for side in sides]
            if None in behind:
                continue
            for side, found in zip(sides, behind, strict=True):
                if not found:
                    continue
                for port, name in found.items():
                    block["connections"][port] = cells.pop(name)["connections"]["Q"]
                block["parameters"][f"REGMODE_{side}"] = "OUTREG"
                block["connections"][f"OCE{side}"] = ["1"]
                moved += len(found)
    return moved


def _registers(
    block: Cell, side: str, cells: dict[str, Cell], loads: dict[Any, list[tuple[str, str]]]
) -> dict[str, str] | None:
    """Flip-flop behind each used output of a side; None where one of them cannot move."""
    wires, parameters = block["connections"], block["parameters"]
    found: dict[str, str] = {}
    if parameters[f"REGMODE_{side}"] != "NOREG" or wires[f"RST{side}"] != ["0"]:
        return None
    for port, bits in wires.items():
        if not port.startswith(f"DO{side}") or not loads.get(bits[0]):
            continue
        if len(loads[bits[0]]) != 1:
            return None
        ((name, pin),) = loads[bits[0]]
        cell = cells.get(name)
        if cell is None or cell["type"] != "TRELLIS_FF" or pin != "DI":
            return None
        register, given = cell["connections"], cell["parameters"]
        enable = given.get("CEMUX", "CE").strip()
        free = enable == "1" or (enable == "CE" and register.get("CE") == ["1"])
        same = register["CLK"] == wires[f"CLK{side}"] and given.get("CLKMUX", "CLK") == "CLK"
        plain = register.get("LSR", ["0"]) == ["0"] and given.get("REGSET", "RESET") == "RESET"
        if not (free and same and plain and parameters[f"CLK{side}MUX"] == f"CLK{side}"):
            return None
        found[port] = name
    return found
