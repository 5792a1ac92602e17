"""The images that a model runs on: its own, random ones, or what the user gives.

The same forms are taken wherever images are: a number, a .npy or .npz file, a folder of pictures,
an array.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.data.arrays import read_npy, read_npz
from tnthw.data.pictures import read_pictures
from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import InputError
from tnthw.ir.types import Type
from tnthw.wording import counted
from tnthw.workflows.arguments import array_of, count_of, flag_of, path_of
from tnthw.workflows.images import (
    RECIPE_FILE,
    TEST_FILE,
    absent_images,
    has_images,
    images_for,
    load_test_set,
    save_test_set,
)
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result

RANDOM_SEED = 0
"""Seed of the images that a model without images is run on."""

DEFAULT_COUNT = 10
"""Test images of a model that run where nothing else is asked for."""

GIVE_REAL = "real ones: --images FILE.npz, FILE.npy or FOLDER (images= in Python)"

_MOST_BYTES = 1 << 30  # of decoded pictures


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Images(Result):
    """Images that a model is run on.

    Attributes
    ----------
    pixels: integers (images, *input shape), on the network's input grid.
    labels: int64 (images,), or None where nothing says what the images show.
    note: where they come from.
    single: True where one image was given without an axis for several.
    """

    pixels: NDArray[np.integer]
    labels: NDArray[np.int64] | None
    note: str
    single: bool = False

    def __len__(self) -> int:
        return len(self.pixels)

    def lines(self) -> tuple[str, ...]:
        """How many, of which shape, and from where."""
        labels = "labelled" if self.labels is not None else "without labels"
        shape = "x".join(map(str, self.pixels.shape[1:]))
        return (f"{counted(len(self), 'image')} of {shape}, {labels}: {self.note}",)

    def top1(self, outputs: NDArray[Any]) -> float | None:
        """Share of images whose largest output is at the label; None without labels.

        Parameters
        ----------
        outputs: (images, classes), or any shape that flattens to it.
        """
        if self.labels is None:
            return None
        best = outputs.reshape(len(outputs), -1).argmax(axis=1)
        return float((best == self.labels[: len(best)]).mean())


def images(
    model: Model | str, source: object = None, labels: object = None, *, clamp: bool = False
) -> Images:
    """Find images for a model, or check those that are given.

    Parameters
    ----------
    model: the network that they are for, as `load` takes it.
    source: one of

        * None: the first ten test images of the model, or one random image where it has none;
        * a number: as many test images (all, if there are fewer), or random ones; "all";
        * a `.npz` file with `images` and, if known, `labels`; a `.npy` file with the images;
        * a folder or tar archive of pictures for a network of three square channels, with the
          classes' names as folders where they are known; a `test.safetensors`;
        * a numpy array, a torch tensor or nested lists.

        Arrays are (images, *input shape) or one image without the first axis; a signal may be
        (images, channels, length). Integers are steps of
        the network's input grid and lie in its range. Floats are the real values that the network
        takes (for plain pixels from 0 to 1): they are divided by the grid's step and rounded.
    labels: numbers of the classes, (images,); for arrays and `.npy` files.
    clamp: take real values beyond the grid as its ends, as quantisers of other programs do, instead
        of refusing them.

    Raises
    ------
    InputError: the images cannot be used; says what was found and what is allowed.
    MissingToolError: the package that reads pictures or holds the data set is not installed.

    Examples
    --------
    >>> import tnthw
    >>> model = tnthw.load("digits")
    >>> len(tnthw.images(model, 25))
    25
    """
    model, beyond = load(model), flag_of(clamp, "clamp")
    if isinstance(source, Images):
        checked = _checked(model, source.pixels, source.labels, source.note, "images")
        found = replace(checked, single=source.single)
    elif source is None or isinstance(source, int | np.integer):
        found = _own(model, None if source is None else count_of(source, "images"))
    elif isinstance(source, str) and source == "all":
        found = _own(model, None, usual=None)
    elif isinstance(source, str) and source.strip().removeprefix("-").isdecimal():
        found = _own(model, count_of(int(source[:18]), "images"))
    elif isinstance(source, str | os.PathLike):
        found = _from_path(model, path_of(source, "images"), labels, beyond)
        labels = None
    else:
        pixels = array_of(source, "images")
        found = _checked(model, pixels, labels, "images that were given", "images", beyond)
        labels = None
    if labels is not None:
        return _checked(model, found.pixels, labels, found.note, "images")
    return found


def save_images(model: Model, found: Images, folder: Path) -> None:
    """Write test images into a model's folder.

    Raises
    ------
    InputError: the network's images are wider than 8 bits.
    """
    kind = model.graph.inputs[0].type
    checked = images(model, found)
    if kind.low < -128 or kind.high > 255 or (kind.low < 0 <= kind.high - 128):
        raise InputError(
            f"images of {model.name}: are from {kind.low} to {kind.high}; a test set holds images "
            f"of 8 bits, so save the model without images and keep these as a .npz file"
        )
    signed = kind.low < 0
    pixels = checked.pixels.astype(np.int8) if signed else checked.pixels.astype(np.uint8)
    save_test_set(folder / TEST_FILE, pixels, checked.labels, checked.note)


def _own(model: Model, count: int | None, usual: int | None = DEFAULT_COUNT) -> Images:
    """Test images of the model, the `usual` number if none is given; random ones if it has none."""
    note = f"random images, seed {RANDOM_SEED}; {GIVE_REAL}"
    absent = None if model.folder is None else absent_images(model.folder)
    if absent is not None:
        note += f"; the model's own are not here, its recipe expects them at {absent}"
    elif model.folder is not None and has_images(model.folder):
        pixels, labels = images_for(model.folder, count or usual)
        note = "test images of the model"
        if count is not None and len(pixels) < count:
            note += f", all {len(pixels):,} there are of {count:,} asked for"
        return Images(pixels=pixels, labels=labels, note=note)
    kind = model.graph.inputs[0].type
    generator = np.random.default_rng(RANDOM_SEED)
    shape = (count or 1, *kind.shape)
    needed = int(np.prod(shape, dtype=np.float64)) * 8
    if needed > _MOST_BYTES:
        raise InputError(
            f"images: {count:,} random ones take {needed / 2**30:,.0f} GiB, at most "
            f"{_MOST_BYTES >> 30} are taken; ask for fewer"
        )
    pixels = generator.integers(kind.low, kind.high + 1, shape, dtype=np.int64)
    return Images(pixels=pixels, labels=None, note=note)


def _from_path(model: Model, path: Path, labels: object, clamp: bool) -> Images:
    where = f"images {path}"
    match path.suffix.lower():
        case ".npz" if not path.is_dir():
            arrays = read_npz(path)
            if "images" not in arrays:
                raise InputError(
                    f"{where}: holds {', '.join(sorted(arrays)) or 'no arrays'}; needed is images, "
                    f"and labels if known; write it with numpy.savez(FILE, images=..., labels=...)"
                )
            inside = arrays.get("labels") if labels is None else labels
            return _checked(model, arrays["images"], inside, path.name, f"{where}: images", clamp)
        case ".npy" if not path.is_dir():
            return _checked(model, read_npy(path), labels, path.name, where, clamp)
        case ".safetensors":
            pixels, inside = load_test_set(path)
            return _checked(model, pixels, inside, path.name, where)
    if not path.exists():
        raise InputError(
            f"{where}: there is no such file or folder; give a number, a .npz or .npy file, or a "
            f"folder of pictures"
        )
    if path.is_dir() and (path / TEST_FILE).exists():
        pixels, inside = load_test_set(path / TEST_FILE)
        return _checked(model, pixels, inside, f"{path.name}/{TEST_FILE}", where)
    return _pictures(model, path, where)


def _pictures(model: Model, path: Path, where: str) -> Images:
    """Pictures of a folder or archive, in the normalisation that the network was trained with."""
    kind = model.graph.inputs[0].type
    if len(kind.shape) != 3 or kind.shape[0] != 3 or kind.shape[1] != kind.shape[2]:
        raise InputError(
            f"{where}: pictures are for networks that take 3 square channels, {model.name} takes "
            f"{kind.shape}; give a .npz or .npy file of such integers"
        )
    normalise = _normalisation(model, kind)
    if normalise is None:
        raise InputError(
            f"{where}: nothing says how {model.name} was normalised (its input has steps of "
            f"{kind.scale[0]:g} from {kind.low} to {kind.high}); give a .npz or .npy file of such "
            f"integers, or put the recipe into the model's folder"
        )
    most = max(1, _MOST_BYTES // int(np.prod(kind.shape)))
    classes = int(np.prod(model.output_shape))
    pictures = read_pictures(path, (3, *kind.shape[1:]), most, classes)
    pixels = normalise.integers(pictures.pixels)
    return Images(pixels=pixels, labels=pictures.labels, note=pictures.source)


def _normalisation(model: Model, kind: Type) -> Preprocess | None:
    """Find the normalisation whose grid is the network's: the recipe's, plain, or ImageNet's."""
    known = [Preprocess(mean=(0.0,), std=(1.0,)), IMAGENET]
    if model.folder is not None and (model.folder / RECIPE_FILE).exists():
        from tnthw.training.recipe import load_data_settings

        data = load_data_settings(model.folder / RECIPE_FILE)
        known.insert(0, Preprocess(mean=data.mean, std=data.std))
    for found in known:
        grid = found.grid
        same = (grid.low, grid.high, len(kind.scale)) == (kind.low, kind.high, 1)
        if same and np.isclose(grid.scale, kind.scale[0], rtol=1e-5):
            return found
    return None


def _checked(
    model: Model,
    pixels: NDArray[Any],
    labels: object,
    note: str,
    where: str,
    clamp: bool = False,
) -> Images:
    """Images on the network's grid and their labels, or one message."""
    kind = model.graph.inputs[0].type
    if pixels.dtype.kind not in "iuf":
        raise InputError(
            f"{where}: the array is of type {pixels.dtype}, allowed are integers from {kind.low} "
            f"to {kind.high}, or floats"
        )
    batch, single = _batch(pixels, kind, where)
    if pixels.dtype.kind == "f":
        batch = _on_grid(batch, kind, where, clamp)
        note += f", rounded to steps of {kind.scale[0]:g}"
        note += f", clamped to {kind.low} to {kind.high} steps" if clamp else ""
    low, high = int(batch.min()), int(batch.max())
    if low < kind.low or high > kind.high:
        raise InputError(
            f"{where}: values run from {low:,} to {high:,}, allowed is {kind.low} to {kind.high}; "
            f"one step stands for {kind.scale[0]:g}"
        )
    numbers = None if labels is None else _labels(model, labels, len(batch), f"{where}: labels")
    return Images(pixels=batch, labels=numbers, note=note, single=single)


def _batch(pixels: NDArray[Any], kind: Type, where: str) -> tuple[NDArray[Any], bool]:
    """Give the array an axis for several images; one channel may be left out."""
    shape = kind.shape
    if pixels.shape == shape:
        return pixels[None], True
    if pixels.shape[1:] == shape and len(pixels):
        return pixels, False
    if len(shape) == 3 and shape[1] == 1:  # a signal, without the height
        signal = (shape[0], shape[2])
        if pixels.shape == signal:
            return pixels.reshape(1, *shape), True
        if pixels.shape[1:] == signal and len(pixels):
            return pixels.reshape(-1, *shape), False
    if len(shape) == 3 and shape[1] == 1:  # a signal, without its height
        if pixels.shape == (shape[0], shape[2]):
            return pixels[None, :, None], True
        if pixels.ndim == 3 and pixels.shape[1:] == (shape[0], shape[2]) and len(pixels):
            return pixels[:, :, None], False
    if len(shape) == 3 and shape[0] == 1:  # one channel, left out
        if pixels.shape == shape[1:]:
            return pixels[None, None], True
        if pixels.ndim == 3 and pixels.shape[1:] == shape[1:] and len(pixels):
            return pixels[:, None], False
    advice = ""
    if len(shape) == 3 and pixels.shape[-3:] == (*shape[1:], shape[0]) and shape[0] != 1:
        axes = "(2, 0, 1)" if pixels.ndim == 3 else "(0, 3, 1, 2)"
        advice = f"; the channels come last in it, move them with x.transpose{axes}"
    raise InputError(
        f"{where}: the array has shape {pixels.shape}, allowed is {shape} or (images, "
        f"{', '.join(map(str, shape))}){advice}"
    )


def _on_grid(real: NDArray[Any], kind: Type, where: str, clamp: bool) -> NDArray[np.integer]:
    """Round real values to the network's input grid; values that cannot lie on it are refused.

    Rounding is as in ONNX, torch and QONNX, so that a network of theirs gets the integers that it
    would make itself: ties to even, and in float32 where values and step are float32.
    """
    if not np.isfinite(real).all():
        raise InputError(f"{where}: holds NaN or infinity; every value must be a finite number")
    scale = np.asarray(kind.scale, np.float64).reshape(-1, *(1,) * (len(kind.shape) - 1))
    single = real.dtype == np.float32 and bool((scale.astype(np.float32) == scale).all())
    steps: NDArray[np.floating] = np.rint(real / (scale.astype(np.float32) if single else scale))
    if clamp:
        steps = np.clip(steps, kind.low, kind.high)
    low, high = float(real.min()), float(real.max())
    least, most = kind.low * kind.scale[0], kind.high * kind.scale[0]
    if steps.min() < kind.low or steps.max() > kind.high:
        whole = (
            "; integers are taken as steps: x.astype(int)"
            if np.array_equal(real, np.floor(real))
            else ""
        )
        raise InputError(
            f"{where}: real values run from {low:g} to {high:g}, the network takes {least:g} to "
            f"{most:g}; normalise them to that, or clamp them (tnthw run --clamp){whole}"
        )
    if kind.high > 8 and steps.any() and max(steps.max(), -steps.min()) <= 1:
        raise InputError(
            f"{where}: real values run from {low:g} to {high:g}, one step of the network is "
            f"{kind.scale[0]:g} and it takes up to {most:g}: they seem to be divided twice"
        )
    return steps.astype(np.int64)


def _labels(model: Model, labels: object, count: int, where: str) -> NDArray[np.int64]:
    numbers = array_of(labels, where)
    classes = int(np.prod(model.output_shape))
    if numbers.dtype.kind not in "iu" or numbers.shape != (count,):
        raise InputError(
            f"{where}: are {numbers.dtype} {numbers.shape}, allowed are integers ({count},), one "
            f"for each image"
        )
    if numbers.min() < 0 or numbers.max() >= classes:
        raise InputError(
            f"{where}: run from {numbers.min()} to {numbers.max()}, the network has classes 0 to "
            f"{classes - 1}"
        )
    return numbers.astype(np.int64)
