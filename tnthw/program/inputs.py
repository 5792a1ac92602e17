"""Images into the memory of a program, results out of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError
from tnthw.machine.packing import pack_activation, unpack_activation
from tnthw.program.layout import planes_of
from tnthw.program.program import Program, Region, Unfold


def pack_input(program: Program, image: NDArray[np.integer]) -> NDArray[np.uint8]:
    """Bytes to write at `program.input` for one image.

    Parameters
    ----------
    image: integers of `program.input_shape` (channels, height, width) on the input's grid.

    Raises
    ------
    InputError: wrong shape, not integers, or out of range.
    """
    shape = program.input_shape
    if image.shape != shape:
        raise InputError(
            f"input of {program.name}: shape is {image.shape}, needed is {shape}; "
            "give one image without a batch axis"
        )
    if not np.issubdtype(image.dtype, np.integer):
        raise InputError(
            f"input of {program.name}: numbers are {image.dtype}, needed are integers; "
            "quantise the image to the input's grid"
        )
    low, high = (-128, 127) if program.input.signed else (0, 255)
    if image.size and (image.min() < low or image.max() > high):
        raise InputError(
            f"input of {program.name}: values lie between {image.min()} and {image.max()}, "
            f"allowed is {low} to {high}; clip or rescale the image"
        )
    if program.unfold is not None:
        image = _windows(image, program.unfold, program.accelerator.word_channels)
    acc = program.accelerator
    return pack_activation(image.astype(np.int64), acc)


def write_input(program: Program, memory: NDArray[np.uint8], image: NDArray[np.integer]) -> None:
    """Write one image into a memory, in place."""
    data = pack_input(program, image)
    first = program.input.address * program.accelerator.memory_bytes_per_cycle
    memory[first : first + data.size] = data


def read_region(program: Program, memory: NDArray[np.uint8], region: Region) -> NDArray[np.int64]:
    """A tensor (channels, height, width) out of a memory."""
    acc = program.accelerator
    words = planes_of(region.shape[0], acc) * region.plane_words
    first = region.address * acc.memory_bytes_per_cycle
    data = memory[first : first + words * acc.word_beats * acc.memory_bytes_per_cycle]
    return unpack_activation(data, region.shape, region.signed, acc)


def read_output(program: Program, memory: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The result (channels, height, width) out of a memory after a run."""
    return read_region(program, memory, program.output)


def _windows(image: NDArray[np.integer], unfold: Unfold, words: int) -> NDArray[np.integer]:
    """The image as row windows (planes * words, height, output width)."""
    channels, height, width = image.shape
    reach = (unfold.kernel - 1) * unfold.dilation + 1
    out_width = (width + 2 * unfold.padding - reach) // unfold.stride + 1
    padded = np.pad(image, ((0, 0), (0, 0), (unfold.padding, unfold.padding)))
    planes = -(-unfold.kernel // unfold.taps)
    result = np.zeros((planes * words, height, out_width), image.dtype)
    for kx in range(unfold.kernel):
        plane, tap = divmod(kx, unfold.taps)
        first = plane * words + tap * channels
        start = kx * unfold.dilation
        stop = start + (out_width - 1) * unfold.stride + 1
        result[first : first + channels] = padded[:, :, start : stop : unfold.stride]
    return result
