"""Shapes of residual networks, layer by layer; numbers and names only, so that torch is not needed.

A shape is the one description that both the built-in graphs and the torch networks are made from.
Names of parameters are those of the implementations that people have checkpoints of:

* ImageNet, `resnet18` to `resnet50`: torchvision's (stride of a bottleneck in its 3x3 convolution);
* CIFAR, `resnet20` to `resnet56`: the common PyTorch implementation's (akamaster), whose shortcuts
  between stages are 1x1 convolutions with batch norm in its option B and have no weights in its
  option A; here they are 1x1 convolutions;
* MLPerf Tiny, `resnet8`: a Keras model in the original; the names are those of the CIFAR shapes.

Sources: K. He et al., "Deep Residual Learning for Image Recognition", arXiv 1512.03385; C. Banbury
et al., "MLPerf Tiny Benchmark", arXiv 2106.07597.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from tnthw.config import unknown
from tnthw.errors import ConfigError

INPUT = "input"
"""Name of the image among the sources of layers."""

_EXPANSION = 4  # channels that a bottleneck's last convolution makes of its width


class LayerKind(StrEnum):
    """What a layer computes."""

    CONV = "conv"
    LINEAR = "linear"
    MAX_POOL = "maxpool"
    AVERAGE = "average"  # over the whole image, flattened
    ADD = "add"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One layer.

    Attributes
    ----------
    name: of the layer and of its parameters, `NAME.weight`.
    kind: what it computes.
    sources: layers that it reads.
    norm: name of the batch norm after it; empty for none.
    relu: true where a ReLU comes last.
    in_channels, channels: read and made.
    size: height and width of the result, in pixels.
    kernel, stride: of a convolution or max pool; the padding is half the kernel.
    shortcut: true for the convolution of a residual block's shortcut.
    """

    name: str
    kind: LayerKind
    sources: tuple[str, ...]
    norm: str = ""
    relu: bool = False
    in_channels: int
    channels: int
    size: int
    kernel: int = 1
    stride: int = 1
    shortcut: bool = False

    @property
    def weight_shape(self) -> tuple[int, ...]:
        """Shape of `NAME.weight`; () for a layer without weights."""
        match self.kind:
            case LayerKind.CONV:
                return (self.channels, self.in_channels, self.kernel, self.kernel)
            case LayerKind.LINEAR:
                return (self.channels, self.in_channels)
            case _:
                return ()

    @property
    def weights(self) -> int:
        """Number of weights; biases and batch norm do not count."""
        if self.kind not in (LayerKind.CONV, LayerKind.LINEAR):
            return 0
        return self.channels * self.in_channels * self.kernel**2

    @property
    def macs(self) -> int:
        """Multiply-accumulates for one image, those with the zeros of the padding included."""
        return self.weights * self.size**2


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A residual network's shape.

    Attributes
    ----------
    name: what users call it.
    blocks: residual blocks of each stage.
    widths: channels of each stage.
    in_channels: channels of an image.
    size: height and width of an image, in pixels.
    classes: number of classes.
    bottleneck: blocks of 1x1, 3x3 and 1x1 convolutions instead of two 3x3.
    imagenet: 7x7 stem with max pool, and torchvision's names; else a 3x3 stem and CIFAR's names.
    """

    name: str
    blocks: tuple[int, ...]
    widths: tuple[int, ...] = field(default=(16, 32, 64))
    in_channels: int = 3
    size: int = 32
    classes: int = 10
    bottleneck: bool = False
    imagenet: bool = False

    @property
    def classifier(self) -> str:
        """Name of the last layer."""
        return "fc" if self.imagenet else "linear"

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All layers, in an order in which they can be computed."""
        return tuple(_Walk(self).layers())

    @property
    def weights(self) -> int:
        """Weights of all convolutions and the classifier."""
        return sum(layer.weights for layer in self.layers)

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one image."""
        return sum(layer.macs for layer in self.layers)


class _Walk:
    """Lists the layers of a shape and keeps track of channels and size on the way."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.at, self.channels, self.size = INPUT, shape.in_channels, shape.size

    def layers(self) -> Iterator[Layer]:
        shape = self.shape
        if shape.imagenet:
            yield self._conv("conv1", "bn1", shape.widths[0], kernel=7, stride=2)
            self.size = (self.size + 1) // 2
            yield self._plain("maxpool", LayerKind.MAX_POOL, kernel=3, stride=2)
        else:
            yield self._conv("conv1", "bn1", shape.widths[0], kernel=3)
        for stage, (width, count) in enumerate(zip(shape.widths, shape.blocks, strict=True)):
            for block in range(count):
                stride = 2 if stage > 0 and block == 0 else 1
                yield from self._block(f"layer{stage + 1}.{block}", width, stride)
        self.size = 1
        yield self._plain("avgpool", LayerKind.AVERAGE)
        yield Layer(
            name=shape.classifier,
            kind=LayerKind.LINEAR,
            sources=(self.at,),
            in_channels=self.channels,
            channels=shape.classes,
            size=1,
        )

    def _block(self, name: str, width: int, stride: int) -> Iterator[Layer]:
        before = self.at, self.channels, self.size
        if self.shape.bottleneck:
            yield self._conv(f"{name}.conv1", f"{name}.bn1", width, kernel=1)
            yield self._conv(f"{name}.conv2", f"{name}.bn2", width, kernel=3, stride=stride)
            out = _EXPANSION * width
            yield self._conv(f"{name}.conv3", f"{name}.bn3", out, kernel=1, relu=False)
        else:
            out = width
            yield self._conv(f"{name}.conv1", f"{name}.bn1", out, kernel=3, stride=stride)
            yield self._conv(f"{name}.conv2", f"{name}.bn2", out, kernel=3, relu=False)
        body, short = self.at, before[0]
        if stride != 1 or before[1] != out:
            self.at, self.channels, self.size = before
            path = f"{name}.downsample" if self.shape.imagenet else f"{name}.shortcut"
            yield self._conv(
                f"{path}.0", f"{path}.1", out, kernel=1, stride=stride, relu=False, shortcut=True
            )
            short = self.at
        yield self._plain(f"{name}.add", LayerKind.ADD, sources=(body, short), relu=True)

    def _conv(
        self,
        name: str,
        norm: str,
        channels: int,
        *,
        kernel: int,
        stride: int = 1,
        relu: bool = True,
        shortcut: bool = False,
    ) -> Layer:
        self.size = (self.size + stride - 1) // stride
        layer = Layer(
            name=name,
            kind=LayerKind.CONV,
            sources=(self.at,),
            norm=norm,
            relu=relu,
            in_channels=self.channels,
            channels=channels,
            size=self.size,
            kernel=kernel,
            stride=stride,
            shortcut=shortcut,
        )
        self.at, self.channels = name, channels
        return layer

    def _plain(
        self,
        name: str,
        kind: LayerKind,
        *,
        sources: tuple[str, ...] = (),
        relu: bool = False,
        kernel: int = 1,
        stride: int = 1,
    ) -> Layer:
        layer = Layer(
            name=name,
            kind=kind,
            sources=sources or (self.at,),
            relu=relu,
            in_channels=self.channels,
            channels=self.channels,
            size=self.size,
            kernel=kernel,
            stride=stride,
        )
        self.at = name
        return layer


def _imagenet(name: str, blocks: tuple[int, ...], *, bottleneck: bool = False) -> Shape:
    return Shape(
        name=name,
        blocks=blocks,
        widths=(64, 128, 256, 512),
        size=224,
        classes=1000,
        bottleneck=bottleneck,
        imagenet=True,
    )


SHAPES: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        _imagenet("resnet18", (2, 2, 2, 2)),
        _imagenet("resnet34", (3, 4, 6, 3)),
        _imagenet("resnet50", (3, 4, 6, 3), bottleneck=True),
        Shape(name="resnet8", blocks=(1, 1, 1)),
        Shape(name="resnet20", blocks=(3, 3, 3)),
        Shape(name="resnet32", blocks=(5, 5, 5)),
        Shape(name="resnet44", blocks=(7, 7, 7)),
        Shape(name="resnet56", blocks=(9, 9, 9)),
    )
}
"""Shapes by name."""


def find_shape(name: str) -> Shape:
    """Find a shape by its name.

    Raises
    ------
    ConfigError: there is no such shape; names the nearest and all that there are.
    """
    if name not in SHAPES:
        raise ConfigError(unknown("network shape", name, SHAPES))
    return SHAPES[name]
