"""The VECTOR unit's instructions against loops written from docs/machine.md."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.drawn import accelerators, fresh, taps, windows
from tests.simulator.helpers import make
from tnthw.cache import ByteCache
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.finish_memories import Steps, pack_bias, pack_functions, pack_steps
from tnthw.machine.isa import Opcode, UnitInstruction
from tnthw.simulator.state import State, load_table
from tnthw.simulator.vector_unit import run_vector

FINISHED = [Opcode.DRAIN, Opcode.ADD, Opcode.MAX_POOL, Opcode.SUM_POOL]


def filled(state: State, rng: np.random.Generator) -> Steps:
    """Random contents of the finish unit's memories, through LOAD_TABLE; the steps of all rows."""
    machine = state.machine
    shape = (machine.steps_rows, machine.rescale_channels, machine.finish_slots)
    large = 1 << int(rng.integers(4, machine.finish_bits))
    steps = Steps(
        signs=rng.integers(-1, 2, shape).astype(np.int8),
        gaps=rng.integers(0, int(rng.choice([3, 16])), shape).astype(np.int8),
        second=rng.random(shape) < 0.3,
    )
    tables = rng.integers(0, 256, (machine.function_pages, 256)).astype(np.uint8)
    for kind, packed in enumerate((
        pack_bias(rng.integers(-large, large, shape[:2])[: machine.bias_rows], machine),
        pack_steps(steps, machine),
        pack_functions(tables, machine),
    )):  # fmt: skip
        state.memory = np.tile(packed, (state.images, 1))
        beats = packed.size // machine.memory_bytes_per_cycle
        load_table(make(Opcode.LOAD_TABLE, beats=beats, table=kind), state)
    return steps


def wrapped(value: int, bits: int) -> int:
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)


def finished(state: State, steps: Steps, f: dict[str, int], q: int, c: int, a: int, b: int) -> int:
    """One channel's result, pass by pass and slot by slot."""
    bits, times = state.machine.finish_bits, 256 if f["widen"] else 1
    passes, step = f["passes"], q * f["table_step"]
    if f["threshold"]:
        rows = [f["bias"] + step * passes + k for k in range(passes)]
        count = sum(wrapped(int(state.bias[row, c]) + a * times, bits) >= 0 for row in rows)
        return min(f["low"] + count, f["high"])
    r = int(state.bias[f["bias"] + step, c])
    for k, slot in product(range(passes), range(state.machine.finish_slots)):
        at = (f["steps"] + step * passes + k, c, slot)
        operand = b if steps.second[at] else a
        r = wrapped(r + int(steps.signs[at]) * operand * times, bits) >> int(steps.gaps[at])
    return max(f["low"], min(f["high"], r))


def operand(state: State, image: int, words: list[int], lane: int, signed: bool) -> int:
    """The integer of a value's digits, the most significant first."""
    bits, value = state.machine.activation_bits, 0
    for number, word in enumerate(words):
        digit = int(state.words[image, word, lane])
        if not number and signed and digit >> bits - 1:
            digit -= 1 << bits
        value = (value << bits) + digit
    return value


def planes(first: int, pitch: int, plane: int, digits: int) -> list[int]:
    return [first + (plane * 2**digits + d) * pitch for d in range(2**digits)]


def digits_of(accelerator: Accelerator) -> st.SearchStrategy[int]:
    return st.integers(0, 0 if accelerator.activation_bits == 8 else 2)


@settings(max_examples=200, deadline=None)
@given(
    accelerators(), st.sampled_from([8, 8, 4, 2]), st.data(), st.sampled_from(FINISHED),
    st.booleans(), st.booleans(), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_finished_results(
    accelerator: Accelerator,
    bits: int,
    data: st.DataObject,
    opcode: Opcode,
    signed: bool,
    other: bool,
    seed: int,
) -> None:
    accelerator = replace(
        accelerator, activation_bits=bits, bias_rows=128, steps_rows=128, activation_bank_words=256
    )
    width, per_word = accelerator.rescale_channels, accelerator.word_chunks
    limit = accelerator.columns // width if opcode is Opcode.DRAIN else 2 * per_word
    chunk = data.draw(st.integers(0, per_word - 1))
    f = {
        "destination": 400 + data.draw(st.integers(0, 10)), "destination_plane": 16, "chunk": chunk,
        "chunks": data.draw(st.integers(1, min(limit, 3 * per_word - chunk))),
        "bias": 3, "steps": 2, "table_step": data.draw(st.integers(0, 1)),
        "passes": data.draw(st.integers(1, 3)), "threshold": data.draw(st.integers(0, 1)),
        "widen": data.draw(st.integers(0, 1)), "result_digits": data.draw(digits_of(accelerator)),
        "positions": data.draw(st.integers(1, 12)),
    }  # fmt: skip
    f |= dict(zip(("low", "high"), data.draw(st.sampled_from([(-128, 127), (0, 255), (-5, 100)])),
                  strict=True))  # fmt: skip
    if opcode is Opcode.DRAIN:
        f["bank"] = 1
    elif opcode is Opcode.ADD:
        f |= {"source_a": 3, "source_a_plane": 13, "source_b": 140, "source_b_plane": 12,
              "signed_a": signed, "signed_b": other, "digits_a": data.draw(digits_of(accelerator)),
              "digits_b": data.draw(digits_of(accelerator))}  # fmt: skip
    else:
        f |= data.draw(windows(12, 12, 380)) | {"signed": signed}
        f["digits"] = data.draw(digits_of(accelerator))
    instruction = make(opcode, **f)
    state, rng = fresh(accelerator, seed)
    state.words &= (1 << bits) - 1
    steps, expected = filled(state, rng), state.words.copy()
    for image, q, c in product(range(state.images), range(f["chunks"]), range(width)):
        plane, lane_chunk = divmod(chunk + q, per_word)
        lane = lane_chunk * width + c
        for p in range(f["positions"]):
            a, b = operands(state, instruction, f, image, q * width + c, lane, plane, p)
            value = finished(state, steps, f, q, c, a, b)
            write(expected[image], f, plane, p, lane, value, bits)
    run_vector(instruction, state, ByteCache(1 << 20))
    assert np.array_equal(state.words, expected)


def operands(
    state: State,
    instruction: UnitInstruction,
    f: dict[str, int],
    image: int,
    channel: int,
    lane: int,
    plane: int,
    p: int,
) -> tuple[int, int]:
    opcode = instruction.opcode
    if opcode is Opcode.DRAIN:
        return int(state.accumulators[image, 1, p, channel]), 0
    if opcode is Opcode.ADD:
        a, b = (
            operand(
                state, image,
                [w + p for w in planes(f[f"source_{x}"], f[f"source_{x}_plane"], plane,
                                       f[f"digits_{x}"])],
                lane, bool(f[f"signed_{x}"]),
            )
            for x in "ab"
        )  # fmt: skip
        return a, b
    number = 2 ** f["digits"]
    digits = [list(taps(instruction, plane * number + d)) for d in range(number)]
    found = [
        operand(state, image, [each[2] for each in tap], lane, bool(f["signed"]))
        for tap in zip(*digits, strict=True)
        if tap[0][0] == p and tap[0][2] is not None
    ]
    if opcode is Opcode.MAX_POOL:
        return max(found, default=0), 0
    return wrapped(sum(found), state.machine.accumulator_bits), 0


def write(
    words: np.ndarray, f: dict[str, int], plane: int, p: int, lane: int, value: int, bits: int
) -> None:
    number = 2 ** f["result_digits"]
    for digit in range(number):
        word = f["destination"] + (plane * number + digit) * f["destination_plane"] + p
        words[word, lane] = value >> bits * (number - 1 - digit) & (1 << bits) - 1


@settings(max_examples=80, deadline=None)
@given(
    accelerators(), st.sampled_from([8, 8, 4, 2]), st.data(), st.booleans(),
    st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_lookups(
    accelerator: Accelerator, bits: int, data: st.DataObject, signed: bool, seed: int
) -> None:
    width, per_word = accelerator.rescale_channels, accelerator.word_chunks
    accelerator = replace(
        accelerator, activation_bits=bits, function_entries=256 * (2 + 2 * per_word * width),
        activation_bank_words=256,
    )  # fmt: skip
    chunk = data.draw(st.integers(0, per_word - 1))
    f = {
        "destination": 300, "destination_plane": 16, "chunk": chunk, "source": 5,
        "chunks": data.draw(st.integers(1, 2 * per_word - chunk)), "source_plane": 14,
        "result_digits": data.draw(digits_of(accelerator)), "page": data.draw(st.integers(0, 2)),
        "positions": data.draw(st.integers(1, 12)), "digits": data.draw(digits_of(accelerator)),
        "page_step": data.draw(st.integers(0, 1)), "signed": signed,
    }  # fmt: skip
    state, rng = fresh(accelerator, seed)
    state.words &= (1 << bits) - 1
    filled(state, rng)
    expected = state.words.copy()
    for image, q, c in product(range(state.images), range(f["chunks"]), range(width)):
        plane, lane_chunk = divmod(chunk + q, per_word)
        lane = lane_chunk * width + c
        for p in range(f["positions"]):
            sources = [w + p for w in planes(5, 14, plane, f["digits"])]
            x = operand(state, image, sources, lane, signed)
            page = f["page"] + f["page_step"] * (q * width + c)
            value = int(state.functions.reshape(-1)[256 * page + x % 256])
            write(expected[image], f, plane, p, lane, value, bits)
    run_vector(make(Opcode.LOOKUP, **f), state, ByteCache(1 << 20))
    assert np.array_equal(state.words, expected)
