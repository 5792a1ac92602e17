"""Arrays and texts in files, checked on the way in and complete on the way out."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from tnthw.errors import InputError
from tnthw.files import replace_file
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Int


def read_images(path: Path, graph: Graph) -> tuple[Int, bool]:
    """Read one image or several from a .npy file.

    Returns
    -------
    int64 images (images, *input shape), and whether the file held a single one without that axis.

    Raises
    ------
    InputError: the file is missing, no .npy, or holds the wrong shape, type or range.
    """
    try:
        data = np.load(path, allow_pickle=False)
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such file") from None
    except (OSError, ValueError, EOFError) as error:
        raise InputError(
            f"{path}: is no array that can be read ({error}); write one with numpy.save"
        ) from None
    if not isinstance(data, np.ndarray):
        raise InputError(f"{path}: holds several arrays (.npz); write one array with numpy.save")
    kind = graph.inputs[0].type
    if not np.issubdtype(data.dtype, np.integer):
        raise InputError(
            f"{path}: the array is of type {data.dtype}, allowed are integers from {kind.low} to "
            f"{kind.high}; quantise it first (one step is {kind.scale[0]:g})"
        )
    single = data.shape == kind.shape
    if not single and (data.shape[1:] != kind.shape or len(data) == 0):
        raise InputError(
            f"{path}: the array has shape {data.shape}, allowed is {kind.shape} or "
            f"(images, {', '.join(map(str, kind.shape))})"
        )
    if data.min() < kind.low or data.max() > kind.high:
        raise InputError(
            f"{path}: values run from {data.min()} to {data.max()}, allowed is {kind.low} to "
            f"{kind.high}"
        )
    images = data.astype(np.int64)
    return (images[None] if single else images), single


def write_array(path: Path, data: Int) -> None:
    """Write an array as .npy, complete or not at all."""
    buffer = io.BytesIO()
    np.save(buffer, data, allow_pickle=False)
    _write(path, buffer.getvalue())


def write_text(path: Path, text: str) -> None:
    """Write a text, complete or not at all."""
    _write(path, text.encode())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, data)
