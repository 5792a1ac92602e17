"""Steps of the vector unit: which word, which lanes, which table row, in every cycle."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import WORD_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.decode import field, instruction_bits, is_opcode, unit_layout
from tnthw.rtl.window import FIELDS, Window

_POOLS = (Opcode.MAX_POOL, Opcode.SUM_POOL)
_FIXED = {"dilation_y": 1, "dilation_x": 1}  # the pools' instructions have no dilation


class VectorSteps(Component):
    """Walk chunk, position, tap (tap innermost) of one instruction, one step per cycle.

    Ports: `start` with `instruction`; from the next cycle on, for every cycle with `step`:
    `first_tap`, `last_tap`, `last` (step of the instruction), `first_of_chunk`, `position`, `group`
    (chunk counted from 0: which accumulators), `lane_chunk`, `destination`, `row` of the table; and
    one cycle later, `address` of the activation word and `valid` (the tap lies inside the image).
    `word` is the instruction, from the cycle after `start` to the next.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        word = instruction_bits(Unit.VECTOR)
        super().__init__(
            {
                "start": In(1),
                "instruction": In(word),
                "word": Out(word),
                "step": Out(1),
                "address": Out(WORD_BITS),
                "valid": Out(1),
                "first_tap": Out(1),
                "last_tap": Out(1),
                "last": Out(1),
                "first_of_chunk": Out(1),
                "position": Out(16),
                "group": Out(max(1, (accelerator.group_chunks - 1).bit_length())),
                "lane_chunk": Out(max(1, (accelerator.word_chunks - 1).bit_length())),
                "destination": Out(WORD_BITS),
                "row": Out(12),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.window = window = Window()
        held = Signal(unit_layout(Unit.VECTOR))
        with m.If(self.start):
            m.d.sync += held.eq(self.instruction)
        word = Signal.like(self.instruction)
        m.d.comb += [word.eq(Mux(self.start, self.instruction, held)), self.word.eq(held)]

        def get(name: str) -> Value:
            return field(word, Unit.VECTOR, name)

        add, pool = Signal(), Signal()
        m.d.comb += [add.eq(is_opcode(held, Opcode.ADD)), pool.eq(is_opcode(held, *_POOLS))]

        # Taps.
        second, new_position = Signal(), Signal()
        m.d.comb += self.last_tap.eq(Mux(pool, window.last_tap, Mux(add, second, 1)))
        with m.If(self.start | self.last_tap):
            m.d.sync += [second.eq(0), self.first_tap.eq(1)]
        with m.Elif(self.step):
            m.d.sync += [second.eq(1), self.first_tap.eq(0)]

        # Chunks.
        chunks_left, chunk_end, plane_end = Signal(16), Signal(), Signal()
        m.d.comb += [
            new_position.eq(self.step & self.last_tap),
            chunk_end.eq(new_position & window.last_position),
            plane_end.eq(chunk_end & (self.lane_chunk == self._accelerator.word_chunks - 1)),
            self.last.eq(chunk_end & (chunks_left == 1)),
        ]
        with m.If(self.start):
            m.d.sync += [
                self.step.eq(1),
                chunks_left.eq(get("chunks")),
                self.group.eq(0),
                self.lane_chunk.eq(get("chunk")),
                self.row.eq(get("table")),
            ]
        with m.Elif(chunk_end):
            m.d.sync += [
                self.step.eq(~self.last),
                chunks_left.eq(chunks_left - 1),
                self.group.eq(self.group + 1),
                self.lane_chunk.eq(Mux(plane_end, 0, self.lane_chunk + 1)),
                self.row.eq(self.row + field(held, Unit.VECTOR, "table_step")),
            ]
        with m.If(self.start | self.step):
            m.d.sync += self.first_of_chunk.eq(self.start | chunk_end)

        # Base addresses of the plane; each moves on by its pitch at the end of a plane.
        def base(origin: str, pitch: str) -> tuple[Value, Value]:
            register = Signal(WORD_BITS, name=f"{origin}_base")
            following = Signal(WORD_BITS, name=f"{origin}_next")
            moved = register + field(held, Unit.VECTOR, pitch)
            m.d.comb += following.eq(Mux(self.start, get(origin), Mux(plane_end, moved, register)))
            m.d.sync += register.eq(following)
            return register, following

        destination, _ = base("destination", "destination_plane")
        source_a, _ = base("source_a", "source_a_plane")
        source_b, _ = base("source_b", "source_b_plane")
        _, origin = base("origin", "plane")

        operand = Signal(WORD_BITS, reset_less=True)
        for name in FIELDS[1:]:
            value = _FIXED.get(name)
            if value is None:
                value = field(self.instruction, Unit.VECTOR, name)
            m.d.comb += getattr(window, name).eq(value)
        m.d.comb += [
            window.origin.eq(origin),
            window.planes.eq(1),
            window.positions.eq(field(self.instruction, Unit.VECTOR, "positions")),
            window.load.eq(self.start),
            window.restart_position.eq(chunk_end),
            window.step_position.eq(new_position),
            window.restart_tap.eq(new_position),
            window.step_tap.eq(self.step),
            self.position.eq(window.index),
            self.destination.eq(destination + window.index),
            self.valid.eq(~pool | window.valid),
            self.address.eq(Mux(pool, window.address, operand)),
        ]
        m.d.sync += operand.eq(Mux(second, source_b, source_a) + window.index)
        return m
