"""A program as text that a person can follow."""

from __future__ import annotations

from collections.abc import Iterator

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.encoding import decode
from tnthw.machine.isa import End, Instruction, Next, UnitInstruction
from tnthw.program.program import Program, Region


def instructions_of(program: Program) -> Iterator[tuple[int, Instruction]]:
    """Entries and instructions of a program in stream order, NEXT or END included.

    Raises
    ------
    ProgramError: the image ends before NEXT or END, an instruction cannot be decoded, or the
        program does not say its layer.
    """
    acc = program.accelerator
    slot = acc.instruction_beats * acc.memory_bytes_per_cycle
    first = program.entry * acc.memory_bytes_per_cycle
    for entry in range((program.image.size - first) // slot):
        start = first + entry * slot
        data = program.image[start : start + INSTRUCTION_BYTES].tobytes()
        if data[0] & 15 == 0 and (entry % acc.page_instructions) and not any(data):
            continue  # padding at the end of a page
        try:
            instruction = decode(data)
        except ProgramError as error:
            raise ProgramError(f"program {program.name}, entry {entry}: {error}") from None
        if entry >= program.layer_of.size:
            raise ProgramError(
                f"program {program.name}, entry {entry}: layer_of ends at entry "
                f"{program.layer_of.size - 1}; write -1 for instructions of no layer"
            )
        yield entry, instruction
        if isinstance(instruction, End | Next):
            return
    raise ProgramError(f"program {program.name}: the image ends before a NEXT or END instruction")


def disassemble(program: Program) -> str:
    """The program as text: a header, the regions of memory, then each instruction under its layer.

    Waits read `after MEMORY 3, ARRAY 7`: that many instructions of those units must be complete
    (modulo 2**16).
    """
    acc = program.accelerator
    of = "n image" if program.batch == 1 else " pass"
    lines = [
        f"program {program.name} for {acc.name}: {program.instructions} instructions, "
        f"{program.image.size} bytes",
        *(f"note {key}: {text}" for key, text in program.notes),
        _region("input", program.input, program),
        _region("output", program.output, program),
        *(
            _region("kept", region, program)
            for region in program.kept
            if region.name not in (program.input.name, program.output.name)
        ),
        *([f"passes of {program.batch} images"] if program.batch > 1 else []),
        *([f"a record of {program.record_beats} beats a{of}"] if program.record_beats else []),
        f"program at beat {program.entry}, pages of {acc.page_instructions} in {acc.pages} slots",
    ]
    layer = -2
    for entry, instruction in instructions_of(program):
        if program.layer_of[entry] != layer:
            layer = int(program.layer_of[entry])
            if layer >= 0:
                info = program.layers[layer]
                lines.append(f"\n{info.name} ({info.op}: {info.choice})")
        lines.append(f"{entry:6d}  {describe(instruction)}")
    return "\n".join(lines) + "\n"


def _region(kind: str, region: Region, program: Program) -> str:
    shape = " x ".join(map(str, region.shape))
    sign = "signed" if region.signed else "unsigned"
    text = f"{kind:7s}{region.name}: {shape} {sign} at beat {region.address}"
    if region.pieces:
        pieces = " + ".join(map(str, region.pieces))
        text += f", {pieces} channels from a word of their own each"
    if region.slices > 1:
        text += f", {region.low} and the sum of {region.slices} slices"
    if region.digits > 1:
        text += f", in {region.digits} digits"
    return text


def describe(instruction: Instruction) -> str:
    """One instruction in one line."""
    if not isinstance(instruction, UnitInstruction):
        return f"{instruction.opcode.name:12s} {instruction.text()}".rstrip()
    waits = zip(instruction.unit.others, instruction.waits, strict=True)
    named = ", ".join(f"{other.name} {count}" for other, count in waits if count)
    after = f"  after {named}" if named else ""
    return f"{instruction.opcode.name:12s} {instruction.text()}{after}"
