"""How large a network's parameters are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tnthw.formats import ACCUMULATOR_BITS, HEADROOM_BITS, TRIT5
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Rescale, Table, Threshold
from tnthw.ir.weights import layers_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSize:
    """How large a network's parameters are.

    Attributes
    ----------
    weights, zero_weights: number of weights, those in planes counted once, and of those that are 0.
    trits: number of trits that make them.
    trit_bytes: bytes of the trits, five in a byte, each plane filled to whole bytes.
    channels: channels with rescale parameters.
    table_bytes: bytes of those parameters as the machine stores them, a bias and a byte for each of
        the layer's terms, and of thresholds and table entries, each in whole bytes of the width of
        what is compared and of what is looked up.
    """

    weights: int
    zero_weights: int
    trits: int
    trit_bytes: int
    channels: int
    table_bytes: int

    @property
    def bits_per_weight(self) -> float:
        """Bits of trits per weight."""
        return 8 * self.trit_bytes / max(1, self.weights)

    @property
    def bits_per_weight_with_tables(self) -> float:
        """Bits of trits and of all other parameters per weight."""
        return 8 * (self.trit_bytes + self.table_bytes) / max(1, self.weights)


def model_size(graph: Graph) -> ModelSize:
    """Count the weights of a graph and the bytes that they take."""
    planes = [node.trits for node in graph if isinstance(node, Accumulate)]
    layers = [layer.integers() for layer in layers_of(graph)]
    channels = sum(len(node.bias) for node in graph if isinstance(node, Rescale))
    weights = sum(integers.size for integers in layers)
    numbers = 0
    for node in graph:
        if isinstance(node, Rescale):
            terms = np.count_nonzero(node.signs, axis=1).max(initial=0)
            numbers += len(node.bias) * (_bytes(ACCUMULATOR_BITS + HEADROOM_BITS) + int(terms))
        elif isinstance(node, Threshold):
            numbers += node.thresholds.size * _bytes(graph[node.inputs[0]].type.bits)
        elif isinstance(node, Table):
            numbers += node.table.size * _bytes(node.type.bits)
    return ModelSize(
        weights=weights,
        zero_weights=weights - sum(int(np.count_nonzero(integers)) for integers in layers),
        trits=sum(trits.size for trits in planes),
        trit_bytes=sum(TRIT5.bytes_for(trits.size) for trits in planes),
        channels=channels,
        table_bytes=numbers,
    )


def _bytes(bits: int) -> int:
    return -(-bits // 8)
