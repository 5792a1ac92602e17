"""Accumulators: two banks of `pixels` rows, one row holding every column's partial sum."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.delay import delay

ARRAY_CYCLES = 3
"""Cycles from `array_read` to the row; its sum may be written one cycle after that."""


class Accumulators(Component):
    """Two one-read one-write memories.

    A row is read, added to and written in three cycles; positions come back after four at the
    earliest, so that no read needs what a write is about to bring. The array reads and writes one
    bank while the vector unit reads the other: the program keeps them apart.

    Ports: `array_read`, `array_bank`, `array_address`, and `ARRAY_CYCLES` later the row in
    `array_data`, behind a multiplexer, for one cycle. `vector_read`, `vector_bank`,
    `vector_address` and `vector_group` (a part of `rescale_channels` columns) in the cycle after a
    step, and `READ_LATENCY` cycles after the step that part in `vector_data`, for one cycle.
    `write`, `write_bank`, `write_address`, `write_data`.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        self._row_bits = acc.columns * acc.accumulator_bits
        self._depth = max(2, acc.pixels)
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
                "vector_group": In(max(1, (acc.group_chunks - 1).bit_length())),
                "vector_data": Out(acc.rescale_channels * acc.accumulator_bits),
                "write": In(1),
                "write_bank": In(1),
                "write_address": In(address),
                "write_data": In(self._row_bits),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        outputs: list[Value] = []
        for bank in range(2):
            memory = block_memory(shape=self._row_bits, depth=self._depth)
            m.submodules[f"bank_{bank}"] = memory
            write, read = memory.write_port(), memory.read_port()
            array, vector = Signal(name=f"array_{bank}"), Signal(name=f"vector_{bank}")
            m.d.comb += [
                array.eq(self.array_read & (self.array_bank == bank)),
                vector.eq(self.vector_read & (self.vector_bank == bank)),
                write.en.eq(self.write & (self.write_bank == bank)),
                write.addr.eq(self.write_address),
                write.data.eq(self.write_data),
            ]
            m.d.sync += [
                read.en.eq(array | vector),
                read.addr.eq(Mux(array, self.array_address, self.vector_address)),
            ]
            # A register without enable or reset, which moves into the block (output_registers.py).
            output = Signal(self._row_bits, name=f"output_{bank}", reset_less=True)
            m.d.sync += output.eq(read.data)
            outputs.append(output)

        vector_bank, group = delay(m, [self.vector_bank, self.vector_group], ARRAY_CYCLES, "read")
        (array_bank,) = delay(m, [self.array_bank], ARRAY_CYCLES, "array")
        part = len(self.vector_data)
        row = Signal(self._row_bits)
        found = Signal(part, reset_less=True)
        m.d.comb += [
            self.array_data.eq(Mux(array_bank, outputs[1], outputs[0])),
            row.eq(Mux(vector_bank, outputs[1], outputs[0])),
            self.vector_data.eq(found),
        ]
        with m.Switch(group):
            for i in range(self._accelerator.group_chunks):
                with m.Case(i):
                    m.d.sync += found.eq(row.word_select(i, part))
        return m
