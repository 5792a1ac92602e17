"""Which words of memory hold how many values: what is moved for use, and what as padding."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.program.program import Program, Region


def values_of_words(program: Program) -> NDArray[np.int16]:
    """How many lanes of a word hold a value.

    Returns
    -------
    int16 (beats of memory,), at the first beat of each word.  A word that lies in no tensor which
    the program names counts as full: no padding is claimed that is not known.
    """
    machine = program.accelerator
    beats = program.image.size // machine.memory_bytes_per_cycle
    found = np.full(beats, machine.lanes, np.int16)
    regions = (program.output, *program.kept)
    for region in regions:
        _fill(found, program, region, _lanes(program, region))
    _fill(found, program, program.input, input_lanes(program))
    return found


def input_lanes(program: Program) -> NDArray[np.int64]:
    """Lanes with a value in the words of each plane of the input, int64 (planes,).

    In windows the kernel's columns and rows lie side by side in the lanes; a pixel that lies under
    several of them is a value each time, and so is a zero beside the image.
    """
    if program.unfold is None:
        return _lanes(program, program.input)
    return np.repeat(program.unfold.lanes(), program.input.digits)


def input_beats(program: Program) -> range:
    """Beats of memory that the input takes, of all images of a pass."""
    first, *more = (program.input.address, *program.input.copies)
    return range(first, max([first, *more]) + program.input.beats(program.accelerator))


def _lanes(program: Program, region: Region) -> NDArray[np.int64]:
    machine = program.accelerator
    planes = region.lanes(machine) // machine.word_channels
    one = np.bincount(planes, minlength=region.planes(machine) // (region.slices * region.digits))
    return np.tile(np.repeat(one, region.digits), region.slices)


def _fill(
    found: NDArray[np.int16], program: Program, region: Region, lanes: NDArray[np.int64]
) -> None:
    beats = program.accelerator.word_beats
    planes = np.arange(len(lanes)) * region.plane_words
    for address in (region.address, *region.copies):
        words = np.add.outer(planes, np.arange(region.plane_length))
        found[address + words * beats] = lanes.astype(np.int16)[:, None]
