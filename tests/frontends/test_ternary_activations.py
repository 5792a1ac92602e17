"""Activations of -1, 0 and +1: from torch to the machine of 2-bit lanes and its RTL."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from tests.frontends.lowering import assert_equal_in_every_layer, lowered, pixels, unsettle
from tnthw.compiler.compile import compile_graph
from tnthw.errors import GraphError, MissingToolError
from tnthw.frontends.lowered import Lowered
from tnthw.machine.presets import preset
from tnthw.networks.activations import attach_steps, begin_steps, learned_steps
from tnthw.networks.make import make_network
from tnthw.networks.network import Network
from tnthw.quantisers.tga import TGA
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator
from tnthw.workflows.check import check_against_interpreter

Shape = tuple[int, int, int]

WIDTHS = st.integers(2, 20)

NETWORKS = st.one_of(
    st.tuples(
        st.just("vgg-small"),
        st.fixed_dictionaries(
            {
                "widths": st.lists(WIDTHS, min_size=1, max_size=2).map(tuple),
                "convolutions": st.integers(1, 2),
                "hidden": st.lists(WIDTHS, max_size=1).map(tuple),
            }
        ),
    ),
    st.tuples(
        st.just("digits"),
        st.fixed_dictionaries({"widths": st.lists(WIDTHS, min_size=2, max_size=2).map(tuple)}),
    ),
    st.tuples(
        st.just("mlp"),
        st.fixed_dictionaries({"hidden": st.lists(WIDTHS, min_size=1, max_size=3).map(tuple)}),
    ),
)
"""Name of a network and options of its family."""

SHAPES = st.tuples(st.integers(1, 3), st.integers(4, 11), st.integers(4, 11))


def made(name: str, shape: Shape, seed: int, **options: object) -> Network:
    """Make a network whose ternary steps have begun, with batch norms as after training."""
    torch.manual_seed(seed)
    model = make_network(name, TGA, image=shape, classes=3, **options)
    attach_steps(model, "ternary")
    begin_steps(model, torch.from_numpy(pixels(shape, 32, 4) / 16).float())
    unsettle(model, seed)
    return model


def names(model: Network) -> list[str]:
    """Name every layer with an activation."""
    return [point.removesuffix("_activation") for point, _ in learned_steps(model)]


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(network=NETWORKS, shape=SHAPES, seed=st.integers(0, 2**16))
def test_any_network_is_the_same_on_torch_interpreter_and_simulator(
    network: tuple[str, dict[str, object]], shape: Shape, seed: int
) -> None:
    name, options = network
    model = made(name, shape, seed, **options)
    try:
        result = lowered(model, shape, bits=2)
    except GraphError as error:
        assert "its largest value" in str(error), error  # a value that is zero on all images
        reject()
    assert_equal_in_every_layer(result, shape)
    for layer in names(model):
        found = result.graph[layer].type
        assert (found.bits, found.signed, found.low, found.high) == (2, True, -1, 1)
    machine = preset("t16x16a2")
    checked = check_against_interpreter(result.graph, machine, pixels(shape, 2, 7))
    assert checked.values_different == 0


def small() -> tuple[Network, Lowered]:
    model = made("digits", (1, 8, 8), 0, widths=(5, 9))
    return model, lowered(model, (1, 8, 8), bits=2)


def test_activations_have_both_signs_and_are_those_of_the_network() -> None:
    model, result = small()
    images = pixels((1, 8, 8), 64, 5)
    seen: dict[str, np.ndarray] = {}
    for point, step in learned_steps(model):

        def keep(module: object, _: object, y: torch.Tensor, name: str = point) -> None:
            seen[name] = (y.detach() / module.scale).round().long().numpy()

        step.register_forward_hook(keep)
    with torch.no_grad():
        model(torch.from_numpy(images / 16).float())
    found = result.reference(exact=True).values(images)
    assert set(np.unique(found["conv1"])) == {-1, 0, 1}
    for layer in names(model):
        # Operands of additions have 8 bits, which moves a sum over the edge of a step now and then.
        assert (found[layer] == seen[f"{layer}_activation"]).mean() > 0.95


@pytest.mark.slow
@pytest.mark.rtl
def test_ternary_activations_are_the_same_on_the_rtl() -> None:
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    program = compile_graph(small()[1].graph, preset("t16x16a2"))
    report = verify(program, list(pixels((1, 8, 8), 2, 1)))
    assert report.passed and report.cycles_rtl == report.cycles_simulator
