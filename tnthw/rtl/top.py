"""The whole machine."""

from __future__ import annotations

from amaranth import Cat, Module
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out, Signature, connect, flipped

from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import MEMORY_BITS
from tnthw.machine.units import Unit
from tnthw.rtl.accumulators import Accumulators
from tnthw.rtl.activations import ActivationBuffer
from tnthw.rtl.array import ArrayUnit
from tnthw.rtl.counters import COUNTERS, Counters
from tnthw.rtl.decode import instruction_bits
from tnthw.rtl.memory import REQUEST, MemoryUnit
from tnthw.rtl.queue import Queue
from tnthw.rtl.scheduler import Scheduler
from tnthw.rtl.sequencer import Sequencer
from tnthw.rtl.vector import VectorUnit

_Units = dict[Unit, MemoryUnit | ArrayUnit | VectorUnit]


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

    Raises
    ------
    MachineError: the weights of the accelerator are not ternary.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        require_ternary(accelerator)
        self._accelerator = accelerator
        beat = 8 * accelerator.memory_bytes_per_cycle
        super().__init__(
            {
                "start": In(1),
                "entry": In(MEMORY_BITS),
                "done": Out(1),
                "busy": Out(1),
                "error": Out(2),
                "request": Out(REQUEST),
                "read": In(stream.Signature(beat)),
                "write": Out(stream.Signature(beat)),
                "trace": Out(Signature({"started": Out(len(Unit)), "completed": Out(len(Unit))})),
                "events": Out(COUNTERS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        m.submodules.memory_unit = memory = MemoryUnit(acc)
        m.submodules.array_unit = array = ArrayUnit(acc)
        m.submodules.vector_unit = vector = VectorUnit(acc)
        m.submodules.activations = activations = ActivationBuffer(acc)
        m.submodules.accumulators = accumulators = Accumulators(acc)
        m.submodules.sequencer = sequencer = Sequencer(acc)
        m.submodules.scheduler = scheduler = Scheduler()
        units: _Units = {Unit.MEMORY: memory, Unit.ARRAY: array, Unit.VECTOR: vector}
        queues = self._queues(m, units, sequencer, scheduler)

        # Memory port.
        connect(m, flipped(self.request), memory.request)
        connect(m, flipped(self.read), memory.read_data)
        connect(m, flipped(self.write), memory.write_data)

        # Sequencer.
        page_bits = (acc.page_instructions - 1).bit_length()
        m.d.comb += [
            sequencer.start.eq(self.start),
            sequencer.entry.eq(self.entry),
            sequencer.page_write.eq(memory.page_write),
            sequencer.page_index.eq(Cat(memory.entry[:page_bits], memory.page)),
            sequencer.page_data.eq(memory.gathered),
            sequencer.fetched.eq(memory.fetched),
            sequencer.full.eq(Cat(*[queues[unit].full for unit in Unit])),
            sequencer.drained.eq(
                scheduler.idle & ~Cat(*[queues[unit].valid for unit in Unit]).any()
            ),
            scheduler.clear.eq(sequencer.clear),
            self.done.eq(sequencer.done),
            self.busy.eq(sequencer.busy),
        ]
        with m.If(sequencer.clear):
            m.d.sync += self.error.eq(0)
        with m.Else():
            m.d.sync += self.error.eq(self.error | Cat(array.illegal, sequencer.unknown))

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
            vector.table_write.eq(memory.table_write),
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
        self._events(m, memory, array, vector, sequencer)
        return m

    def _queues(
        self,
        m: Module,
        units: _Units,
        sequencer: Sequencer,
        scheduler: Scheduler,
    ) -> dict[Unit, Queue]:
        """A queue in front of each unit, with the scheduler between them."""
        queues: dict[Unit, Queue] = {}
        for unit, component in units.items():
            name = unit.label
            queue = Queue(instruction_bits(unit), self._accelerator.queue_depth)
            m.submodules[f"{name}_queue"] = queues[unit] = queue
            port = getattr(scheduler, name)
            m.d.comb += [
                queue.push.eq(sequencer.push[unit]),
                queue.data.eq(sequencer.instruction),
                queue.pop.eq(port.start),
                port.valid.eq(queue.valid),
                port.head.eq(queue.head),
                port.free.eq(component.free),
                port.done.eq(component.done),
                port.held_read.eq(component.held_read),
                component.start.eq(port.start),
                component.instruction.eq(queue.head),
                self.trace.started[unit].eq(port.start),
                self.trace.completed[unit].eq(component.done),
            ]
            if hasattr(component, "held_write"):  # the array writes no activations
                m.d.comb += port.held_write.eq(component.held_write)
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
            "table_reads": vector.chunk,
            "memory_read_beats": memory.read_beat,
            "memory_write_beats": memory.write_beat,
            "load_words": memory.load.en,
            "store_words": memory.word_read,
            "weight_fill_rows": memory.weights_write,
            "table_fill_rows": memory.table_write,
            "fetch_beats": memory.read_beat & memory.fetching,
            "instructions": sequencer.push.any(),
        }
        m.submodules.counters = counters = Counters({"adds": len(array.adds)})
        m.d.comb += counters.clear.eq(sequencer.clear)
        for name, increment in increments.items():
            m.d.comb += getattr(counters.add, name).eq(increment)
        connect(m, flipped(self.events), counters.total)
