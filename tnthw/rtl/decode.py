"""Instruction fields as slices of a hardware word, from the layouts of `tnthw.machine.encoding`."""

from __future__ import annotations

from amaranth import Cat, Const, Mux, Value

from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.isa import OPCODE_BITS, UNIT_OF, Opcode
from tnthw.machine.units import Unit


def bit_range(opcode: Opcode, name: str) -> tuple[int, int, bool]:
    """Return (first bit, width, signed) of a field.

    Raises
    ------
    KeyError: the opcode has no such field.
    """
    position = OPCODE_BITS
    for field in LAYOUTS[opcode]:
        if field.name == name:
            return position, field.bits, field.signed
        position += field.bits
    raise KeyError(f"{opcode.name} has no field {name}")


def has(opcode: Opcode, name: str) -> bool:
    """Whether an opcode has a field."""
    return any(field.name == name for field in LAYOUTS[opcode])


def opcodes_of(unit: Unit) -> tuple[Opcode, ...]:
    """Return the opcodes that a unit runs."""
    return tuple(opcode for opcode, owner in UNIT_OF.items() if owner is unit)


def instruction_bits(unit: Unit) -> int:
    """Bits of a unit's longest instruction, opcode included: the width of its queue."""
    return OPCODE_BITS + max(sum(f.bits for f in LAYOUTS[op]) for op in opcodes_of(unit))


def is_opcode(word: Value, *opcodes: Opcode) -> Value:
    """One bit: the word's opcode is one of those given."""
    hit: Value = Const(0, 1)
    for opcode in opcodes:
        hit = hit | (word[:OPCODE_BITS] == int(opcode))
    return hit


def field(word: Value, unit: Unit, name: str, *, absent: int | None = None) -> Value:
    """Value of a field of one of a unit's instructions, whichever opcode the word holds.

    Opcodes that keep the field in the same place share one slice. For opcodes without the field the
    result is `absent`, or without meaning when that is None.

    Raises
    ------
    KeyError: no opcode of the unit has the field.
    """
    places: dict[tuple[int, int, bool], list[Opcode]] = {}
    missing: list[Opcode] = []
    for opcode in opcodes_of(unit):
        if has(opcode, name):
            places.setdefault(bit_range(opcode, name), []).append(opcode)
        else:
            missing.append(opcode)
    if not places:
        raise KeyError(f"no instruction of {unit.name} has a field {name}")
    (first, _), *others = places.items()
    result = _slice(word, *first)
    for place, opcodes in others:
        result = Mux(is_opcode(word, *opcodes), _slice(word, *place), result)
    if absent is not None and missing:
        result = Mux(is_opcode(word, *missing), absent, result)
    return result


def build(opcode: Opcode, fields: dict[str, Value | int]) -> Value:
    """Instruction word of an opcode; fields that are not named are zero."""
    parts: list[Value] = [Const(int(opcode), OPCODE_BITS)]
    for layout in LAYOUTS[opcode]:
        value = fields.get(layout.name, 0)
        if isinstance(value, int):
            parts.append(Const(value, layout.bits))
        else:
            if len(value) != layout.bits:
                raise ValueError(f"{layout.name} is {layout.bits} bits wide, not {len(value)}")
            parts.append(value)
    return Cat(*parts)


def _slice(word: Value, first: int, bits: int, signed: bool) -> Value:
    part = word[first : first + bits]
    return part.as_signed() if signed else part
