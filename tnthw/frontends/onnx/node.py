"""One node of an ONNX graph: what it reads, and the steps that stand for it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.copying import copied_channels
from tnthw.frontends.onnx.tensors import MAX_NUMBERS, Constant
from tnthw.frontends.onnx.values import Lattice, Value
from tnthw.frontends.steps import (
    Affine,
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
    Transpose,
)
from tnthw.naming import fresh_name

Result = Value | Constant
"""What a node gives: a value of the network, or a tensor that does not depend on the input."""


Axes = tuple[int, ...]
"""Axes, or sizes of them."""


@dataclass(slots=True, kw_only=True, eq=False)
class Steps:
    """The steps so far.

    Attributes
    ----------
    taken: names of steps.
    tensors: name of the ONNX tensor by the name of the step that has the same numbers, and the
        order of the step's axes in which they are the tensor's; None for its own.
    views: values under another shape, by name and shape, so that each is made once.
    """

    taken: set[str]
    steps: list[Step] = field(default_factory=list)
    tensors: dict[str, tuple[str, Axes | None]] = field(default_factory=dict)
    views: dict[tuple[str, Axes], str] = field(default_factory=dict)

    def find(self, name: str) -> Step | None:
        """Step of a name; None for the network's input."""
        return next((step for step in reversed(self.steps) if step.name == name), None)

    def fresh(self, name: str) -> str:
        """Take a name, with a number behind it where it is in use."""
        return fresh_name(name, self.taken)


@dataclass(slots=True, kw_only=True, eq=False)
class Node:
    """One node, as its handler sees it.

    Attributes
    ----------
    title: its name for messages and steps.
    domain, op: of its operator.
    opset: version of its domain's operators.
    inputs: what it reads; None where an input is left out.
    attributes: in plain Python: numbers, text, lists of them, constants.
    into: where its steps go.
    outputs: number of its results; those that are left out count.
    ends: true where its first result is the network's.
    batch: images that the file was exported for; 1 where any number is allowed.
    """

    title: str
    domain: str
    op: str
    opset: int
    inputs: Sequence[Result | None]
    attributes: dict[str, Any]
    into: Steps
    outputs: int = 1
    ends: bool = False
    batch: int = 1
    name: str = ""

    # What it reads --------------------------------------------------------------------------------

    def has(self, index: int) -> bool:
        """True where there is an input of this number."""
        return index < len(self.inputs) and self.inputs[index] is not None

    def raw(self, index: int, what: str = "input") -> Value:
        """Value of an input, perhaps held as integers of a grid.

        Raises
        ------
        GraphError: it is left out, or a constant.
        """
        found = self.inputs[index] if index < len(self.inputs) else None
        if isinstance(found, Value):
            return found
        what_is = "is missing" if found is None else "is a constant, not a value of the network"
        raise self.refuse(f"its {what} {what_is}; fold constants, as with onnxsim")

    def value(self, index: int, what: str = "input") -> Value:
        """Value of an input as the numbers that the ONNX tensor holds.

        Raises
        ------
        GraphError: it is left out, a constant, or integers whose step is no exact factor.
        """
        return self.as_numbers(self.raw(index, what))

    def as_numbers(self, x: Value) -> Value:
        """Take integers of a grid as numbers: q = real / scale + zero."""
        if x.grid is None:
            return x
        grid = x.grid
        gains = [1 / Fraction(float(s)) for s in grid.scale]
        if any(Fraction(float(gain)) != gain for gain in gains) or grid.low is None:
            raise self.refuse(
                f"computes with the integers of a quantiser of step {float(grid.scale[0]):.6g}; "
                f"put a DequantizeLinear before it"
            )
        gain = np.array([float(g) for g in gains])
        return self.emit(Affine, x, shape=x.shape, dims=x.dims, part="integers", gain=gain,
                         shift=np.full(1, float(grid.zero)))  # fmt: skip

    def constant(self, index: int, what: str) -> Constant:
        """Input that must not depend on the network's input.

        Raises
        ------
        GraphError: it is left out, or does depend on it.
        """
        found = self.inputs[index] if index < len(self.inputs) else None
        if isinstance(found, Constant):
            return found
        if found is None:
            raise self.refuse(f"its {what} is missing; export the network again")
        raise self.refuse(f"its {what} depends on the network's input; allowed is a constant there")

    def maybe(self, index: int, what: str) -> Constant | None:
        """Constant of an input that may be left out."""
        return self.constant(index, what) if self.has(index) else None

    def integers(self, index: int, what: str) -> list[int]:
        """Constant input as a list of integers."""
        array = self.constant(index, what).array
        if array.dtype.kind not in "iu" or array.ndim > 1:
            raise self.refuse(f"its {what} has {array.dtype} {array.shape}; allowed are integers")
        return [int(number) for number in array.reshape(-1)]

    def finite(self, constant: Constant, what: str) -> None:
        """Refuse a constant of other than finite real numbers."""
        if constant.kind in ("float16", "bfloat16"):
            raise self.refuse(f"its {what} holds {constant.kind}; export the network in float32")
        if constant.array.dtype.kind not in "fiu" or not np.isfinite(constant.array).all():
            raise self.refuse(f"its {what} holds numbers that are not finite; export it again")

    def number(self, index: int, what: str, default: float) -> float:
        """Constant input of one number; the default where it is left out."""
        found = self.maybe(index, what)
        if found is None:
            return default
        if found.array.size != 1:
            raise self.refuse(f"its {what} has shape {found.array.shape}; allowed is one number")
        value = float(found.real.reshape(-1)[0])
        if math.isnan(value):
            raise self.refuse(f"its {what} is not a number")
        return value

    def attribute(self, name: str, default: Any) -> Any:
        """Attribute of the default's kind, or the default.

        Raises
        ------
        GraphError: it is of another kind.
        """
        found: Any = self.attributes.get(name, default)
        kinds = {float: (float, int), type(None): (object,)}.get(type(default), (type(default),))
        if not isinstance(found, kinds):
            raise self.refuse(
                f"its attribute {name} is a {type(found).__name__}; allowed is a "
                f"{type(default).__name__}"
            )
        return found

    def counts(self, name: str, default: Sequence[int], low: int = 0) -> tuple[int, ...]:
        """Attribute of as many integers as the default has, none below `low`."""
        found = self.attribute(name, list(default))
        whole = all(isinstance(n, int) for n in found)
        if not whole or len(found) != len(default) or any(not low <= n < 1 << 20 for n in found):
            raise self.refuse(
                f"its attribute {name} is {found}; allowed are {len(default)} integers from "
                f"{low} on"
            )
        return tuple(found)

    # What it gives --------------------------------------------------------------------------------

    def emit(
        self, kind: type[Step], *sources: Value, shape: Shape, dims: Shape, part: str = "",
        **fields: Any,
    ) -> Value:  # fmt: skip
        """Add a step; `part` tells the steps of one node apart.

        Parameters
        ----------
        shape: of the step's value: (channels, height, width) or (features,).
        dims: shape of the ONNX tensor; as many numbers.
        """
        assert math.prod(shape) == math.prod(dims)
        if not 0 < math.prod(shape) <= MAX_NUMBERS:
            raise self.refuse(
                f"gives {math.prod(shape):,} numbers for each image; allowed are 1 to "
                f"{MAX_NUMBERS:,}"
            )
        if not self.name:
            self.name = self.into.fresh(self.title)
        name = self.into.fresh(f"{self.name}.{part}") if part else self.name
        turn = sources[0].turn if kind in _SINGLE else None
        if turn is None:
            sources = tuple(self.settled(source) for source in sources)
        made = kind(name=name, sources=tuple(s.name for s in sources), shape=shape, **fields)
        self.into.steps.append(made)
        return Value(
            name=name, shape=shape, dims=dims, turn=turn, lattice=_lattice(made, sources),
            op=self.op, of=tuple(self.inputs),
        )  # fmt: skip

    def _shuffled(self, x: Value, shape: Shape) -> Value | None:
        """Copy channels where a turn only shuffles them; None where it does something else."""
        before = self.into.find(x.name)
        root = before.sources[0] if isinstance(before, Reshape) else x.name
        step = self.into.find(root)
        if step is None or len(shape) != 3 or step.shape != shape:
            return None
        places = np.argsort(x.order()).reshape(shape[0], -1)
        size = places.shape[1]
        fields = copied_channels([int(p) for p in places[:, 0] // size], shape)
        whole = np.array_equal(places, places[:, :1] + np.arange(size))
        if not whole or np.any(places[:, 0] % size) or fields is None:
            return None
        name = self.into.fresh(f"{root}.shuffled")
        self.into.steps.append(Layer(name=name, sources=(root,), **fields))
        return replace(x, name=name, shape=shape, turn=None, lattice=_single(x.lattice))

    def settled(self, x: Value) -> Value:
        """Bring the numbers of a step into the order of the ONNX tensor."""
        if x.turn is None:
            return x
        shape = tuple(x.shape[axis] for axis in x.turn)
        known = self.into.views.get((f"{x.name} turned", x.turn))
        if known is None:
            known = self.into.fresh(f"{x.name}.turned")
            made = Transpose(name=known, sources=(x.name,), shape=shape, axes=x.turn)
            self.into.steps.append(made)
            self.into.views[f"{x.name} turned", x.turn] = known
        return replace(x, name=known, shape=shape, turn=None, lattice=_single(x.lattice))

    def view(self, x: Value, shape: Shape) -> Value:
        """Take the same numbers under another shape of the step."""
        if x.turn is not None:
            x = self._shuffled(x, shape) or self.settled(x)
        if x.shape == shape:
            return x
        known = self.into.views.get((x.name, shape))
        if known is None:
            name = self.into.fresh(f"{x.name}.as{'x'.join(map(str, shape))}")
            self.into.steps.append(Reshape(name=name, sources=(x.name,), shape=shape))
            self.into.views[x.name, shape] = known = name
        return Value(name=known, shape=shape, dims=x.dims, grid=x.grid, lattice=_single(x.lattice))

    def image(self, x: Value) -> Value:
        """Take a value (1, channels, height, width) or (1, channels, length) as an image.

        Raises
        ------
        GraphError: it has other axes.
        """
        dims = x.dims
        if len(dims) not in (3, 4) or dims[0] != 1:
            raise self.refuse(
                f"reads {describe(dims)}; allowed is (images, channels, height, width) or (images, "
                f"channels, length)"
            )
        shape = (dims[1], 1, dims[2]) if len(dims) == 3 else dims[1:]
        return self.view(x, shape)

    def features(self, x: Value) -> Value:
        """Take a value as (features,), whatever its axes."""
        return self.view(x, (math.prod(x.dims),))

    def refuse(self, what: str) -> GraphError:
        """Make the error that says what cannot be lowered, and where."""
        of = self.op if self.domain in ("", "ai.onnx") else f"{self.domain}.{self.op}"
        return GraphError(f"layer {self.title} ({of}): {what}")


Handler = Callable[[Node], Result | tuple[Result, ...]]
"""Reads one node; gives its results, one or several."""


_SINGLE = (Affine, Clamp, Elementwise, Levels, Quantise)
"""Steps of single numbers, which compute the same in any order of the axes behind the first."""


def describe(dims: Shape) -> str:
    """Axes of an ONNX tensor in words, one image's."""
    return f"a value of shape {list(dims)} for one image"


def _single(lattice: Lattice | None) -> Lattice | None:
    """Keep what is known under any order of the numbers: a step for all channels."""
    return lattice if lattice is not None and lattice.scale.size == 1 else None


def _lattice(step: Step, sources: Sequence[Value]) -> Lattice | None:
    """What is known of a step's numbers from those of what it reads."""
    found = [source.lattice for source in sources]
    match step:
        case Quantise():
            return Lattice(scale=step.scale, low=step.low, high=step.high)
        case MaxPool():
            return found[0]
        case Transpose() | Reshape():
            return _single(found[0])
        case Pad():
            zero = found[0] is not None and found[0].low <= 0 <= found[0].high
            return found[0] if zero else None
        case Layer(keeps=True):
            return _single(found[0])
        case Concat() if all(one is not None for one in found):
            first = found[0]
            assert first is not None
            same = all(
                o is not None
                and o.scale.size == 1
                and o.within(first.scale, first.low, first.high)
                and (o.low, o.high) == (first.low, first.high)
                for o in found
            )
            return first if same else None
        case _:
            return None
