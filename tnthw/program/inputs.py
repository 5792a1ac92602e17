"""Images into the memory of a program, results out of it."""

from __future__ import annotations

import sys

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tnthw.errors import InputError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.packing import pack_activation, pack_bytes, unpack_activation
from tnthw.program.program import Program, Region, Unfold


def integers(images: ArrayLike, program: Program, *, batch: bool) -> NDArray[np.integer]:
    """Images as an array of integers that the program's input can hold.

    Parameters
    ----------
    images: anything that NumPy makes an array of integers from: arrays, lists, tensors.
    batch: True for several images (images, channels, height, width), False for one without the
        first axis.

    Raises
    ------
    InputError: not a full array of integers, another shape, or values out of range.
    """
    where = f"input of {program.name}"
    # without its module there is no masked array, and to import it takes longer than all of this
    masks = sys.modules.get("numpy.ma")
    if masks and isinstance(images, masks.MaskedArray) and masks.is_masked(images):
        masked = int(masks.getmaskarray(images).sum())
        raise InputError(f"{where}: {masked} numbers are masked, allowed is none; fill them")
    try:
        array = np.asarray(images)
    except (TypeError, ValueError, RuntimeError) as error:
        raise InputError(
            f"{where}: {type(images).__name__} is no array of numbers ({error}); give a NumPy array"
        ) from None
    if not array.size:
        raise InputError(f"{where}: there are no numbers; give an image")
    if not np.issubdtype(array.dtype, np.integer):
        raise InputError(
            f"{where}: numbers are {array.dtype}, needed are integers; "
            "quantise the image to the input's grid"
        )
    shape = program.input_shape
    if array.shape[batch:] != shape or array.ndim != len(shape) + batch:
        wanted = f"(images, {', '.join(map(str, shape))})" if batch else str(shape)
        hint = ""
        if not batch and array.shape[1:] == shape:
            hint = "; give one image without a batch axis"
        elif batch and array.shape == shape:
            hint = "; give an axis of images in front"
        raise InputError(f"{where}: shape is {array.shape}, needed is {wanted}{hint}")
    bits = min(8, program.input.digits * program.accelerator.activation_bits)
    half = 1 << (bits - 1)
    low, high = (-half, half - 1) if program.input.signed else (0, 2 * half - 1)
    if array.min() < low or array.max() > high:
        raise InputError(
            f"{where}: values lie between {array.min()} and {array.max()}, "
            f"allowed is {low} to {high}; clip or rescale the image"
        )
    return array


def pack_input(program: Program, image: ArrayLike) -> NDArray[np.uint8]:
    """Bytes to write at `program.input` for one image.

    Parameters
    ----------
    image: integers of `program.input_shape` (channels, height, width) on the input's grid.

    Raises
    ------
    InputError: wrong shape, not integers, or out of range.
    """
    found: NDArray[np.uint8] = _packed(program, integers(image, program, batch=False)[None])[0]
    return found


def write_input(
    program: Program, memory: NDArray[np.uint8], image: ArrayLike, number: int = 0
) -> None:
    """Write one image into a memory, in place; `number` is its place in a run."""
    region = program.record_of(program.input, number)
    planes = _planes(program, memory[None], region)
    planes[...] = pack_input(program, image).reshape(planes.shape)


def write_inputs(
    program: Program, memories: NDArray[np.uint8], images: NDArray[np.integer]
) -> None:
    """Write images into the memories of machines that run one pass each, in place.

    Parameters
    ----------
    memories: uint8 (passes, bytes).
    images: as `integers` gives them.
    """
    for place in range(min(program.batch, len(images))):
        own = images[place :: program.batch]
        planes = _planes(program, memories[: len(own)], program.record_of(program.input, place))
        planes[...] = _packed(program, own).reshape(planes.shape)


def read_region(program: Program, memory: NDArray[np.uint8], region: Region) -> NDArray[np.int64]:
    """A tensor (channels, height, width) out of a memory."""
    found: NDArray[np.int64] = _read(program, memory[None], region)[0]
    return found


def read_output(program: Program, memory: NDArray[np.uint8], number: int = 0) -> NDArray[np.int64]:
    """The result (channels, height, width) of image `number` out of a memory after a run."""
    return read_region(program, memory, program.record_of(program.output, number))


def read_outputs(program: Program, memories: NDArray[np.uint8], count: int) -> NDArray[np.int64]:
    """The results (images, channels, height, width) of `count` images that `write_inputs` wrote."""
    found = np.empty((count, *program.output.shape), np.int64)
    for place in range(min(program.batch, count)):
        own = found[place :: program.batch]
        region = program.record_of(program.output, place)
        own[...] = _read(program, memories[: len(own)], region)
    return found


def _packed(program: Program, images: NDArray[np.integer]) -> NDArray[np.uint8]:
    """Bytes (images, bytes) at the input of each image."""
    machine = program.accelerator
    whole = machine.activation_bits == 8 and program.input.digits == 1
    array = images.astype(np.uint8) if whole else images  # a byte says it all
    if program.unfold is not None:
        array = _windows(array, program.unfold, machine)
    if whole:
        return pack_bytes(array.astype(np.uint8, copy=False), machine)
    count, channels, *size = array.shape
    planes = -(-channels // machine.word_channels)
    filled = np.zeros((count, planes * machine.word_channels, *size), np.int64)
    filled[:, :channels] = array
    together = filled.reshape(-1, *size)
    return pack_activation(together, machine, program.input.digits).reshape(count, -1)


def _read(program: Program, memories: NDArray[np.uint8], region: Region) -> NDArray[np.int64]:
    """A tensor (memories, channels, height, width) out of each memory."""
    acc, count = program.accelerator, len(memories)
    data = _planes(program, memories, region).reshape(-1)
    planes = count * (region.planes(acc) // region.digits)
    shape = (planes * acc.word_channels, *region.shape[1:])
    slices = unpack_activation(data, shape, region.signed, acc, region.digits).reshape(
        count, region.slices, -1, *shape[1:]
    )
    found: NDArray[np.int64] = slices[:, :, region.lanes(acc)].sum(axis=1) + region.low
    return found


def _planes(program: Program, memories: NDArray[np.uint8], region: Region) -> NDArray[np.uint8]:
    """A view of the planes of a tensor in memories, uint8 (memories, planes, bytes of a plane)."""
    acc = program.accelerator
    word = acc.word_beats * acc.memory_bytes_per_cycle
    first = region.address * acc.memory_bytes_per_cycle
    own = memories[:, first : first + region.beats(acc) * acc.memory_bytes_per_cycle]
    shape = len(memories), region.planes(acc), region.plane_length * word
    strides = memories.strides[0], region.plane_words * word, 1
    return np.lib.stride_tricks.as_strided(own, shape, strides)


def _windows(
    images: NDArray[np.integer], unfold: Unfold, accelerator: Accelerator
) -> NDArray[np.integer]:
    """Images as parts of windows, see `Unfold`."""
    shape = unfold.windows_shape(accelerator)
    result = np.zeros((len(images), *shape), images.dtype)
    for plane, lanes in enumerate(unfold.planes):
        for lane, (channel, *offsets) in enumerate(lanes):
            words, pixels = zip(
                *(
                    _inside(origin + offset, step, count, most)
                    for origin, offset, step, count, most in zip(
                        unfold.origin, offsets, unfold.step, unfold.size, images.shape[2:],
                        strict=True,
                    )
                ),
                strict=True,
            )  # fmt: skip
            number = plane * accelerator.word_channels + lane
            result[:, number, *words] = images[:, channel, *pixels]
    return result


def _inside(first: int, step: int, count: int, most: int) -> tuple[slice, slice]:
    """Which of `count` places, `step` apart from the first, lie in range(most), and where."""
    begin = max(0, -(first // step))
    end = max(begin, min(count, (most - 1 - first) // step + 1))
    at = first + begin * step
    return slice(begin, end), slice(at, at + (end - begin) * step, step)
