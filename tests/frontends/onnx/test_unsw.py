"""A published QONNX network, unsw_nb15-mlp-w2a2, against its nodes in exact arithmetic.

From fastmachinelearning/qonnx_model_zoo; `exact_mlp` computes it without a line of tnthw.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.exact_mlp import Mlp
from tests.frontends.step_values import values_of_steps
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.registry import find_frontend
from tnthw.frontends.steps import FloatNetwork, Layer, Levels, Quantise
from tnthw.ir.grid import Grid
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import run_batch
from tnthw.machine.presets import preset
from tnthw.workflows.check import check_against_interpreter

FILE = Path(__file__).parents[4] / "shared" / "data" / "checkpoints" / "unsw_nb15-mlp-w2a2.onnx"

pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="there is no ../shared/data/checkpoints")


@pytest.fixture(scope="module")
def exact() -> Mlp:
    return Mlp(FILE)


@pytest.fixture(scope="module")
def network() -> FloatNetwork:
    return find_frontend(FILE).read(FILE, np.zeros((1, 600), np.float32))


def signs(count: int, seed: int = 0) -> NDArray[np.int64]:
    return np.random.default_rng(seed).integers(0, 2, (count, 600)) * 2 - 1


def test_zeros_of_each_layer(network: FloatNetwork, exact: Mlp):
    layers = [step for step in network.steps if isinstance(step, Layer)]
    zeros = []
    for layer, (trits, _, _) in zip(layers, exact.layers, strict=True):
        (tensor,) = layer.tensors
        np.testing.assert_array_equal(tensor.integers, trits)
        zeros.append(round(float((trits == 0).mean()), 3))
    assert zeros == [0.912, 0.796, 0.967, 0.609]


def test_the_steps_are_those_of_the_file(network: FloatNetwork, exact: Mlp):
    x = signs(500)
    values = values_of_steps(network, x)
    grids = [step for step in network.steps if isinstance(step, Quantise | Levels)]
    assert [(g.low, g.high) for g in grids if isinstance(g, Quantise)] == [(0, 255), (0, 3), (0, 3)]
    for step, integers in zip(grids, exact.run(x), strict=True):
        scale = step.scale if isinstance(step, Quantise) else 1
        np.testing.assert_array_equal(values[step.name], integers * scale, err_msg=step.name)


def run_qonnx(x: NDArray[np.int64]) -> dict[str, Any]:
    """Every tensor as QONNX's executor computes it for all inputs at once."""
    pytest.importorskip("qonnx", reason="runs QONNX's executor")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from qonnx.core.modelwrapper import ModelWrapper
        from qonnx.core.onnx_exec import execute_onnx
        from qonnx.transformation.infer_shapes import InferShapes

        model = ModelWrapper(str(FILE))
        del model.graph.value_info[:]
        model.set_tensor_shape(model.graph.input[0].name, list(x.shape))
        model.set_tensor_shape(model.graph.output[0].name, [len(x), 1])
        given = {model.graph.input[0].name: x.astype(np.float32)}
        return execute_onnx(model.transform(InferShapes()), given, return_full_exec_context=True)


@pytest.mark.parametrize(
    "count", [2000, pytest.param(100_000, marks=pytest.mark.slow)]
)  # fmt: skip
def test_qonnx_executor_in_every_layer(exact: Mlp, count: int):
    """Its float32 sums never fall on the other side of a step here: difference 0."""
    x = signs(count, seed=count)
    tensors, expected = run_qonnx(x), exact.run(x)
    quantisers = [
        node for node in exact.made_by
        if node.op_type in ("Quant", "BipolarQuant") and node.input[0] not in exact.constants
    ]  # fmt: skip
    for node, integers in zip(quantisers, expected, strict=True):
        scale = exact.constants[node.input[1]]
        floats = integers.astype(np.float32) * scale
        np.testing.assert_array_equal(tensors[node.output[0]], floats)


@pytest.fixture(scope="module")
def lowered() -> Lowered:
    grid = Grid(scale=1.0, signed=True, low=-1, high=1)
    return lower(FILE, signs(200).astype(np.float32), grid, name="unsw")


@pytest.mark.parametrize("count", [5000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_the_interpreter_in_every_layer(lowered: Lowered, exact: Mlp, count: int):
    assert all(row.kind == "exact" for row in lowered.exactness)
    names = [stage.name for stage in lowered.network.stages]
    for x in np.split(signs(count, seed=count + 1), count // 2500):
        values, expected = run_batch(lowered.graph, x), exact.run(x)
        for name, integers in zip(names, expected, strict=True):
            np.testing.assert_array_equal(values[name], integers, err_msg=name)
        result = real_results(lowered.graph, values[lowered.graph.outputs[0].name])
        np.testing.assert_array_equal(result, expected[-1])


def test_the_machine_runs_every_layer(lowered: Lowered):
    """The exact factors of the first two have 5 terms, of the last ones 2 and 1."""
    assert [row.terms for row in lowered.exactness] == [5, 5, 2, 1]
    checked = check_against_interpreter(lowered.graph, preset("t8x8"), signs(4))
    assert checked.layers == 4 and checked.values_different == 0
