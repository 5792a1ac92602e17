from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest
import torch

from tests.training.small_run import recipe, squares
from tnthw.errors import ConfigError
from tnthw.ir.interpreter import predict
from tnthw.networks.builtin import builtin, names
from tnthw.networks.family import (
    FAMILIES,
    NETWORKS,
    Counts,
    Family,
    Preset,
    Shape,
    family,
    find_shape,
)
from tnthw.networks.matching import match
from tnthw.networks.network import Network
from tnthw.networks.shapes import INPUT, Drawing
from tnthw.training.fit import fit


@pytest.fixture
def sixth() -> Iterator[None]:
    """A family that is declared here and nowhere else."""

    @family("ladder")
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Ladder(Family):
        widths: Counts = (3, 5)

        NETWORKS: ClassVar = {}

        def draw(self, drawing: Drawing, classes: int) -> None:
            for number, width in enumerate(self.widths):
                drawing.conv(f"rung{number}", f"norm{number}", width, kernel=3, stride=2)
            drawing.average("mean")
            drawing.linear("top", classes)

    Ladder.NETWORKS = {"ladder-2": Preset(options=Ladder(), image=(1, 8, 8))}
    yield
    FAMILIES.forget("ladder")


@pytest.mark.usefixtures("sixth")
def test_a_family_that_somebody_registers_works_everywhere() -> None:
    """Built-in graph, torch network, recipe, training, names of a checkpoint."""
    assert "ladder-2" in names() and "ladder-2" in NETWORKS
    graph = builtin("ladder-2")
    images = np.random.default_rng(0).integers(-128, 128, (2, 1, 8, 8))
    assert predict(graph, images).shape == (2, 10)
    made = recipe(
        network={"name": "ladder-2", "widths": [4]},
        training={"epochs": 1, "warmup_epochs": 0, "batch": 16, "checkpoint_steps": 3},
    )
    result = fit(made, squares())
    assert [name for name, _ in result.model.named_children()][:2] == ["rung0", "norm0"]
    shape = find_shape("ladder-2", widths=(4,))
    assert match(shape, Network(shape, None).state_dict()).complete
    with pytest.raises(ConfigError, match='network: width: unknown key, did you mean "widths"'):
        recipe(network={"name": "ladder-2", "widths": [4], "width": 4})


def test_without_it_the_name_is_unknown() -> None:
    with pytest.raises(ConfigError, match='unknown network "ladder-2"'):
        find_shape("ladder-2")
    with pytest.raises(ConfigError, match='unknown network "resnet19", did you mean "resnet'):
        find_shape("resnet19")


def test_no_name_stands_twice() -> None:
    found = [name for known in FAMILIES.values() for name in known.NETWORKS]
    assert len(found) == len(set(found)) == len(NETWORKS)
    assert {"resnet", "vgg", "mlp", "mobilenet", "ds-cnn"} == set(FAMILIES)


@pytest.mark.parametrize("name", [*NETWORKS])
def test_layers_fit_together(name: str) -> None:
    shape: Shape = find_shape(name)
    channels = {INPUT: shape.image[0]}
    for layer in shape.layers:
        assert layer.name not in channels
        read = {channels[source] for source in layer.sources}
        assert read == {layer.in_channels}, layer.name
        channels[layer.name] = layer.channels
    assert shape.layers[-1].name == shape.classifier
    assert shape.layers[-1].channels == shape.classes
    with torch.device("meta"):
        model = Network(shape, None)
        assert model(torch.zeros(2, *shape.image)).shape == (2, shape.classes)


def test_names_of_vgg_are_those_of_torchvision() -> None:
    """Places in `features`: convolution, batch norm, ReLU, ..., pool; and in `classifier`."""
    layers = find_shape("vgg7").layers
    names = [(layer.name, layer.norm) for layer in layers]
    assert names[:4] == [
        ("features.0", "features.1"),
        ("features.3", "features.4"),
        ("features.6", ""),
        ("features.7", "features.8"),
    ]
    assert names[-2:] == [("classifier.0", "classifier.1"), ("classifier.3", "")]


def test_the_map_of_ds_cnn_is_that_of_mlperf() -> None:
    stem, *_, average, _ = find_shape("ds-cnn").layers
    assert stem.kernel == (10, 4) and (stem.height, stem.width) == (25, 5)
    assert (average.height, average.width) == (1, 1)


def test_counts_are_those_that_were_published() -> None:
    """MLPerf Tiny: 2.7 and 7.5 million.

    DS-CNN has 24,908 parameters in Keras, which has a bias and four numbers of batch norm for each
    channel of its nine convolutions.
    """
    assert find_shape("ds-cnn").macs == pytest.approx(2.66e6, rel=0.01)
    assert find_shape("ds-cnn").weights + 9 * 64 * 5 + 12 == 24_908
    assert find_shape("mobilenet-small").macs == pytest.approx(7.5e6, rel=0.02)
    convolutions = [3 * 128, 128 * 128, 128 * 256, 256 * 256, 256 * 512, 512 * 512]
    linear = 512 * 16 * 1024 + 1024 * 10
    assert find_shape("vgg7").weights == 9 * sum(convolutions) + linear
    assert find_shape("mlp").weights == 784 * 256 + 2 * 256 * 256 + 2560
