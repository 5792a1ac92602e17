from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tnthw.cli import main
from tnthw.machine.presets import PRESETS

ROOT = Path(__file__).parents[2]
DIGITS = str(ROOT / "models" / "digits")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


def record(run: Run, *arguments: object) -> Any:
    status, out, err = run(*arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_simulate_has_the_stable_keys(run: Run) -> None:
    made = record(run, "simulate", DIGITS, "--machine", "t8x8", "--images", 3)
    stable = (
        "model machine technology images cycles latency_us utilisation ideal_cycles wall_s "
        "accuracy energy_uj memory layers"
    )
    assert set(stable.split()) <= set(made)
    assert made["images"] == 3
    assert made["accuracy"]["top1"] in (0, 1 / 3, 2 / 3, 1)
    assert made["utilisation"] == pytest.approx(made["ideal_cycles"] / made["cycles"])
    assert made["latency_us"] == pytest.approx(made["cycles"] / 150)
    energy = dict(made["energy_uj"])
    assert energy.pop("total") == pytest.approx(sum(energy.values()))
    assert sum(layer["cycles"] for layer in made["layers"]) == made["cycles"]
    assert sum(layer["energy_uj"] for layer in made["layers"]) == pytest.approx(
        made["energy_uj"]["total"], rel=0.2
    )
    memory = "weight_bytes activation_peak_bytes read_bytes written_bytes"
    assert set(memory.split()) == set(made["memory"])
    assert {"name", "op", "macs", "cycles", "ideal_cycles", "energy_uj"} <= set(made["layers"][0])


def test_simulate_writes_its_results(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("simulate", DIGITS, "--images", 1, "--output", tmp_path / "out")
    assert status == 0
    assert f"written to {tmp_path / 'out'}" in out
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"simulate.json", "layers.csv", "timeline.json"}


def test_a_built_in_shape_says_that_it_is_not_trained(run: Run) -> None:
    status, out, _ = run("simulate", "resnet8", "--machine", "t16x16", "--images", 1)
    assert status == 0
    assert "not trained" in out
    assert "not in the energy: registers" in out


def test_compare_has_the_stable_keys(run: Run, tmp_path: Path) -> None:
    made = record(run, "compare", DIGITS, "--machine", "t16x16", "--output", tmp_path / "c")
    assert {"model", "machine", "technology", "rows"} <= set(made)
    keys = "precision array cycles latency_us energy_uj weight_bytes read_bytes"
    assert all(set(keys.split()) <= set(row) for row in made["rows"])
    same = [row["precision"] for row in made["rows"] if row["basis"] == "same array"]
    assert same == ["ternary", "int8", "fp16", "fp32"]
    assert (tmp_path / "c" / "compare.csv").exists()


def test_compare_prints_what_is_left_out(run: Run) -> None:
    status, out, _ = run("compare", DIGITS)
    assert status == 0
    assert "equal area" in out and "leakage" in out and "estimates" in out


@pytest.mark.parametrize("machine", [None, "t8x8"])
def test_run_writes_what_the_interpreter_computes(
    run: Run, tmp_path: Path, machine: str | None
) -> None:
    from tnthw.ir.interpreter import predict
    from tnthw.workflows import inputs
    from tnthw.workflows.models import load

    model = load(DIGITS)
    images = inputs.images(model, 3).pixels
    np.save(tmp_path / "x.npy", images.astype(np.uint8))
    options = ["--machine", machine] if machine else []
    arguments = ["--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy", *options]
    made = record(run, "run", DIGITS, *arguments)
    assert made["images"] == 3
    result = np.load(tmp_path / "y.npy")
    assert np.array_equal(result, predict(model.graph, images))
    np.save(tmp_path / "x.npy", images[0])
    assert run("run", DIGITS, *arguments)[0] == 0
    assert np.array_equal(np.load(tmp_path / "y.npy"), result[0])


def test_program_is_printed_or_written(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("program", DIGITS)
    assert status == 0
    assert out.startswith("program digits for t8x8") and "ACCUMULATE" in out.upper()
    assert run("program", DIGITS, "--output", tmp_path / "p.txt")[0] == 0
    assert (tmp_path / "p.txt").read_text().rstrip("\n") == out.rstrip("\n")


def test_what_show_prints_can_be_imported(run: Run, tmp_path: Path) -> None:
    status, text, _ = run("show", DIGITS, "--arrays")
    assert status == 0
    (tmp_path / "digits.ir").write_text(text)
    status, out, _ = run("import", tmp_path / "digits.ir", "--output", tmp_path / "copy")
    assert status == 0 and "checked" in out
    assert run("show", tmp_path / "copy", "--arrays")[1] == text
    nodes = record(run, "show", tmp_path / "copy")["nodes"]
    assert nodes[0]["op"] == "input" and nodes[-1]["op"] == "output"


def test_machine_prints_a_file_that_is_the_machine(run: Run, tmp_path: Path) -> None:
    from tnthw.machine.files import load_machine

    status, text, _ = run("machine", "t16x16")
    assert status == 0
    (tmp_path / "m.toml").write_text(text)
    assert load_machine(tmp_path / "m.toml") == replace(PRESETS["t16x16"], name="my-t16x16")
    schema = run("machine", "--schema")[1]
    assert json.loads(schema)["properties"]["array"]
    assert set(record(run, "machine")) == set(PRESETS)
    assert record(run, "machine", "t8x8")["lanes"] == 8
    assert "t32x32" in run("machine")[1]


def test_a_machine_file_is_taken_wherever_a_preset_is(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "slow.toml"
    path.write_text('base = "t8x8"\nclock_mhz = 15\n')
    slow = record(run, "simulate", DIGITS, "--machine", path, "--images", 1)
    fast = record(run, "simulate", DIGITS, "--machine", "t8x8", "--images", 1)
    assert slow["machine"] == "slow"
    assert slow["cycles"] == fast["cycles"]
    assert slow["latency_us"] == pytest.approx(10 * fast["latency_us"])


def test_doctor_names_tools_and_what_they_give(run: Run) -> None:
    tools = record(run, "doctor")["tools"]
    assert {"python", "torch", "amaranth", "verilator", "g++"} <= {tool["name"] for tool in tools}
    assert all(tool["gives"] and tool["install"] for tool in tools)
    assert run("doctor")[0] == 0


def test_doctor_gives_the_install_line_of_what_is_missing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tnthw.workflows.doctor
    from tnthw.verify.tools import ToolStatus

    row = ToolStatus(name="welder", found=None, gives="seams", install="pip install welder")
    monkeypatch.setattr(tnthw.workflows.doctor, "survey", lambda: (row,))
    out = run("doctor")[1]
    assert "missing" in out and "pip install welder" in out


def test_sweep_goes_on_where_it_stopped(run: Run, tmp_path: Path) -> None:
    study = tmp_path / "s.toml"
    lists = 'machines = ["t8x8", "t16x16"]\ntechnologies = ["horowitz45", "aladdin40"]'
    study.write_text(f'name = "s"\nmodels = ["{DIGITS}"]\n{lists}\n')
    folder = tmp_path / "out"
    rows = record(run, "sweep", study, "--output", folder)["rows"]
    assert len(rows) == 4
    points = (folder / "points.jsonl").read_text().splitlines()
    assert len(points) == 4
    cut_off = "\n".join(points[:2]) + "\n" + points[2][:20]
    (folder / "points.jsonl").write_text(cut_off)
    assert record(run, "sweep", study, "--output", folder)["rows"] == rows
    assert len((folder / "points.jsonl").read_text().splitlines()) >= 4
    assert (folder / "sweep.csv").read_text().count("\n") == 5


def test_sweep_keeps_a_network_that_does_not_fit_as_a_row(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text('base = "t8x8"\n[activations]\nbanks = 1\nbank_words = 2\n')
    (tmp_path / "s.toml").write_text(
        f'name = "s"\nmodels = ["{DIGITS}"]\nmachines = ["./tiny.toml"]\n'
    )
    (row,) = record(run, "sweep", tmp_path / "s.toml", "--output", tmp_path / "o")["rows"]
    assert "layer" in row["refused"] and "needs" in row["refused"]


def test_technology_prints_a_file_that_is_the_technology(run: Run, tmp_path: Path) -> None:
    from tnthw.energy.files import find_technology, load_technology, technologies

    status, text, _ = run("technology", "aladdin40")
    assert status == 0
    (tmp_path / "m.toml").write_text(text)
    expected = find_technology("aladdin40").model_copy(update={"name": "my-aladdin40"})
    assert load_technology(tmp_path / "m.toml") == expected
    assert set(record(run, "technology")) == set(technologies())
    assert record(run, "technology", "aladdin40")["node_nm"] == 40
    assert "bitfusion45" in run("technology")[1]
