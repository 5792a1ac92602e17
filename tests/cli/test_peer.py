from __future__ import annotations

import json
from pathlib import Path

import pytest

from tnthw.cli import main

RESNET8 = ["peer", "scalesim", "resnet8", "--machine", "t16x16"]


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(list(arguments))
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_json_adds_up(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, *RESNET8, "--json")
    assert (status, err) == (0, "")
    record = json.loads(out)
    assert record["array"] == {"rows": 16, "columns": 16}
    assert set(record["scalesim"]) == {"os", "ws", "is"}
    assert "not trained" in record["notes"]["weights"]
    for total in record["scalesim"].values():
        assert total["cycles"] + sum(total["parts"].values()) == record["cycles"]
        assert total["true_cycles"] == total["cycles"] + 10
    assert sum(layer["cycles"] for layer in record["layers"]) == record["cycles"]
    pool = next(layer for layer in record["layers"] if layer["op"] == "sumpool")
    assert pool["gemm"] is None and pool["scalesim"]["os"]["cycles"] == 0


def test_tables_of_network_and_layer(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, *RESNET8, "--layer", "conv1", "--dataflow", "ws")
    assert status == 0
    assert "not trained" in out and "from SCALE-Sim's cycles to tnthw's, conv1" in out
    assert "SCALE-Sim ws" in out and "SCALE-Sim os" not in out
    assert "row_windows" in out and "not_attributed" not in out


def test_files_are_written_and_a_report_is_checked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = run(capsys, *RESNET8, "--output", str(tmp_path / "run"))
    assert status == 0 and f"written: {tmp_path / 'run' / 'topology.csv'}" in out
    record = json.loads(run(capsys, *RESNET8, "--dataflow", "ws", "--json")[1])
    of_layer = {
        layer["name"]: layer["scalesim"]["ws"]["cycles"]
        for layer in record["layers"]
        if layer["gemm"] is not None
    }
    rows = (tmp_path / "run" / "topology.csv").read_text().splitlines()[1:]
    cycles = [of_layer[row.split(",")[0]] for row in rows]  # the graph's order, not the program's
    header = "LayerID, Total Cycles, Stall Cycles, Overall Util %, Mapping Efficiency %, "
    header += "Compute Util %,\n"
    report = tmp_path / "COMPUTE_REPORT.csv"
    report.write_text(header + "".join(f"{i}, {c}, 0, 1, 1, 1,\n" for i, c in enumerate(cycles)))
    checked = [*RESNET8, "--report", str(report), "--dataflow"]
    status, out, _ = run(capsys, *checked, "ws")
    assert status == 0 and "all 10 layers equal the equations" in out
    status, out, _ = run(capsys, *checked, "os")
    assert status == 1 and "conv1: report" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--dataflow", "rs"], "--dataflow is 'rs', allowed are os, ws, is"),
        (["--layer", "conv9"], "--layer is 'conv9', the layers of resnet8 are conv1, "),
        (["--report", "r.csv"], "--report needs --dataflow"),
    ],
)
def test_mistakes(capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    status, _, err = run(capsys, *RESNET8, *arguments)
    assert status == 2
    assert message in err
