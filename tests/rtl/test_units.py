"""Units against small models, with random stimuli."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

pytest.importorskip("amaranth")

from amaranth.sim import Simulator
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flat import instruction
from tests.rtl.reference import decode_byte
from tnthw.machine.accelerator import Accelerator, WeightFormat
from tnthw.machine.encoding import LAYOUTS, encode
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.packing import pack_tiles
from tnthw.rtl.accumulators import Accumulators
from tnthw.rtl.activations import ActivationBuffer, granules
from tnthw.rtl.column import OPERAND_BITS, Column
from tnthw.rtl.decode import instruction_bits, layout
from tnthw.rtl.queue import Queue
from tnthw.rtl.trits import TritDecoder
from tnthw.rtl.weights import WeightLoader

pytestmark = pytest.mark.rtl
few = settings(max_examples=8)


def simulate(component: Any, testbench: Callable[[Any], Any], clocked: bool = True) -> None:
    simulator = Simulator(component)
    if clocked:
        simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()


def machine(lanes: int, columns: int, **fields: Any) -> Accelerator:
    plain = {"pixels": 4, "rescale_channels": 1, "activation_bank_words": 8}
    return Accelerator(name="test", lanes=lanes, columns=columns, **{**plain, **fields})


@pytest.mark.parametrize("fmt", [WeightFormat.TRIT5, WeightFormat.TRIT2])
def test_trit_decoder_on_all_codes(fmt: WeightFormat) -> None:
    decoder = TritDecoder(fmt, 2)
    trits = fmt.weights_in(1)

    async def testbench(ctx: Any) -> None:
        illegal_codes = 0
        for code in range(256):
            for other in (0, code):  # the second byte of the beat; 0 is legal in both formats
                ctx.set(decoder.data, code | other << 8)
                await ctx.delay(1e-9)
                expected = decode_byte(fmt, code)
                second = decode_byte(fmt, other)
                assert ctx.get(decoder.illegal) == (expected is None or second is None)
                nz, neg = ctx.get(decoder.nz), ctx.get(decoder.neg)
                values = [(nz >> i & 1) * (1 - 2 * (neg >> i & 1)) for i in range(2 * trits)]
                assert values == (expected or [0] * trits) + (second or [0] * trits)
                assert neg & ~nz == 0
            illegal_codes += expected is None
        assert illegal_codes == {WeightFormat.TRIT5: 13, WeightFormat.TRIT2: 256 - 81}[fmt]

    simulate(decoder, testbench, clocked=False)


@pytest.mark.parametrize("lanes", [1, 2, 3, 5, 7, 8, 16, 33])
def test_column_sums_a_new_vector_every_cycle(lanes: int) -> None:
    column = Column(lanes)
    rng = np.random.default_rng(lanes)

    async def testbench(ctx: Any) -> None:
        expected: deque[int] = deque()
        for cycle in range(40):
            x = rng.integers(-128, 256, lanes)
            trits = rng.integers(-1, 2, lanes)
            if cycle < 4:  # the corners
                x[:] = (-128, 255, -128, 255)[cycle]
                trits[:] = (-1, -1, 1, 1)[cycle]
            mask = (1 << OPERAND_BITS) - 1
            words = sum((int(v) & mask) << OPERAND_BITS * i for i, v in enumerate(x))
            ctx.set(column.operands, words)
            ctx.set(column.nz, sum(int(t != 0) << i for i, t in enumerate(trits)))
            ctx.set(column.neg, sum(int(t < 0) << i for i, t in enumerate(trits)))
            expected.append(int(x @ trits))
            await ctx.tick()
            if len(expected) >= column.stages:
                assert ctx.get(column.sum) + ctx.get(column.carry) == expected.popleft()

    simulate(column, testbench)


@few
@given(
    st.integers(1, 9), st.integers(1, 9), st.integers(1, 9),
    st.sampled_from([WeightFormat.TRIT5, WeightFormat.TRIT2]), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_weight_loader_swaps_whole_tiles(
    lanes: int, columns: int, width: int, fmt: WeightFormat, seed: int
) -> None:
    acc = machine(
        lanes, columns, memory_bytes_per_cycle=width, weight_format=fmt, weight_buffer_bytes=512
    )
    rng = np.random.default_rng(seed)
    tiles = rng.integers(-1, 2, (3, lanes, columns)).astype(np.int8)
    packed = pack_tiles(tiles, acc).reshape(3 * acc.tile_beats, width)
    loader = WeightLoader(acc)

    async def testbench(ctx: Any) -> None:
        ctx.set(loader.fill, 1)
        for address, beat in enumerate(packed):
            ctx.set(loader.fill_address, address)
            ctx.set(loader.fill_data, int.from_bytes(beat.tobytes(), "little"))
            await ctx.tick()
        ctx.set(loader.fill, 0)
        for t, tile in enumerate(tiles):
            before = ctx.get(loader.nz)
            for beat in range(acc.tile_beats):
                ctx.set(loader.read, 1)
                ctx.set(loader.read_address, t * acc.tile_beats + beat)
                ctx.set(loader.read_index, beat)
                await ctx.tick()
            ctx.set(loader.read, 0)
            await ctx.tick().repeat(2)
            assert ctx.get(loader.nz) == before  # the active tile waits for the swap
            ctx.set(loader.swap, 1)
            await ctx.tick()
            ctx.set(loader.swap, 0)
            flat = tile.T.reshape(-1)  # index = column * lanes + lane
            assert ctx.get(loader.nz) == sum(int(v != 0) << i for i, v in enumerate(flat))
            assert ctx.get(loader.neg) == sum(int(v < 0) << i for i, v in enumerate(flat))
            assert ctx.get(loader.count) == np.count_nonzero(flat)
            assert not ctx.get(loader.illegal)

    simulate(loader, testbench)


@pytest.mark.parametrize("pixels", [1, 3, 8])
def test_accumulators_accumulate_one_position_in_every_cycle(pixels: int) -> None:
    acc = machine(4, 2, pixels=pixels)
    memory = Accumulators(acc)
    rng = np.random.default_rng(pixels)
    bits = 2 * acc.accumulator_bits

    async def testbench(ctx: Any) -> None:
        model = np.zeros(pixels, np.int64)
        ctx.set(memory.array_read, 1)
        ctx.set(memory.array_bank, 1)
        ctx.set(memory.write_bank, 1)
        position = 0
        ctx.set(memory.array_address, position)
        await ctx.tick()
        for _ in range(60):
            added, following = int(rng.integers(1000)), int(rng.integers(pixels))
            ctx.set(memory.write, 1)
            ctx.set(memory.write_address, position)
            ctx.set(memory.write_data, (ctx.get(memory.array_data) + added) & ((1 << bits) - 1))
            ctx.set(memory.array_address, following)
            model[position] += added
            await ctx.tick()
            position = following
            assert ctx.get(memory.array_data) == model[position]
        ctx.set(memory.write, 0)
        ctx.set(memory.array_read, 0)
        for bank in range(2):
            for p in range(pixels):
                ctx.set(memory.vector_read, 1)
                ctx.set(memory.vector_bank, bank)
                ctx.set(memory.vector_address, p)
                await ctx.tick()
                assert ctx.get(memory.vector_data) == (model[p] if bank else 0)

    simulate(memory, testbench)


@pytest.mark.parametrize(
    ("lanes", "columns", "chunk", "banks"), [(4, 4, 2, 4), (5, 3, 3, 1), (6, 6, 3, 3)]
)
def test_activation_buffer_writes_lanes_and_keeps_what_was_read(
    lanes: int, columns: int, chunk: int, banks: int
) -> None:
    acc = machine(lanes, columns, rescale_channels=chunk, activation_banks=banks)
    buffer = ActivationBuffer(acc)
    rng = np.random.default_rng(lanes)
    parts = granules(acc)
    part_lanes = lanes // parts

    async def testbench(ctx: Any) -> None:
        model = np.zeros((acc.activation_words, lanes), np.uint8)
        held: int | None = None
        for _ in range(80):
            address, mask = int(rng.integers(acc.activation_words)), int(rng.integers(1 << parts))
            data = rng.integers(0, 256, lanes).astype(np.uint8)
            port = buffer.vector_write if rng.random() < 0.5 else buffer.memory_write
            other = buffer.memory_write if port is buffer.vector_write else buffer.vector_write
            ctx.set(other.en, 0)
            ctx.set(port.en, 1)
            ctx.set(port.address, address)
            ctx.set(port.mask, mask)
            ctx.set(port.data, int.from_bytes(data.tobytes(), "little"))
            read = int(rng.integers(acc.activation_words))
            reading = rng.random() < 0.6 and read != address
            ctx.set(buffer.memory_read.en, reading)
            ctx.set(buffer.memory_read.address, read)
            if reading:
                held = int.from_bytes(model[read].tobytes(), "little")
            await ctx.tick()
            for lane in range(lanes):
                if mask >> lane // part_lanes & 1:
                    model[address, lane] = data[lane]
            if held is not None:
                assert ctx.get(buffer.memory_read.data) == held

    simulate(buffer, testbench)


def test_queue_is_first_in_first_out_and_ready_in_the_next_cycle() -> None:
    queue = Queue(12, 4)
    rng = np.random.default_rng(1)

    async def testbench(ctx: Any) -> None:
        model: deque[int] = deque()
        filled = 0
        for cycle in range(300):
            assert ctx.get(queue.full) == (len(model) == 4)
            assert ctx.get(queue.valid) == bool(model)
            if model:
                assert ctx.get(queue.head) == model[0]
            filled += len(model) == 4
            likely = 0.8 if cycle % 100 < 50 else 0.3
            push = len(model) < 4 and rng.random() < likely
            pop = bool(model) and rng.random() < 1 - likely
            data = int(rng.integers(1 << 12))
            ctx.set(queue.push, push)
            ctx.set(queue.pop, pop)
            ctx.set(queue.data, data)
            await ctx.tick()
            if pop:
                model.popleft()
            if push:
                model.append(data)
        assert filled > 10

    simulate(queue, testbench)


@given(st.sampled_from(list(UNIT_OF)), st.data())
def test_bit_ranges_are_where_the_encoder_puts_fields(opcode: Opcode, data: st.DataObject) -> None:
    fields = {}
    for field in LAYOUTS[opcode]:
        fields[field.name] = data.draw(st.integers(field.low, field.high))
    word = int.from_bytes(encode(instruction(opcode, fields)), "little")
    assert word < 1 << instruction_bits(UNIT_OF[opcode])
    for name, value in fields.items():
        place = layout(opcode)[name]
        mask = (1 << place.width) - 1
        assert word >> place.offset & mask == value & mask
