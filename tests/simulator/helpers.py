"""Programs assembled by hand, and a model of the machine's control that steps every cycle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from tests.flat import flat, instruction
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.isa import Accumulate, Next, Opcode, UnitInstruction
from tnthw.machine.timing import cycles
from tnthw.machine.units import Unit
from tnthw.program.assemble import assemble, page_count
from tnthw.program.decode import Stream
from tnthw.program.program import LayerInfo, Program, Region

BASE = 3  # beat of page 0, not 0 so that a forgotten address shows


def machine(**changes: object) -> Accelerator:
    values: dict[str, object] = {
        "name": "m", "lanes": 2, "columns": 2, "pixels": 8, "rescale_channels": 1,
        "activation_banks": 4, "activation_bank_words": 16, "weight_buffer_bytes": 64,
        "bias_rows": 8, "steps_rows": 8, "memory_bytes_per_cycle": 8, "memory_latency": 5,
        "page_instructions": 8, "queue_depth": 2, **changes,
    }  # fmt: skip
    return Accelerator(**values)  # type: ignore[arg-type]


DEFAULTS = {
    "rows": 1, "words": 1, "beats": 1, "positions": 1, "planes": 1, "kernel_y": 1, "kernel_x": 1,
    "chunks": 1, "out_width": 64, "height": 64, "width": 64, "stride_y": 1, "stride_x": 1,
    "dilation_y": 1, "dilation_x": 1, "low": -128, "high": 127, "passes": 1,
}  # fmt: skip


def make(opcode: Opcode, **values: int) -> UnitInstruction:
    """An instruction with every field that is not given at its smallest sensible value."""
    names = [f.name for f in LAYOUTS[opcode]]
    assert not values.keys() - set(names), values.keys() - set(names)
    return instruction(opcode, {n: values.get(n, DEFAULTS.get(n, 0)) for n in names})


def build(
    accelerator: Accelerator,
    instructions: Sequence[UnitInstruction],
    layer_of: Sequence[int] | None = None,
    data: np.ndarray | None = None,
    layers: int = 1,
    room_beats: int = 256,
    record_beats: int = 0,
) -> Program:
    """A program of hand-made instructions; `data` lies behind the pages, see `data_beat`.

    The record is the end of the room.
    """
    layer_of = [0] * len(instructions) if layer_of is None else layer_of
    pages, entries = assemble(accelerator, instructions, layer_of, BASE, record_beats)
    beat = accelerator.memory_bytes_per_cycle
    image = np.zeros(BASE * beat + pages.size + room_beats * beat, np.uint8)
    image[BASE * beat : BASE * beat + pages.size] = pages
    if data is not None:
        first = data_beat(accelerator, len(instructions)) * beat
        image[first : first + data.size] = data
    region = Region(
        name="nothing", shape=(1, 1, 1), signed=False, plane_words=1,
        address=data_beat(accelerator, len(instructions)) + room_beats - accelerator.word_beats,
    )  # fmt: skip
    return Program(
        name="hand", accelerator=accelerator, image=image, entry=BASE,
        instructions=len(instructions) + page_count(accelerator, len(instructions)),
        input=region, output=region, layer_of=entries, record_beats=record_beats,
        layers=tuple(LayerInfo(name=f"layer{k}", op="accumulate", macs=100) for k in range(layers)),
    )  # fmt: skip


def data_beat(accelerator: Accelerator, instructions: int) -> int:
    """First beat behind the pages of a program of so many instructions."""
    pages = page_count(accelerator, instructions)
    return BASE + pages * accelerator.page_instructions * accelerator.instruction_beats


NOTHING = np.zeros((1, 1, 1), np.int64)
"""The image of the programs of `build`, which do not look at it."""


@dataclass
class _UnitState:
    queue: list[tuple[int, int]] = field(default_factory=list)  # (instruction, visible from)
    armed: int | None = None  # the head that was armed in the cycle before
    completed: int = 0
    free_at: int = 0
    held: list[tuple[int, int, int, int]] = field(default_factory=list)  # from, until, masks
    pending: list[tuple[int, int]] = field(default_factory=list)  # (done cycle, instruction)


@dataclass
class Steps:
    """What one image took: the cycle in which it began, and its cycles from there on."""

    begin: int
    cycles: int
    pushed: list[int]
    started: list[int]
    done: list[int]


def step_by_step(
    stream: Stream, accelerator: Accelerator, images: int = 1, limit: int = 200_000
) -> list[Steps]:
    """The control of docs/machine.md, one cycle at a time, over a run of images.

    Written from the page as a state machine, without any arithmetic on future cycles except the
    durations of the instructions; the ARRAY unit steps its tile loads and vectors one by one.
    """
    instructions, entries = stream.instructions, stream.entries
    n = len(instructions)
    pushed, started, done = [-1] * n, [-1] * n, [-1] * n
    units = {unit: _UnitState() for unit in Unit}
    found: list[Steps] = []
    fetched = begin = page = 0
    state, position, at_hand = "BOOT", 1, 0
    first_before, last_before = -10, -10  # of the ACCUMULATE before
    for t in range(1, limit):
        levels = {unit: len(units[unit].queue) for unit in Unit}
        # completions strobed in t-1 and before are visible
        for unit in Unit:
            for finish, index in list(units[unit].pending):
                if finish < t:
                    units[unit].pending.remove((finish, index))
                    units[unit].completed += 1
                    fetched += instructions[index].opcode is Opcode.FETCH
        # start rule
        starting: list[tuple[int, int]] = []
        for unit in (Unit.ARRAY, Unit.VECTOR, Unit.MEMORY):
            this = units[unit]
            armed, this.armed = this.armed, None
            if not this.queue or this.queue[0][1] > t:
                continue
            index = this.queue[0][0]
            head = instructions[index]
            read, write = flat(head).banks
            taken = any(
                begun <= t <= until and (r & read or w & write)
                for other in Unit
                if other is not unit
                for begun, until, r, w in units[other].held
            ) or any(r & read or w & write for r, w in starting)
            if armed != index or t < this.free_at or taken:
                if all(
                    (units[other].completed - wait) % 65536 < 32768
                    for other, wait in flat(head).waits().items()
                ):
                    this.armed = index
                continue
            this.queue.pop(0)
            if this.queue:
                this.queue[0] = (this.queue[0][0], max(this.queue[0][1], t + 1))
            started[index] = t - begin
            starting.append((read, write))
            if isinstance(head, Accumulate):
                tiles, vectors = head.tiles, head.positions
                rows = accelerator.tile_rows
                load = max(t + 1, first_before)
                take = max(t + 1, last_before)
                first = max(take + 1, load + rows, first_before + 4)
                for _ in range(tiles - 1):
                    load = first
                    first = max(first + vectors, load + rows, first + 4)
                first_before, last_before = first, first + vectors - 1
                this.free_at = max(load + rows - 1, take) + 1
                finish, release = last_before + accelerator.array_latency, last_before
            else:
                skipped = bool(found) and flat(head).fields.get("once", 0)
                finish = release = t + (1 if skipped else cycles(head, accelerator))
                this.free_at = finish + 1
            done[index] = finish - begin
            this.pending.append((finish, index))
            this.held.append((t + 1, release, read, write))
        # sequencer; `levels` are those at the beginning of the cycle
        if state == "BOOT":
            pushed[0] = t - begin
            units[Unit.MEMORY].queue.append((0, t + 1))
            state = "WAIT"
        elif state == "WAIT":
            if fetched > page:
                state, at_hand = "PUSH", t + 4
        elif state == "PUSH" and t >= at_hand:
            if position == n:
                state = "DRAIN"
                continue
            unit = instructions[position].unit
            if levels[unit] < accelerator.queue_depth:
                pushed[position] = t - begin
                units[unit].queue.append((position, t + 1))
                at_hand = max(t + 1, at_hand + 3)
                if (entries[position] + 1) % accelerator.page_instructions == 0:
                    page, state = page + 1, "WAIT"
                position += 1
        elif state == "DRAIN" and not any(units[u].queue or units[u].pending for u in Unit):
            found.append(Steps(begin, t - begin, pushed, started, done))
            if len(found) == images:
                return found
            pushed, started, done = [-1] * n, [-1] * n, [-1] * n
            begin, page, position = t, 0, 1
            resident = isinstance(stream.last, Next) and stream.last.resident
            state, fetched = ("WAIT", 1) if resident else ("BOOT", 0)
            for unit in Unit:
                units[unit].completed = int(unit is Unit.MEMORY and bool(resident))
    raise AssertionError("the program does not end")
