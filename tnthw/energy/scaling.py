"""Energy, delay and area from one process to another, by Stillmaker and Baas's equations.

A. Stillmaker, B. Baas, Scaling equations for the accurate prediction of CMOS device performance
from 180 nm to 7 nm, Integration 58 (2017) 74-81: polynomials of the supply for the delay and the
energy of an inverter that drives four, fitted to simulations of predictive models (R2 above 0.95),
and the areas that the roadmap gives.  Coefficients as github.com/wromaszkan/nodeScale has them;
those of energy at 130, 90 and 65 nm and from 20 nm down as CiMLoop's components have them too, and
the authors' corrected example comes out (`tests/energy/test_scaling.py`).  The paper itself was not
consulted.

It is an inverter's scaling.  Its delays are within a fifth of the simulated ones at nominal
supplies, its energies within a factor of two; memories' delays scale less.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tnthw.energy.curves import Figure, Tag, weakest
from tnthw.errors import ConfigError

SOURCE = "Stillmaker 2017"

ENERGY: dict[int, tuple[float, float, float]] = {
    180: (0.0, 24.64, -17.98),
    130: (7.171, -6.709, 2.904),
    90: (4.762, -4.781, 2.092),
    65: (3.755, -4.398, 1.975),
    45: (1.018, -0.3107, 0.1539),
    32: (0.8367, -0.4341, 0.1701),
    20: (0.373, -0.1582, 0.04104),
    16: (0.2958, -0.1241, 0.03024),
    14: (0.2363, -0.09675, 0.02239),
    10: (0.2068, -0.09311, 0.02375),
    7: (0.1776, -0.09097, 0.02447),
}
"""Of V^2, V and 1, by node in nm; from 45 nm down of transistors of high performance."""

DELAY: dict[int, tuple[float, float, float, float]] = {
    180: (0.0, 97.09, -356.7, 406.5),
    130: (-76.65, 334.9, -493.4, 275.8),
    90: (-60.34, 262.5, -384.2, 210.9),
    65: (-53.3, 230.4, -333.9, 178.6),
    45: (-501.6, 1567.0, -1619.0, 566.1),
    32: (-1047.0, 2982.0, -2797.0, 873.5),
    20: (0.0, 34.63, -66.37, 41.15),
    16: (0.0, 24.8, -47.52, 28.87),
    14: (-40.66, 109.2, -100.6, 35.92),
    10: (-34.95, 93.65, -85.99, 30.4),
    7: (-28.58, 76.6, -70.26, 24.69),
}
"""Of V^3, V^2, V and 1."""

AREA: dict[int, float] = {
    180: 19.0,
    130: 6.4,
    90: 2.8,
    65: 1.5,
    45: 1.0,
    32: 0.46,
    20: 0.21,
    16: 0.19,
    14: 0.17,
    10: 0.1,
    7: 0.059,
}
"""As a multiple of that at 45 nm; two digits."""


NOMINAL_V: dict[int, float] = {
    180: 1.8,
    130: 1.3,
    90: 1.2,
    65: 1.1,
    45: 1.1,
    32: 0.97,
    20: 0.9,
    16: 0.86,
    14: 0.86,
    10: 0.83,
    7: 0.8,
}
"""Supplies of the roadmap; 180 to 65 and 20 nm are assumed."""

LIMITS = (0.5, 1.2)
"""Least and most supply, in nominal ones, at which the polynomials are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process node in nm and its supply in volts."""

    node_nm: float
    voltage_v: float

    def __str__(self) -> str:
        return f"{self.node_nm:g} nm, {self.voltage_v:g} V"


def energy_scale(start: Process, end: Process) -> float:
    """Energy at `end` as a multiple of that at `start`.

    Raises
    ------
    ConfigError: a node or a supply is outside what the equations were fitted to.
    """
    return _factor(ENERGY, end, rising=True) / _factor(ENERGY, start, rising=True)


def delay_scale(start: Process, end: Process) -> float:
    """Delay at `end` as a multiple of that at `start`.

    Raises
    ------
    ConfigError: as `energy_scale`.
    """
    return _factor(DELAY, end, rising=False) / _factor(DELAY, start, rising=False)


def area_scale(start_nm: float, end_nm: float) -> float:
    """Area at one node as a multiple of that at another.

    Raises
    ------
    ConfigError: a node is outside 7 to 180 nm.
    """
    return _between(AREA, end_nm) / _between(AREA, start_nm)


def scaled(figure: Figure, factor: float, start: Process, end: Process) -> Figure:
    """A figure of one process at another; its basis and its tag say that it was scaled.

    Parameters
    ----------
    factor: one of the scales above.
    """
    tag = Tag.DERIVED if figure.tag is None else weakest((figure.tag, Tag.DERIVED))
    return Figure(
        value=factor * figure.value,
        basis=f"{figure.basis}, x {factor:.3g} from {start} to {end} ({SOURCE})",
        estimate=True,
        low=factor * figure.low,
        high=factor * figure.high,
        tag=tag,
    )


def _factor(table: Mapping[int, Sequence[float]], process: Process, rising: bool) -> float:
    """Value of the polynomials at a supply, between nodes on a line of logarithms."""
    volts = process.voltage_v
    values: dict[int, float] = {}
    for node in _neighbours(process.node_nm):
        low, high = (limit * NOMINAL_V[node] for limit in LIMITS)
        value, slope = _polynomial(table[node], volts)
        if not low <= volts <= high or value <= 0 or (rising and slope <= 0):
            raise ConfigError(
                f"scaling to or from {process}: the equations of {SOURCE} hold at {node} nm from "
                f"about {low:.2g} to {high:.2g} V; take a supply inside"
            )
        values[node] = value
    return _between(values, process.node_nm)


def _polynomial(coefficients: Sequence[float], x: float) -> tuple[float, float]:
    """Value and slope of a polynomial, highest power first."""
    value = slope = 0.0
    for coefficient in coefficients:
        slope = slope * x + value
        value = value * x + coefficient
    return value, slope


def _neighbours(node_nm: float) -> tuple[int, ...]:
    """The nodes of the tables that a node lies between; itself alone where it is one."""
    nodes = sorted(AREA)
    if not nodes[0] <= node_nm <= nodes[-1]:
        raise ConfigError(
            f"scaling to or from {node_nm:g} nm: {SOURCE} has {nodes[0]} to {nodes[-1]} nm"
        )
    above = next(node for node in nodes if node >= node_nm)
    below = max(node for node in nodes if node <= node_nm)
    return (below,) if below == above else (below, above)


def _between(table: Mapping[int, float], node_nm: float) -> float:
    ends = _neighbours(node_nm)
    if len(ends) == 1:
        return table[ends[0]]
    low, high = ends
    part = math.log(node_nm / low) / math.log(high / low)
    return math.exp((1 - part) * math.log(table[low]) + part * math.log(table[high]))
