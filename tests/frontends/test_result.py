"""The network's result and input on the source's own terms."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from tests.frontends.given import (
    Given,
    evaluate_exactly,
    fractions,
    lower_steps,
    steps_are_a_source,
)
from tests.frontends.lowering import GRID, pixels
from tnthw.errors import GraphError, InputError
from tnthw.frontends.lower import lower
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Average,
    Clamp,
    FloatNetwork,
    Host,
    Layer,
    Quantise,
    Reshape,
    Step,
    WeightTensor,
    Window,
)
from tnthw.ir.grid import Grid
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import predict

SHAPE = (2, 3, 3)


def layer(name: str, source: str, shape: tuple[int, ...], seed: int = 0) -> Layer:
    rng = np.random.default_rng(seed)
    size = (shape[0], 2, 1, 1) if len(shape) == 3 else (shape[0], 18)
    tensor = WeightTensor(
        integers=rng.integers(-1, 2, size).astype(np.int8), alpha=rng.uniform(-1, 1, shape[0])
    )
    return Layer(name=name, sources=(source,), shape=shape, tensors=(tensor,),
                 bias=rng.normal(size=shape[0]),
                 window=Window(kernel=(1, 1)) if len(shape) == 3 else None)  # fmt: skip


def grid(name: str, source: str, low: int = 0) -> Quantise:
    return Quantise(name=name, sources=(source,), shape=SHAPE, scale=np.array([0.25]), low=low,
                    high=low + 15)  # fmt: skip


def quantised(*more: Step) -> list[Step]:
    return [
        layer("a", INPUT, SHAPE), grid("q", "a"),
        Reshape(name="v", sources=("q",), shape=(18,)), layer("b", "v", (4,), 1),
        Affine(name="n", sources=("b",), shape=(4,), gain=np.array([1.5, -2.0, 0.0, 0.3]),
               shift=np.array([0.5])), *more,
    ]  # fmt: skip


def test_the_last_sums_are_the_result_and_its_affine_steps_are_the_hosts() -> None:
    steps = quantised()
    made = lower_steps(steps, images := pixels(SHAPE, 8, 0), GRID)
    assert made.graph["b"].op == "accumulate" and made.exactness[-1].kind == "exact"
    found = real_results(made.graph, predict(made.graph, images))
    for image, value in zip(images, found, strict=True):
        want = evaluate_exactly(tuple(steps), fractions(image) / Fraction(16))["n"]
        np.testing.assert_allclose(value, want.astype(float), rtol=1e-14, atol=1e-14)


def test_functions_of_the_host_stand_at_the_output() -> None:
    host = Host(name="h", sources=("n",), shape=(4,), function="softmax")
    made = lower_steps(quantised(host), images := pixels(SHAPE, 8, 0), GRID)
    assert made.graph.outputs[0].then == ("softmax",)
    found = real_results(made.graph, predict(made.graph, images))
    np.testing.assert_allclose(found.sum(axis=1), 1.0)


def test_eight_bits_and_exact_sums_can_be_asked_for() -> None:
    images = pixels(SHAPE, 8, 0)
    eight = lower_steps(quantised(), images, GRID, result="8 bits")
    assert eight.graph["b"].type.bits == 8 and not eight.graph.outputs[0].offset.size
    plain = [step for step in quantised() if step.name != "q"]
    plain[1] = Reshape(name="v", sources=("a",), shape=(18,))
    assert lower_steps(plain, images, GRID).graph["b"].type.bits == 8
    assert lower_steps(plain, images, GRID, result="exact").graph["b"].op == "accumulate"
    clamped = quantised(Clamp(name="c", sources=("n",), shape=(4,), low=0.0, high=1.0))
    with pytest.raises(
        GraphError, match="layer b: ends with more than affine steps, so the result"
    ):
        lower_steps(clamped, images, GRID, result="exact")


@pytest.mark.parametrize("gain", [2.0, -2.0])
def test_an_average_is_the_result_where_nothing_falls(gain: float) -> None:
    steps = [
        layer("a", INPUT, SHAPE), grid("q", "a"),
        Average(name="m", sources=("q",), shape=(2, 1, 1), window=Window(kernel=(3, 3))),
        Affine(name="n", sources=("m",), shape=(2, 1, 1), gain=np.array([gain]),
               shift=np.array([0.5])),
    ]  # fmt: skip
    if gain < 0:
        with pytest.raises(GraphError, match="layer m: multiplies an average by less"):
            lower_steps(steps, pixels(SHAPE, 8, 0), GRID, result="exact")
        return
    made = lower_steps(steps, images := pixels(SHAPE, 8, 0), GRID, result="exact")
    found = real_results(made.graph, predict(made.graph, images))
    for image, value in zip(images, found, strict=True):
        want = evaluate_exactly(tuple(steps), fractions(image) / Fraction(16))["n"]
        np.testing.assert_allclose(value.reshape(-1), want.reshape(-1).astype(float), rtol=1e-14)


def network() -> FloatNetwork:
    steps = [grid("in", INPUT, low=-8), *quantised()]
    steps[1] = layer("a", "in", SHAPE)
    return FloatNetwork(name="n", input_shape=SHAPE, steps=tuple(steps), result="n")


def test_a_quantiser_of_the_input_is_the_inputs_grid() -> None:
    real = np.random.default_rng(0).uniform(-3, 3, (8, *SHAPE)).astype(np.float32)
    whole_steps = np.random.default_rng(0).integers(-8, 8, (8, *SHAPE)) * np.float32(0.25)
    with steps_are_a_source():
        made = lower(network(), real)
        whole = lower(network(), np.random.default_rng(0).integers(-8, 8, (8, *SHAPE)))
        asked = lower(network(), whole_steps, Grid(scale=0.25, signed=True, low=-8, high=7, bits=4))
        another = lower(network(), whole_steps, Grid(scale=0.25, signed=True, low=-9, high=7))
    kind = made.graph.inputs[0].type
    assert (kind.scale, kind.low, kind.high, kind.signed, kind.bits) == ((0.25,), -8, 7, True, 4)
    assert whole.graph.inputs[0].type == kind
    assert len(asked.graph) == len(made.graph) == len(another.graph) - 2  # its sum pool and rescale
    assert dict(made.graph.notes)["input grid"].startswith("the network's own quantiser in")
    assert all(row.kind == "exact" for row in made.exactness)
    integers = np.clip(np.rint(real / 0.25), -8, 7).astype(np.int64)
    found = real_results(made.graph, predict(made.graph, integers))
    for image, value in zip(real, found, strict=True):
        want = evaluate_exactly(network().steps, fractions(image))["n"]
        np.testing.assert_allclose(value, want.astype(float), rtol=1e-13, atol=1e-13)


def test_a_grid_that_the_user_gives_stays_and_pixels_have_one() -> None:
    with steps_are_a_source():
        made = lower(network(), pixels(SHAPE, 8, 0), GRID)
        bytes_ = lower(network(), pixels(SHAPE, 8, 0).astype(np.uint8))
        with pytest.raises(InputError, match="integers from -9 to 0, the network's own input grid"):
            lower(network(), np.full((1, *SHAPE), -9) * np.eye(3, dtype=int)[0])
    assert made.graph.inputs[0].type.high == 16 and made.exactness[0].kind == "exact"
    assert bytes_.graph.inputs[0].type.high == 255
    assert Given.name == "given"
