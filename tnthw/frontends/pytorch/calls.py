"""One operation of a trace: what it reads, and the steps that stand for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from torch import Tensor, fx, nn

from tnthw.errors import GraphError
from tnthw.frontends.steps import INPUT, Pair, Real, Shape, Step

BATCH = 2
"""Images of the run that shapes are taken from: a forward that mixes images is found out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value of the network, by the name of the step that makes it.

    Attributes
    ----------
    name: of the step, or `INPUT`.
    shape: of one image.
    """

    name: str
    shape: Shape


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Constant:
    """A tensor that does not depend on the input."""

    array: Real


@dataclass(slots=True, kw_only=True, eq=False)
class Steps:
    """The steps so far, and the names that are taken."""

    taken: set[str]
    steps: list[Step] = field(default_factory=list)

    def fresh(self, name: str) -> str:
        """Take a name, with a number behind it where it is in use."""
        found, count = name, 1
        while found in self.taken:
            count += 1
            found = f"{name}_{count}"
        self.taken.add(found)
        return found


@dataclass(slots=True, kw_only=True, eq=False)
class Call:
    """One node of the trace.

    Attributes
    ----------
    node: of the trace.
    title: name for messages and steps: the module's path, or the function's behind its module's.
    where: line of the user's forward; may be empty.
    result: what it gave in the sample run.
    into: where its steps go.
    module: the module that it calls; None for a function.
    """

    node: fx.Node
    title: str
    where: str
    result: Any
    into: Steps
    module: nn.Module | None = None
    name: str = ""

    @property
    def shape(self) -> Shape:
        """Shape of one image's result.

        Raises
        ------
        GraphError: the first axis is not the images'.
        """
        assert isinstance(self.result, Tensor)
        return self.image_shape(self.result)

    def image_shape(self, result: Tensor) -> Shape:
        """Shape of one image of a result of the sample run; see `shape`."""
        if result.dim() < 2 or result.shape[0] != BATCH:
            raise self.refuse(
                f"gives {tuple(result.shape)} for {BATCH} images, so the first axis is not the "
                f"images' any more; keep it first and whole, as in flatten(1) or "
                f"view(x.size(0), -1)"
            )
        return tuple(result.shape[1:])

    def emit(self, kind: type[Step], *sources: Value, shape: Shape | None = None, part: str = "",
             **fields: Any) -> Value:  # fmt: skip
        """Add a step; `part` tells the steps of one operation apart."""
        if not self.name:
            self.name = self.into.fresh(self.title)
        name = self.into.fresh(f"{self.name}.{part}") if part else self.name
        made = kind(
            name=name,
            sources=tuple(value.name for value in sources),
            shape=self.shape if shape is None else shape,
            where=self.where,
            **fields,
        )
        self.into.steps.append(made)
        return Value(name=name, shape=made.shape)

    def refuse(self, what: str) -> GraphError:
        """Make the error that says what cannot be lowered, and where."""
        return GraphError(f"layer {self.title}{self.where}: {what}")

    def channels(self, constant: Constant | float | int, of: Value) -> Real:
        """Constant as one number, (1,), or one per channel of a value, (channels,).

        Raises
        ------
        GraphError: it is something else.
        """
        array = constant.array if isinstance(constant, Constant) else np.asarray(constant, float)
        if array.size == 1:
            return array.reshape(1)
        try:
            whole = np.broadcast_to(array, (1, *of.shape))[0].reshape(of.shape[0], -1)
        except ValueError:
            whole = np.zeros((1, 0))
        if whole.shape[1] == 0 or np.any(whole != whole[:, :1]):
            raise self.refuse(
                f"takes a constant of shape {array.shape} with a value of {of.shape}; allowed is "
                f"one number, or one for each channel"
            )
        numbers: Real = whole[:, 0].copy()
        return numbers


def is_data(value: object) -> bool:
    """True for values of the network, and for lists and tuples of them."""
    if isinstance(value, list | tuple):
        return any(is_data(v) for v in value)
    return isinstance(value, Value)


def input_value(shape: Shape) -> Value:
    """Make the network's input."""
    return Value(name=INPUT, shape=shape)


def pair(value: Any) -> Pair:
    """Give one number for both axes, or (y, x) as it is."""
    return (int(value), int(value)) if isinstance(value, int) else (int(value[0]), int(value[-1]))
