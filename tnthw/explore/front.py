"""Pareto fronts: which points no other is better than, and how much of a box they cover."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def front(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which rows no other row dominates.

    A row dominates another that it is nowhere larger than and somewhere smaller. Rows that are
    alike are on the front together.

    Parameters
    ----------
    values: float64 (points, objectives), each to be made small; rows with NaN are on no front.
    """
    best = np.zeros(len(values), np.bool_)
    rows = np.flatnonzero(~np.isnan(values).any(axis=1))
    order = rows[np.lexsort(values[rows].T[::-1])]  # what dominates a row comes before it
    kept: list[int] = []
    for row in order:
        others = values[kept]
        worse = (others <= values[row]).all(axis=1) & (others < values[row]).any(axis=1)
        if not worse.any():
            kept.append(int(row))
    best[kept] = True
    return best


def hypervolume(values: NDArray[np.float64], corner: NDArray[np.float64]) -> float:
    """Volume between a front and a corner that is worse in every objective.

    Parameters
    ----------
    values: float64 (points, objectives), each to be made small.
    corner: float64 (objectives,).

    Returns
    -------
    The volume of the union of the boxes from each point to the corner.
    """
    inside = values[(values < corner).all(axis=1)]
    inside = np.unique(inside[front(inside)], axis=0)
    if not len(inside):
        return 0.0
    if inside.shape[1] == 1:
        return float(corner[0] - inside[:, 0].min())
    ordered = inside[np.argsort(inside[:, -1])]
    ends = np.append(ordered[1:, -1], corner[-1])
    slices = zip(range(1, len(ordered) + 1), ends - ordered[:, -1], strict=True)
    return float(
        sum(depth * hypervolume(ordered[:n, :-1], corner[:-1]) for n, depth in slices if depth > 0)
    )
