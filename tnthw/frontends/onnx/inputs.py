"""The input that an ONNX graph declares, and the images that are given for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tnthw.errors import GraphError
from tnthw.frontends.onnx.structure import shown
from tnthw.frontends.onnx.tensors import kind_name
from tnthw.frontends.steps import Array, Shape

Declared = list[int | None]

_KINDS = ("float32", "float64", "uint8", "int8", "uint16", "int16", "int32", "int64")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """The input of a graph.

    Attributes
    ----------
    name: of the tensor.
    kind: its element type.
    dims: its shape for one image, with an axis of 1 for the images where it has one.
    batch: images that the file was exported for; 1 where any number is allowed.
    turned: true where the file takes channels last and turns them itself, as files converted from
        Keras do: images are then given channels first all the same.
    """

    name: str
    kind: str
    dims: Shape
    batch: int = 1
    turned: bool = False

    def feed(self, image: Array) -> Array:
        """Lay one image out as the file takes it."""
        turned = image.transpose(1, 2, 0) if self.turned else image
        return turned.reshape(self.dims)


def match_input(model: Any, shape: Shape, path: Path) -> Input:
    """Find the input of a graph and its axes for one image.

    Parameters
    ----------
    shape: of one image that is given.

    Raises
    ------
    GraphError: there are several inputs, or the images do not fit.
    """
    found = _the_input(model, path)
    name = shown(found.name)
    if found.type.WhichOneof("value") != "tensor_type":
        raise GraphError(f"{path}: its input {name} is no tensor; allowed is one tensor of images")
    kind = kind_name(found.type.tensor_type.elem_type)
    if kind not in _KINDS:
        raise GraphError(f"{path}: its input {name} holds {kind}; allowed are {', '.join(_KINDS)}")
    if not found.type.tensor_type.HasField("shape"):
        return Input(name=found.name, kind=kind, dims=(1, *shape))
    declared: Declared = [
        dim.dim_value if dim.WhichOneof("value") == "dim_value" else None
        for dim in found.type.tensor_type.shape.dim
    ]
    turned = _turned(model.graph, found.name, len(declared))
    for tail, dims, batch in _readings(declared, shape, turned):
        if len(tail) == len(dims) - 1 and _fits(tail, dims[1:]):
            return Input(name=found.name, kind=kind, dims=dims, batch=batch, turned=turned)
    if _fits(declared, shape) and not turned:
        return Input(name=found.name, kind=kind, dims=shape)
    shown_dims = [size if size is not None else "any" for size in declared]
    hint = ""
    if turned:
        hint = (
            ": it turns channels that stand last to the front, so give them there, as "
            "(images, channels, height, width), or (images, channels, 1, length)"
        )
    elif len(declared) == 4 and len(shape) == 3 and _fits(declared[1:], (*shape[1:], shape[0])):
        hint = ": it takes them channels last, so give images.transpose(0, 2, 3, 1)"
    elif len(declared) == 3:
        hint = "; signals are given as (images, channels, 1, length)"
    raise GraphError(
        f"{path}: its input {name} has shape {shown_dims}, the images are {list(shape)} each; give "
        f"images of that shape{hint}"
    )


def declared_shape(model: Any, path: Path) -> Shape:
    """Shape of one image, as `match_input` takes it; a signal's has a height of 1.

    Raises
    ------
    GraphError: there are several inputs, or the shape is not stated.
    """
    found = _the_input(model, path)
    dims = found.type.tensor_type.shape.dim
    sizes = tuple(int(dim.dim_value) for dim in dims)[1:]
    if len(sizes) not in (1, 2, 3) or min(sizes) < 1:
        raise GraphError(
            f"{path}: its input {shown(found.name)} has shape "
            f"{[dim.dim_value or 'any' for dim in dims]}, which does not say how large one image "
            f"is; give images"
        )
    if _turned(model.graph, found.name, len(dims)):
        sizes = (sizes[-1], *sizes[:-1])
    return (sizes[0], 1, sizes[1]) if len(sizes) == 2 else sizes


def _the_input(model: Any, path: Path) -> Any:
    """The one input that is no constant."""
    graph = model.graph
    tensors = {tensor.name for tensor in graph.initializer}
    read = {name for node in graph.node for name in node.input}
    inputs = [value for value in graph.input if value.name not in tensors]
    inputs = [value for value in inputs if value.name in read] if len(inputs) > 1 else inputs
    if len(inputs) != 1:
        names = ", ".join(shown(value.name) for value in inputs)[:200]
        raise GraphError(
            f"{path}: has {len(inputs)} inputs ({names or 'none is read'}); allowed is one: make "
            f"the others constants"
        )
    (found,) = inputs
    return found


_EACH = {
    "QuantizeLinear", "DequantizeLinear", "Identity", "Cast", "Clip", "Relu", "Add", "Sub", "Mul",
    "Div", "Quant", "IntQuant", "BipolarQuant",
}  # fmt: skip
"""Operators that leave the axes as they are."""


def _turned(graph: Any, name: str, rank: int) -> bool:
    """True where the first that moves the input's axes brings its last one to the front."""
    reached = {name}
    for node in graph.node:
        if node.input and node.input[0] in reached:
            if node.op_type in _EACH:
                reached.update(node.output[:1])
            elif node.op_type == "Transpose":
                perm = next((list(a.ints) for a in node.attribute if a.name == "perm"), [])
                return perm == {3: [0, 2, 1], 4: [0, 3, 1, 2]}.get(rank)
    return False


def _readings(declared: Declared, shape: Shape, turned: bool) -> list[tuple[Declared, Shape, int]]:
    """Ways to read a declared shape with the images as first axis."""
    if not declared:
        return []
    batch = max(1, declared[0] or 1)
    tail = declared[1:]
    if turned:
        if len(shape) != 3:
            return []
        channels, height, width = shape
        if len(declared) == 4:
            return [(tail, (1, height, width, channels), batch)]
        return [(tail, (1, width, channels), batch)] if height == 1 else []
    found = [(tail, (1, *shape), batch)]
    if len(shape) == 3 and shape[1] == 1:
        found.insert(0, (tail, (1, shape[0], shape[2]), batch))
    return found


def _fits(declared: Declared, shape: Shape) -> bool:
    return len(declared) == len(shape) and all(
        one in (None, size) for one, size in zip(declared, shape, strict=True)
    )
