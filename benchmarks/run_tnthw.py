"""Compile a built-in network and simulate one image with values; called in a process of its own.

Usage: run_tnthw.py NETWORK MACHINE [IMAGES]

Prints one JSON object: seconds of each stage, peak memory, cycles, utilisation, and the
layers as SCALE-Sim's topology asks for them.  With IMAGES also what an image of such a batch takes,
and what its bare products take of that.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.peers.gemm import conv_shapes
from tnthw.peers.scalesim.shapes import topology_row
from tnthw.simulator import run as run_module
from tnthw.simulator.run import Simulator
from tnthw.simulator.state import State

STAGES = {"read_stream": "decode_s", "validate": "check_s", "Timing": "timing_s", "Plan": "plan_s"}
"""What the simulator calls once for a program, and what its time is called."""


def main() -> None:
    """Run once."""
    name, machine, *more = sys.argv[1:]
    accelerator = preset(machine)
    times = [time.perf_counter()]
    graph = builtin(name)
    times.append(time.perf_counter())
    cpu = time.process_time()
    program = compile_graph(graph, accelerator)
    times.append(time.perf_counter())
    kind = graph.inputs[0].type
    rng = np.random.default_rng(0)
    image = rng.integers(kind.low, kind.high + 1, kind.shape, dtype=np.int64)
    with stages() as took:
        simulator = Simulator(program)
        result = simulator.run(image)
    times.append(time.perf_counter())
    cpu = time.process_time() - cpu
    ideal = sum(layer.ideal_cycles for layer in result.layers)
    rows = [topology_row(shape) for shape in conv_shapes(graph)]
    record: dict[str, Any] = {
        "network": name,
        "machine": machine,
        "build_s": times[1] - times[0],
        "compile_s": times[2] - times[1],
        "simulate_s": times[3] - times[2],
        "wall_s": times[3] - times[1],
        "cpu_s": cpu,
        **took,
        "values_s": times[3] - times[2] - sum(took.values()),
        "peak_bytes": peak_bytes(),
        "cycles": result.cycles,
        "utilisation": ideal / result.cycles,
        "rows": [asdict(row) for row in rows if row is not None],
    }
    if more:
        pixels = rng.integers(kind.low, kind.high + 1, (int(more[0]), *kind.shape), np.int64)
        record |= batch(simulator, pixels)
    print(json.dumps(record))


def batch(simulator: Simulator, pixels: np.ndarray) -> dict[str, float]:
    """Milliseconds an image: of the values of a batch, and of the products that they need."""
    count = len(pixels)
    simulator.results(pixels)  # the memories of the machines
    cpu = time.process_time()
    simulator.results(pixels)
    cpu = time.process_time() - cpu
    found = {
        "batch_images": count,
        "batch_ms": 1e3 * best(lambda: simulator.results(pixels)) / count,
        "batch_cpu_ms": 1e3 * cpu / count,
        "batch_peak_bytes": peak_bytes(),
    }
    plan = simulator._plan
    if plan is not None:
        state = State(simulator.program, count)
        plan.run(state)
        bare = best(lambda: plan.run(state, products_alone=True))
        found["products_ms"] = 1e3 * bare / count
    return found


def best(work: Callable[[], object]) -> float:
    """Seconds of the quickest of three rounds."""
    took = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return min(took)


def peak_bytes() -> int:
    """Largest memory of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@contextmanager
def stages() -> Iterator[dict[str, float]]:
    """Seconds of each stage of the simulator."""
    took = dict.fromkeys(STAGES.values(), 0.0)

    def timed(stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any, **named: Any) -> Any:
            start = time.perf_counter()
            try:
                return work(*given, **named)
            finally:
                took[stage] += time.perf_counter() - start

        return run

    before = {name: getattr(run_module, name) for name in STAGES}
    for name, stage in STAGES.items():
        setattr(run_module, name, timed(stage, before[name]))
    try:
        yield took
    finally:
        for name, work in before.items():
            setattr(run_module, name, work)


if __name__ == "__main__":
    main()
