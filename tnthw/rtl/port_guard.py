"""Between the machine and its memory port: nothing that was asked for is forgotten.

Beats that are owed are counted here, in registers that the machine's reset leaves alone. So a run
that a reset, an error or an abort ends leaves a port that is set right before the next request.
"""

from __future__ import annotations

from amaranth import Cat, Module, Mux, ResetSignal, Shape, Signal, signed
from amaranth.hdl import ValueLike
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import BEAT_BITS, MEMORY_BITS
from tnthw.rtl.arithmetic import less

REQUEST = Signature(
    {
        "payload": Out(
            Signature({"address": Out(MEMORY_BITS), "beats": Out(BEAT_BITS), "write": Out(1)})
        ),
        "valid": Out(1),
        "ready": In(1),
    }
)
"""A stream of bursts (first beat, number of beats, direction) whose payload has a port per
member."""

_OWED_BITS = 16 + BEAT_BITS + 1  # rows of one instruction, each a request; and a sign


def beats_signature(beat_bits: int, *, error: ValueLike) -> Signature:
    """A stream of beats on the machine's port, with the memory's `error` beside it."""
    return Signature({"payload": Out(beat_bits), "valid": Out(1), "ready": In(1), "error": error})


class PortGuard(Component):
    """Check requests and pass them on a cycle later, count what is owed, and clear up.

    A request that ends past the end of memory is not passed on. While nothing is wrong beats pass
    through, write beats only after their request. After `rst` or while `stop` is high nothing more
    is passed from the machine: a request that is offered stays until it is accepted, beats that
    are owed are taken and dropped or given as zeros, a beat that was offered stays as it is; until
    that is over no new request is taken. A beat that nobody asked for is dropped.

    Ports: `port_rst` forgets everything; `stop`; `start` of a run; `unit_request` with `room`, the
    largest address at which it ends inside memory, `unit_read`, `unit_write` towards the machine;
    `request`, `read`, `write` of the port; `bad_address` strobe; `unasked`, `write_error` and, a
    cycle after the beat, `read_error` strobes; `quiet`, nothing is owed or offered; `silent`, for
    `watchdog_cycles` something was and nothing moved.

    Attributes
    ----------
    left: one less than the beats that are owed, so nothing is owed where it is negative.
    writes: direction of what is owed; there is only one.
    offered: a request stands at the port. beats_less: its beats, one less.
    draining: what is owed is dropped, or written as zeros.
    reads_only: beats that come are read beats, and the machine's.
    expects_none: no read beat is owed. It says what `left` and `writes` do, near the errors.
    stays, held: a write beat stood at the port in the cycle before, and which.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        self.left = _kept(signed(_OWED_BITS), "left", init=-1)
        self.writes, self.offered = _kept(1, "writes"), _kept(1, "offered")
        self.beats_less = _kept(BEAT_BITS, "beats_less")
        self.expects_none = _kept(1, "expects_none", init=1)
        self.draining, self.reads_only = _kept(1, "draining"), _kept(1, "reads_only", init=1)
        beat = 8 * accelerator.memory_bytes_per_cycle
        super().__init__(
            {
                "port_rst": In(1),
                "stop": In(1),
                "start": In(1),
                "room": In(signed(MEMORY_BITS + 1)),
                "unit_request": In(REQUEST),
                "unit_read": Out(stream.Signature(beat)),
                "unit_write": In(stream.Signature(beat)),
                "request": Out(REQUEST),
                "read": In(beats_signature(beat, error=Out(1))),
                "write": Out(beats_signature(beat, error=In(1))),
                "bad_address": Out(1),
                "unasked": Out(1),
                "read_error": Out(1),
                "write_error": Out(1),
                "quiet": Out(1),
                "silent": Out(1),
            }
        )
        self.stays, self.held = _kept(1, "stays"), _kept(beat, "held")

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        left, writes, offered, draining = self.left, self.writes, self.offered, self.draining
        broken = Signal()
        drains = Signal()
        clear_up = Signal()
        owed = Signal()
        accepted = Signal()
        read = Signal()
        written = Signal()
        moves = Signal()
        m.d.comb += [
            broken.eq(self.stop | ResetSignal()),
            owed.eq(left >= 0),
            accepted.eq(offered & self.request.ready),
            read.eq(self.read.valid & self.read.ready),
            written.eq(self.write.valid & self.write.ready),
            moves.eq(accepted | read | written),
            self.quiet.eq(~owed & ~offered),
            clear_up.eq(broken | (draining & ~self.quiet)),
        ]
        m.d.comb += drains.eq(clear_up & ~self.port_rst)
        m.d.sync += draining.eq(drains)

        self._requests(m, broken | draining)
        # One less in every cycle, and one more in those without a beat: that one comes in below the
        # sum, so that no gate but the carry chain's stands behind a beat.
        less = Signal()
        change = Signal(signed(_OWED_BITS))
        total = Signal(_OWED_BITS + 1)
        m.d.comb += [
            less.eq(read & owed & ~writes | written),
            change.eq(Mux(accepted, self.beats_less, -1)),
            total.eq(Cat(1, left) + Cat(~less, change)),
        ]
        m.d.sync += left.eq(total[1:].as_signed())
        with m.If(accepted):
            m.d.sync += writes.eq(self.request.payload.write)
        m.d.sync += [
            self.reads_only.eq(~drains & ~Mux(accepted, self.request.payload.write, writes)),
            # A request has a beat at least, so that nothing but a beat ends what is owed.
            self.expects_none.eq(
                Mux(accepted, self.request.payload.write, self.expects_none | (less & (left == 0)))
            ),
        ]

        # Read beats.
        reads = owed & ~writes
        m.d.sync += self.read_error.eq(read & owed & self.reads_only & self.read.error)
        m.d.comb += [
            self.unit_read.payload.eq(self.read.payload),
            self.unit_read.valid.eq(self.read.valid & owed & self.reads_only),
            self.read.ready.eq(self.unit_read.ready | draining | ~reads),
            self.unasked.eq(self.read.valid & self.expects_none),  # it is taken at once
        ]

        # Write beats: one that was offered when the run was broken off stays as it is.
        held, stays = self.held, self.stays
        m.d.sync += stays.eq(self.write.valid & ~self.write.ready & ~self.port_rst)
        m.d.sync += held.eq(self.write.payload)
        m.d.comb += [
            self.write.payload.eq(Mux(draining, Mux(stays, held, 0), self.unit_write.payload)),
            self.write.valid.eq(owed & writes & (self.unit_write.valid | draining)),
            self.unit_write.ready.eq(self.write.ready & owed & writes & ~draining),
            self.write_error.eq(self.write.error),
        ]
        self._watchdog(m, moves)
        with m.If(self.port_rst):
            m.d.sync += [left.eq(-1), self.expects_none.eq(1)]
        return m

    def _requests(self, m: Module, closed: ValueLike) -> None:
        """Register a request that fits."""
        asked = self.unit_request
        taken = Signal()
        fits = Signal()
        bad = _kept(1, "bad")
        payload, offered = self.request.payload, self.offered
        m.d.comb += [
            asked.ready.eq((~offered | self.request.ready) & ~closed),
            taken.eq(asked.valid & asked.ready),
            fits.eq(~less(self.room, asked.payload.address)),
            self.request.valid.eq(offered),
            self.bad_address.eq(bad),
        ]
        address, beats, write = (
            _kept(len(getattr(payload, name)), name) for name in ("address", "beats", "write")
        )
        with m.If(taken):
            m.d.sync += [
                address.eq(asked.payload.address),
                beats.eq(asked.payload.beats),
                self.beats_less.eq(asked.payload.beats - 1),
                write.eq(asked.payload.write),
            ]
        m.d.comb += [payload.address.eq(address), payload.beats.eq(beats), payload.write.eq(write)]
        m.d.sync += bad.eq(taken & ~fits)
        with m.If(self.port_rst):
            m.d.sync += offered.eq(0)
        with m.Elif(taken):
            m.d.sync += offered.eq(fits)
        with m.Elif(self.request.ready):
            m.d.sync += offered.eq(0)

    def _watchdog(self, m: Module, moves: Signal) -> None:
        limit = self._accelerator.watchdog_cycles
        waited = _kept(Shape(limit.bit_length()), "waited")
        silent = _kept(1, "now_silent")
        m.d.comb += self.silent.eq(silent)
        with m.If(self.quiet | moves | self.start | self.port_rst):
            m.d.sync += [waited.eq(0), silent.eq(0)]
        with m.Elif(~silent):
            m.d.sync += [waited.eq(waited + 1), silent.eq(waited == limit - 1)]


def _kept(shape: ValueLike, name: str, init: int = 0) -> Signal:
    """A register that the machine's reset leaves alone."""
    return Signal(shape, name=name, init=init, reset_less=True)
