from __future__ import annotations

import io
import warnings
import zipfile

import numpy as np
import pytest
import torch
from safetensors.torch import save
from torch import nn

from tnthw.errors import ModelFileError
from tnthw.networks.file_kinds import Kind, kind_of


def zipped(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return buffer.getvalue()


def torch_bytes(**options: bool) -> bytes:
    buffer = io.BytesIO()
    torch.save({"a": torch.ones(3)}, buffer, **options)
    return buffer.getvalue()


def script() -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch gives TorchScript up one day
        torch.jit.save(torch.jit.trace(nn.Linear(2, 2), torch.zeros(1, 2)), buffer)
    return buffer.getvalue()


def npz() -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, a=np.zeros(3))
    return buffer.getvalue()


def test_formats_that_are_read() -> None:
    assert kind_of(torch_bytes(), "x") is Kind.TORCH
    assert kind_of(torch_bytes(_use_new_zipfile_serialization=False), "x") is Kind.TORCH
    assert kind_of(save({"a": torch.ones(3)}), "x") is Kind.SAFETENSORS


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty; copy or download it again"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "is a pointer of git-lfs"),
        (b"\n <!DOCTYPE html><html></html>", "is a web page and not weights"),
        (b"<html lang=en>", "is a web page and not weights"),
        (b'<?xml version="1.0"?><Error>AccessDenied</Error>', "is a web page"),
        (b"hello", "is a text and not weights"),
        (b"\x89HDF\r\n\x1a\n", "is an HDF5 file, as Keras writes"),
        (b"GGUF\x03\x00", "is a GGUF file, as llama.cpp reads; give the network's safetensors"),
        (npz(), r"is an archive of numpy arrays \(.npz\)"),
        (zipped(a_txt=b"hello"), "is a zip archive and no PyTorch checkpoint"),
        (script(), "is a TorchScript archive, which holds a program beside the weights"),
        (torch_bytes()[:-60], "is a cut off or damaged PyTorch checkpoint"),
        (save({"a": torch.ones(3)})[4:], "is neither a PyTorch checkpoint nor a whole safetensors"),
    ],
)
def test_what_else_it_is_is_said(data: bytes, message: str) -> None:
    with pytest.raises(ModelFileError, match=f"^x: {message}"):
        kind_of(data, "x")


def test_a_zip_bomb_is_not_unpacked() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", bytes(50_000_000))
    with pytest.raises(ModelFileError, match="is a zip archive and no PyTorch checkpoint"):
        kind_of(buffer.getvalue(), "x")
