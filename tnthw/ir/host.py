"""What a network's integers stand for: real numbers, and the functions behind them.

A last affine step, a softmax or an argmax changes nothing that an accelerator could compute any
better; it is kept at the graph's output and computed on the host, in float64.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError
from tnthw.ir.graph import Graph
from tnthw.ir.types import channel_scales

Real = NDArray[np.float64]


def real_results(graph: Graph, integers: NDArray[np.integer]) -> Real | NDArray[np.int64]:
    """Compute the real results of a network's first output.

    Parameters
    ----------
    graph: the network.
    integers: (images, *output shape), as from `tnthw.ir.interpreter.predict`.

    Returns
    -------
    float64 (images, *output shape): scale * integer + offset of each channel, and the output's
    functions over the channels; behind an argmax int64 without the channels, the first of equals.

    Raises
    ------
    InputError: the integers have another shape.
    """
    output = graph.outputs[0]
    shape = output.type.shape
    if integers.ndim != len(shape) + 1 or integers.shape[1:] != shape:
        raise InputError(
            f"output {output.name} of {graph.name}: the integers have shape {integers.shape}; "
            f"give (images, {', '.join(map(str, shape))})"
        )

    def aligned(numbers: Real) -> Real:
        return numbers.reshape(-1, *(1,) * (len(shape) - 1))

    real = integers * aligned(np.array(channel_scales(output.type), np.float64))
    if output.offset.size:
        real = real + aligned(output.offset)
    for function in output.then:
        if function == "argmax":
            first: NDArray[np.int64] = real.argmax(axis=1)
            return first
        real = _FUNCTIONS[function](real)
    return real


def _log_softmax(x: Real) -> Real:
    greatest = x.argmax(axis=1, keepdims=True)
    below = x - np.take_along_axis(x, greatest, axis=1)  # at most 0, so that no exp overflows
    others = np.exp(below)
    np.put_along_axis(others, greatest, 0.0, axis=1)  # its 1 is that of log1p, exact near 0
    result: Real = below - np.log1p(others.sum(axis=1, keepdims=True))
    return result


def _softmax(x: Real) -> Real:
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    result: Real = powers / powers.sum(axis=1, keepdims=True)
    return result


def _sigmoid(x: Real) -> Real:
    small = np.exp(-np.abs(x))  # at most 1, on either side
    result: Real = np.where(x >= 0, 1.0, small) / (1.0 + small)
    return result


_FUNCTIONS = {"softmax": _softmax, "log_softmax": _log_softmax, "sigmoid": _sigmoid}
