"""Instruction buffer and sequencer: reads the instruction stream and fills the units' queues."""

from __future__ import annotations

from amaranth import Cat, Module, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator
from tnthw.machine.fields import MEMORY_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.decode import build, is_opcode, opcodes_of

_FETCH_BITS = 32  # wide enough that the count of completed fetches never wraps in a run


class Sequencer(Component):
    """Walk the two pages of the instruction buffer until END.

    Ports: `start`, `entry` of the machine; `page_write`, `page_index`, `page_data` write one
    instruction of the buffer; `fetched` strobe; `push` (one bit per unit) with `instruction`,
    `full` (one bit per unit); `drained`, all queues are empty and all units idle; `clear`, a run
    begins; `busy`, `done`, `unknown` (opcode).
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        self._entries = 2 * accelerator.page_instructions
        super().__init__(
            {
                "start": In(1),
                "entry": In(MEMORY_BITS),
                "page_write": In(1),
                "page_index": In(range(self._entries)),
                "page_data": In(8 * INSTRUCTION_BYTES),
                "fetched": In(1),
                "full": In(len(Unit)),
                "drained": In(1),
                "push": Out(len(Unit)),
                "instruction": Out(8 * INSTRUCTION_BYTES),
                "clear": Out(1),
                "busy": Out(1),
                "done": Out(1),
                "unknown": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        m.submodules.pages = pages = block_memory(shape=8 * INSTRUCTION_BYTES, depth=self._entries)
        write, read = pages.write_port(), pages.read_port()
        m.d.comb += [
            write.en.eq(self.page_write),
            write.addr.eq(self.page_index),
            write.data.eq(self.page_data),
        ]

        # `index` runs over both pages; `page` counts the pages begun in this run.
        index = Signal(range(self._entries))
        page, fetches = Signal(_FETCH_BITS), Signal(_FETCH_BITS)
        with m.If(self.clear):
            m.d.sync += [index.eq(0), page.eq(0), fetches.eq(0)]
        with m.Elif(self.fetched):
            m.d.sync += fetches.eq(fetches + 1)

        boot = build(
            Opcode.FETCH,
            {
                "memory": self.entry,
                "beats": acc.page_instructions * acc.instruction_beats,
            },
        )
        units, page_end = Signal(len(Unit)), Signal()
        m.d.comb += [
            units.eq(Cat(*[is_opcode(read.data, *opcodes_of(unit)) for unit in Unit])),
            page_end.eq(index[:-1].all()),
            read.addr.eq(index),
            read.en.eq(0),  # else the port's own default, 1: a page would be read as it is fetched
            self.busy.eq(1),
            self.instruction.eq(read.data),
        ]
        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += [self.busy.eq(0), self.clear.eq(self.start)]
                with m.If(self.start):
                    m.next = "BOOT"
            with m.State("BOOT"):
                m.d.comb += [self.push.eq(1 << Unit.MEMORY), self.instruction.eq(boot)]
                m.next = "WAIT"
            with m.State("WAIT"):
                with m.If(fetches > page):
                    m.next = "READ"
            with m.State("READ"):
                m.d.comb += read.en.eq(1)
                m.next = "ISSUE"
            with m.State("ISSUE"):
                with m.If(units == 0):
                    m.d.comb += self.unknown.eq(~is_opcode(read.data, Opcode.END))
                    m.next = "DRAIN"
                with m.Elif((units & self.full) == 0):
                    m.d.comb += self.push.eq(units)
                    m.d.sync += [index.eq(index + 1), page.eq(page + page_end)]
                    m.next = "READ"
                    with m.If(page_end):
                        m.next = "WAIT"
            with m.State("DRAIN"):
                with m.If(self.drained):
                    m.d.comb += self.done.eq(1)
                    m.next = "IDLE"
        return m
