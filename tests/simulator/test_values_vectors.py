"""The largest magnitude of what DRAINs read, which says how their factors may be laid out."""

from __future__ import annotations

import pytest

from tests.simulator.helpers import build, machine, make
from tnthw.machine.isa import Opcode, Start
from tnthw.program.decode import read_stream
from tnthw.simulator.values_tables import Unplanned
from tnthw.simulator.values_vectors import _bits_of_sums


def test_sums_are_as_large_as_all_that_was_added() -> None:
    accelerator = machine(lanes=2, accumulator_bits=20)
    once = 255 * 2
    listed = [
        make(Opcode.ACCUMULATE, positions=3, planes=2),
        make(Opcode.ACCUMULATE, positions=3, bank=1),
        make(Opcode.DRAIN, positions=3),
        make(Opcode.ACCUMULATE, positions=2, start=Start.KEEP),
        make(Opcode.DRAIN, positions=2),
        make(Opcode.ACCUMULATE, positions=2, start=Start.DIGIT, kernel_x=3),
        make(Opcode.DRAIN, positions=1),
        make(Opcode.ACCUMULATE, positions=2, start=Start.DOUBLE),
        make(Opcode.DRAIN, positions=1),
        make(Opcode.DRAIN, positions=3, bank=1),
        make(Opcode.ACCUMULATE, positions=3),
        make(Opcode.DRAIN, positions=3),
    ]
    kept = (2 * once) + once
    shifted = (kept << accelerator.activation_bits) + 3 * once
    assert shifted < 1 << 19 < 2 * shifted  # doubled it is more than a sum can be
    largest = [2 * once, kept, shifted, 1 << 19, once, once]
    stream = read_stream(build(accelerator, listed))
    assert _bits_of_sums(stream, accelerator).tolist() == [n.bit_length() for n in largest]


@pytest.mark.parametrize("opcode", [Opcode.ACCUMULATE, Opcode.DRAIN])
def test_more_positions_than_were_summed(opcode: Opcode) -> None:
    start = {"start": Start.KEEP} if opcode is Opcode.ACCUMULATE else {}
    listed = [make(Opcode.ACCUMULATE, positions=2), make(opcode, positions=3, **start)]
    with pytest.raises(Unplanned):
        _bits_of_sums(read_stream(build(machine(), listed)), machine())
