"""Where the rows of a LOAD or STORE lie: addresses step as the machine's registers do, and wrap.

In memory they count modulo 2**32, in the activation buffer modulo 2**20, so that a stride may also
go back.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.fields import MEMORY_BITS, WORD_BITS
from tnthw.machine.isa import Move

Rows = NDArray[np.int64]


def memory_rows(instruction: Move, offset: int = 0) -> Rows:
    """First beat of each row in memory, int64 (rows,).

    Parameters
    ----------
    offset: of the image, in beats; see `Stream.offset`.
    """
    return _stepped(
        instruction.memory + offset, instruction.memory_stride, instruction.rows, MEMORY_BITS
    )


def buffer_rows(instruction: Move) -> Rows:
    """First word of each row in the activation buffer, int64 (rows,)."""
    return _stepped(instruction.buffer, instruction.buffer_stride, instruction.rows, WORD_BITS)


def wraps(instruction: Move, offset: int = 0) -> bool:
    """Whether an address passes the end of its bits, so that rows lie at no constant distance."""
    steps = instruction.rows - 1
    return (
        instruction.memory + offset + steps * instruction.memory_stride >> MEMORY_BITS > 0
        or instruction.buffer + steps * instruction.buffer_stride >> WORD_BITS > 0
    )


def _stepped(first: int, stride: int, rows: int, bits: int) -> Rows:
    return (first + stride * np.arange(rows)) & ((1 << bits) - 1)
