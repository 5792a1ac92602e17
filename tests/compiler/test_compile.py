"""Interpreter = simulator on random graphs and machines, every kept layer and every byte.

With no race.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.compiler.tight import FEATURES, cases, features
from tests.strategies import graphs, random_accelerator, random_graph, random_image
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import prepare
from tnthw.errors import InfeasibleError
from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator


def differences(
    graph: Graph, accelerator: Accelerator, seed: int, *, keep: bool, images: int = 1
) -> list[str]:
    """Names of the values that differ; the machine keeps its state from image to image."""
    program = compile_graph(graph, accelerator, keep=keep)
    simulator = Simulator(program, check_hazards=True)
    rng = np.random.default_rng(seed)
    wrong: list[str] = []
    for _ in range(images):
        image = random_image(rng, graph)
        memory = simulator.run(image.reshape(program.input_shape)).memory
        assert memory is not None
        expected = interpreter.run(prepare(graph), image)
        for region in (program.output, *program.kept):
            found = read_region(program, memory, region)
            if not np.array_equal(found.ravel(), expected[region.name].ravel()):
                wrong.append(region.name)
    return wrong


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1), keep=st.booleans())
def test_random_graphs_on_random_machines(graph: Graph, seed: int, keep: bool) -> None:
    machine = random_accelerator(np.random.default_rng(seed), graph)
    try:
        assert differences(graph, machine, seed, keep=keep, images=2) == []
    except InfeasibleError as error:
        assert error.unmet  # a refusal names what does not fit


def assert_tight_cases_are_right(first: int, last: int) -> None:
    reached: set[str] = set()
    for seed, (graph, machine, mapping) in enumerate(cases(first, last), first):
        reached |= features(mapping)
        assert differences(graph, machine, seed, keep=seed % 3 == 0) == [], f"seed {seed}"
    assert reached == FEATURES  # a run that never reached one would say nothing of it


def test_networks_on_machines_as_small_as_they_fit() -> None:
    assert_tight_cases_are_right(90, 150)


@pytest.mark.slow
def test_a_thousand_networks_on_machines_as_small_as_they_fit() -> None:
    assert_tight_cases_are_right(150, 1150)


@pytest.mark.slow
def test_two_thousand_random_pairs() -> None:
    compared, seed = 0, 0
    while compared < 2000:
        rng = np.random.default_rng(seed)
        graph = random_graph(rng)
        machine = random_accelerator(rng, graph)
        try:
            assert differences(graph, machine, seed, keep=seed % 2 == 0) == [], f"seed {seed}"
            compared += 1
        except InfeasibleError:
            pass
        seed += 1


@pytest.mark.parametrize("keep", [False, True])
@pytest.mark.parametrize("machine", ["t8x8", "t16x16", "t32x32"])
def test_a_residual_network_on_every_preset(machine: str, keep: bool) -> None:
    assert differences(builtin("resnet8"), preset(machine), 0, keep=keep) == []


def test_a_network_too_large_for_the_buffer_goes_through_memory_in_row_tiles() -> None:
    from dataclasses import replace

    small = replace(preset("t8x8"), activation_banks=2, activation_bank_words=512)
    program = compile_graph(builtin("resnet8"), small)
    assert any(
        "through memory" in layer.choice and "row tiles" in layer.choice for layer in program.layers
    )
    assert differences(builtin("resnet8"), small, 1, keep=True) == []


@pytest.mark.slow
def test_resnet18_equals_the_interpreter_in_every_layer() -> None:
    assert differences(builtin("resnet18"), preset("t32x32"), 2, keep=True) == []


def test_compiling_twice_gives_the_same_image(small_net: Callable[..., Graph]) -> None:
    a, b = (compile_graph(small_net(), preset("t8x8")) for _ in range(2))
    assert a.image.tobytes() == b.image.tobytes()
