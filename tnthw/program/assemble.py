"""Instructions to pages: layout, slots, the FETCH of each page, and the waits as encoded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator
from tnthw.machine.encoding import encode_many, wait_name
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.isa import Accumulate, Fetch, Instruction, Next, UnitInstruction
from tnthw.machine.units import OTHERS, UNITS, Unit
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
    image[: len(stream), :INSTRUCTION_BYTES] = encode_many(stream)
    return image.reshape(-1)


def lay_out(
    accelerator: Accelerator,
    instructions: Sequence[UnitInstruction],
    waits: Sequence[tuple[int, ...]] | NDArray[np.int64],
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
    count = page_count(accelerator, len(instructions))
    size = page_beats(accelerator)
    slots = places(count, accelerator.pages)
    given = np.array(waits, np.int64).reshape(-1, len(Unit) - 1)
    stream, layers = list(instructions), list(layer_of)
    heads: list[int] = []  # where each page's FETCH comes, by the instruction behind it
    for number in range(1, count):
        entries = min(room, len(instructions) - number * room)
        # one more entry than instructions: the page's own FETCH, or NEXT in the last
        fetch = Fetch(
            memory=base_beat + number * size,
            buffer=slots[number].slot,
            beats=(entries + 1) * accelerator.instruction_beats,
            once=int(slots[number].stays),
        )
        before = (number - 1) * room
        head = before if before else _needed_first(instructions[:room], given)
        stream.insert(head + number - 1, fetch)
        layers.insert(head + number - 1, layer_of[number * room])
        heads.append(head)
    given = np.insert(given, np.array(heads, np.int64), 0, axis=0)
    last = Next(resident=int(slots[0].stays), input_stride=record_beats, output_stride=record_beats)
    return Listing(
        instructions=[*stream, last],
        waits=[*map(tuple, _resolve_waits(accelerator, stream, given).tolist()), ()],
        layers=[*layers, -1],
        pages=count,
    )


def _needed_first(page: Sequence[UnitInstruction], waits: NDArray[np.int64]) -> int:
    """How many instructions of the first page the first ACCUMULATE has to have behind it."""
    first = next((k for k, each in enumerate(page) if isinstance(each, Accumulate)), -1)
    if first < 0:
        return 0
    loads = waits[first, Accumulate.unit.others.index(Fetch.unit)]
    brought = [k for k, each in enumerate(page) if each.unit is Fetch.unit]
    return brought[loads - 1] + 1 if 0 < loads <= len(brought) else 0


def _resolve_waits(
    accelerator: Accelerator, stream: Sequence[UnitInstruction], given: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Waits as completion counts that include every FETCH, modulo 2**16."""
    units = np.array([each.unit for each in stream], np.int64)
    listed = np.array([not isinstance(each, Fetch) for each in stream], np.bool_)
    others = OTHERS[units]
    resolved, allowed = np.zeros_like(given), np.zeros_like(given)
    certainly = accelerator.queue_depth + _IN_FLIGHT
    for unit in Unit:
        mine = units == unit
        dispatched = np.cumsum(mine) + (unit is Fetch.unit)  # with the boot fetch
        # of the unit's first k listed instructions, how many complete with them
        completions = np.concatenate([[0], dispatched[mine & listed]])
        before = dispatched - mine
        known = np.cumsum(mine & listed) - (mine & listed)
        rows, places = np.nonzero(others == unit)
        wanted = given[rows, places]
        allowed[rows, places] = known[rows]
        # Counts are compared modulo 2**16, so a wait must not lie far behind.  When this
        # instruction is dispatched, all but what the other unit and its queue hold has completed:
        # that much may be asked for without waiting.
        count = np.maximum(
            completions[np.clip(wanted, 0, len(completions) - 1)], before[rows] - certainly
        )
        resolved[rows, places] = count & ((1 << WAIT_BITS) - 1)
    for index, place in np.argwhere((given < 0) | (given > allowed)).tolist():
        other = Unit(others[index, place])
        raise ProgramError(
            f"assembling instruction {index} ({stream[index].opcode.name}): "
            f"{wait_name(other)} is for {given[index, place]} completed {other.name} instructions, "
            f"{allowed[index, place]} come before it; it would wait for ever"
        )
    return resolved
