"""Synthesis to cells module by module: what is the same in two machines is synthesised once.

The modules of the generated Verilog are the components of the RTL; no optimisation goes across
them, so a machine is the sum of its modules.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tnthw.calibration.cell_library import CellLibrary
from tnthw.calibration.mapping import MEMORY, mapping_script, run_yosys
from tnthw.calibration.netlist import unit_of
from tnthw.files import replace_file

log = logging.getLogger(__name__)

_MODULE = re.compile(r"^module (\S+?)\(.*?^endmodule$", re.M | re.S)

_INSIDE = re.compile(r"^  (tnthw_\w+) +\S+ +\(", re.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """How modules are synthesised.

    Attributes
    ----------
    name: of the target.
    library: cells of a process.
    clock_mhz: that gates are sized for.
    """

    name: str
    library: CellLibrary
    clock_mhz: float = 150.0

    def script(self, top: str) -> list[str]:
        """Passes that follow the reading of `design.v`; they write `netlist.json`."""
        return list(mapping_script(self.library, self.files, 1e6 / self.clock_mhz))

    @property
    def files(self) -> list[str]:
        """Names that the liberty files have in a folder of Yosys."""
        return [f"cells_{n}.lib" for n in range(len(self.library.files))]

    def key(self, yosys: str) -> str:
        """What the result depends on beside the module."""
        hashes = [file.sha256 for file in self.library.files]
        return "\n".join([yosys, *hashes, *self.script("TOP")])


@dataclass(slots=True)
class Counts:
    """Cells by type, and how many flip-flops have a gated clock."""

    cells: Counter[str] = field(default_factory=Counter)
    gated: int = 0


def unit_counts(text: str, top: str, flow: Flow, yosys: str, cache: Path) -> dict[str, Counts]:
    """Synthesise the modules of a machine that the cache lacks, and count the cells of each unit.

    Parameters
    ----------
    text: Verilog of the machine.
    top: its top module.
    cache: folder in which a file is kept for each module.
    """
    modules = {match[1]: match[0] for match in _MODULE.finditer(text)}
    keys = {
        name: hashlib.sha256(f"{flow.key(yosys)}\n{body}".encode()).hexdigest()[:24]
        for name, body in modules.items()
    }
    paths = {name: cache / flow.name / f"{key}.json" for name, key in keys.items()}
    missing = [name for name, path in paths.items() if not path.is_file()]
    if missing:
        log.info("%s for %s: %d of %d modules", top, flow.name, len(missing), len(modules))
        # One that is known is left out only with all that is inside it, or what is missing would
        # not be reached from the top.
        below = {
            name: set(_INSIDE.findall(body)) & modules.keys() for name, body in modules.items()
        }
        known = [name for name in modules if not _within(name, below) & set(missing)]
        for name, found in _synthesise(text, top, flow, known).items():
            if name in missing:
                replace_file(paths[name], json.dumps(found))
    read = {name: json.loads(path.read_text(encoding="utf-8")) for name, path in paths.items()}
    totals: dict[str, Counts] = {}
    _add(totals, read, top, "")
    return totals


def _add(totals: dict[str, Counts], read: Mapping[str, Any], module: str, path: str) -> None:
    found = read[module]
    into = totals.setdefault(unit_of(path), Counts())
    into.cells.update(found["cells"])
    into.gated += found["gated"]
    for name, below in found["modules"].items():
        _add(totals, read, below, f"{path}.{name}" if path else name)


def _within(module: str, below: Mapping[str, set[str]]) -> set[str]:
    """A module and all that is inside it."""
    return {module}.union(*(_within(each, below) for each in below[module]))


def _synthesise(text: str, top: str, flow: Flow, known: list[str]) -> dict[str, dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "design.v").write_text(text, encoding="utf-8")
        for file, path in zip(flow.library.files, flow.files, strict=True):
            (folder / path).write_text(file.text, encoding="utf-8")
        script = ["read_verilog -sv design.v", f"hierarchy -check -top {top}"]
        script += [f"blackbox {module}" for module in known]
        (folder / "script.ys").write_text("\n".join([*script, *flow.script(top)]) + "\n")
        run_yosys(folder, top)
        design = json.loads((folder / "netlist.json").read_text(encoding="utf-8"))["modules"]
    return {name: _described(module, design, flow) for name, module in design.items()}


def _described(module: dict[str, Any], design: Mapping[str, Any], flow: Flow) -> dict[str, Any]:
    cells, inner, gated = Counter[str](), {}, 0
    gate = flow.library.clock_gate
    outputs = {
        bit
        for cell in module["cells"].values()
        if gate is not None and cell["type"] == gate.name
        for bit in cell["connections"][gate.output]
    }
    for name, cell in module["cells"].items():
        kind = cell["type"]
        if kind.startswith("tnthw_"):
            inner[name.lstrip("\\").replace(".", "_")] = kind
        elif kind == MEMORY or not kind.startswith("$"):
            cells[kind] += 1
            if kind != MEMORY and (clock := flow.library.cell(kind).clock):
                gated += bool(outputs & set(cell["connections"][clock[0]]))
    return {"cells": dict(cells), "gated": gated, "modules": inner}
