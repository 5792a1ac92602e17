from __future__ import annotations

import io
import os
import random
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from tnthw.data import arrays as module
from tnthw.data.arrays import read_npy, read_npz
from tnthw.errors import InputError


def npy(header: str, data: bytes = b"", version: int = 1) -> bytes:
    """A .npy file with any header."""
    text = header.encode() + b"\n"
    length = struct.pack("<H" if version == 1 else "<I", len(text))
    return b"\x93NUMPY" + bytes((version, 0)) + length + text + data


def refusal(tmp_path: Path, data: bytes, name: str = "x.npy") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        (read_npz if name.endswith("z") else read_npy)(path)
    assert str(caught.value).startswith(str(path))
    return str(caught.value)


@given(
    array=arrays.arrays(
        st.sampled_from([np.uint8, np.int64, np.float32, ">i2"]),
        arrays.array_shapes(min_dims=0, max_dims=4, min_side=0),
    ),
    by_columns=st.booleans(),
)
def test_what_numpy_writes_comes_back(
    tmp_path_factory: pytest.TempPathFactory, array: np.ndarray, by_columns: bool
) -> None:
    array = np.asfortranarray(array) if by_columns else array
    path = tmp_path_factory.mktemp("arrays") / "x.npy"
    np.save(path, array)
    found = read_npy(path)
    assert found.dtype == array.dtype and found.shape == array.shape
    assert found.tobytes() == array.tobytes()
    np.savez_compressed(path.with_suffix(".npz"), images=array, labels=np.arange(3))
    both = read_npz(path.with_suffix(".npz"))
    assert both["images"].tobytes() == array.tobytes() and list(both["labels"]) == [0, 1, 2]


def test_a_header_of_version_2_or_3(tmp_path: Path) -> None:
    for version in (2, 3):
        header = "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }"
        (tmp_path / "x.npy").write_bytes(npy(header, b"ab", version))
        assert read_npy(tmp_path / "x.npy").tolist() == [97, 98]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"hello", "is no array that can be read; write one with numpy.save"),
        (b"", "is no array that can be read"),
        (b"\x93NUMPY", "is no array that can be read"),
        (b"\x93NUMPY\x09\x00\x01\x00{", r"version \(9, 0\) of numpy's format"),
        (npy("{'descr': '|u1', 'fortran_order': False, 'shape': (64000000000,), }"),
         r"claims shape \(64000000000,\) of uint8, more than"),
        (npy("{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }", b"1234"),
         "ends after 4 of 24 bytes; it is cut off"),
        (npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", b"x" * 99),
         "holds Python objects, allowed are plain numbers"),
        (npy("{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1,), }", b"x" * 99),
         "holds records, allowed are plain numbers"),
        (npy("{'descr': '|u1', 'fortran_order': False, 'shape': (-1,), }"), "claims the shape"),
        (npy("{'descr': 'u99', 'fortran_order': False, 'shape': (1,), }"), "is no array"),
        (npy("(" * 5000), "is no array that can be read"),
        (npy("'" * 3), "is no array that can be read"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_array(tmp_path: Path, data: bytes, message: str) -> None:
    assert re.search(message, refusal(tmp_path, data))


def test_a_zip_under_the_name_of_an_array(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    np.savez(buffer, images=np.zeros(3, np.uint8))
    assert "rename it to x.npz" in refusal(tmp_path, buffer.getvalue())
    assert "is no .npz file" in refusal(tmp_path, b"\x93NUMPY", "x.npz")
    assert "is no array that can be read" in refusal(tmp_path, b"PK\x03\x04", "x.npz")


def test_a_file_or_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such file"):
        read_npy(tmp_path / "x.npy")
    with pytest.raises(InputError, match="is a folder"):
        read_npz(tmp_path)


def test_a_file_of_two_arrays_is_not_cut_to_the_first(tmp_path: Path) -> None:
    with (tmp_path / "x.npy").open("wb") as file:
        for number in range(2):
            np.save(file, np.full(3, number))
    with pytest.raises(InputError, match="x.npy: holds more than one array"):
        read_npy(tmp_path / "x.npy")


@pytest.mark.parametrize("read", [read_npy, read_npz])
def test_a_pipe_is_not_waited_for(tmp_path: Path, read: Callable[[Path], object]) -> None:
    os.mkfifo(tmp_path / "x.npy")
    with pytest.raises(InputError, match="x.npy: is a pipe or a device; write it to a"):
        read(tmp_path / "x.npy")


def test_more_than_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1000)
    np.save(tmp_path / "x.npy", np.zeros(1001, np.uint8))
    with pytest.raises(InputError, match="at most .* are read; write fewer images"):
        read_npy(tmp_path / "x.npy")
    np.savez_compressed(tmp_path / "x.npz", a=np.zeros(600, np.uint8), b=np.zeros(600, np.uint8))
    with pytest.raises(InputError, match="at most .* are read"):
        read_npz(tmp_path / "x.npz")


@pytest.mark.parametrize("method", ["ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA"])
def test_flipped_bits_in_an_archive_are_refused_or_do_no_harm(tmp_path: Path, method: str) -> None:
    values, buffer = np.arange(200, dtype=np.uint8), io.BytesIO()
    np.save(buffer, values)
    path = tmp_path / "x.npz"
    with zipfile.ZipFile(path, "w", getattr(zipfile, method)) as archive:
        archive.writestr("images.npy", buffer.getvalue())
    whole, draw = path.read_bytes(), random.Random(0)
    for _ in range(300):
        damaged = bytearray(whole)
        damaged[draw.randrange(len(damaged))] ^= 1 << draw.randrange(8)
        path.write_bytes(damaged)
        try:
            found = read_npz(path)
        except InputError as error:
            assert "\n" not in str(error)
        else:  # a bit that says nothing of the contents, such as the time
            assert all(np.array_equal(array, values) for array in found.values())
