from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.fresh import run
from tests.training.small_run import recipe, same_weights, squares
from tnthw.training.checkpoint import load_checkpoint
from tnthw.training.fit import fit

CHILD = """
import json, os, signal, sys
from pathlib import Path
from tests.training.small_run import recipe, squares
from tnthw.training.fit import TrainingStep, fit

real, count = TrainingStep.__call__, 0

def step(*arguments):
    global count
    count += 1
    if count == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments)

TrainingStep.__call__ = step
fit(recipe(**json.loads(sys.argv[3])), squares(), folder=Path(sys.argv[1]))
"""

AVERAGE = {"training": {"average": 0.9}}
MIXED = {"training": {"mixup": 0.2, "cutmix": 1.0}, "data": {"erase": 0.5}}
PROGRESSIVE = {"training": {"progressive": 2}}
UPDATE = {"training": {"update": "alternating"}}
PRECISION = {"training": {"precision": "bfloat16"}}
COMPILE = {"training": {"compile": True}}
BOTH = {"training": {"compile": True, "update": "alternating"}}
TEACHER = {"distillation": {"temperature": 3.0, "weight": 0.7}}
ALTERNATING = {
    "training": {"update": "alternating", "precision": "bfloat16"}, **TEACHER, "start": {},
}  # fmt: skip
ALL = ALTERNATING | {
    "training": ALTERNATING["training"] | AVERAGE["training"] | MIXED["training"]
    | PROGRESSIVE["training"],
    "data": MIXED["data"],
    "distillation": TEACHER["distillation"] | {"hints": {"layers": ["stages.0.0"], "weight": 2.0}},
}  # fmt: skip
"""All that a run keeps beside weights, at once: what is lost of one shows in the weights."""


@pytest.mark.filterwarnings("ignore::DeprecationWarning:torch")  # what torch.compile calls
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="joint"),
        pytest.param(ALL, id="all at once"),
        *(
            pytest.param(changes, id=name, marks=pytest.mark.slow)
            for name, changes in {
                "averages": AVERAGE,
                "mixed, erased": MIXED,
                "progressive": PROGRESSIVE,
                "alternating, bfloat16, teacher, start": ALTERNATING,
                "alternating": UPDATE,
                "bfloat16": PRECISION,
                "teacher": TEACHER,
                "start": {"start": {}},
                "compiled": COMPILE,
                "compiled, alternating": BOTH,
            }.items()
        ),
    ],
)
def test_a_killed_run_resumes_to_the_same_weights(changes: dict[str, Any], tmp_path: Path) -> None:
    if "distillation" in changes or "start" in changes:
        fit(recipe().full_precision(), squares(), folder=tmp_path / "twin")
        file = str(tmp_path / "twin" / "checkpoint.pt")
        for table, key in (("distillation", "teacher"), ("start", "weights")):
            if table in changes:
                changes = {**changes, table: {**changes[table], key: file}}
    whole = fit(recipe(**changes), squares())
    # 10 steps an epoch, a checkpoint every 3: the kill in step 18 leaves one in mid-epoch.
    folder = tmp_path / "run"
    status, said = run(CHILD, tmp_path, str(folder), "18", json.dumps(changes))
    assert status == -signal.SIGKILL, said
    state = load_checkpoint(folder / "checkpoint.pt")
    assert (state["progress"]["epoch"], state["progress"]["step"]) == (1, 5)
    resumed = fit(recipe(**changes), squares(), folder=folder)
    assert same_weights(whole, resumed)
    assert whole.history == resumed.history


def test_settings_of_a_later_version_do_not_lock_a_run_out(tmp_path: Path) -> None:
    """A checkpoint keeps the settings that are not at their default; a new one changes nothing."""
    fit(recipe(), squares(), folder=tmp_path)
    path = tmp_path / "checkpoint.pt"
    state = torch.load(path, weights_only=True)
    assert set(state) == {
        "version", "recipe", "model", "optimisers", "generator", "torch_generator", "progress",
    }  # fmt: skip
    assert set(state["progress"]) == {"epoch", "step", "order", "loss", "correct", "history"}
    for word in ("update", "precision", "device", "compile", "start", "distillation"):
        assert word not in state["recipe"]
