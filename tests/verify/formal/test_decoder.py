"""The decoder's property says what the encoder does."""

from __future__ import annotations

from tnthw.machine.weight_format import WeightFormat
from tnthw.verify.formal.decoder import legal_bytes


def test_there_are_as_many_legal_bytes_as_there_are_trits_to_pack() -> None:
    assert len(legal_bytes(WeightFormat.TRIT5)) == 3**5
    assert len(legal_bytes(WeightFormat.TRIT2)) == 3**4
    assert legal_bytes(WeightFormat.TRIT2)[0b00_11_01_00] == (0, 1, -1, 0)
