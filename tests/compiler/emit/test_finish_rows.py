"""Rows of biases, steps and functions in the memory image."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.emit.finish_rows import pack_rows
from tnthw.compiler.finish import passes_of
from tnthw.compiler.layout import lanes_of
from tnthw.compiler.steps import Requantisation, Tensor, Thresholds, identity
from tnthw.machine.finish_memories import unpack_bias, unpack_steps
from tnthw.machine.presets import preset

T8 = preset("t8x8")
OUTPUT = Tensor(name="y", shape=(11, 2, 2), signed=False)  # two words of eight
FIRST, LAST = np.full(11, -99), np.full(11, 99)


def test_a_requantisation_has_one_entry_for_each_channel_and_zeros_behind() -> None:
    rng = np.random.default_rng(1)
    grid = Requantisation(
        factor=rng.integers(1, 64, 11), bias=rng.integers(-999, 999, 11), shift=np.full(11, 7),
        first=FIRST, last=LAST, low=0, high=255,
    )  # fmt: skip
    (passes,) = passes_of(grid, 1, T8)
    bias, steps = pack_rows(passes, lanes_of(OUTPUT, T8), 2, T8)
    biases, found = unpack_bias(bias, T8), unpack_steps(steps, T8)
    assert biases.shape == (2, 8)
    assert np.array_equal(biases.reshape(-1)[:11], passes.bias[:, 0])
    assert not biases.reshape(-1)[11:].any()
    assert found.signs.shape == (2 * passes.passes, 8, T8.finish_slots)
    by_channel = found.signs.reshape(2, passes.passes, 8, -1).transpose(0, 2, 1, 3).reshape(16, -1)
    assert np.array_equal(by_channel[:11, : passes.steps], passes.signs)
    assert not by_channel[11:].any() and not by_channel[:, passes.steps :].any()


def test_thresholds_have_a_row_of_biases_for_each_and_no_steps() -> None:
    thresholds = np.sort(np.random.default_rng(2).integers(-99, 99, (11, 3)), axis=1)
    grid = Thresholds(thresholds=thresholds, first=FIRST, last=LAST, low=0, high=3)
    (passes,) = passes_of(grid, 1, T8)
    bias, steps = pack_rows(passes, lanes_of(OUTPUT, T8), 2, T8)
    rows = unpack_bias(bias, T8).reshape(2, 3, 8).transpose(0, 2, 1).reshape(16, 3)
    assert np.array_equal(rows[:11], -thresholds)
    assert not steps.size


def test_the_identity_is_one_row_for_all() -> None:
    (passes,) = passes_of(identity(11, signed=True), 1, T8)
    assert passes.alike
    bias, steps = pack_rows(passes, None, 1, T8)
    assert not unpack_bias(bias, T8).any()
    found = unpack_steps(steps, T8)
    assert (found.signs[..., 0] == 1).all() and not found.signs[..., 1:].any()
    assert not found.gaps.any()
