"""Planes, blocks and bank masks."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import accelerators
from tnthw.compiler.layout import (
    View,
    balanced,
    bank_mask,
    block_sizes,
    blocks,
    digits_of,
    groups_of,
    weight_capacity,
    word_groups,
    words_of,
)
from tnthw.compiler.limits import LARGEST_STRIDE
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset

T8 = preset("t8x8")


@given(total=st.integers(1, 500), limit=st.integers(1, 70))
def test_balanced_covers_in_the_fewest_equal_pieces(total: int, limit: int) -> None:
    pieces = balanced(total, limit)
    assert [p for low, high in pieces for p in range(low, high)] == list(range(total))
    sizes = [high - low for low, high in pieces]
    assert max(sizes) <= limit
    assert max(sizes) - min(sizes) <= 1
    assert len(pieces) == -(-total // limit)


@given(
    rows=st.integers(1, 9),
    width=st.integers(1, 9),
    limit=st.integers(1, 20),
    stride=st.tuples(st.sampled_from([1, 15, 16, 40]), st.sampled_from([1, 15, 16, 40])),
)
def test_blocks_cover_once_and_take_no_step_that_a_field_cannot_hold(
    rows: int, width: int, limit: int, stride: tuple[int, int]
) -> None:
    found = blocks(rows, width, limit, stride)
    sizes = Counter(last - first for first, last in found)
    assert dict(block_sizes(rows, width, limit, stride)) == sizes
    assert [p for low, high in found for p in range(low, high)] == list(range(rows * width))
    for low, high in found:
        assert high - low <= limit
        if stride[0] > LARGEST_STRIDE:
            assert low // width == (high - 1) // width
        if stride[1] > LARGEST_STRIDE and width > 1:
            assert high - low == 1
    if max(stride) <= LARGEST_STRIDE:
        assert found == balanced(rows * width, limit)


def test_the_largest_stride_is_that_of_the_field() -> None:
    assert LARGEST_STRIDE == 15
    assert len(blocks(2, 4, 8, (15, 15))) == 1
    assert len(blocks(2, 4, 8, (16, 15))) == 2
    assert len(blocks(2, 4, 8, (15, 16))) == 8


def test_bank_mask_is_every_bank_touched() -> None:
    assert bank_mask(0, 512, T8) == 0b1  # banks of 512 words
    assert bank_mask(511, 2, T8) == 0b11
    assert bank_mask(1024, 1024, T8) == 0b1100
    assert bank_mask(0, 10, T8, count=3, pitch=600) == 0b111
    assert bank_mask(0, 10, T8, count=2, pitch=1500) == 0b101


@given(
    first=st.integers(0, 60), words=st.integers(1, 40), count=st.integers(1, 4),
    gap=st.integers(0, 20), size=st.sampled_from([2, 4, 8, 16]),
)  # fmt: skip
def test_bank_mask_counts_word_by_word(
    first: int, words: int, count: int, gap: int, size: int
) -> None:
    machine = replace(T8, activation_banks=16, activation_bank_words=size)
    pitch = words + gap
    touched = {(first + k * pitch + w) // size for k in range(count) for w in range(words)}
    assert bank_mask(first, words, machine, count, pitch) == sum(1 << bank for bank in touched)


@given(machine=accelerators(), channels=st.integers(1, 100))
def test_groups_and_words_hold_every_channel_once(machine: Accelerator, channels: int) -> None:
    tensor = Tensor(name="t", shape=(channels, 3, 5), signed=False)
    groups = len(groups_of(tensor, machine))
    assert (groups - 1) * machine.group_channels < channels <= groups * machine.group_channels
    together = word_groups(machine)
    if machine.group_channels < machine.word_channels:
        assert together * machine.group_channels == machine.word_channels
    else:
        assert together == 1
    planes = -(-channels // machine.word_channels)
    digits = 8 // machine.activation_bits
    assert digits_of(tensor, machine) == digits
    assert words_of(tensor, machine) == 15 * planes * digits


def test_a_view_counts_planes_rows_and_columns() -> None:
    view = View(base=100, row=4, rows=3, width=7, plane_words=30)
    assert view.address(2, 5, 3) == 100 + 60 + 7 + 3


def test_the_weight_buffer_is_used_as_far_as_an_address_reaches() -> None:
    assert weight_capacity(T8) == T8.weight_buffer_bytes // 8
    huge = replace(T8, memory_bytes_per_cycle=1, weight_buffer_bytes=1 << 24)
    assert weight_capacity(huge) == (1 << 20) - 1  # beats of one LOAD_WEIGHTS
    wide = replace(huge, weight_port_bytes=10)
    assert weight_capacity(wide) == ((1 << 20) - 1) // 10
