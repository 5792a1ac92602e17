"""CIFAR-10's binary layout; the files have its form, with few images."""

from __future__ import annotations

import io
import tarfile
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch

from tnthw.data.cifar10 import cifar10
from tnthw.data.load import load_data
from tnthw.data.settings import DataSettings
from tnthw.errors import InputError, TrainingError

RNG = np.random.default_rng(0)
NAMES = [*(f"data_batch_{n}.bin" for n in range(1, 6)), "test_batch.bin"]
Made = tuple[Path, np.ndarray, np.ndarray]


def made(at: Path) -> Made:
    """Six batches of four images."""
    images = RNG.integers(0, 256, (24, 3, 32, 32), np.uint8)
    labels = RNG.integers(0, 10, 24, np.uint8)
    folder = at / "data" / "cifar-10-batches-bin"
    folder.mkdir(parents=True)
    for i, name in enumerate(NAMES):
        part = slice(4 * i, 4 * i + 4)
        rows = np.concatenate([labels[part, None], images[part].reshape(4, -1)], axis=1)
        (folder / name).write_bytes(rows.tobytes())
    (folder / "batches.meta.txt").write_bytes(b"airplane")
    return folder, images, labels


def test_the_binary_layout(tmp_path: Path) -> None:
    folder, images, labels = made(tmp_path)
    packed = tmp_path / "packed" / "cifar-10-binary.tar.gz"
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


@pytest.mark.parametrize("packed", [False, True])
def test_the_layout_for_python_is_not_opened(tmp_path: Path, packed: bool) -> None:
    folder = tmp_path / "cifar-10-batches-py"
    folder.mkdir()
    (folder / "data_batch_1").write_bytes(b"\x80\x02.")
    path = folder
    if packed:
        path = tmp_path / "cifar-10-python.tar.gz"
        with tarfile.open(path, "w:gz") as archive:
            archive.add(folder, folder.name)
    message = "layout for Python, whose files are pickles .*; download the binary version, cifar-10"
    with pytest.raises(TrainingError, match=message):
        cifar10(path)
    if packed:  # the folder that holds the archive
        with pytest.raises(TrainingError, match=message):
            cifar10(tmp_path)


def test_where_the_files_go_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no such file or folder; set data.path to cifar-10-bi"):
        cifar10(tmp_path / "none")
    with pytest.raises(TrainingError, match="put cifar-10-binary.tar.gz there"):
        cifar10(tmp_path)
    archive = tmp_path / "other.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        file.addfile(tarfile.TarInfo("readme"), io.BytesIO())
    with pytest.raises(TrainingError, match="there is no CIFAR-10"):
        cifar10(archive)
    archive.write_bytes(b"no archive")
    with pytest.raises(InputError, match="cannot be read as a tar archive"):
        cifar10(archive)


def test_binary_files_that_are_damaged(tmp_path: Path) -> None:
    folder, _, _ = made(tmp_path)
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
