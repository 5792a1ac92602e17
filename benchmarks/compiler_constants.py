"""Cycles of networks for values of each compiler option around its default.

`python benchmarks/compiler_constants.py` prints one table for each option: a row for each network
on each preset that it fits, a column for each value; the default is marked with a star.
`--networks` and `--options` choose; `--machines` takes presets.
"""

from __future__ import annotations

import argparse
from typing import Any

from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load

VALUES: dict[str, tuple[Any, ...]] = {
    "tile_share": (0.25, 0.5, 0.75, 1.0),
    "tile_height_step": (0.5, 0.75, 0.9, 0.98),
    "spill_rows": (1, 2, 4, 16),
    "scratch_parts": (4, 16, 64, 100_000),
    "load_pieces": (1, 4, 8, 32),
    "load_piece_beats": (64, 512, 4096),
    "vector_run": (64, 128, 256, 1024),
    "memory_lag": (1, 3, 6, 12, 48),
}
"""Values of each option, the default among them."""

NETWORKS = ("models/digits", "models/resnet8-cifar10", "models/resnet20-cifar10", "resnet18")


def cycles(graph: Graph, machine: Accelerator, options: CompilerOptions) -> int | None:
    """Cycles of the first image, None where the network does not fit."""
    try:
        program = compile_graph(graph, machine, options=options)
    except InfeasibleError:
        return None
    return Simulator(program).run(None).cycles


def table(option: str, networks: list[str], machines: list[str]) -> list[str]:
    """The lines of one option's table."""
    default = getattr(CompilerOptions(), option)
    heads = [f"{value}{'*' if value == default else ''}" for value in VALUES[option]]
    lines = ["", f"{option:38}" + "".join(f"{head:>12}" for head in heads)]
    for network in networks:
        graph = load(network).graph
        for machine in machines:
            found = [
                cycles(graph, PRESETS[machine], CompilerOptions(**{option: value}))
                for value in VALUES[option]
            ]
            if any(found):
                row = "".join(f"{count if count is not None else '-':>12}" for count in found)
                lines.append(f"{network + ' on ' + machine:38}{row}")
    return lines


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--networks", nargs="+", default=list(NETWORKS))
    parser.add_argument("--machines", nargs="+", default=list(PRESETS), choices=list(PRESETS))
    parser.add_argument("--options", nargs="+", default=list(VALUES), choices=list(VALUES))
    chosen = parser.parse_args()
    for option in chosen.options:
        print("\n".join(table(option, chosen.networks, chosen.machines)), flush=True)


if __name__ == "__main__":
    main()
