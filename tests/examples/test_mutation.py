"""The faults that `benchmarks/mutation` injects can all be injected: none has grown stale."""

from __future__ import annotations

from collections import Counter

from benchmarks.mutation.fault import load


def test_every_fault_finds_its_text_and_its_tests() -> None:
    assert [why for fault in load() if (why := fault.stale())] == []


def test_faults_are_many_and_lie_in_every_room() -> None:
    faults = load()
    rooms = Counter(fault.room for fault in faults)
    assert len(faults) >= 100
    assert {"machine", "program", "simulator", "verify"} <= set(rooms)
    unseen = ("compiler", "energy", "frontends", "ir", "rtl")  # where most went unseen
    assert min(rooms[room] for room in unseen) >= 45


def test_faults_differ() -> None:
    faults = load()
    assert len({(fault.file, fault.find, fault.replace) for fault in faults}) == len(faults)
    assert all(fault.find != fault.replace and fault.does for fault in faults)
