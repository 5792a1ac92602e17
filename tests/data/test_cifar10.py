"""CIFAR-10 in both layouts; the files have its form, with few images."""

from __future__ import annotations

import io
import os
import pickle  # noqa: TID251 (to write files, never to read one)
import pickletools
import struct
import tarfile
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch

from tnthw.data.cifar10 import cifar10
from tnthw.data.load import load_data
from tnthw.data.pickled_arrays import RefusedError, read_pickled
from tnthw.data.settings import DataSettings
from tnthw.errors import TrainingError

RNG = np.random.default_rng(0)
NAMES = [*(f"data_batch_{n}" for n in range(1, 6)), "test_batch"]
Made = tuple[Path, np.ndarray, np.ndarray]


def as_binary(images: np.ndarray, labels: np.ndarray) -> bytes:
    return np.concatenate([labels[:, None], images.reshape(len(images), -1)], axis=1).tobytes()


def as_python2(images: np.ndarray, labels: np.ndarray) -> bytes:
    """The instructions of the published files: protocol 2, written by Python 2."""
    raw, count = images.tobytes(), struct.pack("<H", len(images))
    return b"".join(
        [
            b"\x80\x02}q\x01(U\x0bbatch_labelq\x02U\x15training batch 1 of 5q\x03",
            b"U\x06labelsq\x04]q\x05("
            + b"".join(b"K" + bytes([n]) for n in labels.tolist())
            + b"e",
            b"U\x04dataq\x06cnumpy.core.multiarray\n_reconstruct\nq\x07cnumpy\nndarray\nq\x08K\x00",
            b"\x85q\tU\x01bq\n\x87q\x0bRq\x0c(K\x01M" + count + b"M\x00\x0c\x86q\r",
            b"cnumpy\ndtype\nq\x0eU\x02u1q\x0fK\x00K\x01\x87q\x10Rq\x11(K\x03U\x01|q\x12NNN",
            b"J\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x13b\x89T" + struct.pack("<i", len(raw)),
            raw + b"q\x14tq\x15bU\tfilenamesq\x16]q\x17(U\x05a.pngq\x18U\x05b.pngq\x19eu.",
        ]
    )


def as_python3(images: np.ndarray, labels: np.ndarray, text: type = str) -> bytes:
    batch = {"data": images.reshape(len(images), -1), "labels": labels.tolist(), "filenames": []}
    keyed = {key if text is str else key.encode(): value for key, value in batch.items()}
    return pickle.dumps(keyed, protocol=2)


LAYOUTS = {
    "binary": ("cifar-10-batches-bin", ".bin", as_binary),
    "python 2": ("cifar-10-batches-py", "", as_python2),
    "python 3": ("cifar-10-batches-py", "", as_python3),
    "python 3, keys of bytes": ("cifar-10-batches-py", "", lambda i, n: as_python3(i, n, bytes)),
}


def made(at: Path, layout: str) -> Made:
    """Six batches of four images."""
    images = RNG.integers(0, 256, (24, 3, 32, 32), np.uint8)
    labels = RNG.integers(0, 10, 24, np.uint8)
    place, suffix, write = LAYOUTS[layout]
    folder = at / "data" / place
    folder.mkdir(parents=True)
    for i, name in enumerate(NAMES):
        part = slice(4 * i, 4 * i + 4)
        (folder / f"{name}{suffix}").write_bytes(write(images[part], labels[part]))
    (folder / ("batches.meta.txt" if suffix else "batches.meta")).write_bytes(b"airplane")
    return folder, images, labels


@pytest.mark.parametrize("layout", LAYOUTS)
def test_both_layouts(tmp_path: Path, layout: str) -> None:
    folder, images, labels = made(tmp_path, layout)
    kind = "binary" if layout == "binary" else "python"
    packed = tmp_path / "packed" / f"cifar-10-{kind}.tar.gz"
    packed.parent.mkdir()
    with tarfile.open(packed, "w:gz") as archive:
        archive.add(folder, folder.name)
    for path in (folder, folder.parent, packed, packed.parent):
        data = load_data(DataSettings(name="cifar10", path=str(path)))
        assert (data.name, data.shape, data.pixel_max) == ("CIFAR-10", (3, 32, 32), 255)
        assert np.array_equal(data.train_sample(20), images[:20])
        assert np.array_equal(data.train_labels, labels[:20])
        ((test_images, test_labels),) = data.test_batches(4)
        assert np.array_equal(test_images, images[20:])
        assert np.array_equal(test_labels, labels[20:])
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # of arrays that may not be written to
            torch.from_numpy(test_images)


def test_the_instructions_of_the_published_files_are_those_of_a_pickle() -> None:
    """The standard reader, given bytes made here, finds in them what ours finds."""
    images = RNG.integers(0, 256, (2, 3072), np.uint8)
    data = as_python2(images, np.array([3, 9]))
    names = {argument for code, argument, _ in pickletools.genops(data) if code.name == "GLOBAL"}
    assert names == {"numpy.core.multiarray _reconstruct", "numpy ndarray", "numpy dtype"}
    ours = read_pickled(data)
    assert np.array_equal(ours["data"], images) and ours["labels"] == [3, 9]
    assert ours["filenames"] == ["a.png", "b.png"] and ours["batch_label"].endswith("1 of 5")


def test_arrays_stored_by_column() -> None:
    array = np.asfortranarray(RNG.integers(0, 256, (5, 7), np.uint8))
    found = read_pickled(pickle.dumps({"a": array, "n": [1, 300, 70000, -5], "t": (1, 2)}, 2))
    assert np.array_equal(found["a"], array)
    assert found["n"] == [1, 300, 70000, -5] and found["t"] == (1, 2)


class Harmful:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (f"touch {self.path}",)


def test_nothing_in_a_file_is_run(tmp_path: Path) -> None:
    folder, _, _ = made(tmp_path, "python 3")
    trace = tmp_path / "trace"
    for protocol in range(6):
        data = pickle.dumps({"data": Harmful(trace), "labels": [0]}, protocol)
        (folder / "data_batch_2").write_bytes(data)
        with pytest.raises(TrainingError, match="data_batch_2: (at byte|it has pickle protocol)"):
            cifar10(folder)
    assert not trace.exists()
    (folder / "data_batch_2").write_bytes(pickle.dumps({"data": Harmful(trace)}, 2))
    with pytest.raises(TrainingError, match="names posix.system, .* nothing was run; use the file"):
        cifar10(folder)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": np.zeros(3, np.int64)}, "something else than an array of unsigned bytes"),
        ({"a": np.array([os.getcwd], object)}, "something else than|could run code"),
        ({"a": 1.5}, "instruction BINFLOAT"),
        ({"a": {1, 2}}, "could run code"),
        ([1, 2], "holds no dictionary"),
        ({3: 4}, "a int where text must be"),
        ({"a": pickle.PickleBuffer}, "could run code"),
    ],
)  # fmt: skip
def test_other_pickles_are_refused(value: object, message: str) -> None:
    with pytest.raises(RefusedError, match=message):
        read_pickled(pickle.dumps(value, protocol=2))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "cut off or damaged"),
        (b"\x80\x02.", "cut off or damaged"),
        (b"\x80\x02}u.", "cut off or damaged"),
        (b"\x80\x02}K\x01\x86.", "holds no dictionary|cut off"),
        (b"\x80\x02}cnumpy\ndtype\n)R.", "something else than an array"),
        (b"\x80\x02}K\x01b.", "gives a state to something"),
        (b"\x80\x02K\x01K\x01R.", "something else than an array"),
        (b"\x80\x02]" + b"h\x00" + b".", "cut off or damaged"),
        (b"\x80\x02})" + b"\x85" * 100_000 + b"K\x01s.", "a tuple where text must be"),
    ],
)  # fmt: skip
def test_damaged_pickles_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(RefusedError, match=message):
        read_pickled(data)


def test_files_cut_off_anywhere_are_refused() -> None:
    data = as_python2(np.zeros((1, 3072), np.uint8), np.array([3]))
    for length in [
        *range(200),
        *range(200, len(data) - 100, 97),
        *range(len(data) - 100, len(data)),
    ]:
        with pytest.raises(RefusedError):
            read_pickled(data[:length])


@pytest.mark.parametrize(
    ("batch", "message"),
    [
        ({"data": np.zeros((2, 3072), np.uint8), "fine_labels": [1, 2]}, "is it CIFAR-100"),
        ({"data": np.zeros((2, 1024), np.uint8), "labels": [1, 2]}, r"shape \(2, 1024\), must be"),
        ({"data": np.zeros((2, 3072), np.uint8), "labels": [1]}, "2 images and 1 labels"),
        ({"data": np.zeros((1, 3072), np.uint8), "labels": ["1"]}, "one whole number for each"),
        ({"data": np.zeros((1, 3072), np.uint8), "labels": [10]}, "has the label 10"),
    ],
)
def test_batches_of_another_form(tmp_path: Path, batch: dict[str, object], message: str) -> None:
    folder, _, _ = made(tmp_path, "python 2")
    (folder / "test_batch").write_bytes(pickle.dumps(batch, 2))
    with pytest.raises(TrainingError, match=message):
        cifar10(folder)


def test_where_the_files_go_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no such file or folder; set data.path to cifar-10-bi"):
        cifar10(tmp_path / "none")
    with pytest.raises(
        TrainingError, match="put cifar-10-binary.tar.gz or cifar-10-python.tar.gz there"
    ):
        cifar10(tmp_path)
    archive = tmp_path / "other.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        file.addfile(tarfile.TarInfo("readme"), io.BytesIO())
    with pytest.raises(TrainingError, match="there is no CIFAR-10"):
        cifar10(archive)
    archive.write_bytes(b"no archive")
    with pytest.raises(TrainingError, match="cannot be read as a tar archive"):
        cifar10(archive)


def test_binary_files_that_are_damaged(tmp_path: Path) -> None:
    folder, _, _ = made(tmp_path, "binary")
    batch = folder / "data_batch_3.bin"
    data = bytearray(batch.read_bytes())
    batch.write_bytes(data[:-1])
    with pytest.raises(
        TrainingError, match="data_batch_3.bin: has 12291 bytes, must be a multiple"
    ):
        cifar10(folder)
    data[0] = 77
    batch.write_bytes(data)
    with pytest.raises(
        TrainingError, match="has the label 77, allowed are 0 to 9; is it CIFAR-100"
    ):
        cifar10(folder)
    batch.unlink()
    with pytest.raises(TrainingError, match="there is no data_batch_3.bin beside the other"):
        cifar10(folder)
