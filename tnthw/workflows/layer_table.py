"""The layers of a network, in rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tnthw.ir.weights import Layer


def layer_table(layers: Iterable[Layer]) -> list[dict[str, Any]]:
    """Describe each layer, as from `tnthw.ir.weights.layers_of`.

    Returns
    -------
    Name in the network that it came from, number and shape of the weights (with the planes of
    trits that make them, where they are wider), stride, the shares of zeros, negative and positive
    ones among them, shape of the output, least and greatest sum.
    """
    return [_row(layer) for layer in layers]


def _row(layer: Layer) -> dict[str, Any]:
    weights, last = layer.integers(), layer.last
    planes = "" if layer.ternary else f" in {len(layer.planes)} planes"
    return {
        "layer": layer.name,
        "weights": layer.size,
        "shape": "x".join(map(str, weights.shape)) + planes,
        "stride": last.stride[0],
        "zeros": float((weights == 0).mean()),
        "minus": float((weights < 0).mean()),
        "plus": float((weights > 0).mean()),
        "output": "x".join(map(str, last.type.shape)),
        "sum_low": last.type.low,
        "sum_high": last.type.high,
    }
