"""A network as integers, and how far its factors are from the exact ones."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.frontends.reference import IntegerNetwork
from tnthw.frontends.requantise import IntegerStage
from tnthw.frontends.stages import Network
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import relative_error


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorError:
    """How far a layer's powers of two are from its exact factors.

    Attributes
    ----------
    layer: name of the layer.
    channels: number of factors.
    largest, mean: relative error.
    """

    layer: str
    channels: int
    largest: float
    mean: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lowered:
    """A network as integers.

    Attributes
    ----------
    graph: the IR graph.
    network: the float network, whose weights are integers times scales.
    real: the same with the source's own weights, where they are wider.
    stages: its stages as integers.
    """

    graph: Graph
    network: Network
    real: Network
    stages: tuple[IntegerStage, ...]

    @property
    def factor_errors(self) -> tuple[FactorError, ...]:
        """Distance of every layer's factors from the exact ones."""
        rows = []
        for stage in self.stages:
            fits = [
                (part.name, part.fit, part.factor)
                for part in stage.parts
                if part.thresholds is None
            ]
            if stage.fit is not None and not stage.parts:
                fits = [(stage.stage.name, stage.fit, stage.factor)]
            for name, fitted, factor in fits:
                error = relative_error(fitted, factor)
                rows.append(
                    FactorError(
                        layer=name,
                        channels=len(error),
                        largest=float(error.max()),
                        mean=float(error.mean()),
                    )
                )
        return tuple(rows)

    def reference(self, *, exact: bool = False) -> IntegerNetwork:
        """Make the float network on integer activations, with powers of two or exact factors."""
        return IntegerNetwork(self.network, self.stages, exact=exact)
