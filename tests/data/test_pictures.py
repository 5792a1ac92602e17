from __future__ import annotations

import tarfile
from pathlib import Path

import numpy as np
import pytest

from tnthw.data.pictures import read_pictures, synthetic_pictures
from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import InputError

Image = pytest.importorskip("PIL.Image")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four pictures of grey 0, 60, 120 and 180 in two classes, of different sizes."""
    for i, (label, size) in enumerate(
        [("b", (8, 8)), ("a", (8, 8)), ("b", (20, 10)), ("a", (10, 30))]
    ):
        path = tmp_path / "photos" / label / f"{i}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, (60 * i,) * 3).save(path)
    (tmp_path / "photos" / "notes.txt").write_text("")
    return tmp_path / "photos"


def test_a_folder_and_an_archive_of_it(folder: Path) -> None:
    archive = folder.with_suffix(".tar.gz")
    with tarfile.open(archive, "w:gz") as file:
        file.add(folder, "photos")
    for path in (folder, archive):
        found = read_pictures(path, (3, 8, 8), 10, classes=2)
        assert found.pixels.shape == (4, 3, 8, 8)
        assert [int(image.mean()) for image in found.pixels] == [60, 180, 0, 120]
        assert found.labels is not None and found.labels.tolist() == [0, 0, 1, 1]
        assert found.source == f"4 images of {path.name}" and not found.synthetic


def test_fewer_images_are_spread_evenly_and_labels_need_all_classes(folder: Path) -> None:
    found = read_pictures(folder, (3, 8, 8), 2, classes=10)
    assert [int(image.mean()) for image in found.pixels] == [60, 0]
    assert found.labels is None


def test_the_middle_of_a_larger_picture_is_taken(tmp_path: Path) -> None:
    """Of 40 x 20 pixels scaled to 18 x 9, the middle 8 x 8."""
    pixels = np.zeros((20, 40, 3), np.uint8)
    pixels[:, 15:25] = 200
    Image.fromarray(pixels).save(tmp_path / "x.png")
    (found,) = read_pictures(tmp_path, (3, 8, 8), 1, classes=10).pixels
    assert found[0, :, 3:5].min() > 190 and found[0, :, [0, 7]].max() < 10


@pytest.mark.parametrize("last", [False, True])
def test_arrays(tmp_path: Path, last: bool) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (5, 3, 8, 8), np.uint8)
    np.save(tmp_path / "x.npy", pixels.transpose(0, 2, 3, 1) if last else pixels)
    found = read_pictures(tmp_path / "x.npy", (3, 8, 8), 3, classes=10)
    assert np.array_equal(found.pixels, pixels[[0, 1, 3]]) and found.labels is None


def test_what_cannot_be_read(tmp_path: Path) -> None:
    def refused(name: str, message: str) -> None:
        with pytest.raises(InputError, match=message):
            read_pictures(tmp_path / name, (3, 8, 8), 2, classes=10)

    refused("no", "no: there is no such file or folder")
    (tmp_path / "empty").mkdir()
    refused("empty", "there are no image files")
    (tmp_path / "x.tar").write_text("hello")
    refused("x.tar", "cannot be read as a tar archive")
    (tmp_path / "x.npy").write_text("hello")
    refused("x.npy", "no array that can be read")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "x.png").write_text("hello")
    refused("bad", "bad: x.png: cannot be decoded")
    np.save(tmp_path / "none.npy", np.zeros((0, 3, 8, 8), np.uint8))
    refused("none.npy", "holds no images")


def test_synthetic_pictures_are_fixed_and_look_like_photographs() -> None:
    found = synthetic_pictures((3, 64, 64), 8)
    assert (
        np.array_equal(found.pixels, synthetic_pictures((3, 64, 64), 8).pixels) and found.synthetic
    )
    assert 100 < found.pixels.mean() < 136 and 45 < found.pixels.std() < 70
    x = found.pixels.astype(float)
    assert np.corrcoef(x[..., 1:].ravel(), x[..., :-1].ravel())[0, 1] > 0.7  # neighbours
    assert np.corrcoef(x[:, 0].ravel(), x[:, 1].ravel())[0, 1] > 0.6  # colours


def test_integers_of_normalised_pixels() -> None:
    pixels = (
        np.arange(256, dtype=np.uint8).repeat(3).reshape(1, 256, 3).transpose(0, 2, 1)[..., None]
    )
    found, grid = IMAGENET.integers(pixels), IMAGENET.grid
    assert (found.dtype, found.max(), grid.signed) == (np.int8, 127, True)
    mean, std = (np.array(v).reshape(1, 3, 1, 1) for v in (IMAGENET.mean, IMAGENET.std))
    real = (pixels / 255 - mean) / std
    assert np.abs(found * grid.scale - real).max() <= grid.scale / 2 + 1e-12


def test_pixels_stay_as_they_are_without_a_mean() -> None:
    plain = Preprocess(mean=(0, 0, 0), std=(0.5, 0.5, 0.5))
    pixels = np.zeros((1, 3, 2, 2), np.uint8)
    assert plain.integers(pixels) is pixels and not plain.grid.signed
    assert plain.grid.scale * 255 == pytest.approx(2.0) and str(plain) == "pixels 0 to 255"
