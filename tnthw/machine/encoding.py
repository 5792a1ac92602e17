"""Instructions as bits: layouts read off the classes of the instruction set, encoder and decoder.

An instruction is `INSTRUCTION_BYTES` (64) bytes, little-endian: bit 0 of the instruction is bit 0
of byte 0.  The first four bits are the opcode; the fields that follow, from the least significant
bit up, are those of the opcode's row in `LAYOUTS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, get_type_hints

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


def _leaves(group: type[Any]) -> Iterator[Field]:
    """Bit fields of an instruction's class or of a group, in order."""
    hints = get_type_hints(group, include_extras=True)
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
    found: list[int] = []
    _collect(instruction, found)
    return found


def _collect(group: Any, found: list[int]) -> None:
    kind: Any = type(group)
    for name in _names(kind):
        value = getattr(group, name)
        if isinstance(value, int):
            found.append(value)
        elif isinstance(value, tuple):
            found.extend(value)
        else:
            _collect(value, found)


@cache
def _names(group: Any) -> tuple[str, ...]:
    return tuple(declared.name for declared in fields(group))


def from_values(opcode: Opcode, values: Sequence[int]) -> Instruction:
    """An instruction from the values of its bit fields, in the order of its layout."""
    made: Instruction = _build(INSTRUCTIONS[opcode], iter(values))
    return made


def _build(group: Any, values: Iterator[int]) -> Any:
    given: dict[str, Any] = {}
    for name, kind in _plan(group):
        if isinstance(kind, type):
            given[name] = _build(kind, values)
        elif kind:
            given[name] = tuple(next(values) for _ in range(kind))
        else:
            given[name] = next(values)
    return group(**given)


@cache
def _plan(group: Any) -> tuple[tuple[str, type[Any] | int], ...]:
    """For each field its group, or the number of values of `waits`, or 0 for a plain one."""
    hints = get_type_hints(group)
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
    word, position = int(instruction.opcode), OPCODE_BITS
    for field, value in zip(LAYOUTS[instruction.opcode], values_of(instruction), strict=True):
        if not field.low <= value <= field.high:
            raise ProgramError(
                f"{instruction.opcode.name}: field {field.name} is {value}, allowed is "
                f"{field.low} to {field.high}"
            )
        word |= (value & ((1 << field.bits) - 1)) << position
        position += field.bits
    return word.to_bytes(INSTRUCTION_BYTES, "little")


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
