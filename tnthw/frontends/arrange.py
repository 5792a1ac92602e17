"""Steps in another order that computes the same, so that every grid follows a sum."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from tnthw.frontends.codes import fractions, is_grid
from tnthw.frontends.edges import of_one_channel, rises
from tnthw.frontends.live import live_steps
from tnthw.frontends.on_grids import folded, on_grids
from tnthw.frontends.steps import (
    INPUT,
    Add,
    Affine,
    Average,
    Clamp,
    Concat,
    Elementwise,
    Layer,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Shape,
    Step,
)

POINTWISE = (Affine, Clamp, Elementwise, Quantise, Levels)
"""Steps of single numbers."""


@dataclass(slots=True, eq=False)
class Arranged:
    """Steps, and where their values are those of the source.

    Attributes
    ----------
    steps: by name, in order of computation.
    result: name of the step whose value is the network's result.
    graded: names of the steps of single numbers between a sum, or whatever else is not one, and the
        grid that the source gives behind them; that grid is among them.
    values: the source's name of a step's value, where it is not the step's own; empty for none.
    """

    steps: dict[str, Step]
    result: str
    graded: set[str] = field(default_factory=set)
    values: dict[str, str] = field(default_factory=dict)

    @property
    def readers(self) -> Counter[str]:
        """How many steps read each value; the result has one reader more."""
        found = Counter(name for step in self.steps.values() for name in step.sources)
        found[self.result] += 1
        return found

    def chain(self, grid: Step) -> list[str]:
        """Names of a grid's step and of those before it that rise and nothing else reads."""
        names, readers = [grid.name], self.readers
        while True:
            before = self.steps.get(self.steps[names[-1]].sources[0])
            if before is None or readers[before.name] != 1 or is_grid(before) or not rises(before):
                return names
            names.append(before.name)


def arrange(steps: list[Step], result: str, *, exact: bool) -> Arranged:
    """Order the steps of a network.

    Affine steps that follow each other are made one where no grid follows them. Where the grids of
    the source are kept exactly, a quantiser and the steps before it go in front of pools, joins,
    paddings and reshapes with which they commute, and what several of them read is computed for
    each of them.

    Parameters
    ----------
    steps: of the network.
    result: name of the step whose value is the result.
    exact: keep the source's grids exactly; else only thresholds, which have no factors.
    """
    arranged = Arranged({step.name: step for step in live_steps(steps, result)}, result)
    if exact:
        _merge(arranged)
        _reorder(arranged)
        _compose(arranged)
        arranged.steps = on_grids(arranged.steps, arranged.graded)
        _reorder(arranged)
    else:
        _grade(arranged, [step for step in _grids(arranged) if isinstance(step, Levels)])
    _compose(arranged)
    return arranged


def _reorder(arranged: Arranged) -> None:
    """Bring grids next to sums."""
    while _hoist(arranged) or _fold(arranged) or _split(arranged):
        pass
    _grade(arranged, _grids(arranged))


def _grade(arranged: Arranged, grids: list[Step]) -> None:
    arranged.graded = {name for step in grids for name in arranged.chain(step)}


def _compose(arranged: Arranged) -> None:
    """Make one affine step of two where nothing else reads the first: (x - mean) / std."""
    readers = arranged.readers
    made: dict[str, Step] = {}
    for name, step in arranged.steps.items():
        before = made.get(step.sources[0]) if step.sources else None
        if (
            isinstance(step, Affine)
            and isinstance(before, Affine)
            and readers[before.name] == 1
            and name not in arranged.graded
        ):
            del made[before.name]
            step = replace(
                step,
                sources=before.sources,
                gain=step.gain * before.gain,
                shift=step.gain * before.shift + step.shift,
            )
        made[name] = step
    arranged.steps = made


def _grids(arranged: Arranged) -> list[Step]:
    return [step for step in arranged.steps.values() if is_grid(step)]


def _merge(arranged: Arranged) -> None:
    """Let quantisers that are the same and read the same be one."""
    kept: dict[tuple[object, ...], str] = {}
    renamed: dict[str, str] = {}
    made: dict[str, Step] = {}
    for name, step in arranged.steps.items():
        step = replace(step, sources=tuple(renamed.get(s, s) for s in step.sources))
        if isinstance(step, Quantise):
            key = (step.sources, step.scale.tobytes(), step.low, step.high, step.rounding)
            if kept.setdefault(key, name) != name:
                renamed[name] = kept[key]
                continue
        made[name] = step
    arranged.steps = made
    arranged.result = renamed.get(arranged.result, arranged.result)


def _hoist(arranged: Arranged) -> bool:
    """Bring one step of a grid's chain in front of the movement that it reads."""
    readers = arranged.readers
    for grid in _grids(arranged):
        first = arranged.steps[arranged.chain(grid)[-1]]
        before = arranged.steps.get(first.sources[0])
        if before is None or readers[before.name] != 1 or INPUT in before.sources:
            continue
        if isinstance(before, MaxPool | Reshape | Pad | Concat) and _commutes(
            first, before, arranged
        ):
            _swap(arranged, before, first)
            return True
    return False


def _fold(arranged: Arranged) -> bool:
    """Make one of two quantisers on one grid, also where the second one's step is a multiple."""
    readers, steps = arranged.readers, arranged.steps
    for name, step in steps.items():
        before = steps.get(step.sources[0]) if isinstance(step, Quantise) else None
        if before is None or readers[before.name] != 1:
            continue
        if (one := folded(before, step)) is not None:
            steps[name] = replace(one, sources=before.sources)
            del steps[before.name]
            return True
        if not isinstance(before, Affine) or before.gain.size > 1 or before.shift.any():
            continue
        first = steps.get(before.sources[0])
        if first is None or readers[first.name] != 1:
            continue
        if (one := folded(first, step, *fractions(before.gain))) is not None:
            steps[before.name] = replace(before, sources=first.sources)
            steps[name] = one
            del steps[first.name]
            return True
    return False


def _commutes(step: Step, before: Step, arranged: Arranged) -> bool:
    match before:
        case MaxPool():
            return not isinstance(step, Affine) or bool((step.gain >= 0).all())
        case Reshape():
            same = arranged.steps[before.sources[0]].shape[0] == before.shape[0]
            return of_one_channel(step) or same
        case Pad():
            return isinstance(step, Clamp | Quantise) and step.low <= 0 <= step.high
    return True


def _swap(arranged: Arranged, before: Step, step: Step) -> None:
    """Compute a step on what a movement reads, and the movement on that."""
    made: dict[str, Step] = {}
    value = arranged.values.get(step.name, step.name)
    for name, each in arranged.steps.items():
        if each is step:
            continue
        if each is before:
            parts = _parts(step, before, arranged.steps)
            for part in parts:
                made[part.name] = part
                arranged.values[part.name] = ""
            made[name] = replace(before, sources=tuple(part.name for part in parts))
        else:
            made[name] = replace(
                each, sources=tuple(before.name if s == step.name else s for s in each.sources)
            )
    arranged.steps = made
    arranged.values[before.name] = value
    if arranged.result == step.name:
        arranged.result = before.name


def _parts(step: Step, before: Step, steps: dict[str, Step]) -> list[Step]:
    """Give a step for each value that a movement reads, with the numbers of its channels."""
    if len(before.sources) == 1:
        source = before.sources[0]
        return [replace(step, sources=(source,), shape=steps[source].shape)]
    found: list[Step] = []
    begin = 0
    for index, source in enumerate(before.sources):
        shape: Shape = steps[source].shape
        channels = slice(begin, begin + shape[0])
        begin += shape[0]
        cut: dict[str, Any] = {
            each.name: _cut(getattr(step, each.name), channels)
            for each in fields(step)
            if each.name in ("gain", "shift", "scale", "thresholds", "parameters")
        }
        name = f"{step.name}.in{index}"
        found.append(replace(step, name=name, sources=(source,), shape=shape, **cut))
    return found


def _cut(values: object, channels: slice) -> object:
    if isinstance(values, tuple):
        return tuple(_cut(each, channels) for each in values)
    if isinstance(values, np.ndarray) and len(values) > 1:
        return values[channels]
    return values


def _split(arranged: Arranged) -> bool:
    """Compute a value that a grid's chain and other steps read once more for that grid."""
    readers = arranged.readers
    for grid in _grids(arranged):
        names = arranged.chain(grid)
        copied: list[Step] = []
        here = arranged.steps.get(arranged.steps[names[-1]].sources[0])
        while here is not None and not is_grid(here):
            if not copied and readers[here.name] < 2:
                break
            if isinstance(here, Layer) and here.keeps:
                break
            if not isinstance(here, (Layer, Average, Add, MaxPool, Reshape, Pad, *POINTWISE)):
                break
            copied.append(here)
            if isinstance(here, Layer | Average | Add):
                break
            here = arranged.steps.get(here.sources[0])
        if not copied or not isinstance(copied[-1], Layer | Average | Add):
            continue
        _copy(arranged, copied, names[-1])
        return True
    return False


def _copy(arranged: Arranged, copied: list[Step], reader: str) -> None:
    """Add copies of steps, the last of them first, of which one step alone reads the first."""
    renamed = {step.name: f"{step.name}.for.{reader}" for step in copied}
    copies = []
    for step in reversed(copied):
        sources = tuple(renamed.get(s, s) for s in step.sources)
        copies.append(replace(step, name=renamed[step.name], sources=sources))
        arranged.values[renamed[step.name]] = arranged.values.get(step.name, step.name)
    made: dict[str, Step] = {}
    for name, each in arranged.steps.items():
        if name == reader:
            made |= {copy.name: copy for copy in copies}
            each = replace(each, sources=(renamed[each.sources[0]],))
        made[name] = each
    arranged.steps = made
