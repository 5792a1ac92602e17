"""What a simulation returns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.units import Unit


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trace:
    """Timing of every instruction, in stream order, the boot fetch first (END has no entry).

    Attributes
    ----------
    unit: int8, `Unit` that ran it.
    opcode: int8, `Opcode`.
    layer: int32, index into the program's layers, or -1.
    pushed, started, done: int64 cycles.
    reason: int8, what it waited for last between reaching the head of its queue and its start:
        index into `STALLS`.
    stall: int64, cycles that its unit stood idle before it for that reason.
    """

    unit: NDArray[np.int8]
    opcode: NDArray[np.int8]
    layer: NDArray[np.int32]
    pushed: NDArray[np.int64]
    started: NDArray[np.int64]
    done: NDArray[np.int64]
    reason: NDArray[np.int8]
    stall: NDArray[np.int64]


STALLS: tuple[str, ...] = (
    "none", "dispatch", *(f"wait {unit.label}" for unit in Unit), "bank",
)  # fmt: skip
"""Causes of a stall: the instruction was not there yet, waits on another unit, a held bank."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LayerResult:
    """One layer's share of a run.

    `cycles` partition the run: the cycles by which the layer's array and vector work moved on the
    end of all layers so far.  Layers overlap, so a layer that runs beside another may show few.
    `details` are counts of `tnthw.machine.events.DETAILS`.
    `choice` says how it was mapped, `bound` what its time was bound by, as measured.
    `again` is that of `tnthw.program.program.LayerInfo`: several turns of a layer have one each.
    """

    name: str
    op: str
    macs: int
    cycles: int
    ideal_cycles: float
    events: dict[str, int]
    details: dict[str, int]
    weight_bytes: int
    choice: str
    bound: str
    again: int | None = None

    @property
    def counts(self) -> dict[str, int]:
        """Events and details."""
        return {**self.events, **self.details}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SimulationResult:
    """One pass of a run of a program, which is of one image or of a batch.

    Attributes
    ----------
    cycles: cycles from start to done, or from the end of the pass before to its own.
    events: totals by name, keys of `tnthw.machine.events.EVENTS`.
    details: totals of `tnthw.machine.events.DETAILS`.
    start: counts of what belongs to no layer: the fetch of the program's first page.
    layers: share of each layer, in the program's order.
    stalls: idle cycles of the ARRAY unit by cause.
    trace: timing of every instruction.
    memory: uint8, memory after the run; None when values were not computed, or of a run of several
        images.
    """

    cycles: int
    events: dict[str, int]
    details: dict[str, int]
    start: dict[str, int]
    layers: tuple[LayerResult, ...]
    stalls: dict[str, int]
    trace: Trace
    memory: NDArray[np.uint8] | None

    @property
    def counts(self) -> dict[str, int]:
        """Events and details of the whole run: those of `start` and of all layers."""
        return {**self.events, **self.details}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UnitTrace:
    """What one unit does in a run of several images, in its order.

    Attributes
    ----------
    index: places of its instructions in the stream.
    image: the images that they work on, or the passes where these are of several images.
    started, done: cycles from the start of the run.
    """

    index: NDArray[np.int64]
    image: NDArray[np.int64]
    started: NDArray[np.int64]
    done: NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RunResult:
    """One run of a program on several images, with one start.

    Attributes
    ----------
    images: how many.
    batch: images of a pass.
    first, later: the first pass, and each that follows; all of these are alike.  Of a program
        that has one image only both are that.
    events: totals of the run.
    memory: uint8, memory after the run, with the record of each pass; None when values were not
        computed.
    """

    images: int
    batch: int
    first: SimulationResult
    later: SimulationResult
    events: dict[str, int]
    memory: NDArray[np.uint8] | None

    @property
    def passes(self) -> int:
        """Passes of the program; the last may have room for more images."""
        return -(-self.images // self.batch)

    @property
    def cycles(self) -> int:
        """Cycles from start to done."""
        return self.first.cycles + (self.passes - 1) * self.later.cycles

    def trace(self, unit: Unit) -> UnitTrace:
        """What a unit does over the whole run.

        A fetch of page 0 that is not there, since the page stays in its slot, is left out.
        """
        parts: list[tuple[NDArray[np.int64], ...]] = []
        for image in range(self.passes):
            trace = (self.later if image else self.first).trace
            begin = self.first.cycles + (image - 1) * self.later.cycles if image else 0
            own = trace.unit == unit
            own[0] &= trace.started[0] > 0
            index = np.flatnonzero(own)
            shown = np.full(index.size, image), trace.started[own] + begin, trace.done[own] + begin
            parts.append((index, *shown))
        index, number, started, done = (np.concatenate(each) for each in zip(*parts, strict=True))
        return UnitTrace(index=index, image=number, started=started, done=done)
