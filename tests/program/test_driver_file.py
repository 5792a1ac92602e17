"""A program as one file for a driver."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tnthw.errors import ProgramError
from tnthw.machine.digest import digest
from tnthw.machine.presets import preset
from tnthw.program.driver_file import HEADER, MAGIC, driver_file
from tnthw.program.program import LayerInfo, Program, Region

MACHINE = preset("t8x8")


def program(record_beats: int) -> Program:
    input_, output = (
        Region(name=name, shape=(8, 1, 2), signed=False, address=address, plane_words=2)
        for name, address in (("image", 16), ("result", 19))
    )
    return Program(
        name="p", accelerator=MACHINE, image=np.arange(24 * 8, dtype=np.uint8), entry=3,
        instructions=1, input=input_, output=output, record_beats=record_beats,
        layers=(LayerInfo(name="a", op="accumulate", macs=1),),
        layer_of=np.array([-1], np.int32),
    )  # fmt: skip


@pytest.mark.parametrize("record_beats, first", [(8, 16), (0, 0)])
def test_the_header_says_where_everything_lies(record_beats: int, first: int) -> None:
    given = program(record_beats)
    file = driver_file(given)
    beats = 2 * MACHINE.word_beats
    assert HEADER.size == 64 and file[64:] == given.image.tobytes()
    assert HEADER.unpack_from(file) == (
        MAGIC, 1, int(digest(MACHINE), 16), 8, 3, 24 - record_beats, record_beats,
        (16 - first) * 8, beats * 8, (19 - first) * 8, beats * 8,
    )  # fmt: skip


def test_a_result_beside_the_record_is_refused() -> None:
    given = program(8)
    outside = replace(given, output=replace(given.output, address=4))
    with pytest.raises(ProgramError, match="result lies at beat 4, the records .* begin at 16"):
        driver_file(outside)


def test_passes_of_several_images_are_not_for_a_driver() -> None:
    with pytest.raises(ProgramError, match="a pass takes 2 images, allowed is 1 for a driver"):
        driver_file(replace(program(8), batch=2))
