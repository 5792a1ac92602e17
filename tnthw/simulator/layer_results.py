"""What each layer took of a run, and what bound it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.events import DETAILS, EVENTS
from tnthw.machine.units import Unit
from tnthw.program.program import Program
from tnthw.simulator.result import STALLS, LayerResult, Trace
from tnthw.simulator.schedule import Schedule
from tnthw.simulator.timing import named


def layer_results(
    program: Program, timing: Schedule, events: NDArray[np.int64]
) -> tuple[LayerResult, ...]:
    """Each layer's events, and the cycles by which it moved on the end of all layers so far."""
    trace = timing.trace
    layer = trace.layer
    working = trace.unit != Unit.MEMORY  # loads run ahead, stores behind
    array = program.accelerator.macs_per_cycle
    results, before = [], 0
    for number, info in enumerate(program.layers):
        own = layer == number
        end = max(before, int(trace.done[own & working].max(initial=0)))
        if number == len(program.layers) - 1:
            end = timing.cycles  # the last also waits for the machine to come to rest
        counts = named(events[own])
        results.append(
            LayerResult(
                name=info.name,
                op=info.op,
                macs=info.macs,
                cycles=end - before,
                ideal_cycles=info.macs / array,
                events={name: counts[name] for name in EVENTS},
                details={name: counts[name] for name in DETAILS},
                weight_bytes=info.weight_bytes,
                choice=info.choice,
                bound=_bound(trace, own, end - before, info.macs / array),
                again=info.again,
            )
        )
        before = end
    return tuple(results)


_LOSSES = {
    "dispatch": "memory",  # the page with the instruction was still on its way
    "wait memory": "memory",
    "wait vector": "vector",
    "bank": "bank",
}
"""What a layer is bound by when the array mostly stood idle for a cause."""


def _bound(trace: Trace, own: NDArray[np.bool_], cycles: int, ideal: float) -> str:
    """What took a layer longer than its multiply-accumulates: measured, not estimated.

    "compute" at 90 % of the array or more.  Else the largest loss: "memory", "vector" or "bank"
    for what the array stood idle for, "edge" for what it was busy with beyond the ideal (lanes
    and columns left over, tiles that take longer to load than to use), "vector" for a layer
    without multiply-accumulates.
    """
    working = own & (trace.unit == Unit.ARRAY)
    if ideal == 0 or not working.any():
        return "vector"
    if ideal >= 0.9 * cycles:
        return "compute"
    started = trace.started[trace.unit == Unit.ARRAY]
    first = working & (trace.started == started.min())
    # before its very first instruction the array waits for the program, the image and the weights
    losses: dict[str, float] = {"memory": int((trace.started - trace.stall)[first].sum())}
    losses["edge"] = cycles - ideal - losses["memory"]
    for code, cause in enumerate(STALLS):
        if cause in _LOSSES:
            idle = int(trace.stall[working & (trace.reason == code)].sum())
            name = _LOSSES[cause]
            losses[name] = losses.get(name, 0) + idle
            losses["edge"] -= idle
    return max(losses, key=lambda name: losses[name])
