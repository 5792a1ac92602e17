from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from tnthw.errors import ConfigError
from tnthw.ir.interpreter import run_batch
from tnthw.ir.ops import Accumulate
from tnthw.networks.builtin import builtin, names
from tnthw.networks.family import find_shape
from tnthw.networks.random_layers import NOT_TRAINED, tga_trits
from tnthw.networks.shapes import LayerKind


@pytest.mark.parametrize("name", names())
def test_a_graph_has_the_weights_and_macs_of_its_shape(name: str) -> None:
    graph, shape = builtin(name), find_shape(name)
    sums = [node for node in graph if isinstance(node, Accumulate)]
    assert sum(node.trits.size for node in sums) == shape.weights
    macs = sum(node.trits[0].size * int(np.prod(graph[node.name].type.shape)) for node in sums)
    assert macs == shape.macs
    assert {node.origin: node.trits.shape for node in sums} == {
        layer.name: layer.weight_shape for layer in shape.layers if layer.weights
    }
    assert graph.inputs[0].type.shape == shape.image
    assert graph.outputs[0].type.shape == (shape.classes,)


def test_notes_say_that_nothing_is_trained() -> None:
    notes = dict(builtin("resnet8").notes)
    assert notes["weights"] == NOT_TRAINED and "not trained" in NOT_TRAINED
    assert notes["seed"] == "0"


def test_the_seed_decides_the_weights() -> None:
    def bits(seed: int) -> bytes:
        return b"".join(
            node.trits.tobytes()
            for node in builtin("resnet8", seed=seed)
            if isinstance(node, Accumulate)
        )

    assert bits(1) == bits(1) != bits(2)


def test_the_signal_stays_on_the_grid_in_every_layer() -> None:
    """Neither dead nor saturated: what makes the counted events realistic."""
    graph = builtin("resnet20")
    image = np.random.default_rng(0).integers(-128, 128, (1, 3, 32, 32))
    values = run_batch(graph, image)
    for layer in find_shape("resnet20").layers:
        value = values[layer.name]
        assert value.std() > 8, layer.name
        high = graph[layer.name].type.high
        clipped = np.mean((value == high) | (value == -128))
        assert clipped < 0.1 or layer.kind is LayerKind.LINEAR, layer.name  # ten values only


def test_trits_are_those_of_the_quantiser() -> None:
    torch = pytest.importorskip("torch")
    from tnthw.quantisers.tga import TGA

    weights = np.random.default_rng(3).standard_normal((16, 8, 3, 3)) + 0.1
    tensor = torch.from_numpy(weights)
    assert np.array_equal(tga_trits(weights), TGA(tensor).export(tensor)[0].trits)


def test_an_unknown_name_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match='"resnet21", did you mean "resnet2?'):
        builtin("resnet21")


def test_torch_is_not_needed() -> None:
    code = (
        "import sys; sys.modules['torch'] = None; "
        "from tnthw.networks.builtin import builtin; builtin('resnet8')"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
