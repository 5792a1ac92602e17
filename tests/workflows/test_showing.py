from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tnthw.errors import ConfigError, MissingToolError, OutputError
from tnthw.ir.parser import parse
from tnthw.workflows.machines import machine
from tnthw.workflows.models import load
from tnthw.workflows.showing import show, verilog


def test_a_network_as_text_is_the_network_again() -> None:
    assert show("digits") != show("digits", arrays=True)
    assert show(load(parse(show("digits", arrays=True))), arrays=True) == show(
        "digits", arrays=True
    )


def test_verilog_needs_a_machine_and_amaranth(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match="unknown machine"):
        verilog("t9x9")
    monkeypatch.setattr("tnthw.extras.has", lambda package: False)
    with pytest.raises(MissingToolError, match="writing Verilog needs the package amaranth"):
        verilog("t8x8")


def test_a_file_of_another_machine_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("amaranth")
    module = "module m ();\nendmodule\n"
    monkeypatch.setattr("tnthw.rtl.emit.Machine", lambda accelerator, counters: None)
    monkeypatch.setattr("tnthw.rtl.emit.component_verilog", lambda component, name: module)
    one = replace(machine("t8x8"), name="mine")
    text = verilog(one, tmp_path)
    assert (tmp_path / "tnthw_mine.v").read_text() == text
    assert verilog(one, tmp_path) == verilog(one) == text
    with pytest.raises(OutputError, match="holds the Verilog of another machine"):
        verilog(replace(one, memory_latency=one.memory_latency + 1), tmp_path)
    assert (tmp_path / "tnthw_mine.v").read_text() == text
