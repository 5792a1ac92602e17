"""Proofs hold, are not of nothing, and tell of what fails with a wave."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from amaranth import Module, Signal

from tnthw.verify.formal.catalogue import named
from tnthw.verify.formal.proof import Proof, Property, Reach, before, reached, require
from tnthw.verify.formal.run import run

FAST = "queue"


class Counter(Property):
    """A counter of two bits that is claimed never to be three."""

    def __init__(self, *, wraps_at: int, goal: int) -> None:
        super().__init__()
        self._wraps_at, self._goal = wraps_at, goal

    def state(self, m: Module) -> None:
        count, step = Signal(2), self.anything(1, "step")
        with m.If(step):
            m.d.sync += count.eq(count + 1)
            with m.If(count == self._wraps_at):
                m.d.sync += count.eq(0)
        require(m, "never_three", count != 3)
        reached(m, "goal", before(m, count, "was") == self._goal)


def proof(*, wraps_at: int = 2, goal: int = 2, reach: Reach = Reach.ALWAYS) -> Proof:
    return Proof(
        name="counter",
        claim="it is never three",
        unit="tnthw.rtl.queue",
        build=lambda: Counter(wraps_at=wraps_at, goal=goal),
        reach=reach,
        depth=2,
        cover_depth=8,
        fault=("", ""),
    )


def test_what_holds_is_proven(tmp_path: Path) -> None:
    result = run(proof(), traces=tmp_path / "waves")
    assert result.passed and result.proven and result.covered
    assert result.failed == () and result.traces == ()
    assert not (tmp_path / "waves").exists()


def test_what_fails_has_a_name_and_a_wave(tmp_path: Path) -> None:
    short = dataclasses.replace(proof(wraps_at=3), depth=5)
    result = run(short, traces=tmp_path / "waves", covers=False)
    assert not result.passed and result.failed == ("never_three",)
    assert [wave.is_file() for wave in result.traces] == [True] * len(result.traces)
    assert result.traces


def test_what_is_never_reached_is_no_proof(tmp_path: Path) -> None:
    result = run(proof(goal=3), traces=tmp_path)
    assert result.proven and result.covered is False and not result.passed


@pytest.mark.slow
def test_depth_bounds_a_bounded_proof(tmp_path: Path) -> None:
    wrong = proof(wraps_at=3, reach=Reach.BOUNDED)
    short, long = (dataclasses.replace(wrong, depth=depth) for depth in (2, 6))
    assert run(short, traces=tmp_path, covers=False).proven
    assert not run(long, traces=tmp_path, covers=False).proven


def test_a_queue_is_in_order(tmp_path: Path) -> None:
    assert run(named([FAST])[0], traces=tmp_path).passed


@pytest.mark.slow
@pytest.mark.parametrize("name", [each.name for each in named() if each.name != FAST])
def test_the_proof_holds(name: str, tmp_path: Path) -> None:
    result = run(named([name])[0], traces=tmp_path)
    assert result.failed == ()
    assert result.proven
    assert result.covered
