"""Built-in networks by name: shapes of published networks, with untrained trits.

Weights are fixed-seed Gaussian numbers put through the TGA quantiser (He & Fan, CVPR 2019) with its
initial threshold. They are real trits with a realistic share of zeros, but not a trained network:
every graph says so in its notes.
"""

from __future__ import annotations

from tnthw.ir.graph import Graph
from tnthw.networks.family import NETWORKS, find_shape
from tnthw.networks.random_layers import RandomLayers
from tnthw.networks.shapes import INPUT, LayerKind


def names() -> tuple[str, ...]:
    """Names that `builtin` knows."""
    return tuple(name for name, found in NETWORKS.items() if found.built_in)


def builtin(name: str, *, seed: int = 0, terms: int = 4, bits: int = 8) -> Graph:
    """The graph of a built-in shape.

    Parameters
    ----------
    name: one of `names()`.
    seed: of the Gaussian weights.
    terms: signed powers of two of each rescale factor.
    bits: of the activations between layers; the image and the classes have 8.

    Returns
    -------
    A graph whose values have the names of the shape's layers, and whose notes say that the weights
    are random.

    Raises
    ------
    ConfigError: there is no such network; names the nearest.
    """
    shape = find_shape(name)
    make = RandomLayers(name if bits == 8 else f"{name}-a{bits}", seed, terms, bits)
    last = make.input(shape.image, INPUT)
    for layer in shape.layers:
        match layer.kind:
            case LayerKind.CONV:
                last = make.convolution(layer)
            case LayerKind.MAX_POOL:
                last = make.max_pool(layer)
            case LayerKind.ADD:
                last = make.addition(layer)
            case LayerKind.AVERAGE:
                last = make.average(layer)
            case LayerKind.FLATTEN:
                last = make.flatten(layer)
            case LayerKind.LINEAR:
                last = make.linear(layer, last=layer is shape.layers[-1])
    make.build.output(last)
    return make.build.finish()
