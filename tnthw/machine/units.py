"""The machine's units: one table for their number, their priority and what waits on what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray


class Unit(IntEnum):
    """The units that run instructions, each in the order they were dispatched to it."""

    MEMORY = 0
    ARRAY = 1
    VECTOR = 2

    @property
    def label(self) -> str:
        """Name in field names, ports, files and stalls."""
        return self.name.lower()

    @property
    def others(self) -> tuple[Unit, ...]:
        """The units whose completions its instructions can wait for, in the order of the fields."""
        return _OTHERS[self]


_OTHERS = {unit: tuple(other for other in Unit if other is not unit) for unit in Unit}

OTHERS: NDArray[np.int64] = np.array([unit.others for unit in Unit], np.int64)
"""`others` of every unit, int64 (units, 2), for tables of instructions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """One row of the table of units.

    Attributes
    ----------
    priority: 0 for the unit that starts first where two could start in one cycle and exclude each
        other by a bank.
    in_flight: the most instructions that it has started and not completed.
    """

    priority: int
    in_flight: int = 1


UNITS: Mapping[Unit, UnitRow] = {
    Unit.MEMORY: UnitRow(priority=2),
    Unit.ARRAY: UnitRow(priority=0, in_flight=2),  # loads tiles while it streams those before
    Unit.VECTOR: UnitRow(priority=1),
}

PRIORITY: tuple[Unit, ...] = tuple(sorted(Unit, key=lambda unit: UNITS[unit].priority))
"""The units in the order in which the start rule looks at them."""

if UNITS.keys() != set(Unit) or {row.priority for row in UNITS.values()} != set(range(len(Unit))):
    raise AssertionError("UNITS has a row for each unit, and priorities 0, 1, ... once each")
