"""Clamps and scale changes of values on a grid, whose results are on a grid too."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import isfinite

import numpy as np

from tnthw.frontends.codes import MOST_LEVELS, Code, fractions, is_grid, of_step
from tnthw.frontends.layer_gains import takes
from tnthw.frontends.steps import (
    Add,
    Affine,
    Clamp,
    Layer,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Step,
)


def on_grids(steps: dict[str, Step], graded: set[str]) -> dict[str, Step]:
    """Let steps that only change which integers of a grid there are be quantisers.

    A clamp with bounds on the grid of what it reads is a quantiser of that grid. An affine step of
    one gain, with a shift that is a multiple of the scaled step, is followed by a quantiser where
    an addition reads it.

    Parameters
    ----------
    steps: by name, in order of computation.
    graded: names of steps that a grid follows, which stay.
    """
    codes: dict[str, Code] = {}
    made: dict[str, Step] = {}
    for name, step in steps.items():
        source = codes.get(step.sources[0]) if step.sources else None
        new: Step | None = None
        if source is not None and name not in graded:
            if isinstance(step, Clamp):
                new = _clamped(step, source)
            elif isinstance(step, Affine) and _is_added(step, steps):
                new = _scaled(step, source)
                if new is not None:
                    made[new.sources[0]] = replace(step, name=new.sources[0])
        step = made[name] = step if new is None else new
        if (code := _code(step, source)) is not None:
            codes[name] = code
    return made


def folded(first: Step, second: Step, gain: Fraction = Fraction(1)) -> Quantise | None:
    """Make one quantiser of two on one grid, of which the second alone reads the first.

    Parameters
    ----------
    first, second: the two steps; nothing is made of others, or of two grids.
    gain: above 0; what is between them, which goes in front of both.
    """
    if not isinstance(first, Quantise) or not isinstance(second, Quantise):
        return None
    if len(first.scale) != len(second.scale) or gain <= 0:
        return None
    if [scale * gain for scale in fractions(first.scale)] != [*fractions(second.scale)]:
        return None
    low, high = (min(max(n, second.low), second.high) for n in (first.low, first.high))
    return replace(second, low=low, high=high, rounding=first.rounding)


def _code(step: Step, source: Code | None) -> Code | None:
    match step:
        case Quantise() | Levels():
            return of_step(step) if is_grid(step) else None
        case MaxPool():
            return source
        case Reshape() if source is not None and source.plain:
            return source
        case Pad() if source is not None and not any(source.offset):
            return replace(source, low=min(source.low, 0), high=max(source.high, 0))
    return None


def _clamped(step: Clamp, source: Code) -> Quantise | None:
    """Give a clamp as a quantiser; None where a bound is not on the grid of every channel."""
    if any(source.offset):
        return None
    ends = [
        {_bounded(Fraction(end), step, scale) for scale in source.scale}
        for end in (source.low, source.high)
    ]
    if any(len(places) > 1 for places in ends):
        return None
    low, high = (places.pop() for places in ends)
    if low.denominator > 1 or high.denominator > 1:
        return None
    return _quantiser(step, source.scale, int(low), int(high))


def _bounded(at: Fraction, step: Clamp, scale: Fraction) -> Fraction:
    """Clamp a multiple of a scale, which may be beyond the grid then."""
    if isfinite(step.low):
        at = max(at, Fraction(step.low) / scale)
    return min(at, Fraction(step.high) / scale) if isfinite(step.high) else at


def _is_added(step: Affine, steps: dict[str, Step]) -> bool:
    """Whether additions read an affine step, and else at most layers that take it."""
    readers = [each for each in steps.values() if step.name in each.sources]
    others = [each for each in readers if not (isinstance(each, Layer) and takes(each, step))]
    return bool(others) and all(isinstance(each, Add) for each in others)


def _scaled(step: Affine, source: Code) -> Quantise | None:
    """Give the grid of an affine step's result; None where it has none of one scale."""
    if not source.plain or step.gain.size > 1 or step.shift.size > 1:
        return None
    gain, shift = Fraction(float(step.gain[0])), Fraction(float(step.shift[0]))
    if gain == 0:
        return None
    scale = abs(gain) * source.scale[0]
    more = shift / scale
    if more.denominator > 1:
        return None
    ends = sorted((source.low, source.high) if gain > 0 else (-source.low, -source.high))
    return _quantiser(
        replace(step, sources=(f"{step.name}.gain",)),
        (scale,),
        ends[0] + int(more),
        ends[1] + int(more),
    )


def _quantiser(
    step: Clamp | Affine, scale: tuple[Fraction, ...], low: int, high: int
) -> Quantise | None:
    """Give a quantiser in a step's place; None where floats do not have its scale."""
    numbers = np.array([float(each) for each in scale])
    exact = all(Fraction(float(n)) == each for n, each in zip(numbers, scale, strict=True))
    if not exact or high - low > MOST_LEVELS:
        return None
    return Quantise(
        name=step.name,
        sources=step.sources,
        shape=step.shape,
        where=step.where,
        scale=numbers,
        low=low,
        high=high,
    )
