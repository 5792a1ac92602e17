"""Memories that find out where a write meets a read; see `tnthw.rtl.block_memory`."""

from __future__ import annotations

from amaranth import Assert, Module, Signal
from amaranth.lib.memory import Memory


class WatchedMemory(Memory):
    """A memory that ends the simulation where a word is read in the cycle that writes it."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.words = super().elaborate(platform)
        words = f"{self.depth} words of {self.shape} bits"
        told = f"{words}: one is read in the cycle in which it is written"
        for read in self.read_ports:
            for write in self.write_ports:
                met = Signal()
                m.d.comb += met.eq(read.en & write.en.any() & (read.addr == write.addr))
                m.d.sync += Assert(~met, told)
        return m
