"""What each instruction computes and counts, against loops written from docs/machine.md."""

from __future__ import annotations

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flat import flat
from tests.simulator.helpers import NOTHING, build, data_beat, machine, make
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator, WeightFormat
from tnthw.machine.isa import Opcode, UnitInstruction
from tnthw.machine.packing import pack_table, pack_tiles, unpack_table
from tnthw.simulator.array_unit import accumulate
from tnthw.simulator.cache import ByteCache
from tnthw.simulator.counting import tile_nonzeros
from tnthw.simulator.run import Simulator
from tnthw.simulator.state import State, load_table
from tnthw.simulator.vector_unit import run_vector


def signed_byte(value: int, signed: bool) -> int:
    return value - 256 if signed and value > 127 else value


def taps(instruction: UnitInstruction, plane: int):
    """(position, tap, address or None), one by one."""
    f = flat(instruction)
    for p in range(f["positions"]):
        r, x = divmod(f["start_x"] + p, f["out_width"])
        for ky in range(f["kernel_y"]):
            for kx in range(f["kernel_x"]):
                dy, dx = f.fields.get("dilation_y", 1), f.fields.get("dilation_x", 1)
                y = f["row_y"] + r * f["stride_y"] + ky * dy
                column = f["column_x"] + x * f["stride_x"] + kx * dx
                address = f["origin"] + plane * f["plane"] + r * f["row_step"]
                address += ky * f["tap_step"] + x * f["stride_x"] + kx * dx
                inside = 0 <= y < f["height"] and 0 <= column < f["width"]
                yield p, ky * f["kernel_x"] + kx, address % 2**20 if inside else None


@st.composite
def accelerators(draw: st.DrawFn) -> Accelerator:
    lanes, columns = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    divided = lanes if columns >= lanes else columns
    divisors = [d for d in range(1, divided + 1) if not divided % d]
    return machine(
        lanes=lanes, columns=columns, pixels=12,
        rescale_channels=draw(st.sampled_from(divisors)),
        rescale_terms=draw(st.integers(1, 4)), accumulator_bits=draw(st.sampled_from([10, 12, 20])),
        weight_format=draw(st.sampled_from([WeightFormat.TRIT5, WeightFormat.TRIT2])),
        weight_buffer_bytes=16384, memory_bytes_per_cycle=draw(st.integers(1, 9)),
        activation_banks=4, activation_bank_words=64,
    )  # fmt: skip


@st.composite
def windows(draw: st.DrawFn, positions: int, planes: int, words: int) -> dict[str, int]:
    """Window fields whose valid addresses lie inside `words` words."""
    height, width = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    pitch = width + draw(st.integers(0, 1))
    size = height * pitch
    stride = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    kernel = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    out_width = draw(st.integers(1, 5))
    row_y, column_x = draw(st.integers(-3, 3)), draw(st.integers(-3, 3))
    start_x = draw(st.integers(0, out_width - 1))
    base = draw(st.integers(0, words - planes * size))
    return {
        "origin": (base + row_y * pitch + column_x) % 2**20, "row_y": row_y, "column_x": column_x,
        "start_x": start_x, "start_offset": start_x * stride[1], "height": height, "width": width,
        "out_width": out_width, "row_step": stride[0] * pitch, "tap_step": pitch, "plane": size,
        "stride_y": stride[0], "stride_x": stride[1], "kernel_y": kernel[0], "kernel_x": kernel[1],
        "positions": draw(st.integers(1, positions)),
    }  # fmt: skip


def fresh(accelerator: Accelerator, seed: int) -> tuple[State, np.random.Generator]:
    rng = np.random.default_rng(seed)
    state = State(build(accelerator, []), images=1 + seed % 2)
    state.words[:, :-1] = rng.integers(0, 256, state.words[:, :-1].shape)
    state.accumulators[:] = rng.integers(-500, 500, state.accumulators.shape)
    return state, rng


@settings(max_examples=120, deadline=None)
@given(accelerators(), st.data(), st.booleans(), st.booleans(), st.integers(0, 2**32 - 1))
def test_accumulate(
    accelerator: Accelerator, data: st.DataObject, signed: bool, clear: bool, seed: int
) -> None:
    planes, dilation = data.draw(st.integers(1, 3)), data.draw(st.integers(1, 2))
    fields = data.draw(windows(12, planes, accelerator.activation_words))
    fields["row_step"] = fields["row_step"] % 2**20
    pitch = fields["tap_step"]
    instruction = make(
        Opcode.ACCUMULATE,
        **{**fields, "tap_step": dilation * pitch}, dilation_y=dilation, dilation_x=dilation,
        planes=planes, signed=signed, clear=clear, bank=1, weights=3,
    )  # fmt: skip
    state, rng = fresh(accelerator, seed)
    n = fields["kernel_y"] * fields["kernel_x"] * planes
    tiles = rng.integers(-1, 2, (n, accelerator.lanes, accelerator.columns), np.int8)
    packed = pack_tiles(tiles, accelerator)
    first = 3 * accelerator.memory_bytes_per_cycle
    state.weights[first : first + packed.size] = packed
    assert np.array_equal(tile_nonzeros(packed, accelerator), np.count_nonzero(tiles, axis=(1, 2)))
    expected = state.accumulators.copy()
    if clear:
        expected[:, 1, : fields["positions"]] = 0
    for image, k in product(range(state.images), range(planes)):
        for p, tap, address in taps(instruction, k):
            if address is None:
                continue
            for lane in range(accelerator.lanes):
                value = signed_byte(int(state.words[image, address, lane]), signed)
                expected[image, 1, p] += tiles[tap * planes + k, lane].astype(np.int64) * value
    half = 1 << (accelerator.accumulator_bits - 1)
    n = fields["positions"]
    expected[:, 1, :n] = (expected[:, 1, :n] + half) % (2 * half) - half
    accumulate(instruction, state, ByteCache(1 << 20), ByteCache(1 << 20))
    assert np.array_equal(state.accumulators, expected)


def with_table(state: State, rng: np.random.Generator) -> None:
    """Random contents of every table row, through LOAD_TABLE."""
    accelerator = state.machine
    n = accelerator.table_rows * accelerator.rescale_channels
    shape = (2, n, accelerator.rescale_terms)
    signs, exponents = rng.integers(-1, 2, shape), rng.integers(0, 13, shape)
    packed = pack_table(
        rng.integers(-(1 << 20), 1 << 20, n), rng.integers(0, 20, n),
        signs[0], exponents[0], signs[1], exponents[1], accelerator,
    )  # fmt: skip
    state.memory = np.tile(packed, (state.images, 1))
    beats = packed.size // accelerator.memory_bytes_per_cycle
    load_table(make(Opcode.LOAD_TABLE, beats=beats), state)
    table = unpack_table(packed, accelerator)
    assert np.array_equal(state.bias.reshape(-1), table.bias)


@settings(max_examples=150, deadline=None)
@given(
    accelerators(),
    st.data(),
    st.sampled_from([Opcode.DRAIN, Opcode.ADD, Opcode.MAX_POOL, Opcode.SUM_POOL]),
    st.booleans(),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_vector_unit(
    accelerator: Accelerator,
    data: st.DataObject,
    opcode: Opcode,
    signed: bool,
    other: bool,
    seed: int,
) -> None:
    width, per_word = accelerator.rescale_channels, accelerator.word_chunks
    limit = accelerator.columns // width if opcode is Opcode.DRAIN else 2 * per_word
    chunk = data.draw(st.integers(0, per_word - 1))
    chunks = data.draw(st.integers(1, min(limit, 3 * per_word - chunk, accelerator.table_rows)))
    low, high = data.draw(st.sampled_from([(-128, 127), (0, 255), (-5, 100)]))
    # sources lie in the first 160 words, results behind them
    common = {
        "destination": 160 + data.draw(st.integers(0, 10)), "destination_plane": 20,
        "chunk": chunk, "chunks": chunks, "table": 0,
        "table_step": data.draw(st.integers(0, 1)), "low": low, "high": high,
    }  # fmt: skip
    if opcode is Opcode.DRAIN:
        fields = {"positions": data.draw(st.integers(1, 12)), "bank": 1}
    elif opcode is Opcode.ADD:
        fields = {
            "source_a": 3, "source_a_plane": 13, "source_b": 70, "source_b_plane": 17,
            "positions": data.draw(st.integers(1, 12)), "signed_a": signed, "signed_b": other,
        }  # fmt: skip
    else:
        fields = data.draw(windows(12, 3, 160)) | {"signed": signed}
    instruction = make(opcode, **common, **fields)
    state, rng = fresh(accelerator, seed)
    with_table(state, rng)
    expected = state.words.copy()
    for image, q in product(range(state.images), range(chunks)):
        words, accumulators = state.words[image], state.accumulators[image]
        plane, lane_chunk = divmod(chunk + q, per_word)
        row = q * common["table_step"]
        for c in range(width):
            lane = lane_chunk * width + c
            factor_a, factor_b = int(state.factor_a[row, c]), int(state.factor_b[row, c])
            for p in range(fields["positions"]):
                if opcode is Opcode.DRAIN:
                    value = int(accumulators[1, p, q * width + c]) * factor_a
                elif opcode is Opcode.ADD:
                    a = int(words[3 + plane * 13 + p, lane])
                    b = int(words[70 + plane * 17 + p, lane])
                    value = signed_byte(a, signed) * factor_a + signed_byte(b, other) * factor_b
                else:
                    found = [
                        signed_byte(int(words[address, lane]), signed)
                        for position, _, address in taps(instruction, plane)
                        if position == p and address is not None
                    ]
                    pooled = sum(found) if opcode is Opcode.SUM_POOL else max(found, default=0)
                    value = pooled * factor_a
                value = (value + int(state.bias[row, c])) >> int(state.shift[row, c])
                byte = max(low, min(high, value)) % 256
                expected[image, common["destination"] + plane * 20 + p, lane] = byte
    run_vector(instruction, state, ByteCache(1 << 20))
    assert np.array_equal(state.words, expected)


@settings(max_examples=80, deadline=None)
@given(accelerators(), st.data(), st.integers(0, 2**32 - 1))
def test_load_and_store(accelerator: Accelerator, data: st.DataObject, seed: int) -> None:
    rows, words = data.draw(st.integers(1, 4)), data.draw(st.integers(1, 6))
    gap = st.integers(0, 3)
    spread = [words + data.draw(gap) for _ in range(3)]
    beats, beat = accelerator.word_beats, accelerator.memory_bytes_per_cycle
    source = data_beat(accelerator, 2)
    target = source + 30 * beats
    content = np.random.default_rng(seed).integers(0, 256, 60 * beats * beat).astype(np.uint8)
    program = build(
        accelerator,
        [
            make(
                Opcode.LOAD, memory=source, memory_stride=spread[0] * beats, buffer=5,
                buffer_stride=spread[1], rows=rows, words=words, write_banks=1,
            ),
            make(
                Opcode.STORE, memory=target, memory_stride=spread[2] * beats, buffer=5,
                buffer_stride=spread[1], rows=rows, words=words, read_banks=1,
            ),
        ],
        data=content, room_beats=70 * beats,
    )  # fmt: skip
    simulator = Simulator(program, check_hazards=True)
    result = simulator.run(NOTHING)
    assert result.memory is not None
    expected = program.image.copy()
    for r in range(rows):
        for w in range(words):
            begin = (source + (r * spread[0] + w) * beats) * beat
            end = (target + (r * spread[2] + w) * beats) * beat
            word = np.zeros(beats * beat, np.uint8)
            word[: accelerator.lanes] = program.image[begin : begin + accelerator.lanes]
            expected[end : end + beats * beat] = word
    assert np.array_equal(result.memory, expected)
    assert result.events["load_words"] == result.events["store_words"] == rows * words
    assert result.events["memory_write_beats"] == rows * words * beats


def test_accumulators_wrap() -> None:
    accelerator = machine(lanes=1, columns=1, accumulator_bits=10)
    state = State(build(accelerator, []))
    state.words[:, 0] = 255
    tile = pack_tiles(np.ones((1, 1, 1), np.int8), accelerator)
    state.weights[: tile.size] = tile
    step = make(Opcode.ACCUMULATE, clear=0)
    seen = []
    for _ in range(3):
        accumulate(step, state, ByteCache(1), ByteCache(1))
        seen.append(int(state.accumulators[0, 0, 0, 0]))
    assert seen == [255, 510, 765 - 1024]


def test_wide_reductions_use_float64() -> None:
    # float32 would round: 300 * 256 * 255 is above 2**24 and the exact sum is odd
    accelerator = machine(
        lanes=256, columns=1, rescale_channels=1, accumulator_bits=32, weight_buffer_bytes=1 << 20,
        memory_bytes_per_cycle=64,
    )  # fmt: skip
    state = State(build(accelerator, []))
    state.words[:, :-1] = 255
    tiles = np.ones((300, 256, 1), np.int8)
    tiles[-1, -1] = 0
    packed = pack_tiles(tiles, accelerator)
    state.weights[: packed.size] = packed
    accumulate(make(Opcode.ACCUMULATE, planes=300), state, ByteCache(1), ByteCache(1))
    assert state.accumulators[0, 0, 0, 0] == (300 * 256 - 1) * 255


def test_events_by_hand() -> None:
    accelerator = machine(lanes=2, columns=2)
    tiles = np.array([[[1, 0], [0, 0]], [[1, -1], [1, 0]], [[0, 0], [0, 0]]], np.int8)
    n = 7
    first = data_beat(accelerator, n)
    zero_row = pack_table(
        np.zeros(1, int), np.zeros(1, int), np.zeros((1, 1), int), np.zeros((1, 1), int),
        None, None, accelerator,
    )  # fmt: skip
    content = np.concatenate([pack_tiles(tiles, accelerator), zero_row])
    program = build(
        accelerator,
        [
            make(Opcode.LOAD_WEIGHTS, memory=first, beats=3),
            make(Opcode.LOAD_TABLE, memory=first + 3, beats=2),
            make(Opcode.LOAD, memory=first, words=4, write_banks=1),
            # one row of 4 pixels, three taps, padding 1 at both ends
            make(
                Opcode.ACCUMULATE, wait_memory=3, read_banks=1, origin=2**20 - 1, column_x=-1,
                height=1, width=4, out_width=4, kernel_x=3, positions=4,
            ),
            make(Opcode.DRAIN, wait_array=1, write_banks=2, destination=16, chunks=2, positions=4),
            make(
                Opcode.MAX_POOL, wait_array=1, read_banks=2, write_banks=4, destination=32,
                origin=16, height=1, width=4, out_width=2, kernel_x=3, stride_x=2, positions=2,
                chunks=2,
            ),
            make(Opcode.STORE, wait_vector=2, read_banks=4, buffer=32, words=2, memory=first + 10),
        ],
        [0, 0, 0, 0, 0, 1, 1],
        data=content, layers=2,
    )  # fmt: skip
    result = Simulator(program, check_hazards=True).run(NOTHING)
    events = result.events
    expected = {
        "vectors": 12, "padded_vectors": 2, "array_reads": 10, "accumulator_writes": 12,
        # tap 0 misses position 0, tap 2 misses position 3 and has no trits
        "adds": 3 * 1 + 4 * 3, "weight_beats": 3, "drain_reads": 8, "vector_steps": 8 + 12,
        # the window of the second position misses its last tap
        "vector_reads": 2 * 5, "vector_writes": 8 + 4, "table_reads": 4,
        "memory_read_beats": 48 + 3 + 2 + 4, "memory_write_beats": 2, "load_words": 4,
        "store_words": 2, "weight_fill_beats": 3, "table_fill_rows": 1, "fetch_beats": 48,
        "instructions": 8,
    }  # fmt: skip
    assert events == expected
    summed = Counter(result.layers[0].events)
    summed.update(result.layers[1].events)
    boot = {"instructions": 1, "fetch_beats": 48, "memory_read_beats": 48}
    assert {k: summed[k] + boot.get(k, 0) for k in expected} == expected
    assert sum(layer.cycles for layer in result.layers) == result.cycles
    drain = int((result.trace.opcode == Opcode.DRAIN).argmax())
    assert result.layers[0].cycles == result.trace.done[drain]


def test_full_precision_twins_have_timing_and_events_only() -> None:
    accelerator = machine(
        weight_format=WeightFormat.FP16, activation_bits=16, weight_buffer_bytes=256
    )
    program = build(
        accelerator,
        [
            make(Opcode.LOAD_WEIGHTS, beats=accelerator.tile_beats),
            make(Opcode.ACCUMULATE, wait_memory=1, positions=5, read_banks=1),
        ],
    )
    simulator = Simulator(program)
    result = simulator.run(None)
    assert result.memory is None
    assert result.events["adds"] == 5 * 2 * 2
    with pytest.raises(ProgramError, match="has fp16 weights, which stand for timing and events"):
        simulator.run(NOTHING)
