"""Random networks on odd machines, RTL against simulator; and how many wrong RTLs are found."""

from __future__ import annotations

import dataclasses
import itertools
import random
import re

import pytest

from tests.verify.programs import SMALL, programs
from tnthw.errors import VerificationError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat
from tnthw.rtl.emit import verilog
from tnthw.verify.run import verify

pytestmark = [pytest.mark.rtl, pytest.mark.slow]

PROGRAMS_PER_SHAPE = 10
MOST_CYCLES = 60_000


def _shape(lanes: int, columns: int, pixels: int, rescale: int, **fields: object) -> Accelerator:
    return dataclasses.replace(
        SMALL,
        name=f"l{lanes}c{columns}p{pixels}",
        lanes=lanes,
        columns=columns,
        pixels=pixels,
        rescale_channels=rescale,
        weight_buffer_bytes=2048,
        weight_port_bytes=fields.pop("weight_port_bytes", 0),
        activation_bank_words=256,
        **fields,
    )


SHAPES = [
    _shape(1, 1, 1, 1, memory_bytes_per_cycle=1, memory_latency=1, weight_port_bytes=3),
    _shape(3, 5, 7, 3, memory_bytes_per_cycle=8, weight_port_bytes=16),
    _shape(5, 3, 4, 1, memory_bytes_per_cycle=3, weight_format=WeightFormat.TRIT2),
    _shape(7, 1, 16, 1, memory_bytes_per_cycle=5, queue_depth=2),
    _shape(1, 6, 13, 1, memory_bytes_per_cycle=2, page_instructions=4),
    _shape(8, 4, 1, 4, memory_bytes_per_cycle=6, memory_latency=24, weight_port_bytes=18),
    _shape(6, 6, 64, 2, memory_bytes_per_cycle=4, activation_banks=2),
    _shape(9, 2, 8, 2, memory_bytes_per_cycle=7, activation_banks=5),
    _shape(2, 16, 5, 2, memory_bytes_per_cycle=16, bias_rows=64, steps_rows=128, memory_latency=2),
    _shape(12, 12, 32, 6, memory_bytes_per_cycle=12, weight_format=WeightFormat.TRIT2),
    _shape(16, 5, 9, 5, memory_bytes_per_cycle=8, page_instructions=64, queue_depth=8),
]


@pytest.mark.parametrize("machine", SHAPES, ids=lambda machine: machine.name)
def test_random_networks_agree_on_odd_machines(verilator, machine):
    found = programs(machine, most_cycles=MOST_CYCLES)
    for number, (program, images) in enumerate(itertools.islice(found, PROGRAMS_PER_SHAPE)):
        seed = number if number % 3 == 2 else None  # every third one with back-pressure
        report = verify(program, images, back_pressure_seed=seed)
        assert report.passed, "\n".join(map(str, report.differences)) or report


MUTANTS = 16
SWAPS = {" + ": " - ", " & ": " | ", " | ": " & ", " == ": " != ", " ^ ": " & ", " < ": " <= "}


def _mutant(text: str, rng: random.Random) -> tuple[str, str]:
    """Swap one operator of one assignment; returns the text and the changed line."""
    lines = text.splitlines()
    operator = "|".join(re.escape(op) for op in SWAPS)
    places = [
        i
        for i, line in enumerate(lines)
        if line.startswith("  assign ") and re.search(operator, line)
    ]
    place = rng.choice(places)
    lines[place] = re.sub(operator, lambda found: SWAPS[found[0]], lines[place], count=1)
    return "\n".join(lines) + "\n", lines[place]


def test_most_random_mutants_of_the_rtl_are_found(verilator):
    text, rng = verilog(SMALL), random.Random(0)
    found = list(itertools.islice(programs(SMALL, least_cycles=1500, most_cycles=8000), 3))
    survivors = []
    for _ in range(MUTANTS):
        mutant, line = _mutant(text, rng)
        try:
            wrong = any(not verify(p, images, verilog=mutant).passed for p, images in found)
        except VerificationError:
            wrong = True  # a loop without a register, or a simulation that broke down
        if not wrong:
            survivors.append(line.strip())
    # Some mutants mean the same: a guard that another condition implies, an address bit never used.
    assert len(survivors) <= MUTANTS // 4, survivors
