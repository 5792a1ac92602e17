"""Instructions as bits: layouts read off the classes of the instruction set, encoder and decoder.

An instruction is `INSTRUCTION_BYTES` (64) bytes, little-endian: bit 0 of the instruction is bit 0
of byte 0.  The first four bits are the opcode; the fields that follow, from the least significant
bit up, are those of the opcode's row in `LAYOUTS`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter
from typing import Any, get_type_hints

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.fields import OPCODE_BITS, WAIT_BITS, Bits
from tnthw.machine.isa import INSTRUCTIONS, Instruction, Opcode, UnitInstruction
from tnthw.machine.units import Unit


@dataclass(frozen=True, slots=True)
class Field:
    """One bit field, two's complement where `signed`; `least` and `most` as in `fields.Bits`."""

    name: str
    bits: int
    signed: bool = False
    least: int | None = None
    most: int | None = None

    @property
    def low(self) -> int:
        """Smallest value."""
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        """Largest value."""
        return (1 << (self.bits - self.signed)) - 1


def wait_name(unit: Unit) -> str:
    """Name of the field with the completions of a unit that an instruction waits for."""
    return f"wait_{unit.label}"


@cache
def _hints(group: Any) -> dict[str, Any]:
    """Annotation of each field of an instruction's class or of a group."""
    return get_type_hints(group, include_extras=True)


def _leaves(group: Any) -> Iterator[Field]:
    """Bit fields of an instruction's class or of a group, in order."""
    hints = _hints(group)
    for declared in fields(group):
        hint = hints[declared.name]
        if is_dataclass(hint) and isinstance(hint, type):
            yield from _leaves(hint)
        elif declared.name == "waits":
            yield from (Field(wait_name(other), WAIT_BITS) for other in group.unit.others)
        else:
            (bits,) = (mark for mark in hint.__metadata__ if isinstance(mark, Bits))
            yield Field(declared.name, bits.count, bits.signed, bits.least, bits.most)


LAYOUTS: Mapping[Opcode, tuple[Field, ...]] = {
    opcode: tuple(_leaves(kind)) for opcode, kind in INSTRUCTIONS.items()
}
"""Bit fields of each opcode behind the opcode itself, from the least significant bit up."""

STORED_BITS = max(OPCODE_BITS + sum(f.bits for f in layout) for layout in LAYOUTS.values())
"""Bits of the longest instruction: what the chip keeps of the bytes of each."""

for _opcode, _layout in LAYOUTS.items():
    _bits = OPCODE_BITS + sum(f.bits for f in _layout)
    if _bits > 8 * INSTRUCTION_BYTES:
        raise AssertionError(f"{_opcode.name} takes {_bits} bits of {8 * INSTRUCTION_BYTES}")
    if len({f.name for f in _layout}) != len(_layout):
        raise AssertionError(f"two fields of {_opcode.name} have one name")


def values_of(instruction: Instruction) -> list[int]:
    """Values of an instruction's bit fields, in the order of its layout."""
    plain = _plain(instruction.opcode)(instruction)
    if isinstance(instruction, UnitInstruction):  # `waits` is declared first
        return [*instruction.waits, *plain]
    return [*plain]


@cache
def _plain(opcode: Opcode) -> Callable[[Instruction], tuple[int, ...]]:
    """What reads all fields but the waits, those of groups in their place."""
    return reader(opcode, tuple(attributes(opcode)))


def attributes(opcode: Opcode) -> dict[str, str]:
    """Where an instruction has each of its fields but the waits, in the order of its layout.

    Returns
    -------
    Under the name of each field the attribute, behind that of its group and a dot where one has it.
    """

    def leaves(group: Any, before: str) -> Iterator[tuple[str, str]]:
        for name, inner in _plan(group):
            if isinstance(inner, type):
                yield from leaves(inner, f"{before}{name}.")
            elif not inner:
                yield name, before + name

    return dict(leaves(INSTRUCTIONS[opcode], ""))


def reader(opcode: Opcode, names: tuple[str, ...]) -> Callable[[Instruction], tuple[int, ...]]:
    """What reads some fields of an instruction, none of them a wait."""
    places = attributes(opcode)
    found = [places[name] for name in names]
    if len(found) > 1:
        return attrgetter(*found)
    return lambda instruction: tuple(attrgetter(place)(instruction) for place in found)


def encode_many(instructions: Sequence[Instruction]) -> NDArray[np.uint8]:
    """Pack instructions as `encode` does, uint8 (instructions, INSTRUCTION_BYTES).

    Raises
    ------
    ProgramError: the value of a field does not fit.
    """
    words = np.zeros((len(instructions), INSTRUCTION_BYTES // 8), "<u8")
    for opcode, rows, values in tables(instructions):
        packed = np.zeros((len(rows), words.shape[1]), "<u8")
        packed[:, 0] = opcode
        for (field, _, _, mask, position), column in zip(places(opcode), values.T, strict=True):
            word, first = divmod(position, 64)
            value = (column & mask).astype(np.uint64)
            packed[:, word] |= value << np.uint64(first)
            if first + field.bits > 64:
                packed[:, word + 1] |= value >> np.uint64(64 - first)
        words[rows] = packed
    return words.view(np.uint8)


def tables(
    instructions: Sequence[Instruction],
) -> Iterator[tuple[Opcode, list[int], NDArray[np.int64]]]:
    """For each opcode the places of its instructions and their fields, a row each; all fit.

    Parameters
    ----------
    instructions: in any order; the fields are in that of the opcode's layout.

    Raises
    ------
    ProgramError: the value of a field does not fit.
    """
    by_opcode: dict[Opcode, list[int]] = {}
    for place, each in enumerate(instructions):
        by_opcode.setdefault(each.opcode, []).append(place)
    for opcode, rows in by_opcode.items():
        low, high = (np.array([p[k] for p in places(opcode)], np.int64) for k in (1, 2))
        try:
            values = _values(opcode, [instructions[row] for row in rows])
            fits = bool(((low <= values) & (values <= high)).all())
        except OverflowError:
            fits = False
        if not fits:
            for each in instructions:
                encode(each)
        yield opcode, rows, values


def _values(opcode: Opcode, found: Sequence[Instruction]) -> NDArray[np.int64]:
    """What `values_of` tells of each of some instructions of an opcode, a row each.

    Raises
    ------
    OverflowError: a value takes more than 64 bits.
    """
    read = [_plain(opcode)]
    if issubclass(INSTRUCTIONS[opcode], UnitInstruction):  # `waits` is declared first
        read.insert(0, attrgetter("waits"))
    parts = [array("q", chain.from_iterable(map(each, found))) for each in read]
    tables = [np.array(part, np.int64).reshape(len(found), -1) for part in parts]
    return np.concatenate(tables, axis=1)


@cache
def _names(group: Any) -> tuple[str, ...]:
    return tuple(declared.name for declared in fields(group))


def from_values(opcode: Opcode, values: Sequence[int]) -> Instruction:
    """An instruction from the values of its bit fields, in the order of its layout.

    Groups that say the same are one object.
    """
    kind: Any = INSTRUCTIONS[opcode]
    made: Instruction = maker(kind)(tuple(values))
    return made


def _kept(make: Callable[[tuple[int, ...]], Any]) -> Callable[[tuple[int, ...]], Any]:
    return lru_cache(maxsize=1 << 12)(make)


@cache
def maker(group: Any) -> Callable[[tuple[int, ...]], Any]:
    """What makes an instruction or a group of all its values.

    It fills the slots itself: a frozen dataclass looks each of them up by name, which was most of
    the time of reading a program.
    """
    plain: list[tuple[Callable[[Any, int], None], int]] = []
    inner: list[tuple[Callable[[Any, Any], None], Callable[[tuple[int, ...]], Any], slice]] = []
    at = 0
    for name, kind in _plan(group):
        place = getattr(group, name).__set__
        if isinstance(kind, type):
            own: Any = kind
            size = _size(own)
            inner.append((place, _kept(maker(own)), slice(at, at + size)))
        elif kind:
            size = kind
            inner.append((place, tuple, slice(at, at + size)))
        else:
            size = 1
            plain.append((place, at))
        at += size

    def make(values: tuple[int, ...]) -> Any:
        made = object.__new__(group)
        for place, index in plain:
            place(made, values[index])
        for place, inside, part in inner:
            place(made, inside(values[part]))
        return made

    return make


def _size(group: Any) -> int:
    """Bit fields of a group."""
    return sum(_size(kind) if isinstance(kind, type) else kind or 1 for _, kind in _plan(group))


@cache
def _plan(group: Any) -> tuple[tuple[str, type[Any] | int], ...]:
    """For each field its group, or the number of values of `waits`, or 0 for a plain one."""
    hints = _hints(group)
    plan: list[tuple[str, type[Any] | int]] = []
    for name in _names(group):
        if is_dataclass(hints[name]):
            plan.append((name, hints[name]))
        else:
            waits = name == "waits" and issubclass(group, UnitInstruction)
            plan.append((name, len(group.unit.others) if waits else 0))
    return tuple(plan)


def encode(instruction: Instruction) -> bytes:
    """Pack an instruction into its bytes.

    Raises
    ------
    ProgramError: the value of a field does not fit.
    """
    word = int(instruction.opcode)
    for (field, low, high, mask, position), value in zip(
        places(instruction.opcode), values_of(instruction), strict=True
    ):
        if not low <= value <= high:
            raise ProgramError(
                f"{instruction.opcode.name}: field {field.name} is {value}, allowed is "
                f"{low} to {high}"
            )
        word |= (value & mask) << position
    return word.to_bytes(INSTRUCTION_BYTES, "little")


@cache
def places(opcode: Opcode) -> tuple[tuple[Field, int, int, int, int], ...]:
    """Each field of an opcode with its least and largest value, its mask and its first bit."""
    found: list[tuple[Field, int, int, int, int]] = []
    position = OPCODE_BITS
    for field in LAYOUTS[opcode]:
        found.append((field, field.low, field.high, (1 << field.bits) - 1, position))
        position += field.bits
    return tuple(found)


def decode(data: bytes) -> Instruction:
    """Unpack the bytes of an instruction.

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
        raise ProgramError(f"opcode {code} does not exist; {ALLOWED_OPCODES}") from None
    word >>= OPCODE_BITS
    values: list[int] = []
    for field in LAYOUTS[opcode]:
        value = word & ((1 << field.bits) - 1)
        if field.signed and value >> (field.bits - 1):
            value -= 1 << field.bits
        values.append(value)
        word >>= field.bits
    return from_values(opcode, values)


ALLOWED_OPCODES = f"allowed are {int(min(Opcode))} to {int(max(Opcode))}"
"""What a message says of an opcode that does not exist."""
