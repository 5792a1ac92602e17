"""A network as a file of another format."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tnthw.config import unknown
from tnthw.errors import ConfigError, OutputError
from tnthw.extras import need
from tnthw.files import writable
from tnthw.ir.ops import Add, Rescale
from tnthw.wording import counted
from tnthw.workflows.arguments import count_of, kind_of, path_of
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result

if TYPE_CHECKING:
    from tnthw.exporters.files import Format

SUFFIXES = {"onnx": (".onnx",), "qonnx": (".onnx", ".qonnx")}
"""Formats, and how the names of their files end."""

MOST_IMAGES = 1 << 20

_OTHERWISE = {
    "onnx": "in float64, where float32 would round",
    "qonnx": "as a MultiThreshold, where no Quant is exact",
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Export(Result):
    """A file that was written.

    Attributes
    ----------
    name: of the network.
    path: of the file.
    format: `onnx` or `qonnx`.
    size: of the file in bytes.
    weights: number of ternary weights.
    quantisers: rescales and additions of the network.
    otherwise: layers whose rescale is not a product, a sum and a rounding in float32.
    """

    name: str
    path: Path
    format: str
    size: int
    weights: int
    quantisers: int
    otherwise: tuple[str, ...]

    def lines(self) -> tuple[str, ...]:
        """What was written, and how."""
        plain = self.quantisers - len(self.otherwise)
        first = (
            f"{self.path}: {self.name} as {self.format.upper()}, {self.size:,} bytes, "
            f"{self.weights:,} weights"
        )
        second = f"{plain} of {counted(self.quantisers, 'rescale')} as a product and a rounding"
        if self.otherwise:
            shown = ", ".join(self.otherwise[:6]) + (", ..." if len(self.otherwise) > 6 else "")
            second += f"; {_OTHERWISE[self.format]}: {shown}"
        return (first, second)

    def record(self) -> dict[str, Any]:
        """Everything as plain values, for JSON."""
        return {
            "model": self.name,
            "format": self.format,
            "output": str(self.path),
            "bytes": self.size,
            "weights": self.weights,
            "rescales": self.quantisers,
            "otherwise": list(self.otherwise),
        }


def export(
    model: Model | str,
    path: str | os.PathLike[str],
    format: Format = "onnx",
    *,
    batch: int | None = None,
) -> Export:
    """Write a network as a file of another format, which computes the same integers.

    Parameters
    ----------
    model: as `load` takes it.
    path: of the file to write; one that exists is replaced.
    format: "onnx" (QuantizeLinear and DequantizeLinear, weights of 2 bits, opset 25, which
        onnxruntime runs) or "qonnx" (Quant and MultiThreshold).
    batch: how many images the file takes; any number in ONNX and 1 in QONNX when left out.

    Returns
    -------
    What was written.

    Raises
    ------
    ConfigError: there is no such model, format or batch.
    GraphError: a layer cannot be said exactly in the format; the message names it.
    OutputError: the file cannot be written, or its name does not fit the format.
    MissingToolError: onnx is not installed.

    Examples
    --------
    >>> import tempfile, tnthw
    >>> made = tnthw.export("digits", tempfile.mkdtemp() + "/digits.onnx")
    >>> made.format, made.otherwise
    ('onnx', ())
    """
    if not isinstance(format, str):
        raise ConfigError(f"format: got {kind_of(format)}; give {' or '.join(SUFFIXES)}")
    if format not in SUFFIXES:
        raise ConfigError(f"export: {unknown('format', format, SUFFIXES)}")
    images = None if batch is None else count_of(batch, "batch")
    if images is not None and images > MOST_IMAGES:
        raise ConfigError(f"batch: {images} asked for, at most {MOST_IMAGES:,} are allowed")
    file = path_of(path, "output")
    if file.suffix not in SUFFIXES[format] and not file.is_dir():
        raise OutputError(
            f"output {file}: a file of the format {format} is called "
            f"{' or '.join('NAME' + suffix for suffix in SUFFIXES[format])}"
        )
    file = writable(file)
    need("onnx", "onnx", "exporting a network")
    from tnthw.exporters.files import save, write

    found = load(model)
    written, writer = write(found.graph, format, images)
    size = save(written, file)
    return Export(
        name=found.name,
        path=file,
        format=format,
        size=size,
        weights=found.weights,
        quantisers=sum(isinstance(node, Rescale | Add) for node in found.graph),
        otherwise=tuple(writer.wide),
    )
