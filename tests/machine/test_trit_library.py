"""The library packs and counts what NumPy does, and where there is none NumPy does it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.compiler.emit.test_tiles import step_of
from tests.libraries import left_alone
from tnthw.compiler.emit.box import cut, split
from tnthw.compiler.emit.tile_bytes import TileMaker
from tnthw.compiler.emit.tile_counts import group_planes
from tnthw.compiler.layout import groups_of
from tnthw.compiler.steps import kernel_of
from tnthw.errors import ProgramError
from tnthw.ir.build import Builder
from tnthw.ir.ops import Accumulate
from tnthw.machine import trit_library as module
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.packing import pack_tiles, trit_code
from tnthw.machine.presets import preset
from tnthw.machine.trit_library import trit_library
from tnthw.machine.weight_format import WeightFormat
from tnthw.simulator import weight_buffer
from tnthw.simulator.weight_buffer import tile_nonzeros

NEEDED = pytest.mark.skipif(trit_library() is None, reason="there is no compiler for the library")


@pytest.fixture
def without() -> Iterator[None]:
    """No library."""
    with left_alone(module.SWITCH, trit_library):
        yield


@st.composite
def machines(draw: st.DrawFn) -> Accelerator:
    lanes, columns = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    return replace(
        preset("t8x8"), lanes=lanes, columns=columns, rescale_channels=1,
        weight_format=draw(st.sampled_from([WeightFormat.TRIT5, WeightFormat.TRIT2])),
        memory_bytes_per_cycle=draw(st.integers(1, 9)), weight_port_bytes=0,
    )  # fmt: skip


@NEEDED
@settings(max_examples=150, deadline=None)
@given(
    machine=machines(),
    inputs=st.lists(st.integers(1, 14), min_size=1, max_size=3).map(tuple),
    outputs=st.lists(st.integers(1, 14), min_size=1, max_size=3).map(tuple),
    kernel=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    grouped=st.booleans(), most=st.integers(1, 40), pieces=st.integers(1, 5),
)  # fmt: skip
def test_tiles_are_packed_as_numpy_packs_them(
    machine: Accelerator,
    inputs: tuple[int, ...],
    outputs: tuple[int, ...],
    kernel: tuple[int, int],
    grouped: bool,
    most: int,
    pieces: int,
) -> None:
    groups = math.gcd(sum(inputs), sum(outputs)) if grouped else 1
    build = Builder("g")
    x = build.input((sum(inputs), 5, 5))
    rng = np.random.default_rng(sum(inputs))
    trits = rng.integers(-1, 2, (sum(outputs), sum(inputs) // groups, *kernel)).astype(np.int8)
    node = build[build.accumulate(x, trits, groups=groups)]
    assert isinstance(node, Accumulate)
    step = step_of(node, inputs, outputs)
    maker = TileMaker(step, 0, machine)
    for group in groups_of(step.output, machine):
        for box in split(kernel_of(node), group_planes(step, 0, group, machine), most):
            boxes = cut(box, pieces)
            made = [maker.tiles(group, each) for each in boxes]
            expected = pack_tiles(np.concatenate(made), machine)
            assert np.array_equal(maker.packed(group, boxes), expected)


@NEEDED
@settings(max_examples=150, deadline=None)
@given(
    machine=machines(),
    tiles=st.integers(1, 5),
    seed=st.integers(0, 2**32 - 1),
    wrong=st.integers(0, 3),
)
def test_tiles_are_counted_as_numpy_counts_them(
    machine: Accelerator, tiles: int, seed: int, wrong: int
) -> None:
    rng = np.random.default_rng(seed)
    shape = tiles, machine.lanes, machine.columns
    packed = pack_tiles(rng.integers(-1, 2, shape).astype(np.int8), machine)
    for place in rng.integers(0, packed.size, wrong):
        packed[place] = rng.integers(0, 256)  # often a byte that is no code, or past the end
    code, quick = trit_code(machine.weight_format), trit_library()
    assert quick is not None
    found = quick.nonzeros(packed, machine.tile_bytes, machine.lanes * machine.columns, code)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(weight_buffer, "trit_library", lambda: None)
        try:
            expected = tile_nonzeros(packed, machine)
        except ProgramError:
            assert found is None
            return
    assert found is not None and np.array_equal(found, expected)
    assert found.dtype == expected.dtype


@pytest.mark.usefixtures("without")
def test_numpy_packs_and_counts_where_there_is_no_library() -> None:
    build = Builder("g")
    trits = np.random.default_rng(0).integers(-1, 2, (9, 10, 3, 3)).astype(np.int8)
    node = build[build.accumulate(build.input((10, 5, 5)), trits)]
    assert isinstance(node, Accumulate)
    machine = preset("t8x8")
    step = step_of(node, (10,))
    maker = TileMaker(step, 0, machine)
    total = 0
    for group in groups_of(step.output, machine):
        boxes = split((3, 3), group_planes(step, 0, group, machine), 100)
        total += int(tile_nonzeros(maker.packed(group, boxes), machine).sum())
    assert total == np.count_nonzero(trits)


def test_what_is_no_trit_is_refused() -> None:
    build = Builder("g")
    node = build[build.accumulate(build.input((2, 5, 5)), np.ones((2, 2, 1, 1), np.int8))]
    assert isinstance(node, Accumulate)
    maker = TileMaker(step_of(node, (2,)), 0, preset("t8x8"))
    maker.trits = np.full((2, 2, 1, 1), 3, np.int8)
    with pytest.raises(ProgramError, match="trit 0 is 3; allowed are -1, 0 and 1"):
        maker.packed(0, split((1, 1), (0, 1), 1))
