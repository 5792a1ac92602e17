"""The float network with integer activations: what the interpreter must equal, byte for byte.

It goes through the stages with the frontend's own convolution (torch's, for a torch module) in
float64 on whole numbers; only what follows a stage's sum is replaced. It reads neither the IR graph
nor the interpreter, so the two can disagree. Every number stays below 2**53, so float64 is exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.evaluate import column, convolve_with_numpy, windows
from tnthw.frontends.integer_stage import IntegerStage
from tnthw.frontends.stages import INPUT, Kind, Network
from tnthw.frontends.steps import Real
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import factors


class IntegerNetwork:
    """The network on integer activations.

    Parameters
    ----------
    network: the float network.
    stages: its stages as integers.
    low: least integer of the input.
    exact: use the exact real factors, rounding once for each stage, instead of the signed powers of
        two. The difference in accuracy is what they cost, and the rounding of the parts of a layer
        with several ternary tensors.
    """

    def __init__(
        self,
        network: Network,
        stages: tuple[IntegerStage, ...],
        *,
        low: int = 0,
        exact: bool = False,
    ) -> None:
        self._stages = stages
        self._lows = {stage.stage.name: stage.code.low for stage in stages} | {INPUT: low}
        self._exact = exact
        self._convolve = network.source.convolve or convolve_with_numpy

    def values(self, images: NDArray[np.integer]) -> dict[str, NDArray[np.int64]]:
        """Integer value of every stage by its name, (images, ...), for integer images."""
        found: dict[str, Real] = {INPUT: images.astype(np.float64)}
        for stage in self._stages:
            inputs = [found[name] for name in stage.stage.sources]
            found |= self._parts(stage, inputs)
        del found[INPUT]
        return {name: value.astype(np.int64) for name, value in found.items()}

    def logits(self, images: NDArray[np.integer], batch: int = 256) -> NDArray[np.int64]:
        """Integer logits (images, classes)."""
        parts = [images[i : i + batch] for i in range(0, len(images), batch)]
        last = self._stages[-1].stage.name
        return np.concatenate([self.values(part)[last] for part in parts])

    def _parts(self, stage: IntegerStage, inputs: list[Real]) -> dict[str, Real]:
        """Value of a stage, and of its parts where it has several."""
        name, x = stage.stage.name, inputs[0]
        if stage.table is not None:
            return {name: self._looked_up(stage, x)}
        match stage.stage.kind:
            case Kind.ACCUMULATE:
                return self._layer(stage, x)
            case Kind.ADD | Kind.SCALE:
                return {name: self._rescaled(stage, *inputs)}
            case Kind.AVERAGE:
                assert stage.window is not None
                return {
                    name: self._rescaled(stage, windows(x, stage.window, 0.0).sum(axis=(-2, -1)))
                }
            case Kind.MAX_POOL:
                assert stage.window is not None
                return {name: windows(x, stage.window, -np.inf).max(axis=(-2, -1))}
            case Kind.RESHAPE:
                return {name: x.reshape(len(x), *stage.stage.shape)}
            case Kind.CONCAT:
                return {name: np.concatenate(inputs, axis=1)}
        raise AssertionError(f"{name}: has no table")

    def _layer(self, stage: IntegerStage, x: Real) -> dict[str, Real]:
        """Compute a convolution or linear layer: its parts, and their sum."""
        name = stage.stage.name
        sums = [
            np.asarray(
                self._convolve(x, part.integers.astype(np.float64), stage.stage.window), np.float64
            )
            for part in stage.parts
        ]
        if self._exact and not stage.stage.exact and stage.parts[0].factor.size:
            steps = [
                (column(part.factor, total.ndim) * total + column(part.offset, total.ndim))
                * (part.grid.scale / stage.grid.scale)
                for part, total in zip(stage.parts, sums, strict=True)
            ]
            return {name: _clamped(np.floor(sum(steps) + 0.5), stage.grid)}
        if len(sums) == 1:
            return {name: self._finished(stage, sums[0])}
        found = {
            part.name: _shifted(part.grid, part.fit, [_multipliers(part.fit)], total)
            for part, total in zip(stage.parts, sums, strict=True)
            if part.fit is not None
        }
        result = found[stage.parts[0].name]
        for join, part in zip(stage.joins, stage.parts[1:], strict=True):
            both = np.split(_multipliers(join.fit), 2)
            result = _shifted(join.grid, join.fit, both, result, found[part.name])
            found[join.name] = result
        return found

    def _rescaled(self, stage: IntegerStage, *sums: Real) -> Real:
        """Bring a sum, or both operands of an addition, to the stage's grid."""
        # An addition has one factor for each operand, everything else one for each channel.
        add = stage.stage.kind is Kind.ADD
        if self._exact and stage.factor.size:
            total = column(stage.offset + 0.5, sums[0].ndim)
            each = np.split(stage.factor, 2) if add else [stage.factor]
            for value, factor in zip(sums, each, strict=True):
                total = total + value * column(factor, value.ndim)
            return _clamped(np.floor(total), stage.grid)
        if stage.total is not None:
            first, second = _multipliers(stage.total)
            return self._finished(stage, sums[0] * first + sums[1] * second)
        if add:
            assert stage.fit is not None
            return _shifted(stage.grid, stage.fit, np.split(_multipliers(stage.fit), 2), *sums)
        return self._finished(stage, sums[0])

    def _finished(self, stage: IntegerStage, total: Real) -> Real:
        """Compare or rescale a sum, or keep it."""
        if stage.thresholds is not None:
            passed = np.zeros_like(total)
            for edges in stage.thresholds.astype(np.float64).T:
                passed += total >= column(edges, total.ndim)
            return passed + stage.grid.low
        if stage.fit is None:
            return total
        return _shifted(stage.grid, stage.fit, [_multipliers(stage.fit)], total)

    def _looked_up(self, stage: IntegerStage, x: Real) -> Real:
        """Find the entry of each integer in a table."""
        assert stage.table is not None
        low = self._lows[stage.stage.sources[0]]
        rows = column(np.arange(len(stage.table), dtype=np.float64), x.ndim).astype(np.int64)
        return stage.table[rows, x.astype(np.int64) - low].astype(np.float64)


def _multipliers(fit: Fit) -> NDArray[np.int64]:
    return factors(fit.signs, fit.exponents)


def _shifted(grid: Grid, fit: Fit, multipliers: Sequence[NDArray[np.int64]], *sums: Real) -> Real:
    """Multiply, add the bias, shift to the right rounding down, clamp."""
    axes = sums[0].ndim
    total = column(fit.bias.astype(np.float64), axes)
    for value, multiplier in zip(sums, multipliers, strict=True):
        total = total + value * column(multiplier.astype(np.float64), axes)
    return _clamped(np.floor(total * np.exp2(-column(fit.shift.astype(np.float64), axes))), grid)


def _clamped(values: Real, grid: Grid) -> Real:
    return np.clip(values, grid.low, grid.high)
