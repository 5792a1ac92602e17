"""What is kept of operations that are alike is what each of them says."""

from __future__ import annotations

from tests.compiler.emit.made import made
from tests.compiler.tight import cases
from tnthw.compiler.emit.accesses import Memory, accesses, bank_masks
from tnthw.compiler.emit.schedule import cost
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Accumulate, Add, Drain, UnitInstruction

CHIP = (Memory.BUFFER, Memory.ACCUMULATORS)  # addresses in memory are settled later


def test_accesses_banks_and_cycles() -> None:
    met: set[type] = set()
    for graph, machine, _ in cases(50, 80):
        operations = made(graph, machine).emitter.operations
        touched: list[list[tuple[int, ...]]] = [[] for _ in range(len(operations))]
        for number, *access in operations.touched.tolist():
            if access[0] in CHIP:
                touched[number].append(tuple(access))
        each = operations.each.tolist()
        for instruction, found, (_, *took) in zip(
            operations.instructions, touched, each, strict=True
        ):
            check(instruction, found, took, machine)
            met.add(type(instruction))
    assert met >= {Accumulate, Add, Drain}


def check(
    instruction: UnitInstruction, found: list[tuple[int, ...]], took: list[int],
    machine: Accelerator,
) -> None:  # fmt: skip
    expected = [each for each in accesses(instruction, machine) if each.memory in CHIP]
    assert sorted(found) == sorted(map(tuple, expected))
    assert instruction.banks == bank_masks(expected, machine)
    assert took == list(cost(instruction, machine))
