"""Rescales, thresholds and additions as the finish unit does them: biases and steps of passes.

`clamp((x * m + b) >> s)` is computed from the lowest power of two of m up, each step an addition
and a shift (docs/machine.md).  For each channel the steps follow from its factor; what the running
value can be follows from the proven range of x, since every step keeps an order: its extremes are
at the ends of the range.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.layout import digits_of
from tnthw.compiler.steps import (
    Addition,
    AddStep,
    ConvStep,
    Grid,
    LookupStep,
    PoolStep,
    Requantisation,
    Step,
    Thresholds,
)
from tnthw.compiler.tighten import tightened
from tnthw.formats import MAX_ACCUMULATOR_BITS
from tnthw.ir.types import Int, bits_for
from tnthw.machine.accelerator import WIDEN_BITS, Accelerator
from tnthw.machine.finish_memories import MAX_GAP, MAX_PASSES
from tnthw.machine.timing import interval

MOST_BITS = MAX_ACCUMULATOR_BITS + WIDEN_BITS
"""Bits of the widest machine's running value."""


_MOST_REPEATED = 3
"""Bits above 1 up to which an operand is added several times where it must not be widened."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Passes:
    """What the finish unit does with the channels of a layer, before it is laid out in rows.

    Attributes
    ----------
    bias: int64 (channels, 1), or (channels, passes) with thresholds.
    signs, gaps: int8 (channels, steps), 0 for a step that does nothing.
    second: bool (channels, steps), true where operand b is added.
    threshold, widen: flags of the instruction.
    passes: of every channel.
    low, high: the clamp.
    bits: of the widest running value, two's complement.
    above: bits by which the largest factor is beyond what `widen` reaches; 0 where none is.
    """

    bias: Int
    signs: NDArray[np.int8]
    gaps: NDArray[np.int8]
    second: NDArray[np.bool_]
    threshold: bool
    widen: bool
    passes: int
    low: int
    high: int
    bits: int
    above: int = 0

    @property
    def steps(self) -> int:
        """Steps of the channel that has most."""
        return int(self.signs.shape[1])

    @property
    def bias_rows(self) -> int:
        """Rows of biases of one chunk."""
        return int(self.bias.shape[1])

    @property
    def steps_rows(self) -> int:
        """Rows of steps of one chunk."""
        return 0 if self.threshold else self.passes

    @property
    def alike(self) -> bool:
        """Whether all channels have the same, so that one row does for all chunks."""
        arrays = (self.bias, self.signs, self.gaps, self.second)
        return all(bool((array == array[:1]).all()) for array in arrays)

    def interval(self, taps: int, digits: int, accelerator: Accelerator) -> int:
        """Cycles from one result to the next of a chunk, of so many taps and digits."""
        return interval(self.passes, max(taps, digits), accelerator.ring)


def result_passes(step: Step, accelerator: Accelerator) -> tuple[Passes, ...]:
    """What makes each slice of a step's result; nothing where a table does."""
    match step:
        case AddStep():
            whole: Grid | Addition = step.addition
        case ConvStep() | PoolStep():
            whole = step.grid
        case LookupStep():
            return ()
        case _:
            raise AssertionError(f"a step of kind {type(step).__name__}")
    slices = 1 if isinstance(step, ConvStep) and step.residual is not None else step.output.slices
    return passes_of(whole, slices, accelerator)


def result_interval(step: Step, accelerator: Accelerator) -> int:
    """Cycles from one result of a vector step to the next; the most of any slice."""
    digits = digits_of(step.output, accelerator)
    read = [digits_of(source, accelerator) for source in step.sources]
    match step:
        case LookupStep():
            return max(accelerator.function_cycles, read[0], digits)
        case AddStep():
            taps = sum(read)
        case PoolStep():
            taps = step.kernel[0] * step.kernel[1] * read[0]
        case _:
            taps = 1
    passes = result_passes(step, accelerator)
    return max(each.interval(taps, digits, accelerator) for each in passes)


_MADE: WeakKeyDictionary[Grid | Addition, dict[tuple[int, int, int], tuple[Passes, ...]]] = (
    WeakKeyDictionary()
)
"""What was made of each grid, as a step is planned many times before it is emitted."""


def passes_of(whole: Grid | Addition, slices: int, accelerator: Accelerator) -> tuple[Passes, ...]:
    """How sums, maxima or the operands of an addition become each slice of a result.

    Parameters
    ----------
    whole: what is to be done, with the proven ranges of the operands.
    slices: how many slices the result has.
    """
    kept = _MADE.setdefault(whole, {})
    key = (slices, accelerator.finish_slots, accelerator.finish_bits)
    if key not in kept:
        kept[key] = tuple(
            _of(whole.slice(number, slices), accelerator.finish_slots, accelerator.finish_bits)
            for number in range(slices)
        )
    return kept[key]


def _of(grid: Grid | Addition, slots: int, bits: int) -> Passes:
    if isinstance(grid, Thresholds):
        return _thresholds(grid)
    if isinstance(grid, Addition):
        return _addition(grid, slots)
    grid = _constants(grid)
    made = _rescale(grid, slots)
    if made.bits > bits or made.above:
        made = _rescale(tightened(grid, _wide(grid, bits), bits), slots)
    above = int(_above(_digits(grid.factor[:, None]), grid.shift).max())
    if made.bits > bits and 0 < above <= _MOST_REPEATED:
        repeated = _rescale(grid, slots, repeat=True)
        if repeated.bits <= bits and repeated.passes <= MAX_PASSES:
            return repeated
    if made.above:  # what a wider machine would do says how wide it must be
        made = _rescale(tightened(grid, _wide(grid, MOST_BITS), MOST_BITS), slots)
    return made


def _addition(addition: Addition, slots: int) -> Passes:
    """One row for all channels."""
    return _passes(
        _digits(addition.factors[None]),
        np.array([addition.bias]),
        np.array([addition.shift], np.int64),
        [(np.array([low]), np.array([high])) for low, high in (addition.a, addition.b)],
        (addition.low, addition.high),
        slots,
    )


def _thresholds(grid: Thresholds) -> Passes:
    # a threshold out of the operand's reach is put at the end of it, which changes nothing
    thresholds = grid.thresholds
    if not thresholds.shape[1]:  # a slice of a wide result that nothing reaches
        thresholds = grid.last[:, None] + 1
    reached = np.clip(thresholds, grid.first[:, None], grid.last[:, None] + 1)
    channels, passes = reached.shape
    none = np.zeros((channels, 0), np.int8)
    ends = (grid.first[:, None] - reached, grid.last[:, None] - reached)
    return Passes(
        bias=-reached,
        signs=none,
        gaps=none,
        second=none.astype(np.bool_),
        threshold=True,
        widen=False,
        passes=passes,
        low=grid.low,
        high=grid.high,
        bits=bits_for(
            min(int(ends[0].min()), int((-reached).min())),
            max(int(ends[1].max()), int((-reached).max())),
            signed=True,
        ),
    )


def _constants(grid: Requantisation) -> Requantisation:
    """Let channels with one result, whatever the operand, have that as their bias and no factor."""
    low, high = grid.at(grid.first), grid.at(grid.last)
    constant = (low == high) | (grid.factor == 0)
    if not constant.any():
        return grid
    return replace(
        grid,
        factor=np.where(constant, 0, grid.factor),
        bias=np.where(constant, low, grid.bias),
        shift=np.where(constant, 0, grid.shift).astype(np.int64),
    )


def _rescale(grid: Requantisation, slots: int, *, repeat: bool = False) -> Passes:
    digits = _digits(grid.factor[:, None])
    return _passes(
        _repeated(digits, grid.shift) if repeat else digits,
        grid.bias,
        grid.shift,
        [(grid.first, grid.last)],
        (grid.low, grid.high),
        slots,
    )


def _wide(grid: Requantisation, bits: int) -> NDArray[np.bool_]:
    """Channels whose running value, or whose factor, no step can hold."""
    digits = _digits(grid.factor[:, None])
    above = _above(digits, grid.shift)
    widen = bool((above > 0).any())
    made = _steps(digits, grid.bias, grid.shift, widen)
    found: NDArray[np.bool_] = (_widths(*made, [(grid.first, grid.last)], widen) > bits) | (
        above > WIDEN_BITS
    )
    return found


def _passes(
    digits: NDArray[np.int8],
    bias: Int,
    shift: Int,
    ranges: list[tuple[Int, Int]],
    clamp: tuple[int, int],
    slots: int,
) -> Passes:
    """Steps of factors, int8 (channels, exponents, operands)."""
    above = int(_above(digits, shift).max())
    widen = above > 0
    first, signs, gaps, second = _steps(digits, bias, shift, widen)
    return Passes(
        bias=first[:, None],
        signs=signs,
        gaps=gaps,
        second=second,
        threshold=False,
        widen=widen,
        passes=max(1, -(-signs.shape[1] // slots)),
        low=clamp[0],
        high=clamp[1],
        bits=int(_widths(first, signs, gaps, second, ranges, widen).max()),
        above=max(0, above - WIDEN_BITS),
    )


def _digits(factors: Int) -> NDArray[np.int8]:
    """Signed digits of the non-adjacent form, the fewest there are.

    Returns
    -------
    int8 (channels, exponents, operands).

    Notes
    -----
    With h = m >> 1 the digits of m are where h and m + h differ: +1 where m + h has the bit.
    """
    size = np.abs(factors)
    half, sum_ = size >> 1, size + (size >> 1)
    differ = half ^ sum_
    count = max(1, int(differ.max(initial=0)).bit_length())
    exponents = np.arange(count)[:, None]
    plus = (sum_ & differ)[:, None, :] >> exponents & 1
    minus = (half & differ)[:, None, :] >> exponents & 1
    digits: NDArray[np.int8] = ((plus - minus) * np.sign(factors)[:, None, :]).astype(np.int8)
    return digits


def _repeated(digits: NDArray[np.int8], shift: Int) -> NDArray[np.int8]:
    """Put powers above the shift in its place, as often as they are larger.

    An operand is then read as it is where it would be read with more bits below the point.
    """
    ahead = np.arange(digits.shape[1]) - shift[:, None]  # (channels, exponents)
    times = np.int64(1) << np.clip(ahead, 0, _MOST_REPEATED)
    folded = (digits * np.where(ahead >= 0, times, 0)[..., None]).sum(
        axis=1
    )  # (channels, operands)
    found = np.where(ahead[..., None] >= 0, 0, digits)
    place = np.minimum(shift, digits.shape[1] - 1)
    reaches = shift < digits.shape[1]
    found[np.arange(len(shift)), place] += np.where(reaches[:, None], folded, 0)
    return found.astype(np.int8)


def _above(digits: NDArray[np.int8], shift: Int) -> Int:
    """By how much the highest power of each channel is above its shift; 0 where it is not."""
    exponents = np.arange(digits.shape[1])[:, None]
    highest = np.where(digits != 0, exponents, 0).max(axis=(1, 2))
    found: Int = np.maximum(0, highest - shift)
    return found


def _steps(
    digits: NDArray[np.int8], bias: Int, shift: Int, widen: bool
) -> tuple[Int, NDArray[np.int8], NDArray[np.int8], NDArray[np.bool_]]:
    """First running value (channels,); signs, gaps, operand of the steps (channels, steps)."""
    if widen:
        bias, shift = bias << WIDEN_BITS, shift + WIDEN_BITS
    channels = digits.shape[0]
    most = int(np.abs(digits).sum(axis=(1, 2)).max()) + 2 * digits.shape[1]
    most += int(shift.max()) // MAX_GAP + 2
    signs, gaps = np.zeros((2, channels, most), np.int8)
    second = np.zeros((channels, most), np.bool_)
    rows = np.arange(channels)
    lowest = np.where(digits.any(axis=2), np.arange(digits.shape[1]), most * MAX_GAP).min(axis=1)
    none = ~digits.any(axis=(1, 2))
    at = np.where(none, shift, lowest)  # exponent that the running value stands at
    value = bias >> np.minimum(at, 63)
    place = np.zeros(channels, np.int64)  # the step that is being made, its gap still open

    def close(who: NDArray[np.bool_], until: Int) -> None:
        """Shift the running value of some channels up to an exponent, and begin their next step."""
        left = np.where(who, until - at, 0)
        while (long := left > MAX_GAP).any():
            gaps[rows[long], place[long]] = MAX_GAP
            place[long] += 1
            left[long] -= MAX_GAP
        gaps[rows[who], place[who]] = left[who]
        place[who] += 1
        at[who] = until[who]

    begun = np.zeros(channels, np.bool_)
    for exponent, operand in np.ndindex(digits.shape[1:]):
        digit = digits[:, exponent, operand]
        for time in range(int(np.abs(digit).max())):
            here = np.abs(digit) > time
            close(here & begun, np.full(channels, exponent))
            signs[rows[here], place[here]] = np.sign(digit[here])
            second[rows[here], place[here]] = operand == 1
            begun |= here
    close(begun, shift)
    used = max(1, int(place.max()))
    return value, signs[:, :used], gaps[:, :used], second[:, :used]


def _widths(
    first: Int,
    signs: NDArray[np.int8],
    gaps: NDArray[np.int8],
    second: NDArray[np.bool_],
    ranges: list[tuple[Int, Int]],
    widen: bool,
) -> Int:
    """Bits of the widest running value of each channel, two's complement, (channels,)."""
    times = 1 << WIDEN_BITS if widen else 1
    low, high = first.copy(), first.copy()
    for corner in product(*ranges):
        value = first.copy()
        for sign, gap, of_b in zip(signs.T, gaps.T, second.T, strict=True):
            operand = np.where(of_b, corner[-1], corner[0]) * times
            value = value + sign * operand
            np.minimum(low, value, out=low)
            np.maximum(high, value, out=high)
            value = value >> gap
    magnitude = np.maximum(high, ~low)
    found: Int = np.array([int(m).bit_length() + 1 for m in magnitude], np.int64)
    return found
