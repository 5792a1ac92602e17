"""The VECTOR unit's instructions against loops written from docs/machine.md."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.drawn import accelerators, fresh, signed_byte, taps, windows
from tests.simulator.helpers import make
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.packing import pack_table, unpack_table
from tnthw.simulator.cache import ByteCache
from tnthw.simulator.state import State, load_table
from tnthw.simulator.vector_unit import run_vector


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
