"""The order of the instruction stream is legal."""

from __future__ import annotations

from tnthw.compiler.compile import compile_graph
from tnthw.machine import isa
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.networks.builtin import builtin
from tnthw.program.disassemble import instructions_of


def test_waits_refer_only_to_instructions_that_come_before() -> None:
    program = compile_graph(builtin("resnet8"), preset("t16x16"))
    counts = dict.fromkeys(Unit, 0)
    counts[Unit.MEMORY] = 1  # the boot fetch
    for _, instruction in instructions_of(program):
        if not isinstance(instruction, isa.UnitInstruction):
            break
        for other, wait in zip(instruction.unit.others, instruction.waits, strict=True):
            assert wait <= counts[other]
        counts[instruction.unit] += 1
