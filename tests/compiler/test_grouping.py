"""How many images each step takes at a time."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.grouping import choose_sizes, in_batches
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError, Unmet
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator

T8 = preset("t8x8")
RNG = np.random.default_rng(3)


def pyramid() -> Graph:
    """A large map of few weights, and behind it a map of one position of many."""
    build = Builder("pyramid")
    x = build.input((8, 32, 32))
    for size, stride, channels in ((3, 1, 8), (3, 8, 64), (4, 1, 256), (1, 1, 256)):
        held = build[x].type.channels
        acc = build.accumulate(
            x,
            RNG.integers(-1, 2, (channels, held, size, size)).astype(np.int8),
            stride=stride,
            padding=size // 2 if size == 3 else 0,
        )
        x = build.rescale(acc, fit(np.full(channels, 0.05), np.zeros(channels), 4), signed=True)
    build.output(x)
    return build.finish()


def test_large_maps_go_image_by_image_and_many_weights_together() -> None:
    network = map_graph(prepare(pyramid()), T8).network
    sizes = choose_sizes(network, T8, CompilerOptions(batch=4))
    assert sizes[0] == 1
    assert sizes[-2:] == (4, 4)
    assert list(sizes) == sorted(sizes)
    found = in_batches(network, T8, CompilerOptions(batch=4))
    assert found.sizes == sizes
    assert isinstance(found.plan, BufferPlan)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(images=st.sampled_from((6, 12, 30, 36)), seed=st.integers(0, 2**32 - 1))
def test_images_of_a_step_divide_those_of_the_next_whatever_is_cheapest(
    monkeypatch: pytest.MonkeyPatch, images: int, seed: int
) -> None:
    network, rng = map_graph(prepare(pyramid()), T8).network, np.random.default_rng(seed)
    costs: dict[tuple[int, ...], int] = {}

    def cost(_: object, sizes: tuple[int, ...], *__: object) -> int:
        return costs.setdefault(sizes, int(rng.integers(1000)))

    monkeypatch.setattr("tnthw.compiler.grouping._cost", cost)
    for sizes in (choose_sizes(network, T8, CompilerOptions(batch=images)), *costs):
        assert all(many % few == 0 for few, many in pairwise((*sizes, images))), sizes


def test_weights_come_once_for_the_images_of_a_pass() -> None:
    def beats(batch: int) -> float:
        program = compile_graph(pyramid(), T8, options=CompilerOptions(batch=batch))
        return Simulator(program).later().events["memory_read_beats"] / batch

    one, four = beats(1), beats(4)
    weights = sum(layer.weight_bytes for layer in compile_graph(pyramid(), T8).layers)
    held = T8.weight_buffer_bytes  # some may stay on the chip from image to image
    assert one - four > (weights - held) / T8.memory_bytes_per_cycle / 2


def test_passes_that_do_not_fit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    network = map_graph(prepare(pyramid()), T8).network
    unmet = Unmet(layer="conv", statement="no room", demand=2, bound=1, unit="words")
    monkeypatch.setattr("tnthw.compiler.grouping.plan_buffer", lambda *_: unmet)
    monkeypatch.setattr("tnthw.compiler.grouping._cost", lambda *_: 1)
    with pytest.raises(InfeasibleError, match="make passes of fewer than 4 images"):
        in_batches(network, T8, CompilerOptions(batch=4))
