"""The kernel's values are NumPy's in every byte: drawn instructions, drawn networks, presets."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.drawn import accelerators, windows
from tests.simulator.helpers import NOTHING, build, data_beat, machine, make
from tests.strategies.hard import hard_case
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.finish_memories import Steps, pack_bias, pack_functions, pack_steps
from tnthw.machine.isa import Opcode, Start, UnitInstruction, VectorInstruction
from tnthw.machine.packing import pack_tiles
from tnthw.machine.presets import PRESETS
from tnthw.machine.timing import vector_interval
from tnthw.machine.weight_format import WeightFormat
from tnthw.program.program import Program
from tnthw.simulator import values_factors, values_plan
from tnthw.simulator.run import Simulator
from tnthw.simulator.values_library import kernel
from tnthw.workflows.models import load

pytestmark = pytest.mark.skipif(kernel() is None, reason="there is no compiler for the kernel")

BANKS = {"read_banks": 0xF, "write_banks": 0xF}
WORDS = 400  # that are loaded; what is written lies behind them


def both(program: Program, images: Any) -> tuple[bool, bool]:
    """Whether there is a plan, and whether two passes with it and without have the same bytes."""
    quick, plain = Simulator(program), Simulator(program)
    plain.__dict__["_plan"] = None
    same = all(np.array_equal(quick.run_batch(images), plain.run_batch(images)) for _ in range(2))
    return quick._plan is not None, same


def vector(data: st.DataObject, accelerator: Accelerator) -> UnitInstruction:
    opcode = data.draw(st.sampled_from([
        Opcode.DRAIN, Opcode.DRAIN, Opcode.ADD, Opcode.MAX_POOL, Opcode.SUM_POOL, Opcode.LOOKUP,
    ]))  # fmt: skip
    per_word = accelerator.word_chunks
    digits = st.integers(0, {8: 0, 4: 1, 2: 2}[accelerator.activation_bits])
    limit = accelerator.group_chunks if opcode is Opcode.DRAIN else 2 * per_word
    chunk = data.draw(st.integers(0, per_word - 1))
    bit = st.integers(0, 1)
    f: dict[str, int] = BANKS | {
        "destination": WORDS + data.draw(st.integers(0, 10)), "destination_plane": 16,
        "chunk": chunk, "chunks": data.draw(st.integers(1, min(limit, 3 * per_word - chunk))),
        "positions": data.draw(st.integers(1, 12)), "result_digits": data.draw(digits),
    }  # fmt: skip
    if opcode is Opcode.LOOKUP:
        f |= {"source": 5, "source_plane": 14, "page": data.draw(st.integers(0, 2)),
              "page_step": data.draw(bit), "signed": data.draw(bit),
              "digits": data.draw(digits)}  # fmt: skip
    else:
        f |= {"bias": 3, "steps": 2, "table_step": data.draw(bit), "threshold": data.draw(bit),
              "passes": data.draw(st.integers(1, 3)), "widen": data.draw(bit)}  # fmt: skip
        limits = st.sampled_from([(-128, 127), (0, 255), (-5, 100)])
        f |= dict(zip(("low", "high"), data.draw(limits), strict=True))
    if opcode is Opcode.DRAIN:
        f |= {"bank": 1, "read_banks": 0}
    elif opcode is Opcode.ADD:
        f |= {"source_a": 3, "source_a_plane": 13, "source_b": 140, "source_b_plane": 12,
              "signed_a": data.draw(bit), "signed_b": data.draw(bit),
              "digits_a": data.draw(digits), "digits_b": data.draw(digits)}  # fmt: skip
    elif opcode in (Opcode.MAX_POOL, Opcode.SUM_POOL):
        f |= data.draw(windows(12, 12, WORDS)) | {"signed": data.draw(bit)}
        f["digits"] = data.draw(digits)
    made = make(opcode, **f)
    assert isinstance(made, VectorInstruction)
    idle = vector_interval(made, accelerator) - made.taps
    return replace(made, result=replace(made.result, idle=idle))


def array(data: st.DataObject, start: Start, positions: int) -> UnitInstruction:
    planes, dilation = data.draw(st.integers(1, 3)), data.draw(st.integers(1, 2))
    f = data.draw(windows(12, planes, 100))  # a dilated window reaches twice as far
    f |= {"row_step": f["row_step"] % 2**20, "tap_step": dilation * f["tap_step"]}
    f["positions"] = positions or f["positions"]
    return make(
        Opcode.ACCUMULATE, **f, dilation_y=dilation, dilation_x=dilation, planes=planes,
        signed=data.draw(st.integers(0, 1)), start=start, bank=1, weights=0, read_banks=0xF,
    )  # fmt: skip


def tables(accelerator: Accelerator, rng: np.random.Generator) -> list[np.ndarray]:
    shape = (accelerator.steps_rows, accelerator.rescale_channels, accelerator.finish_slots)
    large = 1 << int(rng.integers(4, accelerator.finish_bits))
    steps = Steps(
        signs=rng.integers(-1, 2, shape).astype(np.int8),
        gaps=rng.integers(0, int(rng.choice([3, 16])), shape).astype(np.int8),
        second=rng.random(shape) < 0.3,
    )
    functions = rng.integers(0, 256, (accelerator.function_pages, 256)).astype(np.uint8)
    bias = rng.integers(-large, large, (accelerator.bias_rows, accelerator.rescale_channels))
    packed = pack_bias(bias, accelerator), pack_steps(steps, accelerator)
    return [*packed, pack_functions(functions, accelerator)]


@settings(max_examples=150, deadline=None)
@given(
    accelerators(), st.sampled_from([8, 8, 4, 2]), st.data(), st.sampled_from(Start),
    st.booleans(), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_drawn_instructions(
    accelerator: Accelerator, bits: int, data: st.DataObject, start: Start, exact: bool, seed: int
) -> None:
    accelerator = replace(
        accelerator, activation_bits=bits, activation_bank_words=256, bias_rows=64, steps_rows=64,
        function_entries=256 * (2 + 2 * accelerator.lanes),
    )  # fmt: skip
    rng, beat = np.random.default_rng(seed), accelerator.memory_bytes_per_cycle
    most = accelerator.weight_buffer_rows // accelerator.tile_rows
    tiles = rng.integers(-1, 2, (min(27, most), accelerator.lanes, accelerator.columns), np.int8)
    words = rng.integers(0, 256, WORDS * accelerator.word_beats * beat).astype(np.uint8)
    parts = [*tables(accelerator, rng), pack_tiles(tiles, accelerator), words]
    parts += tables(accelerator, rng)  # for what comes behind
    count, length = 11, [part.size // beat for part in parts]
    at = data_beat(accelerator, count) + np.cumsum([0, *length])
    stored = data.draw(st.integers(1, 12))
    instructions = [
        *(make(Opcode.LOAD_TABLE, memory=int(at[k]), beats=length[k], table=k) for k in range(3)),
        make(Opcode.LOAD_WEIGHTS, memory=int(at[3]), beats=length[3]),
        make(Opcode.LOAD, memory=int(at[4]), words=WORDS, write_banks=0xF),
        array(data, Start.ZERO, 12),
        array(data, start, stored),
        vector(data, accelerator),
        *(make(Opcode.LOAD_TABLE, memory=int(at[5 + k]), beats=length[k], table=k)
          for k in range(3)),
    ]  # fmt: skip
    everything = accelerator.activation_words
    instructions.append(make(Opcode.STORE, memory=int(at[8]), words=everything, read_banks=0xF))
    room = int(at[8] - at[0]) + everything * accelerator.word_beats + 64
    program = build(accelerator, instructions, data=np.concatenate(parts), room_beats=room)
    with pytest.MonkeyPatch.context() as patch:
        if not exact:  # every step by itself
            patch.setattr(values_factors, "_EXACT_BITS", 0)
        planned, same = both(program, np.zeros((2, 1, 1, 1), np.int64))
    assert same
    drained = instructions[7].opcode is Opcode.DRAIN
    assert planned or (drained and instructions[7].positions > stored)


def test_drawn_networks() -> None:
    found: Counter[bool] = Counter()
    for seed in range(10):
        case = hard_case(np.random.default_rng([11, seed]))
        if case is None:
            continue
        planned, same = both(
            case.program, np.stack(case.images).reshape(-1, *case.program.input_shape)
        )
        assert same, seed
        found[planned] += 1
    assert found[True] > 5
    assert not found[False]


@pytest.mark.parametrize("preset", PRESETS)
def test_shipped_networks(preset: str) -> None:
    graph, accelerator = load("digits").graph, replace(PRESETS[preset], accumulator_bits=20)
    for batch in (1, 2):
        program = compile_graph(graph, accelerator, options=CompilerOptions(batch=batch))
        kind = graph.inputs[0].type
        shape = (3, *program.input_shape)
        images = np.random.default_rng(5).integers(kind.low, kind.high + 1, shape)
        assert both(program, images) == (True, True)


def test_what_a_run_does_not_write_is_left_to_numpy() -> None:
    """Weights, tables and accumulators that the run before left, and weights under the image."""
    accelerator = machine(weight_format=WeightFormat.TRIT2)
    load_weights = make(Opcode.LOAD_WEIGHTS, memory=data_beat(accelerator, 8), beats=1)
    tables = [
        make(Opcode.LOAD_TABLE, memory=data_beat(accelerator, 8) + k, beats=1, table=k)
        for k in (0, 1)
    ]
    sums = make(Opcode.ACCUMULATE, read_banks=0xF)
    kept = make(Opcode.ACCUMULATE, read_banks=0xF, start=Start.KEEP)
    drain = make(Opcode.DRAIN, write_banks=0xF)
    idle = vector_interval(drain, accelerator) - drain.taps
    drain = replace(drain, result=replace(drain.result, idle=idle))
    whole = [load_weights, *tables, sums, drain]
    for left_out in (None, *whole[:4]):
        listed = [each for each in whole if each is not left_out]
        planned, same = both(build(accelerator, listed), NOTHING[None])
        assert same
        assert planned == (left_out is None)
    planned, same = both(build(accelerator, [load_weights, *tables, kept, drain]), NOTHING[None])
    assert (planned, same) == (False, True)
    program = build(accelerator, whole)
    over = replace(program, input=replace(program.input, address=load_weights.memory))
    assert both(over, NOTHING[None] + 1) == (False, True)


def test_images_on_several_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    program = compile_graph(load("digits").graph, PRESETS["t16x16"])
    images = np.random.default_rng(6).integers(0, 16, (7, *program.input_shape))
    expected = Simulator(program).run_batch(images)
    monkeypatch.setattr(values_plan, "_cores", lambda: 3)
    simulator = Simulator(program)
    assert np.array_equal(simulator.run_batch(images), expected)
    assert np.array_equal(simulator.run_batch(images[::-1]), expected[::-1])


def test_threads_are_those_that_the_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 2, 3}, raising=False)
    for wanted, threads in (("", 3), ("2", 2), ("8", 3), ("0", 1), ("all", 3)):
        monkeypatch.setenv("OMP_NUM_THREADS", wanted)
        assert values_plan._cores() == threads


def test_a_running_value_that_wraps() -> None:
    accelerator = machine(accumulator_bits=10, finish_slots=1)
    shape = (1, accelerator.rescale_channels, 1)
    half = 1 << (accelerator.finish_bits - 1)
    steps = Steps(
        signs=np.ones(shape, np.int8), gaps=np.zeros(shape, np.int8), second=np.zeros(shape, bool)
    )
    bias = pack_bias(np.full(shape[:2], half - 1), accelerator)
    beat = accelerator.memory_bytes_per_cycle
    parts = [
        bias,
        pack_steps(steps, accelerator),
        np.full(accelerator.word_beats * beat, 255, np.uint8),
    ]
    at = data_beat(accelerator, 5) + np.cumsum([0, *(part.size // beat for part in parts)])
    add = make(Opcode.ADD, **BANKS, destination=8, source_a=0, source_b=0, low=0, high=9)
    assert isinstance(add, VectorInstruction)
    idle = vector_interval(add, accelerator) - add.taps
    program = build(accelerator, [
        *(make(Opcode.LOAD_TABLE, memory=int(at[k]), beats=1, table=k) for k in range(2)),
        make(Opcode.LOAD, memory=int(at[2]), words=1, write_banks=0xF),
        replace(add, result=replace(add.result, idle=idle)),
        make(Opcode.STORE, memory=int(at[3]), words=1, buffer=8, read_banks=0xF),
    ], data=np.concatenate(parts))  # fmt: skip
    assert both(program, NOTHING[None]) == (True, True)
    memory = Simulator(program).run_batch(NOTHING[None])[0]
    assert memory[int(at[3]) * beat] == 0  # what wraps is below all, not above
