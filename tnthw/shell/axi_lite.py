"""AXI4-Lite in front of the registers."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.shell.register_file import ACCESS, WORD
from tnthw.shell.register_map import ADDRESS_BITS

OKAY, SLVERR = 0, 2
"""Responses of AXI."""

AXI_LITE = {
    "awaddr": In(ADDRESS_BITS), "awprot": In(3), "awvalid": In(1), "awready": Out(1),
    "wdata": In(WORD), "wstrb": In(WORD // 8), "wvalid": In(1), "wready": Out(1),
    "bresp": Out(2), "bvalid": Out(1), "bready": In(1),
    "araddr": In(ADDRESS_BITS), "arprot": In(3), "arvalid": In(1), "arready": Out(1),
    "rdata": Out(WORD), "rresp": Out(2), "rvalid": Out(1), "rready": In(1),
}  # fmt: skip
"""Ports of a subordinate, without their prefix."""


class AxiLite(Component):
    """Turn reads and writes of AXI4-Lite into accesses of the registers, one after the other.

    Ports: those of `AXI_LITE`; those of `ACCESS` of the register file, the other way round.
    """

    def __init__(self) -> None:
        super().__init__(
            {
                **AXI_LITE,
                **{name: port.flip() for name, port in ACCESS.items()},
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        free = Signal()
        m.d.comb += [
            free.eq(~self.bvalid & ~self.rvalid),
            self.write.eq(self.awvalid & self.wvalid),
            self.access.eq(free & (self.write | self.arvalid)),
            self.address.eq(Mux(self.write, self.awaddr, self.araddr)),
            self.data.eq(self.wdata),
            self.strobe.eq(self.wstrb),
            self.awready.eq(free & self.write),
            self.wready.eq(free & self.write),
            self.arready.eq(free & ~self.write),
            self.rdata.eq(self.read_data),
            self.rresp.eq(Mux(self.error, SLVERR, OKAY)),
            self.bresp.eq(Mux(self.error, SLVERR, OKAY)),
        ]
        with m.If(self.access):
            m.d.sync += [self.bvalid.eq(self.write), self.rvalid.eq(~self.write)]
        with m.Else():
            with m.If(self.bready):
                m.d.sync += self.bvalid.eq(0)
            with m.If(self.rready):
                m.d.sync += self.rvalid.eq(0)
        return m
