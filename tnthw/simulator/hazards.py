"""Conflicting accesses that the waits of a program leave unordered: a race detector for schedules.

Two accesses conflict when they touch the same element of an on-chip memory, at least one writes,
and they belong to different units.  They are ordered when the later instruction cannot start before
the earlier has completed, by its own waits or by those of instructions known to come before it.
Bank locks keep two units off one port but do not say who comes first, so they order nothing;
neither does the time at which instructions happen to run.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import wait_name
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.units import UNITS, Unit
from tnthw.program.decode import Stream
from tnthw.simulator.access import (
    ACCUMULATORS,
    BIAS,
    FUNCTIONS,
    STEPS,
    WEIGHTS,
    WORDS,
    Access,
    accesses,
)
from tnthw.simulator.windows import Walk

_COUNTS = 1 << WAIT_BITS
_UNITS = len(Unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """Two instructions that race for an element, or one that reads what nothing has written.

    Attributes
    ----------
    kind: "read after write", "write after read", "write after write" or "read before any write".
    memory: the memory, named by its elements.
    element: one of the elements they share.
    first, second: places in the stream; `first` is -1 for a read before any write.
    text: the hazard in words.
    """

    kind: str
    memory: str
    element: int
    first: int
    second: int
    text: str

    def __str__(self) -> str:
        return self.text


def known_complete(stream: Stream) -> NDArray[np.int64]:
    """For each instruction, how many of each unit are sure to be complete when it starts.

    Returns
    -------
    int64 (instructions, units).

    Raises
    ------
    ProgramError: a wait is for an instruction that is dispatched later.
    """
    known = np.zeros((len(stream.instructions), _UNITS), np.int64)
    order: dict[Unit, list[int]] = {unit: [] for unit in Unit}
    for index, instruction in enumerate(stream.instructions):
        unit = instruction.unit
        clock = known[index]
        if order[unit]:
            np.maximum(clock, known[order[unit][-1]], out=clock)
            if UNITS[unit].in_flight == 1:  # the one before is complete
                clock[unit] = len(order[unit])
        for other, wait in zip(unit.others, instruction.waits, strict=True):
            count = _complete(stream, index, other, wait, len(order[other]))
            if count > 0:
                np.maximum(clock, known[order[other][count - 1]], out=clock)
                clock[other] = max(clock[other], count)
        order[unit].append(index)
    return known


def check_waits(stream: Stream) -> None:
    """Refuse waits that look forward, as `known_complete` does.

    Raises
    ------
    ProgramError: a wait is for an instruction that is dispatched later.
    """
    dispatched = [0] * _UNITS
    for index, instruction in enumerate(stream.instructions):
        for other, wait in zip(instruction.unit.others, instruction.waits, strict=True):
            if wait or dispatched[other] >= _COUNTS // 2:  # else nothing is waited for
                _complete(stream, index, other, wait, dispatched[other])
        dispatched[instruction.unit] += 1


def _complete(stream: Stream, index: int, other: Unit, wait: int, dispatched: int) -> int:
    """How many instructions of another unit are complete where a wait is over."""
    behind = (dispatched - wait) % _COUNTS
    if behind >= _COUNTS // 2:
        raise ProgramError(
            f"{stream.describe(index)}: {wait_name(other)} is for {wait} completed "
            f"{other.name} instructions, {dispatched} are dispatched before it; wait for "
            f"what comes earlier in the stream"
        )
    return dispatched - behind


class _Elements:
    """For each element of one memory, the last instruction of each unit that read and wrote it.

    Instructions are numbered within their unit; later ones stand for earlier ones, which a unit
    finishes first.
    """

    def __init__(self, size: int) -> None:
        self.readers = np.full((_UNITS, size), -1, np.int64)
        self.writers = np.full((_UNITS, size), -1, np.int64)


def find_hazards(
    stream: Stream,
    accelerator: Accelerator,
    walks: ByteCache[Walk] | None = None,
    limit: int = 20,
) -> tuple[Hazard, ...]:
    """Every hazard of a stream, up to `limit` of them, in the order of the second instruction.

    Raises
    ------
    ProgramError: a wait is for an instruction that is dispatched later.
    """
    walks = ByteCache(1 << 24) if walks is None else walks
    known = known_complete(stream)
    memories = {
        WORDS: _Elements(accelerator.activation_words),
        WEIGHTS: _Elements(accelerator.weight_buffer_rows),
        BIAS: _Elements(accelerator.bias_rows),
        STEPS: _Elements(accelerator.steps_rows),
        FUNCTIONS: _Elements(accelerator.function_rows),
        ACCUMULATORS: _Elements(2),
    }
    order: dict[Unit, list[int]] = {unit: [] for unit in Unit}
    found: list[Hazard] = []
    for index, instruction in enumerate(stream.instructions):
        unit = instruction.unit
        touched = accesses(instruction, accelerator, walks)
        for access in touched:
            found += _conflicts(
                access, memories[access.memory], unit, index, known[index], order, stream
            )
        for access in touched:
            elements = memories[access.memory]
            table = elements.writers if access.write else elements.readers
            table[unit, access.index()] = len(order[unit])
        order[unit].append(index)
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _conflicts(
    access: Access,
    elements: _Elements,
    unit: Unit,
    index: int,
    clock: NDArray[np.int64],
    order: dict[Unit, list[int]],
    stream: Stream,
) -> list[Hazard]:
    where = access.index()
    found = []
    for other in Unit:
        if other is unit:
            continue
        against = [("write after write" if access.write else "read after write", elements.writers)]
        if access.write:
            against.append(("write after read", elements.readers))
        for kind, table in against:
            last = table[other, where]
            if last.max(initial=-1) < clock[other]:
                continue
            position = int(last.argmax())
            first = order[other][int(last[position])]
            element = int(access.elements()[position])
            found.append(
                Hazard(
                    kind=kind,
                    memory=access.memory,
                    element=element,
                    first=first,
                    second=index,
                    text=(
                        f"{kind}: {stream.describe(index)} does not wait for "
                        f"{stream.describe(first)}, both touch {access.memory} {access.low} to "
                        f"{access.high} at {element}"
                    ),
                )
            )
    if not access.write:
        unwritten = (elements.writers[:, where] < 0).all(axis=0)
        if unwritten.any():
            element = int(access.elements()[int(unwritten.argmax())])
            found.append(
                Hazard(
                    kind="read before any write",
                    memory=access.memory,
                    element=element,
                    first=-1,
                    second=index,
                    text=(
                        f"read before any write: {stream.describe(index)} reads {access.memory} "
                        f"{access.low} to {access.high}, nothing has written {element}"
                    ),
                )
            )
    return found
