"""Power of a machine's memories while nothing is read or written."""

from __future__ import annotations

import math

from tnthw.energy.curves import Figure
from tnthw.energy.dram import find_dram
from tnthw.energy.memories import Memories
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.buffers import all_buffers


def memory_leakage_uw(machine: Accelerator, memories: Memories) -> Figure | None:
    """Leakage of all memories on the chip, in uW; None where one has no figure."""
    total: Figure | None = None
    for buffer in all_buffers(machine):
        if memories.refusal(buffer) is not None:
            return None
        each = memories.leakage_uw(buffer).times(buffer.count, f"{memories.source}, all memories")
        total = each if total is None else total + each
    return total


def memory_idle_uw(machine: Accelerator, kind: str) -> Figure | None:
    """Power of the memory outside when it is on and not used, in uW.

    As many devices as the width of the port takes; None where no source says what one takes.
    """
    found = find_dram(kind)
    if found.idle is None:
        return None
    devices = math.ceil(8 * machine.memory_bytes_per_cycle / found.device_bits)
    return found.idle.times(1e3 * devices)
