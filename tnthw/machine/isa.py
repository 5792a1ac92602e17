"""The instruction set: fields, encoding and decoding.

An instruction is `INSTRUCTION_BYTES` (48) bytes, little-endian: bit 0 of the instruction is bit 0
of byte 0.  The first four bits are the opcode; the fields that follow, from the least significant
bit up, are those of the opcode's row in `LAYOUTS`.  The encoder, the disassembler, the simulator
and the RTL's decoder all read this one table.  What each field does, and when, is in
docs/machine.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES


class Unit(IntEnum):
    """The three units that run instructions, each in the order they were dispatched to it."""

    MEMORY = 0
    ARRAY = 1
    VECTOR = 2


class Opcode(IntEnum):
    """Operation of an instruction; 0 is illegal so that cleared memory stops the machine."""

    END = 1  # sequencer: wait for all units, then done
    LOAD = 2  # memory: rows of activation words from memory to the activation buffer
    STORE = 3  # memory: rows of activation words from the activation buffer to memory
    LOAD_WEIGHTS = 4  # memory: beats to the weight buffer
    LOAD_TABLE = 5  # memory: beats to the rescale table
    FETCH = 6  # memory: beats to a page of the instruction buffer
    ACCUMULATE = 7  # array: stream a block of positions past a run of weight tiles
    DRAIN = 8  # vector: rescale a block of accumulators into activation words
    ADD = 9  # vector: residual addition of two buffers
    MAX_POOL = 10  # vector: window maximum
    SUM_POOL = 11  # vector: window sum, then rescale (an average)


UNIT_OF: dict[Opcode, Unit] = {
    Opcode.LOAD: Unit.MEMORY,
    Opcode.STORE: Unit.MEMORY,
    Opcode.LOAD_WEIGHTS: Unit.MEMORY,
    Opcode.LOAD_TABLE: Unit.MEMORY,
    Opcode.FETCH: Unit.MEMORY,
    Opcode.ACCUMULATE: Unit.ARRAY,
    Opcode.DRAIN: Unit.VECTOR,
    Opcode.ADD: Unit.VECTOR,
    Opcode.MAX_POOL: Unit.VECTOR,
    Opcode.SUM_POOL: Unit.VECTOR,
}

WAITS: dict[Unit, tuple[Unit, Unit]] = {
    Unit.MEMORY: (Unit.ARRAY, Unit.VECTOR),
    Unit.ARRAY: (Unit.MEMORY, Unit.VECTOR),
    Unit.VECTOR: (Unit.MEMORY, Unit.ARRAY),
}
"""Whose completion counts the fields `wait_a` and `wait_b` of a unit's instructions refer to."""


@dataclass(frozen=True, slots=True)
class Field:
    """One bit field; `signed` fields are two's complement."""

    name: str
    bits: int
    signed: bool = False


def _f(name: str, bits: int, signed: bool = False) -> Field:
    return Field(name, bits, signed)


OPCODE_BITS = 4
WORD_BITS = 20  # an address in the activation buffer, in words, modulo 2**20
BEAT_BITS = 20  # an address or a length in the weight buffer or a page, in beats
MEMORY_BITS = 32  # an address in memory, in beats
WAIT_BITS = 16  # a completion count, modulo 2**16

_WAITS = (_f("wait_a", WAIT_BITS), _f("wait_b", WAIT_BITS))
_MOVE = (
    *_WAITS,
    _f("read_banks", 16),
    _f("write_banks", 16),
    _f("memory", MEMORY_BITS),
    _f("memory_stride", MEMORY_BITS),
    _f("buffer", WORD_BITS),
    _f("buffer_stride", WORD_BITS),
    _f("rows", 16),
    _f("words", WORD_BITS),
)
_COPY = (
    *_WAITS,
    _f("memory", MEMORY_BITS),
    _f("buffer", BEAT_BITS),
    _f("beats", BEAT_BITS),
)
_WINDOW = (
    _f("origin", WORD_BITS),
    _f("row_y", 14, True),
    _f("column_x", 14, True),
    _f("start_x", 14),
    _f("start_offset", 14),
    _f("height", 14),
    _f("width", 14),
    _f("out_width", 14),
    _f("row_step", WORD_BITS),
    _f("tap_step", WORD_BITS),
    _f("plane", WORD_BITS),
    _f("stride_y", 4),
    _f("stride_x", 4),
    _f("dilation_y", 4),
    _f("dilation_x", 4),
    _f("kernel_y", 6),
    _f("kernel_x", 6),
)
_RESULT = (
    _f("destination", WORD_BITS),
    _f("destination_plane", WORD_BITS),
    _f("chunk", 8),
    _f("chunks", 16),
    _f("table", 12),
    _f("table_step", 1),
    _f("low", 9, True),
    _f("high", 9, True),
)

LAYOUTS: dict[Opcode, tuple[Field, ...]] = {
    Opcode.END: (),
    Opcode.LOAD: _MOVE,
    Opcode.STORE: _MOVE,
    Opcode.LOAD_WEIGHTS: _COPY,
    Opcode.LOAD_TABLE: _COPY,
    Opcode.FETCH: _COPY,
    Opcode.ACCUMULATE: (
        *_WAITS,
        _f("read_banks", 16),
        *_WINDOW,
        _f("planes", 12),
        _f("positions", 12),
        _f("weights", BEAT_BITS),
        _f("bank", 1),
        _f("clear", 1),
        _f("signed", 1),
    ),
    Opcode.DRAIN: (
        *_WAITS,
        _f("read_banks", 16),
        _f("write_banks", 16),
        *_RESULT,
        _f("positions", 12),
        _f("bank", 1),
    ),
    Opcode.ADD: (
        *_WAITS,
        _f("read_banks", 16),
        _f("write_banks", 16),
        *_RESULT,
        _f("source_a", WORD_BITS),
        _f("source_a_plane", WORD_BITS),
        _f("source_b", WORD_BITS),
        _f("source_b_plane", WORD_BITS),
        _f("positions", 16),
        _f("signed_a", 1),
        _f("signed_b", 1),
    ),
    Opcode.MAX_POOL: (),
    Opcode.SUM_POOL: (),
}
_POOL = (
    *_WAITS,
    _f("read_banks", 16),
    _f("write_banks", 16),
    *_RESULT,
    *(f for f in _WINDOW if not f.name.startswith("dilation")),
    _f("positions", 16),
    _f("signed", 1),
)
LAYOUTS[Opcode.MAX_POOL] = _POOL
LAYOUTS[Opcode.SUM_POOL] = _POOL

for _opcode, _layout in LAYOUTS.items():
    _bits = OPCODE_BITS + sum(f.bits for f in _layout)
    if _bits > 8 * INSTRUCTION_BYTES:
        raise AssertionError(f"{_opcode.name} takes {_bits} bits of {8 * INSTRUCTION_BYTES}")


@dataclass(frozen=True, slots=True)
class Instruction:
    """One decoded instruction: an opcode and the value of every field of its layout."""

    opcode: Opcode
    fields: dict[str, int]

    @property
    def unit(self) -> Unit | None:
        """The unit that runs it, or None for the sequencer's own END."""
        return UNIT_OF.get(self.opcode)

    def __getitem__(self, name: str) -> int:
        return self.fields[name]


def encode(instruction: Instruction) -> bytes:
    """Pack an instruction into 48 bytes.

    Raises
    ------
    ProgramError: a field is missing, unknown, or its value does not fit.
    """
    layout = LAYOUTS[instruction.opcode]
    unknown = instruction.fields.keys() - {f.name for f in layout}
    if unknown:
        raise ProgramError(f"{instruction.opcode.name}: no field {', '.join(sorted(unknown))}")
    word, position = int(instruction.opcode), OPCODE_BITS
    for field in layout:
        try:
            value = instruction.fields[field.name]
        except KeyError:
            raise ProgramError(
                f"{instruction.opcode.name}: field {field.name} is missing"
            ) from None
        low, high = _span(field)
        if not low <= value <= high:
            raise ProgramError(
                f"{instruction.opcode.name}: field {field.name} is {value}, allowed is {low} to "
                f"{high}"
            )
        word |= (value & ((1 << field.bits) - 1)) << position
        position += field.bits
    return word.to_bytes(INSTRUCTION_BYTES, "little")


def decode(data: bytes) -> Instruction:
    """Unpack 48 bytes.

    Raises
    ------
    ProgramError: the opcode is not one of the set, or the length is wrong.
    """
    if len(data) != INSTRUCTION_BYTES:
        raise ProgramError(f"an instruction is {INSTRUCTION_BYTES} bytes long, not {len(data)}")
    word = int.from_bytes(data, "little")
    code = word & ((1 << OPCODE_BITS) - 1)
    try:
        opcode = Opcode(code)
    except ValueError:
        raise ProgramError(
            f"opcode {code} does not exist; allowed are {int(min(Opcode))} to {int(max(Opcode))}"
        ) from None
    word >>= OPCODE_BITS
    fields: dict[str, int] = {}
    for field in LAYOUTS[opcode]:
        value = word & ((1 << field.bits) - 1)
        if field.signed and value >> (field.bits - 1):
            value -= 1 << field.bits
        fields[field.name] = value
        word >>= field.bits
    return Instruction(opcode, fields)


def _span(field: Field) -> tuple[int, int]:
    if field.signed:
        return -(1 << (field.bits - 1)), (1 << (field.bits - 1)) - 1
    return 0, (1 << field.bits) - 1
