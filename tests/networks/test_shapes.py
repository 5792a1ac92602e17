from __future__ import annotations

import pytest

from tnthw.errors import ConfigError
from tnthw.networks.shapes import INPUT, SHAPES, LayerKind, Shape, find_shape

PARAMETERS = {"resnet18": 11_689_512, "resnet34": 21_797_672, "resnet50": 25_557_032}
"""Parameters that torchvision states: weights, batch norm's gain and bias, classifier's bias."""

GIGA_MACS = {"resnet18": 1.814, "resnet34": 3.66, "resnet50": 4.09, "resnet20": 0.041}


def parameters(shape: Shape) -> int:
    norms = sum(2 * layer.channels for layer in shape.layers if layer.norm)
    return shape.weights + norms + shape.classes


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters_of_torchvision(name: str) -> None:
    assert parameters(SHAPES[name]) == PARAMETERS[name]


def test_weights_and_macs_as_published() -> None:
    assert SHAPES["resnet18"].weights == pytest.approx(11.68e6, rel=1e-3)
    for name, published in GIGA_MACS.items():
        assert SHAPES[name].macs == pytest.approx(published * 1e9, rel=5e-3), name


@pytest.mark.parametrize(
    ("name", "published"),
    [("resnet20", 0.27), ("resnet32", 0.46), ("resnet44", 0.66), ("resnet56", 0.85)],
)
def test_parameters_of_the_cifar_networks(name: str, published: float) -> None:
    """In millions, as published for shortcuts without weights."""
    shape = SHAPES[name]
    shortcuts = [layer for layer in shape.layers if layer.shortcut]
    with_norms = sum(layer.weights + 2 * layer.channels for layer in shortcuts)
    assert [layer.weights for layer in shortcuts] == [16 * 32, 32 * 64]
    assert (parameters(shape) - with_norms) / 1e6 == pytest.approx(published, abs=0.006)


def test_parameters_of_mlperf_tiny() -> None:
    """78,666: Keras has a bias everywhere, four numbers per channel of a batch norm, none on
    shortcuts."""
    shape = SHAPES["resnet8"]
    convolutions = [layer for layer in shape.layers if layer.kind is LayerKind.CONV]
    biases = sum(layer.channels for layer in convolutions) + shape.classes
    norms = sum(4 * layer.channels for layer in convolutions if not layer.shortcut)
    assert shape.weights + biases + norms == 78_666


@pytest.mark.parametrize("shape", SHAPES.values(), ids=lambda shape: shape.name)
def test_layers_fit_together(shape: Shape) -> None:
    channels, sizes = {INPUT: 3}, {INPUT: shape.size}
    for layer in shape.layers:
        assert {channels[source] for source in layer.sources} == {layer.in_channels}, layer.name
        expected = {(sizes[source] + layer.stride - 1) // layer.stride for source in layer.sources}
        if layer.kind is LayerKind.AVERAGE:
            expected = {1}
        assert expected == {layer.size}, layer.name
        assert layer.name not in channels
        channels[layer.name], sizes[layer.name] = layer.channels, layer.size
    assert layer.name == shape.classifier and layer.channels == shape.classes


def test_names_are_those_of_torchvision_and_of_the_common_cifar_implementation() -> None:
    names = {layer.name: layer.norm for layer in SHAPES["resnet18"].layers}
    assert names["conv1"] == "bn1" and names["layer4.1.conv2"] == "layer4.1.bn2"
    assert names["layer2.0.downsample.0"] == "layer2.0.downsample.1" and "fc" in names
    assert "layer1.0.downsample.0" not in names
    assert {"layer1.0.conv3", "layer1.0.downsample.0"} <= {
        x.name for x in SHAPES["resnet50"].layers
    }
    names = {layer.name: layer.norm for layer in SHAPES["resnet20"].layers}
    assert names["layer3.2.conv2"] == "layer3.2.bn2" and "linear" in names
    assert names["layer2.0.shortcut.0"] == "layer2.0.shortcut.1"


def test_the_stride_of_a_bottleneck_is_in_its_3x3_convolution() -> None:
    strides = {layer.name: layer.stride for layer in SHAPES["resnet50"].layers}
    assert (strides["layer2.0.conv1"], strides["layer2.0.conv2"]) == (1, 2)


def test_an_unknown_shape_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match='unknown network shape "resnet19", did you mean "resnet'):
        find_shape("resnet19")
