"""Synthesis of the machines of the grid: a file for each, so that a run that was ended goes on."""

from __future__ import annotations

import dataclasses
import json
import logging
import math
from collections.abc import Callable, Mapping
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tnthw.calibration.machine_grid import NAME, grid
from tnthw.calibration.mapping import MEMORY, PACKAGE
from tnthw.calibration.modules import Counts, Flow, unit_counts
from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.areas import COLUMNS, TOTAL
from tnthw.rtl.emit import module_name, verilog
from tnthw.rtl.place_route import mapped_areas, mapping_passes

log = logging.getLogger(__name__)


def synthesise_grid(
    count: int,
    flows: Mapping[str, Flow | None],
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> list[dict[str, Any]]:
    """Synthesise machines for every target; those whose file is complete are read.

    A file holds for the Verilog that it was made of, and a target's figures for how they were made:
    where the RTL, the tool or the flow has changed since, the machine is synthesised again.

    Parameters
    ----------
    count: of machines, the first ones of the grid.
    flows: by target; None is an ECP5, mapped flat as `tnthw.rtl.place_route` does.
    folder: of the files, one a machine, and of what is kept of each module.

    Returns
    -------
    For each machine `key`, `fields`, `verilog` (its SHA-256), `targets`: by target and unit the
    figures, and `flows`: by target a digest of how they were made.
    """
    rows = []
    for number, (key, machine) in enumerate(grid(count).items()):
        path = folder / f"{key.replace(' ', '-')}.json"
        row = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        named = dataclasses.replace(machine, name=NAME)
        text = verilog(named)
        digest = sha256(text.encode("utf-8")).hexdigest()
        if row.get("verilog") != digest:
            row = {"key": key, "fields": _fields(machine), "verilog": digest}
            row |= {"targets": {}, "flows": {}}
        for target, flow in flows.items():
            made = sha256(_made(flow).encode("utf-8")).hexdigest()
            if row.get("flows", {}).get(target) == made:
                continue
            log.info("%s for %s", key, target)
            row["targets"][target] = _target(text, module_name(named), flow, folder / "modules")
            row.setdefault("flows", {})[target] = made
            replace_file(path, json.dumps(row, indent=1) + "\n")
        rows.append(row)
        if progress is not None:
            progress(number + 1, count)
    return rows


def _fields(machine: Accelerator) -> dict[str, Any]:
    fields = dataclasses.asdict(machine)
    fields["weight_format"] = str(machine.weight_format.value)
    return {key: value for key, value in fields.items() if key != "name"}


def _made(flow: Flow | None) -> str:
    """How figures are made, beside the Verilog."""
    if flow is None:
        return "\n".join([_yosys(), *mapping_passes("TOP")])
    return flow.key(_yosys())


def _yosys() -> str:
    return f"{PACKAGE} {version(PACKAGE)}"


def _target(text: str, top: str, flow: Flow | None, cache: Path) -> dict[str, dict[str, float]]:
    if flow is not None:
        counts = unit_counts(text, top, flow, _yosys(), cache)
        return {unit: unit_figures(found, flow) for unit, found in counts.items()}
    mapped = mapped_areas(text, top)
    return {
        unit: {title: float(cells[title]) for title in COLUMNS.values()}
        for unit, cells in mapped.items()
        if unit != TOTAL
    }


def unit_figures(counts: Counts, flow: Flow) -> dict[str, float]:
    """What the cells of a unit come to: area, leakage and how many there are."""
    cells: Mapping[str, int] = counts.cells
    known = {kind: n for kind, n in cells.items() if kind != MEMORY}
    found = {kind: flow.library.cell(kind) for kind in known}
    flops = sum(n for kind, n in known.items() if found[kind].kind == "flip-flop")
    return {
        "area_um2": math.fsum(n * found[kind].area_um2 for kind, n in known.items()),
        "leakage_uw": math.fsum(n * found[kind].leakage_nw for kind, n in known.items()) / 1e3,
        "cells": float(sum(known.values())),
        "flip_flops": float(flops),
        "gated": float(counts.gated),
    }
