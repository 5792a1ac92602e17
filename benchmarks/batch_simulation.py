"""Images a second of the simulator, in batches and one after the other, in one run.

    python benchmarks/batch_simulation.py resnet8 --machine t16x16

Both give the same bytes, which is checked. Rounds alternate; the figures are medians.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time

import environment
import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.machine.files import find_machine
from tnthw.simulator.run import Simulator
from tnthw.workflows import inputs
from tnthw.workflows.models import load


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", default="resnet8")
    parser.add_argument("--machine", default="t16x16")
    parser.add_argument("--images", type=int, default=64, help="in the batch")
    parser.add_argument("--single", type=int, default=4, help="one after the other")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    model = load(options.model)
    pixels = inputs.images(model, options.images).pixels
    program = compile_graph(model.graph, find_machine(options.machine))
    together, alone = Simulator(program), Simulator(program)
    batched, single, ratios = [], [], []
    before = environment.machine()
    for _ in range(options.rounds + 1):
        start = time.perf_counter()
        memories = together.run_batch(pixels)
        batched.append(options.images / (time.perf_counter() - start))
        start = time.perf_counter()
        results = [alone.run(image).memory for image in pixels[: options.single]]
        single.append(options.single / (time.perf_counter() - start))
        ratios.append(batched[-1] / single[-1])
        for memory, result in zip(memories, results, strict=False):
            if result is None or not np.array_equal(memory, result):
                raise SystemExit("the two differ; this is an error of tnthw")
    figures = {  # the first round fills caches
        "images_per_s_batch": statistics.median(batched[1:]),
        "images_per_s_single": statistics.median(single[1:]),
        "ratio": statistics.median(ratios[1:]),
    }
    print(json.dumps({"model": model.name, "machine": options.machine, **figures, "on": before}))


if __name__ == "__main__":
    main()
