"""Instruction buffer: pages of instructions, read one after the other into a register."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import MEMORY_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.decode import LONGEST_BITS, build, is_opcode, opcodes_of, place, slice_of
from tnthw.rtl.field_checks import FieldChecks

_READ_CYCLES = 2  # from the address of an entry to the register behind the memory's own


def slot_bits(accelerator: Accelerator) -> int:
    """Bits of the number of a page slot."""
    return (accelerator.pages - 1).bit_length()


class InstructionBuffer(Component):
    """Show the entries of a page one by one, and say what is wrong with each.

    The entry after the one at hand is read ahead, so that it may be at hand three cycles later or
    in the cycle after `take`.

    Ports: `write` with `write_slot`, `write_entry`, `write_data`; `open` a page in `slot`, its
    first entry is at hand four cycles later; `valid` with `instruction`, `units` (a bit for the one
    that runs it), `fetches`, `ends` (the image) and `last` (of its page); `units_next`, the same
    bits as they are in the next cycle, 0 where nothing is at hand then; `bad_opcode`,
    `bad_field`, `bad_page` strobes, in the second cycle of the instruction that they are about;
    `take` the instruction at hand; `close` forgets the page; `boot`, while nothing is at hand:
    `instruction` is a FETCH of page 0, its address left to others; `restart` with `entry`: an image
    begins, its FETCHes lie above `entry`.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        self._entry_bits = (accelerator.page_instructions - 1).bit_length()
        slot = slot_bits(accelerator)
        super().__init__(
            {
                "write": In(1),
                "write_slot": In(slot),
                "write_entry": In(self._entry_bits),
                "write_data": In(LONGEST_BITS),
                "restart": In(1),
                "entry": In(MEMORY_BITS),
                "open": In(1),
                "slot": In(slot),
                "valid": Out(1),
                "instruction": Out(LONGEST_BITS),
                "units": Out(len(Unit)),
                "units_next": Out(len(Unit)),
                "fetches": Out(1),
                "ends": Out(1),
                "last": Out(1),
                "bad_opcode": Out(1),
                "bad_field": Out(1),
                "bad_page": Out(1),
                "take": In(1),
                "close": In(1),
                "boot": In(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        m.submodules.storage = storage = block_memory(
            shape=LONGEST_BITS, depth=acc.pages * acc.page_instructions
        )
        m.submodules.checks = checks = FieldChecks(acc)
        write, read = storage.write_port(), storage.read_port()
        index = Signal(self._entry_bits)
        slot = Signal(len(self.slot))
        load = Signal()
        ages = Signal(_READ_CYCLES + 1)  # cycles for which `index` has stood, one-hot
        ready = ages[_READ_CYCLES]  # the entry is in `word`, and none before was the last
        word = Signal(LONGEST_BITS, reset_less=True)
        above = Signal(MEMORY_BITS)
        m.d.comb += [
            write.en.eq(self.write),
            write.addr.eq(Cat(self.write_entry, self.write_slot)),
            write.data.eq(self.write_data),
            read.addr.eq(Cat(index, slot)),
            read.en.eq(ages[0]),
            checks.check.eq(load),
            checks.instruction.eq(word),
            checks.above.eq(above),
            load.eq(ready & (~self.valid | self.take)),
        ]
        m.d.sync += word.eq(read.data)
        m.d.comb += [
            self.bad_opcode.eq(checks.opcode),
            self.bad_field.eq(checks.field),
            self.bad_page.eq(checks.page),
        ]

        with m.If(self.open):
            m.d.sync += [index.eq(0), slot.eq(self.slot), ages.eq(1)]
        with m.Elif(load):
            m.d.sync += [index.eq(index + 1), ages.eq(~index.all())]
        with m.Elif(~ready):
            m.d.sync += ages.eq(ages << 1)
        instruction = Signal(LONGEST_BITS, reset_less=True)
        of_word = Cat(*[is_opcode(word, *opcodes_of(unit)) for unit in Unit])
        m.d.comb += [
            self.instruction.eq(instruction),
            # `take` comes late: what follows if it does and if not waits for it.
            self.units_next.eq(Mux(self.take | ~self.valid, Mux(ready, of_word, 0), self.units)),
        ]
        # All constants, so that the registers' own reset makes them.
        with m.If(self.boot):
            beats = acc.page_instructions * acc.instruction_beats
            m.d.sync += instruction.eq(build(Opcode.FETCH, {"beats": beats}))
        with m.Elif(load):
            m.d.sync += instruction.eq(word)
        with m.If(load):
            m.d.sync += [
                self.valid.eq(1),
                self.units.eq(of_word),
                self.fetches.eq(is_opcode(word, Opcode.FETCH)),
                self.ends.eq(is_opcode(word, Opcode.END, Opcode.NEXT)),
                self.last.eq(index.all()),
            ]
        with m.Elif(self.take):
            m.d.sync += self.valid.eq(0)
        with m.If(self.restart):
            m.d.sync += above.eq(self.entry)
        with m.Elif(load & is_opcode(word, Opcode.FETCH)):
            m.d.sync += above.eq(slice_of(word, *place(Opcode.FETCH, "memory")))
        with m.If(self.close):
            m.d.sync += [ages.eq(0), self.valid.eq(0)]
        return m
