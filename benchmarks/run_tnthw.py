"""Compile a built-in network and simulate one image with values; called in a process of its own.

Usage: run_tnthw.py NETWORK MACHINE

Prints one JSON object: seconds of each stage, peak memory, cycles, utilisation, and the
layers as SCALE-Sim's topology asks for them.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from dataclasses import asdict

import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.peers.gemm import conv_shapes
from tnthw.peers.scalesim.shapes import topology_row
from tnthw.simulator.run import simulate


def main() -> None:
    """Run once."""
    name, machine = sys.argv[1:3]
    accelerator = preset(machine)
    times = [time.perf_counter()]
    graph = builtin(name)
    times.append(time.perf_counter())
    cpu = time.process_time()
    program = compile_graph(graph, accelerator)
    times.append(time.perf_counter())
    kind = graph.inputs[0].type
    image = np.random.default_rng(0).integers(kind.low, kind.high + 1, kind.shape, dtype=np.int64)
    result = simulate(program, image)
    times.append(time.perf_counter())
    cpu = time.process_time() - cpu
    peak_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    ideal = sum(layer.ideal_cycles for layer in result.layers)
    rows = [topology_row(shape) for shape in conv_shapes(graph)]
    record = {
        "network": name,
        "machine": machine,
        "build_s": times[1] - times[0],
        "compile_s": times[2] - times[1],
        "simulate_s": times[3] - times[2],
        "wall_s": times[3] - times[1],
        "cpu_s": cpu,
        "peak_bytes": peak_bytes,
        "cycles": result.cycles,
        "utilisation": ideal / result.cycles,
        "rows": [asdict(row) for row in rows if row is not None],
    }
    print(json.dumps(record))


if __name__ == "__main__":
    main()
