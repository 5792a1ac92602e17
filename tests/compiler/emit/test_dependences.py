"""Waits are complete: every conflicting pair of operations is ordered, against brute force."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from tests.compiler.emit.made import made
from tests.compiler.tight import cases
from tnthw.compiler.emit.accesses import Access, Memory, accesses, bank_masks
from tnthw.compiler.emit.fills import AFTER, STREAM
from tnthw.compiler.emit.operations import Stream


def places(access: Access) -> set[tuple[Memory, int]]:
    return {
        (access.memory, access.first + k * access.pitch + i)
        for k in range(access.times)
        for i in range(access.length)
    }


def test_every_conflict_is_waited_for() -> None:
    conflicts = 0
    for graph, machine, _ in cases(0, 12):
        emission = made(graph, machine)
        rows = emission.filled.rows[:150].tolist()
        place = {row: k for k, row in enumerate(emission.order.tolist())}
        index, counts = [], [0] * len(Stream)
        touched = []
        for number, row in enumerate(rows):
            index.append(counts[row[STREAM]])
            counts[row[STREAM]] += 1
            found = list(accesses(emission.instructions[place[number]], machine))
            reads = set().union(*(places(a) for a in found if not a.write))
            writes = set().union(*(places(a) for a in found if a.write))
            touched.append((reads, writes))
        for late, row in enumerate(rows):
            reads, writes = touched[late]
            for early in range(late):
                stream = rows[early][STREAM]
                if stream == row[STREAM]:
                    continue
                old_reads, old_writes = touched[early]
                if writes & (old_reads | old_writes) or reads & old_writes:
                    conflicts += 1
                    assert row[AFTER][stream] >= index[early], (early, late)
    assert conflicts > 1000


def test_the_schedule_keeps_streams_and_puts_each_operation_behind_what_it_waits_for() -> None:
    for graph, machine, _ in cases(12, 20):
        emission = made(graph, machine)
        rows = emission.filled.rows
        place = np.empty(len(rows), np.int64)
        place[emission.order] = np.arange(len(rows))
        assert sorted(emission.order.tolist()) == list(range(len(rows)))
        assert emission.cycles > 0
        streams = [np.flatnonzero(rows[:, STREAM] == stream) for stream in Stream]
        for mine in streams:
            assert all(a < b for a, b in pairwise(place[mine]))
        for number, row in enumerate(rows.tolist()):
            for mine, last in zip(streams, row[AFTER], strict=True):
                assert last < 0 or place[mine[last]] < place[number]


def test_declared_banks_are_those_of_the_accesses() -> None:
    for graph, machine, _ in cases(20, 24):
        for instruction in made(graph, machine).instructions:
            found = [a for a in accesses(instruction, machine) if a.memory is Memory.BUFFER]
            size = machine.activation_bank_words
            for write in (False, True):
                banks = {w // size for a in found if a.write is write for _, w in places(a)}
                mask = sum(1 << bank for bank in banks)
                assert bank_masks(found, machine)[write] == mask
                assert instruction.banks[write] == mask
