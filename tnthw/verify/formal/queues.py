"""The two queues: what comes out is what went in, in the order in which it went in."""

from __future__ import annotations

from typing import Any

from amaranth import Module, Signal, Value

from tnthw.rtl import queue, word_queue
from tnthw.verify.formal.proof import Proof, Property, Reach, before, given, reached, require

_WIDTH, _DEPTH = 4, 4
_COUNT_BITS = 6  # of pushes and pops: more than the depth, so that laps are told apart


class InOrder(Property):
    """A queue whose n-th entry is followed, n being any number."""

    def followed(self, m: Module, unit: Any, level: Value) -> None:
        """Claim that the n-th pushed is the n-th popped; `level` is what the unit says it holds."""
        pushed, popped = Signal(_COUNT_BITS), Signal(_COUNT_BITS)
        m.d.sync += [pushed.eq(pushed + unit.push), popped.eq(popped + unit.pop)]
        n, entry = self.constant(m, _COUNT_BITS, "n"), Signal(_WIDTH)
        with m.If(unit.push & (pushed == n)):
            m.d.sync += entry.eq(unit.data)
        inside, place = Signal(), Signal(_COUNT_BITS)
        m.d.comb += [place.eq(n - popped), inside.eq(place < level)]
        comes = unit.valid & (popped == n)
        require(m, "in_order", ~comes | (unit.head == entry))
        require(m, "valid", unit.valid == (level != 0))
        # What makes the two hold in the next cycle too: pointers, levels and memory agree.
        peek = unit.storage.read_port(domain="comb")
        m.d.comb += peek.addr.eq(n)
        require(m, "level", ((pushed - popped)[:_COUNT_BITS] == level) & (level <= _DEPTH))
        require(m, "first", unit.first == popped[: len(unit.first)])
        require(m, "end", unit.end == pushed[: len(unit.end)])
        require(m, "stored", ~inside | (peek.data == entry))
        lap = before(m, pushed == _DEPTH + 1, "lap")
        reached(m, "full_and_a_lap_on", lap & (level == _DEPTH))
        reached(m, "both_at_once", unit.push & unit.pop & (level == 1))
        reached(m, "followed", comes & unit.pop & (n == _DEPTH + 1))


class Instructions(InOrder):
    """The queue in front of a unit."""

    def state(self, m: Module) -> None:
        """Push where there is room, pop where there is an entry."""
        m.submodules.unit = unit = queue.Queue(_WIDTH, _DEPTH)
        push, pop = self.anything(1, "push"), self.anything(1, "pop")
        room = before(m, unit.room_next, "room", init=1)
        m.d.comb += [
            unit.push.eq(push & room),
            unit.pop.eq(pop & unit.valid),
            unit.data.eq(self.anything(_WIDTH, "data")),
        ]
        self.followed(m, unit, unit.level)
        require(m, "room", room == (unit.level != _DEPTH))
        shown = unit.storage.read_port(domain="comb")
        m.d.comb += shown.addr.eq(unit.first)
        require(m, "shown", ~unit.valid | (unit.head == shown.data))


class Words(InOrder):
    """The queue behind the activation buffer, whose places are claimed before they are filled."""

    def state(self, m: Module) -> None:
        """Claim where there is room, push no more than is claimed, pop where there is a word."""
        m.submodules.unit = unit = word_queue.WordQueue(_WIDTH, _DEPTH)
        claim, push, pop = (self.anything(1, name) for name in ("claim", "push", "pop"))
        on_the_way = Signal(range(_DEPTH + 1))
        m.d.sync += on_the_way.eq(on_the_way + unit.claim - unit.push)
        given(m, ~push | (on_the_way != 0))
        m.d.comb += [
            unit.claim.eq(claim & unit.room),
            unit.push.eq(push),
            unit.pop.eq(pop & unit.valid),
            unit.data.eq(self.anything(_WIDTH, "data")),
        ]
        self.followed(m, unit, unit.held)
        require(m, "claimed", unit.claimed == unit.held + on_the_way)
        require(m, "no_more_than_there_are", unit.claimed <= _DEPTH)
        require(m, "room", unit.room == (unit.claimed != _DEPTH))
        reached(m, "no_room_but_empty", ~unit.room & ~unit.valid)


def proofs() -> list[Proof]:
    """Both queues."""
    return [
        Proof(
            name="queue",
            claim="instructions leave a queue in the order in which they came, and room is known a "
            "cycle ahead",
            unit="tnthw.rtl.queue",
            build=Instructions,
            reach=Reach.ALWAYS,
            depth=2,
            cover_depth=16,
            fault=("self.push | (low != 1)", "self.push | (low != 2)"),
        ),
        Proof(
            name="word-queue",
            claim="words leave their queue in order, and none comes that has no place",
            unit="tnthw.rtl.word_queue",
            build=Words,
            reach=Reach.ALWAYS,
            depth=2,
            cover_depth=16,
            fault=("claimed + self.claim != self._depth", "claimed != self._depth"),
        ),
    ]
