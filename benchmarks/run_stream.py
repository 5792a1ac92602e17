"""Run Stream through its API; called by the interpreter of Stream's own environment.

Usage: run_stream.py [N]

Fuses and allocates the ResNet-18 that ZigZag ships, all layers or the first N nodes, on Stream's
`tpu_like_quad_core` machine: four 32 x 32 arrays, a pooling and a vector core, a DRAM.  Stream
proposes the mapping itself; its options are as it sets them, except that it draws and writes no
reports.  Nothing of it is replaced.  Prints one JSON object as its last line.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import resource
import sys
import tempfile
import time
from importlib.resources import files
from pathlib import Path


def main() -> None:
    """Run once."""
    logging.disable(logging.CRITICAL)
    # A new folder each time: Stream takes costs that it finds in its output for known ones.
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        workload = Path(str(files("zigzag"))) / "inputs" / "workload" / "resnet18.onnx"
        if len(sys.argv) > 1:
            workload = cut(workload, int(sys.argv[1]), folder)
        print(json.dumps(run(workload, folder)))


def run(workload: Path, folder: Path) -> dict[str, float]:
    """Evaluate the network of a file and tell what that took.

    Raises
    ------
    SystemExit: a solver may have been ended by its time limit, and the answer be the load's.
    """
    from stream.api import SolveOptions, evaluate_mapping

    machine = Path(str(files("stream"))) / "inputs" / "examples" / "hardware"
    options = SolveOptions(artifacts=False)
    started, cpu = time.perf_counter(), time.process_time()
    with contextlib.redirect_stdout(io.StringIO()):
        found = evaluate_mapping(
            str(machine / "tpu_like_quad_core.yaml"), str(workload), str(folder), options=options
        )
    wall, cpu = time.perf_counter() - started, time.process_time() - cpu
    longest = max(found.context.get("group_wall_times").values())
    if longest >= options.time_limit_s:
        raise SystemExit(f"a group of layers took {longest:.0f} s: its solver may have been ended")
    return {
        "wall_s": wall,
        "cpu_s": cpu,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "cycles": float(found.cycles),
        "groups": len(found.group_cycles),
        "longest_group_s": longest,
    }


def cut(workload: Path, nodes: int, folder: Path) -> Path:
    """The first nodes of a network, in a file of their own; what none of them reads comes out.

    Raises
    ------
    SystemExit: two branches of it are open, at which Stream 2.1.1 stops with a ValueError.
    """
    import onnx

    model = onnx.load(str(workload), load_external_data=False)  # ships without its weights
    graph = model.graph
    del graph.node[nodes:]
    read = {name for node in graph.node for name in node.input}
    made = {name for node in graph.node for name in node.output} - read
    outputs = [value for value in (*graph.output, *graph.value_info) if value.name in made]
    if len(outputs) != 1:
        raise SystemExit(f"the first {nodes} nodes end in {len(outputs)} places; take another N")
    del graph.output[:]
    graph.output.extend(outputs)
    path = folder / "cut.onnx"
    onnx.save(model, str(path))
    return path


if __name__ == "__main__":
    main()
