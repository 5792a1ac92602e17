"""The memory image."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.steps import Tensor
from tnthw.machine.presets import preset

T8 = preset("t8x8")


def test_the_image_holds_constants_where_they_were_asked_for_and_the_record_last() -> None:
    image, beat = ImageBuilder(T8), T8.memory_bytes_per_cycle
    first = image.constant(2, lambda: np.full(2 * beat, 7, np.uint8))
    room = image.region(Tensor(name="x", shape=(9, 2, 3), signed=True))
    second = image.constant(1, lambda: np.full(beat, 5, np.uint8))
    assert (first, room.address, room.plane_words) == (0, 2, 6)
    assert second == 2 + room.beats(T8) == 2 + 2 * 6 * T8.word_beats
    made = image.image(3, 2).reshape(-1, beat)
    assert (made[:2] == 7).all()
    assert not made[2:second].any()
    assert (made[second] == 5).all()
    assert not made[second + 1 :].any()  # room for the program, and for a record
    assert len(made) == second + 1 + 3 + 2
