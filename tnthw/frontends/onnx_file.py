"""The frontend of ONNX files; the package onnx is imported when one is read."""

from __future__ import annotations

from pathlib import Path

from tnthw.extras import need
from tnthw.frontends.onnx.recognise import looks_like_onnx
from tnthw.frontends.steps import Array, FloatNetwork, Shape


class OnnxFiles:
    """Reads ONNX files: plain, QDQ and QCDQ, QONNX; see `tnthw.frontends.onnx`."""

    name = "onnx"
    takes = "an ONNX file"

    def recognises(self, source: object) -> bool:
        """Know an ONNX file by its first bytes, or at least by its name."""
        return isinstance(source, Path) and (
            looks_like_onnx(source) or (source.suffix.lower() == ".onnx" and source.is_file())
        )

    def input_shape(self, source: object) -> Shape:
        """Shape of one image that the file states; see `tnthw.frontends.onnx.inputs`."""
        need("onnx", "onnx", "reading an ONNX file")
        from tnthw.frontends.onnx.inputs import declared_shape
        from tnthw.frontends.onnx.load import load

        assert isinstance(source, Path)
        return declared_shape(load(source), source)

    def read(self, source: object, images: Array) -> FloatNetwork:
        """Read a file; see `tnthw.frontends.onnx.reader.read_onnx`."""
        need("onnx", "onnx", "reading an ONNX file")
        from tnthw.frontends.onnx.reader import read_onnx

        assert isinstance(source, Path)
        return read_onnx(source, images)
