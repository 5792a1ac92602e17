from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.calibration import memory_grid
from tnthw.calibration.cacti_run import Memory, Organisation
from tnthw.calibration.cacti_source import Cacti
from tnthw.calibration.memory_grid import DEPTHS, TOLERANCE, difference, memories, run_line
from tnthw.energy.memory_table import COLUMNS, Flavour, MemoryFigures, at_depth, read_memory_table
from tnthw.machine.buffers import Ports

START = next(memories(45, Flavour.LOP))
ORGANISATION: Organisation = (2, 2, 2, 4, 1, 1)  # an array's row holds 4 words of the depth


def made(cacti: object, memory: Memory, organisation: Organisation | None = None) -> object:
    """Figures with a step at powers of two, straight lines between, and one step inside."""
    rows = -(-memory.depth // 4)
    bits = rows.bit_length() - 1
    value = 1.0 + rows / 100 + bits / 10 + (0.2 if rows >= 100 else 0.0)
    return MemoryFigures(**dict.fromkeys(COLUMNS, value)), ORGANISATION


def test_a_line_finds_every_step_and_needs_few_depths(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_grid, "run_cacti", made)
    memory = replace(START, width_bits=64)
    line = run_line(None, memory)  # type: ignore[arg-type]
    assert set(DEPTHS) <= set(line) and len(line) < 60
    for depth in range(33, 4096):
        found, _ = made(None, replace(memory, depth=depth))  # type: ignore[misc]
        assert difference(at_depth(line, depth), found) <= 2 * TOLERANCE, depth


def test_what_is_too_small_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_grid, "run_cacti", made)
    line = run_line(None, replace(START, width_bits=8))  # type: ignore[arg-type]
    assert min(line) == 64


@pytest.mark.slow
def test_a_line_run_anew_is_that_of_the_table(cacti: Cacti) -> None:
    memory = replace(START, width_bits=48, ports=Ports.R_W)
    table = read_memory_table(45, Flavour.LOP).lines[Ports.R_W, 48]
    line = run_line(cacti, memory)
    assert set(line) == set(table)
    for depth, found in line.items():
        assert difference(table[depth], found) < 1e-3  # four digits
