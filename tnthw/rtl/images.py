"""Images of a run: which one it is, and what it adds to the addresses of its input and output."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.fields import MEMORY_BITS

IMAGE_BITS = 16


class Images(Component):
    """Count the images of a run and step the offsets.

    Ports: `start` with `images` (0 counts as 1); `step` to the next image with `input_stride` and
    `output_stride`; `first`: the image is the first of its run; a cycle later than this, `last` of
    its run, and after a start `input_offset` and `output_offset` (they are many registers).
    """

    def __init__(self) -> None:
        super().__init__(
            {
                "start": In(1),
                "images": In(IMAGE_BITS),
                "step": In(1),
                "input_stride": In(MEMORY_BITS),
                "output_stride": In(MEMORY_BITS),
                "first": Out(1),
                "last": Out(1),
                "input_offset": Out(MEMORY_BITS),
                "output_offset": Out(MEMORY_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        left = Signal(IMAGE_BITS)
        with m.If(self.start):
            m.d.sync += [
                left.eq(Mux(self.images == 0, 1, self.images)),
                self.first.eq(1),
            ]
        with m.Elif(self.step):
            m.d.sync += [
                left.eq(left - 1),
                self.first.eq(0),
                self.input_offset.eq(self.input_offset + self.input_stride),
                self.output_offset.eq(self.output_offset + self.output_stride),
            ]
        started = Signal()
        m.d.sync += [self.last.eq(left == 1), started.eq(self.start)]
        with m.If(started):
            m.d.sync += [self.input_offset.eq(0), self.output_offset.eq(0)]
        return m
