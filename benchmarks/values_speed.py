"""Seconds that the simulator takes for the values of many images, beside torch's float inference.

    python benchmarks/values_speed.py resnet20-cifar10 --machine t16x16 --images 10000

torch runs the full-precision network of the same shape on as many cores, in several forms, of which
the fastest counts; values do not depend on what the images show, so random ones do.  Rounds
alternate; the figures are medians.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import environment
import numpy as np
import torch

from tnthw.compiler.compile import compile_graph
from tnthw.machine.files import find_machine
from tnthw.networks.family import draw
from tnthw.networks.make import network_of
from tnthw.simulator.run import Simulator
from tnthw.training.recipe import load_recipe
from tnthw.workflows.models import load
from tnthw.workflows.simulation import run_images

BATCHES = (64, 256)
"""Images that torch takes at a time."""


def forms(network: torch.nn.Module, shape: tuple[int, ...]) -> dict[str, Callable[[Any], Any]]:
    """The network in evaluation mode as people run it: plain, channels last, frozen."""
    network.eval()
    example = torch.zeros(BATCHES[0], *shape)
    frozen = torch.jit.freeze(torch.jit.trace(network, example))
    return {
        "eager": network,
        "frozen": torch.jit.optimize_for_inference(frozen),
        "eager, channels last": lambda x: network(x.to(memory_format=torch.channels_last)),
        "frozen, channels last": lambda x: frozen(x.to(memory_format=torch.channels_last)),
    }


def seconds(run: Callable[[], object]) -> tuple[float, float]:
    """Seconds and processor seconds."""
    wall, processor = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - wall, time.process_time() - processor


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", nargs="?", default="resnet20-cifar10", help="a trained model")
    parser.add_argument("--machine", default="t16x16")
    parser.add_argument("--images", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    cores = len(os.sched_getaffinity(0))
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    threads = min(cores, int(wanted)) if wanted.isdigit() else cores
    torch.set_num_threads(threads)
    folder = Path("models") / options.model
    model = load(str(folder))
    simulator = Simulator(compile_graph(model.graph, find_machine(options.machine)))
    kind = model.graph.inputs[0].type
    rng = np.random.default_rng(0)
    pixels = rng.integers(kind.low, kind.high + 1, (options.images, *kind.shape), np.int16)
    settings = load_recipe(folder / "recipe.toml").network
    classes = model.output_shape[0]
    network = network_of(draw(settings.name, settings.options, kind.shape, classes), None)
    before = environment.machine()
    with torch.inference_mode():
        floats = torch.from_numpy(pixels.astype(np.float32) / kind.high)
        best = fastest(network, floats)
        ours: list[tuple[float, float]] = []
        theirs: list[tuple[float, float]] = []
        for _ in range(options.rounds + 1):
            ours.append(seconds(lambda: run_images(simulator, model, pixels)))
            theirs.append(seconds(lambda: [best[1](part) for part in floats.split(best[2])]))
    figures = {  # the first round fills caches
        "simulator_s": statistics.median(wall for wall, _ in ours[1:]),
        "torch_s": statistics.median(wall for wall, _ in theirs[1:]),
        "ratio": statistics.median(a[0] / b[0] for a, b in zip(ours[1:], theirs[1:], strict=True)),
        "simulator_processor_s": statistics.median(cpu for _, cpu in ours[1:]),
        "torch_processor_s": statistics.median(cpu for _, cpu in theirs[1:]),
        "ratio_processor": statistics.median(
            a[1] / b[1] for a, b in zip(ours[1:], theirs[1:], strict=True)
        ),
        "torch_form": f"{best[0]}, {best[2]} at a time",
        "torch": torch.__version__,
    }
    named = {"model": model.name, "machine": options.machine, "images": options.images}
    print(json.dumps({**named, "threads": threads, **figures, "on": before}))


def fastest(
    network: torch.nn.Module, floats: torch.Tensor
) -> tuple[str, Callable[[Any], Any], int]:
    """Name, form and batch of the network that takes the least time on some images."""
    found: list[tuple[float, str, Callable[[Any], Any], int]] = []
    some = floats[:512]
    for name, form in forms(network, tuple(floats.shape[1:])).items():
        for batch in BATCHES:
            parts = some.split(batch)
            took = [seconds(lambda: [form(part) for part in parts])[1] for _ in range(3)]  # noqa: B023
            found.append((min(took[1:]), name, form, batch))
    return min(found, key=lambda each: each[0])[1:]


if __name__ == "__main__":
    main()
