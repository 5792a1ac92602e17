"""What the finish unit makes of operands, as the kernel has it: factors, steps or thresholds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import WIDEN_BITS, Accelerator
from tnthw.machine.columns import Column, alike
from tnthw.machine.finish_memories import Steps
from tnthw.simulator.values_kept import Kept
from tnthw.simulator.values_tables import Tables

FIELDS = 12
"""Fields of an operation from `mode` to `second`."""

CHUNK = 8
"""Channels that the kernel finishes at a time."""

_FACTOR, _STEPS, _THRESHOLD = range(3)
_EXACT_BITS = 53
"""Bits of an integer that a double holds."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Finishes:
    """What is done with the channels of instructions, a row each of int64 columns.

    Attributes
    ----------
    bias, steps, table_step, passes, threshold, widen, low, high: as of `Finish`.
    first, chunks: of the instruction's chunks, the first that is finished so, and how many.
    bits: of the largest magnitude of an operand.
    two: whether there are two operands.
    """

    bias: Column
    steps: Column
    table_step: Column
    passes: Column
    threshold: Column
    widen: Column
    low: Column
    high: Column
    first: Column
    chunks: Column
    bits: Column
    two: Column

    def take(self, rows: Column) -> Finishes:
        """Some of the rows."""
        return Finishes(**{name: getattr(self, name)[rows] for name in self.__slots__})


class Factors:
    """The fields of finishes, which are laid out when all rows of tables that they need are known.

    Parameters
    ----------
    given: the finishes.
    tables: what is there; `note` tells when it holds what a finish needs.
    """

    def __init__(self, given: Finishes, tables: Tables, machine: Accelerator) -> None:
        self.given, self.tables, self.machine = given, tables, machine
        first, shape = alike([given.threshold, given.passes, given.chunks, given.two])
        self._shapes = [np.flatnonzero(shape == number) for number in range(len(first))]
        self._bias: list[Column] = [np.zeros(0, np.int64)] * len(shape)
        self._steps = list(self._bias)
        for mine in self._shapes:
            biases, steps = _rows(given.take(mine))
            for place, bias, row in zip(mine.tolist(), biases, steps, strict=True):
                self._bias[place], self._steps[place] = bias, row

    def note(self, place: int) -> None:
        """Take what the tables hold now for a finish.

        Raises
        ------
        Unplanned: nothing was brought to a row that it needs.
        """
        self._bias[place] = self.tables.bias.numbers(self._bias[place])
        self._steps[place] = self.tables.steps.numbers(self._steps[place])

    def fields(self, kept: Kept) -> NDArray[np.int64]:
        """Fields of each finish from `mode` to `second`, int64 (finishes, `FIELDS`)."""
        biases, steps = self.tables.unpacked()
        found = np.zeros((len(self._bias), FIELDS), np.int64)
        for mine in self._shapes:
            given = self.given.take(mine)
            bias = biases[np.stack([self._bias[place] for place in mine])]
            rows = np.stack([self._steps[place] for place in mine])
            found[mine, 1], found[mine, 2], found[mine, 3] = given.widen, given.low, given.high
            if given.threshold[0]:
                passes = int(given.passes[0])
                levels = bias.reshape(len(mine), passes, -1)
                found[mine, 0], found[mine, 4] = _THRESHOLD, passes
                found[mine, 8] = kept.each(levels)
            else:
                found[mine] += self._stepped(given, bias, steps, rows, kept)
        return found

    def _stepped(
        self, given: Finishes, bias: Column, steps: Steps, rows: Column, kept: Kept
    ) -> NDArray[np.int64]:
        """Fields but for `widen`, `low` and `high` of finishes of one shape that add in steps.

        One product and one addition in place of all steps where no running value can wrap: rounding
        down in several shifts is rounding down once.  A power of two scales a double exactly, so
        all that counts is that the integers behind it fit.

        Parameters
        ----------
        bias: (finishes, chunks, channels).
        rows: (finishes, chunks, passes), of steps.
        """
        machine, two = self.machine, bool(given.two[0])
        found = np.zeros((len(rows), FIELDS), np.int64)
        bias = bias.reshape(len(rows), -1)
        # (finishes, chunks, passes, channels, slots) -> (finishes, passes * slots, all channels)
        count = rows.shape[2] * machine.finish_slots
        signs, gaps, second = (
            each[rows].transpose(0, 2, 4, 1, 3).reshape(len(rows), count, -1)
            for each in (steps.signs, steps.gaps, steps.second)
        )
        if not two:
            signs = np.where(second, np.int8(0), signs)
        after = np.cumsum(gaps, axis=1, dtype=np.int64)
        before, shift = after - gaps, after[:, -1]  # the shift before each addition, and in all
        exact = np.zeros(len(rows), np.bool_)
        sizes = np.maximum(bias.max(axis=1), -bias.min(axis=1)), shift.max(axis=1)
        widths = given.bits + given.widen * WIDEN_BITS
        for place, (size, most, width, low) in enumerate(
            zip(*(each.tolist() for each in (*sizes, widths, given.low)), strict=True)
        ):
            reach = size + (count << width)
            bits = most + (reach + abs(low)).bit_length() + count.bit_length()
            exact[place] = not (reach >> (machine.finish_bits - 1) or bits >= _EXACT_BITS)
        found[~exact, 0], found[~exact, 4] = _STEPS, count
        for number, each in enumerate((bias, signs, gaps, second.view(np.uint8))):
            found[~exact, 8 + number] = kept.each(each[~exact])
        terms = signs[exact].astype(np.int64) << before[exact]
        unit = np.ldexp(1.0, -shift[exact])
        widened = unit * (1 << WIDEN_BITS * given.widen[exact])[:, None]
        factors = np.zeros((3, len(terms), bias.shape[1] + -bias.shape[1] % CHUNK))
        of_b = np.where(second[exact], terms, 0).sum(axis=1) if two else np.int64(0)
        channels = slice(bias.shape[1])
        factors[0, :, channels] = (terms.sum(axis=1) - of_b) * widened
        factors[1, :, channels] = of_b * widened
        factors[2, :, channels] = bias[exact] * unit - given.low[exact, None]
        for number, factor in enumerate(factors):
            if two or number != 1:
                found[exact, 5 + number] = kept.each(factor)
        return found


def _rows(given: Finishes) -> tuple[Column, Column]:
    """Rows of biases and steps that finishes of one shape read.

    Returns
    -------
    Of thresholds (finishes, passes, chunks) and none; of others (finishes, chunks) and
    (finishes, chunks, passes).
    """
    passes = np.arange(int(given.passes[0]))
    sets = (given.first[:, None] + np.arange(int(given.chunks[0]))) * given.table_step[:, None]
    bias, steps = given.bias[:, None], given.steps[:, None, None]
    if given.threshold[0]:
        levels = (bias + sets * len(passes))[:, None] + passes[:, None]
        return levels, np.zeros((len(bias), 0), np.int64)
    return bias + sets, steps + sets[:, :, None] * len(passes) + passes
