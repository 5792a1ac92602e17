"""Rescale table: one row of parameters per chunk of channels."""

from __future__ import annotations

from amaranth import Cat, Module, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.formats import BIAS_BITS, TABLE_ENTRY_BYTES
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.block_memory import block_memory

SHIFT_BITS = 6
TERM_BITS = 6
"""Stored bits of a term: exponent (4), negative, enabled."""

_BIAS_BYTE, _SHIFT_BYTE, _TERMS_A_BYTE, _TERMS_B_BYTE = 0, 6, 8, 12


class RescaleTable(Component):
    """The table as two memories, read at the two places of the vector pipeline that need them.

    Only the bits that mean something are stored.

    Ports: `write`, `write_row`, `write_data` (a row as in memory); `terms_read`, `terms_row` and in
    the next cycle `terms_a`, `terms_b` (rescale_terms * TERM_BITS per channel); `bias_read`,
    `bias_row` and in the next cycle `bias`, `shift` (one per channel).
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        channels, terms = accelerator.rescale_channels, accelerator.rescale_terms
        row = (accelerator.table_rows - 1).bit_length()
        super().__init__(
            {
                "write": In(1),
                "write_row": In(row),
                "write_data": In(8 * TABLE_ENTRY_BYTES * channels),
                "terms_read": In(1),
                "terms_row": In(row),
                "terms_a": Out(TERM_BITS * terms * channels),
                "terms_b": Out(TERM_BITS * terms * channels),
                "bias_read": In(1),
                "bias_row": In(row),
                "bias": Out(BIAS_BITS * channels),
                "shift": Out(SHIFT_BITS * channels),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        entries = [
            self.write_data.word_select(i, 8 * TABLE_ENTRY_BYTES)
            for i in range(acc.rescale_channels)
        ]

        def terms(first_byte: int) -> Value:
            parts: list[Value] = []
            for entry in entries:
                for term in range(acc.rescale_terms):
                    byte = entry.word_select(first_byte + term, 8)
                    parts += [byte[:4], byte[6:8]]
            return Cat(*parts)

        def store(name: str, data: Value, read: Value, row: Value) -> Value:
            memory = block_memory(shape=len(data), depth=acc.table_rows)
            m.submodules[name] = memory
            write, port = memory.write_port(), memory.read_port()
            m.d.comb += [
                write.en.eq(self.write),
                write.addr.eq(self.write_row),
                write.data.eq(data),
                port.en.eq(read),
                port.addr.eq(row),
            ]
            return port.data

        both = Cat(terms(_TERMS_A_BYTE), terms(_TERMS_B_BYTE))
        m.d.comb += Cat(self.terms_a, self.terms_b).eq(
            store("terms", both, self.terms_read, self.terms_row)
        )
        bias = Cat(*[entry[8 * _BIAS_BYTE :][:BIAS_BITS] for entry in entries])
        shift = Cat(*[entry[8 * _SHIFT_BYTE :][:SHIFT_BITS] for entry in entries])
        m.d.comb += Cat(self.bias, self.shift).eq(
            store("bias", Cat(bias, shift), self.bias_read, self.bias_row)
        )
        return m
