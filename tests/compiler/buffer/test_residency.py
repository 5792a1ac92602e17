"""What stays in the buffer for how long, and which sums may be written over an operand."""

from __future__ import annotations

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tnthw.compiler.buffer.locations import Resident
from tnthw.compiler.buffer.residency import Residency
from tnthw.compiler.mapping import prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.select import select
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.presets import preset

T8 = preset("t8x8")
RNG = np.random.default_rng(5)


def convolved(build: Builder, x: str) -> str:
    n = build[x].type.shape[0]
    acc = build.accumulate(x, RNG.integers(-1, 2, (n, n, 3, 3)), padding=1)
    return build.rescale(acc, fit(np.full(n, 0.1), np.zeros(n), 3), signed=True)


def residual(*, read_again: bool, channels: int = 6, side: int = 6) -> Graph:
    """Two convolutions whose sum with what they read is added, once more or not, to that again."""
    build = Builder("residual")
    x = convolved(build, build.input((channels, side, side)))
    total = build.add(convolved(build, convolved(build, x)), x, fit_add(0.5, 0.5, 0, 2))
    if read_again:
        last = convolved(build, convolved(build, total))
        total = build.add(last, x, fit_add(0.5, 0.5, 0, 2))
    build.output(convolved(build, total))
    return build.finish()


def residency(graph: Graph) -> Residency:
    return Residency.start(select(prepare(graph)), T8, CompilerOptions())


def test_a_sum_is_written_over_an_operand_that_nobody_reads_later() -> None:
    found = residency(residual(read_again=False))
    assert [found.adds_in_place(i) for i in range(len(found.steps))] == [False, False, True, False]
    (shared,) = (live for live in found.live_ranges() if len(live.tensors) == 2)
    assert (shared.first, shared.last) == (0, 3)


@pytest.mark.parametrize(
    ("channels", "side", "before", "tail"),
    [(16, 6, {0, 2}, 36), (6, 6, {0, 2}, 36), (16, 20, set(), 0)],  # the last are long layers
)
def test_what_is_read_at_both_sides_of_a_border_between_layers(
    channels: int, side: int, before: set[int], tail: int
) -> None:
    found = residency(residual(read_again=False, channels=channels, side=side))
    (shared,) = (live for live in found.live_ranges() if len(live.tensors) == 2)
    assert shared.readers.before == before
    assert shared.readers.vector == {2}
    assert shared.tail == tail


def test_a_sum_is_never_written_over_an_operand_that_is_read_later() -> None:
    graph = residual(read_again=True)
    found = residency(graph)
    adding = [found.adds_in_place(i) for i in range(len(found.steps))]
    assert adding == [False, False, False, False, True, False]
    assert wrong_values(graph, T8, keep=False) == []
    assert wrong_values(graph, T8, keep=True) == []


def test_a_tensor_lives_until_its_last_reader() -> None:
    found = residency(residual(read_again=True))
    tensor = found.steps[0].output
    first = tensor.name
    assert found.last_use(first) == 4
    ranges = {name: live for live in found.live_ranges() for name in live.tensors}
    assert ranges[first].last >= 4
    spilled = found.spill(tensor)
    assert spilled.in_memory == found.in_memory | {first}
    assert first not in {name for live in spilled.live_ranges() for name in live.tensors}


@pytest.mark.parametrize("others", [0, 1])
def test_only_what_nobody_but_the_pool_reads_passes_through_a_circular_buffer(others: int) -> None:
    build = Builder("rolls")
    x = convolved(build, build.input((6, 6, 6)))
    total = build.max_pool(x, 3, stride=1, padding=1)
    for _ in range(others):
        total = build.add(total, x, fit_add(0.5, 0.5, 0, 2), signed=True)
    build.output(convolved(build, total))
    found = residency(build.finish())
    assert not found.rolls(0)  # it stays in the buffer
    spilled = found.spill(found.steps[0].output)
    assert spilled.rolls(0) is (others == 0)
    assert not spilled.rolls(len(spilled.steps) - 1)


def test_what_lies_in_a_concat_goes_to_memory_with_it_and_through_no_circular_buffer() -> None:
    build = Builder("joined")
    x = convolved(build, build.input((6, 6, 6)))
    pooled = build.max_pool(x, 3, stride=1, padding=1)
    joined = build.concat([x, convolved(build, pooled)], name="joined")
    acc = build.accumulate(joined, RNG.integers(-1, 2, (6, 12, 1, 1)))
    build.output(build.rescale(acc, fit(np.full(6, 0.1), np.zeros(6), 3), signed=True))
    found = residency(build.finish())
    place = found.places["joined"]
    assert (place.makers, found.last_use("joined")) == ((0, 2), 3)
    spilled = found.spill(place.whole)
    assert spilled.in_memory - found.in_memory == {
        part.name for part in found.homes.parts(place.whole)
    }
    assert x in spilled.in_memory
    assert not spilled.rolls(0)  # the concat needs all of it
    (live,) = (live for live in found.live_ranges() if live.tensors == ("joined",))
    assert (live.first, live.last, live.words) == (0, 3, 2 * 36)
    assert found.resident(found.steps[0].output, 5) == Resident(5, 36)
    assert found.resident(found.steps[2].output, 5) == Resident(5 + 36, 36)
