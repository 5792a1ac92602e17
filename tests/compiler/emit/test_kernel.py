"""The library finds what Python finds, and where there is none Python makes the same programs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from tests.compiler.tight import cases
from tests.libraries import left_alone
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit import kernel as kernel_module
from tnthw.compiler.emit.accesses import Access, Memory
from tnthw.compiler.emit.dependences import last_accesses
from tnthw.compiler.emit.fills import fill_in_turn
from tnthw.compiler.emit.kernel import kernel
from tnthw.compiler.emit.operations import Cost, Operations
from tnthw.compiler.emit.schedule import list_schedule
from tnthw.machine.isa import Load
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin

NEEDED = pytest.mark.skipif(kernel() is None, reason="there is no compiler for the library")


@pytest.fixture
def without() -> Iterator[None]:
    """No library."""
    with left_alone(kernel_module.SWITCH, kernel):
        yield


@NEEDED
@pytest.mark.usefixtures("without")
def test_programs_are_the_same_without_it() -> None:
    several = [case[:2] for case in cases(30, 50)] + [(builtin("resnet8"), preset("t16x16"))]
    plain = [compile_graph(*case) for case in several]
    kernel.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(kernel_module.SWITCH)
        assert kernel() is not None
    for case, before in zip(several, plain, strict=True):
        assert np.array_equal(compile_graph(*case).image, before.image)


@NEEDED
def test_rings_of_random_runs() -> None:
    found, rng = kernel(), np.random.default_rng(0)
    assert found is not None
    for _ in range(200):
        count, operations = int(rng.integers(1, 9)), int(rng.integers(1, 60))
        memories = np.tile([16, 4, 16], (4, 1))
        runs = np.stack(
            [rng.integers(0, 4, count), rng.integers(1, 7, count), rng.integers(1, 9, count)], 1
        )
        fixed = np.full(count, -1)
        for memory in range(4):  # one that stays, where it fits
            mine = np.flatnonzero((runs[:, 0] == memory) & (runs[:, 1] <= 4))
            fixed[mine[:1]] = 0
        numbers, at = np.arange(operations), rng.integers(0, count, operations)
        streams = np.where(runs[at, 0], 1, 0)  # of what reads each memory
        uses = np.stack([numbers, at, np.zeros_like(at), runs[at, 1]], 1)
        others = rng.random(operations) < 0.3  # loads and stores need nothing
        streams[others] = rng.integers(2, 4, others.sum())
        uses, loads = uses[~others], np.cumsum(streams == 2) - (streams == 2)
        each = np.stack([streams, *rng.integers(1, 9, (2, operations))], 1)
        after = np.full((operations, 4), -1)
        after[:, 2] = loads - 1
        rows, places = found.fill(each, after, uses, runs, fixed, memories)
        expected_rows, expected = fill_in_turn(each, after, uses, runs, fixed, memories)
        assert rows.tolist() == expected_rows.tolist()
        assert places.tolist() == expected.tolist()
        units, priority = np.array([1, 2, 0, 0]), np.array([1, 2, 0])
        order, cycles = found.schedule(rows, units, priority)
        plain, expected_cycles = list_schedule(rows, units, priority)
        assert (order.tolist(), cycles) == (plain.tolist(), expected_cycles)


@NEEDED
def test_an_access_outside_its_memory_is_an_error() -> None:
    found, operations = kernel(), Operations()
    assert found is not None
    load = Load(
        read_banks=0, write_banks=0, memory=0, memory_stride=0, buffer=0, buffer_stride=0, rows=1,
        words=1,
    )  # fmt: skip
    operations.add(load, 0, Cost(1, 1), tuple(Access(Memory.BUFFER, True, 7, 2)))
    for find in (
        lambda: found.dependences(operations.each, operations.touched, 8, 1),
        lambda: last_accesses(operations, 8, 1),
    ):
        with pytest.raises(AssertionError, match="outside its memory"):
            find()


@NEEDED
def test_a_run_outside_its_memory_is_an_error() -> None:
    found = kernel()
    assert found is not None
    each, after = np.array([[0, 1, 1]]), np.full((1, 4), -1)
    given = (
        each, after, np.array([[0, 0, 0, 5]]), np.array([[0, 5, 1]]), np.array([-1]),
        np.array([[4, 0, 4]] * 4),
    )  # fmt: skip
    for find in (found.fill, fill_in_turn):
        with pytest.raises(AssertionError, match="inside its memory"):
            find(*given)


@NEEDED
def test_a_memory_that_is_too_large_to_follow_is_told() -> None:
    found, size = kernel(), 1 << 50  # no process has so many addresses
    assert found is not None
    each = np.array([[1, 1, 1]])
    touched = np.array([[0, Memory.BUFFER, 1, 0, 1, 1, 0]])
    with pytest.raises(MemoryError, match="tables of a network's operations"):
        found.dependences(each, touched, size, 1)
    nothing, runs = np.full((1, 4), -1), np.array([[0, 5, 1]])
    with pytest.raises(MemoryError):
        found.fill(
            each, nothing, np.array([[0, 0, 0, 5]]), runs, np.array([-1]),
            np.array([[4, 0, size]] * 4),
        )  # fmt: skip
