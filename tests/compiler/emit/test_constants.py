"""The memory image and the table rows in it."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.emit.constants import (
    ImageBuilder,
    add_rows,
    identity_rows,
    requantisation_rows,
)
from tnthw.compiler.steps import Requantisation, Tensor
from tnthw.ir.build import Builder
from tnthw.ir.ops import Add
from tnthw.ir.rescale import Fit
from tnthw.machine.packing import unpack_table
from tnthw.machine.presets import preset

T8 = preset("t8x8")


def test_an_addition_has_the_factors_of_both_operands_in_every_lane() -> None:
    build = Builder("add")
    x = build.input((2, 3, 3), signed=True)
    y = build.max_pool(x, 1)
    fit = Fit(
        signs=np.array([[1, -1], [-1, 0]], np.int8), exponents=np.array([[5, 2], [4, 0]], np.int8),
        bias=np.array([9]), shift=np.array([6], np.int8),
    )  # fmt: skip
    node = build[build.add(x, y, fit, signed=True)]
    assert isinstance(node, Add)
    table = unpack_table(add_rows(node, 1, T8), T8)
    assert table.bias.size == T8.rescale_channels
    assert (table.factor_a == 32 - 4).all()
    assert (table.factor_b == -16).all()
    assert (table.bias == 9).all()
    assert (table.shift == 6).all()


def test_a_requantisation_has_one_entry_for_each_channel_and_zeros_behind() -> None:
    rng, channels = np.random.default_rng(1), 11
    rescale = Requantisation(
        signs=rng.integers(-1, 2, (channels, 3)).astype(np.int8),
        exponents=rng.integers(0, 12, (channels, 3)).astype(np.int8),
        bias=rng.integers(-999, 999, channels), shift=rng.integers(0, 30, channels).astype(np.int8),
        low=0, high=255,
    )  # fmt: skip
    output = Tensor(name="y", shape=(channels, 2, 2), signed=False)
    table = unpack_table(requantisation_rows(rescale, output, T8), T8)
    assert table.bias.size == 16  # two words of eight
    assert np.array_equal(table.bias[:channels], rescale.bias)
    assert np.array_equal(table.shift[:channels], rescale.shift)
    factors = (rescale.signs * 2 ** rescale.exponents.astype(np.int64)).sum(axis=1)
    assert np.array_equal(table.factor_a[:channels], factors)
    assert not table.bias[channels:].any()
    assert not table.factor_a[channels:].any()


def test_the_identity_leaves_a_byte_as_it_is() -> None:
    table = unpack_table(identity_rows(T8), T8)
    assert (table.factor_a == 1).all()
    assert not table.bias.any()
    assert not table.shift.any()


def test_the_image_holds_constants_where_they_were_asked_for_and_the_record_last() -> None:
    image, beat = ImageBuilder(T8), T8.memory_bytes_per_cycle
    first = image.constant(2, lambda: np.full(2 * beat, 7, np.uint8))
    room = image.region(Tensor(name="x", shape=(9, 2, 3), signed=True))
    second = image.constant(1, lambda: np.full(beat, 5, np.uint8))
    assert (first, room.address, room.plane_words) == (0, 2, 6)
    assert second == 2 + room.beats(T8) == 2 + 2 * 6 * T8.word_beats
    made = image.image(np.full(3 * beat, 9, np.uint8), 2).reshape(-1, beat)
    assert (made[:2] == 7).all()
    assert not made[2:second].any()
    assert (made[second] == 5).all()
    assert (made[second + 1 : second + 4] == 9).all()
    assert not made[second + 4 :].any()
    assert len(made) == second + 6
