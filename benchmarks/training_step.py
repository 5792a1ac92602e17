"""Time of a TGA training step relative to a full-precision one, in one run.

    python benchmarks/training_step.py

Every round takes one step of each kind, so that all of them meet the same load.  Times are medians;
ratios are medians over the rounds of step time over full-precision step time, by the clock and in
processor time, which other programs disturb less.  The steps are the trainer's own: forward, loss,
backward and both optimisers, on one random batch.
"""

from __future__ import annotations

import argparse
import datetime
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import environment
import torch

from tnthw.data.image_set import ImageSet
from tnthw.networks.world import World
from tnthw.training.optimise import make_optimisers
from tnthw.training.recipe import Recipe, parse_recipe
from tnthw.training.start import starting_network
from tnthw.training.step import TrainingStep, compiled

KINDS = {
    "full precision": ("none", "joint"),
    "tga joint": ("tga", "joint"),
    "tga-boundary joint": ("tga-boundary", "joint"),
    "tga alternating": ("tga", "alternating"),
}


class Images:
    """Shape and classes of CIFAR-10, all that a network needs to know."""

    shape = (3, 32, 32)
    classes = 10


def make_step(recipe: Recipe) -> TrainingStep:
    """Make the step of a recipe, as `fit` does."""
    torch.manual_seed(0)
    data: ImageSet = Images()  # type: ignore[assignment]
    model = starting_network(recipe, data).train()
    return TrainingStep(
        recipe=recipe,
        network=compiled(model, recipe) if recipe.training.compile else model,
        optimisers=make_optimisers(model, recipe),
        teacher=None,
        world=World(),
        partial=(),
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--network", default="resnet20")
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=10, help="steps of each kind")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--precision", default="float32", choices=("float32", "bfloat16"))
    parser.add_argument("--compile", action="store_true", help="fuse with torch.compile")
    parser.add_argument("--json", help="file to write the figures to")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    images = torch.rand(options.batch, *Images.shape)
    labels = torch.arange(options.batch) % Images.classes
    steps = {}
    for kind, (quantiser, update) in KINDS.items():
        training = {"epochs": 1, "batch": options.batch, "update": update}
        training |= {"precision": options.precision, "compile": options.compile}
        tables = {
            "name": "step",
            "data": {"name": "digits"},
            "network": {"name": options.network},
            "quantiser": {"name": quantiser},
            "training": training,
            "weights": {"learning_rate": 0.1, "weight_decay": 3e-4},
        }
        steps[kind] = make_step(parse_recipe(tables, "benchmark"))
        for _ in range(2):  # buffers, and the compiler where there is one
            steps[kind](images, labels, 1.0)
    wall: dict[str, list[float]] = {kind: [] for kind in steps}
    processor: dict[str, list[float]] = {kind: [] for kind in steps}
    for _ in range(options.rounds):
        for kind, step in steps.items():
            start, busy = time.perf_counter(), time.process_time()
            step(images, labels, 1.0)
            wall[kind].append(time.perf_counter() - start)
            processor[kind].append(time.process_time() - busy)
    record: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
        "machine": environment.machine() | {"torch": torch.__version__},
        "settings": {key: value for key, value in vars(options).items() if key != "json"},
        "steps": {},
    }
    print("step                  median s  relative  smallest  largest  in processor time")
    for kind in steps:
        ratios, busy_ratios = (
            [own / base for own, base in zip(times[kind], times["full precision"], strict=True)]
            for times in (wall, processor)
        )
        found = {
            "median_s": statistics.median(wall[kind]),
            "relative": statistics.median(ratios),
            "smallest": min(ratios),
            "largest": max(ratios),
            "processor_relative": statistics.median(busy_ratios),
        }
        record["steps"][kind] = found
        print(
            f"{kind:20} {found['median_s']:9.3f} {found['relative']:9.3f} {found['smallest']:9.3f} "
            f"{found['largest']:8.3f} {found['processor_relative']:18.3f}"
        )
    for part in ("settings", "machine"):
        print(f"{part}: " + ", ".join(f"{key} {value}" for key, value in record[part].items()))
    if options.json:
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n")


if __name__ == "__main__":
    sys.exit(main())
