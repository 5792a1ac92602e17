"""Queue of activation words behind the latency of the activation buffer."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out


class WordQueue(Component):
    """First in, first out; a word pushed into an empty queue is at the head in the next cycle.

    The head is read without a register, so that it fits distributed RAM. `room` counts a word from
    its `claim` on, before it is pushed, so that words on their way always find their place.

    Ports: `claim` (only with `room`), `push`, `data`; `head`, `valid`, `pop` (only while `valid`).

    Attributes
    ----------
    storage: the words.
    held, claimed: how many there are, and how many with those on their way.
    first, end: places of the head and of the next that comes.
    """

    def __init__(self, width: int, depth: int) -> None:
        self._depth = depth
        self.storage = Memory(shape=width, depth=depth, init=[])
        self.held = Signal(range(depth + 1))
        self.claimed = Signal(range(depth + 1))
        self.first = Signal(range(depth))
        self.end = Signal(range(depth))
        super().__init__(
            {
                "claim": In(1),
                "room": Out(1, init=1),
                "push": In(1),
                "data": In(width),
                "pop": In(1),
                "valid": Out(1),
                "head": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.storage = storage = self.storage
        held, claimed, first, end = self.held, self.claimed, self.first, self.end
        write, read = storage.write_port(), storage.read_port(domain="comb")
        m.d.comb += [
            write.en.eq(self.push),
            write.addr.eq(end),
            write.data.eq(self.data),
            read.addr.eq(first),
            self.head.eq(read.data),
        ]
        # `pop` comes late, so that it chooses at the end. There is room after it always.
        m.d.sync += [
            claimed.eq(Mux(self.pop, claimed - ~self.claim, claimed + self.claim)),
            self.room.eq(self.pop | (claimed + self.claim != self._depth)),
            held.eq(Mux(self.pop, held - ~self.push, held + self.push)),
            self.valid.eq(self.push | Mux(self.pop, held != 1, self.valid)),
            end.eq(end + self.push),  # the depth is a power of two
            first.eq(Mux(self.pop, first + 1, first)),
        ]
        return m
