"""Where the block RAMs of a machine lie on an LFE5U-85F: each near the logic it serves.

The part has four rows of blocks, far apart. A placer that moves a block by itself leaves many a
row too far, and a wire of four nanoseconds with it. So the machine is placed once, which says
where its logic wants to be, all blocks are given sites by the least cost of their wires together,
and the machine is placed again around them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.rtl.nets import Cell

BLOCK = "DP16KD"

_ROWS = (22, 46, 70, 82)
_COLUMNS = tuple(
    first + step
    for first in (*range(4, 59, 9), *range(69, 115, 9))  # no block where the spine is
    for step in (0, 2, 4, 6)
)
SITES = [(x, y, f"X{x}/Y{y}/EBR{i % 4}") for y in _ROWS for i, x in enumerate(_COLUMNS)]
"""Column, row and name, as nextpnr has them, of the 208 blocks of the part."""

_FEW, _MANY = 8, 60
_OF_FEW = 3
"""Weight of a net of fewer than `_FEW` ends; one of more than `_MANY` does not count."""

_POWER = 1.5
"""Of a wire's length: a long one costs more than two of half its length."""


def plan_blocks(module: dict[str, Any], placed: dict[str, Any]) -> int:
    """Give each block RAM of a netlist a site; the number of them.

    Parameters
    ----------
    module: of Yosys' JSON, changed in place.
    placed: the same module as nextpnr wrote it, with the places of its cells.
    """
    from scipy.optimize import linear_sum_assignment

    cells: dict[str, Cell] = placed["cells"]
    blocks = sorted(name for name, cell in cells.items() if cell["type"] == BLOCK)
    if not blocks:
        return 0
    ends = _ends(cells)
    costs = np.array([_costs(cells[name], ends) for name in blocks])
    for block, site in zip(*linear_sum_assignment(costs), strict=True):
        module["cells"][blocks[block]].setdefault("attributes", {})["BEL"] = SITES[site][2]
    return len(blocks)


def _ends(cells: dict[str, Cell]) -> dict[Any, list[tuple[int, int]]]:
    """Where each net goes, block RAMs apart: columns and rows."""
    ends: dict[Any, list[tuple[int, int]]] = defaultdict(list)
    for cell in cells.values():
        found = re.match(r"X(\d+)/Y(\d+)/", cell["attributes"].get("NEXTPNR_BEL", ""))
        if found is None or cell["type"] == BLOCK:
            continue
        for bits in cell["connections"].values():
            for bit in bits:
                if not isinstance(bit, str):
                    ends[bit].append((int(found[1]), int(found[2])))
    return ends


def _costs(block: Cell, ends: dict[Any, list[tuple[int, int]]]) -> NDArray[np.float64]:
    """What a block's wires cost in the mean, at each site."""
    sites = np.array([site[:2] for site in SITES])
    total, weights = np.zeros(len(sites)), 0
    for bits in block["connections"].values():
        for bit in bits:
            others = ends.get(bit, [])
            if not 0 < len(others) <= _MANY:
                continue
            far = np.abs(sites[:, None] - np.array(others)).sum(2).mean(1)
            weight = _OF_FEW if len(others) < _FEW else 1
            total += weight * far**_POWER
            weights += weight
    return total / max(weights, 1)
