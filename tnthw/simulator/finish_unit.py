"""What the finish unit makes of operands: steps of shift and add, thresholds, the clamp."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import WIDEN_BITS
from tnthw.machine.fields import Finish
from tnthw.simulator.state import State

Int = NDArray[np.int64]

_WORD = 62
"""Bits of a product and its bias that int64 holds without a doubt."""


def finished(finish: Finish, chunks: slice, a: Int, b: Int | None, state: State) -> Int:
    """Results int64 (images, positions, channels), clamped, of operands of that shape.

    Parameters
    ----------
    chunks: which chunks of the instruction the channels are.
    a, b: the operands; None stands for zero.
    """
    if finish.widen:
        a = a << WIDEN_BITS
        b = None if b is None else b << WIDEN_BITS
    numbers = np.arange(chunks.start, chunks.stop) * finish.table_step
    if finish.threshold:
        return _counted(finish, numbers, a, state)
    bias = state.bias[finish.bias + numbers].reshape(-1)
    rows = finish.steps + numbers[:, None] * finish.passes + np.arange(finish.passes)
    # (chunks, passes, channels, slots) -> (passes * slots, all channels)
    order = (1, 3, 0, 2)
    steps = finish.passes * state.machine.finish_slots
    signs = state.steps.signs[rows].transpose(order).reshape(steps, -1)
    gaps = state.steps.gaps[rows].transpose(order).reshape(steps, -1)
    second = state.steps.second[rows].transpose(order).reshape(steps, -1)
    value = _at_once(bias, signs, gaps, second, a, b, state.machine.finish_bits)
    if value is None:
        value = _step_by_step(bias, signs, gaps, second, a, b, state.machine.finish_bits)
    np.clip(value, finish.low, finish.high, out=value)
    return value


def _counted(finish: Finish, numbers: NDArray[np.int64], a: Int, state: State) -> Int:
    """Low plus the number of thresholds that are reached."""
    count = np.full_like(a, finish.low)
    for k in range(finish.passes):
        bias = state.bias[finish.bias + numbers * finish.passes + k].reshape(-1)
        count += _wrapped(a + bias, state.machine.finish_bits) >= 0
    np.minimum(count, finish.high, out=count)
    return count


def _at_once(
    bias: Int,
    signs: NDArray[np.int8],
    gaps: NDArray[np.int8],
    second: NDArray[np.bool_],
    a: Int,
    b: Int | None,
    bits: int,
) -> Int | None:
    """All steps as one product, addition and shift; None where the running value might wrap.

    Rounding down in several shifts is rounding down once, so that without a wrap both are equal.
    """
    before = np.cumsum(gaps.astype(np.int64), axis=0) - gaps  # shift in front of each addition
    shift = gaps.sum(axis=0, dtype=np.int64)
    largest = max(_largest(a), 0 if b is None else _largest(b))
    bound = int(np.abs(bias).max(initial=0)) + largest * len(signs)
    powers = int(shift.max(initial=0)) + bound.bit_length() + len(signs).bit_length()
    if bound >> (bits - 1) or powers > _WORD:
        return None
    terms = signs.astype(np.int64) << before
    value: Int = a * np.where(second, 0, terms).sum(axis=0)
    if b is not None:
        value += b * np.where(second, terms, 0).sum(axis=0)
    value += bias
    value >>= shift
    return value


def _step_by_step(
    bias: Int,
    signs: NDArray[np.int8],
    gaps: NDArray[np.int8],
    second: NDArray[np.bool_],
    a: Int,
    b: Int | None,
    bits: int,
) -> Int:
    value = np.broadcast_to(bias, a.shape).copy()
    for sign, gap, of_b in zip(signs, gaps, second, strict=True):
        value += a * np.where(of_b, 0, sign).astype(np.int64)
        if b is not None:
            value += b * np.where(of_b, sign, 0).astype(np.int64)
        value = _wrapped(value, bits) >> gap.astype(np.int64)
    return value


def _wrapped(values: Int, bits: int) -> Int:
    """Reduce to two's complement of `bits` bits."""
    unused = 64 - bits
    wrapped: Int = (values << unused) >> unused
    return wrapped


def _largest(values: Int) -> int:
    if not values.size:
        return 0
    return max(-int(values.min()), int(values.max()))
