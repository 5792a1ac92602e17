"""Pictures of any size in the ImageNet layout, on small ones that the tests make."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tnthw.data.image_set import EpochPlan, ImageSet
from tnthw.data.load import load_data
from tnthw.data.settings import DataSettings
from tnthw.errors import MissingToolError, TrainingError
from tnthw.training.fit import fit
from tnthw.training.recipe import Recipe, parse_recipe

Image = pytest.importorskip("PIL.Image")

CLASSES = ("n01440764", "n01443537", "n02099601")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight pictures of each class in train, three in val; the classes differ in colour."""
    root, random = tmp_path_factory.mktemp("made") / "pictures", np.random.default_rng(0)
    for part, count in (("train", 8), ("val", 3)):
        for number, label in enumerate(CLASSES):
            (root / part / label).mkdir(parents=True)
            for i in range(count):
                height, width = random.integers(20, 70, 2)
                pixels = random.integers(0, 60, (height, width, 3))
                pixels[:, :, number] += 150
                place = root / part / label / f"{label}_{i}.JPEG"
                Image.fromarray(pixels.astype(np.uint8)).save(place, quality=95)
    return root


def load(folder: Path, **settings: Any) -> ImageSet:
    table = {"name": "imagefolder", "path": str(folder), "size": 32, "flip": True, **settings}
    return load_data(DataSettings.model_validate(table))


def plan(data: ImageSet, **changes: Any) -> EpochPlan:
    values = {
        "number": 0,
        "order": torch.arange(len(data.train_labels)),
        "batch": 5,
        "seed": 0,
        "generator": torch.Generator(),
    }
    return EpochPlan(**{**values, **changes})


def batches(data: ImageSet, settings: DataSettings, **changes: Any) -> list[Any]:
    return list(data.train_batches(plan(data, **changes), settings))


def same(ours: list[Any], theirs: list[Any]) -> bool:
    return len(ours) == len(theirs) and all(
        torch.equal(a, b)
        for x, y in zip(ours, theirs, strict=True)
        for a, b in zip(x, y, strict=True)
    )


def test_the_layout_of_imagenet(folder: Path) -> None:
    data = load(folder)
    assert (data.name, data.shape, data.classes) == ("pictures", (3, 32, 32), 3)
    assert np.bincount(data.train_labels).tolist() == [8, 8, 8]
    assert sorted(set(data.train_labels[:8].tolist())) == [0, 1, 2]  # mixed, not class by class
    images, labels = (np.concatenate(arrays) for arrays in zip(*data.test_batches(4), strict=True))
    assert images.shape == (9, 3, 32, 32) and images.dtype == np.uint8
    # The brightest colour tells the class: labels belong to their images.
    assert images.mean(axis=(2, 3)).argmax(axis=1).tolist() == labels.tolist()
    assert labels.tolist() == data.test_labels.tolist()
    sample = data.train_sample(6)
    assert sample.mean(axis=(2, 3)).argmax(axis=1).tolist() == data.train_labels[:6].tolist()
    np.testing.assert_array_equal(load(folder).train_labels, data.train_labels)


def test_training_images_depend_on_seed_epoch_and_number_alone(folder: Path) -> None:
    data = load(folder, workers=1)
    settings = DataSettings(name="imagefolder", path=str(folder), size=32, flip=True)
    whole = batches(data, settings)
    assert [len(labels) for _, labels in whole] == [5, 5, 5, 5]  # the last four wait
    for images, labels in whole:
        assert images.dtype == torch.uint8
        assert torch.equal(images.float().mean(dim=(2, 3)).argmax(1), labels)
    assert same(whole, batches(load(folder, workers=7), settings))
    assert same(whole[2:], batches(data, settings, first_step=2))
    assert not same(whole, batches(data, settings, number=1))
    assert not same(whole, batches(data, settings, seed=1))
    # In another order each image is what it was.
    order = torch.arange(24).flip(0)
    again = torch.cat([images for images, _ in batches(data, settings, order=order, batch=4)])
    first = torch.cat([images for images, _ in batches(data, settings, batch=4)])
    assert torch.equal(again.flip(0), first)
    # Two processes share each batch.
    halves = [batches(data, settings, process=p, processes=2) for p in range(2)]
    for (images, _), (even, _), (odd, _) in zip(whole, *halves, strict=True):
        assert torch.equal(images[::2], even) and torch.equal(images[1::2], odd)


def test_a_run_that_stops_early_leaves_no_threads(folder: Path) -> None:
    import threading

    data, before = load(folder, workers=3), threading.active_count()
    given = data.train_batches(plan(data, batch=2), DataSettings(name="imagefolder", path="x"))
    next(given)
    assert threading.active_count() > before
    given.close()
    assert threading.active_count() == before


def test_images_are_normalised(folder: Path) -> None:
    mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
    data = load(folder, mean=mean, std=std)
    images = torch.from_numpy(data.train_sample(2))
    expected = (images.double() / 255 - torch.tensor(mean)[:, None, None]) / torch.tensor(std)[
        :, None, None
    ]
    assert torch.allclose(data.inputs(images).double(), expected, atol=1e-5)
    assert torch.equal(load(folder).inputs(images), images.float() / 255)


def test_held_out_images_are_evaluated_as_test_images(folder: Path) -> None:
    data = load(folder)
    held = load(folder, hold_out=4)
    assert (len(held.train_labels), len(held.test_labels)) == (18, 6)
    assert "held-out" in held.name
    ((images, labels),) = held.test_batches(99)
    np.testing.assert_array_equal(images, data.train_sample(24)[::4])
    np.testing.assert_array_equal(labels, data.train_labels[::4])


def test_what_cannot_be_used_is_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no folder train and no folder val; put the pictures"):
        load(tmp_path)
    (tmp_path / "train").mkdir()
    with pytest.raises(TrainingError, match="there is no folder val"):
        load(tmp_path)
    (tmp_path / "test").mkdir()
    with pytest.raises(
        TrainingError, match="there are no folders in train; .* folder of their own"
    ):
        load(tmp_path)
    (tmp_path / "train" / "ant").mkdir()
    with pytest.raises(TrainingError, match=r"no pictures \(.jpg.*\) in train/ant"):
        load(tmp_path)
    Image.new("RGB", (9, 9)).save(tmp_path / "train" / "ant" / "1.png")
    (tmp_path / "test" / "bee").mkdir()
    with pytest.raises(TrainingError, match=r"test classes \['bee'\] have no training images"):
        load(tmp_path)
    (tmp_path / "test" / "bee").rmdir()
    (tmp_path / "test" / "flat.JPEG").write_bytes(b"")
    with pytest.raises(TrainingError, match="there are no folders in test"):
        load(tmp_path)
    with pytest.raises(
        TrainingError, match="is a file, .*; unpack it, or choose data set 'images'"
    ):
        load(tmp_path / "test" / "flat.JPEG")


def test_a_folder_without_test_images_can_hold_some_out(tmp_path: Path) -> None:
    (tmp_path / "train" / "ant").mkdir(parents=True)
    for i in range(4):
        Image.new("RGB", (9, 9)).save(tmp_path / "train" / "ant" / f"{i}.png")
    assert len(load(tmp_path, hold_out=2).test_labels) == 2


def test_without_pillow_the_install_line_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    with pytest.raises(MissingToolError, match=r"pip install 'scikit-learn>=.*' 'pillow>="):
        load(folder)


def recipe(folder: Path, **data: Any) -> Recipe:
    table = {"name": "imagefolder", "path": str(folder), "size": 32, "flip": True, **data}
    tables = {
        "name": "small",
        "data": table,
        "network": {"name": "resnet18", "widths": [4, 4, 8, 8], "blocks": 1},
        "quantiser": {"name": "tga"},
        "training": {"epochs": 2, "batch": 8, "checkpoint_steps": 1},
        "weights": {"optimiser": "adam", "learning_rate": 1e-3},
    }
    return parse_recipe(tables, "test")


def test_a_cut_off_run_resumes_to_the_same_weights(folder: Path, tmp_path: Path) -> None:
    ours, data = recipe(folder), load(folder)
    whole = fit(ours, data)

    class StopError(Exception):
        pass

    def stop(_: object) -> None:
        nonlocal steps
        steps += 1
        if steps == 5:  # of six: in the middle of the second epoch
            raise StopError

    steps = 0
    with pytest.raises(StopError):
        fit(ours, data, folder=tmp_path, on_step=stop)
    resumed = fit(recipe(folder, workers=1), load(folder, workers=1), folder=tmp_path)
    states = whole.model.state_dict(), resumed.model.state_dict()
    assert all(torch.equal(states[0][key], states[1][key]) for key in states[0])
    assert whole.history == resumed.history
