"""Steps of single numbers, backwards: which of their inputs reach an output.

"The output is at least k" is a half-line of the input of every step that rises, and stays one
through the steps before it. All bounds are rational numbers, but for exp and its like, whose bounds
are enclosed by two: exp of a rational number other than 0 is irrational (Lindemann), so that no
integer accumulator lies on such a bound, and enough digits decide on which side it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

from tnthw.frontends.codes import level_parts
from tnthw.frontends.elementwise import FUNCTIONS
from tnthw.frontends.steps import Affine, Clamp, Elementwise, Levels, Quantise, Real, Step
from tnthw.ir.staircase import Rounding, rounding_edge

_GUARD = 30
"""Decimal digits beyond those that are asked for."""


class Edge(NamedTuple):
    """End of a half-line, between two numbers; they are the same where it is known exactly."""

    low: Fraction
    high: Fraction
    inclusive: bool

    def moved(self, gain: Fraction, shift: Fraction) -> Edge:
        """Give the edge of v where that of gain * v + shift is this; the gain is not 0."""
        ends = (self.low - shift) / gain, (self.high - shift) / gain
        return Edge(min(ends), max(ends), self.inclusive)


Condition = Edge | bool
"""An input beyond an edge; or any, or none."""


class ImpreciseError(Exception):
    """More digits are needed."""


def exact(at: Fraction, inclusive: bool) -> Edge:
    """Give an edge that is known exactly."""
    return Edge(at, at, inclusive)


def parameter(values: Real, channel: int) -> Fraction:
    """Give one channel's number of an array of one for each, or of one for all."""
    return Fraction(float(values[channel if len(values) > 1 else 0]))


def of_one_channel(step: Step) -> bool:
    """Whether a step does the same to all channels."""
    match step:
        case Affine():
            return len(step.gain) == len(step.shift) == 1
        case Quantise():
            return len(step.scale) == 1
        case Levels():
            return len(step.thresholds) == 1
        case Elementwise():
            return all(p.size == 1 for p in step.parameters)
    return True


def rises(step: Step) -> bool:
    """Whether a step never falls, or is affine, so that what it falls in can be flipped."""
    if not isinstance(step, Elementwise):
        return isinstance(step, Affine | Clamp | Quantise | Levels)
    if FUNCTIONS[step.function].rises and step.function != "erf":  # which has no inverse here
        return True
    if step.function in ("leaky-relu", "elu", "hardsigmoid"):
        return bool((step.parameters[0] >= 0).all())
    return False


def output_edges(step: Quantise | Levels, channel: int) -> list[Condition]:
    """Edges from which on the output is low + 1, low + 2, ... high."""
    if isinstance(step, Levels):
        row = step.thresholds[channel if len(step.thresholds) > 1 else 0]
        edges = [_threshold(float(t)) for t in row]
        return [edge for edge in edges for _ in range(level_parts(step) or 1)]
    scale = parameter(step.scale, channel)
    return [_scaled_edge(k, scale, step.rounding) for k in range(step.low + 1, step.high + 1)]


def _threshold(at: float) -> Condition:
    if at in (float("inf"), float("-inf")):
        return at < 0
    return exact(Fraction(at), True)


def _scaled_edge(k: int, scale: Fraction, rounding: Rounding) -> Edge:
    at, inclusive = rounding_edge(k, rounding)
    return exact(at * scale, inclusive)


def before(
    step: Step, conditions: Sequence[Condition], up: bool, channel: int, digits: int
) -> list[Condition]:
    """Take conditions on a step's output to its input.

    Parameters
    ----------
    step: any that rises, but not an `Affine`.
    conditions: on its output.
    up: whether they are for what is beyond the edges, or for what is below them.
    channel: of the value.
    digits: decimal digits of bounds that are irrational.

    Raises
    ------
    ImpreciseError: so many digits do not decide it.
    """
    return [
        condition if isinstance(condition, bool) else _before(step, condition, up, channel, digits)
        for condition in conditions
    ]


def _before(step: Step, edge: Edge, up: bool, channel: int, digits: int) -> Condition:
    match step:
        case Clamp():
            return _clamp(edge, up, step.low, step.high)
        case Quantise():
            return _quantise(step, edge, up, channel)
        case Levels():
            return _levels(step, edge, up, channel)
        case Elementwise():
            given = [parameter(p, channel) for p in step.parameters]
            return _function(step.function, given, edge, up, digits)
    raise AssertionError(f"{type(step).__name__} has no edges")


def _clamp(edge: Edge, up: bool, low: float, high: float) -> Condition:
    """Whether clamp(v) is beyond an edge; an edge at a bound is beyond it or not by inclusion."""
    if low > -float("inf"):
        side = _side(edge, Fraction(low))
        # What is clamped is at least low: above an edge below it, and never below such an edge.
        if side < 0 or (side == 0 and edge.inclusive == up):
            return up
    if high < float("inf"):
        side = _side(edge, Fraction(high))
        if side > 0 or (side == 0 and edge.inclusive != up):
            return not up
    return edge


def _side(edge: Edge, bound: Fraction) -> int:
    """Whether an edge is below a bound (-1), at it (0) or above it (1)."""
    if edge.low == edge.high == bound:
        return 0
    if edge.high < bound:
        return -1
    if edge.low > bound:
        return 1
    raise ImpreciseError


def _step_of(edge: Edge, scale: Fraction, offset: Fraction, up: bool) -> int:
    """Find the first integer n that must be reached for scale * n + offset beyond an edge.

    For what is below an edge it is the first that must not be reached.
    """
    inclusive = edge.inclusive == up
    found = {
        -(-at.numerator // at.denominator) if inclusive else at.numerator // at.denominator + 1
        for at in ((edge.low - offset) / scale, (edge.high - offset) / scale)
    }
    if len(found) > 1:
        raise ImpreciseError
    return found.pop()


def _quantise(step: Quantise, edge: Edge, up: bool, channel: int) -> Condition:
    scale = parameter(step.scale, channel)
    k = _step_of(edge, scale, Fraction(0), up)
    if k <= step.low or k > step.high:
        return up == (k <= step.low)
    found = _scaled_edge(k, scale, step.rounding)
    return found._replace(inclusive=found.inclusive == up)


def _levels(step: Levels, edge: Edge, up: bool, channel: int) -> Condition:
    k = _step_of(edge, Fraction(step.gain), Fraction(step.shift), up)
    row = step.thresholds[channel if len(step.thresholds) > 1 else 0]
    if k <= 0 or k > len(row):
        return up == (k <= 0)
    found = _threshold(float(row[k - 1]))
    if isinstance(found, bool):
        return found == up
    return found._replace(inclusive=up)


def _function(name: str, given: Sequence[Fraction], edge: Edge, up: bool, digits: int) -> Condition:
    """Take an edge to the input of a function that rises."""
    zero = Fraction(0)
    match name:
        case "leaky-relu" | "elu" if given[0] == 0:
            return _clamp(edge, up, 0.0, float("inf"))
        case "leaky-relu":
            return edge if _side(edge, zero) >= 0 else edge.moved(given[0], zero)
        case "hardsigmoid":
            inner = _clamp(edge, up, 0.0, 1.0)
            if isinstance(inner, bool):
                return inner
            if given[0] == 0:
                return _constant(given[1], inner, up)
            return inner.moved(given[0], given[1])
        case "elu" if _side(edge, zero) >= 0:
            return edge
    least, most = {"sigmoid": (0, 1), "tanh": (-1, 1), "exp": (0, None), "softplus": (0, None)}.get(
        name, (-given[0] if given else 0, None)
    )
    if _side(edge, Fraction(least)) <= 0:  # which the function never takes
        return up
    if most is not None and _side(edge, Fraction(most)) >= 0:
        return not up
    ends = [_inverse(name, given, end, digits) for end in (edge.low, edge.high)]
    return Edge(ends[0][0], ends[1][1], edge.inclusive)


def _constant(value: Fraction, edge: Edge, up: bool) -> bool:
    side = _side(edge, value)
    return edge.inclusive if side == 0 else (side < 0) == up


def constant(value: Fraction, condition: Condition, up: bool) -> bool:
    """Whether a constant meets a condition."""
    return condition if isinstance(condition, bool) else _constant(value, condition, up)


def _inverse(
    name: str, given: Sequence[Fraction], y: Fraction, digits: int
) -> tuple[Fraction, Fraction]:
    """Enclose the x of a function's value y."""
    at: Fraction | None = None
    match name:
        case "sigmoid":
            at = y / (1 - y)
        case "tanh":
            at = (1 + y) / (1 - y)
        case "exp":
            at = y
        case "elu":
            at = 1 + y / given[0]
    if at == 1:  # of 0, the one rational number whose exp is rational
        return Fraction(0), Fraction(0)
    with localcontext() as context:
        context.prec = digits + _GUARD
        if at is None:  # softplus: y + ln(1 - exp(-y))
            real = Decimal(y.numerator) / Decimal(y.denominator)
            x = real + (1 - (-real).exp()).ln()
        else:
            x = (Decimal(at.numerator) / Decimal(at.denominator)).ln()
        if name == "tanh":
            x /= 2
    error = (1 + abs(Fraction(x))) / 10**digits
    return Fraction(x) - error, Fraction(x) + error
