"""ONNX files are known by what they hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tnthw.frontends.onnx.recognise import looks_like_onnx
from tnthw.frontends.onnx_file import OnnxFiles


def test_without_the_package_by_bytes_alone(tmp_path: Path) -> None:
    plain = tmp_path / "weights.bin"
    plain.write_bytes(b"\x08\x0a\x12\x02pt\x3a\x06\x0a\x04\x0a\x02xy\x42\x02\x10\x15")
    assert looks_like_onnx(plain)
    assert OnnxFiles().recognises(plain)


def test_a_model_that_begins_with_its_graph(tmp_path: Path) -> None:
    plain = tmp_path / "net"
    plain.write_bytes(b"\x3a\x06\x0a\x04\x0a\x02xy\x08\x0a")
    assert looks_like_onnx(plain)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\x08", b"\x08\x0a", b"\x08\x0a\x12\x7fpt", b"PK\x03\x04" + bytes(40), b"{}",
        b"\x93NUMPY\x01\x00", b"\x08\x0a\x3a\x06\x0b", b"\x08\x00\x3a\x02\x0a\x00",
        b"\xff" * 40, b"\x08\x0a" + b"\x12\x01p" * 400 + b"\x3a\x02\x0a\x00",
    ],
)  # fmt: skip
def test_other_files_are_not(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    assert not looks_like_onnx(path)
    assert not OnnxFiles().recognises(path)


def test_folders_and_what_is_not_there_are_not(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing", tmp_path / "a\0b"):
        assert not looks_like_onnx(path)
        assert not OnnxFiles().recognises(path)
    assert not OnnxFiles().recognises(str(tmp_path))


def test_the_name_is_enough_to_be_told_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "net.ONNX"
    path.write_bytes(b"nothing")
    assert OnnxFiles().recognises(path)


def test_real_files(tmp_path: Path) -> None:
    pytest.importorskip("onnx", reason="writes ONNX files")
    from tests.frontends.onnx.files import network, node, save

    model = network([node("Conv", "x", "w", "y")], {"w": np.ones((1, 2, 3, 3), np.float32)})
    model.producer_name = "p" * 300
    path = save(model, tmp_path, "weights")
    assert looks_like_onnx(path)
    path.write_bytes(path.read_bytes()[:-40])
    assert looks_like_onnx(path)  # cut off, which its reader says
