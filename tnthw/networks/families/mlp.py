"""Multi-layer perceptrons: linear layers with batch norm and ReLU on the flattened image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from tnthw.networks.family import Count, Family, Preset, family
from tnthw.networks.shapes import Drawing


@family("mlp")
@dataclass(frozen=True, slots=True, kw_only=True)
class MLP(Family):
    """Hidden layers and a classifier.

    Attributes
    ----------
    hidden: features of each hidden layer; none for a linear classifier.
    """

    hidden: Annotated[tuple[Count, ...], Field(strict=False)] = (256, 256, 256)

    NETWORKS: ClassVar = {}

    def draw(self, drawing: Drawing, classes: int) -> None:
        """Add the flattening and the layers."""
        drawing.flatten("flatten")
        for number, features in enumerate(self.hidden):
            drawing.linear(f"hidden.{number}", features, norm=f"norms.{number}", relu=True)
        drawing.linear("classifier", classes)


MLP.NETWORKS = {"mlp": Preset(options=MLP(), image=(1, 28, 28))}
