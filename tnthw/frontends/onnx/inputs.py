"""The input that an ONNX graph declares, and the images that are given for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tnthw.errors import GraphError
from tnthw.frontends.onnx.structure import shown
from tnthw.frontends.onnx.tensors import kind_name
from tnthw.frontends.steps import Shape

Declared = list[int | None]

_KINDS = ("float32", "float64", "uint8", "int8", "uint16", "int16", "int32", "int64")


def match_input(model: Any, shape: Shape, path: Path) -> tuple[str, Shape, int]:
    """Find the input of a graph and its axes for one image.

    Parameters
    ----------
    shape: of one image that is given.

    Returns
    -------
    Name of the input; its shape for one image, with an axis of 1 for the images where it has one;
    images that the file was exported for, 1 where any number is allowed.

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
        return found.name, (1, *shape), 1
    declared: Declared = [
        dim.dim_value if dim.WhichOneof("value") == "dim_value" else None
        for dim in found.type.tensor_type.shape.dim
    ]
    for tail, dims, batch in _readings(declared, shape):
        if len(tail) == len(dims) - 1 and _fits(tail, dims[1:]):
            return found.name, dims, batch
    if _fits(declared, shape):
        return found.name, shape, 1
    shown_dims = [size if size is not None else "any" for size in declared]
    hint = ""
    if len(declared) == 4 and len(shape) == 3 and _fits(declared[1:], (*shape[1:], shape[0])):
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


def _readings(declared: Declared, shape: Shape) -> list[tuple[Declared, Shape, int]]:
    """Ways to read a declared shape with the images as first axis."""
    if not declared:
        return []
    batch = max(1, declared[0] or 1)
    tail = declared[1:]
    found = [(tail, (1, *shape), batch)]
    if len(shape) == 3 and shape[1] == 1:
        found.insert(0, (tail, (1, shape[0], shape[2]), batch))
    return found


def _fits(declared: Declared, shape: Shape) -> bool:
    return len(declared) == len(shape) and all(
        one in (None, size) for one, size in zip(declared, shape, strict=True)
    )
