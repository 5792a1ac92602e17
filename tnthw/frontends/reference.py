"""The torch network with integer activations: what the interpreter must equal, byte for byte.

It keeps the float network's own structure, as torch.fx traced it, and torch's own convolutions,
pools and additions, in float64 on whole numbers; only what follows a stage's sum is replaced. It
reads neither the IR graph nor the interpreter, so the two can disagree. Every number stays below
2**53, so float64 is exact.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, fx, nn
from torch.nn import functional

from tnthw.frontends.requantise import IntegerStage
from tnthw.frontends.stages import Kind, Network
from tnthw.ir.ranges import factors
from tnthw.training.layers import TernaryConv2d


class IntegerNetwork(fx.Interpreter):
    """The torch network on integer activations.

    Parameters
    ----------
    network: the traced float network.
    stages: its stages as integers.
    exact: use the exact real factors, rounding once, instead of the signed powers of two. The
        difference in accuracy is what the powers of two cost.
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
        value = self._rescale(stage, *self._sums(stage, n, *arguments))
        self._values[stage.stage.name] = value.numpy().astype(np.int64)
        return value

    def _sums(self, stage: IntegerStage, n: fx.Node, *inputs: Tensor) -> tuple[Tensor, ...]:
        """Compute the torch operation itself on integers: an average as a sum."""
        layer = stage.stage.module
        match stage.stage.kind:
            case Kind.ACCUMULATE:
                assert stage.trits is not None
                trits = torch.from_numpy(stage.trits.astype(np.float64))
                if isinstance(layer, TernaryConv2d):
                    return (
                        functional.conv2d(
                            inputs[0],
                            trits,
                            None,
                            layer.stride,
                            layer.padding,
                            layer.dilation,
                            layer.groups,
                        ),
                    )
                return (functional.linear(inputs[0], trits),)
            case Kind.ADD:
                return inputs
            case Kind.AVERAGE:
                assert isinstance(layer, nn.Module) and stage.window is not None
                area = stage.window.kernel[0] * stage.window.kernel[1]
                return (torch.round(layer(inputs[0]) * area),)
            case Kind.MAX_POOL | Kind.FLATTEN:
                return (super().run_node(n),)

    def _rescale(self, stage: IntegerStage, *sums: Tensor) -> Tensor:
        if stage.fit is None:
            return sums[0]
        if self._exact:
            factor: NDArray[Any] = stage.factor
            bias: NDArray[Any] = stage.offset + 0.5
            shift: NDArray[Any] = np.zeros(1)
        else:
            factor = factors(stage.fit.signs, stage.fit.exponents)
            bias, shift = stage.fit.bias, stage.fit.shift
        # An addition has one factor for each operand, everything else one for each channel.
        each = np.split(factor, 2) if stage.stage.kind is Kind.ADD else [factor]
        axes = (1, -1, *(1,) * (sums[0].dim() - 2))
        total = _column(bias, axes)
        for values, multiplier in zip(sums, each, strict=True):
            total = total + values * _column(multiplier, axes)
        result = torch.floor(total * torch.exp2(-_column(shift, axes)))
        return result.clamp(stage.grid.low, stage.grid.high)


def _column(values: NDArray[Any], axes: tuple[int, ...]) -> Tensor:
    return torch.from_numpy(values.astype(np.float64)).reshape(axes)
