"""Who drives each net of a mapped module, and who takes it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

Cell = dict[str, Any]
"""A cell of Yosys' JSON."""

Load = tuple[str, str]
"""Name of a cell and its port."""


def nets(cells: dict[str, Cell]) -> tuple[dict[Any, list[Load]], dict[Any, str]]:
    """Ports that take each bit, and the cell that drives it; ports of the module not counted.

    The loads are a `defaultdict`, so a bit that nothing takes has an empty list.
    """
    loads: dict[Any, list[Load]] = defaultdict(list)
    drivers: dict[Any, str] = {}
    for name, cell in cells.items():
        for port, bits in cell["connections"].items():
            for bit in bits:
                if cell["port_directions"][port] == "output":
                    drivers[bit] = name
                else:
                    loads[bit].append((name, port))
    return loads, drivers
