from __future__ import annotations

from dataclasses import fields

import pytest

import tnthw
from tnthw.energy.areas import area_targets
from tnthw.energy.array import array_area_um2
from tnthw.explore.sizes import ESTIMATES, sizes
from tnthw.machine.buffers import all_buffers, buffers
from tnthw.machine.presets import preset


def test_sizes_are_of_everything_that_a_technology_knows() -> None:
    machine = preset("t16x16")
    plain = sizes(machine, tnthw.technology("horowitz45"))
    array = array_area_um2(machine, tnthw.technology("horowitz45"))
    assert array is not None and plain["array_um2"] == array.value
    assert plain["memories_um2"] is None and plain["area_um2"] is None
    assert set(plain) == set(ESTIMATES)
    technology = tnthw.technology("horowitz45-cacti")
    found = sizes(machine, technology)
    assert technology.memories is not None
    of_all = [b.count * technology.memories.area_um2(b).value for b in all_buffers(machine)]
    assert found["memories_um2"] == pytest.approx(sum(of_all))
    assert len(of_all) == len(fields(buffers(machine)))
    assert (plain["LUT4"] is None) == ("ecp5" not in area_targets())
