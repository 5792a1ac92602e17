from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.cli.conftest import DIGITS, Record, Run


def test_simulate_has_the_stable_keys(record: Record) -> None:
    made = record("simulate", DIGITS, "--machine", "t8x8", "--images", 3)
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


@pytest.mark.parametrize("machine", [None, "t8x8"])
def test_run_writes_what_the_interpreter_computes(
    run: Run, record: Record, tmp_path: Path, machine: str | None
) -> None:
    from tnthw.ir.interpreter import predict
    from tnthw.workflows import inputs
    from tnthw.workflows.models import load

    model = load(DIGITS)
    images = inputs.images(model, 3).pixels
    np.save(tmp_path / "x.npy", images.astype(np.uint8))
    options = ["--machine", machine] if machine else []
    arguments = ["--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy", *options]
    made = record("run", DIGITS, *arguments)
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
