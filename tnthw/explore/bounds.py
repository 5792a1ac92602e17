"""What a point takes at least, known without compiling: results that no measurement is better than.

What is proved. Every trit of a network is in a tile of the array, zero or not, and a tile's vector
stands for one position of one tap; so each product of a trit and an activation on the image takes
one lane of one column for one cycle, and a machine has `lanes * columns` of these in a cycle. Each
such product whose trit is not zero is an addition. That bounds cycles, vectors and additions from
below. Times, rates and energies are the very formulas of `point_metrics`, which never fall where a
count grows, in floating point too: sums, products and quotients of numbers that are not negative.
Sizes and accuracies are exact.

What is not. Energies of technologies with gates have parts that fall as others grow, such as idle
lanes; traffic, utilisation and power have no bound here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.energy.technology import Technology
from tnthw.explore.measure import Record
from tnthw.explore.metric_names import METRICS
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.events import COUNTS

UNBOUNDED = frozenset({"utilisation", "power_mw", "read_bytes", "written_bytes", "weight_bytes"})
"""Results that no bound is proved for, whatever the technology."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What the array has to do for one image.

    Attributes
    ----------
    products: of a trit and an activation on the image, padding left out.
    adds: those whose trit is not zero.
    """

    products: int
    adds: int


def work(graph: Graph) -> Work:
    """Work of a graph that the compiler has prepared."""
    products = adds = 0
    for node in graph:
        if isinstance(node, Accumulate):
            if node.trits.ndim == 2:
                times = np.ones((1, 1), np.int64)
            else:
                times = _positions(node, graph[node.inputs[0]].type.shape)
            trits = node.trits.reshape(*node.trits.shape[:2], *times.shape)
            products += trits.shape[0] * trits.shape[1] * int(times.sum())
            adds += int((np.count_nonzero(trits, axis=(0, 1)) * times).sum())
    return Work(products=products, adds=adds)


def _positions(node: Accumulate, shape: tuple[int, ...]) -> NDArray[np.int64]:
    """How many positions of a convolution have each tap on the image, int64 (ky, kx)."""
    along = []
    for axis, size in enumerate(shape[1:]):
        kernel, step = node.trits.shape[2 + axis], node.stride[axis]
        padding, apart = node.padding[axis], node.dilation[axis]
        count = (size + 2 * padding - (kernel - 1) * apart - 1) // step + 1
        places = np.arange(count)[:, None] * step - padding + np.arange(kernel) * apart
        along.append(((places >= 0) & (places < size)).sum(axis=0))
    times: NDArray[np.int64] = np.outer(along[0], along[1]).astype(np.int64)
    return times


def least(needed: Work, machine: Accelerator, images: int) -> Record:
    """A record of which every number is at most that of a pass on the machine.

    Parameters
    ----------
    images: of the pass.
    """
    vectors = -(-needed.products * images // machine.macs_per_cycle)
    counts = dict.fromkeys(COUNTS, 0) | {
        "vectors": vectors,
        "array_reads": vectors,  # by vectors on the image
        "accumulator_writes": vectors,
        "adds": needed.adds * images,
    }
    return {
        "cycles": vectors,
        "later_cycles": vectors,
        "counts": counts,
        "later_counts": counts,
        "macs": 0,
        "weight_bytes": 0,
    }


def bounded(technology: Technology) -> list[str]:
    """Results that `least` bounds, or that are known exactly, in a technology."""
    return [
        name
        for name in METRICS
        if name not in UNBOUNDED and not (technology.gates is not None and "energy" in name)
    ]
