"""The ternary layers of a network, in rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate


def ternary_layers(graph: Graph) -> list[Accumulate]:
    """Nodes that sum activations under trits, in the graph's order."""
    return [node for node in graph if isinstance(node, Accumulate)]


def layer_table(layers: Iterable[Accumulate]) -> list[dict[str, Any]]:
    """Describe each ternary layer.

    Returns
    -------
    Name in the network that it came from, number and shape of the weights, stride, the shares of
    zeros, minus ones and ones among them, shape of the output, least and greatest sum.
    """
    return [
        {
            "layer": node.origin or node.name,
            "weights": int(node.trits.size),
            "shape": "x".join(map(str, node.trits.shape)),
            "stride": node.stride[0],
            "zeros": float((node.trits == 0).mean()),
            "minus": float((node.trits < 0).mean()),
            "plus": float((node.trits > 0).mean()),
            "output": "x".join(map(str, node.type.shape)),
            "sum_low": node.type.low,
            "sum_high": node.type.high,
        }
        for node in layers
    ]
