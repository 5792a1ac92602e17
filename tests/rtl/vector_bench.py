"""The VECTOR unit alone in Amaranth's simulator, with its memories in Python."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tests.flat import Flat, instruction
from tests.rtl.components import simulate
from tests.rtl.reference import Reference
from tnthw.machine.accelerator import READ_LATENCY, Accelerator
from tnthw.machine.encoding import encode
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.activations import granules
from tnthw.rtl.decode import instruction_bits
from tnthw.rtl.vector import VectorUnit

COUNTED = {
    "vector_steps": "step",
    "drain_reads": "drain_read",
    "vector_reads": "word_read",
    "bias_reads": "bias_read",
    "finish_passes": "pass_",
    "function_reads": "function_read",
}
"""Events of the unit, and the strobe of each; `vector_writes` are seen at the port."""


@dataclass
class Ran:
    """What one instruction did: cycles from start to done, events."""

    cycles: int = 0
    events: dict[str, int] = field(default_factory=dict)


def _counts(f: Flat, accelerator: Accelerator) -> int:
    """Whether each result has one step, whether there is one position, whether it is a LOOKUP.

    Where there are digits, also those of a tap or of operand a, and whether the next has one.
    """
    taps = f["kernel_y"] * f["kernel_x"] if f.opcode in (Opcode.MAX_POOL, Opcode.SUM_POOL) else 1
    digits = f.fields.get("digits", 0) if accelerator.activation_bits < 8 else 0
    one_step = f.opcode != Opcode.ADD and taps == 1 and digits == 0
    found = one_step | (f["positions"] == 1) << 1 | (f.opcode == Opcode.LOOKUP) << 2
    if accelerator.activation_bits < 8:
        digits_a = f.fields.get("digits_a", digits)
        found |= digits_a << 3 | (f.fields.get("digits_b", digits) == 0) << 5
    return found


class VectorBench:
    """Runs instructions from the words, accumulators and tables of a state, one after the other.

    Attributes
    ----------
    words: the activation buffer, of which the state has a copy of its own.
    """

    def __init__(self, state: Reference) -> None:
        self.state, self.words = state, state.words.copy()
        self.unit = VectorUnit(state.accelerator)
        self._tables: list[tuple[str, int, bytes]] = []

    def load_table(self, f: Flat) -> None:
        """Write the rows of a LOAD_TABLE, in the state too."""
        acc = self.state.accelerator
        beats = (acc.bias_row_beats, acc.steps_row_beats, acc.function_row_beats)[f["table"]]
        width = acc.memory_bytes_per_cycle
        for row in range(f["beats"] // beats):
            first = (f["memory"] + row * beats) * width
            data = self.state.memory[first : first + beats * width].tobytes()
            port = ("bias_write", "steps_write", "function_write")[f["table"]]
            self._tables.append((port, f["buffer"] + row, data))
        self.state.execute(f)

    def run(self, *program: Flat) -> list[Ran]:
        """Run the instructions, each some cycles after the one before."""
        ran: list[Ran] = []

        async def testbench(ctx: Any) -> None:
            for port, row, data in self._tables:
                ctx.set(getattr(self.unit, port), 1)
                ctx.set(self.unit.table_row, row)
                bits = len(self.unit.table_data)
                value = int.from_bytes(data, "little") & ((1 << bits) - 1)
                ctx.set(self.unit.table_data, value)
                await ctx.tick()
                ctx.set(getattr(self.unit, port), 0)
            for number, f in enumerate(program):
                for _ in range(number % 3):
                    await ctx.tick()
                ran.append(await self._one(ctx, f))

        simulate(self.unit, testbench)
        return ran

    async def _one(self, ctx: Any, f: Flat) -> Ran:
        unit, acc = self.unit, self.state.accelerator
        code = int.from_bytes(encode(instruction(f.opcode, f.fields)), "little")
        events = dict.fromkeys((*COUNTED, "vector_writes"), 0)
        arriving: dict[int, tuple[Any, int]] = {}  # by cycle: the port and what comes there
        written: list[tuple[int, int, int, int]] = []
        ctx.set(unit.instruction, code & ((1 << instruction_bits(Unit.VECTOR)) - 1))
        ctx.set(unit.counts, _counts(f, acc))
        await ctx.tick()  # it is at the head before it starts
        for cycle in range(20_000):
            ctx.set(unit.start, cycle == 0)
            if cycle == 0:
                assert ctx.get(unit.free)
            port, value = arriving.pop(cycle, (unit.read.data, 0))
            ctx.set(port, value)
            while written and written[0][0] < cycle - 1:  # before the step of this cycle's read
                self._write(*written.pop(0)[1:])
            if ctx.get(unit.read.en) and ctx.get(unit.read.valid):
                word = self.words[ctx.get(unit.read.address)]
                lanes = sum(int(v) << i * acc.activation_bits for i, v in enumerate(word))
                arriving[cycle + READ_LATENCY - 1] = unit.read.data, lanes
            if ctx.get(unit.accumulator_read):
                arriving[cycle + READ_LATENCY - 1] = unit.accumulator_data, self._sums(ctx)
            if ctx.get(unit.write.en):
                events["vector_writes"] += 1
                write = (unit.write.address, unit.write.mask, unit.write.data)
                written.append((cycle, *(ctx.get(value) for value in write)))
            for event, strobe in COUNTED.items():
                events[event] += ctx.get(getattr(unit, strobe))
            done = ctx.get(unit.done)
            assert not ctx.get(unit.bad_row)
            await ctx.tick()
            if done:
                for write in written:
                    self._write(*write[1:])
                return Ran(cycle, events)
        raise AssertionError(f"{f.opcode.name} is not done")

    def _sums(self, ctx: Any) -> int:
        unit, acc = self.unit, self.state.accelerator
        bank, row = ctx.get(unit.accumulator_bank), ctx.get(unit.accumulator_address)
        first = ctx.get(unit.accumulator_group) * acc.rescale_channels
        values = self.state.sums[bank, row, first : first + acc.rescale_channels]
        mask = (1 << acc.accumulator_bits) - 1
        return sum((int(v) & mask) << i * acc.accumulator_bits for i, v in enumerate(values))

    def _write(self, address: int, mask: int, data: int) -> None:
        acc = self.state.accelerator
        per_granule = acc.lanes // granules(acc)
        for lane in range(acc.lanes):
            if mask >> lane // per_granule & 1:
                value = data >> lane * acc.activation_bits
                self.words[address, lane] = np.uint8(value & ((1 << acc.activation_bits) - 1))
