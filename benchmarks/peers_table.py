"""Print the tables of docs/peers.md: ResNet-18 on `t32x32` beside SCALE-Sim's equations.

python benchmarks/peers_table.py
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tnthw.compiler.compile import compile_graph
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.peers.scalesim.compare import PARTS, compare_scalesim
from tnthw.peers.scalesim.model import Dataflow
from tnthw.peers.scalesim.record import comparison_record
from tnthw.simulator.run import simulate

NETWORK, MACHINE = "resnet18", "t32x32"
STEPS: dict[str, tuple[str, ...]] = {
    "index": ("last_index",),
    "ceil": ("ofmap_ceil",),
    "fill": ("operand_fill",),
    "skew": ("skew",),
    "their edges": ("idle_rows", "idle_columns"),
    "our edges": ("own_idle_columns", "own_idle_lanes", "row_windows", "digits"),
    "tiles": ("tile_loading",),
    "waits": ("dispatch", "wait_memory", "wait_vector", "banks", "end_of_run"),
    "overlap": ("overlap_in", "overlap_out"),
}
"""Parts that are shown in one column of the table of layers."""


def main() -> None:
    """Print the tables."""
    print("\n\n".join(tables()))


def tables() -> tuple[str, str, str]:
    """Make the three tables of the page in Markdown."""
    graph, machine = builtin(NETWORK), preset(MACHINE)
    program = compile_graph(graph, machine)
    rows = compare_scalesim(graph, program, simulate(program, None))
    record = comparison_record(NETWORK, machine, {}, rows)
    layers = record["layers"]
    names = [dataflow.value for dataflow in Dataflow]
    totals = _table(
        ["layer", "M", "N", "K", "tnthw", *(f"SCALE-Sim {name.upper()}" for name in names)],
        [
            *(
                [layer["name"], *_sizes(layer), layer["cycles"], *_cycles(layer)]
                for layer in layers
            ),
            ["**all**", "", "", "", record["cycles"], *_cycles(record)],
        ],
    )
    differences = _table(
        ["part", *(name.upper() for name in names), "meaning"],
        [
            ["SCALE-Sim reports", *_cycles(record), ""],
            *(
                [f"`{part}`", *(record["scalesim"][n]["parts"][part] for n in names), meaning]
                for part, meaning in PARTS.items()
            ),
            ["tnthw", *[record["cycles"]] * len(names), ""],
        ],
    )
    by_layer = _table(
        ["layer", "SCALE-Sim WS", *STEPS, "tnthw"],
        [
            [
                layer["name"],
                layer["scalesim"]["ws"]["cycles"],
                *(
                    sum(layer["scalesim"]["ws"]["parts"][part] for part in parts)
                    for parts in STEPS.values()
                ),
                layer["cycles"],
            ]
            for layer in layers
        ],
    )
    return totals, differences, by_layer


def _sizes(layer: dict[str, Any]) -> list[Any]:
    gemm = layer["gemm"]
    return ["", "", ""] if gemm is None else [gemm["m"], gemm["n"], gemm["k"]]


def _cycles(entry: dict[str, Any]) -> list[int]:
    return [found["cycles"] for found in entry["scalesim"].values()]


def _table(header: list[str], rows: Iterable[list[Any]]) -> str:
    lines = [f"| {' | '.join(header)} |", "|---|" + "---:|" * (len(header) - 1)]
    for row in rows:
        cells = [f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
