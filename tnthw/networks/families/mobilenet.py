"""MobileNet's first version: depthwise and pointwise convolutions in turn.

`mobilenet-small` is a quarter of its width on 96x96 images, as MLPerf Tiny has it for visual wake
words.

Sources: A. Howard et al., "MobileNets", arXiv 1704.04861; C. Banbury et al., "MLPerf Tiny
Benchmark", arXiv 2106.07597.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from tnthw.networks.family import Count, Counts, Family, Preset, family
from tnthw.networks.shapes import Drawing


@family("mobilenet")
@dataclass(frozen=True, slots=True, kw_only=True)
class MobileNet(Family):
    """Stem, blocks of a depthwise 3x3 and a pointwise convolution, average pool, classifier.

    Attributes
    ----------
    stem: channels of the first convolution, which is 3x3.
    stem_stride: 2 halves the image in it.
    widths: channels of each block.
    halving: numbers of the blocks that halve the image, from 0.
    """

    stem: Count = 8
    stem_stride: Annotated[int, Field(ge=1, le=2)] = 2
    widths: Counts = (16, 32, 32, 64, 64, 128, 128, 128, 128, 128, 128, 256, 256)
    halving: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(strict=False)] = (1, 3, 5, 11)

    NETWORKS: ClassVar = {}

    def __post_init__(self) -> None:
        """Check that the blocks which halve are there."""
        if any(block >= len(self.widths) for block in self.halving):
            raise ValueError(
                f"halving: names block {max(self.halving)}, there are {len(self.widths)} blocks; "
                f"use 0 to {len(self.widths) - 1}"
            )

    def draw(self, drawing: Drawing, classes: int) -> None:
        """Add stem, blocks, average and classifier."""
        drawing.conv("stem", "stem_norm", self.stem, kernel=3, stride=self.stem_stride)
        for number, width in enumerate(self.widths):
            name, stride = f"blocks.{number}", 2 if number in self.halving else 1
            depth = drawing.at.channels
            drawing.conv(
                f"{name}.depthwise", f"{name}.bn1", depth, kernel=3, stride=stride, groups=depth
            )
            drawing.conv(f"{name}.pointwise", f"{name}.bn2", width, kernel=1)
        drawing.average("average")
        drawing.linear("classifier", classes)


MobileNet.NETWORKS = {
    "mobilenet-small": Preset(options=MobileNet(), image=(3, 96, 96), classes=2),
}
