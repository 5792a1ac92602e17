"""ACCUMULATE against loops written from docs/machine.md."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.drawn import accelerators, fresh, signed_byte, taps, windows
from tests.simulator.helpers import build, machine, make
from tnthw.cache import ByteCache
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode, Start
from tnthw.machine.packing import pack_tiles
from tnthw.simulator import array_unit
from tnthw.simulator.array_unit import accumulate
from tnthw.simulator.state import State
from tnthw.simulator.weight_buffer import tile_nonzeros


@settings(max_examples=120, deadline=None)
@given(accelerators(), st.data(), st.booleans(), st.sampled_from(Start), st.integers(0, 2**32 - 1))
def test_accumulate(
    accelerator: Accelerator, data: st.DataObject, signed: bool, start: Start, seed: int
) -> None:
    planes, dilation = data.draw(st.integers(1, 3)), data.draw(st.integers(1, 2))
    fields = data.draw(windows(12, planes, accelerator.activation_words))
    fields["row_step"] = fields["row_step"] % 2**20
    pitch = fields["tap_step"]
    instruction = make(
        Opcode.ACCUMULATE,
        **{**fields, "tap_step": dilation * pitch}, dilation_y=dilation, dilation_x=dilation,
        planes=planes, signed=signed, start=start, bank=1, weights=3,
    )  # fmt: skip
    state, rng = fresh(accelerator, seed)
    n = fields["kernel_y"] * fields["kernel_x"] * planes
    tiles = rng.integers(-1, 2, (n, accelerator.lanes, accelerator.columns), np.int8)
    packed = pack_tiles(tiles, accelerator)
    first = 3 * accelerator.weight_row_bytes
    state.weights[first : first + packed.size] = packed
    assert np.array_equal(tile_nonzeros(packed, accelerator), np.count_nonzero(tiles, axis=(1, 2)))
    expected = state.accumulators.copy()
    times = {Start.ZERO: 0, Start.KEEP: 1, Start.DOUBLE: 2, Start.DIGIT: 256}
    expected[:, 1, : fields["positions"]] *= times[start]
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


def test_accumulators_wrap() -> None:
    accelerator = machine(lanes=1, columns=1, accumulator_bits=10)
    state = State(build(accelerator, []))
    state.words[:, 0] = 255
    tile = pack_tiles(np.ones((1, 1, 1), np.int8), accelerator)
    state.weights[: tile.size] = tile
    step = make(Opcode.ACCUMULATE, start=Start.KEEP)
    seen = []
    for _ in range(3):
        accumulate(step, state, ByteCache(1), ByteCache(1))
        seen.append(int(state.accumulators[0, 0, 0, 0]))
    assert seen == [255, 510, 765 - 1024]


@pytest.mark.parametrize("start", [Start.ZERO, Start.KEEP])
def test_a_product_that_is_no_number_is_an_error(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = State(build(machine(lanes=1, columns=1), []))
    broken = array_unit.Matrix(np.full((1, 1), np.nan, np.float32))
    monkeypatch.setattr(array_unit, "_matrix", lambda packed, state: broken)
    with pytest.raises(FloatingPointError):
        accumulate(make(Opcode.ACCUMULATE, start=start), state, ByteCache(1), ByteCache(1))


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
