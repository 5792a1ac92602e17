"""The faults that `benchmarks/mutation` injects can all be injected: none has grown stale."""

from __future__ import annotations

from benchmarks.mutation.fault import load


def test_every_fault_finds_its_text_and_its_tests() -> None:
    assert [why for fault in load() if (why := fault.stale())] == []


def test_faults_are_many_and_lie_in_every_room() -> None:
    faults = load()
    rooms = {fault.room for fault in faults}
    assert len(faults) >= 100
    assert {"compiler", "energy", "ir", "machine", "program", "rtl", "simulator", "verify"} <= rooms
    most = sorted(rooms, key=lambda room: sum(fault.room == room for fault in faults))[-5:]
    assert set(most) == {"compiler", "energy", "frontends", "ir", "rtl"}  # where most went unseen


def test_faults_differ() -> None:
    faults = load()
    assert len({(fault.file, fault.find, fault.replace) for fault in faults}) == len(faults)
    assert all(fault.find != fault.replace and fault.does for fault in faults)
