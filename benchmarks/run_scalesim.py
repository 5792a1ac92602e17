"""Run SCALE-Sim through its API; called by the interpreter of the peers' environment.

Usage: run_scalesim.py FOLDER CONFIG [gemm]

FOLDER holds topology.csv, layout.csv and the configuration.  Prints one JSON object as its last
line: seconds of the run, peak memory, and the path of COMPUTE_REPORT.csv.
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import time
from pathlib import Path


def main() -> None:
    """Run once."""
    from scalesim.scale_sim import scalesim

    folder, config = Path(sys.argv[1]), sys.argv[2]
    started, cpu = time.perf_counter(), time.process_time()
    with contextlib.redirect_stdout(io.StringIO()):  # it prints every layer
        simulator = scalesim(
            save_disk_space=True,  # no traces
            verbose=False,
            config=str(folder / config),
            topology=str(folder / "topology.csv"),
            layout=str(folder / "layout.csv"),
            input_type_gemm="gemm" in sys.argv[3:],
        )
        simulator.run_scale(top_path=str(folder / "out"))
    record = {
        "wall_s": time.perf_counter() - started,
        "cpu_s": time.process_time() - cpu,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "report": str(max((folder / "out").glob("*/COMPUTE_REPORT.csv"), key=_age)),
    }
    print(json.dumps(record))


def _age(path: Path) -> float:
    return path.stat().st_mtime


if __name__ == "__main__":
    main()
