from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.training.small_run import recipe, squares
from tests.training.two_processes import RESUMED, RUNS, gradients, tables
from tnthw.errors import TrainingError
from tnthw.networks.layers import ternary_layers
from tnthw.networks.world import World, current_world
from tnthw.training.checkpoint import load_checkpoint
from tnthw.training.distributed import check_processes
from tnthw.training.fit import fit

ROOT = Path(__file__).parents[2]


def launch(*arguments: object, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*command, "2", *map(str, arguments)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert not check or done.returncode == 0, done.stderr[-3000:]
    return done


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What the two processes found."""
    folder = tmp_path_factory.mktemp("two")
    launch("tests/training/two_processes.py", folder)
    return [torch.load(folder / f"rank{rank}.pt") for rank in range(2)]


@pytest.mark.slow
def test_gradients_of_two_processes_are_those_of_one(two: list[dict[str, Any]]) -> None:
    """In float64, for unequal shares: only the order of sums differs."""
    alone = gradients(World())
    for found in two:
        assert found["gradients"].keys() == alone.keys()
        for name, value in alone.items():
            scale = float(value.abs().max())
            # A threshold under batch norm has what is left where sums cancel, so the 1e-15.
            difference = float((found["gradients"][name] - value).abs().max())
            assert difference <= 1e-13 * scale + 1e-15, name
    clamped = [v for k, v in alone.items() if k.endswith("threshold") and float(v.abs()) == 1e-3]
    assert clamped  # a clamp before the sum over processes would give up to twice as much


@pytest.mark.slow
def test_a_teacher_gives_two_processes_the_gradients_of_one(two: list[dict[str, Any]]) -> None:
    alone = gradients(World(), taught=True)
    for found in two:
        for name, value in alone.items():
            difference = float((found["taught"][name] - value).abs().max())
            # The teacher's part is five times the labels', and so is what is left of sums.
            assert difference <= 1e-13 * float(value.abs().max()) + 5e-15, name
    plain = gradients(World())
    assert not torch.allclose(plain["conv1.weight"], alone["conv1.weight"])


@pytest.mark.slow
@pytest.mark.parametrize("name", RUNS)
def test_two_processes_train_what_one_trains(name: str, two: list[dict[str, Any]]) -> None:
    """After 20 or 30 steps in float32; ternary weights may differ more, a trit being a step."""
    tolerance = 1e-5 if name == "full precision" else 1e-4
    alone = fit(recipe(**tables(name)), squares())
    first, second = (found[name] for found in two)
    assert first["history"] == second["history"]
    for key, value in alone.model.state_dict().items():
        assert torch.equal(first["state"][key], second["state"][key])
        difference = (first["state"][key] - value).abs().max()
        assert difference <= tolerance * value.abs().max(), key
    for row, other in zip(alone.history, first["history"], strict=True):
        assert row["train_loss"] == pytest.approx(other["train_loss"], rel=1e-6)
        assert row["train_accuracy"] == other["train_accuracy"]
        assert row["test_accuracy"] == other["test_accuracy"]


@pytest.mark.slow
def test_two_killed_processes_resume_to_the_same_weights(
    two: list[dict[str, Any]], tmp_path: Path
) -> None:
    # 10 steps an epoch, a checkpoint every 3; rank 0 dies and torchrun ends the other.
    died = launch("tests/training/two_processes.py", tmp_path, 18, check=False)
    assert died.returncode != 0
    state = load_checkpoint(tmp_path / "run" / "checkpoint.pt")
    assert 0 < state["progress"]["step"] and state["progress"]["epoch"] == 1
    shutil.copytree(tmp_path / "run", tmp_path / "alone")
    launch("tests/training/two_processes.py", tmp_path, -1)
    alone = fit(recipe(**tables(RESUMED)), squares(), folder=tmp_path / "alone").model.state_dict()
    for rank, whole in enumerate(two):
        found = torch.load(tmp_path / f"rank{rank}.pt")[RESUMED]
        assert found["history"] == whole[RESUMED]["history"]
        for key, value in whole[RESUMED]["state"].items():
            assert torch.equal(found["state"][key], value)
            assert (alone[key] - value).abs().max() <= 1e-4 * value.abs().max()
    assert len(list((tmp_path / "run").iterdir())) == 2  # checkpoint and log


@pytest.mark.slow
def test_the_command_runs_in_two_processes(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    file = tmp_path / "two.toml"
    file.write_text(
        """
        name = "two"
        [data]
        name = "digits"
        [network]
        name = "digits"
        widths = [4, 6]
        [quantiser]
        name = "tga"
        [training]
        epochs = 1
        batch = 64
        [weights]
        learning_rate = 0.05
        """
    )
    model = tmp_path / "model"
    done = launch("-m", "tnthw", "train", file, "--output", model)
    assert done.stdout.count("ternary weights") == 1  # one summary, of rank 0
    assert done.stderr.count("epoch 1/1") == 1
    assert (model / "model.safetensors").exists() and (model / "log.csv").exists()


def test_what_several_processes_cannot_do() -> None:
    with pytest.raises(TrainingError, match=r"batch is 2 for 3 processes; set it to at least 3"):
        check_processes(recipe(training={"batch": 2}), World(size=3))
    with pytest.raises(TrainingError, match=r"compile = true is for one process.*compile = false"):
        check_processes(recipe(training={"compile": True}), World(size=2))
    check_processes(recipe(training={"compile": True}), World())


def test_alone_nothing_is_summed_or_replaced() -> None:
    assert current_world() == World(rank=0, size=1)
    value = torch.ones(2)
    assert World().sum(value) is value
    assert World().first(lambda: 3) == 3
    model = fit(recipe(training={"epochs": 2}), squares()).model
    assert all("forward" not in module.__dict__ for module in model.modules())
    assert not any(layer.quantiser._forward_hooks for _, layer in ternary_layers(model))
