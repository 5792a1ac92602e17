"""What a network is made of: named layers with sizes, without torch.

Built-in graphs, torch networks, the names that a checkpoint must have and all counts come from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tnthw.errors import ConfigError

INPUT = "input"
"""Name of the image among the sources of layers."""

Pair = tuple[int, int]
"""Along the height and along the width."""


class LayerKind(StrEnum):
    """What a layer computes."""

    CONV = "conv"
    LINEAR = "linear"
    MAX_POOL = "maxpool"
    AVERAGE = "average"  # over the whole image, flattened
    FLATTEN = "flatten"
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
    in_channels, channels: read and made; features of a linear layer.
    height, width: of the result, in pixels; 1 and 1 after flattening.
    kernel, stride, padding: of a convolution or max pool.
    groups: channel groups of a convolution.
    shortcut: true for the convolution of a residual block's shortcut.
    fixed: true for a convolution that copies its channels to the middle of the new ones, with
        weights of 1 that are not trained.
    """

    name: str
    kind: LayerKind
    sources: tuple[str, ...]
    norm: str = ""
    relu: bool = False
    in_channels: int
    channels: int
    height: int
    width: int
    kernel: Pair = (1, 1)
    stride: Pair = (1, 1)
    padding: Pair = (0, 0)
    groups: int = 1
    shortcut: bool = False
    fixed: bool = False

    @property
    def weight_shape(self) -> tuple[int, ...]:
        """Shape of `NAME.weight`; () for a layer without weights."""
        match self.kind:
            case LayerKind.CONV:
                return (self.channels, self.in_channels // self.groups, *self.kernel)
            case LayerKind.LINEAR:
                return (self.channels, self.in_channels)
            case _:
                return ()

    @property
    def weights(self) -> int:
        """Number of weights; biases and batch norm do not count."""
        if self.kind not in (LayerKind.CONV, LayerKind.LINEAR):
            return 0
        return self.channels * self.in_channels // self.groups * self.kernel[0] * self.kernel[1]

    @property
    def macs(self) -> int:
        """Multiply-accumulates for one image, those with the zeros of the padding included."""
        return self.weights * self.height * self.width


class Place(NamedTuple):
    """A value of a network: the layer that makes it, and its size."""

    source: str
    channels: int
    height: int
    width: int

    @property
    def features(self) -> int:
        """Numbers in it."""
        return self.channels * self.height * self.width


class Drawing:
    """Lists the layers of a network and keeps track of the value that the next one reads.

    Parameters
    ----------
    image: channels, height and width of an image.

    Attributes
    ----------
    at: the value that the next layer reads; set it to go back to an earlier one.
    """

    def __init__(self, image: tuple[int, int, int]) -> None:
        self.layers: list[Layer] = []
        self.at = Place(INPUT, *image)

    def conv(
        self,
        name: str,
        norm: str,
        channels: int,
        *,
        kernel: int | Pair,
        stride: int = 1,
        groups: int = 1,
        relu: bool = True,
        shortcut: bool = False,
        fixed: bool = False,
    ) -> None:
        """Add a convolution, padded so that its result has size / stride pixels, rounded up."""
        kernel = (kernel, kernel) if isinstance(kernel, int) else kernel
        sizes, padding = [], []
        for size, window in zip((self.at.height, self.at.width), kernel, strict=True):
            wanted = -(-size // stride)
            before = (max(0, (wanted - 1) * stride + window - size) + 1) // 2
            sizes.append((size + 2 * before - window) // stride + 1)
            padding.append(before)
        self._add(
            Layer(
                name=name,
                kind=LayerKind.CONV,
                sources=(self.at.source,),
                norm=norm,
                relu=relu,
                in_channels=self.at.channels,
                channels=channels,
                height=sizes[0],
                width=sizes[1],
                kernel=kernel,
                stride=(stride, stride),
                padding=(padding[0], padding[1]),
                groups=groups,
                shortcut=shortcut,
                fixed=fixed,
            )
        )

    def max_pool(self, name: str, *, kernel: int, stride: int = 2) -> None:
        """Add a max pool, padded by half of an odd window.

        Raises
        ------
        ConfigError: the image is smaller than the window.
        """
        padding = (kernel - 1) // 2
        sizes = [(s + 2 * padding - kernel) // stride + 1 for s in (self.at.height, self.at.width)]
        if min(sizes) < 1:
            raise ConfigError(
                f"layer {name}: the image has {self.at.height} x {self.at.width} pixels there, too "
                f"few for a pool of {kernel} x {kernel}; give larger images, or fewer stages"
            )
        self._plain(
            name,
            LayerKind.MAX_POOL,
            self.at._replace(height=sizes[0], width=sizes[1]),
            kernel=(kernel, kernel),
            stride=(stride, stride),
            padding=(padding, padding),
        )

    def average(self, name: str) -> None:
        """Add the average over the whole image, flattened."""
        self._plain(name, LayerKind.AVERAGE, self.at._replace(height=1, width=1))

    def flatten(self, name: str) -> None:
        """Add the flattening of (channels, height, width) to features."""
        self._plain(name, LayerKind.FLATTEN, Place(name, self.at.features, 1, 1))

    def linear(self, name: str, channels: int, *, norm: str = "", relu: bool = False) -> None:
        """Add a linear layer on features."""
        self._add(
            Layer(
                name=name,
                kind=LayerKind.LINEAR,
                sources=(self.at.source,),
                norm=norm,
                relu=relu,
                in_channels=self.at.features,
                channels=channels,
                height=1,
                width=1,
            )
        )

    def add(self, name: str, shortcut: Place) -> None:
        """Add the addition of a residual block, with a ReLU."""
        sources = (self.at.source, shortcut.source)
        self._plain(name, LayerKind.ADD, self.at, sources=sources, relu=True)

    def _plain(
        self,
        name: str,
        kind: LayerKind,
        to: Place,
        *,
        sources: tuple[str, ...] = (),
        relu: bool = False,
        kernel: Pair = (1, 1),
        stride: Pair = (1, 1),
        padding: Pair = (0, 0),
    ) -> None:
        self._add(
            Layer(
                name=name,
                kind=kind,
                sources=sources or (self.at.source,),
                relu=relu,
                in_channels=self.at.channels,
                channels=to.channels,
                height=to.height,
                width=to.width,
                kernel=kernel,
                stride=stride,
                padding=padding,
            )
        )

    def _add(self, layer: Layer) -> None:
        self.layers.append(layer)
        self.at = Place(layer.name, layer.channels, layer.height, layer.width)
