"""From the bytes of a program to its instruction stream, page by page as the sequencer reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.encoding import ALLOWED_OPCODES, decode_many, encode
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.fields import MEMORY_BITS, AddressBase
from tnthw.machine.isa import (
    End,
    Fetch,
    Fill,
    Instruction,
    Move,
    Next,
    UnitInstruction,
)
from tnthw.program.assemble import Listing
from tnthw.program.program import Program

_BLOCK = 256
"""Instructions decoded at once, so that the cost of each call of NumPy is shared by many."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stream:
    """The instructions of a program in the order in which they are dispatched for an image.

    Attributes
    ----------
    instructions: the boot fetch, then every instruction but the last.
    entries: for each of them its place in page order (page * page_instructions + entry), -1 for the
        boot fetch.
    layers: for each of them the index of its layer, or -1.
    last: the instruction that ends the image, NEXT or END.
    end_entry: its place.
    words: the instructions' bytes, uint64 (instructions, INSTRUCTION_BYTES / 8), where they were
        read from bytes; that of the boot fetch is what it would be.
    """

    instructions: tuple[UnitInstruction, ...]
    entries: tuple[int, ...]
    layers: NDArray[np.int32]
    last: Next | End
    end_entry: int
    words: NDArray[np.uint64] | None = None

    def describe(self, index: int) -> str:
        """Name of an instruction in messages: its place in the stream and its opcode."""
        return f"instruction {index} ({self.instructions[index].opcode.name})"

    def runs(self, index: int, later: bool) -> bool:
        """Whether an instruction does what it says: in a later image not all of them do.

        The boot fetch, which is the first, is left out where page 0 stays in its slot.
        """
        if not later:
            return True
        if index == 0:
            return not self.resident
        instruction = self.instructions[index]
        return not (isinstance(instruction, Fill) and instruction.once)

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
    memory = _Memory(program)
    per_page = machine.page_instructions
    boot = _boot(program)
    slots: list[list[Instruction | int]] = [[0] * per_page for _ in range(machine.pages)]
    bytes_of = np.zeros((machine.pages, per_page, INSTRUCTION_BYTES // 8), "<u8")  # of the slots
    words = [np.frombuffer(encode(boot), "<u8")[None]]
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
        brought = memory.fetched(fetch, number)
        slots[fetch.buffer][: len(brought)] = brought
        bytes_of[fetch.buffer, : len(brought)] = memory.words(fetch)
        found = _read_page(program, slots[fetch.buffer], number, fetch, first=len(entries))
        page = _Page(fetch, brought, found)
        pages.append(page)
        last = page.entries[-1]
        count = len(page.entries) - (not isinstance(last, UnitInstruction))
        entries += range(number * per_page, number * per_page + count)
        words.append(bytes_of[fetch.buffer, :count].copy())
        if isinstance(last, Next | End):
            break
        fetch = page.following
    if isinstance(last, Next):
        _check_later_images(program, pages, slots, bool(last.resident))
    listed = [each for page in pages for each in page.entries]
    return Stream(
        instructions=(boot, *(each for each in listed if isinstance(each, UnitInstruction))),
        entries=tuple(entries),
        layers=_layers(program, entries),
        last=last,
        end_entry=entries[-1] + 1 if len(entries) > 1 else 0,
        words=np.concatenate(words),
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
    brought: list[Instruction | int]
    entries: list[Instruction]

    @property
    def following(self) -> Fetch:
        """The FETCH of the page that follows."""
        return next(each for each in self.entries if isinstance(each, Fetch))


def _read_page(
    program: Program, slot: list[Instruction | int], page: int, fetch: Fetch, *, first: int
) -> list[Instruction]:
    """The instructions of a page up to its end, or to that of the program.

    Parameters
    ----------
    slot: the entries of the page's slot, opcodes where they are no instructions.
    page, first: numbers of the page and of its first instruction.
    fetch: what brought it.

    Raises
    ------
    ProgramError: an opcode does not exist, or not one FETCH says where the program goes on.
    """
    found: list[Instruction] = []
    fetches = 0
    for entry, each in enumerate(slot):
        if isinstance(each, int):
            where = f"program {program.name}: instruction {first + entry}"
            text = f"(page {page}, entry {entry}) has opcode {each}, which does not exist"
            raise ProgramError(ErrorCode.OPCODE.says(f"{where} {text}; {ALLOWED_OPCODES}"))
        found.append(each)
        if not isinstance(each, UnitInstruction):
            return found
        if isinstance(each, Fetch):
            fetches += 1
            where = f"program {program.name}: instruction {first + entry}"
            slots = program.accelerator.pages
            text = f"{where} (FETCH in page {page}) fills page slot {each.buffer}"
            if each.buffer >= slots:
                raise ProgramError(
                    ErrorCode.TABLE_ADDRESS.says(f"{text}, allowed is 0 to {slots - 1}")
                )
            if fetches > 1 or each.buffer == fetch.buffer:
                raise ProgramError(
                    f"{text}; a page has one FETCH, of another slot than its own, {fetch.buffer}"
                )
    if not fetches:
        raise ProgramError(
            ErrorCode.DEADLOCK.says(
                f"program {program.name}: page {page} has neither NEXT, END nor a FETCH of the "
                f"page that follows; the machine would wait for ever"
            )
        )
    return found


def _check_later_images(
    program: Program,
    pages: Sequence[_Page],
    slots: Sequence[list[Instruction | int]],
    resident: bool,
) -> None:
    """Refuse a program of which a later image would not find the same instructions.

    What slots hold after the second image they hold after each that follows.

    Raises
    ------
    ProgramError: a slot holds something else than the page that the first image found there.
    """
    for image in (1, 2):
        for number, page in enumerate(pages):
            slot = slots[page.fetch.buffer]
            if not (page.fetch.once if number else resident):
                slot[: len(page.brought)] = page.brought
            if slot[: len(page.entries)] != page.entries:
                raise ProgramError(
                    f"program {program.name}: in image {image} of a run, page {number} is no more "
                    f"in slot {page.fetch.buffer}; fetch it for every image, or leave its slot to "
                    f"it"
                )


class _Memory:
    """The instructions of an image by the beat at which they begin, many decoded at once."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.known: dict[int, Instruction | int] = {}

    def fetched(self, fetch: Fetch, page: int) -> list[Instruction | int]:
        """The instructions that a FETCH brings.

        Raises
        ------
        ProgramError: more than a page, no whole number of instructions, or outside the image.
        """
        program, machine = self.program, self.program.accelerator
        step, room = machine.instruction_beats, machine.page_instructions
        first, beats = fetch.memory, fetch.beats
        if not 0 < beats <= room * step or beats % step:
            wrong = ErrorCode.FIELD if beats % step or not beats else ErrorCode.TABLE_ADDRESS
            text = (
                f"program {program.name}: the FETCH of page {page} brings {beats} beats, allowed "
                f"are multiples of {step} up to {room * step}"
            )
            raise ProgramError(wrong.says(text))
        end = program.image.size // machine.memory_bytes_per_cycle
        if first + beats > end:
            text = (
                f"program {program.name}: page {page} is at beats {first} to {first + beats - 1}, "
                f"the image ends at beat {end - 1}"
            )
            raise ProgramError(ErrorCode.MEMORY_ADDRESS.says(text))
        places = range(first, first + beats, step)
        if any(place not in self.known for place in places):
            self._decode(first, min((end - first) // step, max(room, _BLOCK)))
        return [self.known[place] for place in places]

    def words(self, fetch: Fetch) -> NDArray[np.uint64]:
        """Bytes of the instructions that a FETCH brings, uint64 (n, INSTRUCTION_BYTES / 8)."""
        machine = self.program.accelerator
        step, beat = machine.instruction_beats, machine.memory_bytes_per_cycle
        data = self.program.image[fetch.memory * beat : (fetch.memory + fetch.beats) * beat]
        rows = data.reshape(-1, step * beat)[:, :INSTRUCTION_BYTES]
        return np.ascontiguousarray(rows).view("<u8")

    def _decode(self, first: int, count: int) -> None:
        """Decode `count` instructions from a beat on: small pages mostly follow one another."""
        machine = self.program.accelerator
        step, beat = machine.instruction_beats, machine.memory_bytes_per_cycle
        data = self.program.image[first * beat : (first + count * step) * beat]
        decoded = decode_many(data.reshape(count, -1)[:, :INSTRUCTION_BYTES])
        self.known.update(zip(range(first, first + count * step, step), decoded, strict=True))


def _layers(program: Program, entries: Sequence[int]) -> NDArray[np.int32]:
    """Layer of each instruction; -1 for the boot fetch and for what the program leaves out."""
    layers = np.full(len(entries), -1, np.int32)
    places = np.array(entries[1:], np.int64)
    known = places < program.layer_of.size
    layers[1:][known] = program.layer_of[places[known]]
    return layers
