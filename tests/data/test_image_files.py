from __future__ import annotations

import sys
import tarfile
from pathlib import Path

import numpy as np
import pytest
import torch

from tnthw.data import image_files as module
from tnthw.data.augment import random_flip
from tnthw.data.image_files import image_files
from tnthw.data.load import load_data
from tnthw.data.settings import DataSettings
from tnthw.errors import ConfigError, InputError, MissingToolError, TrainingError
from tnthw.training.recipe import parse_recipe

Image = pytest.importorskip("PIL.Image")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three images a class in train, one in test; the pixel values tell them apart."""
    root = tmp_path / "pictures"
    for part, count in (("train", 3), ("test", 1)):
        for number, label in enumerate(("ant", "bee")):
            (root / part / label).mkdir(parents=True)
            for i in range(count):
                pixels = np.full((4, 5, 3), (100 * number + i, i, 7), np.uint8)
                Image.fromarray(pixels).save(root / part / label / f"{i}.png")
    return root


def test_a_folder_is_read_in_a_fixed_order(folder: Path, tmp_path: Path) -> None:
    data = image_files(folder, "insects", tmp_path / "cache")
    assert data.train_images.shape == (6, 3, 4, 5) and data.train_images.dtype == np.uint8
    pixels = data.train_images[:, 0, 0, 0].astype(int)  # 100 times the class, and the number
    assert sorted(pixels.tolist()) == [0, 1, 2, 100, 101, 102] and pixels.tolist() != sorted(pixels)
    assert data.train_labels.tolist() == (pixels // 100).tolist()
    assert sorted(data.test_labels.tolist()) == [0, 1]
    assert data.name == "insects" and data.pixel_max == 255 and data.shape == (3, 4, 5)


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_an_archive_is_the_same_as_its_folder(folder: Path, tmp_path: Path, kind: str) -> None:
    archive = tmp_path / f"pictures.tar.{kind}"
    with tarfile.open(archive, f"w:{kind}") as file:
        file.add(folder / "test", "top/test")
        file.add(folder / "train", "top/train")
    ours = image_files(archive, "a", tmp_path / "cache")
    theirs = image_files(folder, "b", tmp_path / "cache")
    np.testing.assert_array_equal(ours.train_images, theirs.train_images)
    np.testing.assert_array_equal(ours.test_labels, theirs.test_labels)


def test_images_are_decoded_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = image_files(folder, "a", tmp_path / "cache")
    monkeypatch.setattr(module, "_decode", None)
    again = image_files(folder, "a", tmp_path / "cache")
    np.testing.assert_array_equal(first.train_images, again.train_images)
    (kept,) = (tmp_path / "cache").iterdir()
    monkeypatch.undo()
    kept.write_bytes(kept.read_bytes()[:50])  # a damaged cache is made again
    np.testing.assert_array_equal(
        image_files(folder, "a", tmp_path / "cache").train_images, first.train_images
    )


def test_a_changed_folder_is_decoded_again(folder: Path, tmp_path: Path) -> None:
    image_files(folder, "a", tmp_path / "cache")
    pixels = np.full((4, 5, 3), 255, np.uint8)
    Image.fromarray(pixels).save(folder / "test" / "ant" / "1.png")
    assert len(image_files(folder, "a", tmp_path / "cache").test_labels) == 3


def test_what_cannot_be_used_is_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="there is no such file or folder; set data.path"):
        image_files(tmp_path / "none", "x", tmp_path)
    with pytest.raises(TrainingError, match="no images under train/CLASS/"):
        image_files(folder / "train", "x", tmp_path / "cache")
    text = tmp_path / "text.tar"
    text.write_text("no archive")
    with pytest.raises(InputError, match="cannot be read as a tar archive"):
        image_files(text, "x", tmp_path / "cache")
    (folder / "train" / "ant" / "9.png").write_bytes(b"no image")
    with pytest.raises(InputError, match=r"ant/9\.png: cannot be decoded"):
        image_files(folder, "x", tmp_path / "cache")
    Image.fromarray(np.zeros((9, 9, 3), np.uint8)).save(folder / "train" / "ant" / "9.png")
    with pytest.raises(TrainingError, match="images are of 2 sizes"):
        image_files(folder, "x", tmp_path / "cache")


def test_without_pillow_the_install_line_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    with pytest.raises(MissingToolError, match=r"pip install 'scikit-learn>=.*' 'pillow>="):
        image_files(folder, "x", tmp_path / "cache")


def test_a_recipe_names_the_files(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data = load_data(DataSettings(name="images", path=str(folder), title="insects"))
    assert data.name == "insects" and len(data.train_labels) == 6
    with pytest.raises(ConfigError, match=r"data: data set 'images' needs path"):
        parse_recipe({"data": {"name": "images"}}, "recipe")


def test_a_flip_mirrors_whole_images() -> None:
    images = torch.rand(200, 2, 3, 4)
    flipped = random_flip(images, torch.Generator().manual_seed(0))
    mirrored = [torch.equal(a, b.flip(2)) for a, b in zip(flipped, images, strict=True)]
    kept = [torch.equal(a, b) for a, b in zip(flipped, images, strict=True)]
    assert all(a != b for a, b in zip(mirrored, kept, strict=True))
    assert 70 < sum(mirrored) < 130
