"""Tensors of ONNX files as numpy arrays, after a look at what they declare."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from tnthw.errors import ModelFileError
from tnthw.frontends.steps import Real

MAX_NUMBERS = 1 << 26
"""Numbers of one tensor; a value of the IR cannot have more."""

MAX_AXES = 16
"""Axes of a tensor."""

BITS = {
    "float32": 32, "float64": 64, "float16": 16, "bfloat16": 16, "bool": 8,
    "int2": 2, "uint2": 2, "int4": 4, "uint4": 4, "int8": 8, "uint8": 8,
    "int16": 16, "uint16": 16, "int32": 32, "uint32": 32, "int64": 64, "uint64": 64,
}  # fmt: skip
"""Element types that are read, and their bits in a file."""

_NUMPY = {
    "float16": np.float32, "bfloat16": np.float32,
    "int2": np.int8, "uint2": np.uint8, "int4": np.int8, "uint4": np.uint8,
}  # fmt: skip
"""Types of numpy for the element types that numpy does not have, or that are too narrow."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Constant:
    """A tensor that does not depend on the input.

    Attributes
    ----------
    array: its numbers; integers of fewer than 8 bits as int8 or uint8.
    kind: element type in the file: "float32", "int2".
    integers: int64, where the numbers are `scale * integers`: what a `DequantizeLinear` read, less
        the zero point; the same shape. None for other numbers.
    scale: float64, exact, of the same shape.
    """

    array: NDArray[Any]
    kind: str
    integers: NDArray[np.int64] | None = None
    scale: Real | None = None

    @property
    def real(self) -> Real:
        """The numbers, exact, as float64."""
        if self.integers is not None and self.scale is not None:
            return self.integers * self.scale
        return self.array.astype(np.float64)


def kind_name(number: int) -> str:
    """Name of an element type by its number in ONNX; "type 99" where there is none."""
    try:
        name = str(onnx.TensorProto.DataType.Name(number)).lower()
    except ValueError:
        return f"type {number}"
    return {"float": "float32", "double": "float64"}.get(name, name)


def limits(kind: str) -> tuple[int, int]:
    """Smallest and largest number of an integer type."""
    bits = BITS[kind]
    if kind.startswith("uint"):
        return 0, (1 << bits) - 1
    return -(1 << bits - 1), (1 << bits - 1) - 1


def plain_type(kind: str) -> Any:
    """Type of numpy that holds an element type's numbers."""
    return np.dtype(_NUMPY.get(kind, kind))


def bytes_needed(tensor: Any, path: Path) -> int:
    """Bytes that a tensor's numbers take in a file."""
    check_declared(tensor, path)
    bits: int = math.prod(tensor.dims) * BITS[kind_name(tensor.data_type)]
    return -(-bits // 8)


def check_declared(tensor: Any, path: Path) -> None:
    """Check the type and the shape that a tensor declares, before anything is allocated for it.

    Raises
    ------
    ModelFileError: they are not allowed.
    """
    where = f"{path}: tensor {tensor.name!r}"
    kind = kind_name(tensor.data_type)
    if kind not in BITS:
        raise ModelFileError(f"{where}: holds {kind}; allowed are {', '.join(BITS)}")
    if len(tensor.dims) > MAX_AXES or any(size < 0 for size in tensor.dims):
        raise ModelFileError(
            f"{where}: has shape {list(tensor.dims)[:MAX_AXES]}; allowed are up to {MAX_AXES} "
            f"axes, none of them negative"
        )
    if math.prod(tensor.dims) > MAX_NUMBERS:
        raise ModelFileError(
            f"{where}: has shape {list(tensor.dims)}, which is {math.prod(tensor.dims):,} numbers; "
            f"allowed are {MAX_NUMBERS:,}"
        )
    if tensor.HasField("segment"):
        raise ModelFileError(f"{where}: is a segment of a tensor; export it whole")


def constant_of(tensor: Any, path: Path) -> Constant:
    """Decode a tensor.

    Raises
    ------
    ModelFileError: it holds another number of bytes than it declares, or data elsewhere.
    """
    check_declared(tensor, path)
    where = f"{path}: tensor {tensor.name!r}"
    if tensor.data_location == onnx.TensorProto.EXTERNAL:
        raise ModelFileError(
            f"{where}: is an attribute with external data; keep it in the file itself"
        )
    kind = kind_name(tensor.data_type)
    try:
        array = numpy_helper.to_array(tensor)
        array = np.array(array.astype(plain_type(kind)), order="C")
    except Exception as error:  # whatever the decoder makes of too few or too many bytes
        raise ModelFileError(
            f"{where}: its data do not fit its shape {list(tensor.dims)} of {kind} "
            f"({type(error).__name__}); export it again"
        ) from None
    if list(array.shape) != list(tensor.dims):
        raise ModelFileError(
            f"{where}: its data do not fit its shape {list(tensor.dims)} of {kind}; export it again"
        )
    return Constant(array=array, kind=kind)
