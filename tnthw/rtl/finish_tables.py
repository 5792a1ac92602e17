"""Bias and steps memories of the finish unit: a row of parameters for a chunk of channels."""

from __future__ import annotations

from amaranth import Cat, Module, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.delay import delay
from tnthw.rtl.finish_channel import STEP

TABLE_CYCLES = 3
"""Cycles from a row to what it holds: a memory, a register that moves into its block and one that
stands at the channels, which are far from the blocks."""


class FinishTables(Component):
    """The two memories; only the bits that mean something are stored.

    The slots of a step are used one after the other, so each has a memory of its own, read when it
    is used: that is cheaper than registers that wait.

    Ports: `bias_write` or `steps_write` with `write_row` and `write_data` (a row as in memory);
    `bias_read`, `bias_row` and, `TABLE_CYCLES + 1` later, `bias` (a value a channel); `steps_read`,
    `steps_row` and, `TABLE_CYCLES + 2 * s` later, `steps[s]` (of each channel, of slot s).
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        channels = acc.rescale_channels
        self._bias_row = 8 * acc.bias_bytes * channels
        self._steps_row = 8 * acc.finish_slots * channels
        bias, steps = (acc.bias_rows - 1).bit_length(), (acc.steps_rows - 1).bit_length()
        super().__init__(
            {
                "bias_write": In(1),
                "steps_write": In(1),
                "write_row": In(max(bias, steps)),
                "write_data": In(max(self._bias_row, self._steps_row)),
                "bias_read": In(1),
                "bias_row": In(bias),
                "bias": Out(acc.finish_bits * channels),
                "steps_read": In(1),
                "steps_row": In(steps),
                "steps": Out(STEP.size * channels).array(acc.finish_slots),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        channels, slots = acc.rescale_channels, acc.finish_slots
        values = [
            self.write_data.word_select(i, 8 * acc.bias_bytes)[: acc.finish_bits]
            for i in range(channels)
        ]
        en, address = delay(m, [self.bias_read, self.bias_row], 1, "bias")
        read = (en, address)
        bias = _memory(
            m, "bias_memory", acc.bias_rows, self.bias_write, self.write_row, values, read
        )
        m.d.comb += self.bias.eq(bias)
        read = (self.steps_read, self.steps_row)
        for slot in range(slots):
            bytes_ = [self.write_data.word_select(i * slots + slot, 8) for i in range(channels)]
            values = [byte[: STEP.size] for byte in bytes_]
            name = f"steps_memory_{slot}"
            row = _memory(m, name, acc.steps_rows, self.steps_write, self.write_row, values, read)
            m.d.comb += self.steps[slot].eq(row)
            if slot + 1 < slots:
                en, address = delay(m, read, 2, f"read_{slot}")
                read = (en, address)
        return m


def _memory(
    m: Module,
    name: str,
    rows: int,
    write_en: Value,
    write_row: Value,
    values: list[Value],
    read: tuple[Value, Value],
) -> Value:
    """Store a row of values; what was read, behind the registers of block and channels."""
    word = Cat(*values)
    m.submodules[name] = memory = block_memory(shape=len(word), depth=rows)
    write, port = memory.write_port(), memory.read_port()
    m.d.comb += [
        write.en.eq(write_en),
        write.addr.eq(write_row),
        write.data.eq(word),
        port.en.eq(read[0]),
        port.addr.eq(read[1]),
    ]
    output, near = (
        Signal(len(word), name=f"{name}_{where}", reset_less=True) for where in ("output", "near")
    )
    m.d.sync += [output.eq(port.data), near.eq(output)]
    return near
