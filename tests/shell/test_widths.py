"""Which buses fit a machine's port."""

from __future__ import annotations

import pytest

from tests.rtl.machines import PLAIN
from tnthw.errors import MachineError
from tnthw.machine.presets import PRESETS
from tnthw.shell.widths import widths_of


def test_left_out_the_widest_that_a_beat_is_a_whole_number_of() -> None:
    found = {name: widths_of(machine).bus_bytes for name, machine in PRESETS.items()}
    assert found == {"t8x8": 8, "t16x16": 16, "t32x32": 16, "t16x16a2": 4, "t96x96a2": 8}


def test_beats_and_words_are_whole_numbers_of_each_other() -> None:
    wide, narrow = widths_of(PLAIN, 32), widths_of(PLAIN, 2)
    assert (wide.beats, wide.words, wide.page_words) == (4, 1, 128)
    assert (narrow.beats, narrow.words, narrow.page_words) == (1, 4, 2048)
    assert widths_of(PLAIN, 8, 40).word_address_bits == 37


def test_other_widths_are_refused_with_those_that_fit() -> None:
    for wrong in (0, 3, 256):
        with pytest.raises(MachineError, match=rf"bus of {wrong} bytes.*allowed are 1, 2, 4, 8"):
            widths_of(PLAIN, wrong)
    with pytest.raises(MachineError, match=r"has 24 bytes.*allowed are 1, 2, 4, 8$"):
        widths_of(PRESETS["t96x96a2"], 16)
    for bits in (15, 65):
        with pytest.raises(MachineError, match="allowed is 16 to 64"):
            widths_of(PLAIN, 8, bits)
