"""The encoding of instructions as a C header, from the instruction set's own table."""

from __future__ import annotations

from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import Opcode


def instruction_header() -> str:
    """Return `tnthw_instructions.h`: opcodes, and the lowest bit and the bits of every field."""
    lines = [
        "/* Instructions of the tnthw accelerator, made by tnthw from its instruction set; do not",
        "   edit. SPDX-License-Identifier: Apache-2.0 */",
        "#ifndef TNTHW_INSTRUCTIONS_H",
        "#define TNTHW_INSTRUCTIONS_H",
        "",
        "/* Bytes of an instruction in memory; bit 0 is bit 0 of the first byte. The opcode is in",
        "   the lowest bits. */",
        _define("TNTHW_INSTRUCTION_BYTES", INSTRUCTION_BYTES),
        _define("TNTHW_OPCODE_BITS", OPCODE_BITS),
        "",
        *(_define(f"TNTHW_OPCODE_{opcode.name}", int(opcode)) for opcode in sorted(Opcode)),
    ]
    for opcode in sorted(Opcode):
        low = OPCODE_BITS
        if LAYOUTS[opcode]:
            lines += ["", f"/* Fields of {opcode.name}: lowest bit, and bits. */"]
        for field in LAYOUTS[opcode]:
            name = f"TNTHW_{opcode.name}_{field.name.upper()}"
            sign = " /* signed */" if field.signed else ""
            lines += [_define(f"{name}_LOW", low), _define(f"{name}_BITS", field.bits) + sign]
            low += field.bits
    return "\n".join([*lines, "", "#endif"]) + "\n"


def _define(name: str, value: int) -> str:
    return f"#define {name:<40} {value}u"
