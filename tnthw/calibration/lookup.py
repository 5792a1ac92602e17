"""Tables of a liberty file over slew and load."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.calibration.liberty import Group

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Lookup:
    """Values over slews (rows) and loads (columns); linear between, held at the ends."""

    slews: Floats
    loads: Floats
    values: Floats

    def at(self, slew: float, loads: Floats) -> Floats:
        """Values at one slew and many loads."""
        rows = [np.interp(loads, self.loads, row) for row in self.values]
        if len(rows) == 1:
            return np.asarray(rows[0])
        place = float(np.interp(slew, self.slews, np.arange(len(rows))))
        low = min(int(place), len(rows) - 2)
        part = place - low
        return np.asarray((1 - part) * rows[low] + part * rows[low + 1])

    def slope(self, slew: float) -> float:
        """Rise from the least to the greatest load, for each unit of load."""
        if len(self.loads) < 2:
            return 0.0
        first, last = self.at(slew, self.loads[[0, -1]])
        return float((last - first) / (self.loads[-1] - self.loads[0]))


def read_lookup(table: Group, templates: dict[str, Group], units: Sequence[float]) -> Lookup:
    """Read a table.

    Parameters
    ----------
    templates: the library's, by name.
    units: what slews, loads and values are multiplied with.
    """
    values = np.array(table.numbers("values"))
    template = templates.get(table.arguments[0]) if table.arguments else None
    axes = [table.numbers(f"index_{n}") for n in (1, 2)]
    if template is not None:
        axes = [axis or template.numbers(f"index_{n}") for n, axis in enumerate(axes, 1)]
    of_load = [template is not None and "cap" in template.text(f"variable_{n}") for n in (1, 2)]
    rows, columns = max(1, len(axes[0])), max(1, len(axes[1]))
    if values.size != rows * columns:  # a scalar under a template of more
        axes, rows, columns = [[], []], 1, 1
    grid = values[: rows * columns].reshape(rows, columns)
    if of_load[0]:
        axes, grid = axes[::-1], grid.T
    return Lookup(
        units[0] * np.array(axes[0] or [0.0]),
        units[1] * np.array(axes[1] or [0.0]),
        units[2] * grid,
    )


def mean_lookup(tables: Sequence[Lookup]) -> Lookup | None:
    """Average of tables on the axes of the largest one; None of none."""
    if not tables:
        return None
    widest = max(tables, key=lambda table: table.values.size)
    total = np.zeros_like(widest.values)
    for table in tables:
        total += np.array([table.at(slew, widest.loads) for slew in widest.slews])
    return Lookup(widest.slews, widest.loads, total / len(tables))
