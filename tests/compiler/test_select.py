"""A graph as steps: what is fused, what stays apart, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.compiler.select import select
from tnthw.compiler.steps import AddStep, ConvStep, PoolStep, Requantisation
from tnthw.errors import GraphError, UnsupportedError
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit, fit_add

HALF = fit_add(0.5, 0.5, 0, 2)


def convolved(build: Builder, x: str, *, side: int = 1) -> str:
    channels = build[x].type.shape[0]
    trits = np.ones((channels, channels, side, side), np.int8)
    acc = build.accumulate(x, trits, padding=side // 2)
    return build.rescale(acc, fit(np.full(channels, 0.2), np.zeros(channels), 3), signed=True)


def start() -> tuple[Builder, str]:
    build = Builder("g")
    return build, build.input((3, 4, 4), signed=True)


def test_an_addition_goes_with_the_later_convolution_whichever_operand_it_is() -> None:
    for convolution_first in (True, False):
        build, x = start()
        first = convolved(build, x)
        later = convolved(build, first)
        pair = (later, first) if convolution_first else (first, later)
        build.output(build.add(*pair, HALF, signed=True))
        one, two = select(build.finish()).steps
        assert isinstance(one, ConvStep)
        assert isinstance(two, ConvStep)
        assert one.residual is None
        assert two.residual is not None
        assert two.residual.operand is one.output
        assert two.residual.convolved_first is convolution_first
        assert two.output.name != two.residual.convolved.name


def test_a_convolution_that_others_read_keeps_its_own_result() -> None:
    build, x = start()
    later = convolved(build, x)
    total = build.add(later, x, HALF, signed=True)
    build.output(build.add(total, build.max_pool(later, 1), HALF, signed=True))
    steps = select(build.finish()).steps
    kinds = [type(step) for step in steps]
    assert kinds == [ConvStep, AddStep, PoolStep, AddStep]
    assert isinstance(steps[0], ConvStep)
    assert steps[0].residual is None


def test_a_convolution_that_is_the_result_or_added_to_itself_stays_apart() -> None:
    build, x = start()
    y = convolved(build, x)
    build.output(build.add(y, y, HALF, signed=True))
    assert [type(step) for step in select(build.finish()).steps] == [ConvStep, AddStep]


def test_one_addition_for_each_convolution() -> None:
    build, x = start()
    y = convolved(build, x)
    z = convolved(build, x)
    total = build.add(y, z, HALF, signed=True)
    build.output(build.add(total, x, HALF, signed=True))
    steps = select(build.finish()).steps
    assert [type(step) for step in steps] == [ConvStep, ConvStep, AddStep]
    assert isinstance(steps[1], ConvStep)
    assert steps[1].residual is not None


def test_terms_of_an_expansion_are_one_step() -> None:
    build, x = start()
    one = build.accumulate(x, np.ones((2, 3, 1, 1), np.int8))
    two = build.accumulate(x, np.ones((2, 3, 3, 3), np.int8), onto=one, padding=1)
    build.output(build.rescale(two, fit(np.full(2, 0.1), np.zeros(2), 2), signed=True))
    (step,) = select(build.finish()).steps
    assert isinstance(step, ConvStep)
    assert step.weights == 2 * 3 + 2 * 3 * 9
    assert len(step.nodes) == 2


def test_a_pool_takes_the_rescale_behind_it_and_a_maximum_takes_none() -> None:
    build, x = start()
    low = build.max_pool(x, 2)
    total = build.sum_pool(low, 2)
    build.output(build.rescale(total, fit(np.full(3, 0.25), np.zeros(3), 2), signed=True))
    maximum, average = select(build.finish()).steps
    assert isinstance(maximum, PoolStep)
    assert isinstance(average, PoolStep)
    assert (maximum.maximum, average.maximum) == (True, False)
    assert (maximum.grid.low, maximum.grid.high) == (-128, 127)
    assert isinstance(maximum.grid, Requantisation) and isinstance(average.grid, Requantisation)
    assert (maximum.grid.factor == 1).all()
    assert (average.grid.shift > 0).all()


def test_a_reshape_that_keeps_the_channels_is_no_step() -> None:
    build = Builder("flat")
    x = build.input((5, 1, 1))
    flat = build.reshape(x)
    acc = build.accumulate(flat, np.ones((2, 5), np.int8))
    build.output(build.rescale(acc, fit(np.full(2, 0.1), np.zeros(2), 2)))
    network = select(build.finish())
    (step,) = network.steps
    assert step.sources == (network.source,)


def test_a_reshape_that_moves_channels_is_refused() -> None:
    build = Builder("flat")
    x = build.input((2, 3, 1))
    build.output(convolved_flat(build, build.reshape(x)))
    with pytest.raises(GraphError, match=r"turns \(2, 3, 1\) into \(6, 1, 1\).*fold-flatten"):
        select(build.finish())


def convolved_flat(build: Builder, x: str) -> str:
    acc = build.accumulate(x, np.ones((2, 6), np.int8))
    return build.rescale(acc, fit(np.full(2, 0.1), np.zeros(2), 2))


def test_terms_of_an_expansion_that_read_two_inputs_are_refused() -> None:
    build, x = start()
    y = convolved(build, x)
    one = build.accumulate(x, np.ones((2, 3, 1, 1), np.int8), origin="first")
    two = build.accumulate(y, np.ones((2, 3, 1, 1), np.int8), onto=one)
    build.output(build.rescale(two, fit(np.full(2, 0.1), np.zeros(2), 2)))
    with pytest.raises(GraphError, match="layer first .*must read one input in all its terms"):
        select(build.finish())


def test_a_network_of_nothing_is_refused() -> None:
    build, x = start()
    build.output(x)
    with pytest.raises(GraphError, match="its output is its input"):
        select(build.finish())


def test_a_wide_pool_that_is_not_the_result_is_refused() -> None:
    build, x = start()
    total = build.sum_pool(x, 2, origin="average")
    build.output(build.max_pool(total, 1))
    with pytest.raises(UnsupportedError, match=r"layer average .*has 10 bits .*rescale it to 8"):
        select(build.finish())


@pytest.mark.parametrize("flat", [False, True])
def test_a_wide_result_is_made_in_slices(flat: bool) -> None:
    build, x = start()
    total = build.sum_pool(x, 4, name="total")  # -2048 to 2032
    build.output(build.reshape(total) if flat else total)
    network = select(build.finish())
    (step,) = network.steps
    assert network.result is step.output
    assert (step.output.slices, step.output.low, step.output.signed) == (16, -2048, False)


def test_everything_that_no_machine_runs_is_told_at_once() -> None:
    build, x = start()
    high = build.accumulate(x, np.ones((3, 3, 1, 1), np.int8), origin="first")
    both = build.accumulate(x, np.ones((3, 3, 1, 1), np.int8), onto=high, shift=2, origin="first")
    y = build.threshold(both, np.arange(48).reshape(3, 16), origin="act", name="act")
    acc = build.accumulate(y, np.ones((3, 3, 1, 1), np.int8), origin="wide")
    y = build.max_pool(acc, 2, origin="wide")
    build.output(build.rescale(y, fit(np.full(3, -0.1), np.zeros(3), 2), signed=True))
    with pytest.raises(UnsupportedError) as caught:
        select(build.finish())
    assert [need.layer for need in caught.value.needs] == ["act", "wide"]
    text = str(caught.value)
    assert "tnthw run" in text
    for what in ("16 thresholds", "exactly one rescale"):
        assert what in text
