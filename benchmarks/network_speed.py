"""Time, memory and utilisation of the ImageNet ResNets on `t32x32`, with all values.

    python benchmarks/network_speed.py --json network_speed.json

Each run is a process of its own: it makes the network, compiles it, simulates one image, and then a
batch.  Times are medians, peak memory is that of the whole process.  Beside an image of the batch
stands what its bare products take by the same kernel, the least that it could.
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
STAGES = ("compile", "decode", "check", "timing", "plan", "values")
GOALS = {"resnet18": (300, 40, 400), "resnet50": (1200, 120, 400)}
"""Milliseconds of one image from the graph on, of an image of a batch; megabytes."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("networks", nargs="*", default=NETWORKS, help="built-in networks")
    parser.add_argument("--machine", default="t32x32", help="a preset")
    parser.add_argument("--repeats", type=int, default=5, help="runs of each network")
    parser.add_argument("--images", type=int, default=16, help="in the batch")
    parser.add_argument("--json", help="file to write the figures to")
    options = parser.parse_args()
    record: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
        "machine": environment.machine(),
        "accelerator": options.machine,
        "networks": [],
    }
    names = " ".join(f"{stage:>7}" for stage in STAGES)
    print(
        f"ms, median of {options.repeats}\n"
        f"network    {names}     one  goal  cpu one |  of {options.images:2}  goal products  share "
        "    cpu | MB one  batch |     cycles utilisation"
    )
    for network in options.networks:
        arguments = network, options.machine, options.images
        runs = [
            environment.run(sys.executable, "run_tnthw.py", *arguments)
            for _ in range(options.repeats)
        ]
        found = {
            key: statistics.median(run[key] for run in runs)
            for key, value in runs[0].items()
            if isinstance(value, int | float)
        }
        goals = GOALS.get(network, ("-", "-", "-"))
        record["networks"].append(
            {"network": network, "runs": len(runs), "goals_ms_ms_mb": goals, **found}
        )
        stages = " ".join(f"{1e3 * found[f'{stage}_s']:7.0f}" for stage in STAGES)
        products = found.get("products_ms")
        share = "-" if products is None else f"{100 * products / found['batch_ms']:.0f} %"
        print(
            f"{network:10} {stages} {1e3 * found['wall_s']:7.0f} {goals[0]:>5} "
            f"{1e3 * found['cpu_s']:8.0f} | {found['batch_ms']:6.1f} {goals[1]:>5} "
            f"{'-' if products is None else f'{products:.1f}':>8} {share:>6} "
            f"{found['batch_cpu_ms']:7.1f} | "
            f"{found['peak_bytes'] / 1e6:6.0f} {found['batch_peak_bytes'] / 1e6:6.0f} | "
            f"{found['cycles']:10,.0f} {100 * found['utilisation']:9.2f} %",
            flush=True,
        )
    print(f"{record['date']}, {', '.join(f'{k} {v}' for k, v in record['machine'].items())}")
    if options.json:
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n")


if __name__ == "__main__":
    main()
