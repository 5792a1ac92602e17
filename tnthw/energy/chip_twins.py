"""Twins whose whole chip is no larger than the ternary machine's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tnthw.energy.chip_area import chip_area
from tnthw.energy.technology import Technology
from tnthw.energy.twins import Twin, resized
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.buffers import buffers

STEP = 0.95
"""Weight buffers that are tried have this of one another's rows."""


def equal_chip_twins(
    machine: Accelerator, precision: str, technology: Technology, *, values: bool = False
) -> tuple[Twin, ...]:
    """Find the twins whose array, logic and memories take no more area than the ternary machine's.

    A larger array is paid for with the weight buffer, which is as large as then fits, and at most
    what it is on the same array; where a tile does not fit any more, the array is
    smaller: lanes, columns or both halved any number of times.

    Returns
    -------
    Twins with at least half the multiply-adds of the largest; none where the technology has no
    areas. Which of them is fastest depends on the network.
    """
    own = chip_area(machine, technology)
    if own is None:
        return ()
    found: list[Twin] = []
    for lanes in _halves(machine.lanes):
        for columns in _halves(machine.columns):
            name = f"{machine.name}-{precision}-{lanes}x{columns}-chip"
            made = resized(machine, precision, lanes, columns, name, values=values)
            fitting = _fitting(made, technology, own.total_um2)
            if fitting is not None:
                found.append(fitting)
    if not found:
        return ()
    found.sort(key=lambda made: -made.machine.macs_per_cycle)
    largest = found[0].machine.macs_per_cycle
    return tuple(made for made in found if 2 * made.machine.macs_per_cycle >= largest)


def _halves(side: int) -> Iterator[int]:
    while True:
        yield side
        if side % 2:
            return
        side //= 2


def _fitting(made: Twin, technology: Technology, budget_um2: float) -> Twin | None:
    """The twin with the largest weight buffer with which it fits."""
    machine, memories = made.machine, technology.memories
    whole = chip_area(machine, technology)
    if whole is None or memories is None:
        return None
    weights = buffers(machine).weights
    rest = whole.total_um2 - memories.area_um2(weights).value
    rows = weights.depth
    while rows * machine.weight_row_bytes >= machine.tile_bytes:
        buffer = replace(weights, depth=rows)
        if memories.refusal(buffer) is not None:
            return None
        if rest + memories.area_um2(buffer).value <= budget_um2:
            if rows == weights.depth:
                return made
            room = rows * machine.weight_row_bytes
            note = (
                f"weight buffer cut from {machine.weight_buffer_bytes} to {room} bytes, so that "
                f"the chip is no larger"
            )
            smaller = replace(machine, weight_buffer_bytes=room)
            return replace(made, machine=smaller, notes=(*made.notes, note))
        rows = min(rows - 1, int(rows * STEP))
    return None
