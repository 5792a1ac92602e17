from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import InputError, TnthwError
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.workflows.inputs import GIVE_REAL, Images, images
from tnthw.workflows.models import Model, load
from tnthw.workflows.saving import save

DIGITS = load("digits")
WHOLE = images(DIGITS, "all")


def network(shape: tuple[int, ...], **options: object) -> Model:
    """A model of one layer that takes images of a shape."""
    build = Builder("tiny")
    x = build.input(shape, **options)  # type: ignore[arg-type]
    trits = np.ones((2, *shape), np.int8)
    acc = build.accumulate(x, trits, origin="fc")
    build.output(build.rescale(acc, fit(np.full(2, 0.01), np.zeros(2), 3), signed=True))
    return load(build.finish())


def test_a_model_brings_its_own() -> None:
    assert len(images(DIGITS)) == 10 and len(WHOLE) == 359 and len(images(DIGITS, "25")) == 25
    assert WHOLE.labels is not None and WHOLE.note == "test images of the model"
    many = images(DIGITS, 1000)
    assert len(many) == 359 and "all 359 there are of 1,000 asked for" in many.note
    assert repr(WHOLE) == "359 images of 1x8x8, labelled: test images of the model"


def test_a_model_without_images_runs_random_ones_and_says_how_to_give_real_ones() -> None:
    shape = load("resnet8")
    found = images(shape)
    assert len(found) == 1 and found.labels is None and len(images(shape, 3)) == 3
    assert "random images, seed 0" in found.note and GIVE_REAL in found.note
    assert "--images FILE.npz" in found.note and "images=" in found.note
    assert np.array_equal(found.pixels[0], images(shape, 3).pixels[0])
    with pytest.raises(InputError, match="random ones take .* GiB"):
        images(load("resnet18"), 10**9)


@pytest.mark.parametrize("kind", ["npz", "npy", "tests", "folder", "array", "list", "images"])
def test_the_same_images_in_every_form(tmp_path: Path, kind: str) -> None:
    pixels, labels = WHOLE.pixels[:4].astype(np.uint8), WHOLE.labels[:4]  # type: ignore[index]
    source: object
    match kind:
        case "npz":
            source = tmp_path / "x.npz"
            np.savez_compressed(source, images=pixels, labels=labels)
        case "npy":
            source = str(tmp_path / "x.npy")
            np.save(source, pixels)
        case "tests" | "folder":
            folder = save(DIGITS, tmp_path / "m", images(DIGITS, 4))
            source = folder if kind == "folder" else folder / "test.safetensors"
        case "array":
            source = pixels
        case "list":
            source = pixels.tolist()
        case _:
            source = Images(pixels=pixels, labels=labels, note="mine")
    given = labels if kind in ("npy", "array", "list") else None
    found = images(DIGITS, source, given)
    assert np.array_equal(found.pixels, pixels) and np.array_equal(found.labels, labels)


def test_one_image_or_several_and_a_channel_left_out() -> None:
    one = WHOLE.pixels[0]
    for array in (one, one[0]):
        found = images(DIGITS, array)
        assert found.single and np.array_equal(found.pixels, one[None])
    several = images(DIGITS, WHOLE.pixels[:5, 0])
    assert not several.single and np.array_equal(several.pixels, WHOLE.pixels[:5])


def test_floats_are_real_values_and_are_rounded() -> None:
    real = WHOLE.pixels[:3] / 16
    found = images(DIGITS, real + 0.01)
    assert np.array_equal(found.pixels, WHOLE.pixels[:3])
    assert np.array_equal(images(DIGITS, real - 0.01).pixels, WHOLE.pixels[:3])
    assert "rounded to steps of 0.0625" in found.note


def test_each_channel_has_its_own_step() -> None:
    model = network((2, 2, 2), scale=(0.5, 0.25))
    found = images(model, np.full((1, 2, 2, 2), 10.0))
    assert found.pixels[0, :, 0, 0].tolist() == [20, 40]


def test_labels_that_are_given_win_over_those_in_the_file(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", images=WHOLE.pixels[:3], labels=[1, 2, 3])
    for given, expected in ((None, [1, 2, 3]), ([4, 5, 6], [4, 5, 6])):
        found = images(DIGITS, tmp_path / "x.npz", given).labels
        assert found is not None and found.tolist() == expected


def test_top1_is_the_share_of_images_whose_largest_output_is_at_the_label() -> None:
    found = images(DIGITS, WHOLE.pixels[:4], [0, 1, 2, 3])
    outputs = np.eye(10, dtype=np.int64)[[0, 1, 2, 9]]
    assert found.top1(outputs) == 0.75 and found.top1(outputs[:, :, None, None]) == 0.75
    assert images(DIGITS, WHOLE.pixels[:4]).top1(outputs) is None


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (0, "images: 0 asked for, at least 1"),
        (-3, "images: -3 asked for"),
        (True, r"images: got a bool \(True\)"),
        ("nothing.npz", "nothing.npz: there is no such file"),
        ("nowhere", "there is no such file or folder; give a number, a .npz or .npy file"),
        (np.zeros((2, 1, 8, 9), np.uint8), r"shape \(2, 1, 8, 9\), allowed is \(1, 8, 8\) or"),
        (np.zeros((0, 1, 8, 8), np.uint8), r"shape \(0, 1, 8, 8\), allowed"),
        (np.full((1, 8, 8), 17), "values run from 17 to 17, allowed is 0 to 16"),
        (np.full((1, 8, 8), -1), "values run from -1 to -1"),
        (np.full((1, 8, 8), np.nan), "holds NaN or infinity"),
        (np.full((1, 8, 8), 2.5), "real values run from 2.5 to 2.5, the network takes 0 to 1;"),
        (np.full((1, 8, 8), 16.0), "integers are taken as steps: x.astype"),
        (np.linspace(0, 1 / 16, 64).reshape(1, 8, 8), "seem to be divided twice"),
        ({}, "images: got a dict; give a numpy array"),
        ([[1], [2, 3]], "is no array of numbers"),
    ],
)  # fmt: skip
def test_images_that_cannot_be_used(
    source: object, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TnthwError, match=message):
        images(DIGITS, source)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ([1, 2], r"labels: are int64 \(2,\), allowed are integers \(3,\)"),
        ([0.5, 1, 2], "labels: are float64"),
        ([0, 1, 10], "labels: run from 0 to 10, the network has classes 0 to 9"),
        ("cat", r"labels: got a str \('cat'\)"),
    ],
)
def test_labels_that_cannot_be_used(labels: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        images(DIGITS, WHOLE.pixels[:3], labels)


def test_an_archive_of_other_arrays(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", x=np.zeros(3), y=np.zeros(3))
    with pytest.raises(InputError, match="holds x, y; needed is images, and labels if known"):
        images(DIGITS, tmp_path / "x.npz")
    np.savez(tmp_path / "x.npz", images=np.array(["a"]))
    with pytest.raises(InputError, match="of type <U1, allowed are integers from 0 to 16"):
        images(DIGITS, tmp_path / "x.npz")


def test_channels_that_come_last() -> None:
    model = network((3, 4, 5))
    with pytest.raises(InputError, match=r"x.transpose\(0, 3, 1, 2\)"):
        images(model, np.zeros((2, 4, 5, 3), np.uint8))
    with pytest.raises(InputError, match=r"x.transpose\(2, 0, 1\)"):
        images(model, np.zeros((4, 5, 3), np.uint8))


@pytest.mark.parametrize("normalised", [False, True])
def test_a_folder_of_pictures(tmp_path: Path, normalised: bool) -> None:
    Image = pytest.importorskip("PIL.Image")
    pixels = np.random.default_rng(0).integers(0, 256, (4, 8, 8, 3), np.uint8)
    for number, picture in enumerate(pixels):
        folder = tmp_path / "pictures" / ("cat" if number < 2 else "dog")
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(folder / f"{number}.png")
    grid = IMAGENET.grid
    options = {"signed": True, "scale": grid.scale} if normalised else {"scale": 1 / 255}
    found = images(network((3, 8, 8), **options), tmp_path / "pictures")
    expected = pixels.transpose(0, 3, 1, 2)
    assert np.array_equal(found.pixels, IMAGENET.integers(expected) if normalised else expected)
    assert found.labels is not None and found.labels.tolist() == [0, 0, 1, 1]


def test_pictures_are_normalised_as_the_recipe_says(tmp_path: Path) -> None:
    Image = pytest.importorskip("PIL.Image")
    normalise = Preprocess(mean=(0.5, 0.4, 0.3), std=(0.25, 0.25, 0.25))
    grid = normalise.grid
    folder = save(network((3, 8, 8), signed=True, scale=grid.scale), tmp_path / "m")
    (folder / "recipe.toml").write_text(
        'name = "x"\n[data]\nname = "images"\npath = "pictures"\n'
        "mean = [0.5, 0.4, 0.3]\nstd = [0.25, 0.25, 0.25]\n"
    )
    pixels = np.random.default_rng(0).integers(0, 256, (8, 8, 3), np.uint8)
    (tmp_path / "pictures").mkdir()
    Image.fromarray(pixels).save(tmp_path / "pictures" / "0.png")
    found = images(load(folder), tmp_path / "pictures")
    assert np.array_equal(found.pixels, normalise.integers(pixels.transpose(2, 0, 1)[None]))


def test_pictures_for_a_network_that_takes_none(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"pictures are for networks that take 3 square"):
        images(DIGITS, tmp_path)
    with pytest.raises(InputError, match="nothing says how tiny was normalised .*steps of 0.3"):
        images(network((3, 8, 8), scale=0.3), tmp_path)


def test_a_negative_number_is_told_as_a_number() -> None:
    with pytest.raises(InputError, match="images: -1 asked for, at least 1 is needed"):
        images(DIGITS, "-1")


def test_vectors_are_kept_as_a_test_set_too(tmp_path: Path) -> None:
    model = network((5,))
    given = images(model, np.arange(15).reshape(3, 5), labels=[0, 1, 0])
    folder = save(model, tmp_path / "m", given)
    found = images(load(folder), "all")
    assert np.array_equal(found.pixels, given.pixels) and found.note == "test images of the model"
    assert found.labels is not None and found.labels.tolist() == [0, 1, 0]
    with pytest.raises(InputError, match="save the model without images and keep these as a .npz"):
        save(wide := network((5,), bits=16, signed=True), tmp_path / "w", images(wide, 1))
