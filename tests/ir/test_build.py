"""The builder computes shapes, widths, ranges and scales, and refuses mistakes at once."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.errors import GraphError
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit


def test_types_are_computed():
    build = Builder("types")
    x = build.input((2, 9, 7), bits=7, signed=True, low=-63, scale=0.5)
    trits = np.array([1, 0, -1, 1, 1, -1, 0, 0, 1] * 4).reshape(2, 2, 3, 3)
    acc = build.accumulate(x, trits, stride=(2, 1), padding=1, dilation=(1, 2), origin="conv1")
    kind = build[acc].type
    assert kind.shape == (2, 5, 5)
    assert (kind.low, kind.high) == (-2 * (4 * 63 + 2 * 63), 2 * (4 * 63 + 2 * 63))
    assert (kind.bits, kind.signed, kind.scale) == (11, True, (0.5,))
    assert build[acc].origin == "conv1"
    total = build.sum_pool(x, (9, 7), scale=0.25)
    assert build[total].type.shape == (2, 1, 1)
    assert (build[total].type.high, build[total].type.scale) == (63 * 63, (0.25,))
    flat = build.reshape(x)
    assert build[flat].type.shape == (2 * 9 * 7,)


def test_thresholds_choose_their_own_width():
    build = Builder("few")
    x = build.input((1,))
    few = build[build.threshold(x, [[1, 2, 3]], low=-1)].type
    assert (few.low, few.high, few.bits, few.signed) == (-1, 2, 3, True)


def test_concat_joins_ranges_and_scales():
    build = Builder("join")
    x = build.input((1, 2, 2), bits=4, scale=0.5)
    y = build.rescale(x, fit([1], [0], 1), bits=8, signed=True, scale=0.25)
    kind = build[build.concat([x, y])].type
    assert kind.shape == (2, 2, 2)
    assert (kind.low, kind.high, kind.signed, kind.bits) == (-128, 127, True, 8)
    assert kind.scale == (0.5, 0.25)


def test_mistakes_are_refused_where_they_are_made():
    build = Builder("bad")
    x = build.input((3, 4, 4), scale=[1, 2, 3])
    with pytest.raises(GraphError, match=r"graph bad: there is no value 'y' yet; there are input"):
        build.accumulate("y", np.ones((1, 3, 1, 1)))
    with pytest.raises(GraphError, match="accumulate c: the weights hold other numbers than -1, 0"):
        build.accumulate(x, np.full((1, 3, 1, 1), 0.5), name="c")
    with pytest.raises(GraphError, match="graph bad: accumulate c: has trits for 2 input channels"):
        build.accumulate(x, np.ones((1, 2, 1, 1)), name="c")
    with pytest.raises(
        GraphError, match="rescale r: signs has parameters for 2 channels, the input has 3"
    ):
        build.rescale(x, fit([1, 1], [0, 0], 1), name="r")
    with pytest.raises(GraphError, match="has one scale per channel, which a reshape"):
        build.reshape(x, (6, 8))
    with pytest.raises(GraphError, match="the name is used twice"):
        build.input((1,))
    with pytest.raises(GraphError, match="graph bad: has no output"):
        build.finish()


def test_made_up_names_avoid_given_ones():
    build = Builder("names")
    x = build.input((1, 4, 4))
    y = build.max_pool(x, 1, name="maxpool2")
    z = build.max_pool(y, 1)
    assert z not in (x, y)


def test_expansion_adds_onto_an_accumulator():
    build = Builder("expansion")
    x = build.input((2,), bits=1)
    first = build.accumulate(x, [[1, 1]])
    both = build.accumulate(x, [[1, -1]], onto=first)
    assert (build.range(both).low, build.range(both).high) == (0, 2)  # 2 * x[0] + 0 * x[1]


def test_a_pool_steps_by_its_kernel_unless_told():
    build = Builder("pools")
    x = build.input((1, 6, 6))
    for pool in (build.max_pool, build.sum_pool):
        assert build[pool(x, (2, 3))].stride == (2, 3)
        assert build[pool(x, (2, 3), stride=1)].stride == (1, 1)


def test_a_reshape_within_the_channels_keeps_their_scales():
    build = Builder("scales")
    x = build.input((3, 4, 4), scale=[1, 2, 3])
    y = build.reshape(x, (3, 16, 1))
    assert build[y].type.scale == (1.0, 2.0, 3.0)
    one = build.input((3, 4, 4), scale=[2, 2, 2], name="one")
    assert build[build.reshape(one)].type.scale == (2.0,)


def test_an_accumulator_has_the_steps_of_its_input_where_those_are_one():
    build = Builder("steps")
    x = build.input((2,), scale=0.5)
    y = build.input((2,), scale=[0.5, 0.25], name="y")
    assert build[build.accumulate(x, [[1, 1]])].type.scale == (0.5,)
    assert build[build.accumulate(y, [[1, 1]])].type.scale == (1.0,)
    assert build[build.accumulate(y, [[1, 1]], scale=3)].type.scale == (3.0,)


def test_a_table_takes_its_first_entry_and_its_type_from_what_it_reads():
    build = Builder("table")
    x = build.input((2, 1, 1), bits=3, signed=True, low=-3)
    y = build[build.table(x, [[-4, 0, 1, 2, 0, 0, 9]], scale=0.5, bits=5)]
    assert (y.first, y.table.dtype, y.table.shape) == (-3, np.int32, (1, 7))
    kind = y.type
    assert (kind.low, kind.high, kind.bits, kind.signed, kind.scale) == (-4, 9, 5, True, (0.5,))
    with pytest.raises(
        GraphError, match=r"table t: .* shape \(1, 8\); give \(1 or 2, 7\), one for"
    ):
        build.table(x, np.zeros((1, 8), int), name="t")
    with pytest.raises(GraphError, match="table t: entries go from -1 to 300; signed 8 bits hold "):
        build.table(x, [[-1, 300, 0, 0, 0, 0, 0]], name="t")
    with pytest.raises(
        GraphError, match="table t: entries go from -1 to 3; unsigned 8 bits hold 0"
    ):
        build.table(x, [[-1, 3, 0, 0, 0, 0, 0]], signed=False, name="t")
    with pytest.raises(GraphError, match="table t: the entries are float64; give whole numbers"):
        build.table(x, np.zeros((1, 7)), name="t")
    wide = build.sum_pool(build.input((2, 9, 9), name="big"), 9)
    with pytest.raises(GraphError, match="table t: reads a value of 15 bits; allowed are 8, so re"):
        build.table(wide, [[0]], name="t")
    with pytest.raises(GraphError, match="table has parameters for 3 channels, the input has 2"):
        build.table(x, np.zeros((3, 7), int), name="t")


def test_a_threshold_may_be_wider_than_its_levels():
    build = Builder("few")
    x = build.input((1,))
    kind = build[build.threshold(x, [[1, 2, 3]], bits=8, signed=True)].type
    assert (kind.low, kind.high, kind.bits, kind.signed) == (0, 3, 8, True)
    with pytest.raises(GraphError, match="range 0 to 3 takes 2 unsigned bits, the type has 1"):
        build.threshold(x, [[1, 2, 3]], bits=1)
