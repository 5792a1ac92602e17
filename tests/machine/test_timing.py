"""Durations: the closed form of the ARRAY unit against the recurrence of docs/machine.md."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.flat import instruction
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.isa import Opcode
from tnthw.machine.timing import (
    IDLE_ARRAY,
    array_timing,
    interval,
    memory_beats,
    memory_cycles,
    vector_cycles,
    vector_interval,
)


def make(opcode: Opcode, **values: int) -> Any:
    return instruction(opcode, {f.name: values.get(f.name, 0) for f in LAYOUTS[opcode]})


MACHINE = Accelerator(
    name="m", lanes=16, columns=4, pixels=64, rescale_channels=4, memory_latency=11
)  # a word is 2 beats, a tile 2


def test_memory_unit() -> None:
    load = make(Opcode.LOAD, rows=3, words=5)
    assert memory_beats(load, MACHINE) == 30
    assert memory_cycles(load, MACHINE) == 11 + 30 + 2
    assert memory_cycles(make(Opcode.STORE, rows=3, words=5), MACHINE) == 30 + 7
    assert memory_cycles(make(Opcode.LOAD_WEIGHTS, beats=9), MACHINE) == 11 + 9 + 2


def test_vector_unit() -> None:
    pool = make(Opcode.MAX_POOL, chunks=2, positions=7, kernel_y=3, kernel_x=2, passes=1)
    assert (pool.steps, vector_cycles(pool, MACHINE)) == (84, 84 + 9 + 3)
    assert make(Opcode.ADD, chunks=2, positions=7).steps == 28
    assert make(Opcode.DRAIN, chunks=2, positions=7).steps == 14
    # 13 intervals of 5 + 2 cycles, then five taps and three passes of five stages
    two = replace(MACHINE, finish_slots=2)
    pool = make(
        Opcode.SUM_POOL, chunks=2, positions=7, kernel_y=5, kernel_x=1, passes=3, idle=2,
        result_digits=1,
    )  # fmt: skip
    assert vector_cycles(pool, two) == 13 * 7 + 5 + 9 + 15 + 1
    look = make(Opcode.LOOKUP, chunks=1, positions=3, digits=1, idle=2, result_digits=2)
    assert vector_cycles(look, MACHINE) == 2 * 4 + 2 + 9 + 4 + 3  # four channels, one port
    assert vector_interval(look, MACHINE) == 4


@given(st.integers(1, 15), st.integers(1, 40), st.sampled_from([3, 5, 9]))
def test_the_interval_is_the_least_at_which_no_two_results_meet(
    passes: int, least: int, ring: int
) -> None:
    def meet(cycles: int) -> bool:
        """Let results enter a ring of stages for a while; each goes round `passes` times."""
        taken: set[int] = set()
        for number in range(ring * passes + 2):
            for turn in range(passes):
                when = number * cycles + turn * ring
                if when in taken:
                    return True
                taken.add(when)
        return False

    found = interval(passes, least, ring)
    assert found >= max(passes, least) and not meet(found)
    assert all(meet(fewer) for fewer in range(max(passes, least), found))


def test_tiles() -> None:
    assert make(Opcode.ACCUMULATE, kernel_y=3, kernel_x=2, planes=5).tiles == 30


@given(
    st.lists(
        st.tuples(st.integers(0, 50), st.integers(1, 6), st.integers(1, 40)),
        min_size=1,
        max_size=6,
    ),
    st.integers(1, 20),
    st.integers(1, 20),
    st.integers(0, 4),
)
def test_array_unit(
    work: list[tuple[int, int, int]], lanes: int, columns: int, port_beats: int
) -> None:
    machine = Accelerator(
        name="m", lanes=lanes, columns=columns, pixels=64, rescale_channels=1,
        memory_bytes_per_cycle=2, weight_port_bytes=2 * port_beats,
    )  # fmt: skip
    rows = machine.tile_rows
    timing, first_before, last_before = IDLE_ARRAY, -math.inf, -math.inf
    for delay, tiles, positions in work:
        start = timing.free + delay
        timing = array_timing(start, tiles, positions, machine, timing)
        load = [max(start + 1, first_before)]
        take = max(start + 1, last_before)
        first = [max(take + 1, load[0] + rows, first_before + 4)]
        for _ in range(1, tiles):
            load.append(first[-1])
            first.append(first[-1] + max(positions, rows, 4))
        last = first[-1] + positions - 1
        assert (timing.load, timing.take, timing.first) == (load[0], take, first[0])
        assert (timing.first_of_last, timing.last) == (first[-1], last)
        assert timing.free == max(load[-1] + rows - 1, take) + 1
        assert timing.done == last + machine.array_latency
        first_before, last_before = first[-1], last
