from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.verify.programs import SMALL, programs
from tnthw.machine.packing import pack_activation
from tnthw.verify.locate import describe_trace, locate_byte, region_bytes

PROGRAM, _ = next(programs(SMALL, least_cycles=1500, most_cycles=4000))
BEAT = SMALL.memory_bytes_per_cycle


@given(data=st.data())
def test_bytes_of_a_tensor_are_named_by_channel_and_position(data):
    region = data.draw(st.sampled_from((*PROGRAM.kept, PROGRAM.output, PROGRAM.input)))
    place = tuple(data.draw(st.integers(0, n - 1)) for n in region.shape)
    tensor = np.zeros(region.shape, np.int64)
    tensor[place] = 1
    offset = int(np.flatnonzero(pack_activation(tensor, SMALL))[0])
    text = locate_byte(PROGRAM, region.address * BEAT + offset)
    channel, y, x = place
    assert f"{region.name}, channel {channel}, y {y}, x {x}" in text


def test_bytes_outside_tensors_are_named():
    assert "entry 0 of the instructions" in locate_byte(PROGRAM, PROGRAM.entry * BEAT)
    inside = np.zeros(PROGRAM.image.size, bool)
    for region in (*PROGRAM.kept, PROGRAM.output, PROGRAM.input):
        first = region.address * BEAT
        inside[first : first + region_bytes(PROGRAM, region)] = True
    outside = np.flatnonzero(~inside[: PROGRAM.entry * BEAT])
    assert outside.size
    assert "outside every tensor" in locate_byte(PROGRAM, int(outside[0]))


def test_every_instruction_of_a_trace_has_a_text():
    texts = describe_trace(PROGRAM)
    assert len(texts) == PROGRAM.instructions  # the boot fetch stands for END, which no unit runs
    assert "boot fetch" in texts[0]
    assert all("entry" in text for text in texts[1:])
