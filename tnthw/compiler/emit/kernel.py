"""The loops of `orders.c` over tables of operations, where the library can be built."""

from __future__ import annotations

import ctypes
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tnthw.native import library

SWITCH = "TNTHW_ORDERS"
"""Variable of the environment: `numpy` leaves the library alone."""

Table = NDArray[np.int64]

_NO_ROOM = -2

_ARGUMENTS = {"dependences": "nppnnp", "fill": "nppnpnppppp", "schedule": "npppp"}
"""Of each function, which arguments are numbers and which point at tables."""


class Kernel:
    """The library; what its functions find, those of the same name in Python tell."""

    def __init__(self, found: ctypes.CDLL) -> None:
        for name, kinds in _ARGUMENTS.items():
            function = getattr(found, name)
            function.restype = ctypes.c_int64
            function.argtypes = [ctypes.c_int64 if k == "n" else ctypes.c_void_p for k in kinds]
        self.library = found

    def dependences(self, each: Table, touched: Table, words: int, outside: int) -> Table:
        """`tnthw.compiler.emit.dependences.last_accesses`."""
        after = np.full((len(each), 4), -1, np.int64)
        wrong = _told(
            self.library.dependences(
                len(touched), _at(each), _at(touched), words, outside, _at(after)
            )
        )
        if wrong >= 0:
            raise AssertionError(f"access {touched[wrong].tolist()} lies outside its memory")
        return after

    def fill(
        self, each: Table, after: Table, uses: Table, runs: Table, fixed: Table, memories: Table
    ) -> tuple[Table, Table]:
        """`tnthw.compiler.emit.fills.fill_in_turn`."""
        rows = np.empty((len(each) + len(uses), 10), np.int64)
        places = np.empty(len(uses), np.int64)
        count = _told(
            self.library.fill(
                len(each), _at(each), _at(after), len(uses), _at(uses), len(runs), _at(runs),
                _at(fixed), _at(memories), _at(rows), _at(places),
            )
        )  # fmt: skip
        assert count >= 0, "a run lies inside its memory"
        return rows[:count], places

    def schedule(self, rows: Table, units: Table, priority: Table) -> tuple[Table, int]:
        """`tnthw.compiler.emit.schedule.list_schedule`; -1 cycles where operations never start."""
        order = np.empty(len(rows), np.int64)
        cycles = self.library.schedule(len(rows), _at(rows), _at(units), _at(priority), _at(order))
        return order, _told(cycles)


def _told(result: int) -> int:
    """What a function returned, where it had room for its tables.

    Raises
    ------
    MemoryError: it had not.
    """
    if result == _NO_ROOM:
        raise MemoryError("no memory for the tables of a network's operations")
    return result


def _at(table: Table) -> int:
    """Where a table lies."""
    assert table.flags.c_contiguous and table.dtype == np.int64
    address: int = table.ctypes.data
    return address


@cache
def kernel() -> Kernel | None:
    """The library; None where none is wanted, or none can be built."""
    found = library("tnthw.compiler.emit", ("orders.c",), SWITCH)
    return None if found is None else Kernel(found)
