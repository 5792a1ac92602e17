"""Random images for a network, and those that drive an accumulator to its bound."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate


def random_image(rng: np.random.Generator, graph: Graph) -> NDArray[np.int64]:
    """Draw an image that a graph accepts; the extremes come up often."""
    kind = graph.inputs[0].type
    image = rng.integers(kind.low, kind.high, kind.shape, endpoint=True)
    extreme = rng.random(kind.shape) < rng.choice([0.0, 0.3, 1.0], p=[0.6, 0.3, 0.1])
    return np.where(extreme, rng.choice([kind.low, kind.high], kind.shape), image)


def bound_image(rng: np.random.Generator, graph: Graph) -> NDArray[np.int64]:
    """Draw an image that drives one sum of a layer behind the input to its proven bound.

    Where no accumulate reads the input itself, or padding hides part of every window, the image
    is as extreme as can be.
    """
    image = random_image(rng, graph)
    kind = graph.inputs[0].type
    readers = [
        node
        for node in graph.users()[graph.inputs[0].name]
        if isinstance(node, Accumulate) and node.inputs[0] == graph.inputs[0].name
    ]
    if not readers:
        return image
    node = readers[int(rng.integers(len(readers)))]
    channel = int(np.abs(node.trits.reshape(len(node.trits), -1)).sum(axis=1).argmax())
    towards = 1 if rng.random() < 0.5 else -1
    wanted = np.where(node.trits[channel] * towards > 0, kind.high, kind.low)
    if node.trits.ndim == 2:
        return wanted.astype(np.int64)
    depth = node.trits.shape[1]
    first = channel // (len(node.trits) // node.groups) * depth
    _, height, width = node.type.shape
    for ky in range(node.trits.shape[2]):
        for kx in range(node.trits.shape[3]):
            y = height // 2 * node.stride[0] - node.padding[0] + ky * node.dilation[0]
            x = width // 2 * node.stride[1] - node.padding[1] + kx * node.dilation[1]
            if 0 <= y < kind.shape[1] and 0 <= x < kind.shape[2]:
                image[first : first + depth, y, x] = wanted[:, ky, kx]
    return image
