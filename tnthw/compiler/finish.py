"""Rescales, thresholds and additions as the finish unit does them: biases and steps of passes.

`clamp((x * m + b) >> s)` is computed from the lowest power of two of m up, each step an addition
and a shift (docs/machine.md).  For each channel the steps follow from its factor; what the running
value can be follows from the proven range of x, since every step keeps an order: its extremes are
at the ends of the range.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.factor_steps import (
    MOST_REPEATED,
    above_of,
    digits_of_factors,
    repeated_of,
    steps_of,
    widths_of,
)
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
from tnthw.machine.finish_memories import MAX_PASSES
from tnthw.machine.timing import interval

MOST_BITS = MAX_ACCUMULATOR_BITS + WIDEN_BITS
"""Bits of the widest machine's running value."""


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
        return _alike(self)

    def interval(self, taps: int, digits: int, accelerator: Accelerator) -> int:
        """Cycles from one result to the next of a chunk, of so many taps and digits."""
        return interval(self.passes, max(taps, digits), accelerator.ring)


@lru_cache(maxsize=1 << 12)
def _alike(passes: Passes) -> bool:
    arrays = (passes.bias, passes.signs, passes.gaps, passes.second)
    return all(bool((array == array[:1]).all()) for array in arrays)


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


_MOST_FOUND = 4096

_FOUND: dict[tuple[object, ...], Passes] = {}
"""The same by contents: one network is often tried on one machine after the other."""


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
    key = (*_contents(grid), slots)
    plain = _found(key, lambda: _plain(grid, slots))
    if not isinstance(grid, Requantisation) or (plain.bits <= bits and not plain.above):
        return plain
    return _found((*key, bits), lambda: _narrowed(_constants(grid), slots, bits))


def _contents(grid: Grid | Addition) -> tuple[object, ...]:
    values = [getattr(grid, each.name) for each in fields(grid)]
    held = (v.tobytes() if isinstance(v, np.ndarray) else v for v in values)
    return type(grid).__name__, *held


def _found(key: tuple[object, ...], make: Callable[[], Passes]) -> Passes:
    if key not in _FOUND:
        if len(_FOUND) >= _MOST_FOUND:
            _FOUND.clear()
        _FOUND[key] = make()
    return _FOUND[key]


def _plain(grid: Grid | Addition, slots: int) -> Passes:
    """Steps as the numbers are, whatever the width of the running value."""
    if isinstance(grid, Thresholds):
        return _thresholds(grid)
    if isinstance(grid, Addition):
        return _addition(grid, slots)
    return _rescale(_constants(grid), slots)


def _narrowed(grid: Requantisation, slots: int, bits: int) -> Passes:
    """Steps whose running value has at most `bits` bits, where there are such."""
    made = _rescale(tightened(grid, _wide(grid, bits), bits), slots)
    above = int(above_of(digits_of_factors(grid.factor[:, None]), grid.shift).max())
    if made.bits > bits and 0 < above <= MOST_REPEATED:
        repeated = _rescale(grid, slots, repeat=True)
        if repeated.bits <= bits and repeated.passes <= MAX_PASSES:
            return repeated
    if made.above:  # what a wider machine would do says how wide it must be
        made = _rescale(tightened(grid, _wide(grid, MOST_BITS), MOST_BITS), slots)
    return made


def _addition(addition: Addition, slots: int) -> Passes:
    """One row for all channels."""
    return _passes(
        digits_of_factors(addition.factors[None]),
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
    digits = digits_of_factors(grid.factor[:, None])
    return _passes(
        repeated_of(digits, grid.shift) if repeat else digits,
        grid.bias,
        grid.shift,
        [(grid.first, grid.last)],
        (grid.low, grid.high),
        slots,
    )


def _wide(grid: Requantisation, bits: int) -> NDArray[np.bool_]:
    """Channels whose running value, or whose factor, no step can hold."""
    digits = digits_of_factors(grid.factor[:, None])
    above = above_of(digits, grid.shift)
    widen = bool((above > 0).any())
    made = steps_of(digits, grid.bias, grid.shift, widen)
    found: NDArray[np.bool_] = (widths_of(*made, [(grid.first, grid.last)], widen) > bits) | (
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
    above = int(above_of(digits, shift).max())
    widen = above > 0
    first, signs, gaps, second = steps_of(digits, bias, shift, widen)
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
        bits=int(widths_of(first, signs, gaps, second, ranges, widen).max()),
        above=max(0, above - WIDEN_BITS),
    )
