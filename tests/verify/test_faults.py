"""Small versions of the campaigns of `benchmarks/faults.py`, and what they judge."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benchmarks.fault_verdict import Agreement, agreement, verdict
from benchmarks.faults import FLIPS, IMAGES, KINDS, Campaign, Row, campaign, resets, table
from tests.verify.programs import SMALL
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.simulator.run import Simulator
from tnthw.verify.rtl_run import PROBLEMS, RtlRun

pytestmark = pytest.mark.rtl


@pytest.fixture(scope="module")
def subject() -> Campaign:
    return Campaign(SMALL)


def right_run(subject: Campaign) -> RtlRun:
    right = subject.right
    assert right.memory is not None
    return RtlRun(
        finished=True,
        interrupted=False,
        cycles=right.cycles,
        memory=right.memory,
        started=tuple(right.trace(unit).started for unit in Unit),
        completed=tuple(right.trace(unit).done for unit in Unit),
        events=dict(right.events),
        error=0,
        error_unit=0,
        error_instruction=0,
        owing=False,
        idle_at_done=True,
        problems=dict.fromkeys(PROBLEMS, 0),
        stalls={"request": 0, "read": 0, "write": 0},
    )


def test_every_run_with_a_fault_ends_and_the_next_is_right(
    verilator: object, subject: Campaign
) -> None:
    rows = campaign(5 * len(KINDS), seed=3, subject=subject)
    assert all(row.cases == 5 for row in rows.values())
    for row in rows.values():
        assert (row.hung, row.outside, row.next_wrong) == (0, 0, 0), table(rows)
    assert rows["dead"].codes["WATCHDOG"] == rows["abort"].codes["ABORT"] == 5
    assert rows["error response"].codes["MEMORY"] == 5
    for kind in FLIPS:  # a legal program runs as the simulator says, any other ends as it says
        assert rows[kind].said.total() == 5 and not rows[kind].said[Agreement.UNLIKE], table(rows)


def test_resets_without_a_flush_leave_a_machine_that_works(
    verilator: object, subject: Campaign
) -> None:
    assert resets(10, seed=2, subject=subject) == (0, 0)


def test_the_program_has_every_instruction_of_a_network(subject: Campaign) -> None:
    found = {Opcode(code) for code in Simulator(subject.program).run(None).trace.opcode}
    assert found == set(Opcode) - {Opcode.END, Opcode.NEXT}


def test_a_case_is_made_again_from_its_number(subject: Campaign) -> None:
    for number, kind in enumerate(KINDS):
        one, again = subject.case(7, number), subject.case(7, number)
        assert one.kind == kind and one.options == again.options
        assert np.array_equal(one.memory, again.memory)
        changed = not np.array_equal(one.memory, subject.memory)
        assert changed == (kind in ("program bits", "data bits"))


def test_what_is_wrong_after_a_fault_is_seen(subject: Campaign) -> None:
    right = right_run(subject)
    assert subject.is_right(right)
    memory = right.memory.copy()
    memory[-1] ^= 1
    events = right.events | {"adds": 0}
    for changes in (
        {"memory": memory}, {"events": events}, {"error": 9}, {"finished": False},
        {"cycles": right.cycles + 1},
    ):  # fmt: skip
        assert not subject.is_right(replace(right, **changes))
    late = tuple(cycles + 40 for cycles in right.completed)
    assert subject.is_right(replace(right, cycles=right.cycles + 40, completed=late))


def test_cases_are_counted_by_what_became_of_them(subject: Campaign) -> None:
    right, row = right_run(subject), Row()
    case = subject.case(7, 0)
    corrupted = right.memory.copy()
    where = case.memory != subject.memory
    corrupted[where] = case.memory[where]
    subject.judge(case, replace(right, memory=corrupted), right, row)
    wrong = corrupted.copy()
    wrong[np.flatnonzero(~where)[0]] ^= 1
    subject.judge(case, replace(right, memory=wrong), right, row)
    subject.judge(case, replace(right, error=int(ErrorCode.FIELD), finished=False), right, row)
    subject.judge(case, replace(right, error=int(ErrorCode.ABORT)), replace(right, error=3), row)
    assert (row.cases, row.right, row.silent, row.aborted) == (4, 1, 1, 1)
    # The one that did not finish, and the one that only the host ended.
    assert (dict(row.codes), row.hung, row.next_wrong) == ({"FIELD": 1}, 2, 1)


def test_what_the_simulator_says_of_memory(subject: Campaign) -> None:
    right = right_run(subject)
    legal = verdict(subject.program, subject.memory, IMAGES)
    assert legal.code == 0 and legal.result is not None
    assert agreement(legal, right, stalls=False) is Agreement.SAME
    for changes in (
        {"error": 3}, {"events": right.events | {"adds": 0}}, {"cycles": right.cycles + 1},
        {"memory": right.memory ^ 1},
    ):  # fmt: skip
        assert agreement(legal, replace(right, **changes), stalls=False) is Agreement.UNLIKE
    late = replace(right, cycles=right.cycles + 1)
    assert agreement(legal, late, stalls=True) is Agreement.SAME
    memory = subject.memory.copy()
    memory[subject.program.entry * subject.machine.memory_bytes_per_cycle] = 15  # no such opcode
    refused = verdict(subject.program, memory, IMAGES)
    assert refused.code == ErrorCode.OPCODE and refused.result is None
    for error, what in ((2, Agreement.SAME), (3, Agreement.OTHER_CODE), (0, Agreement.UNLIKE)):
        assert agreement(refused, replace(right, error=error), stalls=False) is what


def test_long_work_is_what_the_simulator_says(subject: Campaign, monkeypatch) -> None:
    case, right, row = subject.case(7, 0), right_run(subject), Row()
    assert not subject.is_long(case)
    monkeypatch.setattr(subject, "limit", 0)
    assert subject.is_long(replace(case, memory=subject.memory))
    aborted = replace(right, error=int(ErrorCode.ABORT))
    subject.judge(replace(case, memory=subject.memory), aborted, right, row)
    assert (row.aborted, row.hung) == (1, 0)
