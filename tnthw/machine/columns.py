"""Fields of many instructions at once, a column for each, whether they are bytes or objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.encoding import LAYOUTS, Field, places, tables, wait_name
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import UNIT_OF, Instruction, Opcode
from tnthw.machine.units import Unit

Column = NDArray[np.int64]
_Read = Callable[[Opcode, Column, str], Column]

_MOST_KEYS = 1 << 62
"""Numbers that stand for rows of a table stay below this, so that none leaves its 64 bits."""


class Columns:
    """The fields of some instructions.

    Attributes
    ----------
    codes: int64 (instructions,), their opcodes.
    """

    def __init__(self, codes: Column, read: _Read) -> None:
        self.codes, self._read = codes, read
        self._rows: dict[Opcode, Column] = {}
        self._columns: dict[tuple[Opcode, str], Column] = {}

    @classmethod
    def of_words(cls, words: NDArray[np.uint64]) -> Columns:
        """Of instructions by their bytes, uint64 (instructions, INSTRUCTION_BYTES / 8)."""
        own: dict[Opcode, NDArray[np.uint64]] = {}

        def read(opcode: Opcode, rows: Column, name: str) -> Column:
            if opcode not in own:
                own[opcode] = np.ascontiguousarray(words[rows].T).T  # a word of all lies together
            return column(own[opcode], opcode, name)

        return cls((words[:, 0] & np.uint64((1 << OPCODE_BITS) - 1)).astype(np.int64), read)

    @classmethod
    def of(cls, instructions: Sequence[Instruction]) -> Columns:
        """Of instructions as they are.

        Raises
        ------
        ProgramError: the value of a field does not fit.
        """
        values = {opcode: found for opcode, _, found in tables(instructions)}
        codes = np.array([each.opcode for each in instructions], np.int64)
        return cls(codes, lambda opcode, rows, name: values[opcode][:, _number(opcode)[name]])

    def rows(self, opcode: Opcode) -> Column:
        """Places of the instructions of an opcode, int64 (n,)."""
        if opcode not in self._rows:
            self._rows[opcode] = np.flatnonzero(self.codes == opcode)
        return self._rows[opcode]

    def column(self, opcode: Opcode, name: str) -> Column:
        """A field of the instructions of an opcode, in their order, int64 (n,)."""
        key = opcode, name
        if key not in self._columns:
            rows = self.rows(opcode)
            found = self._read(opcode, rows, name) if rows.size else np.zeros(0, np.int64)
            self._columns[key] = found
        return self._columns[key]

    def all(self, name: str) -> Column:
        """A field of every instruction, int64 (instructions,); 0 where there is none."""
        found = np.zeros(len(self.codes), np.int64)
        for opcode in LAYOUTS:
            if name in _number(opcode) and self.rows(opcode).size:
                found[self.rows(opcode)] = self.column(opcode, name)
        return found

    @property
    def waits(self) -> Column:
        """What each waits for, in the order of its unit's others, int64 (instructions, 2)."""
        found = np.zeros((len(self.codes), len(Unit) - 1), np.int64)
        for opcode, unit in UNIT_OF.items():
            for place, other in enumerate(unit.others):
                found[self.rows(opcode), place] = self.column(opcode, wait_name(other))
        return found

    def alike(self, opcode: Opcode, names: Sequence[str]) -> tuple[Column, Column]:
        """Which instructions of an opcode say the same in some fields, as `alike` tells it.

        Returns
        -------
        The place in the stream of the first of each kind; and the kind of each.
        """
        first, kinds = alike([self.column(opcode, name) for name in names])
        return self.rows(opcode)[first], kinds


def alike(columns: Sequence[Column]) -> tuple[Column, Column]:
    """Which rows of a table say the same.

    Parameters
    ----------
    columns: int64 (rows,) each, one at least.

    Returns
    -------
    int64 (kinds,), the first row of each kind, and int64 (rows,), the kind of each row.
    """
    rows = len(columns[0])
    if not rows:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    key, size = np.zeros(rows, np.int64), 1
    for each in columns:
        low = int(each.min())
        span = int(each.max()) - low + 1
        if span == 1:
            continue
        if size * span >= _MOST_KEYS:
            key = np.unique(key, return_inverse=True)[1]
            size = rows
        key = key * span + (each - low)
        size *= span
    if size == 1:
        return np.zeros(1, np.int64), key
    _, first, kinds = np.unique(key, return_index=True, return_inverse=True)
    return first, kinds


def column(words: NDArray[np.uint64], opcode: Opcode, name: str) -> Column:
    """A field of many instructions of an opcode, int64 (n,).

    Parameters
    ----------
    words: uint64 (n, INSTRUCTION_BYTES / 8), their bytes.
    """
    field, mask, word, first = _by_name(opcode)[name]
    value = words[:, word] >> np.uint64(first)
    if first + field.bits > 64:
        value |= words[:, word + 1] << np.uint64(64 - first)
    value &= np.uint64(mask)
    number: Column = value.view(np.int64)
    if field.signed:
        number -= (number > field.high).astype(np.int64) << field.bits
    return number


@cache
def _by_name(opcode: Opcode) -> dict[str, tuple[Field, int, int, int]]:
    """Under the name of each field it, its mask, and the word and the bit of it at which it is."""
    return {field.name: (field, mask, *divmod(at, 64)) for field, _, _, mask, at in places(opcode)}


@cache
def _number(opcode: Opcode) -> dict[str, int]:
    """Under the name of each field of an opcode its number."""
    return {field.name: number for number, field in enumerate(LAYOUTS[opcode])}
