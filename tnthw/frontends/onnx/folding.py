"""Nodes that read constants alone, computed while the file is read: shape arithmetic, mostly."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.shapes import (
    axes_of,
    axis_of,
    flattened,
    parts,
    permutation,
    shape_constant,
    slices,
    squeezed,
    target_shape,
    unsqueezed,
)
from tnthw.frontends.onnx.tensors import BITS, Constant, kind_name, limits, plain_type
from tnthw.frontends.steps import Shape

MAX_FOLDED = 1 << 24
"""Numbers of a constant that a node makes of smaller ones."""

Fold = Callable[[Node, Sequence[Constant]], Constant | tuple[Constant, ...]]


def moved(constant: Constant, move: Callable[[NDArray[Any]], NDArray[Any]]) -> Constant:
    """Move a constant's numbers, and the integers and scales that they are made of."""
    scale, integers = constant.scale, constant.integers
    return Constant(
        array=move(constant.array),
        kind=constant.kind,
        integers=None if integers is None else move(integers),
        scale=None if scale is None else move(scale),
    )


def check_size(node: Node, shape: Sequence[int]) -> None:
    """Refuse a constant that would be too large, before it is made."""
    if any(size < 0 for size in shape) or math.prod(shape) > MAX_FOLDED:
        raise node.refuse(
            f"makes a constant of shape {list(shape)[:8]}; allowed are {MAX_FOLDED:,} numbers"
        )


def _reshape(node: Node, c: Sequence[Constant]) -> Constant:
    shape = target_shape(node, c[0].array.shape, node.integers(1, "shape"))
    return moved(c[0], lambda a: a.reshape(shape))


def _shaped(shape_of: Callable[[Node, Shape], Shape]) -> Fold:
    def fold(node: Node, c: Sequence[Constant]) -> Constant:
        shape = shape_of(node, c[0].array.shape)
        return moved(c[0], lambda a: a.reshape(shape))

    return fold


def _transpose(node: Node, c: Sequence[Constant]) -> Constant:
    perm = permutation(node, c[0].array.ndim)
    return moved(c[0], lambda a: np.ascontiguousarray(a.transpose(perm)))


def _slice(node: Node, c: Sequence[Constant]) -> Constant:
    chosen = tuple(slices(node, c[0].array.shape))
    return moved(c[0], lambda a: a[chosen])


def _split(node: Node, c: Sequence[Constant]) -> tuple[Constant, ...]:
    axis = axis_of(node, node.attribute("axis", 0), c[0].array.ndim)
    ends = np.cumsum(parts(node, c[0].array.shape[axis]))[:-1]
    return tuple(Constant(array=a, kind=c[0].kind) for a in np.split(c[0].array, ends, axis))


def _gather(node: Node, c: Sequence[Constant]) -> Constant:
    data, indices = c[0].array, c[1].array
    axis = axis_of(node, node.attribute("axis", 0), data.ndim)
    size = data.shape[axis]
    if indices.dtype.kind not in "iu" or np.any((indices < -size) | (indices >= size)):
        raise node.refuse(f"gathers outside axis {axis}, which has {size}")
    check_size(node, (*data.shape[:axis], *indices.shape, *data.shape[axis + 1 :]))
    return moved(c[0], lambda a: np.take(a, indices.astype(np.int64), axis))


def _concat(node: Node, c: Sequence[Constant]) -> Constant:
    axis = axis_of(node, node.attribute("axis", 0), c[0].array.ndim)
    check_size(node, (sum(one.array.size for one in c),))
    return Constant(array=np.concatenate([one.array for one in c], axis), kind=c[0].kind)


def _cast(node: Node, c: Sequence[Constant]) -> Constant:
    kind = c[1].kind if node.op == "CastLike" else kind_name(node.attribute("to", 0))
    return cast(node, c[0], kind)


def cast(node: Node, constant: Constant, kind: str) -> Constant:
    """Convert a constant to another element type, of which it must be able to hold all numbers."""
    if kind not in BITS:
        raise node.refuse(f"casts to {kind}; allowed are {', '.join(BITS)}")
    array = constant.array
    if kind == "bool":
        return Constant(array=array != 0, kind=kind)
    if kind.startswith(("int", "uint")):
        whole = np.trunc(array) if array.dtype.kind == "f" else array
        low, high = limits(kind)
        if not np.isfinite(whole).all() or np.any((whole < low) | (whole > high)):
            raise node.refuse(f"casts numbers to {kind} that it cannot hold")
        return Constant(array=whole.astype(plain_type(kind)), kind=kind)
    if kind in ("float16", "bfloat16"):
        raise node.refuse(f"casts to {kind}; export the network in float32")
    made = array.astype(kind)
    if constant.integers is not None:
        return Constant(array=made, kind=kind, integers=constant.integers, scale=constant.scale)
    if array.dtype.kind in "iu" and constant.kind.lstrip("u") in ("int2", "int4", "int8", "int16"):
        return Constant(
            array=made, kind=kind, integers=array.astype(np.int64), scale=np.ones(array.shape)
        )
    return Constant(array=made, kind=kind)


def _constant(node: Node, c: Sequence[Constant]) -> Constant:
    for name, kind in (("value_float", "float32"), ("value_int", "int64"),
                       ("value_floats", "float32"), ("value_ints", "int64")):  # fmt: skip
        if name in node.attributes:
            return Constant(array=np.asarray(node.attributes[name], kind), kind=kind)
    found = node.attributes.get("value")
    if not isinstance(found, Constant):
        raise node.refuse("is no dense constant of numbers; export it as a tensor")
    return found


def _constant_of_shape(node: Node, c: Sequence[Constant]) -> Constant:
    shape = node.integers(0, "shape")
    check_size(node, shape)
    value = node.attributes.get("value", Constant(array=np.zeros(1, np.float32), kind="float32"))
    if not isinstance(value, Constant) or value.array.size != 1:
        raise node.refuse("fills with something else than one number")
    return Constant(array=np.full(shape, value.array.reshape(-1)[0]), kind=value.kind)


def _range(node: Node, c: Sequence[Constant]) -> Constant:
    start, end, step = (float(one.array.reshape(-1)[0]) if one.array.size == 1 else math.nan
                        for one in c)  # fmt: skip
    if not all(map(math.isfinite, (start, end, step))) or step == 0:
        raise node.refuse("counts from, to and by numbers that are none")
    count = (end - start) / step
    check_size(node, (max(0, math.ceil(min(count, 2.0**40))),))
    return Constant(
        array=np.arange(*(one.array.reshape(-1)[0] for one in c), dtype=c[0].array.dtype),
        kind=c[0].kind,
    )


def _expand(node: Node, c: Sequence[Constant]) -> Constant:
    try:
        shape = np.broadcast_shapes(c[0].array.shape, tuple(node.integers(1, "shape")))
    except ValueError as error:
        raise node.refuse(f"expands to a shape that does not fit: {error}") from None
    check_size(node, shape)
    return moved(c[0], lambda a: np.broadcast_to(a, shape))


def _tile(node: Node, c: Sequence[Constant]) -> Constant:
    repeats = node.integers(1, "repeats")
    if len(repeats) != c[0].array.ndim:
        raise node.refuse(f"repeats {repeats[:8]} of {list(c[0].array.shape)}")
    check_size(node, [n * r for n, r in zip(c[0].array.shape, repeats, strict=True)])
    return moved(c[0], lambda a: np.tile(a, repeats))


def _where(node: Node, c: Sequence[Constant]) -> Constant:
    check_size(node, _broadcast(node, c))
    return Constant(array=np.where(c[0].array, c[1].array, c[2].array), kind=c[1].kind)


def _broadcast(node: Node, constants: Sequence[Constant]) -> Shape:
    try:
        shape: Shape = np.broadcast_shapes(*(one.array.shape for one in constants))
    except ValueError as error:
        raise node.refuse(f"reads constants whose shapes do not fit: {error}") from None
    return shape


def _divide(a: NDArray[Any], b: NDArray[Any]) -> NDArray[Any]:
    if a.dtype.kind == "f":
        return np.asarray(a / b)
    quotient = np.abs(a) // np.where(b == 0, 1, np.abs(b))  # towards zero, as in C
    return np.asarray(quotient * np.sign(a) * np.sign(b), a.dtype)


def _mod(node: Node, c: Sequence[Constant]) -> Constant | tuple[Constant, ...]:
    """Remainder with the divisor's sign, or, with fmod, with that of what is divided."""
    mod = np.fmod if node.attribute("fmod", 0) else np.mod
    return _arithmetic(lambda a, b: mod(a, np.where(b == 0, 1, b)))(node, c)


def _arithmetic(compute: Callable[..., Any], kind: str = "") -> Fold:
    def fold(node: Node, c: Sequence[Constant]) -> Constant:
        check_size(node, _broadcast(node, c))
        with np.errstate(all="ignore"):
            array = np.asarray(compute(*(one.array for one in c)))
        if not kind and array.dtype != c[0].array.dtype:
            array = array.astype(c[0].array.dtype)
        return Constant(array=array, kind=kind or c[0].kind)

    return fold


def _clip(node: Node, c: Sequence[Constant]) -> Constant:
    array = c[0].array
    low, high = (
        node.inputs[at].array if node.has(at) else node.attributes.get(name)  # type: ignore[union-attr]
        for at, name in ((1, "min"), (2, "max"))
    )
    for bound, choose in ((low, np.maximum), (high, np.minimum)):
        if bound is not None:
            array = choose(array, np.asarray(bound, array.dtype).reshape(-1)[:1])
    return Constant(array=array.reshape(c[0].array.shape), kind=c[0].kind)


def _reduced(reduce: Callable[..., Any]) -> Fold:
    def fold(node: Node, c: Sequence[Constant]) -> Constant:
        array = c[0].array
        axes = axes_of(node, array.ndim)
        if not axes and node.attribute("noop_with_empty_axes", 0):
            return c[0]
        axes = axes or list(range(array.ndim))
        keeps = bool(node.attribute("keepdims", 1))
        found = np.asarray(reduce(array, axis=tuple(set(axes)), keepdims=keeps))
        return Constant(array=found.astype(array.dtype), kind=c[0].kind)

    return fold


FOLDS: dict[str, Fold] = {
    "Constant": _constant, "ConstantOfShape": _constant_of_shape, "Range": _range,
    "Reshape": _reshape, "Flatten": _shaped(flattened), "Squeeze": _shaped(squeezed),
    "Unsqueeze": _shaped(unsqueezed), "Transpose": _transpose, "Slice": _slice, "Split": _split,
    "Gather": _gather, "Concat": _concat, "Cast": _cast, "CastLike": _cast, "Expand": _expand,
    "Tile": _tile, "Where": _where, "Clip": _clip,
    "Identity": lambda node, c: c[0],
    "Shape": lambda node, c: shape_constant(node, c[0].array.shape),
    "Size": lambda node, c: Constant(array=np.asarray(c[0].array.size), kind="int64"),
    "Add": _arithmetic(np.add), "Sub": _arithmetic(np.subtract), "Mul": _arithmetic(np.multiply),
    "Div": _arithmetic(_divide), "Mod": _mod,
    "Pow": _arithmetic(lambda a, b: np.power(a.astype(np.float64), b)),
    "Min": _arithmetic(lambda *a: np.min(np.broadcast_arrays(*a), axis=0)),
    "Max": _arithmetic(lambda *a: np.max(np.broadcast_arrays(*a), axis=0)),
    "Neg": _arithmetic(np.negative), "Abs": _arithmetic(np.abs), "Sign": _arithmetic(np.sign),
    "Floor": _arithmetic(np.floor), "Ceil": _arithmetic(np.ceil), "Round": _arithmetic(np.rint),
    "Sqrt": _arithmetic(np.sqrt), "Exp": _arithmetic(np.exp), "Log": _arithmetic(np.log),
    "Reciprocal": _arithmetic(lambda a: 1 / a),
    "Equal": _arithmetic(np.equal, "bool"), "Greater": _arithmetic(np.greater, "bool"),
    "Less": _arithmetic(np.less, "bool"), "GreaterOrEqual": _arithmetic(np.greater_equal, "bool"),
    "LessOrEqual": _arithmetic(np.less_equal, "bool"), "Not": _arithmetic(np.logical_not, "bool"),
    "And": _arithmetic(np.logical_and, "bool"), "Or": _arithmetic(np.logical_or, "bool"),
    "ReduceProd": _reduced(np.prod), "ReduceSum": _reduced(np.sum), "ReduceMin": _reduced(np.min),
    "ReduceMax": _reduced(np.max), "ReduceMean": _reduced(np.mean),
}  # fmt: skip
"""By operator of ONNX's own domain; quantisers have theirs beside their handlers."""
