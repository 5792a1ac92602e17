"""ARRAY unit: stage W loads tiles of weights, stage A streams activation vectors past them."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import BEAT_BITS
from tnthw.machine.units import Unit
from tnthw.rtl.activations import read_signature
from tnthw.rtl.column import OPERAND_BITS, Column
from tnthw.rtl.decode import field, instruction_bits, unit_layout
from tnthw.rtl.delay import delay
from tnthw.rtl.weights import WeightLoader
from tnthw.rtl.window import HELD_FIELDS, LOADED_FIELDS, Window


class ArrayUnit(Component):
    """Runs ACCUMULATE instructions.

    Ports: `start` with `instruction` in the same cycle, allowed while `free`; `done` strobe;
    `held_read`, the mask of banks whose read port the unit holds; `read` on the activation buffer;
    `fill*` on the weight buffer; `accumulator_*` on the accumulators (read, then written one cycle
    later); `illegal` strobe; `vector`, `padded`, `weight_beat`, `adds` for the event counters.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        self._row_bits = accelerator.columns * accelerator.accumulator_bits
        address = (max(2, accelerator.pixels) - 1).bit_length()
        super().__init__(
            {
                "start": In(1),
                "instruction": In(instruction_bits(Unit.ARRAY)),
                "free": Out(1),
                "done": Out(1),
                "held_read": Out(16),
                "read": Out(read_signature(accelerator)),
                "fill": In(1),
                "fill_address": In(BEAT_BITS),
                "fill_data": In(8 * accelerator.memory_bytes_per_cycle),
                "accumulator_read": Out(1),
                "accumulator_bank": Out(1),
                "accumulator_address": Out(address),
                "accumulator_data": In(self._row_bits),
                "accumulator_write": Out(1),
                "accumulator_write_bank": Out(1),
                "accumulator_write_address": Out(address),
                "accumulator_write_data": Out(self._row_bits),
                "illegal": Out(1),
                "vector": Out(1),
                "padded": Out(1),
                "weight_beat": Out(1),
                "adds": Out(range(accelerator.lanes * accelerator.columns + 1)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.weights = weights = WeightLoader(self._accelerator)
        m.submodules.window = window = Window()
        m.d.comb += [
            weights.fill.eq(self.fill),
            weights.fill_address.eq(self.fill_address),
            weights.fill_data.eq(self.fill_data),
            self.illegal.eq(weights.illegal),
        ]

        # The instruction that was started last; stage A takes it over when it has finished the one
        # before.
        started = Signal(instruction_bits(Unit.ARRAY))
        running = Signal(unit_layout(Unit.ARRAY))
        pending, take = Signal(), Signal()
        stream, last_vector = Signal(), Signal()
        with m.If(self.start):
            m.d.sync += [started.eq(self.instruction), pending.eq(1)]
        with m.Elif(take):
            m.d.sync += pending.eq(0)
        m.d.comb += take.eq(pending & (~stream | last_vector))
        with m.If(take):
            m.d.sync += [running.eq(started), stream.eq(1)]
        with m.Elif(last_vector):
            m.d.sync += stream.eq(0)

        first_vector, tile_ready, loading = Signal(), Signal(), Signal()
        self._stage_w(m, weights, started, first_vector, tile_ready, loading)
        m.d.comb += [
            self.free.eq(~loading & ~pending),
            self.held_read.eq(
                Mux(pending, field(started, Unit.ARRAY, "read_banks"), 0)
                | Mux(stream, field(running, Unit.ARRAY, "read_banks"), 0)
            ),
        ]

        current = Signal.like(started)
        m.d.comb += current.eq(Mux(take, started, running))
        first_position, first_tile = Signal(), Signal()
        vector, last_position = Signal(), window.last_position
        m.d.comb += [
            *[getattr(window, n).eq(field(current, Unit.ARRAY, n)) for n in LOADED_FIELDS],
            *[getattr(window, n).eq(field(running, Unit.ARRAY, n)) for n in HELD_FIELDS],
            window.planes.eq(field(running, Unit.ARRAY, "planes")),
            window.positions.eq(field(running, Unit.ARRAY, "positions")),
            vector.eq(stream & (~first_position | tile_ready)),
            first_vector.eq(vector & first_position),
            last_vector.eq(vector & last_position & window.last_tap),
            window.load_position.eq(take | (vector & last_position)),
            window.step_position.eq(vector),
            window.load_tap.eq(take),
            window.step_tap.eq(vector & last_position),
        ]
        with m.If(take | vector):
            m.d.sync += first_position.eq(take | last_position)
        with m.If(take | (vector & last_position)):
            m.d.sync += first_tile.eq(take)

        # Cycle i: the address.
        m.d.comb += [
            self.read.en.eq(vector & window.valid),
            self.read.address.eq(window.address),
            self.vector.eq(vector),
            self.padded.eq(vector & ~window.valid),
        ]
        clear = field(running, Unit.ARRAY, "clear") & first_tile
        bank = field(running, Unit.ARRAY, "bank")
        position = window.index[: len(self.accumulator_address)]
        is_signed = field(running, Unit.ARRAY, "signed")
        self._pipeline(m, weights, [vector, window.valid, first_vector, is_signed, last_vector],
                       [clear, bank, position])  # fmt: skip
        return m

    def _stage_w(
        self,
        m: Module,
        weights: WeightLoader,
        started: Signal,
        first_vector: Signal,
        tile_ready: Signal,
        loading: Signal,
    ) -> None:
        """Read the tiles of the instruction in `started`, each when the shadow tile is free."""
        beats = self._accelerator.tile_beats
        beat, shadow_used, next_address = Signal(range(beats + 1)), Signal(), Signal(BEAT_BITS)
        read, last_beat, last_tile = Signal(), Signal(), Signal()
        m.d.comb += [
            read.eq(loading & ((beat != 0) | ~shadow_used)),
            last_beat.eq(read & (beat == beats - 1)),
            weights.read.eq(read),
            weights.read_address.eq(next_address),
            weights.read_index.eq(beat),
            self.weight_beat.eq(read),
        ]
        with m.If(self.start):
            m.d.sync += next_address.eq(field(self.instruction, Unit.ARRAY, "weights"))
        with m.Elif(read):
            m.d.sync += next_address.eq(next_address + 1)
        with m.If(read):
            m.d.sync += beat.eq(Mux(last_beat, 0, beat + 1))

        with m.If(read):
            m.d.sync += shadow_used.eq(1)
        with m.Elif(first_vector):
            m.d.sync += shadow_used.eq(0)

        # The tile is complete in the shadow registers three cycles after its last beat was read,
        # and is swapped in one cycle after the first vector's address.
        loaded = Signal()
        m.d.sync += loaded.eq(last_beat)
        with m.If(loaded):
            m.d.sync += tile_ready.eq(1)
        with m.Elif(first_vector):
            m.d.sync += tile_ready.eq(0)

        left_plane, left_x, left_y = Signal(12), Signal(6), Signal(6)
        counters = ((left_plane, "planes"), (left_x, "kernel_x"), (left_y, "kernel_y"))
        m.d.comb += last_tile.eq(Cat(*[left == 1 for left, _ in counters]).all())
        with m.If(self.start):
            m.d.sync += loading.eq(1)
            m.d.sync += [
                left.eq(field(self.instruction, Unit.ARRAY, name)) for left, name in counters
            ]
        with m.Elif(last_beat):
            m.d.sync += loading.eq(~last_tile)
            with m.If(left_plane != 1):
                m.d.sync += left_plane.eq(left_plane - 1)
            with m.Else():
                m.d.sync += left_plane.eq(field(started, Unit.ARRAY, "planes"))
                with m.If(left_x != 1):
                    m.d.sync += left_x.eq(left_x - 1)
                with m.Else():
                    m.d.sync += left_x.eq(field(started, Unit.ARRAY, "kernel_x"))
                    m.d.sync += left_y.eq(left_y - 1)

    def _pipeline(
        self, m: Module, weights: WeightLoader, control: list[Value], place: list[Value]
    ) -> None:
        """Everything after the address; `place` travels beside the adder tree."""
        acc = self._accelerator
        vector_1, valid_1, first_1, signed_1, last = delay(m, control, 1, "word")
        m.d.comb += weights.swap.eq(first_1)

        # Cycle i+1: the word as signed lanes, zero where the window lies outside the image.
        operands, extended = Signal(OPERAND_BITS * acc.lanes, reset_less=True), []
        for lane in range(acc.lanes):
            byte = self.read.data.word_select(lane, 8)
            extended.append(Cat(byte, byte[7] & signed_1))
        with m.If(vector_1):
            m.d.sync += operands.eq(Mux(valid_1, Cat(*extended), 0))

        # Cycle i+2: lane cells and the adder tree.
        (added,) = delay(m, [vector_1 & valid_1], 1, "added")
        m.d.comb += self.adds.eq(Mux(added, weights.count, 0))
        sums: list[Value] = []
        for c in range(acc.columns):
            column = Column(acc.lanes)
            m.submodules[f"column_{c}"] = column
            m.d.comb += [
                column.operands.eq(operands),
                column.nz.eq(weights.nz[c * acc.lanes : (c + 1) * acc.lanes]),
                column.neg.eq(weights.neg[c * acc.lanes : (c + 1) * acc.lanes]),
            ]
            sums.append(column.sum + column.carry)

        # Cycle i + array_latency - 1: accumulators are read; one later, added and written.
        before = delay(m, [vector_1, last], acc.array_latency - 2, "tree")
        placed = delay(m, place, acc.array_latency - 1, "place")
        m.d.comb += [
            self.accumulator_read.eq(before[0]),
            self.accumulator_bank.eq(placed[1]),
            self.accumulator_address.eq(placed[2]),
        ]
        write, done, clear, bank, address = delay(m, [*before, *placed], 1, "write")
        m.d.comb += [
            self.accumulator_write.eq(write),
            self.accumulator_write_bank.eq(bank),
            self.accumulator_write_address.eq(address),
            self.done.eq(done),
        ]
        bits = acc.accumulator_bits
        for c in range(acc.columns):
            old = Signal(signed(bits), name=f"old_{c}")
            m.d.comb += old.eq(Mux(clear, 0, self.accumulator_data.word_select(c, bits)))
            m.d.comb += self.accumulator_write_data.word_select(c, bits).eq(old + sums[c])
