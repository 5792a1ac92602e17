"""Steps become stages: what can share one requantisation is joined, what cannot gets its own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.arrange import arrange
from tnthw.frontends.codes import MOST_LEVELS, Code, concatenated, of_step
from tnthw.frontends.layer_gains import scaled_layer, takes
from tnthw.frontends.padding import pad_layer, padded_copy
from tnthw.frontends.stages import MOVING, Kind, Network, Stage
from tnthw.frontends.steps import (
    INPUT,
    Add,
    Affine,
    Average,
    Clamp,
    Concat,
    Elementwise,
    FloatNetwork,
    Host,
    Layer,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Shape,
    Step,
    Transpose,
)
from tnthw.frontends.sums_of_tensors import sums_of_tensors

_SCALABLE = (Kind.ACCUMULATE, Kind.AVERAGE, Kind.SCALE)
"""Kinds whose rescale has a factor and an offset for each channel."""

_RESCALED = (*_SCALABLE, Kind.ADD, Kind.TABLE)
"""Kinds that end with a rescale or a table, into which a clamp goes."""


def join(source: FloatNetwork) -> Network:
    """Join the steps of a network to stages.

    Affine steps, and then ReLUs and other clamps, go into the rescale of the operation before them
    where they are its only reader; all steps that rise, in any order, where a grid of the source
    follows them. A clamp after a max pool goes in front of it, which changes nothing. Functions
    that do not rise, or no grid follows, become tables. A single gain before a convolution goes
    into its scales, a shift into its bias where no padding reads it, and padding with zeros into
    its own padding, or into zero trits where it differs from side to side. What is left gets a
    rescale of its own.

    Raises
    ------
    GraphError: a step cannot become integers; the message names it and what to change.
    """
    return _Join(source).network()


class _Join:
    def __init__(self, source: FloatNetwork) -> None:
        self._source = source
        steps, result = list(source.steps), source.result
        by_name = {step.name: step for step in steps}
        host: list[Host] = []
        while isinstance(last := by_name.get(result), Host):
            host.insert(0, last)
            result = last.sources[0]
        self._host = tuple(host)
        for step in host[1:]:
            raise GraphError(
                f"layer {step.name}{step.where}: reads {host[0].name}, which is left to the host; "
                f"end the network with one such function"
            )
        self._exact = not source.nearest
        arranged = arrange(steps, result, exact=self._exact)
        self._readers, self._steps = arranged.readers, arranged.steps
        self._result, self._values = arranged.result, arranged.values
        several = sums_of_tensors(arranged)
        self._graded, self._closed = arranged.graded - several.nearest, several.closed
        self._stages: dict[str, Stage] = {}
        self._owner: dict[str, str] = {INPUT: INPUT}  # stage of the value of a step
        self._ends: dict[str, str] = {}  # step whose value a stage has
        self._codes: dict[str, Code] = {}  # of stages with a grid that the source gives

    def network(self) -> Network:
        for step in self._steps.values():
            self._append(step)
        if self._owner[self._result] == INPUT:
            raise GraphError(
                f"network {self._source.name}: returns its input unchanged; there is nothing to "
                f"lower"
            )
        stages = tuple(self._stages.values())
        for stage in stages:
            if len(stage.shape) not in (1, 3):
                raise GraphError(
                    f"layer {stage.name}{stage.where}: gives {stage.shape} for each image; a value "
                    f"is (channels, height, width) or (features,), so flatten it at once"
                )
        return Network(source=self._source, stages=stages, host=self._host)

    def _append(self, step: Step) -> None:
        match step:
            case Layer():
                self._layer(step)
            case Affine() | Clamp() | Elementwise() | Quantise() | Levels():
                self._pointwise(step)
            case MaxPool():
                self._start(step, Kind.MAX_POOL, window=step.window)
            case Average():
                self._start(step, Kind.AVERAGE, window=step.window)
            case Add():
                self._start(step, Kind.ADD, signs=step.signs)
            case Reshape():
                self._reshape(step)
            case Concat():
                self._concat(step)
            case Pad():
                if not self._only_layers_read(step):
                    stage = padded_copy(step, self._shape(step.sources[0]))
                    self._ends[stage.name] = step.name
                    stage.value = self._values.get(step.name, step.name)
                    self._add(stage)
            case Transpose():
                raise GraphError(
                    f"layer {step.name}{step.where}: moves axes {step.axes} in a way that neither "
                    f"another transpose nor a flatten and a linear layer after it undo; keep "
                    f"values as (channels, height, width)"
                )
            case Host():
                raise GraphError(
                    f"layer {step.name}{step.where}: {step.function} in the middle of a network is "
                    f"not lowered; it may stand at the end, where it is left to the host"
                )

    # Stages ---------------------------------------------------------------------------------------

    def _add(self, stage: Stage) -> Stage:
        self._ends.setdefault(stage.name, stage.value)
        stage.sources = tuple(self._owner[name] for name in stage.sources)
        self._stages[stage.name] = stage
        self._owner[stage.name] = stage.name
        if (code := self._code(stage)) is not None:
            self._codes[stage.name] = code
        return stage

    def _start(self, step: Step, kind: Kind, **fields: object) -> Stage:
        self._ends[step.name] = step.name
        return self._add(
            Stage(
                name=step.name,
                kind=kind,
                sources=step.sources,
                shape=step.shape,
                where=step.where,
                value=self._values.get(step.name, step.name),
                **fields,  # type: ignore[arg-type]
            )
        )

    def _code(self, stage: Stage) -> Code | None:
        """Give the code of a stage with a grid of the source, or that keeps one."""
        if stage.step is not None:
            return of_step(stage.step) if stage.exact else None
        if stage.kind is Kind.CONCAT:
            codes = [self._codes.get(name) for name in stage.sources]
            given = [code for code in codes if code is not None]
            if len(given) < len(codes):
                return None
            sizes = [self._stages[name].channels for name in stage.sources]
            return concatenated(given, sizes)
        if stage.kind is Kind.MAX_POOL or stage.keeps or stage.kind is Kind.RESHAPE:
            code = self._codes.get(stage.sources[0])
            return (
                code
                if code is None or len(code.scale) == 1 or stage.kind is not Kind.RESHAPE
                else None
            )
        return None

    def _shape(self, name: str) -> Shape:
        return self._source.input_shape if name == INPUT else self._steps[name].shape

    def _before(self, step: Step) -> Stage | None:
        """The stage that a step may be joined to: one with steps after it that it alone reads."""
        source = step.sources[0]
        stage = self._stages.get(self._owner[source])
        if stage is None or stage.kind not in _RESCALED or self._ends[stage.name] != source:
            return None
        alone = self._readers[source] == 1 and stage.step is None and not stage.keeps
        return stage if alone else None

    def _take(self, stage: Stage, step: Step) -> None:
        """Let a stage's value be that of a step that was joined to it."""
        stage.value = self._values.get(step.name, step.name)
        self._ends[stage.name] = step.name
        self._owner[step.name] = stage.name

    def _follow(self, stage: Stage, step: Step) -> None:
        """Join a step of single numbers to a stage."""
        stage.after = (*stage.after, step)
        self._take(stage, step)
        if (code := self._code(stage)) is not None:
            self._codes[stage.name] = code

    # Layers ---------------------------------------------------------------------------------------

    def _layer(self, step: Layer) -> None:
        source = step.sources[0]
        while True:
            before = self._steps.get(source)
            if isinstance(before, Pad) and before.name not in self._owner:
                step, source = pad_layer(step, before), before.sources[0]
            elif isinstance(before, Affine) and before.name not in self._owner:
                step, source = scaled_layer(step, before), before.sources[0]
            else:
                break
        step = replace(step, sources=(source,))
        self._start(
            step,
            Kind.ACCUMULATE,
            tensors=step.tensors,
            weight=step.weight,
            bias=step.bias,
            window=step.window,
            keeps=step.keeps,
        )

    def _only_layers_read(self, step: Pad | Affine) -> bool:
        """True where every reader is a layer that takes the step into itself."""
        readers = [s for s in self._steps.values() if step.name in s.sources]
        if self._result == step.name or not readers:
            return False
        if isinstance(step, Pad):
            return all(isinstance(s, Layer) and s.window is not None for s in readers)
        return all(isinstance(s, Layer) and takes(s, step) for s in readers)

    # Rescales -------------------------------------------------------------------------------------

    def _pointwise(self, step: Affine | Clamp | Elementwise | Quantise | Levels) -> None:
        stage = self._before(step)
        if stage is not None and stage.kind is Kind.TABLE:
            self._follow(stage, step)
        elif step.name in self._graded:
            if stage is None or self._ends[stage.name] in self._closed:
                self._start(step, Kind.SCALE, after=(step,))
            else:
                self._follow(stage, step)
        else:
            match step:
                case Affine():
                    self._affine(step, stage)
                case Clamp():
                    self._clamp(step)
                case Elementwise():
                    self._start(step, Kind.TABLE, after=(step,))
                case Quantise():
                    self._quantise(step, stage)
                case Levels():
                    raise GraphError(
                        f"layer {step.name}{step.where}: has {step.thresholds.shape[1]} "
                        f"thresholds; allowed are {MOST_LEVELS}, 8 bits"
                    )

    def _affine(self, step: Affine, stage: Stage | None) -> None:
        if stage is not None and stage.kind in _SCALABLE and np.isinf(stage.bounds).all():
            self._follow(stage, step)
        elif not self._only_layers_read(step):
            self._start(step, Kind.SCALE, after=(step,))

    def _clamp(self, step: Clamp) -> None:
        # Pools and reshapes between the clamp and its rescale.
        chain: list[Stage] = []
        here = step.sources[0]
        while True:
            stage = self._stages.get(self._owner.get(here, ""))
            if stage is None or self._ends[stage.name] != here or self._readers[here] != 1:
                break
            if stage.kind in _RESCALED and stage.step is None and not stage.keeps:
                for moved in (stage, *chain):
                    moved.value = self._ends[moved.name] = ""
                stage.after = (*stage.after, step)
                self._take(chain[0] if chain else stage, step)
                return
            if stage.kind not in MOVING or stage.sources[0] == INPUT:
                break
            chain.append(stage)
            here = self._ends[stage.sources[0]]
        self._start(step, Kind.SCALE, after=(step,))

    def _quantise(self, step: Quantise, stage: Stage | None) -> None:
        """Join a grid for which the nearest factors are enough."""
        if len(step.scale) > 1:
            raise GraphError(
                f"layer {step.name}{step.where}: is a grid of {step.high - step.low + 1} integers "
                f"with a scale for each channel; allowed are {MOST_LEVELS + 1} integers, or one "
                f"scale for all channels"
            )
        if stage is None:
            self._start(step, Kind.SCALE, after=(step,), nearest=True)
        else:
            stage.nearest = True
            self._follow(stage, step)

    # Movements ------------------------------------------------------------------------------------

    def _reshape(self, step: Reshape) -> None:
        source = step.sources[0]
        before = self._stages.get(self._owner[source])
        if before is not None and before.kind is Kind.RESHAPE and self._readers[source] == 1:
            if before.sources[0] == INPUT:
                shape = self._source.input_shape
            else:
                shape = self._stages[before.sources[0]].shape
            before.shape = step.shape
            self._take(before, step)
            if shape == step.shape:  # there and back
                del self._stages[before.name]
                self._owner[step.name] = before.sources[0]
        elif self._shape(source) == step.shape:
            self._owner[step.name] = self._owner[source]
            if (
                before is not None
                and self._ends[before.name] == source
                and self._readers[source] == 1
            ):
                self._take(before, step)
        else:
            self._start(step, Kind.RESHAPE)

    def _concat(self, step: Concat) -> None:
        """Bring every operand to the grid of the result: in its own rescale where it has one."""
        if all(self._owner[name] in self._codes for name in step.sources):
            made = self._start(step, Kind.CONCAT)
            if made.name in self._codes:  # on the operands' own grids
                made.keeps = True
                return
            del self._stages[made.name]
        names = []
        for index, name in enumerate(step.sources):
            stage = self._stages.get(self._owner[name])
            if (
                stage is None
                or stage.kind not in _RESCALED
                or self._readers[name] != 1
                or stage.step is not None
                or stage.keeps
            ):
                stage = self._add(
                    Stage(
                        name=f"{step.name}.in{index}",
                        kind=Kind.SCALE,
                        sources=(name,),
                        shape=self._shape(name),
                        where=step.where,
                    )
                )
            stage.tied = step.name
            names.append(stage.name)
        made = self._start(step, Kind.CONCAT)
        made.sources = tuple(names)
