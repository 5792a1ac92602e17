"""Run ZigZag through its API; called by the interpreter of the peers' environment.

Usage: run_zigzag.py FOLDER [N]

Evaluates the ResNet-18 that ZigZag ships on its 32 x 32 `tpu_like` machine, all layers or the
first N nodes.  Prints one JSON object as its last line.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import resource
import sys
import time
from importlib.resources import files
from pathlib import Path


def main() -> None:
    """Run once."""
    import onnx
    from zigzag.api import get_hardware_performance_zigzag

    logging.disable(logging.CRITICAL)
    inputs = Path(str(files("zigzag"))) / "inputs"
    folder = Path(sys.argv[1])
    workload: object = str(inputs / "workload" / "resnet18.onnx")
    if len(sys.argv) > 2:
        model = onnx.load(str(workload), load_external_data=False)  # ships without its weights
        del model.graph.node[int(sys.argv[2]) :]
        workload = model
    started, cpu = time.perf_counter(), time.process_time()
    with contextlib.redirect_stdout(io.StringIO()):
        energy, latency, _ = get_hardware_performance_zigzag(
            workload=workload,
            accelerator=str(inputs / "hardware" / "tpu_like.yaml"),
            mapping=str(inputs / "mapping" / "tpu_like.yaml"),
            opt="latency",
            dump_folder=str(folder),
            loma_show_progress_bar=False,
        )
    record = {
        "wall_s": time.perf_counter() - started,
        "cpu_s": time.process_time() - cpu,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "cycles": float(latency),
        "energy_pj": float(energy),
    }
    print(json.dumps(record))


if __name__ == "__main__":
    main()
