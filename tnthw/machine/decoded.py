"""Instructions that are made of their bytes, many at once, or where one is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.columns import Columns
from tnthw.machine.encoding import LAYOUTS, maker
from tnthw.machine.isa import INSTRUCTIONS, Instruction, UnitInstruction


def decode_many(data: NDArray[np.uint8]) -> list[Instruction | int]:
    """Unpack instructions as `tnthw.machine.encoding.decode` does, all at once.

    Parameters
    ----------
    data: uint8 (n, INSTRUCTION_BYTES).

    Returns
    -------
    For each row the instruction, or the number of an opcode that does not exist.
    """
    columns = Columns.of_words(np.ascontiguousarray(data).view("<u8"))
    decoded: list[Instruction | int] = columns.codes.tolist()
    for opcode, layout in LAYOUTS.items():
        rows = columns.rows(opcode).tolist()
        if not rows:
            continue
        values = [columns.column(opcode, field.name).tolist() for field in layout]
        kind: Any = INSTRUCTIONS[opcode]
        make = maker(kind)
        found = zip(*values, strict=True) if values else [()] * len(rows)
        for row, each in zip(rows, found, strict=True):
            decoded[row] = make(each)
    return decoded


class Decoded(Sequence[UnitInstruction]):
    """Instructions by their bytes, each of which is decoded when it is asked for first.

    Parameters
    ----------
    words: uint64 (instructions, INSTRUCTION_BYTES / 8), of opcodes that a unit runs.
    """

    def __init__(self, words: NDArray[np.uint64]) -> None:
        self.words = words
        self._made: dict[int, UnitInstruction] = {}

    def __len__(self) -> int:
        return len(self.words)

    @overload
    def __getitem__(self, place: int) -> UnitInstruction: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[UnitInstruction, ...]: ...

    def __getitem__(self, place: int | slice) -> UnitInstruction | tuple[UnitInstruction, ...]:
        places = range(len(self.words))
        if isinstance(place, slice):
            return tuple(self.at(places[place]))
        return self.at((places[place],))[0]

    def __iter__(self) -> Iterator[UnitInstruction]:
        return iter(self.at(range(len(self.words))))

    def at(self, places: Iterable[int]) -> list[UnitInstruction]:
        """The instructions at some places, all decoded at once."""
        wanted = list(places)
        missing = [place for place in wanted if place not in self._made]
        if missing:
            found = decode_many(self.words[missing].view(np.uint8))
            for place, each in zip(missing, found, strict=True):
                assert isinstance(each, UnitInstruction), "of an opcode that a unit runs"
                self._made[place] = each
        return [self._made[place] for place in wanted]
