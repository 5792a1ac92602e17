"""Queue of instructions in front of a unit."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out


class Queue(Component):
    """First in, first out; an entry pushed into an empty queue is at the head in the next cycle.

    The head comes out of a memory with a registered address, so that it may be a block memory: the
    library's `SyncFIFO` reads without a register, which lengthens the path of the start rule, and
    its `SyncFIFOBuffered` shows an entry one cycle later.

    Ports: `push`, `data` (not while it is full); `room_next`, it will not be full in the next
    cycle; `head`, `valid`, `pop` (only while `valid`).

    Attributes
    ----------
    storage: the entries.
    level: how many there are.
    first, end: places of the head and of the next that comes.
    """

    def __init__(self, width: int, depth: int) -> None:
        self._depth = depth
        self.storage = Memory(shape=width, depth=depth, init=[])
        # The depth is a power of two, so a full queue has a bit of its own; it is made apart.
        self._low, self._full = Signal(range(depth), name="level"), Signal(name="full")
        self.level: Value = Cat(self._low, self._full)
        self.first, self.end = (Signal(range(depth), name=name) for name in ("first", "end"))
        super().__init__(
            {
                "push": In(1),
                "data": In(width),
                "room_next": Out(1),
                "pop": In(1),
                "valid": Out(1),
                "head": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.storage = storage = self.storage
        low, full, first, end = self._low, self._full, self.first, self.end
        write = storage.write_port()
        read = storage.read_port(transparent_for=[write])
        following = Signal(range(self._depth))
        fills = Signal()
        m.d.comb += [
            fills.eq(self.push & low.all()),
            self.room_next.eq(self.pop | ~(full | fills)),
            following.eq(Mux(self.pop, first + 1, first)),
            write.en.eq(self.push),
            write.addr.eq(end),
            write.data.eq(self.data),
            read.addr.eq(following),
            read.en.eq(1),
            self.head.eq(read.data),
        ]
        # `pop` comes late, so that it chooses at the end, and no enable waits for it.
        m.d.sync += [
            full.eq(~self.room_next),
            low.eq(Mux(self.pop, low - ~self.push, low + self.push)),
            self.valid.eq(Mux(self.pop, self.push | (low != 1), self.push | self.valid)),
        ]
        m.d.sync += [first.eq(following), end.eq(end + self.push)]
        return m
