"""Bounds of an accumulator: what is added and what taken away, as whole integers.

Planes of trits of one layer read the same inputs.  A bound of each plane, added up, would let an
input be at its highest for one plane and at its lowest for another; so planes that lie on one value
alike are joined to the integers that they stand for, and those are bounded.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.types import Int, Range, Trits, Type, WeightedSum

MAX_SUM_BITS = 62
"""Widest sum that is ever taken, also of the magnitudes of what is added and taken away."""

_LARGEST_SHIFT = 32
"""Planes shifted further are bounded one by one; no network has such weights."""

_MOST_BOUNDS = 8
"""Bounds that are kept of the same planes: mostly there is one input that they are asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    """Sums of the positive and of the negative integers of some planes, and bounds from them.

    They are kept in as few bits as hold them: of a large network they are as many as its weights.
    """

    refs: tuple[weakref.ref[Trits], ...]
    plus: NDArray[np.signedinteger]
    minus: NDArray[np.signedinteger]
    bounds: dict[tuple[int, bytes, bytes], tuple[Int, Int]] = field(default_factory=dict)

    @property
    def whole(self) -> tuple[Int, Int]:
        """Both, int64 (outputs, inputs)."""
        return self.plus.astype(np.int64), self.minus.astype(np.int64)


_COUNTED: dict[tuple[tuple[int, int], ...], _Counted] = {}
"""By identities and shifts of the planes; an entry goes with any of its arrays."""


def sum_range(own: WeightedSum, x: Range, onto: Range | None, shift: int) -> Range:
    """Bound `(onto << shift) + own` per output channel.

    Parameters
    ----------
    own: the sums of a layer.
    x: bounds of what it reads.
    onto: of the accumulator that they are added to; None where there is none.
    shift: left shift of that.
    """
    low, high = _bounds(own, x)
    if onto is None:
        return Range(channel_low=low, channel_high=high, sums=((own, x),))
    before = (onto.channel_low << shift, onto.channel_high << shift)
    found = Range(channel_low=low + before[0], channel_high=high + before[1])
    sums = _joined(onto.sums, shift, own, x)
    if sums and all(_fits(part, source) for part, source in sums):
        lows, highs = zip(*(_bounds(part, source) for part, source in sums), strict=True)
        found = Range(
            channel_low=np.sum(lows, axis=0), channel_high=np.sum(highs, axis=0), sums=sums
        )
    if not shift:
        return found
    shifted = Range(channel_low=before[0], channel_high=before[1])
    return replace(found, internal_bits=max(found.bits, shifted.bits))


def too_many_taps(taps: int, x: Type, onto: Type | None = None, shift: int = 0) -> str:
    """Say that sums of so many inputs may not fit 64 bits; "" where they do."""
    reach = taps * max(-x.low, x.high, 0)
    if onto is not None:
        reach += max(-onto.low, onto.high, 0) << shift
    if reach.bit_length() <= MAX_SUM_BITS:
        return ""
    return (
        f"sums {taps} numbers from {x.low} to {x.high}, {reach.bit_length()} bits; allowed are "
        f"{MAX_SUM_BITS}"
    )


def _joined(
    sums: tuple[tuple[WeightedSum, Range], ...], shift: int, own: WeightedSum, x: Range
) -> tuple[tuple[WeightedSum, Range], ...]:
    """Shift sums and add one, to the planes that lie alike if there are some; () where unknown."""
    found, alone = [], True
    for part, source in sums:
        planes = tuple((trits, by + shift) for trits, by in part.planes)
        if (part.source, part.window) == (own.source, own.window):
            planes, alone = planes + own.planes, False
        if max(by for _, by in planes) > _LARGEST_SHIFT:
            return ()
        found.append((replace(part, planes=planes), source))
    if alone and found:
        found.append((own, x))
    return tuple(found)


def _fits(part: WeightedSum, x: Range) -> bool:
    """Whether 62 bits hold every part of the sums, also where they take each other back."""
    plus, minus = _tap_sums(part.planes).whole
    reach = max(-x.low, x.high, 0)
    return reach * int((plus + minus).sum(axis=1).max()) < 1 << MAX_SUM_BITS


def _bounds(part: WeightedSum, x: Range) -> tuple[Int, Int]:
    """Least and greatest sum of each output channel."""
    low, high = x.channel_low, x.channel_high
    if part.padded:
        low, high = np.minimum(low, 0), np.maximum(high, 0)
    counted = _tap_sums(part.planes)
    key = part.groups, low.tobytes(), high.tobytes()
    if key not in counted.bounds:
        if len(counted.bounds) >= _MOST_BOUNDS:
            counted.bounds.clear()
        counted.bounds[key] = _bounded(*counted.whole, low, high, part.groups)
    return counted.bounds[key]


def _bounded(plus: Int, minus: Int, low: Int, high: Int, groups: int) -> tuple[Int, Int]:
    out = len(plus)
    plus, minus = (taps.reshape(groups, out // groups, -1) for taps in (plus, minus))
    low, high = low.reshape(groups, -1, 1), high.reshape(groups, -1, 1)
    ends = plus @ low - minus @ high, plus @ high - minus @ low
    for end in ends:
        end.setflags(write=False)  # whoever asks again has the same
    return ends[0].reshape(out), ends[1].reshape(out)


def _tap_sums(planes: tuple[tuple[Trits, int], ...]) -> _Counted:
    """Sums of the positive and of the negative integers of each (output, input) channel pair.

    A network is verified after every pass, with the same arrays; adding them up again each time was
    most of the time of compiling a large network.  Trits are never written to.
    """
    key = tuple((id(trits), shift) for trits, shift in planes)
    known = _COUNTED.get(key)
    if known is not None and all(
        ref() is trits for ref, (trits, _) in zip(known.refs, planes, strict=True)
    ):
        return known
    taps = [trits.reshape(*trits.shape[:2], -1) for trits, _ in planes]
    if len(planes) == 1:
        shift = planes[0][1]
        total = taps[0].sum(axis=-1, dtype=np.int64)
        used = np.count_nonzero(taps[0], axis=-1).astype(np.int64)
        plus, minus = (used + total) // 2 << shift, (used - total) // 2 << shift
    else:
        weights = np.zeros(taps[0].shape, np.int64)
        for plane, (_, shift) in zip(taps, planes, strict=True):
            weights += plane.astype(np.int64) << shift
        plus = np.maximum(weights, 0).sum(axis=-1)
        minus = plus - weights.sum(axis=-1)
    refs = tuple(weakref.ref(trits, lambda _: _COUNTED.pop(key, None)) for trits, _ in planes)
    _COUNTED[key] = _Counted(refs, _narrow(plus), _narrow(minus))
    return _COUNTED[key]


def _narrow(sums: Int) -> NDArray[np.signedinteger]:
    """Numbers from 0 on in the fewest bits that hold the largest."""
    largest = int(sums.max(initial=0))
    kinds = (np.int8, np.int16, np.int32, np.int64)
    return sums.astype(next(kind for kind in kinds if largest <= np.iinfo(kind).max))
