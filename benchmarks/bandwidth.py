"""Bytes a cycle that networks move through the memory port of each preset.

    python -m benchmarks.bandwidth [NETWORK ...]

Of a later image of a run, when weights that stay on the chip are there; of the simulator, exact.
"""

from __future__ import annotations

import sys

import tnthw
from benchmarks import cutie
from tnthw.errors import InfeasibleError
from tnthw.machine.presets import PRESETS
from tnthw.workflows.models import Model

NETWORKS = ("digits", "resnet8", "resnet20", "resnet18", "cutie-like")
"""The last is that of `benchmarks.cutie`, which `t96x96a2` is made for."""


def main() -> None:
    """Print one row for each preset and network that runs on it."""
    print("| machine | network | cycles an image | bytes an image | bytes a cycle | of the port |")
    print("|---|---|---:|---:|---:|---:|")
    graph = cutie.network()
    made = {"cutie-like": Model(name=graph.name, graph=graph)}
    for name, machine in PRESETS.items():
        for network in sys.argv[1:] or NETWORKS:
            try:
                run = tnthw.simulate(made.get(network, network), machine=name, images=2).record()[
                    "run"
                ]
            except InfeasibleError:
                print(f"| {name} | {network} | does not fit | | | |", flush=True)
                continue
            rate = run["later_bytes"] / run["later_cycles"]
            share = 100 * rate / machine.memory_bytes_per_cycle
            print(
                f"| {name} | {network} | {run['later_cycles']:,} | {run['later_bytes']:,} | "
                f"{rate:.2f} | {share:.0f} % |",
                flush=True,
            )


if __name__ == "__main__":
    main()
