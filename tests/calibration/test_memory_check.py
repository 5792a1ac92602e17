"""The committed tables against CACTI run anew, on memories that they do not hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tnthw.calibration import memory_check
from tnthw.calibration.cacti_run import Memory
from tnthw.calibration.cacti_source import Cacti
from tnthw.calibration.memory_check import LIMIT, check_memories
from tnthw.energy.memory_table import COLUMNS, MemoryFigures, read_memory_table
from tnthw.errors import ConfigError


@pytest.mark.slow
def test_twenty_memories_between_are_within_five_percent(cacti: Cacti) -> None:
    found = check_memories(cacti, 20, seed=1)
    assert len({one.memory for one in found}) == 20
    for one in found:
        line = read_memory_table(one.memory.node_nm, one.memory.flavour).lines
        assert one.memory.depth not in line[one.memory.ports, one.memory.width_bits]
        assert set(one.errors) == set(COLUMNS)
        assert one.worst <= LIMIT, one


def test_other_sources_are_refused(tmp_path: Path) -> None:

    other = Cacti(folder=tmp_path, package="hwcomponents-cacti 2.0", sha256="0" * 64)
    with pytest.raises(ConfigError, match="this is hwcomponents-cacti 2.0 .*that version's wheel"):
        check_memories(other, 1)


@pytest.mark.slow
def test_a_table_that_is_wrong_is_found(cacti: Cacti, monkeypatch: pytest.MonkeyPatch) -> None:
    real = memory_check.run_memory

    def wrong(cacti: Cacti, memory: Memory) -> MemoryFigures:
        found = real(cacti, memory)
        return replace(found, leakage_uw=1.2 * found.leakage_uw)

    monkeypatch.setattr(memory_check, "run_memory", wrong)
    (one,) = check_memories(cacti, 1)
    assert one.worst > LIMIT
