"""The torch network with integer activations: what the interpreter must equal, byte for byte.

It keeps the float network's own structure, as torch.fx traced it, and torch's own convolutions,
pools and additions, in float64 on whole numbers; only what follows a stage's sum is replaced. It
reads neither the IR graph nor the interpreter, so the two can disagree. Every number stays below
2**53, so float64 is exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, fx, nn

from tnthw.frontends.requantise import IntegerStage
from tnthw.frontends.stages import Kind, Network
from tnthw.frontends.ternary_sums import column, convolve
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import factors


class IntegerNetwork(fx.Interpreter):
    """The torch network on integer activations.

    Parameters
    ----------
    network: the traced float network.
    stages: its stages as integers.
    exact: use the exact real factors, rounding once for each stage, instead of the signed powers of
        two. The difference in accuracy is what they cost, and the rounding of the parts of a layer
        with several ternary tensors.
    """

    def __init__(
        self, network: Network, stages: tuple[IntegerStage, ...], *, exact: bool = False
    ) -> None:
        super().__init__(network.traced)
        self._exact = exact
        self._first = {stage.stage.nodes[0]: stage for stage in stages}
        self._joined = {node for stage in stages for node in stage.stage.nodes[1:]}
        self._values: dict[str, NDArray[np.int64]] = {}

    @torch.no_grad()
    def values(self, images: NDArray[np.integer]) -> dict[str, NDArray[np.int64]]:
        """Integer value of every stage by its name, (images, ...), for integer images."""
        self._values = {}
        self.run(torch.from_numpy(images.astype(np.float64)))
        return self._values

    def logits(self, images: NDArray[np.integer], batch: int = 256) -> NDArray[np.int64]:
        """Integer logits (images, classes)."""
        parts = [images[i : i + batch] for i in range(0, len(images), batch)]
        return np.concatenate([list(self.values(part).values())[-1] for part in parts])

    def run_node(self, n: fx.Node) -> object:
        """Compute a stage at its first node; what is joined to it changes nothing any more."""
        arguments, _ = self.fetch_args_kwargs_from_env(n)
        if n in self._joined:
            return arguments[0]
        if n not in self._first:
            return super().run_node(n)
        stage = self._first[n]
        match stage.stage.kind:
            case Kind.ACCUMULATE:
                value = self._layer(stage, arguments[0])
            case Kind.ADD:
                value = self._rescaled(stage, *arguments)
            case Kind.AVERAGE:
                assert isinstance(stage.stage.module, nn.Module) and stage.window is not None
                area = stage.window.kernel[0] * stage.window.kernel[1]
                value = self._rescaled(stage, torch.round(stage.stage.module(arguments[0]) * area))
            case Kind.MAX_POOL | Kind.FLATTEN:
                value = super().run_node(n)
        return self._kept(stage.stage.name, value)

    def _kept(self, name: str, value: Tensor) -> Tensor:
        self._values[name] = value.numpy().astype(np.int64)
        return value

    def _layer(self, stage: IntegerStage, x: Tensor) -> Tensor:
        """Compute a convolution or linear layer: its parts, and their sum."""
        sums = [
            convolve(stage.stage, x, torch.from_numpy(part.trits.astype(np.float64)))
            for part in stage.parts
        ]
        if self._exact:
            steps = [
                (column(part.factor, total) * total + column(part.offset, total))
                * (part.grid.scale / stage.grid.scale)
                for part, total in zip(stage.parts, sums, strict=True)
            ]
            return _clamped(torch.floor(torch.stack(steps).sum(0) + 0.5), stage.grid)
        if stage.parts[0].thresholds is not None:
            edges = torch.from_numpy(stage.parts[0].thresholds.astype(np.float64)).T
            passed = [sums[0] >= column(edge.numpy(), sums[0]) for edge in edges]
            return torch.stack(passed).sum(0).double() + stage.grid.low
        values = [
            _shifted(part.grid, part.fit, [_multipliers(part.fit)], total)
            for part, total in zip(stage.parts, sums, strict=True)
        ]
        result = values[0]
        if stage.joins:
            for part, value in zip(stage.parts, values, strict=True):
                self._kept(part.name, value)
        for join, value in zip(stage.joins, values[1:], strict=True):
            both = np.split(_multipliers(join.fit), 2)
            result = self._kept(join.name, _shifted(join.grid, join.fit, both, result, value))
        return result

    def _rescaled(self, stage: IntegerStage, *sums: Tensor) -> Tensor:
        """Bring a sum, or both operands of an addition, to the stage's grid."""
        assert stage.fit is not None
        # An addition has one factor for each operand, everything else one for each channel.
        add = stage.stage.kind is Kind.ADD
        if self._exact:
            total = column(stage.offset + 0.5, sums[0])
            each = np.split(stage.factor, 2) if add else [stage.factor]
            for value, factor in zip(sums, each, strict=True):
                total = total + value * column(factor, value)
            return _clamped(torch.floor(total), stage.grid)
        whole = _multipliers(stage.fit)
        return _shifted(stage.grid, stage.fit, np.split(whole, 2) if add else [whole], *sums)


def _multipliers(fit: Fit) -> NDArray[np.int64]:
    return factors(fit.signs, fit.exponents)


def _shifted(
    grid: Grid, fit: Fit, multipliers: Sequence[NDArray[np.int64]], *sums: Tensor
) -> Tensor:
    """Multiply, add the bias, shift to the right rounding down, clamp."""
    total = column(fit.bias, sums[0])
    for value, multiplier in zip(sums, multipliers, strict=True):
        total = total + value * column(multiplier, value)
    return _clamped(torch.floor(total * torch.exp2(-column(fit.shift, sums[0]))), grid)


def _clamped(values: Tensor, grid: Grid) -> Tensor:
    return values.clamp(grid.low, grid.high)
