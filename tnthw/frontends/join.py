"""Steps become stages: what can share one requantisation is joined, what cannot gets its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from tnthw.errors import GraphError
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
    Real,
    Reshape,
    Shape,
    Step,
    Transpose,
)

_SCALABLE = (Kind.ACCUMULATE, Kind.AVERAGE, Kind.SCALE)
"""Kinds whose rescale has a factor and an offset for each channel."""

_RESCALED = (*_SCALABLE, Kind.ADD)
"""Kinds that end with a rescale, into which a clamp goes."""


def join(source: FloatNetwork) -> Network:
    """Join the steps of a network to stages.

    Affine steps, ReLUs and other clamps, and trained grids go into the rescale of the operation
    before them where they are its only reader. A clamp after a max pool goes in front of it, which
    changes nothing. A single gain before a convolution goes into its scales, a shift into its bias
    where no padding reads it, and padding with zeros into its own padding, or into zero trits where
    it differs from side to side. What is left gets a rescale of its own.

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
        live = _composed(_live(steps, result), result)
        self._readers = Counter(name for step in live for name in step.sources)
        self._readers[result] += 1
        self._steps = {step.name: step for step in live}
        self._result = result
        self._stages: dict[str, Stage] = {}
        self._owner: dict[str, str] = {INPUT: INPUT}  # stage of the value of a step

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
            case Affine():
                self._affine(step)
            case Clamp():
                self._clamp(step)
            case Quantise():
                self._quantise(step)
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
                    self._add(padded_copy(step, self._shape(step.sources[0])))
            case Levels() | Elementwise() | Transpose():
                raise GraphError(
                    f"layer {step.name}{step.where}: is {type(step).__name__}, which does not "
                    f"become integers yet"
                )
            case Host():
                raise GraphError(
                    f"layer {step.name}{step.where}: {step.function} in the middle of a network is "
                    f"not lowered; it may stand at the end, where it is left to the host"
                )

    # Stages ---------------------------------------------------------------------------------------

    def _add(self, stage: Stage) -> Stage:
        stage.sources = tuple(self._owner[name] for name in stage.sources)
        self._stages[stage.name] = stage
        self._owner[stage.name] = stage.name
        return stage

    def _start(self, step: Step, kind: Kind, **fields: object) -> Stage:
        return self._add(
            Stage(
                name=step.name,
                kind=kind,
                sources=step.sources,
                shape=step.shape,
                where=step.where,
                value=step.name,
                **fields,  # type: ignore[arg-type]
            )
        )

    def _shape(self, name: str) -> Shape:
        return self._source.input_shape if name == INPUT else self._steps[name].shape

    def _before(self, step: Step, kinds: Iterable[Kind]) -> Stage | None:
        """The stage that a step may be joined to: of these kinds, and read by it alone."""
        stage = self._stages.get(self._owner[step.sources[0]])
        if stage is None or stage.kind not in kinds or stage.value != step.sources[0]:
            return None
        alone = self._readers[step.sources[0]] == 1 and stage.step is None and not stage.keeps
        return stage if alone else None

    def _take(self, stage: Stage, step: Step) -> None:
        """Let a stage's value be that of a step that was joined to it."""
        stage.value = step.name
        self._owner[step.name] = stage.name

    # Layers ---------------------------------------------------------------------------------------

    def _layer(self, step: Layer) -> None:
        source = step.sources[0]
        while True:
            before = self._steps.get(source)
            if isinstance(before, Pad) and before.name not in self._owner:
                step, source = pad_layer(step, before), before.sources[0]
            elif isinstance(before, Affine) and before.name not in self._owner:
                step, source = _scaled_layer(step, before), before.sources[0]
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
        return all(isinstance(s, Layer) and _takes(s, step) for s in readers)

    # Rescales -------------------------------------------------------------------------------------

    def _affine(self, step: Affine) -> None:
        stage = self._before(step, _SCALABLE)
        if stage is not None and np.isinf((stage.low, stage.high)).all():
            gain, shift = stage.gain, stage.shift
            stage.gain = step.gain if gain is None else step.gain * gain
            stage.shift = step.shift if shift is None else step.gain * shift + step.shift
            self._take(stage, step)
        elif not self._only_layers_read(step):
            self._start(step, Kind.SCALE, gain=step.gain, shift=step.shift)

    def _clamp(self, step: Clamp) -> None:
        # Pools and reshapes between the clamp and its rescale.
        chain: list[Stage] = []
        here = step.sources[0]
        while True:
            stage = self._stages.get(self._owner.get(here, ""))
            if stage is None or stage.value != here or self._readers[here] != 1:
                break
            if stage.kind in _RESCALED and stage.step is None and not stage.keeps:
                stage.low, stage.high = (
                    float(np.clip(bound, step.low, step.high)) for bound in (stage.low, stage.high)
                )
                for moved in (stage, *chain):
                    moved.value = ""
                self._take(chain[0] if chain else stage, step)
                return
            if stage.kind not in MOVING or stage.sources[0] == INPUT:
                break
            chain.append(stage)
            here = self._stages[stage.sources[0]].value
        self._start(step, Kind.SCALE, low=step.low, high=step.high)

    def _quantise(self, step: Quantise) -> None:
        stage = self._before(step, _RESCALED)
        if stage is None or stage.low < 0:
            raise GraphError(
                f"layer {step.name}{step.where}: is a trained step that no ReLU is before; put one "
                f"there, whose only reader it is"
            )
        stage.step = step
        self._take(stage, step)

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
            if before is not None and before.value == source and self._readers[source] == 1:
                self._take(before, step)
        else:
            self._start(step, Kind.RESHAPE)

    def _concat(self, step: Concat) -> None:
        """Bring every operand to the grid of the result: in its own rescale where it has one."""
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


def _live(steps: list[Step], result: str) -> list[Step]:
    """Steps that the result depends on."""
    needed, live = {result}, []
    for step in reversed(steps):
        if step.name in needed:
            needed |= set(step.sources)
            live.append(step)
    return live[::-1]


def _composed(steps: list[Step], result: str) -> list[Step]:
    """Make one affine step of two where nothing else reads the first: (x - mean) / std."""
    readers = Counter(name for step in steps for name in step.sources)
    made: dict[str, Step] = {}
    for step in steps:
        before = made.get(step.sources[0])
        if isinstance(step, Affine) and isinstance(before, Affine) and before.name != result:
            if readers[before.name] == 1:
                del made[before.name]
                step = replace(
                    step,
                    sources=before.sources,
                    gain=step.gain * before.gain,
                    shift=step.gain * before.shift + step.shift,
                )
        made[step.name] = step
    return list(made.values())


def _takes(layer: Layer, affine: Affine) -> bool:
    """True where a layer can take an affine step before it into its scales and bias, exactly."""
    if affine.gain.size > 1 or affine.shift.size > 1 or layer.keeps:
        return False
    padded = layer.window is not None and any(layer.window.padding)
    return float(affine.shift[0]) == 0.0 or not padded


def _scaled_layer(layer: Layer, affine: Affine) -> Layer:
    """Take y = layer(gain * x + shift) as one layer of x."""
    (gain,), (shift,) = affine.gain, affine.shift
    bias = layer.bias
    if shift != 0.0:
        sums: Real = sum(
            (
                t.alpha * t.integers.reshape(len(t.integers), -1).sum(axis=1, dtype=np.int64)
                for t in layer.tensors
            ),
            np.zeros(layer.shape[0]),
        )
        if layer.weight is not None:
            sums = layer.weight.reshape(len(layer.weight), -1).sum(axis=1)
        bias = sums * shift + (0.0 if bias is None else bias)
    tensors = tuple(replace(t, alpha=t.alpha * gain) for t in layer.tensors)
    weight = None if layer.weight is None else layer.weight * gain
    return replace(layer, tensors=tensors, weight=weight, bias=bias)
