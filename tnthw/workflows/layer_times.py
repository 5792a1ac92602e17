"""The time of each layer, as the array sees it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.energy.model import Energy, microjoules
from tnthw.machine.units import Unit
from tnthw.simulator.result import SimulationResult, Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerTime:
    """One layer of a run.

    Attributes
    ----------
    name, op: the layer.
    macs: multiply-accumulates.
    cycles: by which it moved on the end of the run; those of all layers add up to the run's.
    array_cycles: in which the array worked on it, whatever else went on.
    ideal_cycles: that its arithmetic alone needs, macs over lanes times columns.
    memory_bytes: read and written.
    energy_uj: of one image; None where a part of it has no figure.
    weight_bytes: packed.
    bound, choice: what its time was bound by, and how it was mapped.
    """

    name: str
    op: str
    macs: int
    cycles: int
    array_cycles: int
    ideal_cycles: float
    memory_bytes: int
    energy_uj: float | None
    weight_bytes: int
    bound: str
    choice: str

    @property
    def busy_share(self) -> float | None:
        """Ideal cycles over those in which the array worked: at most 1; None where it did not."""
        return self.ideal_cycles / self.array_cycles if self.array_cycles else None

    def record(self) -> dict[str, Any]:
        """Return the layer's object in `tnthw simulate --json`."""
        return {
            "name": self.name,
            "op": self.op,
            "macs": self.macs,
            "cycles": self.cycles,
            "array_cycles": self.array_cycles,
            "ideal_cycles": self.ideal_cycles,
            "busy_share": self.busy_share,
            "energy_uj": self.energy_uj,
            "weight_bytes": self.weight_bytes,
            "choice": self.choice,
            "bound": self.bound,
        }


def layer_times(
    result: SimulationResult, energies: Sequence[Energy], beat: int
) -> tuple[LayerTime, ...]:
    """Describe every layer of a run, in the program's order; turns of one layer together.

    Parameters
    ----------
    result: of one image.
    energies: of one image, for each layer.
    beat: bytes that the memory port moves in a cycle.
    """
    worked = array_cycles(result.trace, len(result.layers))
    turns = [
        LayerTime(
            name=layer.name,
            op=layer.op,
            macs=layer.macs,
            cycles=layer.cycles,
            array_cycles=int(worked[index]),
            ideal_cycles=layer.ideal_cycles,
            memory_bytes=beat
            * (layer.events["memory_read_beats"] + layer.events["memory_write_beats"]),
            energy_uj=microjoules(energy.total_pj),
            weight_bytes=layer.weight_bytes,
            bound=layer.bound,
            choice=layer.choice,
        )
        for index, (layer, energy) in enumerate(zip(result.layers, energies, strict=True))
    ]
    layers: dict[int, list[LayerTime]] = {}
    for index, (layer, turn) in enumerate(zip(result.layers, turns, strict=True)):
        layers.setdefault(index if layer.again is None else layer.again, []).append(turn)
    return tuple(map(_together, layers.values()))


def _together(turns: Sequence[LayerTime]) -> LayerTime:
    """All turns of one layer; what it was bound by is that of the turn that took longest."""
    first, *more = turns
    if not more:
        return first
    energies = [each.energy_uj for each in turns if each.energy_uj is not None]
    return replace(
        first,
        macs=sum(each.macs for each in turns),
        cycles=sum(each.cycles for each in turns),
        array_cycles=sum(each.array_cycles for each in turns),
        ideal_cycles=sum(each.ideal_cycles for each in turns),
        memory_bytes=sum(each.memory_bytes for each in turns),
        energy_uj=math.fsum(energies) if len(energies) == len(turns) else None,
        bound=max(turns, key=lambda each: each.cycles).bound,
        choice=f"{first.choice}, {len(turns)} turns",
    )


def array_cycles(trace: Trace, layers: int) -> NDArray[np.int64]:
    """Cycles in which the array worked on each layer.

    The array starts an instruction while it finishes another; such cycles count once, for the
    earlier one.
    """
    worked = np.zeros(layers, np.int64)
    own = (trace.unit == Unit.ARRAY) & (trace.layer >= 0)
    order = np.argsort(trace.started[own], kind="stable")
    begin, end = trace.started[own][order], trace.done[own][order] + 1
    free = np.concatenate([[0], np.maximum.accumulate(end)[:-1]]) if len(end) else end
    np.add.at(worked, trace.layer[own][order], np.maximum(end - np.maximum(begin, free), 0))
    return worked
