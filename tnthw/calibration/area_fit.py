"""The area model fitted to synthesised machines, and its error on those that it did not see."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from tnthw.calibration.fit import least_squares
from tnthw.calibration.significant import significant
from tnthw.energy.areas import BLOCKS, ECP5, GATES, features
from tnthw.energy.parts import PARTS, part_of
from tnthw.machine.accelerator import Accelerator

Sizes = Mapping[str, Mapping[str, float]]
"""By part, then by quantity."""


def by_part(units: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Sum the figures of components into those of parts."""
    found: dict[str, dict[str, float]] = {name: {} for name in PARTS}
    for unit, figures in units.items():
        into = found[part_of(unit)]
        for quantity, value in figures.items():
            into[quantity] = into.get(quantity, 0.0) + value
    return found


def fit_areas(
    machines: Sequence[Accelerator],
    sizes: Sequence[Sizes],
    title: str,
    tools: Sequence[str],
    verilog: str,
    *,
    flat: bool = False,
) -> dict[str, Any]:
    """Fit a target's model.

    Parameters
    ----------
    machines: that were synthesised.
    sizes: of each.
    title: of the target.
    tools: versions.
    verilog: digest of what was synthesised.
    flat: see `AreaModel`.

    Returns
    -------
    Tables of `tnthw.energy.areas.AreaModel`.
    """
    known = [features(machine, flat=flat) for machine in machines]
    quantities = [q for q in (*GATES, *ECP5) if any(q in s["columns"] for s in sizes)]
    errors: dict[str, list[float]] = {quantity: [] for quantity in quantities}
    of_parts: dict[str, dict[str, list[float]]] = {
        part: {q: [] for q in quantities} for part in PARTS
    }
    for left in range(len(machines)):
        others = [i for i in range(len(machines)) if i != left]
        model = _fit([known[i] for i in others], [sizes[i] for i in others], quantities)
        for quantity in quantities:
            there = {part: sizes[left][part].get(quantity, 0.0) for part in PARTS}
            said = {
                part: math.fsum(
                    each * known[left][part][name] for name, each in model[part][quantity].items()
                )
                for part in PARTS
            }
            if total := math.fsum(there.values()):
                errors[quantity].append(abs(math.fsum(said.values()) / total - 1))
            for part in PARTS:
                if there[part]:
                    of_parts[part][quantity].append(abs(said[part] / there[part] - 1))
    sides = [side for machine in machines for side in (machine.lanes, machine.columns)]
    return {
        "title": title,
        "machines": len(machines),
        "tools": list(tools),
        "sides": [min(sides), max(sides)],
        "flat": flat,
        "verilog": verilog,
        "mean_error": {q: significant(float(np.mean(each))) for q, each in errors.items() if each},
        "worst_error": {q: significant(max(each)) for q, each in errors.items() if each},
        "part_errors": {
            part: {
                q: [significant(float(np.mean(e))), significant(max(e))]
                for q, e in each.items()
                if e
            }
            for part, each in of_parts.items()
        },
        "parts": {
            part: {
                quantity: {name: significant(value) for name, value in found.items()}
                for quantity, found in quantities_.items()
            }
            for part, quantities_ in _fit(known, sizes, quantities).items()
        },
    }


def _fit(
    known: Sequence[Mapping[str, Mapping[str, float]]],
    sizes: Sequence[Sizes],
    quantities: Sequence[str],
) -> dict[str, dict[str, dict[str, float]]]:
    """Coefficients by part and quantity; an error counts as a part of the whole machine."""
    model: dict[str, dict[str, dict[str, float]]] = {part: {} for part in PARTS}
    for quantity in quantities:
        total = [math.fsum(s[part].get(quantity, 0.0) for part in PARTS) or 1.0 for s in sizes]
        weight = 1 / np.array(total)
        for part in PARTS:
            names = [name for name in known[0][part] if (name == "blocks") == (quantity in BLOCKS)]
            if not names:
                model[part][quantity] = {}
                continue
            a = np.array([[each[part][name] for name in names] for each in known])
            b = np.array([s[part].get(quantity, 0.0) for s in sizes])
            x = least_squares(a * weight[:, None], b * weight)
            model[part][quantity] = {
                name: float(value) for name, value in zip(names, x, strict=True) if value > 0
            }
    return model
