"""Function memory: LOOKUP replaces the values of a result, a few channels a cycle."""

from __future__ import annotations

from functools import reduce
from operator import or_

from amaranth import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import FUNCTION_ROW, Accelerator
from tnthw.machine.isa import Opcode
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.decode import layout
from tnthw.rtl.delay import delay
from tnthw.rtl.finish_channel import RESULT_BITS
from tnthw.rtl.results import finish_lead

_ROW_CYCLES = 2  # from an address to its row: the memory and a register that moves into its block

LOOKUP_CYCLES = _ROW_CYCLES + 1
"""Cycles from the last read of a result to the result: the memory, then one entry of its row."""

_ENTRY_BITS = (FUNCTION_ROW - 1).bit_length()  # bits of a value that choose an entry of its row


class Functions(Component):
    """The memory, a copy for each port, and the walk over the channels of a result.

    A result that begins in cycle 0 is whole in cycle `function_cycles - 1 + LOOKUP_CYCLES`;
    `finish_lead` (of results.py) cycles before, `finish` strobes.

    Ports: `write`, `write_row`, `write_data` (a row as in memory); `load`, while no result is under
    way, `page` of the first channel and `page_step`, whether each has a page of its own; `begin`
    with `values` (a byte a channel) and `chunk_end`, the next result is of the next chunk; `reads`,
    the memory is read; `result`, `finish`; `bad_row` strobe, a page does not exist; `meets`
    strobe, a result begins before the one before it has ended, which is lost.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        values = RESULT_BITS * acc.rescale_channels
        super().__init__(
            {
                "write": In(1),
                "write_row": In((acc.function_rows - 1).bit_length()),
                "write_data": In(8 * FUNCTION_ROW),
                "load": In(1),
                "page": In(layout(Opcode.LOOKUP)["page"].shape),
                "page_step": In(1),
                "begin": In(1),
                "chunk_end": In(1),
                "values": In(values),
                "reads": Out(1),
                "result": Out(values),
                "finish": Out(1),
                "bad_row": Out(1),
                "meets": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        ports, cycles = acc.function_ports, acc.function_cycles
        part = RESULT_BITS * ports

        left = Signal(range(cycles))  # reads of a result behind its first
        last = Signal()
        rest, values = Signal.like(self.values), Signal.like(self.values)
        m.d.comb += [
            self.reads.eq(self.begin | (left != 0)),
            last.eq(self.begin if cycles == 1 else left == 1),
            values.eq(Mux(self.begin, self.values, rest)),
        ]
        with m.If(self.begin):
            m.d.sync += left.eq(cycles - 1)
        with m.Elif(left != 0):
            m.d.sync += left.eq(left - 1)
        m.d.sync += [rest.eq(values >> part), self.meets.eq(self.begin & (left != 0))]

        pages = self._pages(m)
        checked, page = delay(m, [self.reads, pages[-1]], 1, "checked")
        m.d.sync += self.bad_row.eq(checked & (page >= acc.function_pages))
        entries = [
            self._entry(m, port, values.word_select(port, RESULT_BITS), page)
            for port, page in enumerate(pages)
        ]
        read, finish = delay(m, [self.reads, last], _ROW_CYCLES, "reads")
        with m.If(read):
            m.d.sync += self.result.eq(Cat(self.result[part:], *entries))
        m.d["comb" if finish_lead(acc) else "sync"] += self.finish.eq(finish)
        return m

    def _pages(self, m: Module) -> list[Value]:
        """The page of each port's channel in this cycle."""
        acc = self._accelerator
        bits = len(self.page) + 1  # a page that does not exist is found before it wraps
        step = Signal()
        with m.If(self.load):
            m.d.sync += step.eq(self.page_step)
        found: list[Value] = []
        # Each port counts its own: a sum on the way to a block's address would be too much.
        for port in range(acc.function_ports):
            of_chunk, following, now = (
                Signal(bits, reset_less=True, name=f"{name}_{port}")
                for name in ("of_chunk", "following", "now")
            )
            m.d.comb += now.eq(Mux(self.begin, of_chunk, following))
            m.d.sync += following.eq(now + Mux(step, acc.function_ports, 0))
            with m.If(self.load):
                m.d.sync += of_chunk.eq(self.page + Mux(self.page_step, port, 0))
            with m.Elif(self.begin & self.chunk_end):
                m.d.sync += of_chunk.eq(of_chunk + Mux(step, acc.rescale_channels, 0))
            found.append(now)
        return found

    def _entry(self, m: Module, port: int, value: Value, page: Value) -> Value:
        """What the memory says of a value, `_ROW_CYCLES` later."""
        memory = block_memory(shape=8 * FUNCTION_ROW, depth=self._accelerator.function_rows)
        m.submodules[f"copy_{port}"] = memory
        write, read = memory.write_port(), memory.read_port()
        row = Signal(8 * FUNCTION_ROW, name=f"row_{port}", reset_less=True)
        m.d.comb += [
            write.en.eq(self.write),
            write.addr.eq(self.write_row),
            write.data.eq(self.write_data),
            read.en.eq(self.reads),
            read.addr.eq(Cat(value[_ENTRY_BITS:], page)[: len(read.addr)]),
        ]
        m.d.sync += row.eq(read.data)
        # Decoded before the row is there, so that what chooses an entry is short.
        chosen = Signal(FUNCTION_ROW, name=f"chosen_{port}")
        (which,) = delay(m, [value[:_ENTRY_BITS]], _ROW_CYCLES - 1, f"which_{port}")
        m.d.sync += chosen.eq(Cat(*[which == i for i in range(FUNCTION_ROW)]))
        entries = [row.word_select(i, 8) & chosen[i].replicate(8) for i in range(FUNCTION_ROW)]
        return reduce(or_, entries)
