"""Walks over maps of several images: blocks cover what each image has, and windows stay in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.layout import View
from tnthw.compiler.limits import LARGEST_SIDE
from tnthw.compiler.steps import PoolStep, Tensor, identity
from tnthw.compiler.walks import joined_stride, step_block_sizes, step_blocks, walk_from


def pool(images: int, height: int, kernel: int, stride: int, padding: int) -> PoolStep:
    made = (height + 2 * padding - kernel) // stride + 1
    return PoolStep(
        layer="pool",
        output=Tensor(name="y", shape=(4, images * made, 3), signed=False, images=images),
        source=Tensor(name="x", shape=(4, images * height, 3), signed=False, images=images),
        maximum=True,
        kernel=(kernel, 1),
        stride=(stride, 1),
        padding=(padding, 0),
        grid=identity(4, signed=False),
    )


@given(
    images=st.integers(1, 5),
    height=st.integers(1, 9) | st.just(17),
    kernel=st.integers(1, 4) | st.just(17),
    stride=st.integers(1, 3),
    padding=st.integers(0, 1),
    limit=st.integers(1, 12),
    data=st.data(),
)
def test_a_walk_reads_the_rows_of_its_image_alone(
    images: int,
    height: int,
    kernel: int,
    stride: int,
    padding: int,
    limit: int,
    data: st.DataObject,
) -> None:
    assume(kernel <= height + 2 * padding and padding < kernel)
    step = pool(images, height, kernel, stride, padding)
    made, width = step.output.image_rows, 3
    first = data.draw(st.integers(0, images * made - 1))
    last = data.draw(st.integers(first + 1, images * made))
    view = View(1000, 2, images * height, width, 0)
    covered: list[int] = []
    sizes = Counter(high - low for low, high in step_blocks(step, (first, last), limit))
    assert step_block_sizes(step, [(first, last)] * 2, limit) == {
        n: 2 * k for n, k in sizes.items()
    }
    for low, high in step_blocks(step, (first, last), limit):
        assert 0 < high - low <= limit
        walk = walk_from(step, view, first * width + low)
        for position in range(low, high):
            covered.append(position)
            image, y = divmod(first + position // width, made)
            row = walk.start // width + (first + position // width - (first * width + low) // width)
            for tap in range(kernel):
                wanted = y * stride - padding + tap  # of the image
                found = row * walk.stride[0] - padding + tap  # as it is counted
                there = row * (walk.apart or walk.stride[0]) - padding + tap
                inside = 0 <= wanted < height
                assert (0 <= found < walk.height) == inside
                if inside:
                    here = view.address(0, image * height + wanted)
                    assert walk.view.address(0, there) == here
                    low_row, high_row = input_rows(step, first, last)
                    assert low_row <= image * height + wanted < high_row
    assert covered == list(range((last - first) * width))


@pytest.mark.parametrize(
    ("height", "kernel", "stride", "padding", "joined"),
    [(4, 1, 1, 0, (1, 1)), (4, 2, 2, 0, (2, 1)), (4, 4, 4, 0, (4, 1)), (5, 5, 1, 0, (5, 1)),
     (16, 16, 1, 0, (1, 1)), (4, 3, 1, 1, None), (5, 1, 2, 0, None), (4, 2, 1, 0, None)],
)  # fmt: skip
def test_which_walks_go_from_image_to_image(
    height: int, kernel: int, stride: int, padding: int, joined: tuple[int, int] | None
) -> None:
    assert joined_stride(pool(3, height, kernel, stride, padding)) == joined
    assert joined_stride(pool(1, height, kernel, stride, padding)) is None


def test_more_rows_than_an_instruction_counts_are_walked_image_by_image() -> None:
    step = pool(LARGEST_SIDE // 8 + 1, 8, 1, 1, 0)
    assert joined_stride(step) is None
    assert joined_stride(replace(step, source=replace(step.source, shape=(4, 8, 3)))) is None


def test_a_row_of_padding_alone_has_a_row_of_its_image() -> None:
    step = pool(2, 1, 3, 1, 1)
    assert step.output.image_rows == 1
    assert [input_rows(step, row, row + 1) for row in range(2)] == [(0, 1), (1, 2)]
    assert np.all([input_rows(step, 0, 2) == (0, 2)])
