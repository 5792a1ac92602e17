"""Loading an ONNX file that nobody vouches for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import onnx

from tnthw.errors import ModelFileError
from tnthw.frontends.onnx.external import take_external
from tnthw.frontends.onnx.structure import check_structure
from tnthw.frontends.onnx.tensors import check_declared

MAX_BYTES = 1 << 30
"""Largest file, external data included: half of what protobuf can hold."""

OPSETS = range(7, 29)
"""Versions of ONNX's own operators that the handlers know."""

IR_VERSIONS = range(3, 15)
"""Versions of the file format that are read."""


def load(path: Path) -> Any:
    """Read an ONNX file whole, with the data that it keeps in other files.

    Returns
    -------
    onnx.ModelProto, its graph in order, each name defined once and before it is read, external data
    put into the tensors.

    Raises
    ------
    ModelFileError: the file cannot be read, or breaks a rule of ONNX.
    GraphError: it holds what is not lowered, such as control flow.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ModelFileError(
                f"{path}: has {size:,} bytes; allowed are {MAX_BYTES:,}, more is no network that "
                f"can be lowered"
            )
        data = path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path}: cannot be read: {error.strerror}") from None
    model = onnx.ModelProto()
    try:
        model.ParseFromString(data)
    except Exception as error:  # protobuf's DecodeError, of whichever implementation there is
        raise ModelFileError(
            f"{path}: is no ONNX file, or is cut off or altered ({type(error).__name__}); copy or "
            f"export it again"
        ) from None
    if not model.HasField("graph") or not model.graph.node:
        raise ModelFileError(f"{path}: holds no network: it has no nodes; export it again")
    _check_texts(model, path)
    _check_versions(model, path)
    check_structure(model, path)
    for tensor in model.graph.initializer:
        check_declared(tensor, path)
    take_external(model, path, MAX_BYTES - size)
    _check(model, path)
    return model


def _check_texts(model: Any, path: Path) -> None:
    """Refuse names that are not UTF-8; protobuf gives them as bytes."""
    waiting = [model]
    while waiting:
        for field, value in waiting.pop().ListFields():
            if field.message_type is not None:
                waiting.extend([value] if hasattr(value, "ListFields") else value)
            elif field.type == field.TYPE_STRING:
                for text in [value] if isinstance(value, str | bytes) else value:
                    if not isinstance(text, str):
                        raise ModelFileError(
                            f"{path}: holds the name {text[:40]!r}, which is not UTF-8; export it "
                            f"again"
                        )


def _check_versions(model: Any, path: Path) -> None:
    if model.ir_version not in IR_VERSIONS:
        raise ModelFileError(
            f"{path}: has IR version {model.ir_version}; known are {IR_VERSIONS[0]} to "
            f"{IR_VERSIONS[-1]}, so export it with another version of onnx"
        )
    seen: dict[str, int] = {}
    for opset in model.opset_import:
        if seen.setdefault(opset.domain, opset.version) != opset.version:
            raise ModelFileError(
                f"{path}: imports the operators of domain {opset.domain or 'ai.onnx'!r} twice, in "
                f"versions {seen[opset.domain]} and {opset.version}; export it again"
            )
    version = opset_of(model)
    if version not in OPSETS:
        raise ModelFileError(
            f"{path}: has opset {version}; known are {OPSETS[0]} to {OPSETS[-1]}: convert it with "
            f"onnx.version_converter, or export it with another opset"
        )


def opset_of(model: Any) -> int:
    """Version of ONNX's own operators that a model asks for; 0 where it asks for none."""
    return max((o.version for o in model.opset_import if o.domain in ("", "ai.onnx")), default=0)


def _check(model: Any, path: Path) -> None:
    """Let onnx's own checker look at it.

    It asks for the shape of outputs, which nothing needs and some exporters do not know.
    """
    unknown = [
        output.type.tensor_type
        for output in model.graph.output
        if output.type.WhichOneof("value") == "tensor_type"
        and not output.type.tensor_type.HasField("shape")
    ]
    for kind in unknown:
        kind.shape.SetInParent()
    try:
        onnx.checker.check_model(model)
    except Exception as error:  # ValidationError, and what the binding makes of others
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        shown = "".join(c if c.isprintable() else "?" for c in "; ".join(lines))[:300]
        raise ModelFileError(f"{path}: breaks a rule of ONNX: {shown}; export it again") from None
    finally:
        for kind in unknown:
            kind.ClearField("shape")
