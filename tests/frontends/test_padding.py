from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.frontends.given import assert_exact, lower_steps
from tnthw.frontends.evaluate import convolve_with_numpy, stage_value
from tnthw.frontends.padding import pad_layer, padded_copy
from tnthw.frontends.steps import INPUT, Layer, MaxPool, Pad, Quantise, WeightTensor, Window
from tnthw.ir.grid import Grid

SIDES = st.tuples(st.integers(0, 4), st.integers(0, 4))
PAIR = st.tuples(st.integers(1, 3), st.integers(1, 3))


@given(rows=SIDES, columns=SIDES, kernel=PAIR, stride=PAIR, dilation=PAIR,
       own=st.tuples(st.integers(0, 2), st.integers(0, 2)), seed=st.integers(0, 999))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_a_convolution_takes_any_padding_before_it(
    rows: tuple[int, int],
    columns: tuple[int, int],
    kernel: tuple[int, int],
    stride: tuple[int, int],
    dilation: tuple[int, int],
    own: tuple[int, int],
    seed: int,
) -> None:
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((2, 2, 9, 8))
    trits = rng.integers(-1, 2, (3, 2, *kernel)).astype(np.int8)
    window = Window(kernel=kernel, stride=stride, padding=own, dilation=dilation)
    tensor = WeightTensor(integers=trits, alpha=np.ones(3))
    layer = Layer(name="l", sources=("p",), shape=(), tensors=(tensor,), window=window)
    pad = Pad(name="p", sources=("x",), shape=(2, 9 + sum(rows), 8 + sum(columns)), rows=rows,
              columns=columns)  # fmt: skip
    padded = np.pad(x, ((0, 0), (0, 0), rows, columns))
    want = convolve_with_numpy(padded, trits.astype(float), window)
    wide = pad_layer(layer, pad)
    found = convolve_with_numpy(x, wide.tensors[0].integers.astype(float), wide.window)
    np.testing.assert_allclose(found, want, atol=1e-12)
    copy = padded_copy(pad, (2, 9, 8))
    assert copy.keeps
    np.testing.assert_array_equal(stage_value(copy, [x], convolve_with_numpy), padded)


def test_zeros_around_a_grid_without_zero_are_exact() -> None:
    image, wide = (2, 3, 3), (2, 4, 4)
    tensor = WeightTensor(integers=np.eye(2, dtype=np.int8)[:, :, None, None], alpha=np.ones(2))
    pixel = Window(kernel=(1, 1))
    steps = [
        Layer(name="a", sources=(INPUT,), shape=image, tensors=(tensor,), window=pixel),
        Quantise(name="q", sources=("a",), shape=image, scale=np.array([0.1]), low=-8, high=-7),
        Pad(name="p", sources=("q",), shape=wide, rows=(1, 0), columns=(0, 1)),
        MaxPool(name="m", sources=("p",), shape=(2, 2, 2),
                window=Window(kernel=(2, 2), stride=(2, 2))),
        Layer(name="b", sources=("m",), shape=(2, 2, 2), tensors=(tensor,), window=pixel),
    ]  # fmt: skip
    grid = Grid(scale=0.25, signed=True, low=-4, high=3, bits=3)
    made = lower_steps(steps, np.random.default_rng(0).integers(-4, 4, (6, *image)), grid)
    kind = made.graph["p"].type
    assert (kind.low, kind.high) == (-8, 0)
    images = np.random.default_rng(1).integers(-4, 4, (3, *image))
    assert set(assert_exact(made, images).values()) == {"exact"}
