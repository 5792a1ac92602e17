"""Residual networks, with the names of the implementations that people have checkpoints of.

* ImageNet, `resnet18` to `resnet50`: torchvision's (stride of a bottleneck in its 3x3 convolution);
* CIFAR, `resnet20` to `resnet56`: the common PyTorch implementation's (akamaster), whose shortcuts
  between stages are 1x1 convolutions with batch norm in its option B and have no weights in its
  option A;
* MLPerf Tiny, `resnet8`: a Keras model in the original; the names are those of the CIFAR networks;
* `digits`: for 8x8 images.

Sources: K. He et al., "Deep Residual Learning for Image Recognition", arXiv 1512.03385; C. Banbury
et al., "MLPerf Tiny Benchmark", arXiv 2106.07597.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from tnthw.networks.family import Count, Counts, Family, Preset, family
from tnthw.networks.shapes import Drawing

_EXPANSION = 4  # channels that a bottleneck's last convolution makes of its width

_NAMES = {  # stage (numbered from 1), shortcut, average, classifier
    "cifar": ("layer{}", "shortcut", "avgpool", "linear"),
    "imagenet": ("layer{}", "downsample", "avgpool", "fc"),
    "digits": ("stages.{}", "shortcut", "average", "classifier"),
}


@family("resnet")
@dataclass(frozen=True, slots=True, kw_only=True)
class ResNet(Family):
    """Stem, stages of post-activation residual blocks, average pool, classifier.

    Every stage but the first halves the image.

    Attributes
    ----------
    widths: channels of each stage.
    blocks: residual blocks of each stage; one number for all.
    bottleneck: blocks of 1x1, 3x3 and 1x1 convolutions instead of two 3x3.
    shortcuts: those that change the number of channels: a trained 1x1 convolution with batch norm,
        or every second pixel, padded with channels of zeros (option A of the CIFAR networks).
    stem: kernel of the first convolution; the 7x7 one has stride 2.
    max_pool: halve the image after the stem: by a 3x3 maximum after a 7x7 stem, a 2x2 else.
    names: whose names layers have.
    """

    widths: Counts = (16, 32, 64)
    blocks: Count | Counts = 3
    bottleneck: bool = False
    shortcuts: Literal["conv", "padded"] = "conv"
    stem: Literal["3x3", "7x7"] = "3x3"
    max_pool: bool = False
    names: Literal["cifar", "imagenet", "digits"] = "cifar"

    NETWORKS: ClassVar = {}

    def __post_init__(self) -> None:
        """Check that stages have as many widths as numbers of blocks."""
        if isinstance(self.blocks, tuple) and len(self.blocks) != len(self.widths):
            raise ValueError(
                f"widths has {len(self.widths)} numbers for {len(self.blocks)} stages; give one "
                f"for each stage, or set blocks"
            )
        if self.shortcuts == "padded" and list(self.widths) != sorted(self.widths):
            raise ValueError(
                f"shortcuts: is 'padded', which cannot take channels away, and widths are "
                f"{', '.join(map(str, self.widths))}; set shortcuts = 'conv'"
            )

    def variants(self) -> tuple[Family, ...]:
        """Shortcuts of either kind, which have the names of the CIFAR networks."""
        if self.names != "cifar":
            return (self,)
        return replace(self, shortcuts="conv"), replace(self, shortcuts="padded")

    def draw(self, drawing: Drawing, classes: int) -> None:
        """Add stem, stages, average and classifier."""
        large = self.stem == "7x7"
        stage_name, _, average, classifier = _NAMES[self.names]
        kernel, stride = (7, 2) if large else (3, 1)
        drawing.conv("conv1", "bn1", self.widths[0], kernel=kernel, stride=stride)
        if self.max_pool:
            name = "pool" if self.names == "digits" else "maxpool"
            drawing.max_pool(name, kernel=3 if large else 2)
        counts = (
            self.blocks if isinstance(self.blocks, tuple) else (self.blocks,) * len(self.widths)
        )
        first = 0 if self.names == "digits" else 1
        for stage, (width, count) in enumerate(zip(self.widths, counts, strict=True)):
            for block in range(count):
                name = f"{stage_name.format(stage + first)}.{block}"
                self._block(drawing, name, width, 2 if stage > 0 and block == 0 else 1)
        drawing.average(average)
        drawing.linear(classifier, classes)

    def _block(self, drawing: Drawing, name: str, width: int, stride: int) -> None:
        before = drawing.at
        out = _EXPANSION * width if self.bottleneck else width
        if self.bottleneck:
            drawing.conv(f"{name}.conv1", f"{name}.bn1", width, kernel=1)
            drawing.conv(f"{name}.conv2", f"{name}.bn2", width, kernel=3, stride=stride)
            drawing.conv(f"{name}.conv3", f"{name}.bn3", out, kernel=1, relu=False)
        else:
            drawing.conv(f"{name}.conv1", f"{name}.bn1", out, kernel=3, stride=stride)
            drawing.conv(f"{name}.conv2", f"{name}.bn2", out, kernel=3, relu=False)
        shortcut = before
        if stride != 1 or before.channels != out:
            body, drawing.at = drawing.at, before
            path, fixed = f"{name}.{_NAMES[self.names][1]}", self.shortcuts == "padded"
            drawing.conv(
                f"{path}.0",
                "" if fixed else f"{path}.1",
                out,
                kernel=1,
                stride=stride,
                relu=False,
                shortcut=True,
                fixed=fixed,
            )
            shortcut, drawing.at = drawing.at, body
        drawing.add(f"{name}.add", shortcut)


def _imagenet(*blocks: int, bottleneck: bool = False) -> Preset:
    options = ResNet(
        blocks=blocks,
        widths=(64, 128, 256, 512),
        bottleneck=bottleneck,
        stem="7x7",
        max_pool=True,
        names="imagenet",
    )
    return Preset(options=options, image=(3, 224, 224), classes=1000)


ResNet.NETWORKS = {
    "resnet18": _imagenet(2, 2, 2, 2),
    "resnet34": _imagenet(3, 4, 6, 3),
    "resnet50": _imagenet(3, 4, 6, 3, bottleneck=True),
    "resnet8": Preset(options=ResNet(blocks=(1, 1, 1))),
    "resnet20": Preset(options=ResNet(blocks=(3, 3, 3))),
    "resnet32": Preset(options=ResNet(blocks=(5, 5, 5))),
    "resnet44": Preset(options=ResNet(blocks=(7, 7, 7))),
    "resnet56": Preset(options=ResNet(blocks=(9, 9, 9))),
    "digits": Preset(
        options=ResNet(widths=(16, 32), blocks=1, max_pool=True, names="digits"),
        image=(1, 8, 8),
        built_in=False,  # a trained network has the name
    ),
}
