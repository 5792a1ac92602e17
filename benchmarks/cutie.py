"""A network as TCN-CUTIE's (arXiv 2212.00688) on `t96x96a2`: cycles, energy, utilisation by layer.

    python -m benchmarks.cutie

Nine layers of 96 channels for CIFAR-10 with ternary weights and activations, as the paper's
abstract says. Which layers pool is not in it; here every second one of eight 3 x 3 convolutions
does, and the ninth is the classifier. The image comes as 96 trits a pixel from the host. Trits are
random, a third zeros; thresholds cut a third of the sums to each of -1, 0 and +1.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

import tnthw
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.workflows.models import Model
from tnthw.workflows.simulation import Simulation

CHANNELS = 96
SIDE = 32
CLASSES = 10
STAGES = 4
TERTILE = 0.43
"""Standard deviations within which a normal value lies in a third of all cases."""


def network(seed: int = 0) -> Graph:
    """Four times two convolutions and a maximum, and a linear layer."""
    rng = np.random.default_rng(seed)
    build = Builder(
        "cutie-like", notes=(("weights", "trits are random, not trained"), ("seed", str(seed)))
    )
    x = build.input((CHANNELS, SIDE, SIDE), bits=2, signed=True, low=-1, high=1, name="input")
    for stage in range(STAGES):
        for place in range(2):
            name = f"conv{2 * stage + place + 1}"
            trits = rng.integers(-1, 2, (CHANNELS, CHANNELS, 3, 3)).astype(np.int8)
            total = build.accumulate(x, trits, padding=1, name=f"{name}.acc", origin=name)
            x = build.threshold(total, thresholds(rng, trits), signed=True, low=-1, name=name)
        x = build.max_pool(x, (2, 2), name=f"pool{stage + 1}")
    flat = build.reshape(x, name="flatten")
    trits = rng.integers(-1, 2, (CLASSES, build[flat].type.shape[0])).astype(np.int8)
    total = build.accumulate(flat, trits, name="linear.acc", origin="linear")
    factor = np.full(CLASSES, 48 / spread(trits).mean())
    logits = build.rescale(total, fit(factor, np.zeros(CLASSES), 4), signed=True, name="linear")
    build.output(logits)
    return build.finish()


def spread(trits: np.ndarray[Any, np.dtype[np.int8]]) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Standard deviation of each channel's sums of independent trits, a third of them zeros."""
    found = np.sqrt(np.abs(trits).reshape(len(trits), -1).sum(axis=1) * 2 / 3)
    return np.asarray(found)


def thresholds(
    rng: np.random.Generator, trits: np.ndarray[Any, np.dtype[np.int8]]
) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Two thresholds a channel, shifted as a batch norm's offsets would."""
    sigma = spread(trits)
    middle = rng.normal(0.0, 0.2, len(trits)) * sigma
    return np.ceil(np.stack([middle - TERTILE * sigma, middle + TERTILE * sigma], 1)).astype(int)


def show(run: Simulation) -> None:
    """Print the layers, and the run."""
    print("| layer | multiply-adds | cycles | of the array | utilisation there | uJ |")
    print("|---|---:|---:|---:|---:|---:|")
    record = run.record()
    for layer in record["layers"]:
        busy = layer["array_cycles"]
        used = f"{layer['ideal_cycles'] / busy:.1%}" if busy else "-"
        energy = "-" if layer["energy_uj"] is None else f"{layer['energy_uj']:,.4g}"
        print(
            f"| {layer['name']} | {layer['macs']:,} | {layer['cycles']:,} | {busy:,} | {used} "
            f"| {energy} |"
        )
    later = record["run"]
    print(
        f"first image {later['first_cycles']:,} cycles, {later['first_bytes']:,} bytes of memory, "
        f"later ones {later['later_cycles']:,} and {later['later_bytes']:,}"
    )
    array = run.machine.lanes * run.machine.columns
    macs = sum(layer["macs"] for layer in record["layers"])
    print(f"{macs:,} multiply-adds, {array:,} a cycle at most")
    print(f"utilisation: first {macs / array / later['first_cycles']:.1%}, ", end="")
    print(f"later {macs / array / later['later_cycles']:.1%}")
    for name in ("first_uj", "later_uj"):
        value = later[name]
        print(f"{name}: {'-' if value is None else f'{value:,.4g}'}")
    parts = record["energy_uj"]
    if parts["total"] is not None:
        outside = sum(parts[name] for name in ("memory_read", "memory_write", "memory_idle"))
        print(f"of the first on the chip: {parts['total'] - outside:,.4g} uJ")


def main() -> None:
    """Run two images and print the table of each technology."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--machine", default="t96x96a2", help="a preset")
    parser.add_argument("--technology", nargs="*", default=["horowitz45-cacti"])
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    options = parser.parse_args()
    graph, records = network(), []
    model = Model(name=graph.name, graph=graph)
    for technology in options.technology:
        run = tnthw.simulate(
            model, machine=options.machine, technology=technology, images=2, check=True
        )
        if not run.passed:
            raise SystemExit(f"interpreter and simulator differ: {run}")
        print(f"\n{technology}\n")
        show(run)
        records.append(run.record())
    if options.json:
        options.json.write_text(json.dumps(records, indent=2) + "\n")


if __name__ == "__main__":
    main()
