"""Instructions as hardware words: their fields are those of the layouts in the package's ISA.

A word of a unit is a union of its opcodes' layouts, so that registers of this shape show every
field under its name in waves.
"""

from __future__ import annotations

from functools import cache

from amaranth import Cat, Const, Mux, Shape, Value, signed
from amaranth.hdl import ValueLike
from amaranth.lib import data

from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.units import Unit


@cache
def layout(opcode: Opcode) -> data.StructLayout:
    """Fields of an opcode's instructions, `opcode` first."""
    fields = {f.name: signed(f.bits) if f.signed else f.bits for f in LAYOUTS[opcode]}
    return data.StructLayout({"opcode": OPCODE_BITS, **fields})


@cache
def unit_layout(unit: Unit) -> data.UnionLayout:
    """An instruction of a unit, whichever opcode it is; one member for each."""
    return data.UnionLayout({op.name.lower(): layout(op) for op in opcodes_of(unit)})


def has(opcode: Opcode, name: str) -> bool:
    """Whether an opcode has a field."""
    return any(field.name == name for field in LAYOUTS[opcode])


def opcodes_of(unit: Unit) -> tuple[Opcode, ...]:
    """Return the opcodes that a unit runs."""
    return tuple(opcode for opcode, owner in UNIT_OF.items() if owner is unit)


def instruction_bits(unit: Unit) -> int:
    """Bits of a unit's longest instruction, opcode included: the width of its queue."""
    return unit_layout(unit).size


LONGEST_BITS = max(layout(opcode).size for opcode in Opcode)
"""Bits of the longest instruction of all: the width of the instruction buffer."""


def place(opcode: Opcode, name: str) -> tuple[int, int, bool]:
    """First bit, bits and signedness of a field."""
    field = layout(opcode)[name]
    shape = Shape.cast(field.shape)
    return field.offset, shape.width, shape.signed


def is_opcode(word: ValueLike, *opcodes: Opcode) -> Value:
    """One bit: the word's opcode is one of those given."""
    hit: Value = Const(0, 1)
    for opcode in opcodes:
        hit = hit | (Value.cast(word)[:OPCODE_BITS] == int(opcode))
    return hit


def field(word: ValueLike, unit: Unit, name: str, *, absent: int | None = None) -> Value:
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
        if not has(opcode, name):
            missing.append(opcode)
            continue
        places.setdefault(place(opcode, name), []).append(opcode)
    if not places:
        raise KeyError(f"no instruction of {unit.name} has a field {name}")
    bits = Value.cast(word)
    (first, _), *others = places.items()
    result = slice_of(bits, *first)
    for found, opcodes in others:
        result = Mux(is_opcode(bits, *opcodes), slice_of(bits, *found), result)
    if absent is not None and missing:
        result = Mux(is_opcode(bits, *missing), absent, result)
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


def slice_of(word: Value, first: int, bits: int, signed: bool) -> Value:
    """The bits of a field that lies in a `place`."""
    part = word[first : first + bits]
    return part.as_signed() if signed else part
