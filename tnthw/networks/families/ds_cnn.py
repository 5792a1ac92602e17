"""DS-CNN: keyword spotting with depthwise separable convolutions on a map of 49 x 10 features.

Sources: Y. Zhang et al., "Hello Edge: Keyword Spotting on Microcontrollers", arXiv 1711.07128; C.
Banbury et al., "MLPerf Tiny Benchmark", arXiv 2106.07597.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from tnthw.networks.family import Count, Family, Preset, family
from tnthw.networks.shapes import Drawing

Window = Annotated[int, Field(ge=1, le=15)]
"""A side of a kernel."""


@family("ds-cnn")
@dataclass(frozen=True, slots=True, kw_only=True)
class DSCNN(Family):
    """Stem of stride 2, blocks of a depthwise 3x3 and a pointwise convolution, average, classifier.

    Attributes
    ----------
    channels: of every convolution.
    blocks: how many.
    kernel: of the stem: along time (the height) and along the features.
    """

    channels: Count = 64
    blocks: Count = 4
    kernel: Annotated[tuple[Window, Window], Field(strict=False)] = (10, 4)

    NETWORKS: ClassVar = {}

    def draw(self, drawing: Drawing, classes: int) -> None:
        """Add stem, blocks, average and classifier."""
        width = self.channels
        drawing.conv("stem", "stem_norm", width, kernel=self.kernel, stride=2)
        for number in range(self.blocks):
            name = f"blocks.{number}"
            drawing.conv(f"{name}.depthwise", f"{name}.bn1", width, kernel=3, groups=width)
            drawing.conv(f"{name}.pointwise", f"{name}.bn2", width, kernel=1)
        drawing.average("average")
        drawing.linear("classifier", classes)


DSCNN.NETWORKS = {"ds-cnn": Preset(options=DSCNN(), image=(1, 49, 10), classes=12)}
