"""What the system's read-only memory holds: a network, images, and how a result is to be read.

`c/flash.h` says the same to the program on the processor.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tnthw.errors import ProgramError
from tnthw.program.driver_file import driver_file
from tnthw.program.inputs import pack_input
from tnthw.program.program import Program
from tnthw.soc.memory_map import Memories, memories_for

MAGIC = b"TTNS"
HEADER = struct.Struct("<4s 13I i I")
_ALIGNED = 128  # bytes, the widest word of a bus


@dataclass(frozen=True, slots=True, kw_only=True)
class Flash:
    """Contents of the read-only memory.

    Attributes
    ----------
    data: its bytes.
    program: first byte of the program's file.
    memories: sizes of memories that are enough for it.
    """

    data: bytes
    program: int
    memories: Memories


def make_flash(program: Program, images: Sequence[ArrayLike], polls: int) -> Flash:
    """Put a program and images together.

    Parameters
    ----------
    images: integers of `program.input_shape`, as `pack_input` takes them.
    polls: how often the processor looks for the interrupt before it takes a run for hung.

    Raises
    ------
    ProgramError: a driver cannot run the program, or it has no record for each image.
    InputError: an image has another shape or range.
    """
    if not program.record_beats:
        raise ProgramError(
            f"program {program.name}: image and result lie within it, so that one place serves all "
            f"images; needed is a record for each, as the compiler makes them"
        )
    file = driver_file(program)
    packed = [pack_input(program, image).tobytes() for image in images]
    layout, places = _layout(program)
    parts = [file, places, b"".join(packed)]
    offsets, at = [], HEADER.size
    for part in parts:
        at += -at % _ALIGNED
        offsets.append(at)
        at += len(part)
    header = HEADER.pack(
        MAGIC, offsets[0], len(file), len(packed), offsets[2], len(packed[0]), len(places) // 4,
        offsets[1], *layout, polls,
    )  # fmt: skip
    data = header
    for offset, part in zip(offsets, parts, strict=True):
        data = data.ljust(offset, b"\0") + part
    record = program.record_beats * program.accelerator.memory_bytes_per_cycle
    memory = program.image.size + _ALIGNED + len(packed) * record
    return Flash(data=data, program=offsets[0], memories=memories_for(len(data), memory))


def _layout(program: Program) -> tuple[tuple[int, ...], bytes]:
    """How a value is put together, as `read_region` does it; and where each lies, in bits."""
    acc, region = program.accelerator, program.output
    word = acc.word_beats * acc.memory_bytes_per_cycle
    plane = region.plane_words * word
    planes, lanes = np.divmod(region.lanes(acc), acc.word_channels)
    first = 8 * plane * region.digits * planes + acc.activation_bits * lanes
    pixels = 8 * word * np.arange(region.plane_length)
    places = (first[:, None] + pixels).astype("<u4")
    slices = plane * region.planes(acc) // region.slices
    layout = (
        region.slices, slices, region.digits, plane, acc.activation_bits, int(region.signed),
        region.low,
    )  # fmt: skip
    return layout, places.tobytes()
