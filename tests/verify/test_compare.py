"""The comparison can fail: every kind of difference, put in by hand, is found and named."""

from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.verify.programs import SMALL, programs
from tnthw.errors import VerificationError
from tnthw.machine.events import EVENTS
from tnthw.machine.units import Unit
from tnthw.simulator.run import Simulator
from tnthw.verify.compare import SHOWN
from tnthw.verify.rtl_run import PROBLEMS, RtlRun
from tnthw.verify.run import compare, verify

PROGRAM, IMAGES = next(programs(SMALL, least_cycles=1500, most_cycles=4000))
COUNT = 3
SIMULATED = Simulator(PROGRAM).run_images(np.stack([IMAGES[0], IMAGES[1], IMAGES[0]]))


def _rtl(**changes) -> RtlRun:
    """A run that agrees with the simulation, apart from `changes`."""
    return dataclasses.replace(
        RtlRun(
            finished=True,
            interrupted=False,
            cycles=SIMULATED.cycles,
            memory=SIMULATED.memory.copy(),
            started=tuple(SIMULATED.trace(unit).started for unit in Unit),
            completed=tuple(SIMULATED.trace(unit).done for unit in Unit),
            events=dict(SIMULATED.events),
            error=0,
            error_unit=0,
            error_instruction=0,
            owing=False,
            idle_at_done=True,
            problems=dict.fromkeys(PROBLEMS, 0),
            stalls={"request": 0, "read": 0, "write": 0},
        ),
        **changes,
    )


def _compare(rtl, **options):
    return compare(PROGRAM, SIMULATED, rtl, simulator="test", **options)


def test_equal_runs_pass_and_everything_is_counted():
    report = _compare(_rtl())
    assert report.passed and not report.differences
    assert report.bytes_compared == PROGRAM.memory(COUNT).size > PROGRAM.image.size
    resident = Simulator(PROGRAM).stream.resident  # later images have no boot fetch then
    assert report.instructions_compared == COUNT * PROGRAM.instructions - (COUNT - 1) * resident
    assert report.events_compared == len(EVENTS)
    assert report.cycles_rtl == report.cycles_simulator == SIMULATED.cycles


@given(data=st.data())
def test_any_changed_byte_is_found_and_named(data):
    address = data.draw(st.integers(0, PROGRAM.memory(COUNT).size - 1))
    bit = data.draw(st.integers(0, 7))
    memory = SIMULATED.memory.copy()
    memory[address] ^= 1 << bit
    report = _compare(_rtl(memory=memory))
    assert not report.passed and report.bytes_different == 1
    record = 4 * PROGRAM.record_beats
    image, first = (address - PROGRAM.image.size + record) // record, address
    if image >= 0:
        first -= image * record
    owner = "run" if image < 0 else f"image {image}"
    assert str(report.differences[0]).startswith(f"{owner}: byte {first} (beat {first // 4},")
    assert str(SIMULATED.memory[address]) in report.differences[0].simulator


def test_many_changed_bytes_are_all_counted_and_the_first_shown():
    report = _compare(_rtl(memory=SIMULATED.memory ^ 255))
    assert report.bytes_different == PROGRAM.memory(COUNT).size
    assert len(report.differences) == SHOWN


@given(data=st.data())
def test_any_changed_start_or_done_is_found_with_its_instruction(data):
    unit = data.draw(st.sampled_from(Unit))
    side = data.draw(st.sampled_from(["started", "completed"]))
    cycles = list(getattr(_rtl(), side))
    k = data.draw(st.integers(0, cycles[unit].size - 1))
    cycles[unit] = cycles[unit].copy()
    cycles[unit][k] += data.draw(st.sampled_from([-1, 1, 1000]))
    report = _compare(_rtl(**{side: tuple(cycles)}))
    assert not report.passed and report.instructions_different == 1
    text = str(report.differences[0])
    assert re.search(r"boot fetch|entry \d+", text), text
    assert text.startswith(f"image {SIMULATED.trace(unit).image[k]}: ")


@pytest.mark.parametrize("side", ["started", "completed"])
@pytest.mark.parametrize("unit", Unit)
def test_missing_and_additional_strobes_are_found(side, unit):
    for change in (lambda c: c[:-1], lambda c: np.append(c, 10**6)):
        cycles = list(getattr(_rtl(), side))
        cycles[unit] = change(cycles[unit])
        report = _compare(_rtl(**{side: tuple(cycles)}))
        assert not report.passed and report.instructions_different
        assert f"instructions of {unit.name}" in str(report.differences[0])
        slow = _compare(_rtl(**{side: tuple(cycles)}), back_pressure_seed=1)
        assert not slow.passed and slow.instructions_different


@pytest.mark.parametrize("name", EVENTS)
def test_every_event_counts(name):
    report = _compare(_rtl(events=SIMULATED.events | {name: SIMULATED.events[name] + 1}))
    assert not report.passed and report.events_different == 1
    assert name in str(report.differences[0])


@pytest.mark.parametrize("change", [-1, 1])
def test_total_cycles_count(change):
    report = _compare(_rtl(cycles=SIMULATED.cycles + change))
    assert not report.passed
    assert "cycles of the run" in str(report.differences[0])


def test_under_back_pressure_cycles_may_grow_but_not_shrink():
    later = tuple(c + 5 for c in _rtl().started)
    slower = _rtl(cycles=SIMULATED.cycles + 5, started=later)
    assert _compare(slower, back_pressure_seed=1).passed
    assert not _compare(slower).passed
    faster = _compare(_rtl(cycles=SIMULATED.cycles - 1), back_pressure_seed=1)
    assert not faster.passed and faster.differences


@pytest.mark.parametrize("name", PROBLEMS)
def test_every_problem_of_the_port_counts(name):
    report = _compare(_rtl(problems=_rtl().problems | {name: 3}))
    assert not report.passed and report.problems[name] == 3
    assert PROBLEMS[name] in str(report.differences[0])


@pytest.mark.parametrize(
    "change, name",
    [
        ({"finished": False}, "not_finished"),
        ({"idle_at_done": False}, "busy_memory"),
        ({"error": 1}, "error"),
        ({"error": 15}, "error"),
    ],
)
def test_error_outputs_and_hangs_count(change, name):
    report = _compare(_rtl(**change))
    assert not report.passed and report.problems[name] == 1


def test_an_error_is_told_with_its_unit_and_instruction():
    report = _compare(_rtl(error=6, error_unit=1, error_instruction=12))
    assert str(report.differences[0]).endswith("RTL 6 (WEIGHT_ADDRESS), ARRAY, instruction 12")


def test_reset_that_never_came_counts():
    assert not _compare(_rtl(), reset_cycle=10**6).passed
    assert _compare(_rtl(interrupted=True), reset_cycle=10).passed


def test_after_a_reset_all_but_the_first_start_may_be_late_by_one_number_of_cycles():
    def late(cycles, first):
        run = _rtl(interrupted=True, cycles=SIMULATED.cycles + cycles)
        started = [each + cycles for each in run.started]
        started[Unit.MEMORY][0] = first
        completed = tuple(each + cycles for each in run.completed)
        return dataclasses.replace(run, started=tuple(started), completed=completed)

    first = int(_rtl().started[Unit.MEMORY][0])
    assert _compare(late(9, first), reset_cycle=10).passed
    assert not _compare(late(9, first + 9), reset_cycle=10).passed
    assert not _compare(late(-1, first), reset_cycle=10).passed
    wrong = late(9, first)
    wrong.completed[Unit.VECTOR][0] -= 1
    assert not _compare(wrong, reset_cycle=10).passed
    assert not _compare(dataclasses.replace(late(9, first), interrupted=False)).passed


def test_memories_of_different_programs_are_refused():
    with pytest.raises(VerificationError, match="must be of one program"):
        _compare(_rtl(memory=SIMULATED.memory[:-1]))


def test_simulation_without_values_is_refused():
    timing = Simulator(PROGRAM).time_images(COUNT)
    with pytest.raises(VerificationError, match="simulate with an image"):
        compare(PROGRAM, timing, _rtl(), simulator="test")


def test_no_images_and_unknown_simulators_are_refused():
    with pytest.raises(VerificationError, match="no images to run"):
        verify(PROGRAM, [])
    with pytest.raises(VerificationError, match=r"'vcs' does not exist; allowed are verilator, ic"):
        verify(PROGRAM, IMAGES, simulator="vcs")


def test_report_has_the_keys_of_the_command():
    keys = _compare(_rtl()).as_dict().keys()
    assert keys >= {
        "model", "machine", "simulator", "images", "bytes_compared", "bytes_different",
        "cycles_rtl", "cycles_simulator", "instructions_compared", "instructions_different",
        "events_different", "passed", "differences",
    }  # fmt: skip
