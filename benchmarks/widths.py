"""Networks with 2-bit activations on a machine of 2-bit lanes, and on the same of 8-bit lanes.

    python -m benchmarks.widths ../shared/data/checkpoints/unsw_nb15-mlp-w2a2.onnx

Built-in shapes have random trits; the image and the classes have 8 bits, all between them 2.  A
file's features are -1 and +1.  Two images with one start, the first and one that follows;
interpreter and simulator are compared on both.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx

import tnthw
from tnthw.frontends.lower import lower
from tnthw.ir.graph import Graph
from tnthw.ir.grid import Grid
from tnthw.machine.accelerator import Accelerator
from tnthw.networks.builtin import builtin

MACHINES = ("t16x16", "t16x16a2")
NETWORKS = ("resnet8", "resnet20", "vgg-small")
BITS = 2
TECHNOLOGY = "horowitz45-cacti"

COLUMNS = (
    ("cycles", "cycles"),
    ("later_cycles", "later"),
    ("buffer_bytes", "activation bytes on the chip"),
    ("activation_bytes", "in memory"),
    ("memory_bytes", "memory bytes"),
    ("later_bytes", "later"),
    ("energy_uj", "uJ"),
    ("later_uj", "later"),
)


def row(graph: Graph, machine: str | Accelerator, technology: str) -> dict[str, Any]:
    """Run two images of a network on a machine.

    Raises
    ------
    AssertionError: interpreter and simulator differ.
    """
    run = tnthw.simulate(graph, machine=machine, technology=technology, images=2, check=True)
    assert run.passed, run
    events, found = run.result.events, run.machine
    word = found.lanes * found.activation_bits // 8
    beat = found.memory_bytes_per_cycle
    moved = events["load_words"] + events["store_words"]
    used = events["array_reads"] + events["vector_reads"] + moved
    written = events["vector_writes"] * found.rescale_channels * found.activation_bits // 8
    return {
        "network": graph.name,
        "machine": found.name,
        "cycles": run.cycles,
        "utilisation": run.utilisation,
        "buffer_bytes": used * word + written,
        "activation_bytes": moved * found.word_beats * beat,
        "memory_bytes": run.run.first_bytes,
        "energy_uj": run.energy_uj,
        **{key: run.run.record()[key] for key in ("later_cycles", "later_bytes", "later_uj")},
    }


def line(found: dict[str, Any]) -> str:
    """A row of the table in Markdown."""
    cells = (
        f"{found[key]:,.4g}" if key.endswith("_uj") else f"{found[key]:,}" for key, _ in COLUMNS
    )
    return f"| {found['network']} | {found['machine']} | {' | '.join(cells)} |"


def read(path: Path) -> Graph:
    """Read an ONNX file whose one input is a vector of features that are -1 and +1."""
    features = onnx.load(path).graph.input[0].type.tensor_type.shape.dim[-1].dim_value
    signs = np.random.default_rng(0).integers(0, 2, (200, features)) * 2.0 - 1
    grid = Grid(scale=1.0, signed=True, low=-1, high=1)
    return lower(path, signs.astype(np.float32), grid, name=path.stem).graph


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, help="networks to read beside the built-in")
    parser.add_argument("--networks", nargs="*", default=NETWORKS, help="built-in networks")
    parser.add_argument("--machines", nargs="*", default=MACHINES, help="presets")
    parser.add_argument("--technology", default=TECHNOLOGY, help="table of energies")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    options = parser.parse_args()
    graphs = [builtin(name, bits=BITS) for name in options.networks]
    graphs += [read(path) for path in options.files]
    rows = [row(g, m, options.technology) for g in graphs for m in options.machines]
    heads = ("network", "machine", *(title for _, title in COLUMNS))
    print("| " + " | ".join(heads) + " |")
    print("|---|---|" + "---:|" * len(COLUMNS))
    for each in rows:
        print(line(each))
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
