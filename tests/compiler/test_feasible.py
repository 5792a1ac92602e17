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
from tnthw.ir.rescale import Fit, fit
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
    narrow = replace(T8, accumulator_bits=10, steps_rows=2)
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


def test_more_thresholds_than_passes_are_refused_with_their_layer() -> None:
    def net(levels: int) -> Graph:
        build = Builder("few-bit")
        x = build.input((2, 4, 4))
        acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8))
        y = build.threshold(acc, np.arange(2 * levels).reshape(2, levels), origin="quant1")
        build.output(y)
        return build.finish()

    compile_graph(net(15), T8)
    with pytest.raises(
        UnsupportedError,
        match=r"(?s)few-bit: no machine.*tnthw run.*\n  layer quant1 \(threshold .*\): "
        r"needs 16 thresholds a channel, a machine compares with 15; use activations of 4 bits or ",
    ):
        compile_graph(net(16), T8)


def test_an_accumulator_that_leaves_the_array_is_refused() -> None:
    build = Builder("wide")
    x = build.input((2, 4, 4))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8), origin="last")
    half = fit(np.full(2, 0.5), np.zeros(2), 1)
    build.output(build.concat([build.rescale(acc, half), build.rescale(acc, half)]))
    with pytest.raises(
        UnsupportedError,
        match=r"layer last .*exactly one rescale or thresh.*Requantise it to 8 b",
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


def test_more_steps_than_passes_ask_for_slots() -> None:
    build = Builder("many")
    x = build.input((2, 3, 3))
    acc = build.accumulate(x, np.ones((2, 2, 1, 1), np.int8), origin="conv")
    y = build.rescale(acc, fit(np.full(2, 0.25), np.zeros(2), 1), origin="conv")
    signs, exponents = (
        np.ones((2, 8), np.int8),
        np.tile(np.arange(0, 16, 2).astype(np.int8), (2, 1)),
    )
    many = Fit(signs, exponents, np.zeros(1, np.int64), np.full(1, 15, np.int8))
    build.output(build.add(y, x, many, origin="sum"))
    graph = build.finish()
    with pytest.raises(
        InfeasibleError,
        match=r"(?s)layer conv: its rescale factors take too many steps: needs 16 passes, has 15\n"
        r".*set \[rescale\] slots = 2 \(it is 1\)",
    ):
        compile_graph(graph, replace(T8, finish_slots=1))
    compile_graph(graph, replace(T8, finish_slots=2))


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


def test_a_running_value_at_the_very_limit_runs_and_a_bit_less_is_refused() -> None:
    """33 * x + 400 adds up to 908 * 256, which takes 19 bits; 33 times x is too many steps."""
    build = Builder("offset")
    x = build.input((4, 3, 3), signed=True)
    acc = build.accumulate(x, np.ones((1, 4, 1, 1), np.int8), origin="conv")
    steep = Fit(np.int8([[1, 1]]), np.int8([[0, 5]]), np.int64([400]), np.int8([0]))
    build.output(build.rescale(acc, steep, signed=True, origin="conv"))
    graph = build.finish()
    program = compile_graph(graph, replace(T8, accumulator_bits=11))
    for value in (-128, -4, -3, -2, 127):
        image = np.full(program.input_shape, value)
        memory = Simulator(program, check_hazards=True).run(image).memory
        assert memory is not None
        assert (read_output(program, memory) == min(127, max(-128, 132 * value + 400))).all()
    with pytest.raises(
        InfeasibleError,
        match=r"(?s)running value would overflow the finish unit: needs 19 bits, has 18\n.*"
        r"accumulator_bits = 11 ",
    ):
        compile_graph(graph, replace(T8, accumulator_bits=10))


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


@pytest.mark.parametrize(("rows", "entries"), [(1, 256), (2, 2048)])
def test_tables_ask_for_a_function_memory(rows: int, entries: int) -> None:
    build = Builder("curved")
    x = build.input((2, 3, 3))
    tables = np.stack([np.arange(256)[::-1], np.arange(256)])[:rows]
    build.output(build.table(x, tables, origin="silu"))
    graph = build.finish()
    compile_graph(graph, replace(T8, function_entries=entries))
    with pytest.raises(
        InfeasibleError,
        match=rf"(?s)layer silu: the function memory .*: needs {entries} entries, has .*"
        rf"set \[functions\] entries = {entries} ",
    ):
        compile_graph(graph, replace(T8, function_entries=entries - 256))


@pytest.mark.parametrize("pool", [True, False])
def test_memories_that_just_hold_what_one_instruction_reads_are_enough(pool: bool) -> None:
    fine = replace(T8, rescale_channels=1, finish_slots=1, bias_rows=8, steps_rows=16)
    assert fine.word_chunks == fine.group_chunks == 8
    build = Builder("table")
    x = build.input((8, 4, 4))
    factors = Fit(np.int8([[1, -1]] * 8), np.int8([[3, 0]] * 8), np.arange(8), np.int8([8] * 8))
    if pool:
        total = build.sum_pool(x, 2, origin="layer")
    else:
        total = build.accumulate(x, np.ones((8, 8, 1, 1), np.int8), origin="layer")
    build.output(build.rescale(total, factors, origin="layer"))
    graph = build.finish()
    compile_graph(graph, fine)
    for memory, rows in (("bias", 8), ("steps", 16)):
        with pytest.raises(
            InfeasibleError,
            match=rf"(?s)layer layer: the {memory} memory does not hold what one instruction "
            rf"reads: needs {rows} rows, has {rows - 1}\n.*\[rescale\] {memory}_rows = {rows} ",
        ):
            compile_graph(graph, replace(fine, **{f"{memory}_rows": rows - 1}))


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
