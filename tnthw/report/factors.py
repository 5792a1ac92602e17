"""How well signed powers of two fit the factors of a network."""

from __future__ import annotations

from typing import Any

import numpy as np

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Rescale


def factor_table(graph: Graph) -> list[dict[str, Any]]:
    """Say for each rescale how far its shift-and-add factors are from the exact ones.

    The error of a channel is |m / 2**shift - exact| / |exact|; one whose exact factor is 0 has
    error 0 where m is 0 too, else 1.
    """
    rows = []
    for node in graph:
        if not isinstance(node, Rescale) or node.exact.size == 0:
            continue
        powers = np.exp2(node.exponents.astype(np.float64))
        made = (node.signs * powers).sum(axis=1) / np.exp2(node.shift.astype(np.float64))
        exact = np.broadcast_to(node.exact, made.shape)
        zero = exact == 0
        error = np.where(zero, made != 0, np.abs(made - exact) / np.where(zero, 1, np.abs(exact)))
        rows.append(
            {
                "layer": node.origin or node.name,
                "channels": len(made),
                "terms_used": float((node.signs != 0).sum(axis=1).mean()),
                "error_mean": float(error.mean()),
                "error_max": float(error.max()),
            }
        )
    return rows
