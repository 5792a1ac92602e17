"""Training with rounded activations: steps move, runs resume, processes agree."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.training.small_run import recipe, same_weights, squares
from tnthw.errors import ConfigError
from tnthw.frontends.lower import lower
from tnthw.ir.grid import Grid
from tnthw.networks.activations import Bits, learned_steps
from tnthw.training.fit import FitResult, fit
from tnthw.training.log import StepReport

ROOT = Path(__file__).parents[2]


def few(bits: Bits = 2, **more: Any) -> dict[str, Any]:
    return {"bits": bits, "train": True, **more}


def steps(result: FitResult) -> dict[str, float]:
    return {name: step.scale for name, step in learned_steps(result.model)}


class Stop(Exception):
    pass


@cache
def uncut(start: int) -> FitResult:
    return fit(recipe(activations=few(start=start), training={"checkpoint_steps": 2}), squares())


@pytest.mark.parametrize("start", [0, 1])
@pytest.mark.parametrize("stop", [(0, 4), (1, 1), (1, 4)])
def test_a_run_that_was_cut_off_resumes_to_the_same_weights_and_steps(
    start: int, stop: tuple[int, int], tmp_path: Path
) -> None:
    """Also just before and just after the step in which the steps are set."""
    settings = recipe(activations=few(start=start), training={"checkpoint_steps": 2})

    def cut(report: StepReport) -> None:
        if (report.epoch, report.step) == stop:
            raise Stop

    whole = uncut(start)
    with pytest.raises(Stop):
        fit(settings, squares(), folder=tmp_path, on_step=cut)
    resumed = fit(settings, squares(), folder=tmp_path)
    assert same_weights(whole, resumed) and steps(whole) == steps(resumed)
    assert whole.history == resumed.history


@pytest.mark.parametrize("bits", [2, "ternary"])
def test_steps_are_trained_logged_and_lowered(bits: Bits) -> None:
    data = squares()
    result = fit(recipe(activations=few(bits, start=1), training={"epochs": 4}), data)
    names = [f"step.{name}" for name in steps(result)]
    assert len(names) == 5
    for name in names:
        first, *rest = (row[name] for row in result.history)
        assert first == 0.0 and len(set(rest)) == 3 and min(rest) > 0
    images = torch.from_numpy(data.train_images / np.float32(16))
    grid = Grid(scale=1 / 16, signed=False, low=0, high=16)
    lowered = lower(result.model, images, grid, name="squares")
    scales = {node.type.scale[0] for node in lowered.graph if node.type.bits == 2}
    assert scales == set(steps(result).values())
    logits = lowered.reference(exact=True).logits(data.test_images)
    found = 100.0 * float((logits.argmax(1) == data.test_labels).mean())
    assert found == pytest.approx(result.test_accuracy, abs=5.0)


def test_weight_decay_never_acts_on_steps() -> None:
    from tnthw.training.optimise import make_optimisers
    from tnthw.training.start import starting_network

    for optimiser, factor in (("sgd", 1), ("adam", 15)):
        weights = {"optimiser": optimiser, "learning_rate": 0.3, "decay_norms": True}
        settings = recipe(activations=few(4), weights=weights)
        model = starting_network(settings, squares())
        groups = make_optimisers(model, settings)[0].param_groups
        wanted = {id(step.step) for _, step in learned_steps(model)}
        (group,) = [g for g in groups if {id(p) for p in g["params"]} & wanted]
        assert {id(p) for p in group["params"]} == wanted
        assert group["weight_decay"] == 0.0 and group["base_lr"] == pytest.approx(0.3 / factor)
        assert all(g["weight_decay"] > 0 for g in groups if g is not group)


def test_settings_that_training_does_not_know_leave_the_run_alone() -> None:
    plain = recipe()
    assert recipe(activations={"bits": 2}).identity() == plain.identity()
    assert recipe(activations=few(8)).identity() != plain.identity()
    assert recipe(activations=few("ternary")).identity() != recipe(activations=few()).identity()
    assert recipe(activations=few(4)).full_precision() == plain.full_precision()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"bits": 3}, "activations.bits"),
        ({"bits": "ternary"}, 'bits = "ternary" needs train = true'),
        ({"start": 1}, "start belongs to train = true"),
        (few(start=3), "activations.start 3 must be below training.epochs 3"),
    ],
)
def test_mistakes_in_the_recipe_are_told(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        recipe(activations=settings)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning:torch")  # what torch.compile calls
@pytest.mark.parametrize("changes", [{"precision": "bfloat16"}, {"compile": True}])
def test_steps_train_in_bfloat16_and_compiled(changes: dict[str, Any]) -> None:
    result = fit(
        recipe(activations=few(), training={**changes, "epochs": 1, "warmup_epochs": 0}), squares()
    )
    assert min(steps(result).values()) > 0 and np.isfinite(result.history[-1]["train_loss"])


CHILD = """
import json, sys
import torch
from tests.training.small_run import recipe, squares
from tnthw.training.distributed import processes
from tnthw.training.fit import fit

with processes() as world:
    result = fit(recipe(**json.loads(sys.argv[2])), squares())
    if world.rank == 0:
        torch.save(result.model.state_dict(), sys.argv[1])
"""


@pytest.mark.slow
def test_two_processes_set_and_train_the_same_steps_as_one(tmp_path: Path) -> None:
    changes = {"activations": few(4), "training": {"epochs": 1, "warmup_epochs": 0}}
    script, file = tmp_path / "child.py", tmp_path / "two.pt"
    script.write_text(CHILD)
    command = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script)]
    subprocess.run(
        [sys.executable, *command, str(file), json.dumps(changes)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "OMP_NUM_THREADS": "1"},
        check=True,
        timeout=240,
    )
    two = torch.load(file, weights_only=True)
    one = fit(recipe(**changes), squares()).model.state_dict()
    for name, value in one.items():
        if name.endswith(".step"):
            assert two[name].item() == pytest.approx(value.item(), rel=0.02)
