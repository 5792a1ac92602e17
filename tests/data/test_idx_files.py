from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import numpy as np
import pytest

from tnthw.data import idx_files
from tnthw.data.idx_files import mnist
from tnthw.data.load import load_data
from tnthw.data.settings import DataSettings
from tnthw.errors import TrainingError

FASHION = Path("/usr/share/datasets/fashion-mnist")
RNG = np.random.default_rng(0)


def idx(array: np.ndarray) -> bytes:
    return bytes((0, 0, 8, array.ndim)) + np.array(array.shape, ">u4").tobytes() + array.tobytes()


@pytest.fixture
def digits(tmp_path: Path) -> tuple[Path, dict[str, np.ndarray]]:
    arrays = {
        "train-images-idx3-ubyte": RNG.integers(0, 256, (5, 28, 28), np.uint8),
        "train-labels-idx1-ubyte": np.array([3, 1, 4, 0, 2], np.uint8),
        "t10k-images-idx3-ubyte": RNG.integers(0, 256, (2, 28, 28), np.uint8),
        "t10k-labels-idx1-ubyte": np.array([4, 0], np.uint8),
    }
    for name, array in arrays.items():
        (tmp_path / name).write_bytes(idx(array))
    return tmp_path, arrays


@pytest.mark.parametrize("packed", [False, True])
def test_mnist(digits: tuple[Path, dict[str, np.ndarray]], packed: bool) -> None:
    folder, arrays = digits
    for name in arrays if packed else ():
        (folder / f"{name}.gz").write_bytes(gzip.compress((folder / name).read_bytes()))
        (folder / name).unlink()
    data = load_data(DataSettings(name="mnist", path=str(folder), title="Fashion-MNIST"))
    assert (data.name, data.shape) == ("Fashion-MNIST", (1, 28, 28))
    assert np.array_equal(data.train_images[:, 0], arrays["train-images-idx3-ubyte"])
    assert np.array_equal(data.test_labels, arrays["t10k-labels-idx1-ubyte"])


def test_no_set_is_called_mnist_for_its_format(
    digits: tuple[Path, dict[str, np.ndarray]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, arrays = digits
    assert mnist(folder).name == folder.name
    labels = arrays["train-labels-idx1-ubyte"].tobytes()
    monkeypatch.setattr(idx_files, "_FASHION", hashlib.sha256(labels).hexdigest())
    assert mnist(folder).name == "Fashion-MNIST"
    assert mnist(folder, "mine").name == "mine"


@pytest.mark.skipif(not FASHION.exists(), reason="needs Debian's dataset-fashion-mnist")
def test_fashion_mnist_is_known_by_its_labels() -> None:
    assert load_data(DataSettings(name="mnist", path=str(FASHION))).name == "Fashion-MNIST"


def test_mnist_that_is_damaged(digits: tuple[Path, dict[str, np.ndarray]]) -> None:
    folder, arrays = digits
    path = folder / "t10k-labels-idx1-ubyte"
    path.write_bytes(idx(arrays["train-labels-idx1-ubyte"]))
    with pytest.raises(TrainingError, match="t10k has 2 images and 5 labels"):
        mnist(folder)
    path.write_bytes(idx(arrays["t10k-labels-idx1-ubyte"])[:-1])
    with pytest.raises(TrainingError, match="has 1 bytes of data, its head says 2; it is cut off"):
        mnist(folder)
    path.write_bytes(b"hello")
    with pytest.raises(TrainingError, match="is no idx file of unsigned bytes with 1 axes"):
        mnist(folder)
    path.unlink()
    with pytest.raises(TrainingError, match="there is no t10k-labels-idx1-ubyte and no"):
        mnist(folder)
    (folder / "t10k-labels-idx1-ubyte.gz").write_bytes(b"hello")
    with pytest.raises(TrainingError, match="cannot be unpacked"):
        mnist(folder)
