"""What each process of test_distributed.py runs, alone or as one of two."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from tests.training.small_run import recipe, squares
from tnthw.networks.world import World
from tnthw.training.distributed import processes
from tnthw.training.fit import fit
from tnthw.training.hints import hinted
from tnthw.training.optimise import make_optimisers
from tnthw.training.start import starting_network
from tnthw.training.step import TrainingStep
from tnthw.training.whole_batch import shared

RUNS: dict[str, dict[str, Any]] = {
    "tga": {},
    "alternating": {"training": {"update": "alternating", "epochs": 2}},
    "mixed": {"training": {"mixup": 0.2, "cutmix": 1.0, "epochs": 2}, "data": {"erase": 0.5}},
    "progressive": {"training": {"progressive": 1, "epochs": 2}},
    "full precision": {"quantiser": {"name": "none"}},
}

RESUMED = "tga"


def tables(name: str) -> dict[str, Any]:
    """A batch of 15 is shared as 8 and 7 images.

    Without a maximum pool: where two of its values are equal but for the rounding, the order of
    sums decides which one gets the gradient.
    """
    changes = {"network": {"max_pool": False}, **RUNS[name]}
    return {**changes, "training": {**changes.get("training", {}), "batch": 15}}


def gradients(world: World, *, taught: bool = False) -> dict[str, Tensor]:
    """Gradients, statistics of batch norm, loss and right answers of one step in float64.

    Where it is taught, a teacher gives answers and hints.
    """
    hints = {"layers": ["stages.0.0", "stages.1.0"], "weight": 2.0}
    given = {"distillation": {"teacher": "none", "hints": hints}} if taught else {}
    settings = recipe(**tables("tga"), **given)
    torch.manual_seed(0)
    model = starting_network(settings, squares()).double().train()
    whole = recipe(**tables("full precision"))
    teacher = starting_network(whole, squares()).double().eval().requires_grad_(False)
    share = slice(world.rank, 15, world.size)
    data = squares()
    images = data.inputs(torch.from_numpy(data.train_images[:15])).double()
    with shared(model, world) as partial, hinted(model, teacher, settings) as term:
        step = TrainingStep(
            recipe=settings,
            network=model,
            optimisers=make_optimisers(model, settings),
            teacher=teacher if taught else None,
            world=world,
            partial=partial,
            terms=() if term is None else (term,),
        )
        result = step(images[share], torch.from_numpy(data.train_labels[:15])[share], 0.0)
    found = {name: p.grad for name, p in model.named_parameters() if p.grad is not None}
    buffers = {name: buffer.double() for name, buffer in model.named_buffers()}
    return {**found, **buffers, "result": torch.tensor(result, dtype=torch.float64)}


def main(folder: Path, kill_at: int | None) -> None:
    """Measure everything; or kill the process of rank 0 in a step of the run that is resumed."""
    with processes() as world:
        found: dict[str, Any] = {}
        if kill_at is None:
            found["gradients"] = gradients(world)
            found["taught"] = gradients(world, taught=True)
            for name in RUNS:
                found[name] = _run(name, None)
        else:
            found[RESUMED] = _run(RESUMED, folder / "run", kill_at if world.rank == 0 else -1)
        torch.save(found, folder / f"rank{world.rank}.pt")


def _run(name: str, folder: Path | None, kill_at: int = -1) -> dict[str, Any]:
    steps = 0

    def on_step(_: object) -> None:
        nonlocal steps
        steps += 1
        if steps == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    result = fit(recipe(**tables(name)), squares(), folder=folder, on_step=on_step)
    return {"state": result.model.state_dict(), "history": list(result.history)}


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
