from __future__ import annotations

from typing import Any

import pytest

from tnthw.errors import ConfigError
from tnthw.networks.family import Shape, find_shape
from tnthw.networks.shapes import LayerKind

PARAMETERS = {"resnet18": 11_689_512, "resnet34": 21_797_672, "resnet50": 25_557_032}
"""Parameters that torchvision states: weights, batch norm's gain and bias, classifier's bias."""

GIGA_MACS = {"resnet18": 1.814, "resnet34": 3.66, "resnet50": 4.09, "resnet20": 0.041}


def parameters(shape: Shape) -> int:
    norms = sum(2 * layer.channels for layer in shape.layers if layer.norm)
    return shape.weights + norms + shape.classes


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters_of_torchvision(name: str) -> None:
    assert parameters(find_shape(name)) == PARAMETERS[name]


def test_weights_and_macs_as_published() -> None:
    assert find_shape("resnet18").weights == pytest.approx(11.68e6, rel=1e-3)
    for name, published in GIGA_MACS.items():
        assert find_shape(name).macs == pytest.approx(published * 1e9, rel=5e-3), name


@pytest.mark.parametrize(
    ("name", "published"),
    [("resnet20", 0.27), ("resnet32", 0.46), ("resnet44", 0.66), ("resnet56", 0.85)],
)
def test_parameters_of_the_cifar_networks(name: str, published: float) -> None:
    """In millions, as published for shortcuts without weights."""
    shape = find_shape(name)
    shortcuts = [layer for layer in shape.layers if layer.shortcut]
    with_norms = sum(layer.weights + 2 * layer.channels for layer in shortcuts)
    assert [layer.weights for layer in shortcuts] == [16 * 32, 32 * 64]
    assert (parameters(shape) - with_norms) / 1e6 == pytest.approx(published, abs=0.006)


def test_parameters_of_mlperf_tiny() -> None:
    """78,666: Keras has a bias everywhere, four numbers per channel of a batch norm, none on
    shortcuts."""
    shape = find_shape("resnet8")
    convolutions = [layer for layer in shape.layers if layer.kind is LayerKind.CONV]
    biases = sum(layer.channels for layer in convolutions) + shape.classes
    norms = sum(4 * layer.channels for layer in convolutions if not layer.shortcut)
    assert shape.weights + biases + norms == 78_666


def test_names_are_those_of_torchvision_and_of_the_common_cifar_implementation() -> None:
    names = {layer.name: layer.norm for layer in find_shape("resnet18").layers}
    assert names["conv1"] == "bn1" and names["layer4.1.conv2"] == "layer4.1.bn2"
    assert names["layer2.0.downsample.0"] == "layer2.0.downsample.1" and "fc" in names
    assert "layer1.0.downsample.0" not in names
    assert {"layer1.0.conv3", "layer1.0.downsample.0"} <= {
        x.name for x in find_shape("resnet50").layers
    }
    names = {layer.name: layer.norm for layer in find_shape("resnet20").layers}
    assert names["layer3.2.conv2"] == "layer3.2.bn2" and "linear" in names
    assert names["layer2.0.shortcut.0"] == "layer2.0.shortcut.1"


def test_the_stride_of_a_bottleneck_is_in_its_3x3_convolution() -> None:
    strides = {layer.name: layer.stride for layer in find_shape("resnet50").layers}
    assert (strides["layer2.0.conv1"], strides["layer2.0.conv2"]) == ((1, 1), (2, 2))


def test_padded_shortcuts_are_a_variant_of_the_cifar_networks() -> None:
    shape = find_shape("resnet20", shortcuts="padded")
    fixed = [layer for layer in shape.layers if layer.fixed]
    assert [layer.name for layer in fixed] == ["layer2.0.shortcut.0", "layer3.0.shortcut.0"]
    assert not any(layer.norm for layer in fixed)
    assert shape.options in find_shape("resnet20").options.variants()
    assert len(find_shape("resnet18").options.variants()) == 1


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("resnet8", {"widths": (4, 8)}, "network resnet8: widths has 2 numbers for 3 stages"),
        ("resnet8", {"widths": (8, 4, 2), "shortcuts": "padded"}, "which cannot take channels"),
        ("digits", {"blocks": 0}, "network digits: blocks.*is 0"),
    ],
)
def test_options_that_do_not_go_together(name: str, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        find_shape(name, **options)
