"""What cannot be mapped is refused with the layer, the bound and what would satisfy it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import GraphError, InfeasibleError, UnsupportedError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.ranges import analyse
from tnthw.ir.rescale import Fit, fit, fit_add
from tnthw.machine.presets import preset
from tnthw.program.inputs import read_output
from tnthw.simulator.run import Simulator

T8 = preset("t8x8")


def test_accumulator_too_narrow_names_bits_and_lever(small_net: Callable[..., Graph]) -> None:
    narrow = replace(T8, accumulator_bits=10)
    with pytest.raises(
        InfeasibleError,
        match=r"(?s)layer conv: .*overflow.*needs 1\d bits, has 10\n.*"
        r"set \[array\] accumulator_bits = 1\d \(it is 10\)",
    ):
        compile_graph(small_net(), narrow)


def test_every_broken_bound_is_reported_at_once(small_net: Callable[..., Graph]) -> None:
    narrow = replace(T8, accumulator_bits=10, rescale_terms=1)
    with pytest.raises(InfeasibleError) as caught:
        compile_graph(small_net(), narrow)
    statements = {u.statement for u in caught.value.unmet}
    assert len(statements) >= 2
    assert {u.layer for u in caught.value.unmet} >= {"conv", "fc"}


def test_a_row_larger_than_the_buffer_names_the_words_needed(
    small_net: Callable[..., Graph],
) -> None:
    tiny = replace(T8, activation_banks=1, activation_bank_words=16)
    with pytest.raises(
        InfeasibleError,
        match=r"(?s)does not fit the activation buffer.*set \[activations\] bank_words = \d",
    ):
        compile_graph(small_net(size=32), tiny)


def test_the_named_lever_satisfies_the_bound(small_net: Callable[..., Graph]) -> None:
    with pytest.raises(InfeasibleError) as caught:
        compile_graph(small_net(), replace(T8, accumulator_bits=10))
    bits = max(u.demand for u in caught.value.unmet if "accumulator" in u.statement)
    compile_graph(small_net(), replace(T8, accumulator_bits=bits))


def test_a_threshold_is_refused_with_its_layer() -> None:
    build = Builder("few-bit")
    x = build.input((2, 4, 4))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8))
    y = build.threshold(acc, np.array([[0, 5], [1, 2]]), origin="quant1")
    build.output(y)
    with pytest.raises(
        UnsupportedError,
        match=r"(?s)few-bit: no machine.*tnthw run.*\n  layer quant1 \(threshold .*\): "
        r"needs 2 thresholds a channel; use fewer bits of activations, or scales "
        r"that are powers of two$",
    ):
        compile_graph(build.finish(), T8)


def test_an_accumulator_that_leaves_the_array_is_refused() -> None:
    build = Builder("wide")
    x = build.input((2, 4, 4))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8), origin="last")
    half = fit(np.full(2, 0.5), np.zeros(2), 1)
    build.output(build.concat([build.rescale(acc, half), build.rescale(acc, half)]))
    with pytest.raises(
        UnsupportedError, match=r"layer last .*exactly one rescale.*Requantise it to 8 bits"
    ):
        compile_graph(build.finish(), T8)


def test_two_outputs_are_refused() -> None:
    build = Builder("two")
    x = build.input((1, 4, 4))
    y = build.rescale(
        build.accumulate(x, np.ones((1, 1, 1, 1), np.int8)), fit(np.ones(1), np.zeros(1), 1)
    )
    build.output(y, name="a")
    build.output(y, name="b")
    with pytest.raises(GraphError, match="one input and one output"):
        compile_graph(build.finish(), T8)


@pytest.mark.parametrize("sign", [1, -1])
def test_sums_at_the_very_limit_of_the_accumulator_run_and_a_bit_less_is_refused(
    sign: int,
) -> None:
    build = Builder("limit")
    x = build.input((16, 1, 1), signed=True)
    acc = build.accumulate(x, np.full((3, 16, 1, 1), sign, np.int8), origin="conv")
    rescale = fit(np.full(3, 1 / 16), np.zeros(3), 1)
    build.output(build.rescale(acc, rescale, signed=True, origin="conv"))
    graph = build.finish()
    # 16 times -128 is -2048, the least of 12 bits; 16 times 128 is 2048, which needs 13
    bits = 12 if sign == 1 else 13
    with pytest.raises(InfeasibleError, match=f"needs {bits} bits, has {bits - 1}"):
        compile_graph(graph, replace(T8, accumulator_bits=bits - 1))
    program = compile_graph(graph, replace(T8, accumulator_bits=bits))
    for value in (-128, 127):
        image = np.full(program.input_shape, value)
        memory = Simulator(program, check_hazards=True).run(image).memory
        assert memory is not None
        assert (read_output(program, memory) == min(127, sign * value)).all()


def test_a_factor_with_as_many_terms_as_the_machine_has_is_accepted(
    small_net: Callable[..., Graph],
) -> None:
    with pytest.raises(InfeasibleError) as caught:
        compile_graph(small_net(), replace(T8, rescale_terms=1))
    (lever,) = caught.value.levers
    assert lever.field == "rescale_terms"
    assert lever.value in (2, 3)
    compile_graph(small_net(), replace(T8, rescale_terms=lever.value))
    if lever.value > 2:
        with pytest.raises(InfeasibleError, match="too many signed powers of two"):
            compile_graph(small_net(), replace(T8, rescale_terms=lever.value - 1))


def test_a_side_at_the_limit_of_a_coordinate_is_accepted_and_one_more_refused() -> None:
    def one_row(width: int) -> Graph:
        build = Builder("long")
        x = build.input((1, 1, width))
        build.output(build.max_pool(x, (1, 2), stride=(1, 2)))
        return build.finish()

    wide = replace(T8, activation_banks=16, activation_bank_words=4096)
    compile_graph(one_row(8191), wide)
    with pytest.raises(InfeasibleError, match=r"needs 8192 positions, has 8191; give the network"):
        compile_graph(one_row(8192), wide)


def test_sums_at_the_very_limit_of_the_vector_unit_run_and_a_bit_less_is_refused() -> None:
    build = Builder("offset")
    x = build.input((2, 3, 3))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8), origin="conv")
    far = fit(np.full(2, 0.25), np.zeros(2), 2)._replace(bias=np.full(2, 1 << 30))
    build.output(build.rescale(acc, far, origin="conv"))
    graph = build.finish()
    bits = max(proven.internal_bits for proven in analyse(graph).values())
    headroom = T8.rescale_bits - T8.accumulator_bits
    enough = replace(T8, accumulator_bits=bits - headroom)
    assert enough.rescale_bits == bits
    compile_graph(graph, enough)
    with pytest.raises(
        InfeasibleError,
        match=rf"(?s)vector unit's arithmetic: needs {bits} bits, has {bits - 1}\n.*"
        rf"accumulator_bits = {bits - headroom} ",
    ):
        compile_graph(graph, replace(enough, accumulator_bits=bits - headroom - 1))


@pytest.mark.parametrize("first", [1, -1])
def test_of_an_expansion_the_widest_sum_is_checked(first: int) -> None:
    """Wide at last where the signs are equal, wide at first where the second takes back."""
    build = Builder("expanded")
    x = build.input((16, 1, 1), low=100, high=127)
    one = build.accumulate(x, np.full((3, 16, 1, 1), first, np.int8), origin="conv")
    two = build.accumulate(x, np.ones((3, 16, 1, 1), np.int8), onto=one, origin="conv")
    build.output(build.rescale(two, fit(np.full(3, 0.01), np.zeros(3), 2), origin="conv"))
    graph = build.finish()
    bits = 13 if first == 1 else 12  # up to 2 * 2032, or down to -2032
    compile_graph(graph, replace(T8, accumulator_bits=bits))
    with pytest.raises(InfeasibleError, match=f"needs {bits} bits, has {bits - 1}"):
        compile_graph(graph, replace(T8, accumulator_bits=bits - 1))


@pytest.mark.parametrize("shift", [4, 8, 13])
def test_shifted_sums_are_checked_before_the_next_plane_takes_them_back(shift: int) -> None:
    build = Builder("planes")
    x = build.input((1, 1, 1), low=0, high=127)
    high = build.accumulate(x, np.ones((1, 1, 1, 1), np.int8), origin="fc")
    both = build.accumulate(x, -np.ones((1, 1, 1, 1), np.int8), onto=high, shift=shift, origin="fc")
    build.output(build.rescale(both, fit([0.01], [0], 2), origin="fc"))
    graph = build.finish()
    widest = (127 << shift).bit_length() + 1
    compile_graph(graph, replace(T8, accumulator_bits=widest))
    with pytest.raises(InfeasibleError, match=f"needs {widest} bits, has {widest - 1}"):
        compile_graph(graph, replace(T8, accumulator_bits=widest - 1))


def test_tables_are_refused_with_their_layer() -> None:
    build = Builder("curved")
    x = build.input((2, 3, 3))
    build.output(build.table(x, np.arange(256)[None, ::-1], origin="silu"))
    with pytest.raises(
        UnsupportedError, match=r"layer silu \(table .*\): needs a table of 256 int"
    ):
        compile_graph(build.finish(), T8)


@pytest.mark.parametrize("pool", [True, False])
def test_a_table_that_just_holds_what_one_instruction_reads_is_enough(pool: bool) -> None:
    fine = replace(T8, rescale_channels=1, table_rows=8)
    assert fine.word_chunks == fine.group_chunks == 8
    build = Builder("table")
    x = build.input((8, 4, 4))
    if pool:
        build.output(build.max_pool(x, 2, origin="layer"))
    else:
        acc = build.accumulate(x, np.ones((8, 8, 1, 1), np.int8), origin="layer")
        build.output(build.rescale(acc, fit(np.full(8, 0.1), np.zeros(8), 2), origin="layer"))
    graph = build.finish()
    compile_graph(graph, fine)
    with pytest.raises(
        InfeasibleError,
        match=r"(?s)layer layer: the rescale table does not hold one (word|column group): "
        r"needs 8 rows, has 7\n.*\[rescale\] table_rows = 8 \(it is 7\)",
    ):
        compile_graph(graph, replace(fine, table_rows=7))


def test_the_terms_of_a_fused_addition_are_checked_too() -> None:
    build = Builder("fused")
    x = build.input((8, 4, 4))
    acc = build.accumulate(x, np.ones((8, 8, 1, 1), np.int8), origin="conv")
    y = build.rescale(acc, fit(np.full(8, 0.125), np.zeros(8), 1), signed=True, origin="conv")
    three = fit_add(0.7, 0.3, 0, 3)
    build.output(build.add(y, x, three, signed=True, origin="conv"))
    graph = build.finish()
    assert (three.signs != 0).sum(axis=1).max() == 3
    compile_graph(graph, replace(T8, rescale_terms=3))
    with pytest.raises(InfeasibleError, match="needs 3 terms, has 2"):
        compile_graph(graph, replace(T8, rescale_terms=2))


@pytest.mark.parametrize("adds", [False, True])
def test_a_power_of_two_beyond_the_table_is_refused_where_it_is_in_use(adds: bool) -> None:
    build = Builder("precise")
    x = build.input((2, 3, 3))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8), origin="conv")
    one = Fit(np.int8([[1, 0]] * 2), np.int8([[12, 20]] * 2), np.int64([0] * 2), np.int8([14] * 2))
    far = Fit(np.int8([[1, -1]] * 2), np.int8([[13, 0]] * 2), np.int64([0] * 2), np.int8([16] * 2))
    y = build.rescale(acc, one if adds else far, origin="conv")
    if adds:
        y = build.add(y, x, far, origin="conv")
    build.output(y)
    graph = build.finish()
    with pytest.raises(
        UnsupportedError, match=r"layer conv .*needs a power of two of 2\*\*13 in a"
    ):
        compile_graph(graph, T8)
    fine = Fit(*one[:2], far.bias, far.shift)
    nodes = [
        replace(n, signs=fine.signs, exponents=fine.exponents) if n.op in ("rescale", "add") else n
        for n in graph
    ]
    compile_graph(replace(graph, nodes=tuple(nodes)), T8)


@pytest.mark.parametrize("order", [1, -1])
def test_a_lever_satisfies_the_largest_demand_wherever_it_comes(order: int) -> None:
    build = Builder("two")
    x = build.input((16, 2, 2))
    for k, taps in list(enumerate((16, 4)))[::order]:  # 4080 takes 13 bits, 1020 takes 11
        trits = np.zeros((16, 16, 1, 1), np.int8)
        trits[:, :taps] = 1
        acc = build.accumulate(x, trits, origin=f"conv{k}")
        x = build.rescale(acc, fit(np.full(16, 1 / taps), np.zeros(16), 2), origin=f"conv{k}")
    build.output(x)
    graph = build.finish()
    with pytest.raises(InfeasibleError) as caught:
        compile_graph(graph, replace(T8, accumulator_bits=10))
    assert [lever.value for lever in caught.value.levers] == [13]
    assert sorted(unmet.demand for unmet in caught.value.unmet) == [11, 13]
    compile_graph(graph, replace(T8, accumulator_bits=13))


def test_slices_of_a_wide_result_take_a_bit_more_than_its_sums() -> None:
    build = Builder("offset")
    x = build.input((2, 3, 3))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8), origin="conv")
    far = fit(np.full(2, 0.25), np.zeros(2), 2)._replace(bias=np.full(2, 1 << 30))
    build.output(build.rescale(acc, far, bits=13, signed=True, origin="conv"))
    graph = build.finish()
    bits = max(proven.internal_bits for proven in analyse(graph).values()) + 1
    headroom = T8.rescale_bits - T8.accumulator_bits
    compile_graph(graph, replace(T8, accumulator_bits=bits - headroom))
    with pytest.raises(InfeasibleError, match=f"arithmetic: needs {bits} bits, has {bits - 1}"):
        compile_graph(graph, replace(T8, accumulator_bits=bits - 1 - headroom))
