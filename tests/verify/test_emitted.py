from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("amaranth")

from tests.rtl.machines import ODD
from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.rtl.emit import verilog
from tnthw.verify import emitted as module
from tnthw.verify.emitted import counted_cells, emitted_verilog


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Machines that were emitted, with an empty cache and text in the place of Verilog."""
    made: list[str] = []

    def emit(accelerator) -> str:
        made.append(accelerator.name)
        return f"module {accelerator.name} {accelerator.memory_latency}\n"

    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))

    def count(accelerator) -> dict[str, int]:
        made.append(f"cells of {accelerator.name}")
        return {"$add": accelerator.lanes}

    monkeypatch.setattr(module, "verilog", emit)
    monkeypatch.setattr(module, "word_cells", count)
    return made


def test_a_machine_is_emitted_once(calls: list[str]) -> None:
    first = emitted_verilog(preset("t8x8"))
    assert first == emitted_verilog(preset("t8x8"))
    assert first.startswith("module t8x8") and calls == ["t8x8"]


def test_cells_are_counted_once_and_are_no_verilog(calls: list[str]) -> None:
    for name, lanes in (("t8x8", 8), ("t8x8", 8), ("t16x16", 16)):
        assert counted_cells(preset(name)) == {"$add": lanes}
    emitted_verilog(preset("t8x8"))
    assert calls == ["cells of t8x8", "cells of t16x16", "t8x8"]


def test_every_field_of_the_machine_counts(calls: list[str]) -> None:
    machine = preset("t8x8")
    slow = replace(machine, memory_latency=machine.memory_latency + 1)
    assert emitted_verilog(machine) != emitted_verilog(slow)
    assert len(calls) == 2


@pytest.mark.parametrize("part", ["_sources", "_versions"])
def test_a_change_of_generator_or_of_a_package_emits_anew(
    calls: list[str], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    emitted_verilog(preset("t8x8"))
    monkeypatch.setattr(module, part, lambda *_: ["another"])
    emitted_verilog(preset("t8x8"))
    assert calls == ["t8x8", "t8x8"]


def test_the_sources_are_those_of_machine_and_rtl() -> None:
    found = module._sources(("tnthw.machine", "tnthw.rtl"))
    assert {"top.py", "encoding.py", "accelerator.py"} <= set(found[::2])
    assert all(len(text) > 0 for name, text in zip(found[::2], found[1::2], strict=True)
               if name != "__init__.py")  # fmt: skip
    assert any(version.startswith("amaranth ") for version in module._versions())


def test_it_is_the_text_of_the_generator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))
    made: list[str] = []

    def emit(accelerator: Accelerator) -> str:
        made.append(verilog(accelerator))
        return made[-1]

    monkeypatch.setattr(module, "verilog", emit)
    assert [emitted_verilog(ODD["one cell"])] == made


def test_what_cannot_be_emitted_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tnthw.energy.twins import twin

    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))
    with pytest.raises(MachineError):
        emitted_verilog(twin(preset("t8x8"), "int8").machine)
    assert not [path for path in tmp_path.rglob("*") if path.name == "text"]
