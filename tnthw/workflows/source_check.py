"""A network that was brought in beside the program that it came from, layer by layer."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError, InputError
from tnthw.ir.host import Real, real_results
from tnthw.ir.interpreter import predict, run_batch
from tnthw.ir.types import Int
from tnthw.wording import counted
from tnthw.workflows.results import Result, frame
from tnthw.workflows.sources import Found, Settings, calibration_array, read_source

if TYPE_CHECKING:
    import pandas as pd

    from tnthw.frontends.integer_stage import IntegerStage
    from tnthw.frontends.lowered import Lowered
    from tnthw.frontends.steps import Array, Run

COLUMNS = ("layer", "kind", "values", "different", "largest", "alone", "bound", "")
"""Headings of the table."""

_HALF = 0.5
"""Output steps: a float nearer than this to an integer is that integer."""

_FLOAT = 1e-6
"""Output steps, relative to the largest: far above what float64 loses of a layer's sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerCheck:
    """One layer's integers beside the source's numbers.

    Attributes
    ----------
    layer: its name; "result" for what the network gives.
    kind: "exact" where the integers must be the source's, "bounded", or "calibrated".
    values: how many were compared; 0 where the source does not tell this layer.
    different: how many are not the source's number, rounded to the layer's steps.
    largest: largest difference in output steps, with what the layers before lost; None where the
        source does not tell.
    own: largest difference in output steps of the layer alone, computed in real numbers from the
        integers that it reads; None where that is not asked.
    bound: what must not be passed: by `largest` of a layer that is exact with all before it, by
        `own` of the others.
    passed: whether it is not.
    """

    layer: str
    kind: str
    values: int
    different: int
    largest: float | None
    own: float | None
    bound: float
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SourceCheck(Result):
    """Every layer beside its source.

    Attributes
    ----------
    name: of the network.
    source: the program that ran the source.
    images: how many were compared.
    rows: of the layers in order, and of the result.
    """

    name: str
    source: str
    images: int
    rows: tuple[LayerCheck, ...]

    @property
    def passed(self) -> bool:
        """Whether every layer is within its bound."""
        return all(row.passed for row in self.rows)

    @property
    def first(self) -> LayerCheck | None:
        """The first layer that is not."""
        return next((row for row in self.rows if not row.passed), None)

    @property
    def frame(self) -> pd.DataFrame:
        """The rows as a pandas frame."""
        return frame([asdict(row) for row in self.rows])

    def lines(self) -> tuple[str, ...]:
        """How many layers agree, and the first that does not."""
        told = sum(row.largest is not None for row in self.rows)
        head = (
            f"{self.name} beside {self.source}: {counted(self.images, 'image')}, "
            f"{counted(told, 'value')} compared"
        )
        first = self.first
        if first is None:
            others = sum(row.different > 0 for row in self.rows)
            told_equal = f"all equal, on {counted(self.rows[-1].values, 'result')}"
            beyond = f"{counted(others, 'layer')} of other integers, within the bounds"
            return (f"{head}: {beyond if others else told_equal}",)
        found = first.largest if first.own is None else first.own
        return (
            head,
            f"the first that differs: {first.layer} ({first.kind}), by {found or 0:.4g} output "
            f"steps, allowed are {first.bound:.4g}; {first.different:,} of {first.values:,} values",
        )

    def table(self) -> pd.DataFrame:
        """The rows, for a notebook."""
        return self.frame

    def records(self) -> list[dict[str, Any]]:
        """Rows for JSON."""
        return [asdict(row) for row in self.rows]

    def shown(self) -> list[list[Any]]:
        """Cells of the table under `COLUMNS`."""
        return [
            [
                row.layer,
                row.kind,
                row.values or None,
                row.different if row.values else None,
                row.largest,
                row.own,
                float(row.bound),
                "" if row.passed else "DIFFERS",
            ]
            for row in self.rows
        ]


def check_source(file: Path, inputs: Path, settings: Settings) -> tuple[Found, SourceCheck]:
    """Read a network, and compare it with what its own program computes.

    Parameters
    ----------
    file: an ONNX file (compared with onnxruntime), a QONNX file (with QONNX's executor), or what
        else a frontend reads that can run its source.
    inputs: .npy or .npz file with images, real values as the network takes them, or integers of its
        input grid.
    settings: how it becomes integers.

    Raises
    ------
    ConfigError: there is no program that computes the source.
    InputError: the inputs cannot be used, or have another shape.
    TnthwError: see `read_source`.
    """
    images = calibration_array(inputs, settings.count)
    found = read_source(file, settings)
    if found.lowered is None:
        raise ConfigError(
            f"{file}: holds tnthw's own integers, which no other program computes; --check is for "
            f"files of other programs"
        )
    return found, compare(found.lowered, images)


def compare(made: Lowered, images: NDArray[Any]) -> SourceCheck:
    """Compare a lowered network with its source on images.

    Raises
    ------
    ConfigError: there is no program that computes the source.
    InputError: the images cannot be used, or are not on the grid.
    """
    from tnthw.frontends.arrays import as_array, on_grid
    from tnthw.ir.grid import Grid

    source = made.network.source
    run = source.run or source.executor
    if run is None:
        raise ConfigError(
            f"{source.name}: nothing runs it to compare with; --check is for ONNX, QONNX and torch"
        )
    kind = made.graph.inputs[0].type
    grid = Grid(
        scale=kind.scale[0], signed=kind.signed, low=kind.low, high=kind.high, bits=kind.bits
    )
    given = as_array(images)
    real = _shaped(on_grid(given, grid), kind.shape)
    integers = np.rint(real.astype(np.float64) / grid.scale).astype(np.int64)
    told = run((integers * grid.scale).astype(np.float32))
    return SourceCheck(
        name=made.graph.name,
        source="its source" if source.executor is None else "QONNX's executor",
        images=len(integers),
        rows=(*_rows(made, integers, told), _result(made, integers, told)),
    )


def _shaped(real: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    if real.shape[1:] != shape and int(np.prod(real.shape[1:])) != int(np.prod(shape)):
        raise InputError(
            f"check: the inputs have shape {real.shape}, the network takes (images, "
            f"{', '.join(map(str, shape))})"
        )
    return real.reshape(len(real), *shape)


def _rows(made: Lowered, integers: Int, told: Run) -> list[LayerCheck]:
    from tnthw.frontends.evaluate import convolve_with_numpy
    from tnthw.frontends.stages import INPUT

    values = run_batch(made.graph, integers)
    scale = np.array(made.graph.inputs[0].type.scale[0])
    real: dict[str, Real] = {INPUT: integers * scale}
    pure = {INPUT: True}
    convolve = made.network.source.convolve or convolve_with_numpy
    rows = []
    for stage in made.stages:
        name, exact = stage.stage.name, stage.exactness
        if name not in values:
            continue  # joined to another
        sources: list[Array] = [real[source] for source in stage.stage.sources]
        pure[name] = exact.kind == "exact" and all(pure[s] for s in stage.stage.sources)
        real[name] = _numbers(stage, values[name])
        wanted = told.layers.get(stage.stage.value or name)
        largest, different = None, 0
        if wanted is not None:
            apart = np.abs(_steps(stage, np.asarray(wanted, np.float64)) - values[name])
            largest, different = float(apart.max()), int((apart > _HALF).sum())
        own, bound, passed = None, 0.0, True
        if pure[name]:
            passed = different == 0
        else:
            own, bound = _own(stage, sources, values[name], convolve), float(exact.bound)
            passed = own <= bound + _FLOAT * max(1.0, float(np.abs(values[name]).max()))
        rows.append(
            LayerCheck(
                layer=name,
                kind=exact.kind,
                values=0 if wanted is None else int(np.asarray(wanted).size),
                different=different,
                largest=largest,
                own=own,
                bound=bound,
                passed=passed,
            )
        )
    return rows


def _own(stage: IntegerStage, sources: list[Array], found: Int, convolve: Any) -> float:
    """Largest difference of a layer alone, clamped alike, in output steps."""
    from tnthw.frontends.evaluate import stage_value

    steps = _steps(stage, stage_value(stage.stage, sources, convolve).astype(np.float64))
    return float(np.abs(np.clip(steps, stage.code.low, stage.code.high) - found).max())


def _numbers(stage: IntegerStage, integers: Int) -> Real:
    """Real numbers that a layer's integers stand for."""
    scale, offset = _code(stage, integers.ndim)
    found: Real = integers * scale + offset
    return found


def _steps(stage: IntegerStage, real: Real) -> Real:
    """Real numbers in steps of a layer's integers."""
    scale, offset = _code(stage, real.ndim)
    found: Real = (real - offset) / scale
    return found


def _code(stage: IntegerStage, axes: int) -> tuple[Real, Real]:
    aligned = (-1, *(1,) * (axes - 2))
    scale = np.array([float(s) for s in stage.code.scale]).reshape(aligned)
    offset = np.array([float(o) for o in stage.code.offset]).reshape(aligned)
    return scale, offset


def _result(made: Lowered, integers: Int, told: Run) -> LayerCheck:
    """The network's real results beside the source's, in steps of its last integers."""
    output = made.graph.outputs[0]
    found = real_results(made.graph, predict(made.graph, integers))
    wanted = np.asarray(told.result).reshape(found.shape)
    exact = all(stage.exactness.kind == "exact" for stage in made.stages)
    apart = np.abs(wanted.astype(np.float64) - found)
    if output.then:
        largest, limit = float(apart.max()), 0.0 if output.then[-1] == "argmax" else 1e-5
    else:
        scale = np.array(output.type.scale).reshape(-1, *(1,) * (found.ndim - 2))
        apart = apart / scale
        largest, limit = float(apart.max()), _HALF
    return LayerCheck(
        layer="result",
        kind="exact" if exact else "calibrated",
        values=int(found.size),
        different=int((apart > limit).sum()),
        largest=largest,
        own=None,
        bound=limit if exact else float("inf"),
        passed=not exact or largest <= limit,
    )
