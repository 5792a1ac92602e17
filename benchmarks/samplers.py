"""How near 500 points of each sampler come to the front of a whole grid.

    python -m benchmarks.samplers --jobs 2 --store samplers.sqlite

The space has 4,800 machines for ResNet-8 and three objectives. What a sampler reached is the
hypervolume of its front over that of the grid's, to a corner just beyond the worst of every
objective, in their logarithms: of results over decades the large ones are not all.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np

import tnthw
from tnthw.explore.front import hypervolume

POINTS = 500
BASE: dict[str, Any] = {
    "machine": "t16x16",
    "technology": "horowitz45-cacti",
    "networks": {"resnet8": 1},
    "objectives": ["later_latency_us", "later_energy_uj", "area_mm2"],
    "space": {
        "array.lanes": [4, 8, 16, 32],
        "array.columns": [4, 8, 12, 16, 20, 24, 28, 32],
        "activations.bank_words": [256, 512, 1024, 2048, 4096],
        "weights.buffer_bytes": [2048, 4096, 8192, 16384, 32768],
        "memory.bytes_per_cycle": [8, 16, 32],
        "rescale.slots": [1, 2],
    },
    "derived": {"rescale.channels": "4"},
}


def logarithms(found: Any) -> np.ndarray:
    """Objectives of the points that fit, float64 (points, 3)."""
    values: np.ndarray = found.values()
    return np.log(values[~np.isnan(values).any(axis=1)])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--store", type=Path, default=Path("samplers.sqlite"))
    arguments = parser.parse_args()
    jobs, store = arguments.jobs, arguments.store
    grid = tnthw.explore(BASE, jobs=jobs, store=store)
    every = logarithms(grid)
    corner = every.max(axis=0) + 0.01
    whole = hypervolume(every, corner)
    print(
        f"{len(grid.rows):,} points, {len(every):,} fit, {len(grid.front)} on the front; "
        f"{grid.new:,} runs in {grid.wall_s:.0f} s",
        flush=True,
    )
    print(f"| sampler, {POINTS} points | hypervolume, a seed each |\n|---|---|")
    for sampler in ("random", "sobol", "nsga2", "tpe"):
        shares = []
        for seed in range(arguments.seeds):
            asked = {**BASE, "sampler": sampler, "points": POINTS, "seed": seed}
            found = tnthw.explore(asked, jobs=jobs, store=store)
            shares.append(hypervolume(logarithms(found), corner) / whole)
        print(f"| {sampler} | {', '.join(f'{100 * s:.1f} %' for s in shares)} |", flush=True)


if __name__ == "__main__":
    main()
