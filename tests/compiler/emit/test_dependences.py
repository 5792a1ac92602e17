"""Waits are complete: every conflicting pair of operations is ordered, against brute force."""

from __future__ import annotations

from itertools import pairwise

from tests.compiler.tight import cases
from tnthw.compiler import compile as compile_module
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.accesses import Access, Memory, accesses, bank_masks
from tnthw.compiler.emit.dependences import Op, Stream
from tnthw.compiler.emit.schedule import schedule
from tnthw.machine.accelerator import Accelerator


def places(access: Access) -> set[tuple[Memory, int]]:
    return {
        (access.memory, access.first + k * access.pitch + i)
        for k in range(access.times)
        for i in range(access.length)
    }


def operations(monkeypatch, graph, machine: Accelerator) -> dict[Stream, list[Op]]:  # type: ignore[no-untyped-def]
    """The operations that a program is made of, as they are when it is."""
    kept: list[tuple[Op, ...]] = []
    settle = compile_module.settle_places

    def remember(ops):  # type: ignore[no-untyped-def]
        settle(ops)
        kept.append(tuple(ops))

    monkeypatch.setattr(compile_module, "settle_places", remember)
    compile_graph(graph, machine)
    monkeypatch.undo()
    streams: dict[Stream, list[Op]] = {stream: [] for stream in Stream}
    for op in kept[-1]:
        streams[op.stream].append(op)
    return streams


def test_every_conflict_is_waited_for(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    conflicts = 0
    for graph, machine, _ in cases(0, 12):
        streams = operations(monkeypatch, graph, machine)
        ops = sorted((op for ops in streams.values() for op in ops), key=lambda op: op.serial)[:150]
        touched = []
        for op in ops:
            found = list(accesses(op.instruction, machine))
            reads = set().union(*(places(a) for a in found if not a.write))
            writes = set().union(*(places(a) for a in found if a.write))
            touched.append((reads, writes))
        for late, op in enumerate(ops):
            reads, writes = touched[late]
            for early in range(late):
                before = ops[early]
                if before.stream is op.stream:
                    continue
                old_reads, old_writes = touched[early]
                if writes & (old_reads | old_writes) or reads & old_writes:
                    conflicts += 1
                    assert op.after[before.stream] >= before.index, (before, op)
    assert conflicts > 1000


def test_the_schedule_keeps_streams_and_puts_each_operation_behind_what_it_waits_for(
    monkeypatch,  # type: ignore[no-untyped-def]
) -> None:
    for graph, machine, _ in cases(12, 20):
        streams = operations(monkeypatch, graph, machine)
        order, cycles = schedule(streams)
        place = {id(op): i for i, op in enumerate(order)}
        assert len(order) == sum(map(len, streams.values()))
        assert cycles > 0
        for ops in streams.values():
            assert all(place[id(a)] < place[id(b)] for a, b in pairwise(ops))
        for op in order:
            for stream, last in zip(Stream, op.after, strict=True):
                if last >= 0:
                    assert place[id(streams[stream][last])] < place[id(op)]


def test_declared_banks_are_those_of_the_accesses(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    for graph, machine, _ in cases(20, 24):
        for ops in operations(monkeypatch, graph, machine).values():
            for op in ops:
                found = [a for a in accesses(op.instruction, machine) if a.memory is Memory.BUFFER]
                size = machine.activation_bank_words
                for write in (False, True):
                    banks = {w // size for a in found if a.write is write for _, w in places(a)}
                    mask = sum(1 << bank for bank in banks)
                    assert bank_masks(found, machine)[write] == mask
                    assert op.instruction.banks[write] == mask
