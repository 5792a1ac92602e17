"""Programs on the RTL, and RTL that was made wrong on purpose."""

from __future__ import annotations

import re

import pytest

from tests.verify.programs import SMALL, programs
from tnthw.errors import VerificationError
from tnthw.machine.isa import Opcode
from tnthw.rtl.emit import verilog
from tnthw.simulator.result import STALLS
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify

pytestmark = pytest.mark.rtl


def _agrees(report):
    assert report.passed, "\n".join(map(str, report.differences)) or report
    return report


REQUIRED = {opcode.name for opcode in Opcode} - {"END", "NEXT"}
REQUIRED |= set(STALLS) | {"padding", "several pages", "several layers"}


def _situations(program):
    """What a run of the program brings about: opcodes, causes of waiting, padding, pages."""
    result = Simulator(program).run(None)
    trace = result.trace
    found = {Opcode(code).name for code in trace.opcode} | {STALLS[r] for r in trace.reason}
    found |= {"padding"} if result.events["padded_vectors"] else set()
    found |= {"several pages"} if program.instructions > SMALL.page_instructions else set()
    return found | ({"several layers"} if len(program.layers) > 1 else set())


def test_random_programs_that_cover_every_situation_agree(verilator):
    covered = set()
    for program, images in programs(SMALL, most_cycles=30_000):
        new = _situations(program) - covered
        if not new:
            continue
        report = _agrees(verify(program, images))
        assert report.cycles_rtl == report.cycles_simulator > 0
        assert report.images == len(images) == 2
        covered |= new
        if covered >= REQUIRED:
            return


def test_back_pressure_keeps_values_and_only_takes_longer(verilator, small_program):
    program, images = small_program
    report = _agrees(verify(program, images, back_pressure_seed=1))
    assert report.cycles_rtl > report.cycles_simulator and report.stalled_cycles


def test_reset_in_mid_run_leaves_a_machine_that_works(verilator, small_program):
    program, images = small_program
    cycles = Simulator(program).schedule.cycles
    for cycle in (2, cycles // 2, cycles - 2):
        report = _agrees(verify(program, images, reset_cycle=cycle))
        assert report.problems["not_interrupted"] == 0


def _without_carries(text):
    """The last carry-in of every column is dropped: sums with many -1 come out too small."""
    first = text.index("module tnthw_small_array_unit_column_0(")
    last = text.index("endmodule", first)
    column = text[first:last]
    wrong, places = re.subn(r"carry <= \S+;", "carry <= 1'h0;", column)
    assert places == 1, column
    return text[:first] + wrong + text[last:]


def _swapped_counters(text):
    """Two event counters change places."""
    load, store = "(events__load_words)", "(events__store_words)"
    for name in (load, store):
        assert text.count(f".total__{name[9:-1]}{name}") == 1
    text = text.replace(f".total__load_words{load}", f".total__load_words{store}")
    return text.replace(f".total__store_words{store}", f".total__store_words{load}")


def test_wrong_rtl_is_found(verilator, small_program):
    program, images = small_program
    text = _swapped_counters(_without_carries(verilog(SMALL)))
    report = verify(program, images, verilog=text)
    assert not report.passed
    assert report.bytes_different and report.events_different == 2
    assert report.instructions_different == 0 and report.cycles_rtl == report.cycles_simulator
    shown = "\n".join(map(str, report.differences))
    assert "channel" in shown and "load_words" in shown and "store_words" in shown


def test_amaranth_agrees_and_stalls_as_verilator_does(verilator):
    program, images = next(programs(SMALL, most_cycles=700))
    for seed in (None, 5):
        fast = _agrees(verify(program, images[:1], back_pressure_seed=seed))
        slow = _agrees(verify(program, images[:1], back_pressure_seed=seed, simulator="amaranth"))
        assert fast.cycles_rtl == slow.cycles_rtl
        assert fast.stalled_cycles == slow.stalled_cycles


def test_amaranth_survives_a_reset_in_mid_run():
    program, images = next(programs(SMALL, most_cycles=700))
    report = _agrees(verify(program, images[:1], reset_cycle=200, simulator="amaranth"))
    assert report.problems["not_interrupted"] == 0


def test_amaranth_finds_rtl_that_takes_a_cycle_too_long(monkeypatch):
    import tnthw.rtl.vector as vector

    monkeypatch.setattr(vector, "_ENTRY", vector._ENTRY + 1)
    program, images = next(programs(SMALL, most_cycles=700))
    report = verify(program, images[:1], simulator="amaranth")
    assert not report.passed and report.instructions_different
    assert report.cycles_rtl > report.cycles_simulator


def test_amaranth_runs_no_verilog(small_program):
    program, images = small_program
    with pytest.raises(VerificationError, match="runs no Verilog"):
        verify(program, images, simulator="amaranth", verilog="module x; endmodule")


def test_icarus_agrees(icarus, small_program):
    program, images = small_program
    _agrees(verify(program, images, simulator="icarus"))
    report = _agrees(verify(program, images, simulator="icarus", back_pressure_seed=2))
    assert report.stalled_cycles
