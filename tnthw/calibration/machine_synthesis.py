"""Synthesis of the machines of the grid: a file for each, so that a run that was ended goes on."""

from __future__ import annotations

import dataclasses
import json
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tnthw.calibration.machine_grid import NAME, grid
from tnthw.calibration.mapping import MEMORY, PACKAGE
from tnthw.calibration.modules import Counts, Flow, unit_counts
from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.areas import COLUMNS
from tnthw.rtl.emit import module_name, verilog

log = logging.getLogger(__name__)


def synthesise_grid(
    count: int,
    flows: Sequence[Flow],
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> list[dict[str, Any]]:
    """Synthesise machines for every target; those whose file is complete are read.

    A file holds for the Verilog that it was made of: where the RTL has changed since, the machine
    is synthesised again.

    Parameters
    ----------
    count: of machines, the first ones of the grid.
    folder: of the files, one a machine, and of what is kept of each module.

    Returns
    -------
    For each machine `key`, `fields`, `verilog` (its SHA-256) and `targets`: by target and unit the
    figures.
    """
    rows = []
    for number, (key, machine) in enumerate(grid(count).items()):
        path = folder / f"{key.replace(' ', '-')}.json"
        row = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        named = dataclasses.replace(machine, name=NAME)
        text = verilog(named)
        digest = sha256(text.encode("utf-8")).hexdigest()
        targets = row.get("targets", {}) if row.get("verilog") == digest else {}
        for flow in flows:
            if flow.name in targets:
                continue
            log.info("%s for %s", key, flow.name)
            targets[flow.name] = _target(text, module_name(named), flow, folder / "modules")
            row = {"key": key, "fields": _fields(machine), "verilog": digest, "targets": targets}
            replace_file(path, json.dumps(row, indent=1) + "\n")
        rows.append(row)
        if progress is not None:
            progress(number + 1, count)
    return rows


def _fields(machine: Accelerator) -> dict[str, Any]:
    fields = dataclasses.asdict(machine)
    fields["weight_format"] = str(machine.weight_format.value)
    return {key: value for key, value in fields.items() if key != "name"}


def _target(text: str, top: str, flow: Flow, cache: Path) -> dict[str, dict[str, float]]:
    counts = unit_counts(text, top, flow, f"{PACKAGE} {version(PACKAGE)}", cache)
    return {unit: unit_figures(found, flow) for unit, found in counts.items()}


def unit_figures(counts: Counts, flow: Flow) -> dict[str, float]:
    """What the cells of a unit come to: of a process area and leakage, of an ECP5 its cells."""
    cells: Mapping[str, int] = counts.cells
    if flow.library is None:
        return {title: float(cells.get(kind, 0)) for kind, title in COLUMNS.items()}
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
