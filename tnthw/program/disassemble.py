"""A program as text that a person can follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.isa import WAITS, Instruction, Opcode, decode
from tnthw.program.program import Program, Region


def instructions_of(program: Program) -> Iterator[tuple[int, Instruction]]:
    """Entries and instructions of a program in stream order, END included.

    Raises
    ------
    ProgramError: the image ends before END, or an instruction cannot be decoded.
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
        yield entry, instruction
        if instruction.opcode is Opcode.END:
            return
    raise ProgramError(f"program {program.name}: the image ends before an END instruction")


def disassemble(program: Program) -> str:
    """The program as text: a header, the regions of memory, then each instruction under its layer.

    Waits read `after MEMORY 3, ARRAY 7`: that many instructions of those units must be complete
    (modulo 2**16).
    """
    acc = program.accelerator
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
        f"program at beat {program.entry}, pages of {acc.page_instructions}",
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
    return f"{kind:7s}{region.name}: {shape} {sign} at beat {region.address}"


def describe(instruction: Instruction) -> str:
    """One instruction in one line."""
    fields = instruction.fields
    if not fields:
        return instruction.opcode.name
    unit = instruction.unit
    waits = ""
    if unit is not None:
        named = [
            f"{other.name} {fields[key]}"
            for key, other in zip(("wait_a", "wait_b"), WAITS[unit], strict=True)
            if fields[key]
        ]
        waits = f"  after {', '.join(named)}" if named else ""
    return f"{instruction.opcode.name:12s} {_TEXT[instruction.opcode](fields)}{waits}"


def _move(f: dict[str, int], arrow: str) -> str:
    rows = f" x {f['rows']} rows" if f["rows"] > 1 else ""
    return (
        f"memory {f['memory']} {arrow} buffer {f['buffer']}, {f['words']} words{rows}"
        f" (strides {f['memory_stride']}, {f['buffer_stride']})"
    )


def _copy(f: dict[str, int], what: str) -> str:
    return f"memory {f['memory']} -> {what} {f['buffer']}, {f['beats']} beats"


def _window(f: dict[str, int]) -> str:
    return (
        f"{f['positions']} positions from ({f['row_y']},{f['column_x']})+{f['start_x']} of "
        f"{f['height']}x{f['width']} at buffer {f['origin']}, "
        f"kernel {f['kernel_y']}x{f['kernel_x']} stride {f['stride_y']},{f['stride_x']}"
    )


def _accumulate(f: dict[str, int]) -> str:
    return (
        f"{_window(f)} planes {f['planes']}, weights {f['weights']}, bank {f['bank']}"
        f"{' clear' if f['clear'] else ''}{' signed' if f['signed'] else ''}"
    )


def _result(f: dict[str, int]) -> str:
    return (
        f"-> buffer {f['destination']} chunk {f['chunk']}+{f['chunks']}, table {f['table']}"
        f"{'+' if f['table_step'] else ''}, clamp {f['low']}..{f['high']}"
    )


def _add(f: dict[str, int]) -> str:
    return (
        f"{f['positions']} positions, buffer {f['source_a']} + buffer {f['source_b']} {_result(f)}"
    )


_TEXT: dict[Opcode, Callable[[dict[str, int]], str]] = {
    Opcode.LOAD: lambda f: _move(f, "->"),
    Opcode.STORE: lambda f: _move(f, "<-"),
    Opcode.LOAD_WEIGHTS: lambda f: _copy(f, "weights"),
    Opcode.LOAD_TABLE: lambda f: _copy(f, "table row"),
    Opcode.FETCH: lambda f: _copy(f, "page"),
    Opcode.ACCUMULATE: _accumulate,
    Opcode.DRAIN: lambda f: f"bank {f['bank']}, {f['positions']} positions {_result(f)}",
    Opcode.ADD: _add,
    Opcode.MAX_POOL: lambda f: f"{_window(f)} {_result(f)}",
    Opcode.SUM_POOL: lambda f: f"{_window(f)} {_result(f)}",
}
