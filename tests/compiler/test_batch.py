"""Several images a pass: the same integers for each as alone, however many each step takes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from tests.strategies import graphs
from tests.strategies.batches import compile_batch, rising, wrong_images
from tests.strategies.draw import FromGenerator
from tests.strategies.hard import hard_case
from tnthw.compiler.batch import batched
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.homes import Homes
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset

T8 = preset("t8x8")


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1), batch=st.integers(2, 4), keep=st.booleans())
def test_every_image_of_a_pass_has_the_integers_of_the_interpreter(
    monkeypatch: pytest.MonkeyPatch, graph: Graph, seed: int, batch: int, keep: bool
) -> None:
    rng = np.random.default_rng(seed)
    try:
        compile_graph(graph, preset("t16x16"), keep=keep)
    except InfeasibleError:
        reject()  # what fits image by image fits in passes of several
    program = compile_batch(
        graph, preset("t16x16"), batch, FromGenerator(rng), monkeypatch, keep=keep
    )
    assert not wrong_images(graph, program, rng)


def agree_on(seeds: range, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in seeds:
        case = hard_case(np.random.default_rng([9, seed]))
        if case is None:
            continue
        rng = np.random.default_rng([10, seed])
        batch, keep = int(rng.integers(2, 7)), bool(rng.integers(2))
        program = compile_batch(
            case.graph, case.machine, batch, FromGenerator(rng), monkeypatch, keep=keep
        )
        assert not wrong_images(case.graph, program, rng), f"seed {seed}, {batch} images a pass"


def test_hard_networks_agree_in_passes_of_several_images(monkeypatch: pytest.MonkeyPatch) -> None:
    agree_on(range(6), monkeypatch)


def test_a_pool_that_has_no_room_beside_its_convolution_runs_behind_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    agree_on(range(546, 547), monkeypatch)  # a pool that would roll in the first turn alone
    agree_on(range(565, 566), monkeypatch)  # in the third


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_thousand_hard_networks_agree_in_passes(
    part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree_on(range(100 + 250 * part, 350 + 250 * part), monkeypatch)


def test_steps_and_places_of_a_batch(small_net: Callable[..., Graph]) -> None:
    network = map_graph(prepare(small_net()), T8).network
    conv, pool, last = network.steps
    found = batched(network, (1, 2, 4), 4)
    assert found.origins == (0, 0, 1, 0, 0, 1, 2)
    made = found.network.steps
    assert [step.output.images for step in made] == [1, 1, 2, 1, 1, 2, 4]
    homes = Homes(found.network, T8)
    rows = [homes.of(step.output).row for step in made]
    height, pooled = conv.output.shape[1], pool.output.shape[1]
    assert rows == [0, height, 0, 0, height, 2 * pooled, 0]
    assert homes.of(made[5].output).whole is made[6].sources[0]
    assert not homes.alone(made[0].output)
    assert homes.alone(made[6].output)
    assert found.network.source.shape[1] == 4 * network.source.shape[1]
    assert found.network.result.name == last.output.name
    assert [place for _, place in found.copies[network.result.name]] == [0, 1, 2, 3]
    sample = batched(network, (1, 2, 4), 4, sample=True)
    assert sample.origins == (0, 1, 2)
    # what earlier turns have made a part of takes room all the while
    assert conv.output.name != sample.network.steps[1].sources[0].name
    assert sample.network.steps[1].sources[0].name in sample.network.standing
    assert sample.network.steps[2].output.name not in sample.network.standing


def test_sizes_of_steps_rise_by_divisors() -> None:
    for seed in range(50):
        sizes = rising(FromGenerator(np.random.default_rng(seed)), 6, 12)
        assert all(b % a == 0 and 12 % b == 0 for a, b in pairwise(sizes))


def test_turns_of_a_layer_have_its_constants_once(
    small_net: Callable[..., Graph], monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = small_net()
    one = compile_graph(graph, T8)
    monkeypatch.setattr("tnthw.compiler.grouping.choose_sizes", lambda network, *_: (1, 1, 1))
    program = compile_graph(graph, T8, options=CompilerOptions(batch=3))
    again = [layer.again for layer in program.layers]
    assert again == [None, None, None, 0, 1, 2, 0, 1, 2]
    bytes_of = [sum(layer.weight_bytes for layer in each.layers) for each in (one, program)]
    assert bytes_of[0] == bytes_of[1]
    # all that is larger are instructions and the records of three images
    more = program.image.size - one.image.size
    beat = T8.memory_bytes_per_cycle
    records = 2 * one.record_beats * beat
    pages = (program.instructions - one.instructions + T8.page_instructions) * 64
    assert records < more <= records + pages
