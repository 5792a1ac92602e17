"""The C driver's twin in Python: the same steps, the same refusals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tnthw.errors import ProgramError, VerificationError
from tnthw.machine.error_codes import MEANINGS, ErrorCode, ErrorUnit
from tnthw.machine.events import EVENTS
from tnthw.program.driver_file import FORMAT, HEADER, MAGIC
from tnthw.shell.register_map import addresses, registers

START, ABORT, RESET = 1, 2, 4
"""Bits of `control`."""


class Bus(Protocol):
    """What the driver reaches the hardware through; addresses are those of bytes on the bus."""

    def read_register(self, offset: int) -> int:
        """Read 32 bits of the registers."""

    def write_register(self, offset: int, value: int) -> None:
        """Write 32 bits of the registers."""

    def read_memory(self, address: int, length: int) -> bytes:
        """Read bytes of the memory that the machine reads, too."""

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverProgram:
    """What a program's file says; see `tnthw.program.driver_file`."""

    machine: int
    port_bytes: int
    entry: int
    program_beats: int
    record_beats: int
    input_offset: int
    input_bytes: int
    output_offset: int
    output_bytes: int
    image: bytes

    @property
    def record_bytes(self) -> int:
        """Bytes of the record of an image; 0 where image and result lie in the program."""
        return self.record_beats * self.port_bytes


def parse(file: bytes) -> DriverProgram:
    """Read a program's file.

    Raises
    ------
    ProgramError: it is no program, of another format, cut off, or contradicts itself.
    """
    if len(file) < HEADER.size or file[:4] != MAGIC:
        raise ProgramError(
            "program for a driver: the file does not begin with a header of 64 bytes and the "
            "letters TNTP; write it with 'tnthw program --driver'"
        )
    _, found, *fields = HEADER.unpack_from(file)
    names = [name for name in DriverProgram.__slots__ if name != "image"]
    program = DriverProgram(**dict(zip(names, fields, strict=True)), image=file[HEADER.size :])
    held = (program.program_beats + program.record_beats) * program.port_bytes
    room = program.record_bytes or held
    ends = (
        program.input_offset + program.input_bytes,
        program.output_offset + program.output_bytes,
    )
    if (
        found != FORMAT
        or held != len(program.image)
        or not program.port_bytes
        or program.entry >= program.program_beats
        or max(ends) > room
    ):
        raise ProgramError(
            f"program for a driver: format {found}, {len(program.image)} bytes behind the header; "
            f"needed are format {FORMAT} and {held} bytes with its parts inside; write it again "
            f"with 'tnthw program --driver'"
        )
    return program


class Driver:
    """One accelerator on a bus.

    Raises
    ------
    VerificationError: there is none, or its registers are of another version.
    """

    def __init__(self, bus: Bus) -> None:
        self._bus, self._at = bus, addresses()
        self._program: DriverProgram | None = None
        self._records = 0
        self._held = 0
        expected = {_field("id", "value"): "id", _field("version", "map"): "version"}
        for (value, mask), name in expected.items():
            read = self.read(name)
            if read & mask != value:
                raise VerificationError(
                    f"register {name} reads 0x{read:08X}, needed is 0x{value:08X} in the bits "
                    f"0x{mask:08X}: there is no accelerator of this version"
                )
        build = self.read("build")
        self.port_bytes, self.bus_bytes = build & 0xFF, build >> 8 & 0xFF
        self.events = build >> 16 & 0xFF
        self.machine = self.read64("machine")

    def read(self, name: str) -> int:
        """Read a register of 32 bits."""
        return self._bus.read_register(self._at[name])

    def write(self, name: str, value: int) -> None:
        """Write a register of 32 bits."""
        self._bus.write_register(self._at[name], value)

    def read64(self, name: str) -> int:
        """Read a register of 64 bits, both halves of the same moment."""
        at = self._at[name] + 4
        high = self._bus.read_register(at)
        while True:
            before, low = high, self.read(name)
            high = self._bus.read_register(at)
            if high == before:
                return high << 32 | low

    def load(self, program: DriverProgram, address: int) -> None:
        """Write a program to memory, with room for one image behind it.

        Raises
        ------
        ProgramError: it was made for another machine, or the address is no multiple of a word.
        VerificationError: a run is going on.
        """
        self._idle()
        if (program.machine, program.port_bytes) != (self.machine, self.port_bytes):
            raise ProgramError(
                f"program for a driver: made for the machine {program.machine:012x} with beats of "
                f"{program.port_bytes} bytes, this one is {self.machine:012x} with "
                f"{self.port_bytes}; compile it for this machine"
            )
        self._aligned(address)
        self._bus.write_memory(address, program.image)
        self._program, self._held = program, 1
        self._records = address
        if program.record_beats:
            self._records += program.program_beats * program.port_bytes
        self.write("entry", program.entry)
        self._write64("program", address)
        self.write("records_first", program.program_beats + program.record_beats)
        self._write64("records", address)

    def records(self, address: int, images: int) -> None:
        """Have images and results of up to `images` images at another place; it is zeroed.

        Raises
        ------
        ProgramError: no program is loaded, it has no records, or the address is no multiple of a
            word.
        VerificationError: a run is going on.
        """
        self._idle()
        program = self._loaded()
        self._aligned(address)
        if not program.record_bytes or images < 1:
            raise ProgramError(
                f"program for a driver: records of {program.record_bytes} bytes for {images} "
                f"images, allowed are a program with records and at least one image"
            )
        self._bus.write_memory(address, bytes(program.record_bytes * images))
        self._records, self._held = address, images
        self.write("records_first", program.program_beats)
        self._write64("records", address)

    def put(self, image: int, data: bytes) -> None:
        """Write an image as `tnthw.program.inputs.pack_input` lays it out.

        Raises
        ------
        ProgramError: no program is loaded, or the image has another size.
        """
        program = self._loaded()
        if len(data) != program.input_bytes:
            raise ProgramError(
                f"image {image}: {len(data)} bytes, the program takes {program.input_bytes}"
            )
        start = self._records + image * program.record_bytes + program.input_offset
        self._bus.write_memory(start, data)

    def get(self, image: int) -> bytes:
        """Read a result, as `tnthw.program.inputs.read_output` takes it."""
        program = self._loaded()
        start = self._records + image * program.record_bytes + program.output_offset
        return self._bus.read_memory(start, program.output_bytes)

    def start(self, images: int = 1) -> None:
        """Begin a run.

        Raises
        ------
        ProgramError: no program is loaded, or there is no memory for so many images.
        VerificationError: a run is going on.
        """
        program = self._loaded()
        self._idle()
        if not 1 <= images <= min(self._held, (1 << 16) - 1):
            raise ProgramError(
                f"a run of {images} images, allowed is 1 to {self._held}, for which there are "
                f"records"
            )
        self.write("images", images)
        self.write("memory_beats", program.program_beats + images * program.record_beats)
        self.write("interrupt_status", 3)
        self.write("control", START)

    def wait(self, polls: int = 1_000_000, pause: Callable[[], None] | None = None) -> None:
        """Wait for the end of the run; `pause` is called between polls.

        Raises
        ------
        VerificationError: it ended with an error, or not within that many polls.
        """
        for _ in range(polls):
            if self.read("status") & 2:
                break
            if pause is not None:
                pause()
        else:
            raise VerificationError(f"the run had not ended after {polls} polls")
        error = self.read("error")
        if error & 0xF:
            code, unit = ErrorCode(error & 0xF), ErrorUnit(error >> 8 & 3)
            raise VerificationError(
                f"the run ended with {code}: {MEANINGS[code]}; met by {unit.name.lower()}, "
                f"instruction {error >> 16}"
            )

    def abort(self) -> None:
        """End the run with error ABORT."""
        self.write("control", ABORT)

    def reset(self) -> None:
        """Reset the machine; the bus goes on."""
        self.write("control", RESET)

    def interrupts(self, on: bool) -> None:
        """Have the end of a run raise the interrupt, or not."""
        self.write("interrupt_enable", int(on))

    def interrupted(self) -> bool:
        """Clear the interrupt; True where it was this accelerator's."""
        pending = self.read("interrupt_status")
        if pending:
            self.write("interrupt_status", pending)
        return bool(pending)

    def counters(self) -> dict[str, int]:
        """`cycles` and the events of the last run; nothing in a build without counters."""
        return {name: self.read64(name) for name in ("cycles", *EVENTS)} if self.events else {}

    def _write64(self, name: str, value: int) -> None:
        self.write(name, value & 0xFFFF_FFFF)
        self._bus.write_register(self._at[name] + 4, value >> 32)

    def _loaded(self) -> DriverProgram:
        if self._program is None:
            raise ProgramError("no program is loaded; load one first")
        return self._program

    def _idle(self) -> None:
        if self.read("status") & 1:
            raise VerificationError("a run is going on; wait for its end, or abort it")

    def _aligned(self, address: int) -> None:
        if address % self.bus_bytes:
            raise ProgramError(
                f"address 0x{address:x}: allowed are multiples of {self.bus_bytes}, a word of the "
                f"bus"
            )


def _field(register: str, field: str) -> tuple[int, int]:
    """What a constant field reads, in place, and its mask."""
    (fields,) = (each.fields for each in registers() if each.name == register)
    (found,) = (each for each in fields if each.name == field)
    return (found.reset or 0) << found.low, found.mask
