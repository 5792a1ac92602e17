"""How many gates stand one after another before a net of a mapped module, on an ECP5."""

from __future__ import annotations

from typing import Any

from tnthw.rtl.nets import Cell

Levels = dict[Any, float]
"""Of the nets that were asked for; what is kept here is not counted again."""

_CARRY = 1.6
"""What the way into and out of a carry chain is worth in gates and their wires."""

_ADDED: dict[str, dict[str, float]] = {
    "LUT4": dict.fromkeys("ABCD", 1.0),
    "PFUMX": {"ALUT": 0.0, "BLUT": 0.0, "C0": 1.0},
    "L6MUX21": {"D0": 0.0, "D1": 0.0, "SD": 1.0},
    "CCU2C": {"CIN": 0.0} | {pin + half: _CARRY for pin in "ABCD" for half in "01"},
    "TRELLIS_DPR16X4": {"RAD": 1.0},
}
"""Gates that a cell is worth, from each input that is not a register's."""


def latest(
    bits: list[Any], cells: dict[str, Cell], drivers: dict[Any, str], levels: Levels
) -> float:
    """The most gates one after another before any of some nets, from registers on.

    Parameters
    ----------
    drivers: the cell that drives each net (see `nets`).
    levels: what is known; added to.
    """
    return max((_level(bit, cells, drivers, levels) for bit in bits), default=0.0)


def _level(bit: Any, cells: dict[str, Cell], drivers: dict[Any, str], levels: Levels) -> float:
    if isinstance(bit, str) or bit not in drivers:
        return 0.0
    if bit not in levels:
        cell = cells[drivers[bit]]
        levels[bit] = max(
            (
                latest(cell["connections"].get(port, []), cells, drivers, levels) + more
                for port, more in _ADDED.get(cell["type"], {}).items()
            ),
            default=0.0,
        )
    return levels[bit]
