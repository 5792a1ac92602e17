"""What an operation must find in a memory that is filled in turn: weights, and rows of tables."""

from __future__ import annotations

from typing import NamedTuple

from tnthw.compiler.emit.accesses import Memory
from tnthw.machine.isa import TableKind

TABLE_MEMORIES = {
    TableKind.BIAS: Memory.BIAS,
    TableKind.STEPS: Memory.STEPS,
    TableKind.FUNCTION: Memory.FUNCTIONS,
}
"""The memory of each kind of table."""

FILLED = frozenset({Memory.WEIGHTS, *TABLE_MEMORIES.values()})
"""The memories that are filled in turn; each is read by one unit."""


class Need(NamedTuple):
    """A run of rows that is loaded as a whole.

    Attributes
    ----------
    memory: where to.
    address: of its first beat in memory, by which it is known.
    rows, beats: its length there and here.
    weights: in it.
    """

    memory: Memory
    address: int
    rows: int
    beats: int
    weights: int = 0
