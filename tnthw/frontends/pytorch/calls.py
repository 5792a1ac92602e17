"""One operation of a trace: what it reads, and the steps that stand for it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, fx, nn

from tnthw.errors import GraphError
from tnthw.frontends.steps import INPUT, Pair, Real, Shape, Step
from tnthw.naming import fresh_name

BATCH = 2
"""Images of the run that shapes are taken from: a forward that mixes images is found out."""

Order = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Value:
    """A value of the network, by the name of the step that makes it.

    Attributes
    ----------
    name: of the step, or `INPUT`.
    shape: of one image, as torch has it.
    held: of one image, as the step has it: (channels, height, width) or (features,); torch's own in
        C order unless `order` is given. A signal (channels, length) has the height 1.
    order: for each number of torch's value, of shape `shape`, its place in the step's; None where
        that is C order. What only moves numbers is not done before something computes with them.
    """

    name: str
    shape: Shape
    held: Shape
    order: Order | None = None

    def places(self) -> Order:
        """Place of each of torch's numbers in the step's."""
        if self.order is not None:
            return self.order
        return np.arange(math.prod(self.shape)).reshape(self.shape)


def held_shape(shape: Shape) -> Shape:
    """Shape that a step has for a value of torch's; of more than three axes, all in one."""
    match len(shape):
        case 0 | 1 | 3:
            return shape
        case 2:
            return (shape[0], 1, shape[1])
    return (math.prod(shape),)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Constant:
    """A tensor that does not depend on the input."""

    tensor: Tensor

    @property
    def array(self) -> Real:
        """Its numbers."""
        numbers: Real = self.tensor.detach().double().cpu().numpy().copy()
        return numbers


@dataclass(slots=True, kw_only=True, eq=False)
class Steps:
    """The steps so far, and the names that are taken.

    Attributes
    ----------
    placed: values in C order that were made of others, by the identity of those.
    """

    taken: set[str]
    steps: list[Step] = field(default_factory=list)
    placed: dict[int, tuple[Value, Value]] = field(default_factory=dict)

    def fresh(self, name: str) -> str:
        """Take a name, with a number behind it where it is in use."""
        return fresh_name(name, self.taken)

    def by_name(self, name: str) -> Step | None:
        """Find a step; None where no step has that name."""
        return next((step for step in reversed(self.steps) if step.name == name), None)


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
    batch: images of the sample run.
    again: the operation itself, as a function of its first argument; for what only moves numbers.
    module: the module that it calls; None for a function.
    """

    node: fx.Node
    title: str
    where: str
    result: Any
    into: Steps
    batch: int = BATCH
    again: Callable[[Tensor], Any] | None = None
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
        if result.dim() < 2 or result.shape[0] != self.batch:
            raise self.refuse(
                f"gives {tuple(result.shape)} for {self.batch} images, so the first axis is not "
                f"the images' any more; keep it first and whole, as in flatten(1) or "
                f"view(x.size(0), -1)"
            )
        return tuple(result.shape[1:])

    def emit(self, kind: type[Step], *sources: Value, shape: Shape | None = None, part: str = "",
             like: Value | None = None, **fields: Any) -> Value:  # fmt: skip
        """Add a step.

        Parameters
        ----------
        kind: of step; `fields` are what it has beside name, sources, shape and place.
        sources: what it reads, as the steps have it.
        shape: of the result, as torch has it; that of the node when left out.
        part: tells the steps of one operation apart.
        like: a value whose shape and order the result has: for what works on each number by itself.
        """
        if not self.name:
            self.name = self.into.fresh(self.title)
        name = self.into.fresh(f"{self.name}.{part}") if part else self.name
        if like is not None:
            made = Value(name=name, shape=like.shape, held=like.held, order=like.order)
        else:
            given = self.shape if shape is None else shape
            made = Value(name=name, shape=given, held=held_shape(given))
        self.into.steps.append(
            kind(
                name=name,
                sources=tuple(value.name for value in sources),
                shape=made.held,
                where=self.where,
                **fields,
            )
        )
        return made

    def refuse(self, what: str) -> GraphError:
        """Make the error that says what cannot be lowered, and where."""
        return GraphError(f"layer {self.title}{self.where}: {what}")

    def channels(self, constant: Constant | float | int, of: Value) -> Real:
        """Constant as one number, (1,), or one per channel of a value's step, (channels,).

        Raises
        ------
        GraphError: it is something else.
        """
        found = self.per_channel(constant, of)
        if found is None:
            shape = constant.array.shape if isinstance(constant, Constant) else ()
            raise self.refuse(
                f"takes a constant of shape {shape} with a value of {of.shape}; allowed is one "
                f"number, or one for each channel"
            )
        return found

    def per_channel(self, constant: Constant | float | int, of: Value) -> Real | None:
        """Constant as one number or one per channel of a value's step; None where it is neither."""
        array = constant.array if isinstance(constant, Constant) else np.asarray(constant, float)
        if array.size == 1:
            return array.reshape(1)
        try:
            whole = np.broadcast_to(array, (1, *of.shape))[0]
        except ValueError:
            return None
        held = np.empty(math.prod(of.held))
        held[of.places().reshape(-1)] = whole.reshape(-1)
        rows = held.reshape(of.held[0], -1)
        if rows.shape[1] == 0 or np.any(rows != rows[:, :1]):
            return None
        numbers: Real = rows[:, 0].copy()
        return numbers


def is_data(value: object) -> bool:
    """True for values of the network, and for lists, tuples and dictionaries of them."""
    if isinstance(value, list | tuple):
        return any(is_data(v) for v in value)
    if isinstance(value, dict):
        return any(is_data(v) for v in value.values())
    return isinstance(value, Value)


def input_value(shape: Shape) -> Value:
    """Make the network's input."""
    return Value(name=INPUT, shape=shape, held=held_shape(shape))


def pair(value: Any) -> Pair:
    """Give one number for both axes, or (y, x) as it is."""
    return (int(value), int(value)) if isinstance(value, int) else (int(value[0]), int(value[-1]))


def line(value: Any, across: int) -> Pair:
    """Give the number of a one-dimensional window as (y, x); `across` is the other axis's."""
    return (across, int(value if isinstance(value, int) else value[0]))
