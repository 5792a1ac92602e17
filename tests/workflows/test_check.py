from __future__ import annotations

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.simulator.run import Simulator
from tnthw.workflows.check import check_against_interpreter


def _images(graph: Graph, count: int) -> np.ndarray:
    kind = graph.inputs[0].type
    return np.random.default_rng(0).integers(kind.low, kind.high, (count, *kind.shape))


def test_every_layer_of_every_image_is_compared() -> None:
    graph = builtin("resnet8")
    found = check_against_interpreter(graph, preset("t8x8"), _images(graph, 2))
    assert found.values_different == 0
    assert found.different == ()
    assert found.layers == 11
    assert found.values > 100_000


def test_a_wrong_layer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    right = interpreter.run_batch

    def wrong(graph: Graph, images: np.ndarray) -> dict[str, np.ndarray]:
        values = right(graph, images)
        values["avgpool"] = values["avgpool"] + np.eye(1, 64, dtype=np.int64).reshape(64, 1, 1)
        return values

    monkeypatch.setattr("tnthw.workflows.check.interpreter.run_batch", wrong)
    graph = builtin("resnet8")
    found = check_against_interpreter(graph, preset("t8x8"), _images(graph, 1))
    assert found.different == ("avgpool",)
    assert found.values_different == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", ["resnet18", "resnet34", "resnet50"])
def test_imagenet_networks_equal_the_interpreter_in_every_layer(name: str) -> None:
    graph = builtin(name)
    found = check_against_interpreter(graph, preset("t32x32"), _images(graph, 1))
    assert found.values_different == 0


@pytest.mark.parametrize("name", ["t8x8", "t32x32"])
def test_a_batch_gives_the_bytes_of_one_image_after_the_other(name: str) -> None:
    graph = builtin("resnet8")
    images = _images(graph, 3)
    simulator = Simulator(compile_graph(graph, preset(name)))
    together = simulator.run_batch(images)
    for image, memory in zip(images, together, strict=True):
        alone = Simulator(simulator.program).run(image).memory
        assert alone is not None
        # what an earlier image left in memory does not count: each machine of the batch is new
        np.testing.assert_array_equal(memory, alone)
    assert 1 <= simulator.batch() <= 64
