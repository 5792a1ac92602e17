"""The tables of a function in the memory image, and where a LOOKUP finds them."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.needs import Need
from tnthw.compiler.layout import channel_planes, lanes_of
from tnthw.compiler.steps import LookupStep
from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator
from tnthw.machine.finish_memories import pack_functions
from tnthw.machine.isa import TableKind

PAGE_ROWS = FUNCTION_PAGE // FUNCTION_ROW
"""Rows of the function memory that one table takes."""


class FunctionRows:
    """Tables of one slice of a step's result, which are loaded as instructions need them.

    Parameters
    ----------
    emitter: has the image.
    number: of the slice.

    Attributes
    ----------
    step: whether each channel has a table of its own.
    chunks: that one instruction takes of a word, so that their tables are there together.
    """

    def __init__(self, emitter: Emitter, step: LookupStep, number: int) -> None:
        self.emitter = emitter
        acc = emitter.accelerator
        tables = step.slice(number)
        self.step = int(len(tables) > 1)
        self.chunks = acc.word_chunks
        if self.step:
            together = acc.function_pages // acc.rescale_channels
            self.chunks = max(n for n in range(1, together + 1) if acc.word_chunks % n == 0)
        pages = channel_planes(step.output, acc) * acc.word_channels
        self.address = emitter.image.constant(
            (pages if self.step else 1) * PAGE_ROWS * acc.function_row_beats,
            partial(_pack, step, number, pages, acc),
        )

    def need(self, plane: int, chunk: int) -> Need:
        """The tables of an instruction, from that of the first channel of a chunk of a plane on."""
        acc = self.emitter.accelerator
        rows, address = PAGE_ROWS, self.address
        if self.step:
            rows *= self.chunks * acc.rescale_channels
            first = (plane * acc.word_chunks + chunk) * acc.rescale_channels
            address += first * PAGE_ROWS * acc.function_row_beats
        return self.emitter.table(TableKind.FUNCTION, address, rows)


def _pack(step: LookupStep, number: int, pages: int, accelerator: Accelerator) -> NDArray[np.uint8]:
    tables = step.slice(number)
    if len(tables) > 1:
        full = np.zeros((pages, FUNCTION_PAGE), np.uint8)
        full[lanes_of(step.output, accelerator)] = tables
        tables = full
    return pack_functions(tables, accelerator)
