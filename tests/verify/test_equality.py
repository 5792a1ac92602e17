"""The campaigns: what they draw, what they count, and that a difference is not lost."""

from __future__ import annotations

import dataclasses
import sys

import pytest

from benchmarks.equality import __main__ as command
from benchmarks.equality import journal as journals
from benchmarks.equality import networks, pairs, rtl
from benchmarks.equality.journal import Journal, counts, summed
from benchmarks.equality.shapes import SLOTS, WIDTHS, shape
from tnthw.verify.report import VerifyReport

RIGHT = VerifyReport(
    model="drawn",
    machine="small",
    simulator="verilator",
    images=2,
    bytes_compared=100,
    bytes_different=0,
    cycles_rtl=50,
    cycles_simulator=50,
    first_cycles=30,
    later_cycles=20,
    instructions_compared=7,
    instructions_different=0,
    events_compared=23,
    events_different=0,
    problems={"unknown": 0},
)


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["equality", *words])
    return command.main()


def test_shapes_have_every_width_with_every_number_of_slots():
    shapes = [shape(1, number) for number in range(9)]
    found = {(each.activation_bits, each.finish_slots) for each in shapes}
    assert found == {(bits, slots) for bits in WIDTHS for slots in SLOTS}
    assert shapes == [shape(1, number) for number in range(9)]


def test_counts_tell_wrong_runs_from_right_ones():
    late = dataclasses.replace(RIGHT, cycles_rtl=51)
    stalled = dataclasses.replace(late, back_pressure_seed=3)
    early = dataclasses.replace(stalled, cycles_rtl=49)
    byte = dataclasses.replace(RIGHT, bytes_different=2)
    total = counts([RIGHT, late, stalled, early, byte])
    assert total["runs"] == 5 and total["stalled"] == 2 and total["failed"] == 3
    assert total["different_cycles"] == 2 and total["different_bytes"] == 2
    assert total["bytes"] == 500 and total["images"] == 10
    assert summed([total, total, {"seconds": 0.5, "passed": True}])["cycles"] == 2 * total["cycles"]


def test_a_journal_goes_on_and_refuses_another_tree(tmp_path, monkeypatch):
    path = tmp_path / "journal.jsonl"
    Journal(path).add("pairs 1 0", pairs=3)
    assert Journal(path).parts["pairs 1 0"]["pairs"] == 3
    monkeypatch.setattr(journals, "tree", lambda: "another")
    with pytest.raises(SystemExit, match="was measured on tree"):
        Journal(path)


def test_a_part_of_the_pairs_draws_every_kind(monkeypatch):
    monkeypatch.setattr(pairs, "PART", 5)
    found = pairs.part((3, 0))
    assert not found["wrong"] and found["pairs"] + found["reached"].get("nothing fits", 0) == 5
    assert {"hard", "everyday"} <= set(found["reached"])


def test_a_difference_of_a_pair_ends_the_command_with_1(monkeypatch, capsys):
    wrong = {"pairs": 5, "images": 10, "wrong": ["draw 4: acc"], "reached": {}, "seconds": 1.0}
    monkeypatch.setattr(pairs, "campaign", lambda *_, **__: iter([wrong]))
    assert run(monkeypatch, "pairs", "--count", "5") == 1
    assert "draw 4: acc" in capsys.readouterr().out
    monkeypatch.setattr(pairs, "campaign", lambda *_, **__: iter([{**wrong, "wrong": []}]))
    assert run(monkeypatch, "pairs", "--count", "5") == 0


def test_drawn_networks_are_held_by_their_shape(monkeypatch):
    machine, cases = rtl.drawn(2, 4, 2)
    assert len(cases) == 2 and all(case.machine == machine for case in cases)

    def bad(*_: object, back_pressure_seed: int | None) -> VerifyReport:
        return dataclasses.replace(RIGHT, events_different=1, back_pressure_seed=back_pressure_seed)

    monkeypatch.setattr(rtl, "drawn", lambda *_: (machine, cases))
    monkeypatch.setattr(rtl, "verify", bad)
    found = rtl.part(2, 4, 2)
    assert found["runs"] == 3 and found["stalled"] == 1 and found["different_events"] == 3
    assert len(found["wrong"]) == 3


def test_a_network_that_a_machine_lacks_something_for_is_told(monkeypatch, capsys):
    from tnthw.networks.builtin import builtin
    from tnthw.workflows.models import Model

    model = Model(name="resnet8", graph=builtin("resnet8"))
    tiny = networks.tnthw.machine("t8x8", name="tiny", accumulator_bits=10)
    subject = networks.Subject("resnet8", tiny, lambda: (model, 1))
    monkeypatch.setattr(networks, "shipped", lambda: [subject])
    assert run(monkeypatch, "shipped") == 0
    assert "resnet8 on tiny: refused" in capsys.readouterr().out
