"""Input rows against a brute-force receptive field."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.select import select
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit


def receptive(size: int, window: tuple[int, int, int, int], first: int, last: int) -> list[int]:
    """Rows from the first to the last tap, those between taps included, without padding."""
    kernel, stride, padding, dilation = window
    taps = {y * stride - padding + k * dilation for y in range(first, last) for k in range(kernel)}
    return [row for row in range(min(taps), max(taps) + 1) if 0 <= row < size]


@st.composite
def windows(draw: st.DrawFn) -> tuple[int, tuple[int, int, int, int]]:
    kernel = draw(st.integers(1, 5))
    dilation = draw(st.integers(1, 4)) if kernel > 1 else 1
    stride, padding = draw(st.integers(1, 5)), draw(st.integers(0, 6))
    least = max(1, (kernel - 1) * dilation + 1 - 2 * padding)
    return least + draw(st.integers(0, 12)), (kernel, stride, padding, dilation)


@given(case=windows(), ends=st.tuples(st.integers(0, 99), st.integers(0, 99)))
def test_input_rows_of_a_convolution_are_its_receptive_field(
    case: tuple[int, tuple[int, int, int, int]], ends: tuple[int, int]
) -> None:
    size, window = case
    kernel, stride, padding, dilation = window
    build = Builder("rows")
    x = build.input((1, size, 3))
    acc = build.accumulate(
        x, np.ones((1, 1, kernel, 1), np.int8),
        stride=(stride, 1), padding=(padding, 0), dilation=(dilation, 1),
    )  # fmt: skip
    build.output(build.rescale(acc, fit(np.ones(1), np.zeros(1), 1)))
    (step,) = select(build.finish()).steps
    height = step.output.shape[1]
    first, last = sorted((ends[0] % height, ends[1] % height))
    low, high = input_rows(step, first, last + 1)
    needed = receptive(size, window, first, last + 1)
    assert 0 <= low < high <= size
    if needed:
        assert list(range(low, high)) == needed
    else:  # all padding
        assert high - low == 1


@given(kernel=st.integers(1, 6), stride=st.integers(1, 4), data=st.data())
def test_input_rows_of_a_pool_are_its_receptive_field(
    kernel: int, stride: int, data: st.DataObject
) -> None:
    padding = data.draw(st.integers(0, kernel - 1))
    size = max(1, kernel - 2 * padding) + data.draw(st.integers(0, 9))
    build = Builder("rows")
    x = build.input((1, size, 1))
    build.output(build.max_pool(x, (kernel, 1), stride=(stride, 1), padding=(padding, 0)))
    (step,) = select(build.finish()).steps
    for row in range(step.output.shape[1]):
        needed = receptive(size, (kernel, stride, padding, 1), row, row + 1)
        assert input_rows(step, row, row + 1) == (min(needed), max(needed) + 1)


def test_terms_of_an_expansion_may_have_different_windows() -> None:
    build = Builder("expanded")
    x = build.input((2, 9, 9))
    small = build.accumulate(x, np.ones((3, 2, 1, 1), np.int8))
    large = build.accumulate(x, np.ones((3, 2, 5, 5), np.int8), onto=small, padding=2)
    build.output(build.rescale(large, fit(np.full(3, 0.1), np.zeros(3), 2)))
    (step,) = select(build.finish()).steps
    assert isinstance(step, ConvStep)
    assert [kernel_of(node) for node in step.nodes] == [(1, 1), (5, 5)]
    assert input_rows(step, 4, 5) == (2, 7)


def test_an_addition_reads_the_rows_that_it_makes() -> None:
    build = Builder("add")
    x = build.input((2, 9, 9))
    build.output(build.add(x, x, fit_one()))
    (step,) = select(build.finish()).steps
    assert input_rows(step, 3, 7) == (3, 7)


def fit_one():  # type: ignore[no-untyped-def]
    from tnthw.ir.rescale import fit_add

    return fit_add(0.5, 0.5, 0.0, 2)
