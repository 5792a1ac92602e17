"""Quantised ONNX networks as integers: the interpreter gives what onnxruntime gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")
onnxruntime = pytest.importorskip("onnxruntime", reason="runs ONNX files")

from tests.frontends.onnx.files import read, save  # noqa: E402
from tests.frontends.onnx.quantised import NETWORKS, Quantised  # noqa: E402
from tests.frontends.step_values import values_of_steps  # noqa: E402
from tnthw.frontends.lower import lower  # noqa: E402
from tnthw.frontends.steps import Quantise  # noqa: E402
from tnthw.ir.grid import Grid  # noqa: E402
from tnthw.ir.host import real_results  # noqa: E402
from tnthw.ir.interpreter import predict  # noqa: E402

INPUTS = 1000


def drawn(made: Quantised, count: int = INPUTS) -> Any:
    """Integers of the input's grid: half of them anything, half smooth as images are."""
    rng = np.random.default_rng(7)
    any_ = rng.integers(made.low, made.high + 1, (count // 2, *made.shape))
    middle = rng.integers(made.low, made.high + 1, (count - count // 2, *[1] * len(made.shape)))
    near = np.clip(
        middle + rng.integers(-9, 10, (count - count // 2, *made.shape)), made.low, made.high
    )
    return np.concatenate([any_, near]).astype(np.int8 if made.low < 0 else np.uint8)


def both(name: str, folder: Path) -> tuple[Any, Any, Any]:
    """Results of the integer network and of onnxruntime, and the integers."""
    made = NETWORKS[name]
    path = save(made.make(), folder)
    integers = drawn(made)
    grid = Grid(scale=made.step, signed=made.low < 0, low=made.low, high=made.high)
    graph = lower(path, integers, grid).graph
    real = integers.astype(np.float32) * np.float32(made.step)
    run = read(made.make(), folder, real).run
    assert run is not None
    return real_results(graph, predict(graph, integers)), run(real).result, integers


@pytest.mark.parametrize("name", [name for name, made in NETWORKS.items() if made.exact])
def test_a_thousand_inputs_give_what_onnxruntime_gives(name: str, tmp_path: Path) -> None:
    """With scales that are powers of two float32 rounds nothing: the difference is 0."""
    mine, wanted, _ = both(name, tmp_path)
    assert len(mine) == INPUTS and len(np.unique(wanted)) > 15
    assert np.array_equal(mine, wanted.astype(np.float64))


@pytest.mark.parametrize("name", [name for name, made in NETWORKS.items() if not made.exact])
def test_other_scales_differ_only_where_float32_misses_a_tie(name: str, tmp_path: Path) -> None:
    """The integers are those of real arithmetic; onnxruntime's are too, but near the middle.

    In every image the first quantiser whose value onnxruntime has otherwise read a number that lies
    in the middle between two steps, as nearly as float32 tells numbers of that size apart.
    """
    mine, wanted, integers = both(name, tmp_path)
    made = NETWORKS[name]
    real = integers.astype(np.float32) * np.float32(made.step)
    found = read(made.make(), tmp_path, real)
    values = values_of_steps(found, integers * float(np.float32(made.step)))
    np.testing.assert_allclose(mine, values[found.result], rtol=1e-12, atol=1e-12)

    assert found.run is not None
    layers = found.run(real).layers
    same = np.ones(len(real), bool)  # images in which nothing differs so far
    missed = 0
    for step in found.steps:
        if not isinstance(step, Quantise) or step.name not in layers:  # replaced by a clipped one
            continue
        scale = step.scale.reshape(-1, *[1] * (len(step.shape) - 1))
        differs = np.abs(layers[step.name] - values[step.name]) > 0.4 * scale
        read_here = values[step.sources[0]] / scale
        off = np.abs(read_here - np.floor(read_here) - 0.5)
        first = differs & same.reshape(-1, *[1] * len(step.shape))
        assert np.all(off[first] < 64 * np.finfo(np.float32).eps * np.abs(read_here[first]).clip(1))
        missed += int(first.sum())
        same &= ~differs.reshape(len(real), -1).any(axis=1)
    np.testing.assert_allclose(mine[same], wanted[same], rtol=1e-5, atol=1e-5)
    assert (missed > 100) == (name == "ties")
