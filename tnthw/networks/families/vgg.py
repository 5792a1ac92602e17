"""VGG networks: stages of 3x3 convolutions, each followed by a max pool, then linear layers.

`vgg7` is the network that papers on ternary weights train on CIFAR-10 (F. Li et al., "Ternary
Weight Networks", arXiv 1605.04711); `vgg-small` has half of its channels and no hidden layer. Names
of parameters are those of torchvision's VGG networks with batch norm.

Source: K. Simonyan and A. Zisserman, "Very Deep Convolutional Networks for Large-Scale Image
Recognition", arXiv 1409.1556.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from tnthw.networks.family import Count, Counts, Family, Preset, family
from tnthw.networks.shapes import Drawing


@family("vgg")
@dataclass(frozen=True, slots=True, kw_only=True)
class VGG(Family):
    """Convolutions with batch norm and ReLU, halved by a 2x2 maximum after every stage.

    Attributes
    ----------
    widths: channels of each stage.
    convolutions: of each stage.
    hidden: features of the linear layers before the classifier, each with batch norm and ReLU.
    """

    widths: Counts = (64, 128, 256)
    convolutions: Count = 2
    hidden: Annotated[tuple[Count, ...], Field(strict=False)] = ()

    NETWORKS: ClassVar = {}

    def draw(self, drawing: Drawing, classes: int) -> None:
        """Add convolutions and pools, the flattening, and linear layers."""
        place = 0  # in torchvision's list of convolution, batch norm, ReLU and pool
        for width in self.widths:
            for _ in range(self.convolutions):
                drawing.conv(f"features.{place}", f"features.{place + 1}", width, kernel=3)
                place += 3
            drawing.max_pool(f"features.{place}", kernel=2)
            place += 1
        drawing.flatten("flatten")
        for number, features in enumerate(self.hidden):
            name, norm = f"classifier.{3 * number}", f"classifier.{3 * number + 1}"
            drawing.linear(name, features, norm=norm, relu=True)
        drawing.linear(f"classifier.{3 * len(self.hidden)}", classes)


VGG.NETWORKS = {
    "vgg-small": Preset(options=VGG()),
    "vgg7": Preset(options=VGG(widths=(128, 256, 512), hidden=(1024,))),
}
