"""From the bytes of a program to its instruction stream, page by page as the sequencer reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.columns import Columns
from tnthw.machine.decoded import Decoded, decode_many
from tnthw.machine.encoding import ALLOWED_OPCODES, decode, encode
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.fields import MEMORY_BITS, OPCODE_BITS, AddressBase
from tnthw.machine.isa import (
    UNIT_OF,
    End,
    Fetch,
    Move,
    Next,
    Opcode,
    UnitInstruction,
)
from tnthw.program.assemble import Listing
from tnthw.program.program import Program

Words = NDArray[np.uint64]
"""Bytes of instructions, (instructions, INSTRUCTION_BYTES / 8)."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Stream:
    """The instructions of a program in the order in which they are dispatched for an image.

    Attributes
    ----------
    instructions: the boot fetch, then every instruction but the last; where they were read from
        bytes, each is decoded when it is looked at.
    entries: for each of them its place in page order (page * page_instructions + entry), -1 for the
        boot fetch.
    layers: for each of them the index of its layer, or -1.
    last: the instruction that ends the image, NEXT or END.
    end_entry: its place.
    """

    instructions: Sequence[UnitInstruction]
    entries: tuple[int, ...]
    layers: NDArray[np.int32]
    last: Next | End
    end_entry: int

    @cached_property
    def columns(self) -> Columns:
        """The fields of the instructions."""
        if isinstance(self.instructions, Decoded):
            return Columns.of_words(self.instructions.words)
        return Columns.of(self.instructions)

    @cached_property
    def skipped(self) -> NDArray[np.bool_]:
        """Whether each instruction does nothing in a later image, bool (instructions,).

        The boot fetch, which is the first, is left out where page 0 stays in its slot.
        """
        found: NDArray[np.bool_] = self.columns.all("once") != 0
        found[0] = self.resident
        return found

    def at(self, places: Iterable[int]) -> list[UnitInstruction]:
        """The instructions at some places."""
        if isinstance(self.instructions, Decoded):
            return self.instructions.at(places)
        return [self.instructions[place] for place in places]

    def describe(self, index: int) -> str:
        """Name of an instruction in messages: its place in the stream and its opcode."""
        return f"instruction {index} ({self.instructions[index].opcode.name})"

    def runs(self, index: int, later: bool) -> bool:
        """Whether an instruction does what it says: in a later image not all of them do."""
        return not (later and self.skipped[index])

    @property
    def resident(self) -> bool:
        """Whether page 0 stays in its slot from image to image."""
        return isinstance(self.last, Next) and bool(self.last.resident)

    def offset(self, instruction: UnitInstruction, image: int) -> int:
        """What is added to the memory address of an instruction in an image (from 0), in beats.

        Modulo 2**32, as the machine counts it.
        """
        if not isinstance(instruction, Move) or not isinstance(self.last, Next):
            return 0
        match instruction.base:
            case AddressBase.INPUT:
                return image * self.last.input_stride % (1 << MEMORY_BITS)
            case AddressBase.OUTPUT:
                return image * self.last.output_stride % (1 << MEMORY_BITS)
            case _:
                return 0


def read_stream(program: Program) -> Stream:
    """Read the instructions of a program from its image.

    Raises
    ------
    ProgramError: a page lies outside the image, an opcode does not exist, a page is not fetched
        from the page before it or not above that, a later image would not find the same
        instructions, or the last instruction never comes.
    """
    machine = program.accelerator
    per_page = machine.page_instructions
    boot = _boot(program)
    booted: Words = np.frombuffer(encode(boot), "<u8")[None]
    slots: Words = np.zeros((machine.pages, per_page, booted.shape[1]), "<u8")
    pages: list[_Page] = []
    entries = [-1]
    fetch: Fetch = boot
    while True:
        number = len(pages)
        if pages and fetch.memory <= pages[-1].fetch.memory:
            text = (
                f"program {program.name}: page {number} is fetched from beat {fetch.memory}, the "
                f"page before it from {pages[-1].fetch.memory}; each lies above the one before, "
                f"since a program that goes back never ends"
            )
            raise ProgramError(ErrorCode.FIELD.says(text))
        brought = _fetched(program, fetch, number)
        slots[fetch.buffer, : len(brought)] = brought
        count, last = _read_page(program, slots[fetch.buffer], number, fetch, first=len(entries))
        pages.append(_Page(fetch, brought, slots[fetch.buffer, :count].copy()))
        entries += range(number * per_page, number * per_page + count)
        if not isinstance(last, Fetch):
            break
        fetch = last
    entries.pop()  # the last is not one of a unit
    if isinstance(last, Next):
        _check_later_images(program, pages, slots, bool(last.resident))
    words = np.concatenate([booted, *[page.entries for page in pages]])
    return Stream(
        instructions=Decoded(words[:-1]),
        entries=tuple(entries),
        layers=_layers(program, entries),
        last=last,
        end_entry=entries[-1] + 1 if len(entries) > 1 else 0,
    )


def stream_of_listing(listing: Listing, program: Program) -> Stream:
    """The stream that `read_stream` reads from a program whose pages hold a listing.

    Parameters
    ----------
    listing: with its waits in its instructions.
    """
    boot = _boot(program)
    *made, last = listing.instructions
    assert isinstance(last, Next), "a listing ends with NEXT"
    count = len(made)
    return Stream(
        instructions=(boot, *(each for each in made if isinstance(each, UnitInstruction))),
        entries=(-1, *range(count)),
        layers=np.array([-1, *listing.layers[:-1]], np.int32),
        last=last,
        end_entry=count,
    )


def _boot(program: Program) -> Fetch:
    """What brings page 0 when the machine starts."""
    machine = program.accelerator
    beats = machine.page_instructions * machine.instruction_beats
    return Fetch(memory=program.entry, buffer=0, beats=beats)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as it ran: what brought it, what that brought, and its instructions to the last."""

    fetch: Fetch
    brought: Words
    entries: Words


_LAST = (Opcode.NEXT, Opcode.END)


def _read_page(
    program: Program, slot: Words, page: int, fetch: Fetch, *, first: int
) -> tuple[int, Fetch | Next | End]:
    """Read a page up to its end, or to that of the program.

    Parameters
    ----------
    slot: the entries of the page's slot.
    page, first: numbers of the page and of its first instruction.
    fetch: what brought it.

    Returns
    -------
    How many instructions it has, and the one that ends the program or else its FETCH.

    Raises
    ------
    ProgramError: an opcode does not exist, or not one FETCH says where the program goes on.
    """
    following: Fetch | None = None
    codes = (slot[:, 0] & np.uint64((1 << OPCODE_BITS) - 1)).tolist()
    for entry, code in enumerate(codes):
        if code in _LAST:
            last = decode(slot[entry].tobytes())
            assert isinstance(last, Next | End), "by its opcode"
            return entry + 1, last
        if code not in UNIT_OF:
            where = f"program {program.name}: instruction {first + entry}"
            text = f"(page {page}, entry {entry}) has opcode {code}, which does not exist"
            raise ProgramError(ErrorCode.OPCODE.says(f"{where} {text}; {ALLOWED_OPCODES}"))
        if code != Opcode.FETCH:
            continue
        each = decode(slot[entry].tobytes())
        assert isinstance(each, Fetch), "by its opcode"
        where = f"program {program.name}: instruction {first + entry}"
        slots = program.accelerator.pages
        text = f"{where} (FETCH in page {page}) fills page slot {each.buffer}"
        if each.buffer >= slots:
            raise ProgramError(ErrorCode.TABLE_ADDRESS.says(f"{text}, allowed is 0 to {slots - 1}"))
        if following is not None or each.buffer == fetch.buffer:
            raise ProgramError(
                f"{text}; a page has one FETCH, of another slot than its own, {fetch.buffer}"
            )
        following = each
    if following is None:
        raise ProgramError(
            ErrorCode.DEADLOCK.says(
                f"program {program.name}: page {page} has neither NEXT, END nor a FETCH of the "
                f"page that follows; the machine would wait for ever"
            )
        )
    return len(codes), following


def _check_later_images(
    program: Program, pages: Sequence[_Page], slots: Words, resident: bool
) -> None:
    """Refuse a program of which a later image would not find the same instructions.

    What slots hold after the second image they hold after each that follows.

    Raises
    ------
    ProgramError: a slot holds something else than the page that the first image found there.
    """
    for image in (1, 2):
        for number, page in enumerate(pages):
            slot, count = slots[page.fetch.buffer], len(page.entries)
            if not (page.fetch.once if number else resident):
                slot[: len(page.brought)] = page.brought
                if count <= len(page.brought):
                    continue  # it brought them all to the first image too
            if not _same(slot[:count], page.entries):
                raise ProgramError(
                    f"program {program.name}: in image {image} of a run, page {number} is no more "
                    f"in slot {page.fetch.buffer}; fetch it for every image, or leave its slot to "
                    f"it"
                )


def _same(some: Words, others: Words) -> bool:
    """Whether instructions are the same; what they leave unused may differ."""
    if np.array_equal(some, others):
        return True
    found, expected = (decode_many(each.view(np.uint8)) for each in (some, others))
    return found == expected


def _fetched(program: Program, fetch: Fetch, page: int) -> Words:
    """Bytes of the instructions that a FETCH brings.

    Raises
    ------
    ProgramError: more than a page, no whole number of instructions, or outside the image.
    """
    machine = program.accelerator
    step, room = machine.instruction_beats, machine.page_instructions
    beat, first, beats = machine.memory_bytes_per_cycle, fetch.memory, fetch.beats
    if not 0 < beats <= room * step or beats % step:
        wrong = ErrorCode.FIELD if beats % step or not beats else ErrorCode.TABLE_ADDRESS
        text = (
            f"program {program.name}: the FETCH of page {page} brings {beats} beats, allowed "
            f"are multiples of {step} up to {room * step}"
        )
        raise ProgramError(wrong.says(text))
    end = program.image.size // beat
    if first + beats > end:
        text = (
            f"program {program.name}: page {page} is at beats {first} to {first + beats - 1}, "
            f"the image ends at beat {end - 1}"
        )
        raise ProgramError(ErrorCode.MEMORY_ADDRESS.says(text))
    rows = program.image[first * beat : (first + beats) * beat].reshape(-1, step * beat)
    return np.ascontiguousarray(rows[:, :INSTRUCTION_BYTES]).view("<u8")


def _layers(program: Program, entries: Sequence[int]) -> NDArray[np.int32]:
    """Layer of each instruction; -1 for the boot fetch and for what the program leaves out."""
    layers = np.full(len(entries), -1, np.int32)
    places = np.array(entries[1:], np.int64)
    known = places < program.layer_of.size
    layers[1:][known] = program.layer_of[places[known]]
    return layers
