"""Steps of single numbers in rational arithmetic, where they have rational values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from tnthw.frontends.edges import parameter
from tnthw.frontends.steps import Affine, Clamp, Elementwise, Levels, Quantise, Step
from tnthw.ir.staircase import rounding_edge

_ZERO, _ONE = Fraction(0), Fraction(1)

_FUNCTIONS: dict[str, Callable[..., Fraction]] = {
    "leaky-relu": lambda x, slope: x if x >= 0 else slope * x,
    "hardsigmoid": lambda x, slope, shift: min(max(slope * x + shift, _ZERO), _ONE),
    "hardswish": lambda x: x * min(max(x / 6 + Fraction(1, 2), _ZERO), _ONE),
    "abs": abs,
    "square": lambda x: x * x,
}


def is_rational(steps: Sequence[Step]) -> bool:
    """Whether all steps give rational numbers of rational numbers."""
    return all(not isinstance(s, Elementwise) or s.function in _FUNCTIONS for s in steps)


def rational(step: Step, x: Fraction, channel: int) -> Fraction:
    """Compute a step of single numbers exactly."""
    match step:
        case Affine():
            return parameter(step.gain, channel) * x + parameter(step.shift, channel)
        case Clamp():
            if step.low > -float("inf"):
                x = max(x, Fraction(step.low))
            if step.high < float("inf"):
                x = min(x, Fraction(step.high))
            return x
        case Elementwise():
            given = [parameter(values, channel) for values in step.parameters]
            return _FUNCTIONS[step.function](x, *given)
        case Levels():
            row = step.thresholds[channel if len(step.thresholds) > 1 else 0].tolist()
            passed = sum(1 for t in row if x >= t)  # a float as the rational that it is
            return Fraction(step.gain) * passed + Fraction(step.shift)
        case Quantise():
            scale = parameter(step.scale, channel)
            at = x / scale
            k = at.numerator // at.denominator + 1  # at most this, at least one less
            edge, inclusive = rounding_edge(k, step.rounding)
            if not (at > edge or (inclusive and at == edge)):
                k -= 1
            return scale * int(min(max(k, step.low), step.high))
    raise AssertionError(f"{type(step).__name__} is no step of single numbers")
