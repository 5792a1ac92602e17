"""The time of each layer, as the array sees it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.units import Unit
from tnthw.simulator.result import Trace
from tnthw.workflows.simulation import Simulation


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
    energy_uj: of one image.
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
    energy_uj: float
    weight_bytes: int
    bound: str
    choice: str

    @property
    def busy_share(self) -> float:
        """Ideal cycles over those in which the array worked: at most 1, for overlap is no gain."""
        return self.ideal_cycles / self.array_cycles if self.array_cycles else 0.0


def layer_times(found: Simulation) -> tuple[LayerTime, ...]:
    """Describe every layer of a run, in the program's order."""
    beat = found.machine.memory_bytes_per_cycle
    layers = found.result.layers
    worked = array_cycles(found.result.trace, len(layers))
    return tuple(
        LayerTime(
            name=layer.name,
            op=layer.op,
            macs=layer.macs,
            cycles=layer.cycles,
            array_cycles=int(worked[index]),
            ideal_cycles=layer.ideal_cycles,
            memory_bytes=beat
            * (layer.events["memory_read_beats"] + layer.events["memory_write_beats"]),
            energy_uj=energy.total_pj * 1e-6,
            weight_bytes=layer.weight_bytes,
            bound=layer.bound,
            choice=layer.choice,
        )
        for index, (layer, energy) in enumerate(zip(layers, found.layer_energies, strict=True))
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
