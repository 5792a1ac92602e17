"""Passes of the finish unit: which result enters the ring, which comes round, what each reads."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.rtl.decode import layout
from tnthw.rtl.delay import delay
from tnthw.rtl.finish_channel import CLAMP_CYCLES
from tnthw.rtl.finish_tables import TABLE_CYCLES
from tnthw.rtl.results import finish_lead

LEAD_CYCLES = TABLE_CYCLES + 1
"""Cycles from `enters` here to the entry of the result in the channels: its rows are read first."""


class FinishPasses(Component):
    """Runs the ring once more, `LEAD_CYCLES` ahead of the channels, with rows instead of values.

    Ports: `load`, while no result is under way, `bias_first` and `steps_first`, the rows of the
    first chunk; `passes`, `threshold`, `table_step` as in the instruction; `enters`, a result
    enters, and `chunk_end`, the next is of the next chunk; `now`, a pass begins, and `reads_bias`,
    it starts from a bias; `bias_read`, `bias_row`, `steps_read`, `steps_row` for the memories; for
    the channels `enter` and `fresh`; `finish`, `finish_lead` (of results.py) cycles before the
    first of a result behind the clamp; `bad_row` strobe, one of the rows does not exist; `meets`
    strobe, a result enters where another comes round, which is lost.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        drain = layout(Opcode.DRAIN)
        bias, steps = (acc.bias_rows - 1).bit_length(), (acc.steps_rows - 1).bit_length()
        super().__init__(
            {
                "load": In(1),
                "bias_first": In(drain["bias"].shape),
                "steps_first": In(drain["steps"].shape),
                "passes": In(drain["passes"].shape),
                "threshold": In(1),
                "table_step": In(1),
                "enters": In(1),
                "chunk_end": In(1),
                "now": Out(1),
                "reads_bias": Out(1),
                "bias_read": Out(1),
                "bias_row": Out(bias),
                "steps_read": Out(1),
                "steps_row": Out(steps),
                "enter": Out(1),
                "fresh": Out(1),
                "finish": Out(1),
                "bad_row": Out(1),
                "meets": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        ring = self._accelerator.ring
        # A bit more than in the field: a row that does not exist is found before it wraps.
        bits = len(self.bias_first) + 1
        bias_of_chunk, steps_of_chunk, bias_row, steps_row = (
            Signal(bits, reset_less=True, name=name)
            for name in ("bias_of_chunk", "steps_of_chunk", "bias_row", "steps_row")
        )
        bias_apart = Mux(self.threshold, self.passes, 1)  # rows of a chunk
        with m.If(self.load):
            m.d.sync += [
                bias_of_chunk.eq(self.bias_first),
                steps_of_chunk.eq(self.steps_first),
            ]
        with m.Elif(self.enters & self.chunk_end & self.table_step):
            m.d.sync += [
                bias_of_chunk.eq(bias_of_chunk + bias_apart),
                steps_of_chunk.eq(steps_of_chunk + self.passes),
            ]

        # What comes round is the pass that begins now, its rows one further, if it is not the last.
        again = Signal()
        bias_next = Signal(bits)
        steps_next = Signal(bits)
        left, left_now = Signal.like(self.passes), Signal.like(self.passes)  # passes after it
        last = Signal()
        m.d.comb += [
            self.now.eq(self.enters | again),
            self.reads_bias.eq(self.enters | (again & self.threshold)),
            left_now.eq(Mux(self.enters, self.passes, left) - 1),
            last.eq(self.now & (left_now == 0)),
        ]
        m.d.sync += [
            self.bias_read.eq(self.reads_bias),
            bias_row.eq(Mux(self.enters, bias_of_chunk, bias_next)),
            self.steps_read.eq(self.now & ~self.threshold),
            steps_row.eq(Mux(self.enters, steps_of_chunk, steps_next)),
            self.bad_row.eq(
                (self.bias_read & (bias_row >= self._accelerator.bias_rows))
                | (self.steps_read & (steps_row >= self._accelerator.steps_rows))
            ),
        ]
        m.d.sync += self.meets.eq(self.enters & again)
        m.d.comb += [self.bias_row.eq(bias_row), self.steps_row.eq(steps_row)]
        goes_on, left_1 = delay(m, [self.now & ~last, left_now], 1, "pass")
        following = [goes_on, left_1, bias_row + 1, steps_row + 1]
        round_ = delay(m, following, ring - 1, "round")
        m.d.comb += [
            again.eq(round_[0]),
            left.eq(round_[1]),
            bias_next.eq(round_[2]),
            steps_next.eq(round_[3]),
        ]

        (entering,) = delay(m, [self.enters], LEAD_CYCLES - 1, "enter")
        m.d.sync += [self.enter.eq(entering), self.fresh.eq(entering | self.threshold)]
        behind = LEAD_CYCLES + ring + CLAMP_CYCLES - finish_lead(self._accelerator)
        (finish,) = delay(m, [last], behind, "finish")
        m.d.comb += self.finish.eq(finish)
        return m
