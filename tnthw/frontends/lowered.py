"""A network as integers, and how far its factors are from the exact ones."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.frontends.integer_stage import Exactness, IntegerStage
from tnthw.frontends.reference import IntegerNetwork
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
    def exactness(self) -> tuple[Exactness, ...]:
        """How every stage's integers are related to the source's numbers, one row a stage."""
        return tuple(stage.exactness for stage in self.stages)

    @property
    def factor_errors(self) -> tuple[FactorError, ...]:
        """Distance of every layer's factors from the exact ones."""
        rows = []
        for stage in self.stages:
            fits = [
                (part.name, part.fit, part.factor)
                for part in stage.parts
                if part.fit is not None and part.factor.size
            ]
            if stage.fit is not None and stage.factor.size and not stage.parts:
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
        low = self.graph.inputs[0].type.low
        return IntegerNetwork(self.network, self.stages, low=low, exact=exact)
