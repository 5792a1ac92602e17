"""Points that need not run: one that was measured is better than whatever they would come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from tnthw.explore.front import front
from tnthw.explore.result import objective_values
from tnthw.explore.samplers import Row

TOGETHER = 32
"""Points that run before the next are looked at: enough for the cores of a computer."""


class Pruner:
    """What the best points measured so far rule out.

    A point is ruled out by one that keeps the constraints, that is nowhere worse than the point's
    bounds and somewhere better. Its own results are no better than its bounds, so that it is on no
    front, and what it would have dominated the other dominates.

    Parameters
    ----------
    objectives: names of the results that a front is of.
    """

    def __init__(self, objectives: Sequence[str]) -> None:
        self._objectives = tuple(objectives)
        self._points: list[int] = []
        self._values = np.zeros((0, len(objectives)))

    def order(self, bounds: Sequence[Row]) -> Iterator[NDArray[np.int64]]:
        """Places of points, some at a time, those with the best bounds first.

        It depends on nothing but the bounds, so that the same points are pruned in every run.
        """
        values = self._of(bounds)
        ranks = np.argsort(np.argsort(values, axis=0, kind="stable"), axis=0, kind="stable")
        places = np.argsort(ranks.sum(axis=1), kind="stable")
        for first in range(0, len(places), TOGETHER):
            yield places[first : first + TOGETHER]

    def by(self, bound: Row) -> int | None:
        """The point that rules another out by its bounds; None where none does."""
        value = self._of([bound])[0]
        better = (self._values <= value).all(axis=1) & (self._values < value).any(axis=1)
        return self._points[int(np.argmax(better))] if better.any() else None

    def measured(self, point: int, row: Row, bound: Row) -> None:
        """Take note of a point that ran.

        Raises
        ------
        RuntimeError: it is better than its bounds; what they rest on is wrong.
        """
        if not row["fits"]:
            return
        value, least = self._of([row])[0], self._of([bound])[0]
        if (value < least).any():
            wrong = self._objectives[int(np.argmax(value < least))]
            raise RuntimeError(
                f"point {point}: {wrong} is {row[wrong]}, and its bound was {bound[wrong]}"
            )
        if row["meets"] and not np.isnan(value).any():
            values = np.vstack([self._values, value])
            kept = front(values)
            self._points = [p for p, k in zip([*self._points, point], kept, strict=True) if k]
            self._values = values[kept]

    def _of(self, rows: Sequence[Row]) -> NDArray[np.float64]:
        return objective_values(list(rows), self._objectives)
