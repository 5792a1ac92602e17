"""What a network's integers stand for, against plain computations of the same."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import InputError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.host import real_results


def network(shape: tuple[int, ...], scale: object = 1.0, **options: object) -> Graph:
    build = Builder("host")
    build.output(build.input(shape, bits=8, signed=True, scale=scale), **options)
    return build.finish()


def plainly(row: list[float], functions: tuple[str, ...]) -> list[float] | int:
    for function in functions:
        if function == "argmax":
            return row.index(max(row))
        if function == "sigmoid":
            row = [1 / (1 + math.exp(-v)) for v in row]
            continue
        total = math.fsum(math.exp(v) for v in row)
        row = [math.exp(v) / total for v in row]
        if function == "log_softmax":
            row = [math.log(v) for v in row]
    return row


@given(
    rows=st.lists(st.lists(st.integers(-128, 127), min_size=3, max_size=3), min_size=1, max_size=4),
    offset=st.lists(st.floats(-5, 5), min_size=3, max_size=3),
    then=st.sampled_from(
        [(), ("softmax",), ("log_softmax",), ("sigmoid",), ("argmax",), ("sigmoid", "softmax"),
         ("softmax", "argmax")]
    ),
)  # fmt: skip
def test_a_vector(rows: list, offset: list, then: tuple) -> None:
    scale = [0.5, 0.25, 1.0]
    graph = network((3,), scale, offset=offset, then=then)
    found = real_results(graph, np.array(rows))
    wanted = [
        plainly([v * s + o for v, s, o in zip(row, scale, offset, strict=True)], then)
        for row in rows
    ]
    assert found.dtype == (np.int64 if "argmax" in then else np.float64)
    np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("then", [(), ("softmax",), ("log_softmax",), ("sigmoid",), ("argmax",)])
def test_an_image_is_taken_pixel_by_pixel(then: tuple) -> None:
    graph = network((2, 3, 2), 0.125, offset=[1.0, -2.0], then=then)
    integers = np.random.default_rng(0).integers(-128, 128, (4, 2, 3, 2))
    found = real_results(graph, integers)
    for image, y, x in np.ndindex(4, 3, 2):
        row = [
            0.125 * v + o for v, o in zip(integers[image, :, y, x].tolist(), (1, -2), strict=True)
        ]
        place = found[image, y, x] if "argmax" in then else found[image, :, y, x]
        np.testing.assert_allclose(place, plainly(row, then), rtol=1e-12, atol=1e-14)


def test_a_near_certain_class_keeps_its_digits() -> None:
    found = real_results(network((2,), then=["log_softmax"]), np.array([[60, 0], [0, 127]]))
    wanted = [[-math.exp(-60), -60], [-127, -math.exp(-127)]]
    np.testing.assert_allclose(found, wanted, rtol=1e-14)


def test_large_numbers_overflow_nowhere() -> None:
    integers = np.array([[-128, 127, 127]])
    with np.errstate(all="raise", under="ignore"):
        soft = real_results(network((3,), 1e6, then=["softmax"]), integers)
        logs = real_results(network((3,), 1e6, then=["log_softmax"]), integers)
        sigmoid = real_results(network((3,), 1e6, then=["sigmoid"]), integers)
    assert soft.tolist() == [[0, 0.5, 0.5]]
    np.testing.assert_allclose(logs, [[-255e6, -math.log(2), -math.log(2)]])
    assert sigmoid.tolist() == [[0, 1, 1]]


def test_the_first_of_equals_is_taken() -> None:
    assert real_results(network((3,), then=["argmax"]), np.array([[1, 5, 5]])).tolist() == [1]


def test_integers_of_another_shape_are_refused() -> None:
    with pytest.raises(InputError, match=r"output output of host: .* \(3,\); give \(images, 3\)"):
        real_results(network((3,)), np.zeros(3, np.int64))
