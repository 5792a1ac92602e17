"""Programs in memory: pages of instructions, and the order in which they are dispatched."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from tests.flat import Flat, flat, instruction
from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator
from tnthw.machine.encoding import decode, encode
from tnthw.machine.isa import End, Fetch, Instruction, Opcode


def pages(accelerator: Accelerator, program: Sequence[Flat], base: int) -> bytes:
    """Lay out a program page by page from beat `base`; each page starts with the fetch of the
    next."""
    per_page = accelerator.page_instructions
    listed: list[Instruction] = [*(instruction(f.opcode, f.fields) for f in program), End()]
    rest, result, number = deque(listed), b"", 0
    slot = accelerator.instruction_beats * accelerator.memory_bytes_per_cycle
    while rest:
        number += 1
        entries: list[Instruction] = []
        if len(rest) > per_page:
            beats = per_page * accelerator.instruction_beats
            memory = base + number * beats
            entries.append(Fetch(memory=memory, buffer=number % 2, beats=beats))
        while rest and len(entries) < per_page:
            entries.append(rest.popleft())
        page = b"".join(encode(entry).ljust(slot, b"\0") for entry in entries)
        result += page.ljust(slot * per_page, b"\0")
    return result


def stream(accelerator: Accelerator, program: Sequence[Flat]) -> list[Flat]:
    """The instructions in the order they are dispatched, fetches included."""
    data = pages(accelerator, program, 0)
    slot = accelerator.instruction_beats * accelerator.memory_bytes_per_cycle
    result = []
    for i in range(0, len(data), slot):
        if data[i] & 15 == Opcode.END:
            break
        result.append(flat(decode(data[i : i + INSTRUCTION_BYTES])))
    return result
