"""VECTOR unit: operands out of accumulators and words, finished or looked up, and written back."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tnthw.machine.accelerator import FUNCTION_ROW, READ_LATENCY, Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.activations import read_signature, write_signature
from tnthw.rtl.decode import field, instruction_bits, is_opcode
from tnthw.rtl.delay import delay
from tnthw.rtl.finish_channel import RESULT_BITS, STEP, FinishChannel
from tnthw.rtl.finish_passes import LEAD_CYCLES, FinishPasses
from tnthw.rtl.finish_tables import FinishTables
from tnthw.rtl.functions import Functions
from tnthw.rtl.gather import GATHER_CYCLES, Gather, does_signature
from tnthw.rtl.results import Results
from tnthw.rtl.vector_steps import VectorSteps, counts_bits

_HELD = ("threshold", "widen", "low", "high")
"""Fields that every channel uses as long as an instruction runs."""

_COPIES = 7
"""Registers for each of them, one behind the other, for so many parts of the channels: one alone is
far from most of them, and copies of one would be found and merged. The first use is later than the
last copy."""

_ENTRY = READ_LATENCY + GATHER_CYCLES  # cycles from the step of a last tap to a whole operand


class VectorUnit(Component):
    """Runs DRAIN, ADD, MAX_POOL, SUM_POOL and LOOKUP instructions.

    While it is free its registers take whatever instruction is offered, so that the many of them do
    not wait for the start rule.

    Words and accumulators arrive `READ_LATENCY` cycles after their step, what they are asked for
    leaves one cycle after it.

    Ports: `start` of the `instruction`, which stands there in the cycle before too with its
    `counts` (of vector_steps.py), allowed while `free`, which it is after a cycle of `frees`
    without `start`; `done` strobe; `held_read`, `held_write`, the masks of banks whose ports the
    unit holds; `read` and `write` on the activation buffer; `accumulator_*` on the accumulators;
    `bias_write`, `steps_write`, `function_write` with `table_row` and `table_data` write a row of
    a memory; `bad_row` strobe, a row that is read does not exist; `meets` strobe, a result comes
    too early behind another, and one of them is lost; `step`, `drain_read`, `word_read`,
    `bias_read`, `pass_`, `function_read` for the event counters.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        self._bad_rows = Signal()
        self._bad_page = Signal()
        self._meets_passes = Signal()
        self._meets_functions = Signal()
        rows = max(acc.bias_rows, acc.steps_rows, acc.function_rows)
        row = acc.rescale_channels * max(acc.bias_bytes, acc.finish_slots)
        super().__init__(
            {
                "start": In(1),
                "instruction": In(instruction_bits(Unit.VECTOR)),
                "counts": In(counts_bits(acc)),
                "free": Out(1),
                "frees": Out(1),
                "done": Out(1),
                "held_read": Out(16),
                "held_write": Out(16),
                "read": Out(read_signature(acc)),
                "write": Out(write_signature(acc)),
                "accumulator_read": Out(1),
                "accumulator_bank": Out(1),
                "accumulator_address": Out((max(2, acc.pixels) - 1).bit_length()),
                "accumulator_group": Out(max(1, (acc.group_chunks - 1).bit_length())),
                "accumulator_data": In(acc.rescale_channels * acc.accumulator_bits),
                "bias_write": In(1),
                "steps_write": In(1),
                "function_write": In(1),
                "table_row": In((rows - 1).bit_length()),
                "table_data": In(8 * max(row, FUNCTION_ROW)),
                "bad_row": Out(1),
                "meets": Out(1),
                "step": Out(1),
                "drain_read": Out(1),
                "word_read": Out(1),
                "bias_read": Out(1),
                "pass_": Out(1),
                "function_read": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.steps = steps = VectorSteps(self._accelerator)
        m.submodules.results = results = Results(self._accelerator)
        busy = Signal()
        drain = Signal()
        lookup = Signal()
        load = Signal(init=1)  # it is free: for the many registers, apart from the start rule's
        with m.If(load):
            m.d.sync += load.eq(~self.start)
        with m.Elif(self.done):
            m.d.sync += load.eq(1)
        # The start comes late: as an enable it would have a wire to go behind its last gate.
        m.d.sync += busy.eq(self.start | (busy & ~self.done))
        # It stands at the head in the cycle before its start: its queue is not in the way.
        starting = Signal(len(self.instruction), reset_less=True)
        m.d.sync += starting.eq(self.instruction)
        with m.If(load):
            m.d.sync += [
                drain.eq(is_opcode(starting, Opcode.DRAIN)),
                lookup.eq(is_opcode(starting, Opcode.LOOKUP)),
            ]
        m.d.comb += [
            steps.start.eq(self.start),
            steps.busy.eq(busy),
            steps.load.eq(load),
            steps.counts.eq(self.counts),
            steps.instruction.eq(starting),
            results.load.eq(load),
            results.instruction.eq(starting),
            results.held.eq(self.held_write),
            self.free.eq(~busy),
            self.frees.eq(~busy | self.done),
            self.done.eq(results.done),
            self.held_read.eq(Mux(busy, _get(steps, "read_banks"), 0)),
            self.held_write.eq(Mux(busy, _get(steps, "write_banks"), 0)),
        ]
        connect(m, flipped(self.write), results.write)

        of_words, of_accumulators, position, group = delay(
            m, [steps.step & ~drain, steps.step & drain, steps.position, steps.group], 1, "read"
        )
        (counted,) = delay(m, [self.read.en & self.read.valid], 1, "counted")
        m.d.comb += [
            self.read.held.eq(self.held_read),
            self.read.en.eq(of_words),
            self.read.valid.eq(steps.valid),
            self.read.address.eq(steps.address),
            self.accumulator_read.eq(of_accumulators),
            self.accumulator_bank.eq(_get(steps, "bank")),
            self.accumulator_address.eq(position),
            self.accumulator_group.eq(group),
            self.step.eq(steps.step),
            self.drain_read.eq(self.accumulator_read),
            self.word_read.eq(counted),
        ]
        gathered = self._gather(m, steps, drain)
        finish, values = self._finish(m, steps, gathered, lookup, (load, starting))
        if self._accelerator.function_entries:
            looked_up, entries = self._look_up(m, steps, gathered, lookup, (load, starting))
            finish, values = finish | looked_up, Mux(lookup, entries, values)
        else:
            m.d.sync += self._bad_page.eq(steps.step & lookup)
        m.d.comb += [
            self.bad_row.eq(self._bad_rows | self._bad_page),
            self.meets.eq(self._meets_passes | self._meets_functions | results.meets),
        ]
        m.d.comb += [results.finish.eq(finish), results.result.eq(values)]
        return m

    def _gather(self, m: Module, steps: VectorSteps, drain: Value) -> list[Gather]:
        """The operands of every channel, whole `_ENTRY` cycles after the step of the last tap."""
        acc = self._accelerator
        is_signed = Signal()
        maximum = Signal()
        m.d.sync += maximum.eq(is_opcode(steps.word, Opcode.MAX_POOL))
        of_add = Mux(steps.second, _get(steps, "signed_b"), _get(steps, "signed_a"))
        m.d.comb += is_signed.eq(
            steps.first_digit
            & Mux(is_opcode(steps.word, Opcode.ADD), of_add, _get(steps, "signed"))
        )
        with_word = [
            steps.step, steps.lane_chunk, steps.place, steps.first_digit, is_signed,
            steps.first_tap, steps.second,
        ]  # fmt: skip
        before = delay(m, with_word, READ_LATENCY - 1, "before_word")
        step, lane_chunk, place, first_digit, signed, first_tap, second = delay(
            m, before, 1, "word"
        )
        (inside,) = delay(m, [steps.valid], READ_LATENCY - 1, "inside")

        # A maximum is decided with the last digit of a tap; the first tap is one even outside.
        tap = Signal()
        any_inside = Signal()
        m.d.sync += tap.eq(before[0] & maximum & (before[2] == 0))
        with m.If(tap):
            m.d.sync += any_inside.eq(inside | (any_inside & ~first_tap))
        does = does_signature(acc).create()
        m.d.comb += [does.inside.eq(inside), does.place.eq(place), does.signed.eq(signed)]
        if acc.activation_bits == RESULT_BITS:
            m.d.comb += does.more.eq(maximum & ~first_digit)
        else:
            # Decoded before the word is there: every channel has them in front of its bits.
            (inside_before,) = delay(m, [steps.valid], READ_LATENCY - 2, "inside_before")
            _, _, place_before, first_before, signed_before, *_ = before
            m.d.sync += does.more.eq(maximum & ~first_before)
            for at in range(len(does.here)):
                m.d.sync += [
                    does.here[at].eq(inside_before & (place_before == at)),
                    does.above[at].eq(inside_before & signed_before & (place_before < at)),
                ]
        m.d.sync += [
            does.first.eq(step & first_tap & first_digit),
            does.sum.eq(step & ~maximum & ~second),
            does.second.eq(step & second),
            does.tap.eq(tap & inside),
            does.forced.eq(tap & (first_tap | (inside & ~any_inside))),
        ]
        lanes = Signal(acc.activation_bits * acc.rescale_channels)
        with m.Switch(lane_chunk):
            for i in range(acc.word_chunks):
                with m.Case(i):
                    m.d.comb += lanes.eq(self.read.data.word_select(i, len(lanes)))
        drains = [drain]  # copies as of `_HELD`, as many as there are cycles before the first word
        for stage in range(READ_LATENCY):
            drains += delay(m, drains[-1:], 1, f"drain_{stage}")
        gathered = []
        for i in range(acc.rescale_channels):
            m.submodules[f"gather_{i}"] = gather = Gather(acc)
            connect(m, does, gather.does)
            m.d.comb += [
                gather.drain.eq(drains[1 + i * READ_LATENCY // acc.rescale_channels]),
                gather.word.eq(lanes.word_select(i, acc.activation_bits)),
                gather.sums.eq(self.accumulator_data.word_select(i, acc.accumulator_bits)),
            ]
            gathered.append(gather)
        return gathered

    def _finish(
        self,
        m: Module,
        steps: VectorSteps,
        gathered: list[Gather],
        lookup: Value,
        starting: tuple[Value, Value],
    ) -> tuple[Value, Value]:
        """Strobe of a finished result, and its bytes."""
        acc = self._accelerator
        load, instruction = starting
        m.submodules.passes = passes = FinishPasses(acc)
        m.submodules.tables = tables = FinishTables(acc)
        whole, chunk_end = delay(
            m, [steps.result_end & ~lookup, steps.chunk_end], _ENTRY - LEAD_CYCLES, "whole"
        )
        copies = [[_get(steps, name) for name in _HELD]]
        for stage in range(_COPIES):
            copies.append(delay(m, copies[-1], 1, f"copy_{stage}"))
        # The tables are read a cycle before it counts.
        told = [passes.now, passes.reads_bias, passes.bad_row, passes.meets]
        counted, bias_counted, bad_row, meets = delay(m, told, 1, "told")
        m.d.comb += [
            passes.load.eq(load),
            passes.bias_first.eq(field(instruction, Unit.VECTOR, "bias")),
            passes.steps_first.eq(field(instruction, Unit.VECTOR, "steps")),
            passes.passes.eq(_get(steps, "passes")),
            passes.threshold.eq(copies[1][_HELD.index("threshold")]),
            passes.table_step.eq(_get(steps, "table_step")),
            passes.enters.eq(whole),
            passes.chunk_end.eq(chunk_end),
            self.pass_.eq(counted),
            self.bias_read.eq(bias_counted),
            self._bad_rows.eq(bad_row),
            self._meets_passes.eq(meets),
            tables.bias_write.eq(self.bias_write),
            tables.steps_write.eq(self.steps_write),
            tables.write_row.eq(self.table_row),
            tables.write_data.eq(self.table_data),
        ]
        for name in ("bias_read", "bias_row", "steps_read", "steps_row"):
            m.d.comb += getattr(tables, name).eq(getattr(passes, name))
        results: list[Value] = []
        for i, gather in enumerate(gathered):
            m.submodules[f"channel_{i}"] = channel = FinishChannel(acc)
            copy = copies[1 + i * _COPIES // len(gathered)]
            m.d.comb += [
                channel.a.eq(gather.a),
                channel.b.eq(gather.b),
                channel.enter.eq(passes.enter),
                channel.fresh.eq(passes.fresh),
                channel.bias.eq(tables.bias.word_select(i, acc.finish_bits)),
                *[getattr(channel, n).eq(v) for n, v in zip(_HELD, copy, strict=True)],
            ]
            for slot in range(acc.finish_slots):
                m.d.comb += channel.steps[slot].eq(tables.steps[slot].word_select(i, STEP.size))
            results.append(channel.result)
        return passes.finish, Cat(*results)

    def _look_up(
        self,
        m: Module,
        steps: VectorSteps,
        gathered: list[Gather],
        lookup: Value,
        starting: tuple[Value, Value],
    ) -> tuple[Value, Value]:
        """Strobe of a result that was looked up, and its bytes."""
        load, instruction = starting
        m.submodules.functions = functions = Functions(self._accelerator)
        whole, chunk_end = delay(
            m, [steps.result_end & lookup, steps.chunk_end], _ENTRY, "to_look_up"
        )
        m.d.comb += [
            functions.write.eq(self.function_write),
            functions.write_row.eq(self.table_row),
            functions.write_data.eq(self.table_data),
            functions.load.eq(load),
            functions.page.eq(field(instruction, Unit.VECTOR, "page")),
            functions.page_step.eq(field(instruction, Unit.VECTOR, "page_step")),
            functions.begin.eq(whole),
            functions.chunk_end.eq(chunk_end),
            functions.values.eq(Cat(*[gather.a[:RESULT_BITS] for gather in gathered])),
            self.function_read.eq(functions.reads),
            self._bad_page.eq(functions.bad_row),
            self._meets_functions.eq(functions.meets),
        ]
        return functions.finish, functions.result


def _get(steps: VectorSteps, name: str) -> Value:
    """Field of the instruction that runs."""
    return field(steps.word, Unit.VECTOR, name)
