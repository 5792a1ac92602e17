"""Operands of one width: lint of Verilog asks for it, and nothing else changes."""

from __future__ import annotations

from tnthw.rtl.netlist import Cell, Module

_COMPARED = frozenset({"$eq", "$ne", "$lt", "$le", "$gt", "$ge"})
_AS_RESULT = frozenset({"$add", "$sub", "$neg", "$and", "$or", "$xor", "$xnor", "$not", "$shl"})
"""Cells whose lowest bits of a result depend on as many of the operands' alone."""


def even_operands(module: Module) -> None:
    """Extend narrower operands by their sign, where they have one, and cut what no bit needs."""
    for cell in module.cells:
        if cell.kind in _COMPARED:
            _widen(cell, max(len(cell.ports["A"]), len(cell.ports["B"])))
        elif cell.kind in _AS_RESULT:
            _widen(cell, len(cell.ports["Y"]))


def _widen(cell: Cell, width: int) -> None:
    """Give the operands `width` bits; a zero of no bits gets all of them."""
    ports = ["A"] if cell.kind == "$shl" or "B" not in cell.ports else ["A", "B"]
    signed = all(cell.number(f"{port}_SIGNED") for port in ports)  # else all are read without
    for port in ports:
        signal = cell.ports[port][:width]
        fill = signal[-1] if signed and signal else "0"
        cell.ports[port] = signal + [fill] * (width - len(signal))
        cell.parameters[f"{port}_WIDTH"] = str(width)
        cell.parameters[f"{port}_SIGNED"] = str(int(signed))
