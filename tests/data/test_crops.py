from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.data.crops import evaluation_crop, random_box, training_crop
from tnthw.data.decode import decode
from tnthw.errors import InputError

Image = pytest.importorskip("PIL.Image")


def picture(width: int, height: int) -> object:
    """Red is the column, green the row."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[:, :, 0], pixels[:, :, 1] = np.arange(width), np.arange(height)[:, None]
    return Image.fromarray(pixels)


@given(
    st.integers(1, 600), st.integers(1, 600), st.floats(0.01, 1.0), st.integers(0, 2**32 - 1)
)  # fmt: skip
def test_a_random_part_lies_inside(width: int, height: int, area: float, seed: int) -> None:
    left, top, right, bottom = random_box(width, height, area, np.random.default_rng(seed).random)
    assert 0 <= left < right <= width and 0 <= top < bottom <= height


def test_parts_have_the_published_spread() -> None:
    random = np.random.default_rng(0).random
    boxes = np.array([random_box(400, 400, 0.08, random) for _ in range(4000)], float)
    widths, heights = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    share, ratio = widths * heights / 400**2, np.log(widths / heights)
    assert share.min() > 0.079 and np.abs(ratio).max() < math.log(4 / 3) + 0.02
    # Below half of the picture every part fits: uniform shares, logarithmic ratios and places.
    small = share < 0.5
    assert np.mean(share[small] < 0.185) == pytest.approx(0.25, abs=0.04)
    assert np.mean(np.abs(ratio[small]) < math.log(4 / 3) / 2) == pytest.approx(0.5, abs=0.04)
    place = (boxes[:, 0] / (400 - widths + 1e-9))[small]
    assert np.mean(place < 0.25) == pytest.approx(0.25, abs=0.04)


def test_a_picture_that_no_part_fits_is_cut_in_the_middle() -> None:
    assert random_box(400, 100, 1.0, lambda: 0.999) == (133, 0, 266, 100)
    assert random_box(100, 400, 1.0, lambda: 0.0) == (0, 133, 100, 266)


def test_the_middle_is_cut_out_of_a_test_picture() -> None:
    found = evaluation_crop(picture(100, 64), 56, 64)  # no scaling: the shorter side fits
    assert found.shape == (3, 56, 56) and found.dtype == np.uint8
    assert found[0, 0].tolist() == list(range(22, 78)) and found[1, :, 0].tolist() == [
        *range(4, 60)
    ]
    tall = evaluation_crop(picture(64, 100), 56, 64)
    np.testing.assert_array_equal(tall[1], found[0].T)


@pytest.mark.parametrize(("width", "height"), [(500, 375), (375, 500), (40, 31), (256, 256)])
def test_a_test_picture_is_scaled_by_its_shorter_side(width: int, height: int) -> None:
    whole = Image.new("RGB", (width, height), (10, 20, 30))
    found = evaluation_crop(whole, 224, 256)
    assert found.shape == (3, 224, 224)
    assert found.reshape(3, -1).max(axis=1).tolist() == [10, 20, 30]


def test_a_training_picture_is_mirrored_half_of_the_time() -> None:
    random = np.random.default_rng(1).random
    found = [training_crop(picture(40, 40), 32, 0.5, True, random) for _ in range(200)]
    rising = [bool(image[0, 0, 0] < image[0, 0, -1]) for image in found]
    assert 70 < sum(rising) < 130
    kept = [training_crop(picture(40, 40), 32, 0.5, False, random) for _ in range(20)]
    assert all(image[0, 0, 0] < image[0, 0, -1] for image in kept)


@pytest.mark.parametrize("mode", ["L", "CMYK", "P", "RGBA", "1"])
def test_pictures_of_every_kind_become_colours(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("picture.jpg" if mode in ("L", "CMYK") else "picture.png")
    Image.new("RGB", (9, 7), (200, 200, 200)).convert(mode).save(path)
    image = decode(path.read_bytes(), f"data {path}")
    assert (image.mode, image.size) == ("RGB", (9, 7))


def test_a_damaged_picture_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.JPEG"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (50, 50, 3), np.uint8)).save(path)
    path.write_bytes(path.read_bytes()[:400])
    with pytest.raises(InputError, match=r"a\.JPEG: cannot be decoded: .*; remove it"):
        decode(path.read_bytes(), f"data {path}")


def test_the_rules_are_those_of_torchvision() -> None:
    """Pixel for pixel, where torchvision is installed; it is not needed otherwise."""
    transforms = pytest.importorskip("torchvision.transforms")
    random = np.random.default_rng(0)
    for _ in range(50):
        width, height = random.integers(20, 700, 2)
        image = Image.fromarray(random.integers(0, 256, (height, width, 3), np.uint8))
        whole = transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224)])(image)
        ours = evaluation_crop(image, 224, 256)
        np.testing.assert_array_equal(ours, np.asarray(whole).transpose(2, 0, 1))
        draws = random.random(4 * 10).tolist()  # enough for every try
        left, top, right, bottom = random_box(width, height, 0.08, iter(draws).__next__)
        theirs = transforms.functional.resized_crop(
            image, top, left, bottom - top, right - left, [64, 64]
        )
        ours = training_crop(image, 64, 0.08, False, iter(draws).__next__)
        np.testing.assert_array_equal(ours, np.asarray(theirs).transpose(2, 0, 1))
