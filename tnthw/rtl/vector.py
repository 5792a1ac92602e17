"""VECTOR unit: rescale of accumulators, residual addition and pooling, one step per cycle."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.formats import BIAS_BITS, TABLE_ENTRY_BYTES
from tnthw.machine.accelerator import READ_LATENCY, VECTOR_LATENCY, Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.activations import granules, read_signature, write_signature
from tnthw.rtl.decode import field, instruction_bits, is_opcode
from tnthw.rtl.delay import delay
from tnthw.rtl.rescale import RescaleChannel
from tnthw.rtl.table import SHIFT_BITS, TERM_BITS, RescaleTable
from tnthw.rtl.vector_steps import VectorSteps

_TERMS_TO_BIAS = 3  # cycles from reading the terms of a channel to reading its bias and shift
_TO_TAPS = 4  # cycles from an operand to the combination of taps


class VectorUnit(Component):
    """Runs DRAIN, ADD, MAX_POOL and SUM_POOL instructions.

    Ports: `start` with `instruction` in the same cycle, allowed while `free`; `done` strobe;
    `held_read`, `held_write`, the masks of banks whose ports the unit holds; `read` and `write` on
    the activation buffer; `accumulator_*` on the accumulators; `table_*` writes a table row;
    `bad_row` (of the table, it does not exist) strobe, one cycle after the step;
    `step`, `chunk`, `drain_read`, `word_read` for the event counters.

    Words and accumulators arrive `READ_LATENCY` cycles after their step, and a result is written
    `VECTOR_LATENCY` cycles after its last.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        super().__init__(
            {
                "start": In(1),
                "instruction": In(instruction_bits(Unit.VECTOR)),
                "free": Out(1),
                "done": Out(1),
                "held_read": Out(16),
                "held_write": Out(16),
                "read": Out(read_signature(accelerator)),
                "write": Out(write_signature(accelerator)),
                "accumulator_read": Out(1),
                "accumulator_bank": Out(1),
                "accumulator_address": Out((max(2, accelerator.pixels) - 1).bit_length()),
                "accumulator_group": Out(max(1, (accelerator.group_chunks - 1).bit_length())),
                "accumulator_data": In(accelerator.rescale_channels * accelerator.accumulator_bits),
                "table_write": In(1),
                "table_row": In((accelerator.table_rows - 1).bit_length()),
                "table_data": In(8 * TABLE_ENTRY_BYTES * accelerator.rescale_channels),
                "bad_row": Out(1),
                "step": Out(1),
                "chunk": Out(1),
                "drain_read": Out(1),
                "word_read": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.steps = steps = VectorSteps(self._accelerator)
        busy = Signal()
        with m.If(self.start):
            m.d.sync += busy.eq(1)
        with m.Elif(self.done):
            m.d.sync += busy.eq(0)

        drain, maximum, low, high = Signal(), Signal(), Signal(signed(9)), Signal(signed(9))
        in_activations, in_accumulators, group, position = delay(
            m, [steps.step & ~drain, steps.step & drain, steps.group, steps.position], 1, "read"
        )
        m.d.comb += [
            drain.eq(is_opcode(steps.word, Opcode.DRAIN)),
            maximum.eq(is_opcode(steps.word, Opcode.MAX_POOL)),
            low.eq(field(steps.word, Unit.VECTOR, "low")),
            high.eq(field(steps.word, Unit.VECTOR, "high")),
            steps.start.eq(self.start),
            steps.instruction.eq(self.instruction),
            self.free.eq(~busy),
            self.held_read.eq(Mux(busy, field(steps.word, Unit.VECTOR, "read_banks"), 0)),
            self.held_write.eq(Mux(busy, field(steps.word, Unit.VECTOR, "write_banks"), 0)),
            self.read.held.eq(self.held_read),
            self.read.en.eq(in_activations),
            self.read.valid.eq(steps.valid),
            self.read.address.eq(steps.address),
            self.accumulator_read.eq(in_accumulators),
            self.accumulator_bank.eq(field(steps.word, Unit.VECTOR, "bank")),
            self.accumulator_address.eq(position),
            self.accumulator_group.eq(group),
            self.step.eq(steps.step),
            self.chunk.eq(steps.step & steps.first_of_chunk),
            self.drain_read.eq(self.accumulator_read),
            self.word_read.eq(self.read.en & self.read.valid),
        ]
        m.d.sync += self.bad_row.eq(steps.step & (steps.row >= self._accelerator.table_rows))
        operands, second = self._operands(m, steps, drain)
        terms, bias, shift = self._parameters(m, steps, second)

        (first,) = delay(m, [steps.first_tap], READ_LATENCY + _TO_TAPS, "tap")
        (valid,) = delay(m, [steps.valid], READ_LATENCY + _TO_TAPS - 1, "valid")
        results: list[Value] = []
        for i, operand in enumerate(operands):
            channel = RescaleChannel(self._accelerator)
            m.submodules[f"channel_{i}"] = channel
            m.d.comb += [
                channel.operand.eq(operand),
                channel.terms.eq(terms.word_select(i, TERM_BITS * self._accelerator.rescale_terms)),
                channel.first.eq(first),
                channel.valid.eq(valid),
                channel.maximum.eq(maximum),
                channel.bias.eq(bias.word_select(i, BIAS_BITS)),
                channel.shift.eq(shift.word_select(i, SHIFT_BITS)),
                channel.low.eq(low),
                channel.high.eq(high),
            ]
            results.append(channel.result)
        result = Signal(8 * len(results))
        m.d.comb += result.eq(Cat(*results))
        self._write(m, steps, result)
        return m

    def _operands(self, m: Module, steps: VectorSteps, drain: Value) -> tuple[list[Value], Value]:
        """Cycle READ_LATENCY: the chunk's channels, out of the word or the accumulators read."""
        acc = self._accelerator
        bits, channels = acc.accumulator_bits, acc.rescale_channels
        lane_chunk, first = delay(m, [steps.lane_chunk, steps.first_tap], READ_LATENCY, "operand")
        (valid,) = delay(m, [steps.valid], READ_LATENCY - 1, "inside")
        second = ~first
        lanes = Signal(8 * channels)
        with m.Switch(lane_chunk):
            for i in range(acc.word_chunks):
                with m.Case(i):
                    m.d.comb += lanes.eq(self.read.data.word_select(i, 8 * channels))

        def flag(name: str) -> Value:
            return field(steps.word, Unit.VECTOR, name)

        is_add, is_signed = Signal(), Signal()
        m.d.comb += [
            is_add.eq(is_opcode(steps.word, Opcode.ADD)),
            is_signed.eq(
                Mux(is_add, Mux(second, flag("signed_b"), flag("signed_a")), flag("signed"))
            ),
        ]
        operands: list[Value] = []
        for i in range(channels):
            byte = lanes.word_select(i, 8)
            lane = Cat(byte, byte[7] & is_signed).as_signed()
            word = Mux(valid, lane, 0)
            sums = self.accumulator_data.word_select(i, bits)
            operand = Signal(signed(max(bits, 9)), name=f"operand_{i}")
            m.d.comb += operand.eq(Mux(drain, sums.as_signed(), word))
            operands.append(operand)
        return operands, second & is_add

    def _parameters(
        self, m: Module, steps: VectorSteps, second: Value
    ) -> tuple[Value, Value, Value]:
        """Terms for the cycle after the operand; bias and shift `_TERMS_TO_BIAS` later."""
        m.submodules.rescale_table = table = RescaleTable(self._accelerator)
        step_1, row_1 = delay(m, [steps.step, steps.row], READ_LATENCY, "terms")
        step_b, row_b = delay(m, [step_1, row_1], _TERMS_TO_BIAS, "bias")
        (second_2,) = delay(m, [second], 1, "second")
        m.d.comb += [
            table.write.eq(self.table_write),
            table.write_row.eq(self.table_row),
            table.write_data.eq(self.table_data),
            table.terms_read.eq(step_1),
            table.terms_row.eq(row_1),
            table.bias_read.eq(step_b),
            table.bias_row.eq(row_b),
        ]
        terms = Signal.like(table.terms_a)
        m.d.comb += terms.eq(Mux(second_2, table.terms_b, table.terms_a))
        return terms, table.bias, table.shift

    def _write(self, m: Module, steps: VectorSteps, result: Value) -> None:
        """Cycle VECTOR_LATENCY: the bytes into the chunk's lanes of the destination word."""
        acc = self._accelerator
        ends = [
            steps.step & steps.last_tap,
            steps.step & steps.last,
            steps.lane_chunk,
            steps.destination,
        ]
        write, done, lane_chunk, destination = delay(m, ends, VECTOR_LATENCY, "result")
        data, mask = Signal(8 * acc.lanes), Signal(granules(acc))
        per_chunk = acc.rescale_channels
        lanes_per_granule = acc.lanes // granules(acc)
        for i in range(acc.word_chunks):
            first = i * per_chunk
            m.d.comb += data[8 * first : 8 * (first + per_chunk)].eq(result)
            with m.If(lane_chunk == i):
                m.d.comb += mask[
                    first // lanes_per_granule : (first + per_chunk) // lanes_per_granule
                ].eq(-1)
        m.d.comb += [
            self.write.held.eq(self.held_write),
            self.write.en.eq(write),
            self.write.address.eq(destination),
            self.write.mask.eq(mask),
            self.write.data.eq(data),
            self.done.eq(done),
        ]
