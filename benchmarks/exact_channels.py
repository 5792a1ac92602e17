"""Share of the shipped networks' channels whose rescale is exact, or could be.

A rescale stands for round(x * factor + offset). Its factor is a sum of a few signed powers of two
near the real one, so at some sums it gives the integer beside. This counts the channels in which
it never does, for every sum that range analysis allows, and those that have a rescale of so many
terms that never does.

    python benchmarks/exact_channels.py models/digits models/resnet20-cifar10
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd

from tnthw.ir.exact_rescale import ExactRescale, difference, exact_rescales
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Rescale
from tnthw.ir.ranges import analyse
from tnthw.ir.staircase import Staircase, affine_staircase
from tnthw.workflows.models import load

MOST = 8


def rescales(graph: Graph) -> Iterator[tuple[Rescale, list[Staircase]]]:
    """Rescales whose real factors are known, and their staircases on the proven range.

    The offset is that of the bias, which keeps 8 bits below an output step.
    """
    ranges = analyse(graph)
    for node in graph:
        if isinstance(node, Rescale) and node.exact.size and (node.exact >= 0).all():
            x = ranges[node.inputs[0]]
            yield (
                node,
                [
                    affine_staircase(
                        Fraction(float(node.exact[c])),
                        Fraction(int(node.bias[c]), 1 << int(node.shift[c])) - Fraction(1, 2),
                        first=int(x.channel_low[c]),
                        last=int(x.channel_high[c]),
                        low=node.type.low,
                        high=node.type.high,
                        rounding="up",
                    )
                    for c in range(node.type.channels)
                ],
            )


def row(name: str, graph: Graph) -> dict[str, object]:
    """Count the channels of one network."""
    channels = now = 0
    found: Counter[int] = Counter()
    for node, stairs in rescales(graph):
        channels += len(stairs)
        parameters = zip(node.factor, node.bias, node.shift, stairs, strict=True)
        now += sum(
            difference(one, ExactRescale(m=int(m), bias=int(b), shift=int(s), terms=())) is None
            for m, b, s, one in parameters
        )
        best = exact_rescales(stairs, most_terms=MOST, max_exponent=20, accumulator_bits=32)
        found.update(len(rescale.terms) for rescale in best if rescale is not None)
    upto = {
        f"<= {most}": round(100 * sum(n for t, n in found.items() if t <= most) / channels, 1)
        for most in range(1, MOST + 1)
    }
    return {"network": name, "channels": channels, "now": round(100 * now / channels, 1), **upto}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+", type=Path, help="folders of networks")
    rows = [row(path.name, load(path).graph) for path in parser.parse_args().models]
    assert np.isfinite([float(str(each["now"])) for each in rows]).all()
    print("percent of channels whose rescale is exact: now, and with at most so many terms")
    print(pd.DataFrame(rows).to_string(index=False))


if __name__ == "__main__":
    main()
