"""Mapped netlists of gates one after another before registers."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.rtl.netlists import Netlist, evaluated

INPUTS = list(range(2, 8))
"""Nets of the module's inputs."""

REGISTERS = ("first", "second")


def cell(kind: str, out: str, wires: dict[str, Any], **parameters: str) -> dict[str, Any]:
    return {
        "type": kind,
        "parameters": parameters,
        "connections": {port: [bit] for port, bit in wires.items()},
        "port_directions": {port: "output" if port == out else "input" for port in wires},
    }


def lut(table: int, pins: list[Any], net: int) -> dict[str, Any]:
    wires = dict(zip("ABCD", pins, strict=True)) | {"Z": net}
    return cell("LUT4", "Z", wires, INIT=format(table, "016b"))


def chain(tables: list[int], levels: int) -> tuple[dict[str, Any], int]:
    """Gates one after another, and the net of the last."""
    cells = {"gate_0": lut(tables[0], INPUTS[:4], 20)}
    for n in range(1, levels):
        cells[f"gate_{n}"] = lut(tables[n], [19 + n, *INPUTS[n % 3 :][:3]], 20 + n)
    return cells, 19 + levels


def with_registers(cells: dict[str, Any], net: int, registers: int) -> Netlist:
    for n, name in enumerate(REGISTERS[:registers]):
        cells[name] = cell("TRELLIS_FF", "Q", {"CLK": 99, "DI": net, "Q": 100 + n})
    return {"ports": {"i": {"direction": "input", "bits": INPUTS}}, "cells": cells}


def taken(module: Netlist) -> list[Any]:
    """The nets that the registers take."""
    names = [name for name in REGISTERS if name in module["cells"]]
    return [module["cells"][name]["connections"]["DI"][0] for name in names]


def values(module: Netlist) -> np.ndarray[Any, Any]:
    """What the registers take, for every value of the inputs."""
    ports = module["ports"] | {"o": {"direction": "output", "bits": taken(module)}}
    return evaluated(module | {"ports": ports}, {"i": np.arange(1 << len(INPUTS))})["o"]
