"""ARRAY unit: stage W loads tiles of weights, stage A streams activation vectors past them."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import READ_LATENCY, Accelerator
from tnthw.machine.fields import ROW_BITS
from tnthw.machine.isa import Start
from tnthw.machine.timing import WRITE_DISTANCE
from tnthw.machine.units import Unit
from tnthw.rtl.accumulators import ARRAY_CYCLES
from tnthw.rtl.activations import read_signature
from tnthw.rtl.column import Column
from tnthw.rtl.decode import field, instruction_bits, unit_layout
from tnthw.rtl.delay import delay
from tnthw.rtl.tiles import TileReader
from tnthw.rtl.weights import WeightLoader, count_cycles
from tnthw.rtl.window import FIELDS, Window

COUNTS = 3
"""Bits of `counts`."""


class ArrayUnit(Component):
    """Runs ACCUMULATE instructions.

    Ports: `start` with `instruction` and its `counts` in the same cycle, allowed while `free`,
    which it is after a cycle of `frees` without `start`; `done` strobe;
    `held_read`, the mask of banks whose read port the unit holds; `read` on the activation buffer;
    `fill*` on the weight buffer; `accumulator_*` on the accumulators (read, then written
    `ARRAY_CYCLES` + 1 later); `illegal` (`ILLEGAL_CYCLES` after the row's address) and `bad_row`
    (one after it) strobes; `pending`, the instruction that was started last waits for the
    streaming stage; `take`, that takes it over, and `streams` one; `vector`,
    `padded`, `word_read`, `weight_row`, `adds` for the event counters.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        self._row_bits = accelerator.columns * accelerator.accumulator_bits
        address = (max(2, accelerator.pixels) - 1).bit_length()
        super().__init__(
            {
                "start": In(1),
                "instruction": In(instruction_bits(Unit.ARRAY)),
                "counts": In(COUNTS),
                "free": Out(1),
                "frees": Out(1),
                "done": Out(1),
                "held_read": Out(16),
                "read": Out(read_signature(accelerator)),
                "fill": In(1),
                "fill_address": In(ROW_BITS),
                "fill_data": In(8 * accelerator.weight_row_bytes),
                "accumulator_read": Out(1),
                "accumulator_bank": Out(1),
                "accumulator_address": Out(address),
                "accumulator_data": In(self._row_bits),
                "accumulator_write": Out(1),
                "accumulator_write_bank": Out(1),
                "accumulator_write_address": Out(address),
                "accumulator_write_data": Out(self._row_bits),
                "illegal": Out(1),
                "bad_row": Out(1),
                "pending": Out(1),
                "take": Out(1),
                "streams": Out(1),
                "vector": Out(1),
                "padded": Out(1),
                "word_read": Out(1),
                "weight_row": Out(1),
                "adds": Out(range(accelerator.lanes * accelerator.columns + 1)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.weights = weights = WeightLoader(self._accelerator)
        m.submodules.tiles = tiles = TileReader(self._accelerator)
        m.submodules.window = window = Window()
        first_vector = Signal()
        loads = Signal()
        m.d.comb += [
            weights.fill.eq(self.fill),
            weights.fill_address.eq(self.fill_address),
            weights.fill_data.eq(self.fill_data),
            weights.read.eq(tiles.read),
            weights.read_address.eq(tiles.address),
            weights.read_index.eq(tiles.index),
            weights.first.eq(first_vector),
            tiles.start.eq(self.start),
            tiles.load.eq(loads),
            tiles.instruction.eq(self.instruction),
            tiles.first.eq(first_vector),
            self.weight_row.eq(tiles.read),
            self.illegal.eq(weights.illegal),
            self.bad_row.eq(weights.bad_row),
        ]

        # The instruction that was started last; stage A takes it over when it has finished the one
        # before.
        started, running = (
            Signal(unit_layout(Unit.ARRAY), reset_less=True, name=name)
            for name in ("started", "running")
        )
        pending = Signal()
        take = self.take
        stream = Signal()
        last_vector = Signal()
        with m.If(loads):
            m.d.sync += [started.eq(self.instruction), pending.eq(self.start)]
        with m.Elif(take):
            m.d.sync += pending.eq(0)
        # Stage A takes whatever there is in the cycle of its last vector and as long as it is
        # empty; it is an instruction where one waits.
        open_ = Signal(init=1)
        shut = Signal()  # it is not open: for what waits, apart from the many registers
        m.d.comb += take.eq(pending & ~shut)
        with m.If(open_):
            m.d.sync += [running.eq(started), stream.eq(pending)]
        m.d.comb += [
            self.pending.eq(pending),
            self.streams.eq(stream),
            self.held_read.eq(
                Mux(pending, field(started, Unit.ARRAY, "read_banks"), 0)
                | Mux(stream, field(running, Unit.ARRAY, "read_banks"), 0)
            ),
            self.read.held.eq(self.held_read),
        ]

        first_position = Signal()
        first_tile = Signal()
        vector = Signal()
        last_position = window.last_position
        ends = Signal()
        turns = Signal()  # the vector's position is the last
        m.d.comb += [
            *[getattr(window, n).eq(field(started, Unit.ARRAY, n)) for n in FIELDS],
            window.planes.eq(field(started, Unit.ARRAY, "planes")),
            window.positions.eq(field(started, Unit.ARRAY, "positions")),
            last_vector.eq(vector & ends),
            window.preload.eq(~stream | ends),
            window.load.eq(open_),
            window.restart_position.eq(turns),
            window.step_position.eq(vector),
            window.step_tap.eq(turns),
        ]
        with m.If(~shut | turns):
            m.d.sync += first_tile.eq(~shut)
        # The walk stands at its last vector: the instruction's fields or a step say so.
        # So they do of its last position, apart from the walk: much waits for it.
        # A tile of one position is `WRITE_DISTANCE` cycles from the next, so that what comes after
        # it is found a cycle before; after the first the instruction says it.
        one_tap, two_single, one_position, last_tap, single_ends = (
            Signal(name=name)
            for name in ("one_tap", "two_single", "one_position", "last_tap", "single_ends")
        )
        ends_next = Signal()
        last_next = Signal()
        with m.If(loads):
            is_one = self.counts[2]
            m.d.sync += [
                one_tap.eq(self.counts[0]),
                two_single.eq(self.counts[1] & is_one),
                one_position.eq(is_one),
            ]
        m.d.sync += single_ends.eq(window.next_last_tap & window.one_position)
        with m.If(~shut):
            m.d.comb += [ends_next.eq(one_tap & one_position), last_next.eq(one_position)]
            m.d.sync += [last_tap.eq(one_tap), single_ends.eq(two_single)]
        with m.Elif(turns):
            m.d.comb += [ends_next.eq(single_ends), last_next.eq(window.one_position)]
            m.d.sync += last_tap.eq(window.next_last_tap)
        with m.Elif(vector):
            m.d.comb += [
                ends_next.eq(window.next_last_position & last_tap),
                last_next.eq(window.next_last_position),
            ]
        with m.Else():
            m.d.comb += [ends_next.eq(ends), last_next.eq(last_position)]
        load = Signal(init=1)  # it is free: for the many registers, apart from the start rule's
        busy = Signal()
        left = Signal()
        m.d.comb += [
            left.eq((pending & ~take) | (tiles.loading & ~tiles.ends)),
            self.free.eq(~busy),
            self.frees.eq(~left),
            loads.eq(load),
        ]
        m.d.sync += busy.eq(self.start | left)
        with m.If(load):
            m.d.sync += load.eq(~self.start)
        with m.Else():
            m.d.sync += load.eq(~left)
        # The next vector is in the next cycle, but a tile's first waits for the tile, and for the
        # accumulators: a position comes back at the earliest when they were written.
        lately = Signal(WRITE_DISTANCE - 2)
        begins, go, streams, vector_next = (
            Signal(name=name) for name in ("begins", "go", "streams", "vector_next")
        )
        m.d.comb += [
            begins.eq(~shut | turns | (~vector & first_position)),
            go.eq((tiles.ready | tiles.completes) & ~first_vector & ~lately.any()),
            streams.eq(Mux(shut, stream, pending)),
            vector_next.eq(streams & (~begins | go)),
        ]
        m.d.sync += [
            first_position.eq(begins),
            lately.eq(Cat(first_vector, lately)),
            vector.eq(vector_next),
            turns.eq(vector_next & last_next),
            first_vector.eq(streams & begins & go),
            ends.eq(ends_next),
            open_.eq(~streams | (vector_next & ends_next)),
            shut.eq(streams & ~(vector_next & ends_next)),
        ]

        # Cycle i: the step; i + 1: the address.
        vector_1 = Signal()
        vector_2 = Signal()
        inside = Signal()  # cycle i + 2: the vector has a word
        m.d.sync += [
            vector_1.eq(vector),
            vector_2.eq(vector_1),
            inside.eq(vector_1 & window.valid),
        ]
        m.d.comb += [
            self.read.en.eq(vector_1),
            self.read.address.eq(window.address),
            self.read.valid.eq(window.valid),
            self.vector.eq(vector),
            self.padded.eq(vector_2 & ~inside),
            self.word_read.eq(inside),
        ]
        self._lanes(m, weights, vector_2, inside, field(running, Unit.ARRAY, "signed"))
        start = Mux(first_tile, field(running, Unit.ARRAY, "start"), int(Start.KEEP))
        bank = field(running, Unit.ARRAY, "bank")
        position = window.index[: len(self.accumulator_address)]
        self._accumulate(m, vector, last_vector, [start, bank, position])
        return m

    def _lanes(
        self, m: Module, weights: WeightLoader, vector_2: Value, inside: Value, is_signed: Value
    ) -> None:
        """From the word to the columns' sums; `vector_2` and `inside` of cycle i + 2."""
        acc = self._accelerator
        bits = acc.activation_bits
        (signed_5,) = delay(m, [is_signed], READ_LATENCY, "signed")
        vector_5, valid_5 = delay(m, [vector_2, inside], READ_LATENCY - 2, "word")

        # The word as signed lanes, zero where the window lies outside the image.
        operands = Signal((bits + 1) * acc.lanes, reset_less=True)
        extended = []
        for lane in range(acc.lanes):
            value = self.read.data.word_select(lane, bits)
            extended.append(Cat(value, value[-1] & signed_5))
        with m.If(vector_5):
            m.d.sync += operands.eq(Mux(valid_5, Cat(*extended), 0))

        (added,) = delay(m, [valid_5], 1 + count_cycles(acc), "added")
        m.d.comb += self.adds.eq(Mux(added, weights.count, 0))
        self._sums: list[tuple[Value, Value]] = []
        for c in range(acc.columns):
            column = Column(acc.lanes, bits + 1)
            m.submodules[f"column_{c}"] = column
            m.d.comb += [
                column.operands.eq(operands),
                column.nz.eq(weights.nz[c * acc.lanes : (c + 1) * acc.lanes]),
                column.neg.eq(weights.neg[c * acc.lanes : (c + 1) * acc.lanes]),
            ]
            self._sums.append((column.sum, column.carry))

    def _accumulate(self, m: Module, vector: Value, last: Value, place: list[Value]) -> None:
        """Read the accumulators, add the columns' sums, write; `place` travels beside the tree."""
        acc = self._accelerator
        to_read = acc.array_latency - ARRAY_CYCLES - 1
        read, start, bank, address = delay(m, [vector, *place], to_read, "read")
        m.d.comb += [
            self.accumulator_read.eq(read),
            self.accumulator_bank.eq(bank),
            self.accumulator_address.eq(address),
        ]
        starts = [start == int(kind) for kind in (Start.KEEP, Start.DOUBLE, Start.DIGIT)]
        keep, double, digit = delay(m, starts, ARRAY_CYCLES, "start")
        write, bank, address = delay(m, [read, bank, address], ARRAY_CYCLES + 1, "write")
        (done,) = delay(m, [last], acc.array_latency, "last")
        # What a sum is added to stands in two registers, in one as it is and in the other shifted,
        # and what is not meant is zero: no gate stands between them and the adders, whose result
        # goes to the memories, which are far.
        bits = acc.accumulator_bits
        for c, (total, carry) in enumerate(self._sums):
            there = self.accumulator_data.word_select(c, bits)
            kept, shifted, sum_, one = (
                Signal(shape, name=f"{name}_{c}", reset_less=True)
                for name, shape in (
                    ("kept", signed(bits)),
                    ("shifted", signed(bits)),
                    ("sum", total.shape()),
                    ("one", 1),
                )
            )
            far = Mux(double, there << 1, there << acc.activation_bits)
            m.d.sync += [
                kept.eq(Mux(keep, there, 0)),
                shifted.eq(Mux(double | digit, far, 0)),
                sum_.eq(total),
                one.eq(carry),
            ]
            new = (kept | shifted) + sum_ + one
            m.d.comb += self.accumulator_write_data.word_select(c, bits).eq(new)
        m.d.comb += [
            self.accumulator_write.eq(write),
            self.accumulator_write_bank.eq(bank),
            self.accumulator_write_address.eq(address),
            self.done.eq(done),
        ]


def counts(instruction: Value) -> Value:
    """What stands beside an ACCUMULATE in its queue: has it one tap in all, two, one position.

    What comes out of the queue is late, and the first cycles of an instruction wait for these.
    """
    taps = [field(instruction, Unit.ARRAY, n) for n in ("planes", "kernel_y", "kernel_x")]
    ones, twos = ([count == steps for count in taps] for steps in (1, 2))
    double: Value = Const(0)
    for n, two in enumerate(twos):
        double = double | (two & Cat(*ones[:n], *ones[n + 1 :]).all())
    return Cat(Cat(*ones).all(), double, field(instruction, Unit.ARRAY, "positions") == 1)
