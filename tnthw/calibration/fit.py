"""Least squares with coefficients of at least 0, and the figures of a machine's parts from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.calibration.electrical import Electrical
from tnthw.calibration.gate_run import GateRun
from tnthw.calibration.lookup import Floats
from tnthw.calibration.netlist import Netlist
from tnthw.calibration.wires import SPREAD
from tnthw.energy.parts import COUNTED, CYCLES, PARTS, part_of
from tnthw.machine.events import EVENTS

CLOCK_TREE = (1.0, 1.3, 2.0)
"""What a clock tree makes of its leaves and their wires; assumed, no tree was built."""

_EVENTS = tuple(EVENTS)


def least_squares(a: Floats, b: Floats) -> Floats:
    """Solve a x = b in the least squares with every x at least 0 (Lawson and Hanson, 1974)."""
    scale = np.maximum(np.sqrt((a * a).sum(axis=0)), 1e-300)
    a = a / scale
    x = np.zeros(a.shape[1])
    used = np.zeros(a.shape[1], bool)
    tolerance = 1e-10 * max(1.0, float(np.abs(a.T @ b).max(initial=0.0)))
    for _ in range(10 * a.shape[1] + 10):
        gradient = a.T @ (b - a @ x)
        if used.all() or gradient[~used].max() <= tolerance:
            break
        used[np.flatnonzero(~used)[np.argmax(gradient[~used])]] = True
        while True:
            solved = np.zeros_like(x)
            solved[used] = np.linalg.lstsq(a[:, used], b, rcond=None)[0]
            below = used & (solved <= 0)
            if not below.any():
                break
            step = float((x[below] / (x[below] - solved[below])).min())
            x = x + step * (solved - x)
            used &= x > 1e-14
        x = solved
    return np.asarray(x / scale)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PartEnergy:
    """Energy of a part over the windows of a run, in femtojoules.

    Attributes
    ----------
    middle, low, high: what moves it, with the clock of flip-flops that are gated.
    """

    middle: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedPart:
    """Figures of a part: see `tnthw.energy.gates.GatePart`."""

    clock_pj: tuple[float, float, float]
    events_pj: dict[str, float]
    low: float
    high: float
    errors: tuple[float, ...]


def part_energies(run: GateRun, netlist: Netlist, electrical: Electrical) -> dict[str, PartEnergy]:
    """Energy of each part in each window."""
    belongs = np.array([list(PARTS).index(part_of(unit)) for unit in netlist.units])
    found = {}
    for index, name in enumerate(PARTS):
        mine = belongs == index
        inside, wire, inside_kept, wire_kept = run.energy_fj[:, mine].sum(axis=1).T
        gated = run.clocked[:, 1:] @ electrical.clock_fj[1:, mine].sum(axis=1)
        leads = run.clocked[:, 1:] @ electrical.clock_wire_fj[1:, mine].sum(axis=1)
        found[name] = PartEnergy(
            middle=inside + wire + gated + leads,
            low=inside_kept + SPREAD[0] * (wire_kept + leads) + gated,
            high=inside + SPREAD[1] * (wire + leads) + gated,
        )
    return found


def part_clocks(netlist: Netlist, electrical: Electrical) -> dict[str, tuple[float, float, float]]:
    """Energy of the clock of each part in every cycle, low, middle and high, in picojoules."""
    belongs = np.array([list(PARTS).index(part_of(unit)) for unit in netlist.units])
    found = {}
    for index, name in enumerate(PARTS):
        mine = belongs == index
        pins = electrical.clock_fj[0, mine].sum() + electrical.gate_fj[:, mine].sum()
        wire = electrical.clock_wire_fj[0, mine].sum()
        wires = (SPREAD[0] * wire, wire, SPREAD[1] * wire)
        low, middle, high = (
            float(tree * (pins + each)) / 1e3 for tree, each in zip(CLOCK_TREE, wires, strict=True)
        )
        found[name] = (low, middle, high)
    return found


def design_matrix(run: GateRun, events: Sequence[str]) -> NDArray[np.float64]:
    """Cycles, then events, of each window."""
    columns = [run.cycles, *(run.events[:, _EVENTS.index(event)] for event in events)]
    return np.stack(columns, axis=1).astype(np.float64)


def fit_parts(
    fitted: Sequence[tuple[GateRun, dict[str, PartEnergy]]],
    checked: Sequence[tuple[GateRun, dict[str, PartEnergy]]],
    clocks: dict[str, tuple[float, float, float]],
) -> tuple[dict[str, FittedPart], tuple[float, ...]]:
    """Fit the energy of one event of every kind to the windows of some runs.

    Returns
    -------
    The parts, and the error of all together on each of the runs that were not fitted.
    """
    parts = {}
    said, there = np.zeros(len(checked)), np.zeros(len(checked))
    for name in COUNTED:
        events = PARTS[name].events
        a = np.concatenate([design_matrix(run, events) for run, _ in fitted])
        middle, low, high = (
            np.concatenate([getattr(energies[name], way) for _, energies in fitted])
            for way in ("middle", "low", "high")
        )
        x = least_squares(a, middle)
        model = np.array([(design_matrix(run, events) @ x).sum() for run, _ in checked])
        gates = np.array([energies[name].middle.sum() for _, energies in checked])
        said, there = said + model, there + gates
        total = float(middle.sum())
        parts[name] = FittedPart(
            clock_pj=clocks[name],
            events_pj={
                event: float(value) / 1e3
                for event, value in zip((CYCLES, *events), x, strict=True)
                if value > 0
            },
            low=float(low.sum()) / total,
            high=float(high.sum()) / total,
            errors=_parts_off(model, gates),
        )
    return parts, _parts_off(said, there)


def _parts_off(model: Floats, gates: Floats) -> tuple[float, ...]:
    """How much too much a model says of each run."""
    return tuple(float(each) for each in model / gates - 1)
