"""Layers with full-precision weights in a ternary network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.errors import ConfigError, GraphError
from tnthw.frontends.evaluate import evaluate
from tnthw.frontends.join import join
from tnthw.frontends.lower import lower
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    FloatNetwork,
    Layer,
    Pad,
    Step,
    WeightTensor,
    Window,
)
from tnthw.frontends.wide import quantise_weight, quantise_wide

RNG = np.random.default_rng(0)
TRITS = WeightTensor(integers=np.eye(3, dtype=np.int8)[:, :, None, None], alpha=np.full(3, 0.5))
PIXEL = Window(kernel=(1, 1))


def network(*steps: Step) -> FloatNetwork:
    return FloatNetwork(name="n", input_shape=(2, 5, 5), steps=steps, result=steps[-1].name)


def wide(name: str = "first", source: str = INPUT) -> Layer:
    return Layer(name=name, sources=(source,), shape=(3, 5, 5),
                 weight=RNG.normal(size=(3, 2, 3, 3)),
                 window=Window(kernel=(3, 3), padding=(1, 1)))  # fmt: skip


def ternary(source: str) -> Layer:
    return Layer(name="t", sources=(source,), shape=(3, 5, 5), tensors=(TRITS,), window=PIXEL)


@given(seed=st.integers(0, 9999), bits=st.sampled_from((8, 6, 4)))
@settings(max_examples=40, deadline=None)
def test_a_weight_is_rounded_to_so_many_bits_for_each_output(seed: int, bits: int) -> None:
    weight = np.random.default_rng(seed).normal(size=(4, 3, 2, 2))
    weight[1] = 0
    integers, alpha = quantise_weight(weight, bits)
    most = 2 ** (bits - 1) - 1
    assert integers.dtype == np.int8 and np.abs(integers).max() <= most
    assert not integers[1].any() and (alpha > 0).all()
    error = ((integers * alpha[:, None, None, None] - weight) ** 2).reshape(4, -1).sum(axis=1)
    plain = np.abs(weight).reshape(4, -1).max(axis=1) / most + 1e-300
    simple = np.rint(weight / plain[:, None, None, None]) * plain[:, None, None, None]
    assert (error <= ((simple - weight) ** 2).reshape(4, -1).sum(axis=1) + 1e-12).all()


def test_the_largest_weights_are_clipped_where_that_is_nearer() -> None:
    weight = np.random.default_rng(0).normal(size=(3, 2000))
    integers, alpha = quantise_weight(weight, 4)
    assert (alpha < np.abs(weight).max(axis=1) / 7 * 0.99).all()
    assert ((np.abs(integers) == 7).sum(axis=1) > 5).all()
    plain = np.abs(weight).max(axis=1, keepdims=True) / 7
    simple = ((np.rint(weight / plain) * plain - weight) ** 2).sum(axis=1)
    assert (((integers * alpha[:, None] - weight) ** 2).sum(axis=1) < 0.95 * simple).all()


def test_wide_layers_are_quantised_and_named() -> None:
    made = quantise_wide(join(network(wide(), ternary("first"))), None)
    assert made.note == "full-precision weights of first quantised to 8 bits for each output"
    assert [s.weight is None and len(s.tensors) == 1 for s in made.network.stages] == [True, True]
    assert quantise_wide(join(network(wide())), 4).note.endswith("to 4 bits for each output")
    nothing = join(network(replace(ternary("input"), shape=(3, 5, 5))))
    assert quantise_wide(nothing, None) == (nothing, "")


def test_a_network_without_a_ternary_layer_is_refused() -> None:
    with pytest.raises(GraphError, match=r"layer first: has full-precision weights, as every"):
        quantise_wide(join(network(wide())), None)
    broken = replace(wide(), weight=np.full((3, 2, 3, 3), np.nan))
    with pytest.raises(GraphError, match="layer first: has weights that are not finite"):
        quantise_wide(join(network(broken)), 8)


@pytest.mark.parametrize(("options", "message"), [
    ({"wide": 5}, "wide 5: layers with full-precision weights are quantised to 8, 6 or 4"),
    ({"wide": True}, "wide True"),
    ({"result": "float"}, "result 'float': allowed are auto, exact, 8 bits"),
])  # fmt: skip
def test_arguments_out_of_range_are_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        lower(object(), np.zeros((1, 2, 5, 5)), **options)  # type: ignore[arg-type]


def test_paddings_and_affine_steps_go_into_full_precision_weights_as_into_trits() -> None:
    layer = replace(wide(source="p"), shape=(3, 6, 7))
    pad = Pad(name="p", sources=("a",), shape=(2, 6, 7), rows=(0, 1), columns=(2, 0))
    scaled = Affine(name="a", sources=(INPUT,), shape=(2, 5, 5), gain=np.array([1.5]),
                    shift=np.array([0.0]))  # fmt: skip
    found = evaluate(join(network(scaled, pad, layer)), x := RNG.normal(size=(2, 2, 5, 5)))
    padded = np.pad(1.5 * x, ((0, 0), (0, 0), (0, 1), (2, 0)))
    alone = join(FloatNetwork(name="n", input_shape=(2, 6, 7), result="first",
                              steps=(replace(layer, sources=(INPUT,)),)))  # fmt: skip
    np.testing.assert_allclose(found["first"], evaluate(alone, padded)["first"], atol=1e-12)
