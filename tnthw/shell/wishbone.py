"""Wishbone B4 behind the machine's memory port, and in front of the registers."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.rtl.word_queue import WordQueue
from tnthw.shell.port_side import PortSide, machine_ports
from tnthw.shell.register_file import ACCESS, WORD
from tnthw.shell.register_map import ADDRESS_BITS
from tnthw.shell.splitter import LENGTH_BITS
from tnthw.shell.widths import Widths

INCREMENTING, END_OF_BURST = 0b010, 0b111
"""Cycle types: another word follows at the next address; the last word."""

REQUEST_CYCLES, READ_CYCLES = 5, 2
"""Cycles from a request of the machine to its first word on the bus, and from an answer to the
machine, where nothing is in the way."""

_READ_WORDS = 4  # words that were read and not yet taken by the machine

REGISTER_PORTS = {
    "cyc": In(1), "stb": In(1), "we": In(1), "adr": In(ADDRESS_BITS - 2), "sel": In(WORD // 8),
    "dat_w": In(WORD), "dat_r": Out(WORD), "ack": Out(1), "err": Out(1),
}  # fmt: skip
"""Ports of the subordinate with the registers, without their prefix; `adr` counts words."""


def wishbone_ports(widths: Widths) -> dict[str, In | Out]:
    """Ports of a manager, without their prefix; `adr` counts words."""
    word = 8 * widths.bus_bytes
    return {
        "cyc": Out(1), "stb": Out(1), "we": Out(1), "adr": Out(widths.word_address_bits),
        "sel": Out(widths.bus_bytes), "cti": Out(3), "bte": Out(2), "dat_w": Out(word),
        "dat_r": In(word), "ack": In(1), "err": In(1),
    }  # fmt: skip


class WishboneManager(Component):
    """Serve the machine's port from Wishbone memory: standard cycles with registered feedback.

    One word is under way at a time. A subordinate that reads `cti` answers a word in every cycle,
    another one takes them as single cycles. `cyc` falls between bursts.

    Ports: `program`, `records`, `records_first`, `request`, `read`, `write` as of `PortSide`; those
    of `wishbone_ports`.
    """

    def __init__(self, widths: Widths, outstanding: int) -> None:
        self._widths, self._outstanding = widths, outstanding
        super().__init__(
            {
                **machine_ports(widths),
                **wishbone_ports(widths),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        side = PortSide.behind(m, self, self._widths, self._outstanding)
        m.submodules.words = words = WordQueue(len(self.dat_r) + 1, _READ_WORDS)
        active = Signal()
        writes = Signal()
        word = Signal(self._widths.word_address_bits)
        left = Signal(signed(LENGTH_BITS + 1))  # one less than the words behind the next one
        ended = Signal()
        free = Signal()
        issue = Signal()
        last = Signal()
        bad = Signal()
        m.d.comb += [
            ended.eq(self.stb & (self.ack | self.err)),
            free.eq(~self.stb | ended),
            last.eq(left[-1]),
            issue.eq(active & free & Mux(writes, side.write_valid, words.room)),
            side.burst_ready.eq(~active),
            side.write_ready.eq(active & free & writes),
            words.claim.eq(issue & ~writes),
            words.push.eq(ended & ~self.we),
            words.data.eq(Cat(self.dat_r, self.err)),
            side.read_valid.eq(words.valid),
            side.read_word.eq(words.head[:-1]),
            side.read_error.eq(words.head[-1]),
            words.pop.eq(side.read_valid & side.read_ready),
            side.settled.eq(~self.stb),
            side.write_error.eq(bad),
        ]
        m.d.sync += bad.eq(ended & self.we & self.err)
        with m.If(~active):
            m.d.sync += [
                active.eq(side.burst_valid),
                word.eq(side.burst_word),
                left.eq(side.burst_length - 1),
                writes.eq(side.burst_write),
            ]
        with m.Elif(issue):
            m.d.sync += [word.eq(word + 1), left.eq(left - 1), active.eq(~last)]
        with m.If(issue):
            m.d.sync += [
                self.cyc.eq(1),
                self.stb.eq(1),
                self.we.eq(writes),
                self.adr.eq(word),
                self.sel.eq(Mux(writes, side.write_strobe, -1)),
                self.dat_w.eq(side.write_word),
                self.cti.eq(Mux(last, END_OF_BURST, INCREMENTING)),
            ]
        with m.Elif(ended):
            m.d.sync += [self.stb.eq(0), self.cyc.eq(self.cti != END_OF_BURST)]
        return m


class WishboneRegisters(Component):
    """Turn standard cycles of 32 bits into accesses of the registers.

    Ports: those of `REGISTER_PORTS`; those of `ACCESS` of the register file, the other way round.
    """

    def __init__(self) -> None:
        super().__init__(
            {
                **REGISTER_PORTS,
                **{name: port.flip() for name, port in ACCESS.items()},
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        answers = Signal()
        m.d.sync += answers.eq(self.access)
        m.d.comb += [
            self.access.eq(self.cyc & self.stb & ~answers),
            self.write.eq(self.we),
            self.address.eq(self.adr << 2),
            self.data.eq(self.dat_w),
            self.strobe.eq(self.sel),
            self.dat_r.eq(self.read_data),
            self.ack.eq(answers & ~self.error),
            self.err.eq(answers & self.error),
        ]
        return m
