from __future__ import annotations

import pytest

from tnthw.errors import ProgramError
from tnthw.soc.memory_map import memories_for

MEBIBYTE = 1 << 20


def test_sizes_are_powers_of_two_and_small_networks_share_one_build() -> None:
    assert memories_for(1, 1) == memories_for(MEBIBYTE, MEBIBYTE)
    found = memories_for(MEBIBYTE + 1, 5 * MEBIBYTE)
    assert (found.flash, found.main_ram) == (2 * MEBIBYTE, 8 * MEBIBYTE)


def test_what_does_not_fit_between_two_regions_is_refused() -> None:
    memories_for(512 * MEBIBYTE, 1024 * MEBIBYTE)
    with pytest.raises(ProgramError, match=r"flash needs 536,870,913 bytes, allowed are 536,870"):
        memories_for(512 * MEBIBYTE + 1, 1)
    with pytest.raises(ProgramError, match="main memory needs .* fewer images"):
        memories_for(1, 1024 * MEBIBYTE + 1)
