"""The cycles of docs/machine.md in plain Python: sequencer and start rule stepped through each.

Written from the page, like `tests.rtl.reference`.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from tests.flat import Flat
from tests.rtl.paging import Stream
from tests.rtl.reference_array import tile_rows
from tests.rtl.reference_vector import tap_count
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit

_MOST_CYCLES = 200_000


@dataclass
class Timing:
    """Start and done of every instruction, by unit in order, and the last cycle.

    `ends` has the last cycle of each image; `at_hand` and `pushed` are those of the dispatched
    instructions of the first image.
    """

    started: list[list[int]]
    completed: list[list[int]]
    cycles: int
    ends: list[int]
    at_hand: list[int]
    pushed: list[int]


def memory_cycles(acc: Accelerator, f: Flat) -> int:
    """From start to done."""
    if "rows" in f.fields:
        beats = f["rows"] * f["words"] * acc.word_beats
    else:
        beats = f["beats"]
    return beats + 7 if f.opcode is Opcode.STORE else acc.memory_latency + beats + 2


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


@dataclass
class Units:
    """Queues and units from cycle to cycle; `image` counts from 0."""

    acc: Accelerator
    image: int = 0
    queues: list[list[Flat]] = field(default_factory=lambda: [[], [], []])
    head_from: list[int] = field(default_factory=lambda: [0, 0, 0])  # first cycle of each head
    free: list[int] = field(default_factory=lambda: [0, 0, 0])
    starts: list[list[int]] = field(default_factory=lambda: [[], [], []])
    dones: list[list[int]] = field(default_factory=lambda: [[], [], []])
    fetched: list[int] = field(default_factory=list)
    holds: list[list[tuple[int, int, int, int]]] = field(default_factory=lambda: [[], [], []])
    array: ArrayClock = field(default_factory=ArrayClock)
    # what an image began with, and where its own completions begin in `dones` and `fetched`
    brought: int = 0
    before: list[int] = field(default_factory=lambda: [0, 0, 0, 0])

    def begin_image(self, resident: bool) -> None:
        """Clear the counts of completions; a page that stayed counts as one fetched."""
        self.image += 1
        self.brought = int(resident)
        self.before = [*map(len, self.dones), len(self.fetched)]

    def push(self, f: Flat, cycle: int) -> None:
        queue = self.queues[f.unit]
        queue.append(f)
        if len(queue) == 1:
            self.head_from[f.unit] = cycle + 1

    def has_room(self, unit: Unit, cycle: int) -> bool:
        """Whether the queue had room at the beginning of the cycle, before what starts in it."""
        started = self.starts[unit][-1:] == [cycle]
        return len(self.queues[unit]) + started < self.acc.queue_depth

    def pages_seen(self, cycle: int) -> int:
        """Completed FETCHes that are visible in a cycle."""
        return self.brought + bisect_left(self.fetched, cycle) - self.before[3]

    def completions_seen(self, unit: Unit, cycle: int) -> int:
        """Completed instructions of a unit that are visible in a cycle."""
        seen = bisect_left(self.dones[unit], cycle) - self.before[unit]
        return seen + (self.brought if unit is Unit.MEMORY else 0)

    def idle(self, cycle: int) -> bool:
        """Whether all queues are empty and all that was started is completed."""
        starting = any(starts[-1:] == [cycle] for starts in self.starts)
        running = any(dones and dones[-1] >= cycle for dones in self.dones)
        return not (any(self.queues) or starting or running)

    def start(self, cycle: int) -> None:
        """Start what is armed where unit and banks are free, by priority."""
        begun: list[tuple[int, int]] = []
        there = (1 << self.acc.activation_banks) - 1
        for unit in (Unit.ARRAY, Unit.VECTOR, Unit.MEMORY):
            if not self.queues[unit] or self.head_from[unit] > cycle - 1:
                continue
            f = self.queues[unit][0]
            if any(self.completions_seen(u, cycle - 1) < wait for u, wait in f.waits().items()):
                continue
            if self.free[unit] > cycle:
                continue
            read, write = (mask & there for mask in f.banks)
            held = [h[2:] for u in Unit if u is not unit for h in self.holds[u][-2:]
                    if h[0] <= cycle <= h[1]]  # fmt: skip
            if any(read & r or write & w for r, w in (*held, *begun)):
                continue
            begun.append((read, write))
            self.queues[unit].pop(0)
            self.head_from[unit] = cycle + 1
            self._run(f, cycle)

    def _run(self, f: Flat, cycle: int) -> None:
        unit = f.unit
        if f.fields.get("once") and self.image:
            done = last_held = cycle + 1
            self.free[unit] = done + 1
        elif unit is Unit.ARRAY:
            self.free[unit], last_held, done = self.array.start(self.acc, f, cycle)
        else:
            spent = (
                memory_cycles(self.acc, f) if unit is Unit.MEMORY else vector_cycles(self.acc, f)
            )
            done = last_held = cycle + spent
            self.free[unit] = done + 1
        if f.opcode is Opcode.FETCH:
            self.fetched.append(done)
        self.starts[unit].append(cycle)
        self.dones[unit].append(done)
        self.holds[unit].append((cycle + 1, last_held, *f.banks))


def boot_fetch(acc: Accelerator) -> Flat:
    """What the sequencer itself pushes: a whole page into slot 0."""
    fields = {"wait_array": 0, "wait_vector": 0, "buffer": 0, "once": 0}
    return Flat(Opcode.FETCH, fields | {"beats": acc.page_instructions * acc.instruction_beats})


def timing(accelerator: Accelerator, stream: Stream, images: int = 1) -> Timing:
    """Step a run through every cycle."""
    acc, units = accelerator, Units(accelerator)
    count = max(images, 1) if stream.last.opcode is Opcode.NEXT else 1
    ends: list[int] = []
    at_hand: list[int] = []
    pushed: list[int] = []
    state, since, page, index = "BOOT", 1, 0, 0  # `since`: the first cycle of the state
    for cycle in range(1, _MOST_CYCLES):
        units.start(cycle)
        if cycle < since:
            continue
        if state == "BOOT":
            units.push(boot_fetch(acc), cycle)
            state, since, page, index = "WAIT", cycle + 1, 0, 0
        elif state == "WAIT":
            if units.pages_seen(cycle) > page:
                state, since = "AT HAND", cycle + 4
                at_hand.append(since)
        elif state == "AT HAND":
            if index == len(stream.instructions):
                state, since = "DRAIN", cycle + 1
            elif units.has_room(stream.instructions[index].unit, cycle):
                units.push(stream.instructions[index], cycle)
                pushed.append(cycle)
                index += 1
                if index % acc.page_instructions == 0:
                    state, since, page = "WAIT", cycle + 1, page + 1
                else:
                    since = max(cycle + 1, at_hand[-1] + 3)
                    at_hand.append(since)
        elif units.idle(cycle):
            ends.append(cycle)
            if len(ends) == count:
                n = len(stream.instructions)
                times = at_hand[:n], pushed[:n]
                return Timing(units.starts, units.dones, cycle, ends, *times)
            resident = bool(stream.last["resident"])
            units.begin_image(resident)
            state, since, page, index = "WAIT" if resident else "BOOT", cycle + 1, 0, 0
    raise AssertionError("the program never ends: an instruction waits for a later one")
