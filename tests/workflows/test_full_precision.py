"""Recipes whose network, or a part of it, stays in full precision."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

import tnthw
from tnthw.errors import ConfigError
from tnthw.workflows.full_precision import FullPrecisionReport
from tnthw.workflows.train import train

RECIPE = """
name = "small"
seed = 3
[data]
name = "digits"
[network]
name = "digits"
widths = [4, 4]
[quantiser]
name = "{quantiser}"
[training]
epochs = 1
batch = 64
[weights]
optimiser = "adam"
learning_rate = 1e-2
[calibration]
images = 64
"""


def recipe(folder: Path, quantiser: str, start: str = "") -> Path:
    pytest.importorskip("sklearn")
    path = folder / f"{quantiser}.toml"
    path.write_text(RECIPE.format(quantiser=quantiser) + start)
    return path


def test_a_recipe_without_a_quantiser_writes_weights_that_are_a_start(tmp_path: Path) -> None:
    report = train(
        recipe(tmp_path, "none"), tmp_path / "fp", work=tmp_path / "runs", seeds=(4,),
        progress=False,
    )  # fmt: skip
    assert isinstance(report, FullPrecisionReport)
    assert sorted(path.name for path in (tmp_path / "fp").iterdir()) == [
        "accuracy.csv", "log.csv", "recipe.toml", "weights.safetensors",
    ]  # fmt: skip
    assert [run.seed for run in report.runs] == [3, 4]
    assert "not a model that runs on a machine" in repr(report)
    assert "after the best of all epochs (the last is what counts): " in repr(report)
    head, *rows = (tmp_path / "fp" / "accuracy.csv").read_text().splitlines()
    assert head == "seed,full_precision,full_precision_best_epoch" and len(rows) == 2
    assert json.loads(json.dumps(report.as_dict()))["file"] == str(report.weights)
    state = load_file(report.weights)
    assert state["conv1.weight"].dtype == np.float32

    start = f'[start]\nweights = "{report.weights}"\n'
    made = train(
        recipe(tmp_path, "twn", start=start), tmp_path / "t", work=tmp_path / "runs", progress=False
    )
    assert made is not None and made.runs[0].ternary > 10


def test_the_curve_of_full_precision_says_so(tmp_path: Path) -> None:
    tnthw.train(recipe(tmp_path, "none"), tmp_path / "fp", work=tmp_path / "runs")
    assert "full precision" in (tmp_path / "fp" / "curve.svg").read_text()


def test_a_full_precision_recipe_has_no_twin(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is its own full-precision twin; leave the twin out"):
        train(recipe(tmp_path, "none"), tmp_path / "fp", full_precision=True)
    assert not (tmp_path / "fp").exists()
