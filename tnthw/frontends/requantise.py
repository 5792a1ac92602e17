"""The integers of every stage: weights; alpha, bias, affine step, clamp and grid as a rescale."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.additions import exact_addition
from tnthw.frontends.codes import Code, of_grid, of_step
from tnthw.frontends.exactly import exact_layer, exact_window, exactness, first_grid, raw_sums
from tnthw.frontends.integer_stage import Exactness, IntegerStage
from tnthw.frontends.layer_sums import PIXEL, absorbed
from tnthw.frontends.parts import Join, Part, make_part, make_parts, with_thresholds
from tnthw.frontends.stages import INPUT, Kind, Network, Stage
from tnthw.frontends.steps import Real
from tnthw.frontends.tables import table_stage
from tnthw.frontends.ternary_sums import layer_sums
from tnthw.ir.grid import ACTIVATION_BITS, Grid
from tnthw.ir.rescale import Fit, fit, fit_add


def requantise(
    network: Network,
    grids: dict[str, Grid],
    terms: int,
    accumulator_bits: int = 20,
    *,
    thresholds: bool = False,
) -> tuple[IntegerStage, ...]:
    """Turn every stage into integers.

    Parameters
    ----------
    network: the float network.
    grids: grid of every stage's value and of the input.
    terms: signed powers of two in one factor, 1 to 8.
    accumulator_bits: width of the machine's sums, which bounds the powers of two.
    thresholds: give layers of few bits exact thresholds, where they have one ternary tensor.

    Raises
    ------
    GraphError: a layer cannot become integers; the message names it and what to change.
    """
    made = _Requantiser(network, grids, terms, accumulator_bits, thresholds)
    for stage in network.stages:
        try:
            made.append(stage)
        except GraphError as error:
            raise GraphError(f"layer {stage.name}{stage.where}: {error}") from error
    return tuple(made.stages)


class _Requantiser:
    def __init__(
        self,
        network: Network,
        grids: dict[str, Grid],
        terms: int,
        accumulator_bits: int,
        thresholds: bool,
    ) -> None:
        self._network = network
        self._grids = grids
        self._terms = terms
        self._accumulator_bits = accumulator_bits
        self._thresholds = thresholds
        self._codes = {INPUT: of_grid(grids[INPUT])}
        self.stages: list[IntegerStage] = []

    def append(self, stage: Stage) -> None:
        sources = [self._codes[name] for name in stage.sources]
        if stage.raw:
            made = raw_sums(stage, sources[0])
        elif stage.kind is Kind.TABLE:
            made = table_stage(stage, sources[0], self._grids[stage.name])
        elif stage.exact and stage.kind is not Kind.CONCAT:
            made = self._exact(stage, sources)
        else:
            made = self._nearest(stage, sources)
        self._codes[stage.name] = made.code
        self.stages.append(made)

    def _exact(self, stage: Stage, sources: list[Code]) -> IntegerStage:
        limits = self._terms, self._accumulator_bits
        if stage.kind is Kind.ACCUMULATE:
            return exact_layer(stage, sources[0], *limits)
        if stage.kind is Kind.ADD:
            return exact_addition(stage, (sources[0], sources[1]), *limits)
        return exact_window(stage, sources[0], *limits)

    def _nearest(self, stage: Stage, sources: list[Code]) -> IntegerStage:
        match stage.kind:
            case Kind.ACCUMULATE if stage.keeps:
                return self._kept(stage, sources[0])
            case Kind.ACCUMULATE:
                return self._layer(stage, sources[0])
            case Kind.ADD:
                return self._add(stage, sources)
            case Kind.AVERAGE | Kind.SCALE:
                return self._scaled(stage, sources[0])
        code = sources[0]
        if stage.kind is Kind.RESHAPE:
            before = self._network.shape(stage.sources[0])[0]
            if stage.channels != before and not (len(code.scale) == len(code.offset) == 1):
                if stage.channels % before or len(stage.shape) > 1:
                    raise GraphError(
                        "reorders channels whose grids differ; quantise them with one scale before"
                    )
                code = code.repeated(stage.channels // before)
        if stage.kind is Kind.CONCAT:
            code = _joined(sources, [self._network.shape(name)[0] for name in stage.sources])
        return IntegerStage(
            stage=stage,
            code=code,
            grid=first_grid(code),
            window=stage.window,
            exactness=exactness(stage, 0),
        )

    def _kept(self, stage: Stage, source: Code) -> IntegerStage:
        """Copy integers; the channels of the result are some of those that are read."""
        made = self._one_part(stage, replace(first_grid(source), scale=1.0), first_grid(source))
        zeros = (stage.window is not None and any(stage.window.padding)) or not all(
            row.any() for row in stage.tensors[0].integers
        )
        if zeros:  # which need not be on the grid
            if any(source.offset):
                raise GraphError(
                    "pads a value whose zero is not on its grid; pad it before it is quantised"
                )
            source = replace(source, low=min(source.low, 0), high=max(source.high, 0))
        if source.plain:
            code = source
        else:
            rows = np.abs(stage.tensors[0].integers).reshape(stage.channels, -1)
            inside = stage.tensors[0].integers.shape[1]
            groups = 1 if stage.window is None else stage.window.groups
            within = rows.argmax(axis=1) // (rows.shape[1] // inside)
            channel = within + np.arange(stage.channels) // (stage.channels // groups) * inside
            scales, offsets = (each(inside * groups) for each in (source.scales, source.offsets))
            code = replace(
                source,
                scale=tuple(scales[i] for i in channel),
                offset=tuple(offsets[i] for i in channel),
            ).merged()
        same = (code.low, code.high) == (made.grid.low, made.grid.high)
        grid = made.grid if same else first_grid(code)
        return replace(made, code=code, grid=grid, exactness=exactness(stage, 1))

    def _layer(self, stage: Stage, source: Code) -> IntegerStage:
        grid = self._grids[stage.name]
        plain, source_grid = absorbed(stage, source)
        sums = layer_sums(plain)
        if len(sums.tensors) > 1:
            read = self._grids | {stage.sources[0]: source_grid}
            parts, joins = make_parts(sums, read, grid, self._terms, self._accumulator_bits)
            bound = 0.5 + _most_off(parts, joins, source_grid) / grid.scale
            return IntegerStage(
                stage=stage,
                code=self._given(stage, grid),
                grid=grid,
                parts=parts,
                joins=joins,
                exactness=self._bounded(stage, bound, self._terms),
            )
        return self._one_part(plain, source_grid, grid)

    def _one_part(self, stage: Stage, source: Grid, grid: Grid) -> IntegerStage:
        sums = layer_sums(stage)
        if stage.keeps:
            grid = replace(grid, scale=1.0)
        limits = self._terms, self._accumulator_bits
        part = make_part(stage.name, sums, 0, sums.shift, source, grid, *limits)
        assert part.fit is not None
        off = _off(part.fit, part.factor, part.offset, _reach(part, source))
        used = int(np.count_nonzero(part.fit.signs, axis=1).max())
        if self._thresholds and grid.bits < ACTIVATION_BITS and not stage.keeps:
            part = with_thresholds(part, self._accumulator_bits)
            off, used = 0.0, 0
        return IntegerStage(
            stage=stage,
            code=self._given(stage, grid),
            grid=self._grids[stage.name],
            parts=(part,),
            factor=part.factor,
            offset=part.offset,
            fit=part.fit,
            thresholds=part.thresholds,
            exactness=self._bounded(stage, 0.5 + off, used),
        )

    def _add(self, stage: Stage, sources: list[Code]) -> IntegerStage:
        grid = self._grids[stage.name]
        factor = np.array(
            [
                sign * source.grid().scale / grid.scale
                for sign, source in zip(stage.signs, sources, strict=True)
            ]
        )
        fitted = fit_add(float(factor[0]), float(factor[1]), 0.0, self._terms)
        reach = np.array([max(-source.low, source.high) for source in sources])
        off = float((np.abs(fitted.factor - factor) * reach).sum())
        used = int(np.count_nonzero(fitted.signs, axis=1).max())
        return IntegerStage(
            stage=stage,
            code=self._given(stage, grid),
            grid=grid,
            factor=factor,
            offset=np.zeros(1),
            fit=fitted,
            exactness=self._bounded(stage, 0.5 + off, used),
        )

    def _scaled(self, stage: Stage, source: Code) -> IntegerStage:
        """Bring sums of windows, or of single pixels, to a grid."""
        grid, window = self._grids[stage.name], stage.window or PIXEL
        area = window.kernel[0] * window.kernel[1]
        if any(source.offset) and any(window.padding):
            raise GraphError("pads a value whose zero is not on its grid; pad before quantising")
        gain, shift = stage.affine()
        factor = gain * _floats(source.scale) / (area * grid.scale)
        offset = (shift + gain * _floats(source.offset)) / grid.scale
        magnitude = np.full(stage.channels, area * max(-source.low, source.high))
        fitted = fit(
            factor,
            offset,
            self._terms,
            accumulator_bits=self._accumulator_bits,
            magnitude=magnitude,
        )
        off = _off(fitted, factor, offset, magnitude)
        used = int(np.count_nonzero(fitted.signs, axis=1).max())
        return IntegerStage(
            stage=stage,
            code=self._given(stage, grid),
            grid=grid,
            window=window,
            factor=factor,
            offset=offset,
            fit=fitted,
            exactness=self._bounded(stage, 0.5 + off, used),
        )

    def _given(self, stage: Stage, grid: Grid) -> Code:
        return of_grid(grid) if stage.step is None else of_step(stage.step)

    def _bounded(self, stage: Stage, bound: float, terms: int) -> Exactness:
        """Say how far a value is off; on a grid of the source, how far from its integer."""
        given = stage.step is not None
        return Exactness(
            layer=stage.name,
            kind="bounded" if given else "calibrated",
            channels=stage.channels,
            exact=0,
            terms=terms,
            bound=float(np.floor(bound + 0.5)) if given else float(bound),
        )


def _off(fitted: Fit | None, factor: Real, offset: Real, reach: Real) -> float:
    """Bound by how many output steps powers of two are off, before they are rounded."""
    assert fitted is not None
    half = np.ldexp(fitted.bias.astype(np.float64), -fitted.shift.astype(np.int64)) - 0.5
    constant = ~fitted.signs.any(axis=1)  # whose bias is the rounded result
    at = np.where(constant, 0.0, np.abs(half - offset))
    return float((np.abs(fitted.factor - factor) * reach + at).max())


def _most_off(parts: tuple[Part, ...], joins: tuple[Join, ...], source: Grid) -> float:
    """Bound the real error of a sum of parts: their rounding, their factors, and their clips."""
    error = largest = 0.0
    grids = [part.grid for part in parts[:1]] + [join.grid for join in joins[:-1]]
    for part, joined in zip(parts, [*grids, None], strict=True):
        reach, step = _reach(part, source), part.grid.scale
        most = float((np.abs(part.factor) * reach + np.abs(part.offset)).max())
        error += step * (0.5 + _off(part.fit, part.factor, part.offset, reach))
        error += step * max(0.0, most - min(part.grid.high, -part.grid.low))
        largest += step * most
        if joined is not None and joined is not part.grid:
            error += joined.scale * 0.5
            error += max(0.0, largest - joined.scale * min(joined.high, -joined.low))
    return error


def _reach(part: Part, source: Grid) -> Real:
    """Largest magnitude of a sum, (channels,)."""
    rows = np.abs(part.integers.astype(np.int64)).reshape(len(part.integers), -1)
    reach: Real = rows.sum(axis=1) * float(max(-source.low, source.high))
    return reach


def _joined(codes: list[Code], channels: list[int]) -> Code:
    scales = [s for code, n in zip(codes, channels, strict=True) for s in code.scales(n)]
    offsets = [o for code, n in zip(codes, channels, strict=True) for o in code.offsets(n)]
    return Code(
        scale=tuple(scales),
        offset=tuple(offsets),
        low=min(code.low for code in codes),
        high=max(code.high for code in codes),
    ).merged()


def _floats(numbers: tuple[Fraction, ...]) -> Real:
    return np.array([float(number) for number in numbers])
