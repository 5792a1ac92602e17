"""Whether the committed Verilog of the presets is what this version generates."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS
from tnthw.rtl.emit import companions, file_of, verilog


def is_current(folder: Path) -> list[str]:
    """Return what is wrong with the presets' files in `folder`: empty when all are current."""
    there = [machine for machine in PRESETS.values() if file_of(machine, folder).is_file()]
    expected = _texts_of_all(there)
    wrong = []
    for machine in PRESETS.values():
        if machine not in there:
            wrong.append(f"{file_of(machine, folder)} is missing")
            continue
        for name, text in expected[machine.name].items():
            path = folder / name
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                wrong.append(f"{path} is not what this version generates")
    return wrong


def _texts_of_all(machines: Sequence[Accelerator]) -> dict[str, dict[str, str]]:
    """Files of machines by their names: each machine takes a core for a quarter of a minute."""
    if len(machines) < 2:
        return {machine.name: _texts(machine) for machine in machines}
    largest_first = sorted(machines, key=lambda machine: -machine.lanes * machine.columns)
    workers = min(len(machines), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        found = pool.map(_texts, largest_first)
        return {machine.name: texts for machine, texts in zip(largest_first, found, strict=True)}


def _texts(machine: Accelerator) -> dict[str, str]:
    return {file_of(machine, Path()).name: verilog(machine), **companions(machine)}
