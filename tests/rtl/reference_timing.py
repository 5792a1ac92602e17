"""The cycles of docs/machine.md in plain Python: sequencer and start rule stepped through each.

Written from the page, like `tests.rtl.reference`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.flat import Flat
from tests.rtl.reference_array import tile_rows
from tests.rtl.reference_vector import tap_count
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit

_MOST_CYCLES = 200_000


@dataclass
class Timing:
    """Start and done of every instruction, by unit in order, and the last cycle."""

    started: list[list[int]]
    completed: list[list[int]]
    cycles: int


def memory_cycles(acc: Accelerator, f: Flat) -> int:
    """From start to done."""
    if "rows" in f.fields:
        beats = f["rows"] * f["words"] * acc.word_beats
    else:
        beats = f["beats"]
    return beats + 7 if f.opcode is Opcode.STORE else acc.memory_latency + beats + 1


def vector_cycles(acc: Accelerator, f: Flat) -> int:
    """From start to done."""
    taps, results = tap_count(f), f["chunks"] * f["positions"]
    if f.opcode is Opcode.LOOKUP:
        inside = acc.rescale_channels // acc.function_ports
    else:
        inside = (2 * acc.finish_slots + 1) * f["passes"]
    digits = 1 << f["result_digits"]
    return (results - 1) * (taps + f["idle"]) + taps + 9 + inside + digits - 1


@dataclass
class ArrayClock:
    """What an ACCUMULATE leaves behind for the next one."""

    first_of_last: int = -4  # before anything else can have an effect
    last_vector: int = -4

    def start(self, acc: Accelerator, f: Flat, cycle: int) -> tuple[int, int, int]:
        """When the next one may start, when the banks are last held, and when it is done."""
        tiles, n = f["kernel_y"] * f["kernel_x"] * f["planes"], f["positions"]
        rows = tile_rows(acc)
        levels = (acc.lanes - 1).bit_length()  # of the adder tree, a register every two
        latency = 8 + max(1, -(-levels // 2))
        load = max(cycle + 1, self.first_of_last)
        take = max(cycle + 1, self.last_vector)
        first = max(take + 1, load + rows, self.first_of_last + 4)
        for _ in range(tiles - 1):
            load = first
            first += max(n, rows, 4)
        self.first_of_last, self.last_vector = first, first + n - 1
        free = max(load + rows - 1, take) + 1
        return free, self.last_vector, self.last_vector + latency


def timing(accelerator: Accelerator, stream: Sequence[Flat]) -> Timing:
    """Step the sequencer and the start rule through every cycle.

    `stream` holds the fetches and the other instructions in order, without boot fetch and END.
    """
    acc = accelerator
    page_beats = acc.page_instructions * acc.instruction_beats
    boot = {"wait_array": 0, "wait_vector": 0, "memory": 0, "buffer": 0, "beats": page_beats}
    queues: list[list[tuple[int, Flat]]] = [[], [], []]
    starts: list[list[int]] = [[], [], []]
    dones: list[list[int]] = [[], [], []]
    free = [0, 0, 0]
    holds: list[list[tuple[int, int, int, int]]] = [[], [], []]  # first, last, read, write
    fetches: list[int] = []
    array = ArrayClock()
    state, page, index, cycle = "BOOT", 0, 0, 1
    end = len(stream)
    while True:
        # Starts, from what is visible in this cycle.
        begun: list[tuple[int, int]] = []
        for unit in (Unit.ARRAY, Unit.VECTOR, Unit.MEMORY):
            visible = [f for pushed, f in queues[unit] if pushed < cycle]
            if not visible or free[unit] > cycle:
                continue
            f = visible[0]
            masks = f.banks
            counts = {other: sum(done < cycle for done in dones[other]) for other in Unit}
            if any(counts[other] < wait for other, wait in f.waits().items()):
                continue
            others = [h for u in range(3) if u != unit for h in holds[u] if h[0] <= cycle <= h[1]]
            if any(masks[0] & h[2] or masks[1] & h[3] for h in others):
                continue
            if any(masks[0] & r or masks[1] & w for r, w in begun):
                continue
            begun.append(masks)
            queues[unit].pop(0)
            starts[unit].append(cycle)
            if unit is Unit.ARRAY:
                free[unit], hold_end, done = array.start(acc, f, cycle)
            else:
                spent = memory_cycles(acc, f) if unit is Unit.MEMORY else vector_cycles(acc, f)
                done = hold_end = cycle + spent
                free[unit] = done + 1
                if f.opcode is Opcode.FETCH:
                    fetches.append(done)
            dones[unit].append(done)
            holds[unit].append((cycle + 1, hold_end, *masks))
        # The sequencer.
        match state:
            case "BOOT":
                queues[Unit.MEMORY].append((cycle, Flat(Opcode.FETCH, boot)))
                state = "WAIT"
            case "WAIT":
                if sum(done < cycle for done in fetches) > page:
                    state = "READ"
            case "READ":
                state = "ISSUE"
            case "ISSUE":
                if index == end:
                    state = "DRAIN"
                else:
                    unit = stream[index].unit
                    level = len(queues[unit]) + starts[unit].count(cycle)
                    if level < acc.queue_depth:
                        queues[unit].append((cycle, stream[index]))
                        index += 1
                        if index % acc.page_instructions == 0:
                            state, page = "WAIT", page + 1
                        else:
                            state = "READ"
            case "DRAIN":
                if not any(queues) and all(d < cycle for ds in dones for d in ds):
                    if not any(s.count(cycle) for s in starts):
                        return Timing(starts, dones, cycle)
        cycle += 1
        if cycle > _MOST_CYCLES:
            raise AssertionError("the program never ends: an instruction waits for a later one")
