"""Calibration images as an array on the input's grid, whatever they come as."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError, InputError
from tnthw.frontends.images import gathered, is_collection, parts
from tnthw.frontends.steps import Array
from tnthw.ir.grid import Grid

_NEAR = 1e-2
"""Steps by which a real value may be off its integer and still be meant: float arithmetic."""

_LEAST_USED = 1 / 24
"""Share of the grid that the largest value must reach; images that use less were scaled twice."""

_BATCH = 64
"""Images that are in memory at once where they come one by one."""

_ADVICE = {
    1: "add the batch axis, as in images[None]",
}
"""What to do about images of a rank that is not lowered."""

PIXELS = Grid(scale=1 / 255, signed=False, low=0, high=255)
"""Grid of pixels from 0 to 1."""


def as_array(images: object, count: int | None = None) -> NDArray[Any]:
    """Make a numpy array of images: an array, a torch tensor on any device, nested lists.

    Or a DataLoader, a data set, or any iterable of images or batches, with labels or without, as
    `images.gathered` takes them apart.

    Parameters
    ----------
    images: of shape (images, channels, height, width), (images, channels, length) or (images,
        features).
    count: how many to take of a loader, a data set or an iterable; `images.MOST` when left out.

    Raises
    ------
    ConfigError: the count is out of range.
    InputError: they are something else, empty, of the wrong rank, or not finite.
    """
    array = gathered(images, _plain, count) if is_collection(images) else _plain(images)
    if array.dtype.kind not in "fiu":
        raise InputError(
            f"images: hold {array.dtype}; allowed are real numbers, as floats, uint8 or integers"
        )
    if array.ndim not in (2, 3, 4):
        advice = _ADVICE.get(array.ndim, "only images and vectors are lowered")
        raise InputError(
            f"images: have shape {array.shape}; allowed is (images, channels, height, width), "
            f"(images, channels, length) or (images, features); {advice}"
        )
    if array.size == 0:
        raise InputError(
            f"images: have shape {array.shape}, which holds none; give at least one image to "
            f"calibrate on"
        )
    if not np.isfinite(array).all():
        raise InputError("images: hold numbers that are not finite; look for a division by zero")
    return array


def batches_of(images: object, count: int | None = None) -> Callable[[], Iterator[NDArray[Any]]]:
    """Give images in batches, as often as they are asked for; they need not fit into memory.

    Parameters
    ----------
    images: as for `as_array`.
    count: how many to take of a loader, a data set or an iterable; all when left out.

    Raises
    ------
    ConfigError, InputError: as for `as_array`; and a generator can be gone through only once.
    """
    if not is_collection(images):
        array = as_array(images)
        return lambda: (array[i : i + _BATCH] for i in range(0, len(array), _BATCH))
    if isinstance(images, Iterator):
        raise InputError(
            f"images: this {type(images).__name__} can be gone through only once, and they are "
            f"needed several times; give a list, a DataLoader or an array"
        )

    def again() -> Iterator[NDArray[Any]]:
        waiting: list[NDArray[Any]] = []
        for part in parts(images, _plain, count):
            waiting.append(part)
            if sum(map(len, waiting)) >= _BATCH:
                yield as_array(np.concatenate(waiting))
                waiting = []
        if waiting:
            yield as_array(np.concatenate(waiting))

    return again


def _plain(images: object) -> NDArray[Any]:
    """Make an array; a tensor of torch is known by its methods, so that torch stays away."""
    if isinstance(images, np.ma.MaskedArray):
        raise InputError("images: are a masked array; fill it first, as in images.filled(0)")
    if hasattr(images, "detach") and hasattr(images, "is_floating_point"):
        try:
            tensor = images.detach().cpu()
            return np.asarray((tensor.float() if tensor.is_floating_point()
                               and tensor.element_size() < 4 else tensor).numpy())  # fmt: skip
        except (TypeError, RuntimeError, NotImplementedError) as error:
            raise InputError(
                f"images: this tensor ({getattr(images, 'dtype', '?')} on "
                f"{getattr(images, 'device', '?')}, {getattr(images, 'layout', '?')}) has no plain "
                f"values: {error}; give a dense tensor with numbers in it"
            ) from error
    if not isinstance(images, np.ndarray | list | tuple):
        raise InputError(
            f"images: are a {type(images).__name__}; allowed are a numpy array or a torch tensor "
            f"(images, channels, height, width), a DataLoader, or an iterable of those"
        )
    try:
        array = np.asarray(images)
    except ValueError as error:
        raise InputError(f"images: have different shapes ({error}); give them one shape") from error
    return array


def on_grid(images: NDArray[Any], grid: Grid) -> Array:
    """Bring images to real values on a grid, float32.

    Integers are the grid's own: real = scale * integer. Real values are rounded to the grid, as the
    lowered network will see them; those that are on it stay bit for bit.

    Raises
    ------
    InputError: they run beyond the grid, or use so little of it that they were scaled for another.
    """
    if images.dtype.kind in "iu":
        low, high = int(images.min()), int(images.max())
        if low < grid.low or high > grid.high:
            raise InputError(
                f"images: are integers from {low} to {high}, the input grid holds {grid.low} to "
                f"{grid.high} (steps of {grid.scale:.6g}); give the grid's integers, or real values"
            )
        steps = images.astype(np.float64)
        real = (images.astype(np.float32) * np.float32(grid.scale)).astype(np.float32)
    else:
        steps = images.astype(np.float64) / grid.scale
        real = images.astype(np.float32)
        low_real, high_real = float(images.min()), float(images.max())
        span = f"{grid.low * grid.scale:.6g} to {grid.high * grid.scale:.6g}"
        if steps.min() < grid.low - 0.5 - _NEAR or steps.max() > grid.high + 0.5 + _NEAR:
            raise InputError(
                f"images: run from {low_real:.6g} to {high_real:.6g}, the input grid holds {span} "
                f"in steps of {grid.scale:.6g}; {_factor(steps, grid)}"
            )
    used = float(np.abs(steps).max())
    reach = max(-grid.low, grid.high)
    if 0 < used < reach * _LEAST_USED and reach >= 1 / _LEAST_USED:
        largest = used * grid.scale
        raise InputError(
            f"images: their largest value, {largest:.6g}, is {used:.2g} of the {reach} steps of "
            f"the input grid, which holds {grid.low * grid.scale:.6g} to "
            f"{grid.high * grid.scale:.6g}; {_factor(steps, grid)}"
        )
    whole = np.clip(np.floor(steps + 0.5), grid.low, grid.high)
    off = np.abs(steps - whole) > _NEAR
    if off.any():
        rounded = whole.astype(np.float32) * np.float32(grid.scale)
        real = np.where(off, rounded, real)
    return np.ascontiguousarray(real)


def _factor(steps: NDArray[np.float64], grid: Grid) -> str:
    """Say what images off the grid probably are, with the factor that mends them."""
    if steps.min() < 0 and not grid.signed:
        return (
            "they are negative, so they were normalised: give the grid of normalised values "
            "(signed), or the values as they were before"
        )
    for factor, why in (
        (grid.scale, "they are the grid's integers: multiply them by"),
        (1 / grid.scale, "they were multiplied by the grid's step twice: multiply them by"),
    ):
        found = steps * factor
        enough = found.max() >= grid.high * _LEAST_USED
        if (
            enough
            and found.max() <= grid.high + _NEAR
            and np.all(np.abs(found - np.rint(found)) < 0.05)
        ):
            return f"{why} {factor:.6g}"
    largest = float(np.abs(steps).max())
    fitting = max(-grid.low, grid.high) / largest
    return (
        f"multiply them by {fitting:.3g}, or give a grid whose step is {1 / fitting:.3g} times as "
        f"large"
    )


def derived_grid(images: NDArray[Any]) -> tuple[Grid, str]:
    """Choose the input's grid where none is given, and say so.

    * uint8: pixels, 0 to 255 in steps of 1/255.
    * real values from 0 to 1 in steps of 1/255: the same.
    * whole real numbers from 0 to 255, above 1: pixels in steps of 1.
    * other real values: 8 bits, with the largest magnitude at the end of the grid.

    Raises
    ------
    InputError: integers of another type, which do not say what they stand for.
    """
    if images.dtype == np.uint8:
        return PIXELS, "uint8 pixels, in steps of 1/255"
    if images.dtype.kind in "iu":
        raise InputError(
            f"images: hold {images.dtype}, and nothing says what real values these integers stand "
            f"for; give grid=Grid(scale=..., signed=..., low=..., high=...), uint8 pixels, or the "
            f"real values"
        )
    low, high = float(images.min()), float(images.max())
    near = np.abs(images.astype(np.float64) * 255 - np.rint(images.astype(np.float64) * 255))
    if low >= 0 and high <= 1 + 1e-6 and float(near.max()) <= _NEAR:
        return PIXELS, "pixels from 0 to 1, in steps of 1/255"
    if low >= 0 and 1 < high <= 255 and np.array_equal(images, np.rint(images)):
        return Grid(scale=1.0, signed=False, low=0, high=255), "pixels from 0 to 255"
    signed, largest = low < 0, max(-low, high)
    top = 127 if signed else 255
    grid = Grid(
        scale=float(f"{largest / top:.6g}"), signed=signed, low=-128 if signed else 0, high=top
    )
    return grid, (
        f"real values from {low:.4g} to {high:.4g} on the calibration images, quantised to 8 bits "
        f"in steps of {grid.scale:.6g}"
    )


def stepped_grid(step: float, images: NDArray[Any]) -> Grid:
    """Make the grid of 8 bits with a step that the user knows, signed where the images are.

    Parameters
    ----------
    step: real value of one step.

    Raises
    ------
    ConfigError: the step is not a number above 0.
    """
    if not (isinstance(step, int | float) and not isinstance(step, bool) and 0 < step < np.inf):
        raise ConfigError(
            f"grid {step!r}: allowed is the step of the input's integers, a number above 0, as in "
            f"grid=1/16, or a tnthw.ir.grid.Grid"
        )
    if bool((images < 0).any()):
        return Grid(scale=float(step), signed=True, low=-128, high=127)
    return Grid(scale=float(step), signed=False, low=0, high=255)
