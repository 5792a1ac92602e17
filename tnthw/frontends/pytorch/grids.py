"""Rounding to a grid: torch's fake quantisers, and those that are written as plain arithmetic.

`round(x / s).clamp(low, high) * s` is four operations in a trace and one step, a `Quantise`. They
are put together after the whole network was read, where each is the only reader of the one before.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.calls import Call, Constant, Value
from tnthw.frontends.pytorch.layout import plain
from tnthw.frontends.rounding import rounded
from tnthw.frontends.steps import Affine, Clamp, Quantise, Real, Rounding, Step

_NEAR = 1e-6
"""Relative distance of s * (1 / s) from 1 in float32, and more."""

_LARGEST = 1 << 31


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rounded(Step):
    """Each number as a whole one; `recognised` makes a `Quantise` of it."""

    rounding: Rounding


def _rounding(rounding: Rounding) -> Callable[..., Value]:
    def handler(call: Call, input: Value, *, decimals: int = 0) -> Value:
        if decimals:
            raise call.refuse(f"rounds to {decimals} decimals; scale the value and round to 0")
        return call.emit(Rounded, input, like=input, rounding=rounding)

    return handler


def fake_quantise(
    call: Call, x: Value, scale: Any, zero: Any, low: int, high: int, axis: int | None = None
) -> Value:
    """Add what torch's fake quantisers do: s * (clamp(round(x / s) + z, low, high) - z)."""
    scales, zeros = (
        v.array.reshape(-1) if isinstance(v, Constant) else np.array([float(v)])
        for v in (scale, zero)
    )
    if np.any(zeros != zeros[0]):
        raise call.refuse(
            f"has zero points from {zeros.min():g} to {zeros.max():g} in one tensor; give all "
            f"channels one, 0 for signed values"
        )
    if np.any(scales <= 0):
        raise call.refuse(f"has the scale {scales.min():g}; a scale is above 0")
    if axis is not None and len(scales) > 1:
        x = plain(call, x, "channels")
        if axis % (len(x.shape) + 1) != 1:
            raise call.refuse(f"has scales along axis {axis}; allowed is axis 1, the channels")
    z = int(zeros[0])
    return call.emit(Quantise, x, like=x, scale=scales, low=low - z, high=high - z, rounding="even")


def _per_tensor(
    call: Call, input: Value, scale: Any, zero_point: Any, quant_min: int, quant_max: int,
    *_: Any,
) -> Value:  # fmt: skip
    return fake_quantise(call, input, scale, zero_point, quant_min, quant_max)


def _per_channel(
    call: Call, input: Value, scale: Any, zero_point: Any, axis: int, quant_min: int,
    quant_max: int, *_: Any,
) -> Value:  # fmt: skip
    return fake_quantise(call, input, scale, zero_point, quant_min, quant_max, axis)


GRIDS: dict[str, Callable[..., Any]] = {
    "round": _rounding("even"), "floor": _rounding("floor"), "ceil": _rounding("ceil"),
    "trunc": _rounding("truncate"), "fix": _rounding("truncate"),
    "fake_quantize_per_tensor_affine": _per_tensor,
    "fake_quantize_per_channel_affine": _per_channel,
    "_fake_quantize_learnable_per_tensor_affine": _per_tensor,
    "_fake_quantize_learnable_per_channel_affine": _per_channel,
}  # fmt: skip
"""Handlers by the function's or method's name."""


# Recognition --------------------------------------------------------------------------------------


def recognised(steps: Sequence[Step], result: str) -> list[Step]:
    """Make a `Quantise` of each rounding with what is around it.

    Raises
    ------
    GraphError: a rounding has no bounds, or bounds that are not whole numbers.
    """
    found = {step.name: step for step in steps}
    for step in steps:
        if isinstance(step, Rounded):
            _Chain(found, step, result).join()
    return list(found.values())


class _Chain:
    """A rounding, what is before it, and what is after it, as long as each has one reader."""

    def __init__(self, steps: dict[str, Step], rounded: Rounded, result: str) -> None:
        self.steps, self.rounded = steps, rounded
        readers = Counter(name for step in steps.values() for name in step.sources)
        readers[result] += 1
        self.after: list[Clamp | Affine] = []
        last: Step = rounded
        while readers[last.name] == 1 and len(self.after) < 4:
            following = next((s for s in steps.values() if last.name in s.sources), None)
            if not isinstance(following, Clamp | Affine):
                break
            self.after.append(following)
            last = following
        self.before: list[Clamp | Affine] = []
        source = steps.get(rounded.sources[0])
        while isinstance(source, Clamp | Affine) and readers[source.name] == 1:
            self.before.append(source)
            source = steps.get(source.sources[0])

    def join(self) -> None:
        """Replace the steps of the chain by a Quantise."""
        low, high, used = self._bounds_after()
        if self._whole(low, high, used):
            return
        self._fraction(low, high, used)

    def _bounds_after(self) -> tuple[float, float, int]:
        """Bounds of the clamps directly behind the rounding, and how many steps they are."""
        low, high, used = -math.inf, math.inf, 0
        for step in self.after:
            if not isinstance(step, Clamp):
                break
            low, high = max(low, min(step.low, high)), min(high, max(step.high, low))
            used += 1
        return low, high, used

    def _whole(self, low: float, high: float, used: int) -> bool:
        """Join x / s + z, the rounding and s * (q - z); False where they do not belong together."""
        rest = self.after[used:]
        affines: list[Affine] = []
        for step in rest[:2]:
            if not isinstance(step, Affine):
                break
            affines.append(step)
        for count in range(len(affines), -1, -1):
            gain, shift = _composed(affines[:count])
            for depth in range(0 if count else 1, len(self.before) + 1):
                if self._try(self.before[:depth], low, high, used + count, gain, shift):
                    return True
        return False

    def _try(
        self, inner: Sequence[Step], low: float, high: float, used: int, gain: Real, shift: Real
    ) -> bool:
        own_gain, own_shift, own_low, own_high = _before(inner)
        rounding = self.rounded.rounding
        if (
            own_gain is None
            or np.any(own_gain <= 0)
            or not np.allclose(own_gain * gain, 1.0, rtol=_NEAR, atol=0)
        ):
            return False
        if rounding == "floor" and np.allclose(own_shift % 1.0, 0.5, rtol=0, atol=_NEAR):
            rounding, own_shift = "up", own_shift - 0.5
            own_low, own_high = own_low - 0.5, own_high - 0.5
        zero = np.rint(own_shift)
        if (np.any(np.abs(own_shift - zero) > _NEAR * np.maximum(1, np.abs(zero)))
                or np.any(zero != zero[0])
                or not np.allclose(shift, -gain * zero[0], rtol=1e-5, atol=1e-9)
                or (rounding == "even" and zero[0] % 2)):  # fmt: skip
            return False
        ends = self._ends(low, high, own_low, own_high, rounding)
        if ends is None:
            return False
        z = int(zero[0])
        last = self.after[used - 1] if used else self.rounded
        source = inner[-1].sources[0] if inner else self.rounded.sources[0]
        made = Quantise(
            name=last.name, sources=(source,), shape=last.shape, where=self.rounded.where,
            scale=gain, low=ends[0] - z, high=ends[1] - z, rounding=rounding,
        )  # fmt: skip
        self._replace([*inner, self.rounded, *self.after[:used]], made)
        return True

    def _ends(
        self, low: float, high: float, own_low: float, own_high: float, rounding: Rounding
    ) -> tuple[int, int] | None:
        """Whole numbers that are the ends of the grid; None where one side has none."""
        for bound in (low, high):
            if math.isfinite(bound) and bound != round(bound):
                return None
        ends = [
            float(rounded(np.array(b), rounding)) if math.isfinite(b) else b
            for b in (own_low, own_high)
        ]
        first, last = max(low, min(ends[0], high)), min(high, max(ends[1], low))
        if not (math.isfinite(first) and math.isfinite(last) and first < last < _LARGEST):
            return None
        return int(first), int(last)

    def _fraction(self, low: float, high: float, used: int) -> None:
        """Make the rounding itself a Quantise with steps of 1."""
        clamped = bool(self.before) and isinstance(self.before[0], Clamp)
        inner = self.before[:1] if clamped else []
        _, _, own_low, own_high = _before(inner)
        ends = self._ends(low, high, own_low, own_high, self.rounded.rounding)
        if ends is None:
            whole = all(not math.isfinite(b) or b == round(b) for b in (low, high))
            what = (
                "has no smallest or no largest one: clamp before or after it, as in "
                "round(x / s).clamp(-128, 127) * s"
                if whole
                else f"is clamped to {low:g} and {high:g} after it, which are no whole numbers; "
                f"clamp before it, or to whole numbers"
            )
            raise GraphError(
                f"layer {self.rounded.name}{self.rounded.where}: rounds to whole numbers, which "
                f"{what}"
            )
        last = self.after[used - 1] if used else self.rounded
        source = inner[0].sources if inner else self.rounded.sources
        made = Quantise(
            name=last.name, sources=source, shape=last.shape,
            where=self.rounded.where, scale=np.ones(1), low=ends[0], high=ends[1],
            rounding=self.rounded.rounding,
        )  # fmt: skip
        self._replace([*inner, self.rounded, *self.after[:used]], made)

    def _replace(self, old: Sequence[Step], made: Step) -> None:
        kept = dict(self.steps)
        self.steps.clear()
        gone = {step.name for step in old}
        for name, step in kept.items():
            if name == made.name:
                self.steps[name] = made
            elif name not in gone:
                self.steps[name] = step


def _composed(steps: Sequence[Affine]) -> tuple[Real, Real]:
    """Gain and shift of affine steps one after the other."""
    gain, shift = np.ones(1), np.zeros(1)
    for step in steps:
        gain, shift = step.gain * gain, step.gain * shift + step.shift
    return gain, shift


def _before(steps: Sequence[Step]) -> tuple[Real | None, Real, float, float]:
    """Gain, shift and bounds in whole steps of what is before a rounding, the nearest first.

    No gain where bounds are not the same for all channels.
    """
    gain, shift, low, high = np.ones(1), np.zeros(1), -math.inf, math.inf
    for step in steps:
        if isinstance(step, Affine):
            gain, shift = gain * step.gain, gain * step.shift + shift
        elif isinstance(step, Clamp):
            if np.any(gain != gain[0]) or np.any(shift != shift[0]) or gain[0] <= 0:
                return None, shift, low, high
            below, above = (float(gain[0] * b + shift[0]) for b in (step.low, step.high))
            low, high = max(low, min(below, high)), min(high, max(above, low))
    return gain, shift, low, high
