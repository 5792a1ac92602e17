"""How large a network's parameters are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tnthw.formats import TABLE_ENTRY_BYTES, TRIT5
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Rescale


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSize:
    """How large a network's parameters are.

    Attributes
    ----------
    weights, zero_weights: number of trits, and of those that are 0.
    trit_bytes: bytes of the trits, five in a byte, each layer filled to whole bytes.
    channels: channels with rescale parameters.
    table_bytes: bytes of those parameters as the machine stores them.
    """

    weights: int
    zero_weights: int
    trit_bytes: int
    channels: int
    table_bytes: int

    @property
    def bits_per_weight(self) -> float:
        """Bits of trits per weight."""
        return 8 * self.trit_bytes / max(1, self.weights)

    @property
    def bits_per_weight_with_tables(self) -> float:
        """Bits of trits and rescale parameters per weight."""
        return 8 * (self.trit_bytes + self.table_bytes) / max(1, self.weights)


def model_size(graph: Graph) -> ModelSize:
    """Count the weights of a graph and the bytes that they take."""
    layers = [node.trits for node in graph if isinstance(node, Accumulate)]
    channels = sum(len(node.bias) for node in graph if isinstance(node, Rescale))
    weights = sum(trits.size for trits in layers)
    return ModelSize(
        weights=weights,
        zero_weights=weights - sum(int(np.count_nonzero(trits)) for trits in layers),
        trit_bytes=sum(TRIT5.bytes_for(trits.size) for trits in layers),
        channels=channels,
        table_bytes=channels * TABLE_ENTRY_BYTES,
    )
