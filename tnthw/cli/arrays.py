"""Arrays and texts in files that are complete or not there."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from tnthw.files import replace_file
from tnthw.ir.host import Real
from tnthw.ir.types import Int


def write_array(path: Path, data: Int | Real) -> None:
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
