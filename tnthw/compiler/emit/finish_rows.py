"""Biases and steps of a result as rows in the memory image, and where an instruction finds them."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.needs import Need
from tnthw.compiler.finish import Passes
from tnthw.ir.types import Int
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import Finish
from tnthw.machine.finish_memories import Steps, pack_bias, pack_steps
from tnthw.machine.isa import TableKind

Bytes = NDArray[np.uint8]


class FinishRows:
    """Rows of one slice of a step's result, which are loaded as instructions need them.

    Parameters
    ----------
    emitter: has the image.
    passes: what is done with each channel.
    lanes: int64 (channels,), where each channel lies, counted through all chunks; not looked at
        where all have one row.
    chunks: of the result.
    """

    def __init__(self, emitter: Emitter, passes: Passes, lanes: Int, chunks: int) -> None:
        self.emitter, self.passes = emitter, passes
        acc = emitter.accelerator
        self.made: dict[tuple[int, tuple[int, int]], tuple[Finish, tuple[Need, ...]]] = {}
        self.step = int(not passes.alike)
        if not self.step:
            chunks = 1
        where = lanes if self.step else None
        form = acc.rescale_channels, acc.finish_slots, acc.finish_bits, acc.memory_bytes_per_cycle
        key = (passes, None if where is None else where.tobytes(), chunks, form)
        packed = emitter.image.packed  # of what machines whose rows are alike have made

        def rows(number: int) -> Bytes:
            return packed.get((number, key), lambda: pack_rows(passes, where, chunks, acc)[number])

        self.bias = emitter.image.constant(
            chunks * passes.bias_rows * acc.bias_row_beats, partial(rows, 0)
        )
        self.steps = emitter.image.constant(
            chunks * passes.steps_rows * acc.steps_row_beats, partial(rows, 1)
        )

    def finish(self, chunk: int, run: tuple[int, int]) -> tuple[Finish, tuple[Need, ...]]:
        """Fields of an instruction that begins with a chunk, whose rows are loaded with a run's.

        Returns
        -------
        Fields that count from where these rows lie, and what they are.
        """
        if (chunk, run) not in self.made:
            self.made[chunk, run] = self._finish(chunk, run)
        return self.made[chunk, run]

    def _finish(self, chunk: int, run: tuple[int, int]) -> tuple[Finish, tuple[Need, ...]]:
        passes = self.passes
        first, last = run if self.step else (0, 1)
        needs = [self._need(TableKind.BIAS, self.bias, passes.bias_rows, first, last)]
        if passes.steps_rows:
            needs.append(self._need(TableKind.STEPS, self.steps, passes.steps_rows, first, last))
        ahead = (chunk - first) * self.step
        finish = Finish(
            bias=ahead * passes.bias_rows,
            steps=ahead * passes.steps_rows,
            table_step=self.step,
            passes=passes.passes,
            threshold=int(passes.threshold),
            widen=int(passes.widen),
            low=passes.low,
            high=passes.high,
        )
        return finish, tuple(needs)

    def _need(self, kind: TableKind, address: int, rows: int, first: int, last: int) -> Need:
        beats = self.emitter.row_beats[kind]
        return self.emitter.table(kind, address + first * rows * beats, (last - first) * rows)


def pack_rows(
    passes: Passes, lanes: Int | None, chunks: int, accelerator: Accelerator
) -> tuple[Bytes, Bytes]:
    """Rows of biases and of steps, chunk by chunk; lanes without a channel have zeros.

    Parameters
    ----------
    lanes: as of `FinishRows`; None for one row in which every lane has the first channel's.
    """
    width, slots = accelerator.rescale_channels, accelerator.finish_slots

    def laid(array: NDArray[Any], count: int, each: int) -> NDArray[Any]:
        """(channels, up to count * each) as (all rows, lanes of a chunk, each)."""
        full = np.zeros((chunks * width, count * each), array.dtype)
        where = slice(None) if lanes is None else lanes
        full[where, : array.shape[1]] = array[:1] if lanes is None else array
        return full.reshape(chunks, width, count, each).swapaxes(1, 2).reshape(-1, width, each)

    signs, gaps, second = (
        laid(each, passes.steps_rows, slots) for each in (passes.signs, passes.gaps, passes.second)
    )
    bias = laid(passes.bias, passes.bias.shape[1], 1)[..., 0]
    return (
        pack_bias(bias, accelerator),
        pack_steps(Steps(signs=signs, gaps=gaps, second=second), accelerator),
    )
