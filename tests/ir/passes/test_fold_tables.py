"""Tables of tables, and tables that are rescales."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ir.passes.checked import folded, ops
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.contents import same
from tnthw.ir.ops import Rescale
from tnthw.ir.passes.fold_tables import FoldTables

seeds = st.integers(0, 2**32 - 1)


def everywhere(graph, after):
    """Every integer of the input in every channel gives the same output."""
    kind = graph.inputs[0].type
    images = np.arange(kind.low, kind.high + 1).repeat(np.prod(kind.shape)).reshape(-1, *kind.shape)
    found = interpreter.predict(after, images)
    np.testing.assert_array_equal(interpreter.predict(graph, images), found)


def tables(channels, signed, *rows, bits=8):
    build = Builder("tables")
    x = build.input((channels, 1, 2), bits=4, signed=signed)
    for table in rows:
        x = build.table(x, table, bits=bits)
    build.output(x)
    return build.finish()


@settings(max_examples=40)
@given(seeds, st.integers(1, 3), st.booleans(), st.lists(st.booleans(), min_size=2, max_size=4))
def test_tables_of_tables_are_one(seed, channels, signed, shared):
    rng = np.random.default_rng(seed)
    build = Builder("tables")
    x = build.input((channels, 1, 2), bits=4, signed=signed)
    for one in shared:
        kind = build[x].type
        size = (1 if one else channels, kind.high - kind.low + 1)
        table = rng.integers(-9, 10, size)
        table[:, 0], table[:, -1] = 9, -9  # it falls somewhere
        x = build.table(x, table)
    build.output(x)
    graph = build.finish()
    after = folded(FoldTables(), graph, seed)
    everywhere(graph, after)
    assert "table" not in ops(after)[2:]
    assert same(FoldTables().run(after), after)


def test_a_table_with_another_reader_stays():
    build = Builder("read twice")
    x = build.input((1,), bits=2)
    y = build.table(x, [[3, 0, 1, 2]])
    build.output(build.table(y, [[1, 0, 1, 0]]), name="first")
    build.output(y, name="second")
    graph = build.finish()
    assert same(FoldTables().run(graph), graph)


@pytest.mark.parametrize("signed", [False, True])
def test_clamps_and_coarser_grids_become_rescales(signed):
    low = -8 if signed else 0
    x = np.arange(low, low + 16)
    for row in (np.maximum(x, 0), np.clip(x, -2, 3), x // 4, np.full(16, 5), 2 * x, x * 3 // 8):
        graph = tables(2, signed, row[None])
        after = folded(FoldTables(), graph)
        assert ops(after) == ["input", "rescale", "output"]
        assert after.nodes[1].type == graph.nodes[1].type
        everywhere(graph, after)


def test_a_row_for_each_channel_is_a_factor_for_each():
    x = np.arange(16)
    graph = tables(3, False, np.stack([x, x // 2, np.minimum(3 * x, 17)]))
    after = folded(FoldTables(), graph)
    assert isinstance(after.nodes[1], Rescale)
    assert after.nodes[1].factor.min() < after.nodes[1].factor.max()
    everywhere(graph, after)


def test_what_falls_or_bends_stays_a_table():
    x = np.arange(16)
    for row in (15 - x, x * x // 15, np.abs(x - 3), np.where(x < 8, x // 4, x)):
        graph = tables(1, False, row[None])
        assert same(FoldTables().run(graph), graph)
    one_bends = tables(2, False, np.stack([x, x * x // 15]))
    assert same(FoldTables().run(one_bends), one_bends)
    wide = tables(1, False, 20 * x[None], bits=9)
    assert same(FoldTables().run(wide), wide)


def test_a_rescale_has_as_many_terms_as_the_pass_allows():
    x = np.arange(256)
    build = Builder("precise")
    build.output(build.table(build.input((1,)), (x * 5 // 8)[None]))
    graph = build.finish()
    assert ops(FoldTables(most_terms=1).run(graph))[1] == "table"
    assert ops(folded(FoldTables(), graph))[1] == "rescale"


def test_entries_that_nothing_reads_do_not_matter():
    """The second table has entries for integers that the first one's channel never gives."""
    build = Builder("unread")
    x = build.input((2,), bits=1)
    y = build.table(x, [[0, 1], [3, 2]])
    build.output(build.table(y, [[5, 4, 3, 9]]))
    graph = build.finish()
    after = folded(FoldTables(), graph)
    assert after.nodes[1].table.tolist() == [[5, 4], [9, 3]]
