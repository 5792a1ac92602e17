"""Networks that no machine runs end every command alike; results wider than 8 bits do not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.cli.conftest import Record, Run
from tnthw.ir.build import Builder
from tnthw.ir.interpreter import predict
from tnthw.ir.rescale import fit
from tnthw.workflows.models import load
from tnthw.workflows.saving import save


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Two layers with more thresholds than a machine compares with."""
    build = Builder("few")
    x = build.input((2, 4, 4), low=0, high=15, bits=4)
    trits = np.ones((3, 2, 3, 3), np.int8)
    levels = np.tile(np.arange(10, 270, 10), (3, 1))
    y = build.threshold(build.accumulate(x, trits), levels, origin="act")
    y = build.threshold(build.accumulate(y, np.ones((3, 3, 1, 1), np.int8)), levels, origin="again")
    acc = build.accumulate(y, np.ones((2, 3, 2, 2), np.int8), origin="last")
    build.output(build.rescale(acc, fit(np.full(2, 0.5), np.zeros(2), 2)))
    save(load(build.finish()), tmp_path / "few")
    return tmp_path / "few"


@pytest.mark.parametrize(
    "command",
    ["simulate", "compare", "program", pytest.param("verify", marks=pytest.mark.rtl), "report"],
)
@pytest.mark.parametrize("machine", [(), ("--machine", "t8x8")])
def test_commands_name_every_layer_and_what_runs_it(
    run: Run, model: Path, tmp_path: Path, command: str, machine: tuple[str, ...]
) -> None:
    arguments: tuple[object, ...] = (model, *machine)
    if command == "report":
        study = tmp_path / "study.toml"
        study.write_text(f'name = "s"\nmodel = "{model}"\nmachine = "t8x8"\n', encoding="utf-8")
        arguments = (study, "--output", tmp_path / "out")
    status, out, error = run(command, *arguments)
    assert (status, out) == (2, "")
    assert "no machine runs this network yet, the interpreter does (tnthw run)" in error
    assert "layer act (threshold" in error
    assert "needs 26 thresholds a channel" in error
    assert "layer again (threshold" in error
    assert "Traceback" not in error
    assert not (tmp_path / "out").exists()


def test_the_interpreter_runs_it(run: Run, model: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.zeros((1, 2, 4, 4), np.uint8))
    status, out, _ = run(
        "run", model, "--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy"
    )
    assert (status, "1 result" in out) == (0, True)


def test_a_machine_gives_a_networks_own_real_results(
    run: Run, record: Record, tmp_path: Path
) -> None:
    build = Builder("end")
    x = build.input((20, 3, 3), bits=8, scale=0.25)
    flat = build.reshape(x)
    trits = np.random.default_rng(0).integers(-1, 2, (3, 180))
    acc = build.accumulate(flat, trits, scale=[0.5, 0.25, 2.0])
    build.output(acc, offset=[1.0, 0.0, -3.0])
    graph = build.finish()
    save(load(graph), tmp_path / "m")
    images = np.random.default_rng(1).integers(0, 256, (5, 20, 3, 3))
    np.save(tmp_path / "x.npy", images.astype(np.uint8))
    arguments = ("--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy", "--integers")
    status, _, error = run("run", tmp_path / "m", *arguments, "--machine", "t8x8")
    assert status == 0, error
    assert np.array_equal(np.load(tmp_path / "y.npy"), predict(graph, images))
    made = record("simulate", tmp_path / "m", "--machine", "t8x8", "--images", 2)
    assert made["cycles"] > 0
