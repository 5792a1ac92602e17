"""Bounds of an accumulator: how many inputs are added, and how many taken away."""

from __future__ import annotations

import weakref

import numpy as np

from tnthw.ir.types import Int, Range, Trits

_COUNTED: dict[int, tuple[weakref.ref[Trits], Int, Int]] = {}
"""Tap counts by the identity of the trits; an entry goes with its array."""


def sum_range(trits: Trits, groups: int, x: Range, *, padded: bool) -> Range:
    """Bound a convolution's or a linear layer's sums per output channel.

    Parameters
    ----------
    trits: int8 (out, in / groups, ...).
    groups: channel groups.
    x: bounds of the input.
    padded: any tap may fall on padding, which is zero.
    """
    low, high = x.channel_low, x.channel_high
    if padded:
        low, high = np.minimum(low, 0), np.maximum(high, 0)
    out = trits.shape[0]
    plus, minus = (counts.reshape(groups, out // groups, -1) for counts in _tap_counts(trits))
    low, high = low.reshape(groups, -1, 1), high.reshape(groups, -1, 1)
    return Range(
        channel_low=(plus @ low - minus @ high).reshape(out),
        channel_high=(plus @ high - minus @ low).reshape(out),
    )


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
