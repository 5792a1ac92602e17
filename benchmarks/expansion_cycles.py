"""What layers with several ternary tensors cost in cycles: digits and ResNet-20, one image.

    python -m benchmarks.expansion_cycles

Weights are drawn at random and batch norm is as it begins; neither changes a cycle, so long as no
tensor is left out for having no weight. The tables stand in docs/training.md.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

import tnthw
from tnthw.networks.make import make_network

METHODS: dict[str, tuple[str, dict[str, object]]] = {
    "`twn`": ("twn", {}),
    "`ttq`": ("ttq", {}),
    "`fixed`, thresholds 0.05, 0.2": ("fixed", {"thresholds": (0.05, 0.2)}),
    "`fixed`, thresholds 0.05, 0.15, 0.3, 0.5": (
        "fixed",
        {"thresholds": (0.05, 0.15, 0.3, 0.5)},
    ),
}
TENSORS = {1: "`twn`", 2: "`ttq`", 4: "`fixed`, thresholds 0.05, 0.15, 0.3, 0.5"}
MACHINES = ("t8x8", "t16x16", "t32x32")


def cycles(network: str, method: str, machines: tuple[str, ...]) -> list[int]:
    """Cycles of one image on each machine."""
    torch.manual_seed(0)
    name, options = METHODS[method]
    made = tnthw.ternarize(make_network(network, None), name, **options).eval()
    shape = (32, 1, 8, 8) if network == "digits" else (32, 3, 32, 32)
    images = np.random.default_rng(0).integers(0, 17, shape) / 16
    model = tnthw.lower(made, images, grid=1 / 16, name=network)
    return [tnthw.simulate(model, machine, images=images[:1]).cycles for machine in machines]


def digits() -> dict[str, int]:
    """Cycles of the digits network on `t8x8` under each quantiser."""
    return {method: cycles("digits", method, ("t8x8",))[0] for method in METHODS}


def resnet20() -> Iterator[str]:
    """Rows of ResNet-20 on each preset, by the number of tensors of a layer."""
    for tensors, method in TENSORS.items():
        found = cycles("resnet20", method, MACHINES)
        yield f"| {tensors} | {' | '.join(f'{count:,}' for count in found)} |"


def main() -> None:
    """Print both tables."""
    for method, count in digits().items():
        print(f"| {method} | {count:,} |")
    print()
    for row in resnet20():
        print(row)


if __name__ == "__main__":
    main()
