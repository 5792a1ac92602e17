from __future__ import annotations

import numpy as np
import pytest
import torch

from tnthw.errors import ConfigError, InputError
from tnthw.frontends.arrays import as_array, derived_grid, on_grid, stepped_grid
from tnthw.ir.grid import Grid

PIXELS = Grid(scale=1 / 255, signed=False, low=0, high=255)
INTEGERS = np.random.default_rng(0).integers(0, 256, (8, 1, 4, 4))
REAL = (INTEGERS / 255).astype(np.float32)


def test_images_on_the_grid_stay_bit_for_bit() -> None:
    np.testing.assert_array_equal(on_grid(REAL, PIXELS), REAL)
    assert np.abs(on_grid(INTEGERS, PIXELS) - REAL).max() < 1e-7


def test_images_between_the_steps_are_rounded_as_the_network_will_see_them() -> None:
    found = on_grid(REAL + np.float32(0.3 / 255), PIXELS)
    np.testing.assert_allclose(found, np.minimum(REAL, 1.0), atol=1e-6)
    nearer = on_grid(np.maximum(REAL - np.float32(0.3 / 255), 0.0), PIXELS)
    np.testing.assert_allclose(nearer, REAL, atol=1e-6)


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (REAL * 255, "0 to 255, the input grid holds 0 to 1 .*multiply them by 0.00392157"),
        (REAL / 255, "is 1 of the 255 steps .*multiply them by 255"),
        ((REAL - 0.45) / 0.22, "they are negative, so they were normalised"),
        (REAL * 2, "multiply them by 0.5, or give a grid whose step is 2 times as large"),
        (INTEGERS + 5, "are integers from .* the input grid holds 0 to 255"),
        (INTEGERS - 9, "are integers from -9"),
    ],
)
def test_images_off_the_grid_are_refused_with_the_factor(images: np.ndarray, message: str) -> None:
    with pytest.raises(InputError, match=message):
        on_grid(images, PIXELS)


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (np.zeros((0, 1, 4, 4)), "which holds none; give at least one image"),
        (np.zeros(4), "add the batch axis"),
        (np.zeros((1, 1, 1, 4, 4)), "only images and vectors"),
        (np.full((1, 4), np.nan), "numbers that are not finite"),
        (np.zeros((1, 4), bool), "hold bool; allowed are real numbers"),
        (np.zeros((1, 4), complex), "hold complex128"),
        (np.array([["a"]]), "hold <U1"),
        (np.ma.masked_array(np.zeros((1, 4))), "are a masked array"),
        ([[1.0], [1.0, 2.0]], "have different shapes"),
        ({"x": 1}, "are a dict; allowed are a numpy array or a torch tensor"),
        (torch.zeros(1, 4, device="meta"), "has no plain values"),
        (torch.zeros(1, 4).to_sparse(), "has no plain values"),
    ],
)
def test_what_are_no_images_is_refused(images: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        as_array(images)


@pytest.mark.parametrize(
    ("images", "scale", "signed", "how"),
    [
        (INTEGERS.astype(np.uint8), 1 / 255, False, "uint8 pixels"),
        (REAL, 1 / 255, False, "pixels from 0 to 1, in steps of 1/255"),
        (REAL * 255, 1.0, False, "pixels from 0 to 255"),
        (np.array([[-2.54, 1.0]]), 0.02, True, "quantised to 8 bits in steps of 0.02"),
        (np.array([[0.0, 5.1]]), 0.02, False, "real values from 0 to 5.1 on the calibration"),
    ],
)
def test_a_grid_follows_from_the_images(
    images: np.ndarray, scale: float, signed: bool, how: str
) -> None:
    grid, said = derived_grid(images)
    assert (grid.scale, grid.signed) == (pytest.approx(scale), signed) and how in said
    on_grid(images, grid)


def test_integers_without_a_meaning_ask_for_the_grid() -> None:
    with pytest.raises(InputError, match="nothing says what real values these integers stand for"):
        derived_grid(INTEGERS)


def test_a_step_makes_a_grid_signed_as_the_images_are() -> None:
    plain = stepped_grid(1 / 16, np.array([[0.0, 1.0]]))
    assert (plain.scale, plain.signed, plain.low, plain.high) == (1 / 16, False, 0, 255)
    signed = stepped_grid(0.5, np.array([[-1.0, 1.0]]))
    assert (signed.scale, signed.signed, signed.low, signed.high) == (0.5, True, -128, 127)


@pytest.mark.parametrize("step", [0, -1, float("nan"), float("inf"), True, "1/16"])
def test_a_step_that_is_none_is_refused(step: object) -> None:
    with pytest.raises(ConfigError, match="a number above 0"):
        stepped_grid(step, np.array([[0.0, 1.0]]))
