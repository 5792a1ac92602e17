"""A network in a file becomes a model, or the folder of one."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tnthw.workflows.arguments import path_of
from tnthw.workflows.models import Model
from tnthw.workflows.saving import save
from tnthw.workflows.sources import Found, Settings, read_source

if TYPE_CHECKING:
    from tnthw.frontends.clips import Method
    from tnthw.frontends.result import Result
    from tnthw.ir.grid import Grid


def read(
    file: str | os.PathLike[str],
    images: object = None,
    *,
    grid: Grid | float | None = None,
    name: str = "",
    method: Method = "mse",
    percentile: float = 99.99,
    bits: int = 8,
    accumulator_bits: int = 20,
    count: int | None = None,
    wide: int | None = None,
    result: Result = "auto",
) -> Model:
    """Read a network from a file: ONNX, QONNX, a model file, the text form of the IR.

    Parameters
    ----------
    file: an ONNX or QONNX file, of tnthw or of any other program; `NAME.safetensors` of tnthw; a
        text as `show` gives it with `arrays=True`; or what an installed frontend reads.
    images: to calibrate the activations of a network on that does not state its integers; as
        `lower` takes them.
    grid, method, percentile, bits, accumulator_bits, count: as of `lower`.
    name: of the network; its own when left out.
    wide: bits of layers with weights in full precision, 8, 6 or 4.
    result: "exact", "8 bits" or "auto", as of `lower`.

    Raises
    ------
    ModelFileError: there is no such file, nothing reads it, or it is damaged.
    ConfigError: a setting is out of range, missing, or of no use for this file.
    InputError: the images cannot be used.
    GraphError: the network cannot become integers; names the layer and what to change.

    Examples
    --------
    >>> import tempfile, tnthw
    >>> made = tnthw.export("digits", tempfile.mkdtemp() + "/digits.onnx")
    >>> tnthw.read(made.path).weights == tnthw.load("digits").weights
    True
    """
    settings = Settings(
        images=images,
        grid=grid,
        name=name,
        method=method,
        percentile=percentile,
        bits=bits,
        accumulator_bits=accumulator_bits,
        count=count,
        wide=wide,
        result=result,
    )
    return read_source(path_of(file, "model"), settings).model


def import_file(file: Path, output: Path, settings: Settings) -> Found:
    """Write the folder of a network that is in a file.

    Parameters
    ----------
    file: of any kind in `tnthw.workflows.sources`.
    output: folder to write.
    settings: how a network of real numbers becomes integers.

    Raises
    ------
    ConfigError, ModelFileError, InputError, GraphError: see `read`.
    OutputError: the folder cannot be written.
    """
    found = read_source(file, replace(settings, default_name=output.resolve().name))
    save(found.model, output)
    return found
