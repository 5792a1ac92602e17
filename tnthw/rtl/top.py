"""The whole machine."""

from __future__ import annotations

from typing import Any

from amaranth import Cat, Const, Module, Mux, ResetInserter, Signal, Value
from amaranth.lib.wiring import Component, In, Out, Signature, connect, flipped

from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import (
    ERROR_BITS,
    ERROR_INSTRUCTION_BITS,
    ERROR_UNIT_BITS,
    ErrorCode,
    ErrorUnit,
)
from tnthw.machine.fields import MEMORY_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.accumulators import Accumulators
from tnthw.rtl.activations import BAD_READ_CYCLES, ActivationBuffer
from tnthw.rtl.array import COUNTS as ARRAY_COUNTS
from tnthw.rtl.array import ArrayUnit
from tnthw.rtl.array import counts as array_counts
from tnthw.rtl.array_numbers import ArrayNumbers
from tnthw.rtl.counters import COUNTERS, Counters
from tnthw.rtl.decode import instruction_bits, place
from tnthw.rtl.delay import delay
from tnthw.rtl.error_latch import ErrorLatch
from tnthw.rtl.images import IMAGE_BITS
from tnthw.rtl.memory import MemoryUnit
from tnthw.rtl.port_guard import REQUEST, PortGuard, beats_signature
from tnthw.rtl.queue import Queue
from tnthw.rtl.scheduler import Scheduler, masks
from tnthw.rtl.sequencer import Sequencer
from tnthw.rtl.vector import VectorUnit
from tnthw.rtl.vector_steps import counts as vector_counts
from tnthw.rtl.vector_steps import counts_bits as vector_counts_bits
from tnthw.rtl.weights import ILLEGAL_CYCLES

_Units = dict[Unit, Any]

_LATE_EVENTS = frozenset(
    {"vector_writes", "load_words", "adds", "accumulator_writes"}
    | {f"{kind}_fill_rows" for kind in ("weight", "bias", "steps", "function")}
)
"""Events that happen in the last cycle of an instruction; a register before the counters of all
others is not too late for the end of the run, and the ways there are long."""


def require_ternary(accelerator: Accelerator) -> None:
    """Refuse a full-precision twin.

    Raises
    ------
    MachineError: the weights of the accelerator are not ternary.
    """
    if not accelerator.ternary:
        raise MachineError(
            f"machine {accelerator.name}: weight_format is {accelerator.weight_format.value}; "
            f"only ternary machines have RTL, set weight_format to trit5 or trit2"
        )


class Machine(Component):
    """A ternary accelerator with the ports and the timing of docs/machine.md.

    Parameters
    ----------
    counters: count events; without, the machine has no `events` ports.

    Raises
    ------
    MachineError: the weights of the accelerator are not ternary.
    """

    def __init__(self, accelerator: Accelerator, *, counters: bool = True) -> None:
        require_ternary(accelerator)
        self._accelerator, self._counters = accelerator, counters
        beat = 8 * accelerator.memory_bytes_per_cycle
        super().__init__(
            {
                "start": In(1),
                "entry": In(MEMORY_BITS),
                "images": In(IMAGE_BITS),
                "memory_beats": In(MEMORY_BITS),
                "abort": In(1),
                "port_rst": In(1),
                "done": Out(1),
                "busy": Out(1),
                "error": Out(ERROR_BITS),
                "error_unit": Out(ERROR_UNIT_BITS),
                "error_instruction": Out(ERROR_INSTRUCTION_BITS),
                "owing": Out(1),
                "request": Out(REQUEST),
                "read": In(beats_signature(beat, error=Out(1))),
                "write": Out(beats_signature(beat, error=In(1))),
                "trace": Out(Signature({"started": Out(len(Unit)), "completed": Out(len(Unit))})),
                **({"events": Out(COUNTERS)} if counters else {}),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        # An error was met: what units and queues hold is dropped, a cycle later for they are many.
        stop = Signal()
        drop = Signal()
        dropped = ResetInserter(drop)
        m.d.sync += drop.eq(stop)
        memory, array, vector = MemoryUnit(acc), ArrayUnit(acc), VectorUnit(acc)
        scheduler = Scheduler(acc.activation_banks)
        m.submodules.memory_unit = dropped(memory)
        m.submodules.array_unit = dropped(array)
        m.submodules.vector_unit = dropped(vector)
        m.submodules.scheduler = dropped(scheduler)
        m.submodules.port_guard = guard = PortGuard(acc)
        m.submodules.activations = activations = ActivationBuffer(acc)
        m.submodules.accumulators = accumulators = Accumulators(acc)
        m.submodules.sequencer = sequencer = Sequencer(acc)
        units: _Units = {Unit.MEMORY: memory, Unit.ARRAY: array, Unit.VECTOR: vector}
        queues = self._queues(m, units, sequencer, scheduler, dropped)

        # Memory port.
        memory_beats = Signal(MEMORY_BITS)
        with m.If(sequencer.clear):
            m.d.sync += memory_beats.eq(self.memory_beats)
        connect(m, guard.unit_request, memory.request)
        connect(m, guard.unit_read, memory.read_data)
        connect(m, guard.unit_write, memory.write_data)
        connect(m, flipped(self.request), guard.request)
        connect(m, flipped(self.read), guard.read)
        connect(m, flipped(self.write), guard.write)
        m.d.comb += [
            guard.port_rst.eq(self.port_rst),
            guard.stop.eq(stop),
            guard.start.eq(sequencer.begin),
            guard.room.eq(memory.room),
            memory.memory_beats.eq(memory_beats),
            memory.first.eq(sequencer.first),
            memory.input_offset.eq(sequencer.input_offset),
            memory.output_offset.eq(sequencer.output_offset),
        ]

        # Sequencer. What starts is in its queue, so that a register can say that all is done.
        held = Cat(*[queues[unit].valid for unit in Unit]).any()
        m.d.sync += sequencer.drained.eq(scheduler.idles & ~held & ~sequencer.push.any())
        m.d.comb += [
            sequencer.start.eq(self.start),
            sequencer.entry.eq(self.entry),
            sequencer.images.eq(self.images),
            sequencer.page_write.eq(memory.page_write),
            sequencer.page_slot.eq(memory.slot),
            sequencer.page_entry.eq(memory.entry),
            sequencer.page_data.eq(memory.gathered),
            sequencer.fetched.eq(memory.fetched),
            sequencer.room_next.eq(Cat(*[queues[unit].room_next for unit in Unit])),
            sequencer.stuck.eq(scheduler.stuck),
            scheduler.clear.eq(sequencer.begin),
            scheduler.resident.eq(sequencer.resident),
            self.done.eq(sequencer.done),
            self.busy.eq(sequencer.busy),
        ]
        self._errors(m, stop, guard, units, activations, sequencer, scheduler)

        # On-chip memories.
        connect(m, array.read, activations.array_read)
        connect(m, vector.read, activations.vector_read)
        connect(m, memory.store, activations.memory_read)
        connect(m, vector.write, activations.vector_write)
        connect(m, memory.load, activations.memory_write)
        m.d.comb += [
            array.fill.eq(memory.weights_write),
            array.fill_address.eq(memory.entry),
            array.fill_data.eq(memory.gathered),
            vector.bias_write.eq(memory.bias_write),
            vector.steps_write.eq(memory.steps_write),
            vector.function_write.eq(memory.function_write),
            vector.table_row.eq(memory.entry),
            vector.table_data.eq(memory.gathered),
            accumulators.array_read.eq(array.accumulator_read),
            accumulators.array_bank.eq(array.accumulator_bank),
            accumulators.array_address.eq(array.accumulator_address),
            array.accumulator_data.eq(accumulators.array_data),
            accumulators.write.eq(array.accumulator_write),
            accumulators.write_bank.eq(array.accumulator_write_bank),
            accumulators.write_address.eq(array.accumulator_write_address),
            accumulators.write_data.eq(array.accumulator_write_data),
            accumulators.vector_read.eq(vector.accumulator_read),
            accumulators.vector_bank.eq(vector.accumulator_bank),
            accumulators.vector_address.eq(vector.accumulator_address),
            accumulators.vector_group.eq(vector.accumulator_group),
            vector.accumulator_data.eq(accumulators.vector_data),
        ]
        if self._counters:
            self._events(m, memory, array, vector, sequencer)
        return m

    def _errors(
        self,
        m: Module,
        stop: Signal,
        guard: PortGuard,
        units: _Units,
        activations: ActivationBuffer,
        sequencer: Sequencer,
        scheduler: Scheduler,
    ) -> None:
        """The table of errors: who meets which, and which instruction is to blame."""
        memory, array, vector = units[Unit.MEMORY], units[Unit.ARRAY], units[Unit.VECTOR]
        # What is found a cycle late may be found after its instruction was counted as complete, and
        # its number is taken over two cycles later.
        (dispatched,) = delay(m, [sequencer.dispatched], 2, "dispatched")
        (at_hand,) = delay(m, [dispatched], 1, "at_hand")
        completed = [
            Signal(ERROR_INSTRUCTION_BITS, name=f"in_{name}") for name in ("memory", "vector")
        ]
        with m.If(sequencer.begin):
            m.d.sync += [completed[0].eq(sequencer.resident), completed[1].eq(0)]
        with m.Else():
            m.d.sync += [
                completed[0].eq(scheduler.completed_memory),
                completed[1].eq(scheduler.completed_vector),
            ]
        in_memory, in_vector = delay(m, completed, 2, "number")
        m.submodules.array_numbers = in_array = ArrayNumbers(
            decode_cycles=ILLEGAL_CYCLES + 1, read_cycles=BAD_READ_CYCLES + 1, row_cycles=2
        )

        soon: list[Value] = []

        def early(raised: Value) -> Value:
            soon.append(raised)
            return raised

        m.d.comb += [
            in_array.begin.eq(sequencer.begin),
            in_array.start.eq(scheduler.array.start),
            in_array.take.eq(array.take),
        ]
        memory_unit, array_unit, vector_unit = ErrorUnit.MEMORY, ErrorUnit.ARRAY, ErrorUnit.VECTOR
        activation = ErrorCode.ACTIVATION_ADDRESS
        errors: list[tuple[ErrorUnit, ErrorCode, Value, Value]] = [
            (memory_unit, ErrorCode.FIELD, early(memory.bad_count), in_memory),
            (memory_unit, activation, early(activations.bad_memory_read), in_memory),
            (memory_unit, activation, activations.bad_memory_write, in_memory),
            (memory_unit, ErrorCode.TABLE_ADDRESS, early(memory.bad_table), in_memory),
            (memory_unit, ErrorCode.WEIGHT_ADDRESS, early(memory.bad_weights), in_memory),
            (memory_unit, ErrorCode.MEMORY_ADDRESS, early(guard.bad_address), in_memory),
            (
                memory_unit,
                ErrorCode.WATCHDOG,
                early(guard.silent & sequencer.busy & ~sequencer.begin),
                in_memory,
            ),
            (memory_unit, ErrorCode.MEMORY, guard.unasked, in_memory),
            (memory_unit, ErrorCode.MEMORY, guard.read_error, in_memory),
            (memory_unit, ErrorCode.MEMORY, guard.write_error, in_memory),
            (array_unit, ErrorCode.ILLEGAL_TRIT, early(array.illegal), in_array.decoded),
            (array_unit, activation, early(activations.bad_array_read), in_array.streamed),
            (array_unit, ErrorCode.WEIGHT_ADDRESS, early(array.bad_row), in_array.row),
            (vector_unit, ErrorCode.FIELD, early(vector.meets), in_vector),
            (vector_unit, activation, early(activations.bad_vector_read), in_vector),
            (vector_unit, activation, activations.bad_vector_write, in_vector),
            (vector_unit, ErrorCode.TABLE_ADDRESS, early(vector.bad_row), in_vector),
            (ErrorUnit.SEQUENCER, ErrorCode.OPCODE, sequencer.bad_opcode, at_hand),
            (ErrorUnit.SEQUENCER, ErrorCode.FIELD, sequencer.bad_field, at_hand),
            (ErrorUnit.SEQUENCER, ErrorCode.TABLE_ADDRESS, sequencer.bad_page, at_hand),
            (ErrorUnit.SEQUENCER, ErrorCode.DEADLOCK, sequencer.deadlock, dispatched),
            (ErrorUnit.SEQUENCER, ErrorCode.ABORT, self.abort, dispatched),
        ]
        numbers = [in_memory, in_vector, at_hand, dispatched]
        numbers += [in_array.decoded, in_array.streamed, in_array.row]
        which = [next(n for n, v in enumerate(numbers) if v is number) for *_, number in errors]
        m.submodules.error_latch = latch = ErrorLatch(
            [(unit, code, n) for (unit, code, *_), n in zip(errors, which, strict=True)],
            [n for n, (*_, raised, _) in enumerate(errors) if any(raised is one for one in soon)],
        )
        m.d.comb += latch.raised.eq(Cat(*[raised for *_, raised, _ in errors]))
        m.d.comb += [getattr(latch, f"number_{n}").eq(value) for n, value in enumerate(numbers)]
        m.d.comb += [
            latch.clear.eq(sequencer.begin),
            latch.watch.eq(sequencer.busy),
            latch.over.eq(sequencer.settles),
            stop.eq(latch.stop),
            sequencer.alarm.eq(latch.alarm),
            sequencer.stop.eq(stop),
            sequencer.settled.eq(guard.quiet | guard.silent),
            self.error.eq(latch.code),
            self.error_unit.eq(latch.unit),
            self.error_instruction.eq(latch.instruction),
            self.owing.eq(~guard.quiet),
        ]

    def _queues(
        self,
        m: Module,
        units: _Units,
        sequencer: Sequencer,
        scheduler: Scheduler,
        dropped: ResetInserter,
    ) -> dict[Unit, Queue]:
        """A queue in front of each unit, with the scheduler between them."""
        queues: dict[Unit, Queue] = {}
        acc = self._accelerator
        for unit, component in units.items():
            name = unit.label
            # Masks are decoded on the way into the queue: behind it they are compared.
            bits, banks = instruction_bits(unit), acc.activation_banks
            of_banks = Cat(*masks(sequencer.instruction, unit, banks))
            data = sequencer.instruction[:bits]
            if unit is Unit.MEMORY:
                first, size, _ = place(Opcode.FETCH, "memory")
                address = data[first : first + size]
                booted = Mux(sequencer.boots, sequencer.boot_entry, address)
                data = Cat(data[:first], booted, data[first + size :])
            of_counts: Value = Const(0, 0)
            if unit is Unit.ARRAY:
                of_counts = array_counts(sequencer.instruction)
            elif unit is Unit.VECTOR:
                of_counts = vector_counts(sequencer.instruction, acc)
            queue = Queue(bits + 2 * banks + len(of_counts), acc.queue_depth)
            queues[unit] = queue
            m.submodules[f"{name}_queue"] = dropped(queue)
            port = getattr(scheduler, name)
            m.d.comb += [
                queue.push.eq(sequencer.push[unit]),
                queue.data.eq(Cat(data, of_banks, of_counts)),
                queue.pop.eq(port.start),
                port.valid.eq(queue.valid),
                port.head.eq(queue.head[:bits]),
                Cat(port.read_banks, port.write_banks).eq(queue.head[bits:][: 2 * banks]),
                port.free.eq(component.free),
                port.frees.eq(component.frees),
                port.done.eq(component.done),
                port.holds.eq(component.pending if unit is Unit.ARRAY else ~component.free),
                component.start.eq(port.start),
                component.instruction.eq(queue.head[:bits]),
                self.trace.started[unit].eq(port.start),
                self.trace.completed[unit].eq(component.done),
            ]
        array, port = units[Unit.ARRAY], scheduler.array  # the unit of two stages
        m.d.comb += [
            port.take.eq(array.take),
            port.streams.eq(array.streams),
            array.counts.eq(queues[Unit.ARRAY].head[-ARRAY_COUNTS:]),
            units[Unit.VECTOR].counts.eq(queues[Unit.VECTOR].head[-vector_counts_bits(acc) :]),
        ]
        return queues

    def _events(
        self,
        m: Module,
        memory: MemoryUnit,
        array: ArrayUnit,
        vector: VectorUnit,
        sequencer: Sequencer,
    ) -> None:
        """Connect every counter of `EVENTS`."""
        increments = {
            "vectors": array.vector,
            "padded_vectors": array.padded,
            "adds": array.adds,
            "weight_rows": array.weight_row,
            "array_reads": array.word_read,
            "accumulator_writes": array.accumulator_write,
            "drain_reads": vector.drain_read,
            "vector_steps": vector.step,
            "vector_reads": vector.word_read,
            "vector_writes": vector.write.en,
            "bias_reads": vector.bias_read,
            "finish_passes": vector.pass_,
            "function_reads": vector.function_read,
            "memory_read_beats": memory.read_beat,
            "memory_write_beats": memory.write_beat,
            "load_words": memory.load.en,
            "store_words": memory.word_read,
            "weight_fill_rows": memory.weights_write,
            "bias_fill_rows": memory.bias_write,
            "steps_fill_rows": memory.steps_write,
            "function_fill_rows": memory.function_write,
            "fetch_beats": memory.read_beat & memory.fetching,
            "instructions": sequencer.counts,
        }
        m.submodules.counters = counters = Counters({"adds": len(array.adds)})
        m.d.sync += counters.clear.eq(sequencer.clear)
        for name, increment in increments.items():
            if name in _LATE_EVENTS:
                m.d.comb += getattr(counters.add, name).eq(increment)
            else:
                m.d.sync += getattr(counters.add, name).eq(increment)
        connect(m, flipped(self.events), counters.total)
