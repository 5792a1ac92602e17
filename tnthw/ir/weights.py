"""The weights of a network as its layers have them: planes of trits put together again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layer:
    """A convolution or a linear layer.

    Attributes
    ----------
    planes: its accumulates, in order; one where its weights are trits.
    """

    planes: tuple[Accumulate, ...]

    @property
    def name(self) -> str:
        """The layer of the trained network that it came from."""
        return self.planes[-1].origin or self.planes[-1].name

    @property
    def last(self) -> Accumulate:
        """The accumulate that gives the layer's sums."""
        return self.planes[-1]

    @property
    def ternary(self) -> bool:
        """Whether the weights are one tensor of trits."""
        return len(self.planes) == 1

    @property
    def size(self) -> int:
        """Number of weights."""
        return int(self.last.trits.size)

    def integers(self) -> NDArray[np.signedinteger]:
        """Add the planes up: (out, in / groups, ...), int64, or the trits as they are."""
        if self.ternary:
            return self.last.trits
        total = np.zeros(self.last.trits.shape, np.int64)
        for plane in self.planes:
            total = (total << plane.shift) + plane.trits
        return total


def layers_of(graph: Graph) -> list[Layer]:
    """Find the layers of a network, in order of their last accumulates.

    Accumulates are planes of one layer where each adds to the one before, which nothing else reads,
    and all read one value in one window.
    """
    users = graph.users()
    chains: dict[str, list[Accumulate]] = {}
    for node in graph:
        if not isinstance(node, Accumulate):
            continue
        onto = node.inputs[1] if len(node.inputs) == 2 else ""
        before = chains.get(onto, [])
        if before and len(users[onto]) == 1 and alike(before[-1], node):
            chains[node.name] = [*chains.pop(onto), node]
        else:
            chains[node.name] = [node]
    return [Layer(planes=tuple(chain)) for chain in chains.values()]


def alike(a: Accumulate, b: Accumulate) -> bool:
    """Whether two accumulates read one value in one window."""
    return _reading(a) == _reading(b)


def _reading(node: Accumulate) -> tuple[object, ...]:
    window = (node.stride, node.padding, node.dilation, node.groups)
    return node.inputs[0], node.trits.shape, *window
