"""The C header of the instruction set says what the encoder does."""

from __future__ import annotations

import re

from tnthw.machine.encoding import LAYOUTS, encode, from_values
from tnthw.machine.isa import Opcode
from tnthw.shell.instruction_header import instruction_header


def test_every_field_lies_where_the_encoder_puts_it() -> None:
    text = instruction_header()
    values = dict(re.findall(r"^#define (\w+) +(\d+)u", text, re.M))
    found = {name: int(value) for name, value in values.items()}
    assert found["TNTHW_INSTRUCTION_BYTES"] == 64
    mask = (1 << found["TNTHW_OPCODE_BITS"]) - 1
    for opcode in Opcode:
        fields = {field.name: field.high for field in LAYOUTS[opcode]}
        word = int.from_bytes(encode(from_values(opcode, list(fields.values()))), "little")
        assert word & mask == found[f"TNTHW_OPCODE_{opcode.name}"]
        for name, value in fields.items():
            of = f"TNTHW_{opcode.name}_{name.upper()}"
            assert word >> found[f"{of}_LOW"] & ((1 << found[f"{of}_BITS"]) - 1) == value
    assert len(found) == 2 + len(Opcode) + 2 * sum(len(fields) for fields in LAYOUTS.values())


def test_signed_fields_are_marked() -> None:
    marked = re.findall(r"_(\w+)_BITS +\d+u /\* signed \*/", instruction_header())
    signed = [field for fields in LAYOUTS.values() for field in fields if field.signed]
    assert len(marked) == len(signed) > 5
