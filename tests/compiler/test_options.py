"""Options change cycles, never values, and are checked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.strategies import random_image
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import ConfigError
from tnthw.ir import interpreter
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.inputs import read_output
from tnthw.simulator.run import Simulator

SMALL = replace(preset("t8x8"), activation_banks=2, activation_bank_words=512)


@pytest.mark.parametrize(
    "values",
    [
        {"tile_share": 0.1, "spill_rows": 1},
        {"tile_height_step": 0.5, "load_pieces": 1, "load_piece_beats": 1},
        {"scratch_parts": 1, "vector_run": 1, "memory_lag": 1},
        {"scratch_parts": 10_000, "vector_run": 10_000, "memory_lag": 1000, "load_pieces": 99},
    ],
)
def test_values_do_not_depend_on_options(values: dict[str, Any]) -> None:
    graph = builtin("resnet8")
    program = compile_graph(graph, SMALL, options=CompilerOptions(**values))
    image = random_image(np.random.default_rng(0), graph)
    memory = Simulator(program, check_hazards=True).run(image.reshape(program.input_shape)).memory
    assert memory is not None
    (output,) = (node.name for node in graph.outputs)
    expected = interpreter.run(graph, image)[output]
    np.testing.assert_array_equal(read_output(program, memory).ravel(), expected.ravel())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tile_share", 0.0), ("tile_share", 1.5), ("tile_height_step", 1.0), ("spill_rows", 0),
        ("load_pieces", 2.5), ("memory_lag", True), ("vector_run", -1),
        ("batch", 0),
    ],
)  # fmt: skip
def test_an_option_out_of_range_is_refused_with_its_name(name: str, value: Any) -> None:
    with pytest.raises(ConfigError, match=f"compiler option {name} is .*allowed is"):
        CompilerOptions(**{name: value})


def test_the_benchmark_has_values_around_every_default() -> None:
    from dataclasses import fields

    from benchmarks.compiler_constants import VALUES

    constants = [each for each in fields(CompilerOptions) if each.name != "batch"]  # the user's
    for field in constants:
        assert field.default in VALUES[field.name]
        assert len(VALUES[field.name]) > 2
    assert set(VALUES) == {field.name for field in constants}


def test_a_pass_of_more_images_than_are_allowed_is_refused() -> None:
    assert CompilerOptions(batch=256).batch == 256
    with pytest.raises(ConfigError, match="257 images a pass, allowed are 1 to 256"):
        CompilerOptions(batch=257)
