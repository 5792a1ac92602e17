"""Range analysis: the smallest and largest integer that each value can take.

Bounds are kept per channel, from the actual trits and rescale parameters, so that they are tight:
an accumulator's bound is the sum of its channel's inputs at their extremes, not fan-in times 127.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Concat,
    Input,
    Int,
    MaxPool,
    Node,
    Output,
    Rescale,
    Reshape,
    SumPool,
    Threshold,
    Trits,
)
from tnthw.ir.shapes import window_positions


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Range:
    """Proven bounds of one value.

    Attributes
    ----------
    channel_low, channel_high: int64 (channels,), inclusive bounds of each channel.
    internal_bits: for Rescale and Add, the two's complement width that x * m + bias needs before
        the shift; 0 for other operations.
    """

    channel_low: Int
    channel_high: Int
    internal_bits: int = 0

    @property
    def low(self) -> int:
        """Smallest value of any channel."""
        return int(self.channel_low.min())

    @property
    def high(self) -> int:
        """Largest value of any channel."""
        return int(self.channel_high.max())

    @property
    def bits(self) -> int:
        """Two's complement bits that hold every value."""
        return bits_for(self.low, self.high, signed=True)


def bits_for(low: int, high: int, *, signed: bool) -> int:
    """Count the bits that hold every integer from `low` to `high`, at least 1.

    Raises
    ------
    GraphError: an unsigned value would have to be negative.
    """
    if signed:
        return max(int(high), ~int(low), 0).bit_length() + 1
    if low < 0:
        raise GraphError(f"an unsigned value cannot be {low}; make it signed")
    return max(1, int(high).bit_length())


def analyse(graph: Graph) -> dict[str, Range]:
    """Prove the range of every value of a graph.

    Parameters
    ----------
    graph: a graph whose shapes are right; the ranges that its types state are not believed, except
        those of inputs, and the clamps of Rescale, Threshold and Add.

    Returns
    -------
    For each value its range, in the order of the graph.
    """
    found: dict[str, Range] = {}
    shapes: dict[str, tuple[int, ...]] = {}
    for node in graph:
        inputs = tuple(found[name] for name in node.inputs)
        found[node.name] = node_range(node, inputs, tuple(shapes[name] for name in node.inputs))
        shapes[node.name] = node.type.shape
    return found


def node_range(node: Node, inputs: tuple[Range, ...], shapes: tuple[tuple[int, ...], ...]) -> Range:
    """Prove the range of one value from the ranges and shapes of the node's inputs."""
    match node:
        case Input():
            channels = node.type.channels
            return Range(
                channel_low=np.full(channels, node.type.low, np.int64),
                channel_high=np.full(channels, node.type.high, np.int64),
            )
        case Accumulate():
            return _accumulate(node, inputs)
        case Rescale():
            low, high = _scaled(inputs[0], node.signs, node.exponents)
            return _finish(node, low + node.bias, high + node.bias, node.shift.astype(np.int64))
        case Threshold():
            return Range(
                channel_low=node.type.low + _passed(node, inputs[0].channel_low),
                channel_high=node.type.low + _passed(node, inputs[0].channel_high),
            )
        case Add():
            low_a, high_a = _scaled(inputs[0], node.signs[:1], node.exponents[:1])
            low_b, high_b = _scaled(inputs[1], node.signs[1:], node.exponents[1:])
            shift = np.array([node.shift], np.int64)
            return _finish(node, low_a + low_b + node.bias, high_a + high_b + node.bias, shift)
        case MaxPool() | Output():
            return Range(channel_low=inputs[0].channel_low, channel_high=inputs[0].channel_high)
        case SumPool():
            return _sum_pool(node, inputs[0], shapes[0])
        case Reshape():
            return Range(
                channel_low=_spread(inputs[0].channel_low, shapes[0], node.type.shape).min(axis=1),
                channel_high=_spread(inputs[0].channel_high, shapes[0], node.type.shape).max(
                    axis=1
                ),
            )
        case Concat():
            return Range(
                channel_low=np.concatenate([r.channel_low for r in inputs]),
                channel_high=np.concatenate([r.channel_high for r in inputs]),
            )
    raise GraphError(f"value {node.name}: {type(node).__name__} is not an operation of the IR")


def _accumulate(node: Accumulate, inputs: tuple[Range, ...]) -> Range:
    low, high = inputs[0].channel_low, inputs[0].channel_high
    if any(node.padding):  # any tap may fall on padding, which is zero
        low, high = np.minimum(low, 0), np.maximum(high, 0)
    out = node.trits.shape[0]
    plus, minus = (
        counts.reshape(node.groups, out // node.groups, -1) for counts in _tap_counts(node.trits)
    )
    low, high = low.reshape(node.groups, -1, 1), high.reshape(node.groups, -1, 1)
    channel_low = (plus @ low - minus @ high).reshape(out)
    channel_high = (plus @ high - minus @ low).reshape(out)
    if len(inputs) == 2:
        channel_low = channel_low + inputs[1].channel_low
        channel_high = channel_high + inputs[1].channel_high
    return Range(channel_low=channel_low, channel_high=channel_high)


_COUNTED: dict[int, tuple[weakref.ref[Trits], Int, Int]] = {}
"""Tap counts by the identity of the trits; an entry goes with its array."""


def _tap_counts(trits: Trits) -> tuple[Int, Int]:
    """+1 and -1 trits of each (output, input) channel pair.

    A network is verified after every pass, with the same arrays; counting them again each time
    was most of the time of compiling a large network.  Trits are never written to.
    """
    key = id(trits)
    known = _COUNTED.get(key)
    if known is not None and known[0]() is trits:
        return known[1], known[2]
    taps = trits.reshape(*trits.shape[:2], -1)
    total = taps.sum(axis=-1, dtype=np.int64)
    used = np.count_nonzero(taps, axis=-1).astype(np.int64)
    plus, minus = (used + total) // 2, (used - total) // 2
    _COUNTED[key] = (weakref.ref(trits, lambda _: _COUNTED.pop(key, None)), plus, minus)
    return plus, minus


def _scaled(x: Range, signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> tuple[Int, Int]:
    """Bound x * m per channel: m is fixed, so the extremes are at the ends."""
    factor = factors(signs, exponents)
    ends = (x.channel_low * factor, x.channel_high * factor)
    return np.minimum(*ends), np.maximum(*ends)


def unclamped(node: Rescale, x: Range) -> tuple[Int, Int]:
    """Bound a rescale's result per channel before its clamp: int64 (channels,) low and high."""
    low, high = _scaled(x, node.signs, node.exponents)
    shift = node.shift.astype(np.int64)
    return (low + node.bias) >> shift, (high + node.bias) >> shift


def factors(signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> Int:
    """Add up signed powers of two along the last axis: int64 (..., terms) -> (...)."""
    total: Int = (signs.astype(np.int64) << exponents.astype(np.int64)).sum(axis=-1)
    return total


def _finish(node: Node, low: Int, high: Int, shift: Int) -> Range:
    ends = np.stack([low, high]) >> shift
    channel_low, channel_high = np.clip(ends, node.type.low, node.type.high)
    width = bits_for(int(low.min()), int(high.max()), signed=True)
    return Range(channel_low=channel_low, channel_high=channel_high, internal_bits=width)


def _passed(node: Threshold, x: Int) -> Int:
    count: Int = (x[:, None] >= node.thresholds).sum(axis=1, dtype=np.int64)
    return count


def _sum_pool(node: SumPool, x: Range, shape: tuple[int, ...]) -> Range:
    counts = [_valid(shape[1 + i], node, i) for i in range(2)]
    fewest = int(counts[0].min()) * int(counts[1].min())
    most = int(counts[0].max()) * int(counts[1].max())
    return Range(
        channel_low=np.minimum(x.channel_low * fewest, x.channel_low * most),
        channel_high=np.maximum(x.channel_high * fewest, x.channel_high * most),
    )


def _valid(size: int, node: SumPool, axis: int) -> Int:
    """Count, for each output position along an axis, the taps that fall on the image."""
    kernel, stride, padding = node.kernel[axis], node.stride[axis], node.padding[axis]
    start = np.arange(window_positions(size, kernel, stride, padding)) * stride - padding
    count: Int = np.minimum(start + kernel, size) - np.maximum(start, 0)
    return count


def _spread(bounds: Int, before: tuple[int, ...], after: tuple[int, ...]) -> Int:
    """Give every element its channel's bound, then line them up by the new channels."""
    spread = np.broadcast_to(bounds.reshape(-1, *(1,) * (len(before) - 1)), before)
    return spread.reshape(after[0], -1)
