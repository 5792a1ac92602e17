"""Accumulators: two banks of `pixels` rows, one row holding every column's partial sum."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator


class Accumulators(Component):
    """Two one-read one-write memories.

    A read returns what a write in the same cycle writes, so that one position can be accumulated in
    every cycle.  The array reads and writes one bank while the vector unit reads the other; the
    program keeps them apart, and the array goes first where it does not.

    Ports: `array_read`, `array_bank`, `array_address` and the same of `vector_`; the row is on
    `array_data` or `vector_data` in the next cycle. `write`, `write_bank`, `write_address`,
    `write_data`.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._row_bits = accelerator.columns * accelerator.accumulator_bits
        self._depth = max(2, accelerator.pixels)
        address = (self._depth - 1).bit_length()
        super().__init__(
            {
                "array_read": In(1),
                "array_bank": In(1),
                "array_address": In(address),
                "array_data": Out(self._row_bits),
                "vector_read": In(1),
                "vector_bank": In(1),
                "vector_address": In(address),
                "vector_data": Out(self._row_bits),
                "write": In(1),
                "write_bank": In(1),
                "write_address": In(address),
                "write_data": In(self._row_bits),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        outputs = []
        for bank in range(2):
            memory = Memory(shape=self._row_bits, depth=self._depth, init=[])
            m.submodules[f"bank_{bank}"] = memory
            write = memory.write_port()
            read = memory.read_port(transparent_for=[write])
            array = Signal(name=f"array_{bank}")
            m.d.comb += [
                array.eq(self.array_read & (self.array_bank == bank)),
                write.en.eq(self.write & (self.write_bank == bank)),
                write.addr.eq(self.write_address),
                write.data.eq(self.write_data),
                read.en.eq(array | (self.vector_read & (self.vector_bank == bank))),
                read.addr.eq(Mux(array, self.array_address, self.vector_address)),
            ]
            outputs.append(read.data)
        array_bank, vector_bank = Signal(), Signal()
        m.d.sync += [array_bank.eq(self.array_bank), vector_bank.eq(self.vector_bank)]
        m.d.comb += [
            self.array_data.eq(Mux(array_bank, outputs[1], outputs[0])),
            self.vector_data.eq(Mux(vector_bank, outputs[1], outputs[0])),
        ]
        return m
