"""Programs that the machine refuses, resets and aborts: the code, who met it, and what is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from tests.rtl.bench import Bench, Job, Run
from tests.rtl.machines import PLAIN
from tnthw.machine.encoding import LAYOUTS, encode, from_values
from tnthw.machine.error_codes import ErrorCode, ErrorUnit
from tnthw.machine.isa import (
    INSTRUCTIONS,
    UNIT_OF,
    End,
    Fetch,
    Instruction,
    Load,
    LoadTable,
    LoadWeights,
    Opcode,
    Store,
)
from tnthw.machine.units import Unit

pytestmark = pytest.mark.rtl

ACC = PLAIN
WIDTH = ACC.memory_bytes_per_cycle
DATA = 256
"""Beats of data before the program."""

MOVE: dict[str, Any] = {
    "memory": 0, "memory_stride": 4, "buffer": 0, "buffer_stride": 4, "rows": 2, "words": 3,
    "read_banks": 0, "write_banks": 1,
}  # fmt: skip
STORE = MOVE | {"memory": 100, "read_banks": 1, "write_banks": 0}
GOOD = [Load(**MOVE), Store(**STORE, waits=(0, 0)), End()]


def one(opcode: Opcode, **values: int) -> Instruction:
    """An instruction whose other fields are as small as they may be."""
    fields = [values.get(f.name, f.least or 0) for f in LAYOUTS[opcode]]
    return from_values(opcode, fields)


def image(instructions: Sequence[Instruction], **changes: int) -> np.ndarray:
    """Memory with data and one page; `at_BYTE` puts other bytes into the page."""
    slot = ACC.instruction_beats * WIDTH
    code = bytearray(slot * ACC.page_instructions)
    for i, each in enumerate(instructions):
        code[slot * i : slot * i + len(encode(each))] = encode(each)
    for place, byte in changes.items():
        code[int(place.removeprefix("at_"))] = byte
    data = np.random.default_rng(0).integers(0, 256, DATA * WIDTH).astype(np.uint8)
    return np.concatenate([data, np.frombuffer(bytes(code), np.uint8)])


def runs(*jobs: Job) -> list[Run]:
    """Jobs one after the other, each with a good run behind it that must be right."""
    good = Job(image(GOOD), DATA)
    (fresh,) = Bench(ACC).run(good)
    assert fresh.error == 0
    listed = [each for job in jobs for each in (job, good)]
    done = Bench(ACC).run(*listed)
    for again in done[1::2]:
        np.testing.assert_array_equal(again.memory, fresh.memory)
        assert (again.error, again.events) == (0, fresh.events)
        assert again.cycles == fresh.cycles
    return done[::2]


def told(run: Run) -> tuple[ErrorCode, ErrorUnit, int]:
    return ErrorCode(run.error), ErrorUnit(run.error_unit), run.error_instruction


HERE = DATA + ACC.page_instructions * ACC.instruction_beats
"""Beats of the whole memory."""

ERRORS: dict[str, tuple[list[Instruction], ErrorCode, ErrorUnit, int]] = {
    "a load past the end": (
        [Load(**MOVE | {"memory": HERE - 3, "memory_stride": 1}), End()],
        ErrorCode.MEMORY_ADDRESS, ErrorUnit.MEMORY, 1,
    ),
    "a store past the end": (
        [Load(**MOVE), Store(**STORE | {"memory": HERE - 2}), End()],
        ErrorCode.MEMORY_ADDRESS, ErrorUnit.MEMORY, 2,
    ),
    "an address that wraps": (
        [Load(**MOVE | {"memory": (1 << 32) - 1, "rows": 1}), End()],
        ErrorCode.MEMORY_ADDRESS, ErrorUnit.MEMORY, 1,
    ),
    "a word past the bank that is held": (
        [Load(**MOVE | {"buffer": ACC.activation_bank_words - 1}), End()],
        ErrorCode.ACTIVATION_ADDRESS, ErrorUnit.MEMORY, 1,
    ),
    "a word past the end of the buffer": (
        [Load(**MOVE | {"buffer": ACC.activation_words, "write_banks": 0xFFFF}), End()],
        ErrorCode.ACTIVATION_ADDRESS, ErrorUnit.MEMORY, 1,
    ),
    "a stored word in another bank": (
        [Load(**MOVE), Store(**STORE | {"read_banks": 2}), End()],
        ErrorCode.ACTIVATION_ADDRESS, ErrorUnit.MEMORY, 2,
    ),
    "a row of biases": (
        [
            LoadTable(memory=0, buffer=ACC.bias_rows - 1, beats=2 * ACC.bias_row_beats, table=0),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.MEMORY, 1,
    ),
    "a row of steps": (
        [
            LoadTable(memory=0, buffer=ACC.steps_rows - 1, beats=ACC.steps_row_beats, table=1),
            LoadTable(memory=0, buffer=ACC.steps_rows, beats=ACC.steps_row_beats, table=1),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.MEMORY, 2,
    ),
    "a row of functions": (
        [
            LoadTable(memory=0, buffer=ACC.steps_rows, beats=ACC.function_row_beats, table=2),
            LoadTable(memory=0, buffer=ACC.function_rows, beats=ACC.function_row_beats, table=2),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.MEMORY, 2,
    ),
    "a row of weights": (
        [
            Load(**MOVE),
            LoadWeights(
                memory=0, buffer=ACC.weight_buffer_rows - 1, beats=2 * ACC.weight_row_beats
            ),
            End(),
        ],
        ErrorCode.WEIGHT_ADDRESS, ErrorUnit.MEMORY, 2,
    ),
    "half a row": (
        [LoadTable(memory=0, buffer=0, beats=ACC.function_row_beats + 1, table=2), End()],
        ErrorCode.FIELD, ErrorUnit.MEMORY, 1,
    ),
    "a row of weights that is read": (
        [
            Load(**MOVE),
            one(Opcode.ACCUMULATE, read_banks=1, weights=ACC.weight_buffer_rows - 1, planes=2),
            one(Opcode.ACCUMULATE, read_banks=1),
            End(),
        ],
        ErrorCode.WEIGHT_ADDRESS, ErrorUnit.ARRAY, 0,
    ),
    "a vector in another bank": (
        [
            Load(**MOVE | {"words": 1, "rows": 1}),
            one(Opcode.ACCUMULATE, read_banks=1, height=4, width=4, positions=2),
            one(Opcode.ACCUMULATE, read_banks=1, height=4, width=4, origin=128, positions=2),
            one(Opcode.ACCUMULATE, read_banks=1, positions=2),
            End(),
        ],
        ErrorCode.ACTIVATION_ADDRESS, ErrorUnit.ARRAY, 1,
    ),
    "an operand in another bank": (
        [
            one(Opcode.DRAIN, write_banks=1, wait_memory=1, high=1),
            one(Opcode.ADD, read_banks=1, write_banks=2, source_b=200, destination=128),
            End(),
        ],
        ErrorCode.ACTIVATION_ADDRESS, ErrorUnit.VECTOR, 1,
    ),
    "a result past the end": (
        [one(Opcode.DRAIN, write_banks=0xF, destination=ACC.activation_words, high=1), End()],
        ErrorCode.ACTIVATION_ADDRESS, ErrorUnit.VECTOR, 0,
    ),
    "a bias that is read": (
        [
            one(Opcode.DRAIN, write_banks=1),
            one(Opcode.DRAIN, write_banks=1, bias=ACC.bias_rows),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.VECTOR, 1,
    ),
    "steps of a later pass": (
        [
            one(Opcode.DRAIN, write_banks=1, steps=ACC.steps_rows - 2, passes=2, idle=1),
            one(Opcode.DRAIN, write_banks=1, steps=ACC.steps_rows - 1, passes=2, idle=1),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.VECTOR, 1,
    ),
    "a threshold of a later chunk": (
        [
            one(
                Opcode.DRAIN, write_banks=1, bias=ACC.bias_rows - 3, passes=2, idle=1, chunks=2,
                threshold=1, table_step=1, steps=ACC.steps_rows,
            ),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.VECTOR, 0,
    ),
    "a page of functions": (
        [
            one(Opcode.LOOKUP, write_banks=1, read_banks=2, source=128, idle=1,
                page=ACC.function_pages - 2, page_step=1),
            one(Opcode.LOOKUP, write_banks=1, read_banks=2, source=128, idle=1,
                page=ACC.function_pages - 1, page_step=1),
            End(),
        ],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.VECTOR, 1,
    ),
    "results that meet in the ring": (
        [
            one(Opcode.DRAIN, write_banks=1),
            one(Opcode.DRAIN, write_banks=1, positions=8, passes=2),
            End(),
        ],
        ErrorCode.FIELD, ErrorUnit.VECTOR, 1,
    ),
    "results that meet in a look-up": (
        [one(Opcode.LOOKUP, write_banks=1, read_banks=2, source=128, positions=2), End()],
        ErrorCode.FIELD, ErrorUnit.VECTOR, 0,
    ),
    "digits of eight bits": (
        [one(Opcode.LOOKUP, write_banks=1, read_banks=2, source=128, digits=1), End()],
        ErrorCode.FIELD, ErrorUnit.SEQUENCER, 1,
    ),
    "a table that does not exist": (
        [LoadTable(memory=0, buffer=0, beats=1, table=3), End()],
        ErrorCode.FIELD, ErrorUnit.SEQUENCER, 1,
    ),
    "no rows": ([Load(**MOVE | {"rows": 0}), End()], ErrorCode.FIELD, ErrorUnit.SEQUENCER, 1),
    "base 3": (
        [Load(**MOVE), Load(**MOVE | {"base": 3}), End()],
        ErrorCode.FIELD, ErrorUnit.SEQUENCER, 2,
    ),
    "more positions than pixels": (
        [one(Opcode.DRAIN, write_banks=1, positions=ACC.pixels + 1), End()],
        ErrorCode.FIELD, ErrorUnit.SEQUENCER, 1,
    ),
    "a fetch that goes back": (
        [Fetch(memory=DATA, buffer=1, beats=ACC.instruction_beats), End()],
        ErrorCode.FIELD, ErrorUnit.SEQUENCER, 1,
    ),
    "a page slot that does not exist": (
        [Fetch(memory=DATA + 1, buffer=ACC.pages, beats=ACC.instruction_beats), End()],
        ErrorCode.TABLE_ADDRESS, ErrorUnit.SEQUENCER, 1,
    ),
    "a wait that is never met": (
        [Load(**MOVE), Load(**MOVE, waits=(1, 0)), End()],
        ErrorCode.DEADLOCK, ErrorUnit.SEQUENCER, 3,
    ),
    "a page without an end": (
        [one(Opcode.DRAIN, write_banks=1)] * ACC.page_instructions,
        ErrorCode.DEADLOCK, ErrorUnit.SEQUENCER, 1 + ACC.page_instructions,
    ),
    "a page of zeros": ([], ErrorCode.OPCODE, ErrorUnit.SEQUENCER, 1),
}  # fmt: skip


def test_errors_are_told_and_the_next_run_is_right() -> None:
    found = runs(*[Job(image(listed), DATA) for listed, *_ in ERRORS.values()])
    right = {name: tuple(expected) for name, (_, *expected) in ERRORS.items()}
    assert {name: told(run) for name, run in zip(ERRORS, found, strict=True)} == right


def test_an_illegal_trit_code_is_told_with_its_instruction() -> None:
    beats = 2 * ACC.tile_beats
    listed = [
        LoadWeights(memory=0, buffer=0, beats=beats),
        *[
            one(Opcode.ACCUMULATE, read_banks=1, weights=row * ACC.tile_rows, wait_memory=2)
            for row in (0, 1, 0, 0)
        ],
        End(),
    ]
    memory = image(listed)
    legal = [-(-value * 256 // 243) for value in range(243)]
    memory[: beats * WIDTH] = 128
    memory[ACC.tile_beats * WIDTH] = next(b for b in range(256) if b not in legal)
    (run,) = runs(Job(memory, DATA))
    assert told(run) == (ErrorCode.ILLEGAL_TRIT, ErrorUnit.ARRAY, 1)


@pytest.mark.parametrize("opcode", sorted(set(range(16)) - set(Opcode)))
def test_an_unknown_opcode(opcode: int) -> None:
    (run,) = runs(Job(image(GOOD, at_64=opcode), DATA))
    assert told(run) == (ErrorCode.OPCODE, ErrorUnit.SEQUENCER, 2)
    assert run.events["instructions"] == 2


def test_the_end_of_memory_is_what_the_machine_is_told() -> None:
    inside, outside = runs(
        Job(image(GOOD), DATA, memory_beats=HERE), Job(image(GOOD), DATA, memory_beats=HERE - 1)
    )
    assert inside.error == 0
    assert told(outside) == (ErrorCode.MEMORY_ADDRESS, ErrorUnit.MEMORY, 0)


def test_an_abort_ends_a_run_at_any_time() -> None:
    (whole,) = Bench(ACC).run(Job(image(GOOD), DATA))
    cycles = range(1, whole.cycles, 7)
    for run, cycle in zip(
        runs(*[Job(image(GOOD), DATA, abort_at=c) for c in cycles]), cycles, strict=True
    ):
        assert run.error == ErrorCode.ABORT and run.error_unit == ErrorUnit.SEQUENCER
        assert cycle < run.cycles <= whole.cycles + 3


def test_a_reset_at_any_time_leaves_a_machine_that_works() -> None:
    (whole,) = Bench(ACC).run(Job(image(GOOD), DATA))
    jobs = [Job(image(GOOD), DATA, break_at=c, seed=c) for c in range(1, whole.cycles, 7)]
    for run in Bench(ACC).run(*jobs):
        np.testing.assert_array_equal(run.memory, whole.memory)
        assert run.error == 0 and run.cycles >= whole.cycles
        assert run.events == whole.events


def test_every_opcode_of_a_unit_is_tried_with_a_bad_field() -> None:
    jobs = {}
    for opcode in UNIT_OF:
        for field in LAYOUTS[opcode]:
            if field.least:
                jobs[opcode, field.name] = Job(image([one(opcode, **{field.name: 0}), End()]), DATA)
    assert {opcode for opcode, _ in jobs} == set(UNIT_OF)
    assert all(INSTRUCTIONS[opcode] for opcode, _ in jobs) and len(Unit) == 3
    for run in Bench(ACC).run(*jobs.values()):
        assert told(run) == (ErrorCode.FIELD, ErrorUnit.SEQUENCER, 1)
