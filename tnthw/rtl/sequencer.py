"""Sequencer: reads the instruction stream and fills the units' queues, image by image."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import MEMORY_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.decode import LONGEST_BITS, is_opcode, place, slice_of
from tnthw.rtl.images import IMAGE_BITS, Images
from tnthw.rtl.instruction_buffer import InstructionBuffer

STATES = ("IDLE", "BOOT", "WAIT", "ISSUE", "DRAIN", "STOPPED", "SETTLE")
"""The sequencer's states, in the order of the bits of `state`."""

NUMBER_BITS = 16
_AHEAD_BITS = 16
_STUCK_CYCLES = 8  # longer than anything that is on its way takes to show


class Sequencer(Component):
    """Walk the pages of the program, image by image, until END or the last NEXT.

    Ports: `start` with `entry` and `images` of the machine; `page_write`, `page_slot`,
    `page_entry`, `page_data` write one instruction of the buffer; `fetched` strobe; `push` (one bit
    per unit) with `instruction`, whose address is `boot_entry` in a cycle of `boots`; `counts`, one
    is dispatched: a push in a cycle of `stop` does not count, and is to be dropped; `room_next`
    (one bit per unit), its queue has room in the next cycle; `drained`, all queues are empty and
    all units idle; `stuck`, all units are idle and no instruction is armed; `clear`, a run begins;
    `begin`, an image began in the cycle before, with `resident` where page 0 is there; `first`, it
    is the first; `input_offset`, `output_offset`; `busy`, `done`; `bad_opcode`, `bad_field`,
    `bad_page`, `deadlock` strobes (the first three a cycle after the instruction is at hand), and
    `dispatched`, the number of instructions dispatched in the image; `alarm`, an error was met in
    this cycle, the image is not over yet; `stop` ends the run as soon as `settled`, and `settles`
    strobes with `done` then.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._buffer = buffer = InstructionBuffer(accelerator)
        super().__init__(
            {
                "start": In(1),
                "entry": In(MEMORY_BITS),
                "images": In(IMAGE_BITS),
                "page_write": In(1),
                "page_slot": In(len(buffer.write_slot)),
                "page_entry": In(len(buffer.write_entry)),
                "page_data": In(LONGEST_BITS),
                "fetched": In(1),
                "room_next": In(len(Unit)),
                "drained": In(1),
                "stuck": In(1),
                "alarm": In(1),
                "stop": In(1),
                "settled": In(1),
                "push": Out(len(Unit)),
                "counts": Out(1),
                "instruction": Out(LONGEST_BITS),
                "boots": Out(1),
                "boot_entry": Out(MEMORY_BITS),
                "clear": Out(1),
                "begin": Out(1),
                "resident": Out(1),
                "first": Out(1),
                "input_offset": Out(MEMORY_BITS),
                "output_offset": Out(MEMORY_BITS),
                "busy": Out(1),
                "done": Out(1),
                "bad_opcode": Out(1),
                "bad_field": Out(1),
                "bad_page": Out(1),
                "deadlock": Out(1),
                "settles": Out(1),
                "dispatched": Out(NUMBER_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.buffer = buffer = self._buffer
        m.submodules.images = images = Images()
        at_hand = buffer.instruction

        def of_next(name: str) -> Value:
            return slice_of(at_hand, *place(Opcode.NEXT, name))

        # What is at hand: instructions of a unit are pushed, END and NEXT end the image. These
        # leave their fields here, and their place to the FETCH that boots.
        ends = Signal()
        over = Signal()
        stays = Signal()
        input_stride, output_stride = (
            Signal(MEMORY_BITS, reset_less=True, name=name)
            for name in ("input_stride", "output_stride")
        )
        with m.If(ends):
            m.d.sync += [
                over.eq(images.last | is_opcode(at_hand, Opcode.END)),
                stays.eq(of_next("resident")),
                input_stride.eq(of_next("input_stride")),
                output_stride.eq(of_next("output_stride")),
            ]
        entry = Signal(MEMORY_BITS)
        m.d.comb += [
            ends.eq(buffer.valid & buffer.ends),
            buffer.write.eq(self.page_write),
            buffer.write_slot.eq(self.page_slot),
            buffer.write_entry.eq(self.page_entry),
            buffer.write_data.eq(self.page_data),
            buffer.restart.eq(self.begin),
            buffer.entry.eq(entry),
            images.start.eq(self.clear),
            images.images.eq(self.images),
            images.input_stride.eq(input_stride),
            images.output_stride.eq(output_stride),
            self.first.eq(images.first),
            self.input_offset.eq(images.input_offset),
            self.output_offset.eq(images.output_offset),
        ]
        with m.If(self.clear):
            m.d.sync += entry.eq(self.entry)
        page_end = Signal()
        fetched = self._pages(m, buffer, page_end)

        waits = Signal()  # it cannot go on by itself
        # From the end of an image until the next begins nothing is at hand.
        boot = Signal(init=1)
        ended = Signal()
        m.d.sync += boot.eq(buffer.close | ended)
        # Whether an entry finds room is known before it is at hand: too much waits for it. An entry
        # is at hand only in ISSUE, or after an error.
        goes = Signal(len(Unit))  # to which unit: at most one bit, and a gate less before each
        pushes = Signal()
        m.d.sync += goes.eq(buffer.units_next & self.room_next)
        m.d.comb += [
            self.instruction.eq(at_hand),
            self.boot_entry.eq(entry),
            buffer.take.eq(goes.any()),  # after an error it goes nowhere
            buffer.boot.eq(boot),
            page_end.eq(buffer.take & buffer.last),
            self.boots.eq(self.begin & ~self.resident),
            pushes.eq(buffer.take & ~self.stop),
            # What comes with an error is not counted; its queue is emptied before it could start.
            self.push.eq(goes),
            self.push[Unit.MEMORY].eq(goes[Unit.MEMORY] | self.boots),
            self.counts.eq(pushes | self.boots),
            self.bad_opcode.eq(buffer.bad_opcode),
            self.bad_field.eq(buffer.bad_field),
            self.bad_page.eq(buffer.bad_page),
        ]
        # What begins has to wait for all that ends an image; only the states do.
        next_image = Signal()
        m.d.sync += [
            self.begin.eq(self.clear | next_image),
            images.step.eq(next_image),
            self.resident.eq(next_image & stays),
        ]
        # A bit a state, and none of them has an enable: that an image has ended comes late.
        state = Signal(len(STATES), init=1)
        idle, booting, waiting, issuing, draining, stopped, settling = state
        goes_on = ~self.stop
        starts, closes, settled = idle & self.start, issuing & ends, settling & self.settled
        drained = Signal()
        last = Signal()
        m.d.comb += [
            drained.eq(draining & goes_on & self.drained & ~self.alarm),
            last.eq(drained & over),
            next_image.eq(drained & ~over),
            self.busy.eq(~idle),
            self.clear.eq(starts),
            ended.eq(idle | draining | settling),
            buffer.open.eq(waiting & fetched),
            buffer.close.eq((closes & goes_on) | stopped),
            waits.eq(
                (waiting & ~fetched)
                | (issuing & buffer.valid & ~buffer.take)
                | (draining & ~self.drained)
            ),
            self.done.eq(last | settled),
            self.settles.eq(settled),
        ]
        following = {
            "IDLE": (idle & ~self.start) | last | settled,
            "BOOT": starts | (next_image & ~stays),
            "WAIT": (next_image & stays)
            | (goes_on & (booting | (waiting & ~fetched) | (issuing & ~ends & page_end))),
            "ISSUE": goes_on & ((waiting & fetched) | (issuing & ~ends & ~page_end)),
            "DRAIN": goes_on & (closes | (draining & ~(self.drained & ~self.alarm))),
            "STOPPED": self.stop & (booting | waiting | issuing | draining),
            "SETTLE": stopped | (settling & ~self.settled),  # what the error was shows in it
        }
        m.d.sync += state.eq(Cat(*[following[name] for name in STATES]))

        # Nothing is on its way, and the sequencer cannot go on either.
        still = Signal(range(_STUCK_CYCLES + 1))
        stands = Signal()
        m.d.sync += stands.eq(waits & self.stuck)
        with m.If(stands):
            m.d.sync += still.eq(still + (still != _STUCK_CYCLES))
        with m.Else():
            m.d.sync += still.eq(0)
        m.d.sync += self.deadlock.eq(still == _STUCK_CYCLES)

        count = Signal(NUMBER_BITS)
        m.d.comb += self.dispatched.eq(Mux(self.begin, 0, count))
        with m.If(self.begin):
            m.d.sync += count.eq(self.counts)
        with m.Elif(self.counts):
            m.d.sync += count.eq(count + 1)
        return m

    def _pages(self, m: Module, buffer: InstructionBuffer, page_end: Value) -> Value:
        """Which slot comes next; returns whether the page that is waited for is there."""
        at_hand = buffer.instruction
        slot = Signal(len(buffer.slot))
        named = Signal(len(buffer.slot))
        ahead = Signal(_AHEAD_BITS)  # pages that are fetched and not begun
        some = Signal()
        names = Signal()
        first, *_ = place(Opcode.FETCH, "buffer")
        following = Mux(names, at_hand[first : first + len(slot)], named)
        m.d.comb += [
            names.eq(buffer.take & buffer.fetches),
            buffer.slot.eq(Mux(self.begin, 0, slot)),
        ]
        there = Signal()
        with m.If(self.begin):
            m.d.comb += there.eq(self.resident)
            m.d.sync += [
                slot.eq(0),
                named.eq(0),
                ahead.eq(self.resident),
                some.eq(self.resident),
            ]
        with m.Else():
            m.d.comb += there.eq(some)
            m.d.sync += named.eq(following)
            m.d.sync += some.eq(self.fetched | Mux(page_end, ahead != 1, some))
            with m.If(self.fetched != page_end):
                m.d.sync += ahead.eq(Mux(page_end, ahead - 1, ahead + 1))
            with m.If(page_end):
                m.d.sync += slot.eq(following)
        return there
