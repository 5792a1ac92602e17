"""AXI4 behind the machine's memory port."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.shell.counted import Counted
from tnthw.shell.port_side import PortSide, machine_ports
from tnthw.shell.splitter import LENGTH_BITS
from tnthw.shell.widths import Widths

INCREMENTING = 1
"""The kind of burst."""

NOT_BUFFERED = 0b0010
"""Normal memory, no cache, no buffer: a write is answered by its last destination, so that what
an interrupt announces is there."""

ID_BITS = 1
"""Of an identifier; all transactions have number 0, so that answers come in order."""

REQUEST_CYCLES, READ_CYCLES = 4, 1
"""Cycles from a request of the machine to the address of its first burst, and from a word on the
bus to the machine, where nothing is in the way."""


_ADDRESS = {
    "id": ID_BITS, "addr": 0, "len": LENGTH_BITS, "size": 3, "burst": 2, "lock": 1, "cache": 4,
    "prot": 3, "qos": 4, "valid": 1,
}  # fmt: skip
"""What a manager says of a burst, and its bits; those of an address are the bus' own."""


def axi_ports(widths: Widths) -> dict[str, In | Out]:
    """Ports of a manager, without their prefix."""
    address, word = widths.address_bits, 8 * widths.bus_bytes
    ports: dict[str, In | Out] = {}
    for channel in ("aw", "ar"):
        ports |= {channel + name: Out(bits or address) for name, bits in _ADDRESS.items()}
        ports[f"{channel}ready"] = In(1)
    return ports | {
        "wdata": Out(word), "wstrb": Out(widths.bus_bytes), "wlast": Out(1), "wvalid": Out(1),
        "wready": In(1),
        "bid": In(ID_BITS), "bresp": In(2), "bvalid": In(1), "bready": Out(1, init=1),
        "rid": In(ID_BITS), "rdata": In(word), "rresp": In(2), "rlast": In(1), "rvalid": In(1),
        "rready": Out(1),
    }  # fmt: skip


class AxiManager(Component):
    """Serve the machine's port from AXI4 memory.

    Reads and writes are not under way together: a burst waits until those of the other direction
    are answered. A word with an error response is a bad beat, a bad answer to a write the port's
    `write__error`.

    Parameters
    ----------
    outstanding: bursts and requests, a power of two, that may be under way.

    Ports: `program`, `records`, `records_first`, `request`, `read`, `write` as of `PortSide`; those
    of `axi_ports`.

    Attributes
    ----------
    reading, writing: bursts that are under way, those of their channel's register among them.
    """

    def __init__(self, widths: Widths, outstanding: int) -> None:
        self._widths, self._outstanding = widths, outstanding
        self.reading, self.writing = (
            Signal(range(outstanding + 1), name=name) for name in ("reading", "writing")
        )
        super().__init__(
            {
                **machine_ports(widths),
                **axi_ports(widths),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        side = PortSide.behind(m, self, self._widths, self._outstanding)
        reading, writing = self.reading, self.writing
        # a burst goes into the channel's register
        ar = Signal()
        aw = Signal()
        m.submodules.lengths = lengths = Counted(0, LENGTH_BITS, 4)  # of bursts to be written
        may_read = (reading != self._outstanding) & (writing == 0)
        may_write = (writing != self._outstanding) & (reading == 0) & lengths.room
        m.d.comb += [
            ar.eq(may_read & side.burst_valid & ~side.burst_write & (~self.arvalid | self.arready)),
            aw.eq(may_write & side.burst_valid & side.burst_write & (~self.awvalid | self.awready)),
            side.burst_ready.eq(ar | aw),
            lengths.push.eq(aw),
            lengths.less.eq(side.burst_length),
        ]
        self._addresses(m, side, ar, aw)
        self._write_words(m, side, lengths)

        answered = Signal()
        bad = Signal()
        m.d.comb += [
            self.bready.eq(1),
            answered.eq(self.bvalid & self.bready),
            side.read_valid.eq(self.rvalid),
            self.rready.eq(side.read_ready),
            side.read_word.eq(self.rdata),
            side.read_error.eq(self.rresp[1]),
            side.settled.eq(writing == 0),
            side.write_error.eq(bad),
        ]
        m.d.sync += [
            bad.eq(answered & self.bresp[1]),
            writing.eq(writing + aw - answered),
            reading.eq(reading + ar - (self.rvalid & self.rready & self.rlast)),
        ]
        return m

    def _addresses(self, m: Module, side: PortSide, ar: Signal, aw: Signal) -> None:
        """Offer a burst on its channel until it is accepted."""
        size = (self._widths.bus_bytes - 1).bit_length()
        address = Cat(Const(0, self._widths.address_bits - len(side.burst_word)), side.burst_word)
        for channel, taken in (("ar", ar), ("aw", aw)):
            port = {name: getattr(self, channel + name) for name in _ADDRESS}
            with m.If(taken):
                m.d.sync += [
                    port["valid"].eq(1),
                    port["addr"].eq(address),
                    port["len"].eq(side.burst_length),
                ]
            with m.Elif(getattr(self, channel + "ready")):
                m.d.sync += port["valid"].eq(0)
            m.d.comb += [
                port["size"].eq(size),
                port["burst"].eq(INCREMENTING),
                port["cache"].eq(NOT_BUFFERED),
            ]

    def _write_words(self, m: Module, side: PortSide, lengths: Counted) -> None:
        """Send words, each burst with its end."""
        m.d.comb += [
            side.write_ready.eq((~self.wvalid | self.wready) & lengths.valid),
            lengths.step.eq(side.write_valid & side.write_ready),
        ]
        with m.If(lengths.step):
            m.d.sync += [
                self.wvalid.eq(1),
                self.wdata.eq(side.write_word),
                self.wstrb.eq(side.write_strobe),
                self.wlast.eq(lengths.last),
            ]
        with m.Elif(self.wready):
            m.d.sync += self.wvalid.eq(0)
