"""Time, memory and utilisation of the ImageNet ResNets on `t32x32`, one image with all values.

    python benchmarks/network_speed.py --json network_speed.json

Each run is a process of its own: it makes the network, compiles it and simulates one image.  Times
are medians, peak memory is that of the whole process.
"""

from __future__ import annotations

import argparse
import datetime
import json
import statistics
import sys
from pathlib import Path
from typing import Any

import environment

NETWORKS = ("resnet18", "resnet34", "resnet50")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("networks", nargs="*", default=NETWORKS, help="built-in networks")
    parser.add_argument("--machine", default="t32x32", help="a preset")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each network")
    parser.add_argument("--json", help="file to write the figures to")
    options = parser.parse_args()
    record: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
        "machine": environment.machine(),
        "accelerator": options.machine,
        "networks": [],
    }
    print(
        "network      make s  compile s  simulate s   wall s    cpu s  peak GB       cycles  "
        "utilisation"
    )
    for network in options.networks:
        runs = [
            environment.run(sys.executable, "run_tnthw.py", network, options.machine)
            for _ in range(options.repeats)
        ]
        found = {
            key: statistics.median(run[key] for run in runs)
            for key in (
                "build_s",
                "compile_s",
                "simulate_s",
                "wall_s",
                "cpu_s",
                "peak_bytes",
                "cycles",
            )
        }
        found["utilisation"] = runs[0]["utilisation"]
        record["networks"].append({"network": network, "runs": len(runs), **found})
        print(
            f"{network:10} {found['build_s']:8.2f} {found['compile_s']:10.2f} "
            f"{found['simulate_s']:11.2f} {found['wall_s']:8.2f} {found['cpu_s']:8.2f} "
            f"{found['peak_bytes'] / 1e9:8.2f} {found['cycles']:12,.0f} "
            f"{100 * found['utilisation']:10.2f} %",
            flush=True,
        )
    print(f"{record['date']}, {', '.join(f'{k} {v}' for k, v in record['machine'].items())}")
    if options.json:
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n")


if __name__ == "__main__":
    main()
