"""How much of what a result varies by comes from one parameter alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

BINS = 8
"""Groups that the values of a parameter are put into where there are more."""


def sensitivity(
    rows: Sequence[dict[str, Any]], parameters: Sequence[str], results: Sequence[str]
) -> list[dict[str, Any]]:
    """First-order sensitivity of results to parameters, over the points that fit.

    It is the variance of the mean over points of one value of the parameter, over the variance over
    all (Sobol's first index; eta squared of an analysis of variance). On a grid the shares of all
    parameters are at most 1 together, and what is missing is due to several at once.

    Parameters
    ----------
    rows: points, as in an `Exploration`.

    Returns
    -------
    A row for each parameter that varies and each result that does: `parameter`, `result`, `share`.
    """
    found = []
    fits = [row for row in rows if row["fits"]]
    for result in results:
        known = [row for row in fits if isinstance(row.get(result), int | float)]
        values = np.array([row[result] for row in known], np.float64)
        if len(values) and (values > 0).all():
            values = np.log(values)  # of results over decades the large ones are not all
        spread = float(values.var()) if len(values) else 0.0
        for parameter in parameters:
            groups = _groups([row[parameter] for row in known])
            if spread <= 1e-18 or len(set(groups)) < 2:
                continue
            places = np.array(groups)
            means = np.zeros(len(values))
            for group in set(groups):
                means[places == group] = values[places == group].mean()
            share = float(means.var()) / spread
            found.append({"parameter": parameter, "result": result, "share": min(1.0, share)})
    return found


def _groups(values: list[Any]) -> list[int]:
    """A group for each value: itself, or the quantile that it lies in."""
    distinct = sorted(set(values), key=lambda v: (v is None, isinstance(v, str), v))
    places = {value: place for place, value in enumerate(distinct)}
    if len(distinct) <= BINS:
        return [places[value] for value in values]
    return [places[value] * BINS // len(distinct) for value in values]
