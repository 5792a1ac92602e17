"""What weights hold that are not ternary, in words: values, and what may have made them so."""

from __future__ import annotations

import numpy as np

from tnthw.frontends.steps import Real

_SHOWN = 5
"""Values that a message shows."""

_NEAR = 0.02
"""Relative distance within which sizes were meant to be one."""


def values_found(weight: Real) -> str:
    """Say which values a weight holds, for a message.

    Where a factor for each input was folded into ternary weights, or where they are nearly ternary,
    that is said, and what to do about it.

    Parameters
    ----------
    weight: (out, in / groups, kernel_y, kernel_x), or (out, in).
    """
    rows = weight.reshape(len(weight), -1)
    kinds = [np.unique(row) for row in rows]
    most = int(np.argmax([kind.size for kind in kinds]))
    found = kinds[most]
    places = np.unique(np.linspace(0, found.size - 1, _SHOWN).astype(int))
    shown = ", ".join(f"{found[place]:.5g}" for place in places)
    dots = "" if found.size <= _SHOWN else ", such as"
    return f"output {most} holds {found.size} different values{dots or ':'} {shown}{_cause(weight)}"


def _cause(weight: Real) -> str:
    by_input = np.moveaxis(weight, 1, 0)
    if len(weight) > 1 and _one_size(by_input.reshape(len(by_input), -1), 0.0):
        return (
            "; every input has one size of its own, so a factor for each input, as of a batch norm "
            "before the layer, was folded into ternary weights: export the network without folding "
            "(torch.onnx.export(..., optimize=False) or do_constant_folding=False)"
        )
    if _one_size(weight.reshape(len(weight), -1), _NEAR):
        return (
            "; all sizes of an output are nearly one, so rounding (a float16 export?) or training "
            "left them off -a, 0 and a: write them as a multiple of trits"
        )
    return ""


def _one_size(rows: Real, tolerance: float) -> bool:
    """True where the numbers other than 0 of each row have one size, as nearly as that."""
    sizes = np.abs(rows)
    largest = sizes.max(axis=1)
    least = np.where(sizes > 0, sizes, largest[:, None]).min(axis=1)
    return bool(np.all(largest - least <= tolerance * largest))
