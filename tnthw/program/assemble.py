"""Instructions to pages: layout, slots, the FETCH of each page, and the waits as encoded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import encode, wait_name
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.isa import Accumulate, Fetch, Instruction, Next, UnitInstruction
from tnthw.machine.units import UNITS, Unit
from tnthw.program.slots import places

_IN_FLIGHT = max(row.in_flight for row in UNITS.values())
"""Most instructions that any unit has started and not completed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The instructions of a program in page order, each FETCH among them, before they are bytes.

    Attributes
    ----------
    instructions: all of them, NEXT at the end.
    waits: of each, as encoded; none of NEXT.
    layers: the index of each one's layer, or -1.
    pages: how many pages they take.
    """

    instructions: list[Instruction]
    waits: list[tuple[int, ...]]
    layers: list[int]
    pages: int


def page_beats(accelerator: Accelerator) -> int:
    """Memory beats of one page of instructions."""
    return accelerator.page_instructions * accelerator.instruction_beats


def page_count(accelerator: Accelerator, instructions: int) -> int:
    """Pages that `instructions` instructions (FETCH and NEXT not counted) take."""
    # every page but the last gives one entry to a FETCH, the last gives one to NEXT
    return max(1, -(-instructions // (accelerator.page_instructions - 1)))


def assemble(
    accelerator: Accelerator,
    instructions: Sequence[UnitInstruction],
    layer_of: Sequence[int],
    base_beat: int,
    record_beats: int = 0,
) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    """Lay instructions out in pages, with a FETCH of the next page in each, and a NEXT.

    A FETCH is at the head of its page; that of the second page comes behind what the first
    ACCUMULATE waits for, so that the array starts as early as it can.

    Parameters
    ----------
    instructions: without FETCH and NEXT.  `waits` are the numbers of instructions *of this list*
        that the other units must have completed, as plain numbers; FETCH instructions are counted
        in here.
    layer_of: for each instruction, the index of its layer, or -1.
    base_beat: address of page 0 in memory, in beats.
    record_beats: what the addresses of input and output step by from image to image, in beats.

    Returns
    -------
    uint8, the pages, each padded to its full size with zeros; int32, for each entry of each page
    the index of its layer (a FETCH belongs to the first instruction that it brings, NEXT and
    padding to -1).  The program has `len(instructions) + pages` instructions.

    Raises
    ------
    ProgramError: a FETCH or NEXT is among the instructions, a wait is for an instruction that comes
        later in the list, or a field does not fit.
    """
    listing = lay_out(
        accelerator,
        instructions,
        [each.waits for each in instructions],
        layer_of,
        base_beat,
        record_beats,
    )
    stream = [
        replace(each, waits=waits) if isinstance(each, UnitInstruction) else each
        for each, waits in zip(listing.instructions, listing.waits, strict=True)
    ]
    image = encoded(stream, listing.pages, accelerator)
    return image, entries_of(listing, accelerator)


def entries_of(listing: Listing, accelerator: Accelerator) -> NDArray[np.int32]:
    """For each entry of each page the index of its layer; -1 for NEXT and padding."""
    entries = np.full(listing.pages * accelerator.page_instructions, -1, np.int32)
    entries[: len(listing.layers)] = listing.layers
    return entries


def encoded(
    stream: Sequence[Instruction], pages: int, accelerator: Accelerator
) -> NDArray[np.uint8]:
    """Pages of instructions, uint8, the last padded with zeros.

    Raises
    ------
    ProgramError: a field does not fit.
    """
    slot = accelerator.instruction_beats * accelerator.memory_bytes_per_cycle
    image = np.zeros((pages * accelerator.page_instructions, slot), np.uint8)
    for row, instruction in zip(image, stream, strict=False):
        data = encode(instruction)
        row[: len(data)] = np.frombuffer(data, np.uint8)
    return image.reshape(-1)


def lay_out(
    accelerator: Accelerator,
    instructions: Sequence[UnitInstruction],
    waits: Sequence[tuple[int, ...]],
    layer_of: Sequence[int],
    base_beat: int,
    record_beats: int = 0,
) -> Listing:
    """Put a FETCH of the next page in each page and NEXT at the end, as `assemble` says.

    Parameters
    ----------
    waits: of each instruction, as `assemble` takes them; those in `instructions` are not looked at.

    Raises
    ------
    ProgramError: as `assemble`, but for a field that does not fit.
    """
    if len(layer_of) != len(instructions):
        raise ProgramError(
            f"assembling {len(instructions)} instructions: {len(layer_of)} layers given, "
            f"allowed is one for each"
        )
    for instruction in instructions:
        if isinstance(instruction, Fetch) or not isinstance(instruction, UnitInstruction):
            raise ProgramError(
                f"assembling: {instruction.opcode.name} is among the instructions; "
                f"leave it out, it is placed where it belongs"
            )
    room = accelerator.page_instructions - 1
    listed: list[_Entry] = list(zip(instructions, waits, layer_of, strict=True))
    pages = [listed[k : k + room] for k in range(0, len(listed), room)] or [[]]
    size = page_beats(accelerator)
    slots = places(len(pages), accelerator.pages)
    stream: list[_Entry] = []
    for number, page in enumerate(pages):
        entries = [*page]
        if number + 1 < len(pages):
            following = pages[number + 1]
            # one more entry than instructions: the page's own FETCH, or NEXT in the last
            fetch = Fetch(
                memory=base_beat + (number + 1) * size,
                buffer=slots[number + 1].slot,
                beats=(len(following) + 1) * accelerator.instruction_beats,
                once=int(slots[number + 1].stays),
            )
            layer = following[0][2]
            entries.insert(0 if number else _needed_first(page), (fetch, fetch.waits, layer))
        stream += entries
    last = Next(resident=int(slots[0].stays), input_stride=record_beats, output_stride=record_beats)
    return Listing(
        instructions=[*(each for each, _, _ in stream), last],
        waits=[*_resolve_waits(accelerator, stream), ()],
        layers=[*(layer for _, _, layer in stream), -1],
        pages=len(pages),
    )


_Entry = tuple[UnitInstruction, tuple[int, ...], int]
"""An instruction, what it waits for, and its layer."""


def _needed_first(page: Sequence[_Entry]) -> int:
    """How many instructions of the first page the first ACCUMULATE has to have behind it."""
    starts = [(each, waits) for each, waits, _ in page if isinstance(each, Accumulate)]
    if not starts:
        return 0
    first, waits = starts[0]
    loads = waits[first.unit.others.index(Fetch.unit)]
    brought = [k for k, (each, _, _) in enumerate(page) if each.unit is Fetch.unit]
    return brought[loads - 1] + 1 if 0 < loads <= len(brought) else 0


def _resolve_waits(accelerator: Accelerator, stream: Sequence[_Entry]) -> list[tuple[int, ...]]:
    """Waits as completion counts that include every FETCH, modulo 2**16."""
    # completions[u][k] = completions of unit u when its first k listed instructions are complete
    completions: list[list[int]] = [[0] for _ in Unit]
    dispatched = [0] * len(Unit)
    dispatched[Fetch.unit] = 1  # the boot fetch
    others = [unit.others for unit in Unit]
    certainly = accelerator.queue_depth + _IN_FLIGHT
    resolved: list[tuple[int, ...]] = []
    for index, (instruction, given, _) in enumerate(stream):
        unit = instruction.unit
        waits: list[int] = []
        for other, wanted in zip(others[unit], given, strict=True):
            if not 0 <= wanted < len(completions[other]):
                raise ProgramError(
                    f"assembling instruction {index} ({instruction.opcode.name}): "
                    f"{wait_name(other)} is for {wanted} completed {other.name} instructions, "
                    f"{len(completions[other]) - 1} come before it; it would wait for ever"
                )
            # Counts are compared modulo 2**16, so a wait must not lie far behind.  When this
            # instruction is dispatched, all but what the other unit and its queue hold has
            # completed: that much may be asked for without waiting.
            count = max(completions[other][wanted], dispatched[other] - certainly)
            waits.append(count & ((1 << WAIT_BITS) - 1))
        dispatched[unit] += 1
        if not isinstance(instruction, Fetch):
            completions[unit].append(dispatched[unit])
        resolved.append(tuple(waits))
    return resolved
