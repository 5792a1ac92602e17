"""Programs as text."""

from __future__ import annotations

import numpy as np
import pytest

from tests.simulator.helpers import build, machine, make
from tnthw.compiler.compile import compile_graph
from tnthw.errors import ProgramError
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.machine.isa import End, Next, Opcode
from tnthw.machine.presets import preset
from tnthw.program.disassemble import describe, disassemble, instructions_of


@pytest.mark.parametrize(
    ("opcode", "values", "text"),
    [
        (
            Opcode.LOAD,
            {
                "memory": 7,
                "buffer": 3,
                "words": 5,
                "rows": 2,
                "memory_stride": 9,
                "buffer_stride": 6,
            },
            "LOAD         memory 7 -> buffer 3, 5 words x 2 rows (strides 9, 6)",
        ),
        (
            Opcode.STORE,
            {"memory": 7, "buffer": 3, "wait_vector": 4},
            "STORE        memory 7 <- buffer 3, 1 words (strides 0, 0)  after VECTOR 4",
        ),
        (
            Opcode.LOAD_WEIGHTS,
            {"memory": 1, "buffer": 2, "beats": 3, "wait_array": 5, "wait_vector": 6},
            "LOAD_WEIGHTS memory 1 -> weight row 2, 3 beats  after ARRAY 5, VECTOR 6",
        ),
        (
            Opcode.LOAD_TABLE,
            {"beats": 4, "table": 1},
            "LOAD_TABLE   memory 0 -> steps row 0, 4 beats",
        ),
        (Opcode.FETCH, {"buffer": 1}, "FETCH        memory 0 -> page 1, 1 beats"),
        (
            Opcode.ACCUMULATE,
            {
                "positions": 8,
                "row_y": -1,
                "column_x": -2,
                "origin": 11,
                "kernel_y": 3,
                "stride_x": 2,
                "planes": 4,
                "weights": 9,
                "bank": 1,
                "start": 2,
                "signed": 1,
                "wait_memory": 2,
            },
            "ACCUMULATE   8 positions from (-1,-2)+0 of 64x64 at buffer 11, kernel 3x1 stride 1,2 "
            "planes 4, weight row 9, bank 1 DOUBLE signed  after MEMORY 2",
        ),
        (
            Opcode.DRAIN,
            {"bank": 1, "positions": 6, "destination": 5, "chunk": 1, "chunks": 2, "bias": 3},
            "DRAIN        bank 1, 6 positions -> buffer 5 chunk 1+2, steps 0 x 1, bias 3, "
            "clamp -128..127",
        ),
        (
            Opcode.ADD,
            {"source_a": 1, "source_b": 2, "low": 0, "high": 255, "table_step": 1},
            "ADD          1 positions, buffer 1 + buffer 2 -> buffer 0 chunk 0+1, "
            "steps 0 x 1, bias 0+, clamp 0..255",
        ),
        (
            Opcode.MAX_POOL,
            {"kernel_y": 2, "kernel_x": 3},
            "MAX_POOL     1 positions from (0,0)+0 of 64x64 at buffer 0, kernel 2x3 stride 1,1 "
            "-> buffer 0 chunk 0+1, steps 0 x 1, bias 0, clamp -128..127",
        ),
        (
            Opcode.SUM_POOL,
            {"threshold": 1, "passes": 3, "widen": 1, "result_digits": 1, "idle": 2},
            "SUM_POOL     1 positions from (0,0)+0 of 64x64 at buffer 0, kernel 1x1 stride 1,1 "
            "-> buffer 0 chunk 0+1 in 2 digits, 2 idle, thresholds x 3, bias 0, widen, "
            "clamp -128..127",
        ),
        (
            Opcode.LOOKUP,
            {"source": 4, "page": 2, "page_step": 1},
            "LOOKUP       1 positions, buffer 4 -> buffer 0 chunk 0+1, table 2 of each channel",
        ),
    ],
)
def test_one_line_for_each_instruction(opcode: Opcode, values: dict[str, int], text: str) -> None:
    assert describe(make(opcode, **values)) == text


def test_what_ends_an_image() -> None:
    assert describe(End()) == "END"
    one = Next(resident=0, input_stride=3, output_stride=4)
    assert describe(one) == "NEXT         input + 3, output + 4"


def test_once_and_offsets_are_told() -> None:
    assert describe(make(Opcode.LOAD_TABLE, once=1)).endswith("bias row 0, 1 beats once")
    load = describe(make(Opcode.LOAD, memory=7, base=1))
    assert load == "LOAD         memory 7 + input offset -> buffer 0, 1 words (strides 0, 0)"
    assert "memory 0 + output offset <-" in describe(make(Opcode.STORE, base=2))


def test_a_listing_names_entries_and_layers() -> None:
    program = build(
        machine(page_instructions=4), [make(Opcode.LOAD_WEIGHTS)] * 5, [0, 0, 1, 1, 1], layers=2
    )
    text = disassemble(program)
    assert text.startswith("program hand for m: 7 instructions, ")
    assert "\nlayer0 (accumulate: )\n" in text
    assert text.count("FETCH") == 1
    assert text.rstrip().endswith("NEXT         input + 0, output + 0, page 0 stays")
    assert [entry for entry, _ in instructions_of(program)] == [0, 1, 2, 3, 4, 5, 6]


def test_an_image_without_end_is_refused() -> None:
    program = build(machine(), [make(Opcode.LOAD_WEIGHTS)])
    program.image[:] = 0
    with pytest.raises(ProgramError, match=r"program hand, entry 0: opcode 0 does not exist"):
        disassemble(program)


def test_the_header_says_how_a_result_in_pieces_and_in_slices_lies() -> None:
    net = Builder("joined")
    x = net.input((3, 4, 4))
    parts = [
        net.rescale(
            net.accumulate(x, np.ones((channels, 3, 1, 1), np.int8)),
            fit(np.full(channels, 0.3), np.zeros(channels), 2),
        )
        for channels in (5, 9)
    ]
    net.output(net.concat(parts))
    text = disassemble(compile_graph(net.finish(), preset("t8x8")))
    assert ": 14 x 4 x 4 unsigned at beat" in text
    assert ", 5 + 9 channels from a word of their own each\n" in text
    net = Builder("wide")
    net.output(net.accumulate(net.input((9,), signed=True), np.ones((2, 9), np.int8)))
    text = disassemble(compile_graph(net.finish(), preset("t8x8")))
    assert ", -1152 and the sum of 9 slices\n" in text
