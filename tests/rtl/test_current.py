"""The presets' Verilog is compared with what this version generates."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

pytest.importorskip("amaranth")

from tests.rtl.test_emit import RTL, TINY, verilog
from tnthw.rtl import current, emit
from tnthw.rtl.current import is_current
from tnthw.rtl.emit import write

pytestmark = pytest.mark.rtl


def test_stale_and_missing_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = dataclasses.replace(TINY, name="t2x2b", queue_depth=4)
    monkeypatch.setattr(current, "PRESETS", {"t2x2": TINY, "t2x2b": other})
    monkeypatch.setattr(emit, "verilog", verilog)
    monkeypatch.setattr(current, "verilog", verilog)
    path = write(TINY, tmp_path)
    assert path == tmp_path / "tnthw_t2x2.v"
    endings = {path.name.removeprefix("tnthw_t2x2") for path in tmp_path.iterdir()}
    assert endings == {".v", ".core", ".xdc", ".lpf", ".ys", "_smoke.sv"}
    assert is_current(tmp_path) == [f"{tmp_path / 'tnthw_t2x2b.v'} is missing"]
    path.write_text(path.read_text(encoding="utf-8") + " ", encoding="utf-8")
    (tmp_path / "tnthw_t2x2.lpf").unlink()
    assert is_current(tmp_path) == [
        f"{tmp_path / name} is not what this version generates"
        for name in ("tnthw_t2x2.v", "tnthw_t2x2.lpf")
    ] + [f"{tmp_path / 'tnthw_t2x2b.v'} is missing"]


@pytest.mark.slow  # several files: each is generated in a process of its own
def test_all_committed_files_are_current() -> None:
    assert is_current(RTL) == []
