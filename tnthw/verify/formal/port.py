"""The memory port: rules of its streams, what it owes, and how it is cleared up."""

from __future__ import annotations

from abc import abstractmethod

from amaranth import ClockDomain, ClockSignal, Const, Module, Mux, ResetSignal, Signal, Value
from amaranth.hdl import DomainRenamer

from tnthw.rtl import port_guard
from tnthw.verify.formal.machine import SMALL
from tnthw.verify.formal.proof import Proof, Property, Reach, before, given, reached, require

_BEATS = 3  # of a request, at most
_OWED_BITS = 6
_PATIENCE = 2  # cycles that the memory of `Drained` waits, at most
_OWED = 2  # beats that are owed in `Drained`, at most
_CLEAR = (_PATIENCE + 1) * (1 + _OWED) + 1
"""Cycles within which the port must be quiet then: a request that is offered, and all beats."""
_MOST = 40  # beats that are owed in `Streams`, so that they can be counted


class Port(Property):
    """The guard between a unit and a memory that do anything the rules of streams allow."""

    def state(self, m: Module) -> None:
        """Connect both sides, count what is owed, and claim."""
        m.domains.unit = ClockDomain("unit")
        self.reset, self.stop = self.anything(1, "reset"), self.anything(1, "stop")
        m.d.comb += [
            ClockSignal("unit").eq(ClockSignal()),
            ResetSignal("unit").eq(self.reset),
        ]
        self.unit = unit = port_guard.PortGuard(SMALL)
        m.submodules.unit = DomainRenamer("unit")(unit)
        m.d.comb += [unit.stop.eq(self.stop), unit.port_rst.eq(0)]
        self.broken = self.stop | self.reset
        self._unit_side(m)
        self._memory_side(m)
        self._count(m)
        self.claims(m)

    @abstractmethod
    def claims(self, m: Module) -> None:
        """Say what holds."""

    def _unit_side(self, m: Module) -> None:
        """Requests of one direction at a time, and offers that stay until they are taken."""
        unit = self.unit
        asked, payload = unit.unit_request, unit.unit_request.payload
        m.d.comb += [
            asked.valid.eq(self.anything(1, "asks")),
            payload.address.eq(self.anything(4, "address")),
            payload.beats.eq(self.anything(2, "beats")),
            payload.write.eq(self.anything(1, "write")),
            unit.room.eq(self.anything(5, "room").as_signed()),
            unit.unit_write.valid.eq(self.anything(1, "offers")),
            unit.unit_write.payload.eq(self.anything(8, "offered_beat")),
            unit.unit_read.ready.eq(self.anything(1, "takes")),
            unit.start.eq(self.anything(1, "start")),
        ]
        given(m, payload.beats != 0)
        broken = before(m, self.broken, "was_broken", init=1)
        for name, stream, data in (
            ("request", asked, [payload.address, payload.beats, payload.write, unit.room]),
            ("beat", unit.unit_write, [unit.unit_write.payload]),
        ):
            waits = before(m, stream.valid & ~stream.ready & ~self.broken, f"{name}_waits")
            given(m, ~waits | broken | stream.valid)
            for i, value in enumerate(data):
                given(m, ~waits | broken | (value == before(m, value, f"{name}_{i}")))

    def _memory_side(self, m: Module) -> None:
        """A memory that stalls as it likes; beats that nobody asked for may come too."""
        unit = self.unit
        m.d.comb += [
            unit.request.ready.eq(self.anything(1, "accepts")),
            unit.read.valid.eq(self.anything(1, "comes")),
            unit.read.payload.eq(self.anything(8, "read_beat")),
            unit.read.error.eq(self.anything(1, "read_error")),
            unit.write.ready.eq(self.anything(1, "writes")),
            unit.write.error.eq(self.anything(1, "write_error")),
        ]

    def _count(self, m: Module) -> None:
        """What the memory still owes and is owed, counted from the port alone."""
        unit = self.unit
        request = unit.request
        self.reads = Signal(_OWED_BITS, name="reads_owed")
        self.writes = Signal(_OWED_BITS, name="writes_owed")
        accepted = request.valid & request.ready
        asked = Mux(accepted, request.payload.beats[:2], 0)
        came = unit.read.valid & unit.read.ready & (self.reads != 0)
        went = unit.write.valid & unit.write.ready
        m.d.sync += [
            self.reads.eq(self.reads + Mux(request.payload.write, 0, asked) - came),
            self.writes.eq(self.writes + Mux(request.payload.write, asked, 0) - went),
        ]
        # One instruction runs at a time, and what it asks for has one direction.
        under_way = (self.reads != 0) | (self.writes != 0)
        direction = Mux(under_way, self.writes != 0, request.payload.write)
        write = unit.unit_request.payload.write
        given(m, ~unit.unit_request.valid | unit.quiet | (write == direction))
        given(m, (self.reads < _MOST) & (self.writes < _MOST))
        self._agree(m, accepted)

    def _agree(self, m: Module, accepted: Value) -> None:
        """The unit's own books say the same: what makes the claims hold in the next cycle too."""
        unit = self.unit
        payload, writing = unit.request.payload, self.writes != 0
        owed = unit.left >= 0
        require(m, "left", (unit.left + 1).as_signed() == self.reads + self.writes)
        require(m, "one_direction", (self.reads == 0) | (self.writes == 0))
        require(m, "direction", ~owed | (unit.writes == writing))
        require(m, "same_direction", ~(owed & unit.offered) | (payload.write == writing))
        beats = (payload.beats != 0) & (payload.beats <= _BEATS)
        one_less = (unit.beats_less + 1)[: len(payload.beats)] == payload.beats
        require(m, "offered_beats", ~unit.offered | (beats & one_less))
        require(m, "reads_only", unit.reads_only == ~(unit.draining | unit.writes))
        require(m, "expects_none", unit.expects_none == (self.reads == 0))
        was_broken = before(m, self.broken, "draining_by")
        cleared = before(m, unit.draining & ~unit.quiet, "draining_on")
        require(m, "draining", unit.draining == (was_broken | cleared))
        waited = before(m, unit.write.valid & ~unit.write.ready, "beat_waited")
        require(m, "stays", unit.stays == waited)
        held = before(m, unit.write.payload, "beat_that_waited")
        require(m, "held", ~waited | (unit.held == held))


class Streams(Port):
    """What is offered stays, nothing comes before it was asked for, and `quiet` is what it says."""

    def claims(self, m: Module) -> None:
        """Rules of the three streams."""
        unit = self.unit
        payload = unit.request.payload
        for name, stream, data in (
            ("request", unit.request, [payload.address, payload.beats, payload.write]),
            ("write", unit.write, [unit.write.payload]),
        ):
            waits = before(m, stream.valid & ~stream.ready, f"{name}_offered")
            require(m, f"{name}_stays", ~waits | stream.valid)
            for i, value in enumerate(data):
                same = value == before(m, value, f"{name}_was_{i}")
                require(m, f"{name}_is_the_same_{i}", ~waits | same)
        owed = (self.reads != 0) | (self.writes != 0)
        require(m, "writes_are_asked_for", ~unit.write.valid | (self.writes != 0))
        passed = unit.unit_read.valid
        require(m, "reads_are_asked_for", ~passed | (unit.read.valid & (self.reads != 0)))
        require(m, "reads_are_unchanged", ~passed | (unit.unit_read.payload == unit.read.payload))
        require(m, "quiet", unit.quiet == ~(owed | unit.request.valid))
        require(m, "unasked", unit.unasked == (unit.read.valid & (self.reads == 0)))
        asked = unit.unit_request
        taken = before(m, asked.valid & asked.ready, "taken")
        address, room = before(m, asked.payload.address, "asked"), before(m, unit.room, "had")
        outside = taken & (room < address)
        require(m, "outside", unit.bad_address == outside)
        was = before(m, unit.request.valid & ~unit.request.ready, "was_there")
        require(m, "fits", ~unit.request.valid | was | (taken & ~outside))
        reached(m, "a_stall_of_a_request", before(m, was & unit.request.valid, "stalls"))
        reached(m, "the_last_write", before(m, self.writes == _BEATS, "w") & (self.writes == 2))
        reached(m, "outside_of_memory", unit.bad_address)
        reached(m, "reads_of_two_requests", self.reads > _BEATS)


class Drained(Port):
    """After a reset, an error or an abort the port is cleared up, and no one notices."""

    def claims(self, m: Module) -> None:
        """Nothing passes until it is quiet, and with a memory that answers it becomes quiet."""
        unit = self.unit
        clearing = Signal()
        m.d.sync += clearing.eq(self.broken | (clearing & ~unit.quiet))
        require(m, "clearing", clearing == unit.draining)
        require(m, "no_beat_passes", ~clearing | ~unit.unit_read.valid)
        require(m, "no_request_is_taken", ~clearing | ~unit.unit_request.ready)
        require(m, "no_beat_is_taken", ~clearing | ~unit.unit_write.ready)
        went_on = before(m, unit.write.valid & ~unit.write.ready, "went_on")
        new = clearing & unit.write.valid & ~went_on
        require(m, "zeros", ~new | (unit.write.payload == 0))
        waits = [
            (unit.request.valid & ~unit.request.ready, "request"),
            ((self.reads != 0) & ~unit.read.valid, "read"),
            (unit.write.valid & ~unit.write.ready, "write"),
        ]
        spent: Value = Const(0, 1)
        for waiting, name in waits:
            waited = Signal(range(_PATIENCE + 2), name=f"{name}_waited")
            m.d.sync += waited.eq(Mux(waiting, waited + 1, 0))
            given(m, waited <= _PATIENCE)
            spent = spent + waited
        coming = Mux(unit.offered, unit.request.payload.beats[:2], 0)
        still = self.reads + self.writes + coming
        given(m, still <= _OWED)
        age = Signal(range(_CLEAR + 2))
        m.d.sync += age.eq(Mux(clearing & ~unit.quiet, age + 1, 0))
        require(m, "becomes_quiet", age <= _CLEAR)
        # The longest that is left, less what was waited already, shrinks in every cycle.
        longest = (_PATIENCE + 1) * (still + unit.offered)
        require(m, "comes_nearer", ~clearing | unit.quiet | (age + longest <= _CLEAR - 1 + spent))
        calm = before(m, clearing & ~self.broken, "calm")
        reached(m, "reads_are_dropped", calm & (self.reads == 1) & unit.read.valid)
        reached(m, "zeros_are_written", new & (self.writes == 1) & before(m, calm, "calmer"))
        reached(m, "works_again", before(m, age == _CLEAR - 2, "old") & unit.quiet)


def proofs() -> list[Proof]:
    """Of the port guard."""
    unit = "tnthw.rtl.port_guard"
    return [
        Proof(
            name="port",
            claim="offers on the memory port stay, beats are asked for, requests end in memory",
            unit=unit,
            build=Streams,
            reach=Reach.ALWAYS,
            depth=3,
            cover_depth=12,
            fault=('_kept(1, "stays")', 'Signal(name="stays")'),
        ),
        Proof(
            name="drain",
            claim="after a reset, an error or an abort all that is owed is dropped or written as 0",
            unit=unit,
            build=Drained,
            reach=Reach.ALWAYS,
            depth=3,
            cover_depth=14,
            fault=(
                "self.read.ready.eq(self.unit_read.ready | draining | ~reads)",
                "self.read.ready.eq(self.unit_read.ready | ~reads)",
            ),
        ),
    ]
