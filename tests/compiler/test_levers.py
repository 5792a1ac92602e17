"""The levers of an infeasible network: all together make it compile, and none is too large."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.strategies import accelerators, graphs
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.levers import buffer_needed, levers
from tnthw.compiler.mapping import Mapper, prepare, presets_that_fit
from tnthw.errors import InfeasibleError, UnsupportedError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.accelerator import Accelerator, limits
from tnthw.machine.files import load_machine, machine_toml
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin

T8 = preset("t8x8")


def refusal(graph: Graph, machine: Accelerator) -> InfeasibleError | None:
    try:
        compile_graph(graph, machine)
    except InfeasibleError as error:
        return error
    return None


def changed(machine: Accelerator, **values: Any) -> Accelerator:
    return replace(machine, **values)


@st.composite
def too_small(draw: st.DrawFn) -> tuple[Graph, Accelerator]:
    """A network, and a machine most parameters of which are as small as they come."""
    graph = draw(graphs(layers=3, size=draw(st.sampled_from([5, 9, 16]))))
    machine = draw(accelerators())
    small: dict[str, Any] = {}
    for name, values in (
        ("accumulator_bits", (10, 12, 14)),
        ("steps_rows", (2, 3)),
        ("bias_rows", (2, 3)),
        ("activation_bank_words", (2, 4, 8, 32)),
        ("activation_banks", (1, 2, 3)),
    ):
        if draw(st.booleans()):
            small[name] = draw(st.sampled_from(values))
    return graph, replace(machine, **small)


@settings(max_examples=40)
@given(case=too_small())
def test_all_levers_at_once_make_a_network_compile(case: tuple[Graph, Accelerator]) -> None:
    all_levers_at_once(*case)


@pytest.mark.slow
@settings(max_examples=400)
@given(case=too_small())
def test_all_levers_at_once_make_many_networks_compile(case: tuple[Graph, Accelerator]) -> None:
    all_levers_at_once(*case)


def all_levers_at_once(graph: Graph, machine: Accelerator) -> None:
    """What a refusal names, taken together, is enough, and nothing less is."""
    error = refusal(graph, machine)
    assume(error is not None)
    assert error is not None
    hints = [unmet for unmet in error.unmet if unmet.hint]
    names = [lever.field for lever in error.levers]
    assert len(set(names)) == len(names)
    assert all(unmet.demand > unmet.bound for unmet in error.unmet), str(error)
    assert all(
        lever.value > lever.present == getattr(machine, lever.field) for lever in error.levers
    )
    if hints:  # no machine satisfies these
        return
    assert error.levers
    larger = changed(machine, **{lever.field: lever.value for lever in error.levers})
    assert refusal(graph, larger) is None
    mapper = Mapper(prepare(graph))
    for lever in error.levers:  # each the least: a little less, or half as many, does not do
        steps = {"function_entries": lever.value - 256}
        steps |= dict.fromkeys(("activation_bank_words", "finish_slots"), lever.value // 2)
        less = steps.get(lever.field, lever.value - 1)
        if less >= limits(lever.field)[0]:
            lesser = changed(larger, **{lever.field: less})
            assert not mapper.fits(lesser), (lever, less)


def one_layer(channels: int, height: int, width: int) -> Graph:
    build = Builder("one")
    x = build.input((channels, height, width))
    trits = np.zeros((4, channels, 1, 1), np.int8)
    trits[:, :32] = 1
    acc = build.accumulate(x, trits, origin="conv")
    build.output(build.rescale(acc, fit(np.full(4, 0.013), np.zeros(4), 3), origin="conv"))
    return build.finish()


def test_a_message_names_the_key_of_a_machine_file_and_one_value_for_all_layers() -> None:
    rng = np.random.default_rng(0)
    build = Builder("two")
    x = build.input((32, 4, 4))
    for layer, channels in (("a", 32), ("b", 64), ("c", 16)):
        acc = build.accumulate(x, rng.integers(0, 2, (channels, *build[x].type.shape[:1], 3, 3)),
                               padding=1, origin=layer)  # fmt: skip
        x = build.rescale(acc, fit(np.full(channels, 0.01), np.zeros(channels), 3), origin=layer)
    build.output(x)
    graph = build.finish()
    error = refusal(graph, replace(T8, accumulator_bits=10, activation_bank_words=2))
    assert error is not None
    text = str(error)
    assert text.count("[array] accumulator_bits = ") == 1
    assert text.count("[activations] bank_words = ") == 1
    assert "smaller image" not in text
    assert "activation_bank_words" not in text
    overflow = re.findall(r"sums lie between .* needs (\d+) bits", text)
    assert len(overflow) == 3
    (lever,) = (each for each in error.levers if each.field == "accumulator_bits")
    assert lever.value >= max(map(int, overflow))
    assert f"set [array] accumulator_bits = {lever.value} (it is 10)" in text


def test_a_lever_can_be_written_into_a_machine_file(tmp_path: Any) -> None:
    graph = one_layer(64, 20, 20)
    machine = replace(T8, name="mine", activation_bank_words=2)
    error = refusal(graph, machine)
    assert error is not None
    (lever,) = error.levers
    table, key = lever.key[1:].split("] ")
    lines = machine_toml(machine).splitlines()
    start = lines.index(f"[{table}]")
    line = next(i for i in range(start, len(lines)) if lines[i].startswith(f"{key} = "))
    lines[line] = f"{key} = {lever.value}"
    path = tmp_path / "mine.toml"
    path.write_text("\n".join(lines))
    assert refusal(graph, load_machine(path)) is None


def test_where_the_largest_banks_do_not_do_their_number_is_raised() -> None:
    needed = buffer_needed(
        replace(T8, activation_banks=2, activation_bank_words=32768),
        lambda machine: machine.activation_words >= 500_000,
    )
    assert needed == {"activation_banks": 8, "activation_bank_words": 65536}
    full = replace(T8, activation_banks=3, activation_bank_words=65536)
    assert buffer_needed(full, lambda machine: machine.activation_banks > 6) == {
        "activation_banks": 12
    }
    assert buffer_needed(full, lambda machine: False) == {}


def test_a_network_that_no_buffer_holds_says_what_to_change_in_it() -> None:
    error = refusal(one_layer(16000, 1, 4000), replace(T8, activation_banks=1))
    assert error is not None
    assert not error.levers
    assert "no machine's buffer is large enough; give the layer fewer channels" in str(error)


def test_levers_carry_what_a_message_needs() -> None:
    (lever,) = levers(T8, {"bias_rows": 700})
    assert (lever.field, lever.value, lever.present) == ("bias_rows", 700, 512)
    assert str(lever) == "set [rescale] bias_rows = 700 (it is 512)"


def test_presets_that_fit_are_named() -> None:
    graph = builtin("resnet18")
    assert presets_that_fit(graph) == ["t16x16", "t32x32"]
    error = refusal(graph, T8)
    assert error is not None
    assert error.presets == ("t16x16", "t32x32")
    assert str(error).endswith("take a preset that it fits: t16x16, t32x32")


def test_a_graph_that_no_machine_runs_is_no_matter_of_size() -> None:
    build = Builder("fine")
    x = build.input((2, 4, 4))
    build.output(build.threshold(x, np.tile(np.arange(1, 101), (2, 1))))
    with pytest.raises(UnsupportedError, match="needs 100 thresholds a channel"):
        presets_that_fit(build.finish())
