"""Memories that find out where a write meets a read; see `tnthw.rtl.block_memory`."""

from __future__ import annotations

from typing import Any

from amaranth import Assert, Cat, Elaboratable, Module, Signal
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


class ForgetfulMemory(Elaboratable):
    """A memory whose read gives the wrong lanes where a write meets it, as a block RAM may.

    Lanes that the write leaves alone are read well.
    """

    def __init__(self, *, shape: int, depth: int) -> None:
        self.words = Memory(shape=shape, depth=depth, init=[])
        self._shape = shape
        self._reads: list[tuple[Any, Any]] = []
        self._writes: list[Any] = []

    def write_port(self, *, granularity: int) -> Any:
        self._writes.append(self.words.write_port(granularity=granularity))
        return self._writes[-1]

    def read_port(self) -> Any:
        real = self.words.read_port()
        self._reads.append((real.signature.flip().create(), real))
        return self._reads[-1][0]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.words = self.words
        for shown, real in self._reads:
            m.d.comb += [real.en.eq(shown.en), real.addr.eq(shown.addr)]
            lost = Signal(self._shape)
            for write in self._writes:
                lanes = self._shape // len(write.en)
                written = Cat(*[bit.replicate(lanes) for bit in write.en])
                with m.If(real.en):
                    m.d.sync += lost.eq((write.addr == real.addr).replicate(self._shape) & written)
            m.d.comb += shown.data.eq(real.data ^ lost)
        return m
