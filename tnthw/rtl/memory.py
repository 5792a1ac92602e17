"""MEMORY unit: moves beats between the memory port and the on-chip memories."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, signed
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import BANK_BITS, BEAT_BITS, MEMORY_BITS, WORD_BITS, AddressBase
from tnthw.machine.isa import Opcode, TableKind
from tnthw.machine.units import Unit
from tnthw.rtl.activations import read_signature, write_signature
from tnthw.rtl.arithmetic import times_constant
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import instruction_bits, is_opcode, unit_layout
from tnthw.rtl.instruction_buffer import slot_bits
from tnthw.rtl.memory_load import LoadPath
from tnthw.rtl.memory_rows import MOVES, get
from tnthw.rtl.memory_store import StorePath
from tnthw.rtl.port_guard import REQUEST


class MemoryUnit(Component):
    """Runs LOAD, STORE, LOAD_WEIGHTS, LOAD_TABLE and FETCH instructions.

    While it is free its registers take whatever instruction is offered, so that the many of them do
    not wait for the start rule.

    Ports: `start` of the `instruction`, which stands there in the cycle before too and is decoded
    in part then, allowed while `free`, which it is after a cycle of `frees` without `start`;
    `first` (the image is the run's first), `input_offset`, `output_offset` and `memory_beats`,
    which stand still while the unit runs; `done` and `fetched` (a FETCH is done) strobes;
    `held_read`, `held_write` bank masks; `request`, `read_data`, `write_data` streams, and `room`:
    the largest address at which `request` still ends inside memory, negative where there is none;
    `load`, `store` on the activation buffer; `weights_write`, `bias_write`, `steps_write`,
    `function_write`, `page_write` strobes with `entry` (the index), `slot` (of a FETCH) and
    `gathered` (the bytes); `bad_weights`, `bad_table` (a row that does not exist), `bad_count`
    strobes; `read_beat`, `write_beat`, `word_read`, `fetching` for the event counters.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        self._loads = loads = LoadPath(acc)
        beat = 8 * acc.memory_bytes_per_cycle
        super().__init__(
            {
                "start": In(1),
                "instruction": In(instruction_bits(Unit.MEMORY)),
                "first": In(1),
                "input_offset": In(MEMORY_BITS),
                "output_offset": In(MEMORY_BITS),
                "memory_beats": In(MEMORY_BITS),
                "free": Out(1),
                "frees": Out(1),
                "done": Out(1),
                "fetched": Out(1),
                "held_read": Out(BANK_BITS),
                "held_write": Out(BANK_BITS),
                "request": Out(REQUEST),
                "room": Out(signed(MEMORY_BITS + 1)),
                "read_data": In(stream.Signature(beat)),
                "write_data": Out(stream.Signature(beat)),
                "load": Out(write_signature(acc)),
                "store": Out(read_signature(acc)),
                "weights_write": Out(1),
                "bias_write": Out(1),
                "steps_write": Out(1),
                "function_write": Out(1),
                "page_write": Out(1),
                "entry": Out(WORD_BITS),
                "slot": Out(slot_bits(acc)),
                "fetching": Out(1),
                "gathered": Out(len(loads.gathered)),
                "bad_weights": Out(1),
                "bad_table": Out(1),
                "bad_count": Out(1),
                "read_beat": Out(1),
                "write_beat": Out(1),
                "word_read": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.load_path = loads = self._loads
        m.submodules.store_path = stores = StorePath(self._accelerator)
        word = Signal(unit_layout(Unit.MEMORY), reset_less=True)
        busy = Signal()
        skip = Signal()
        skipped = Signal()
        storing = Signal()
        load = Signal(init=1)  # it is free: for the many registers, apart from the start rule's
        # It stands at the head in the cycle before its start: its queue is not in the way.
        starting = Signal(len(self.instruction), reset_less=True)
        m.d.sync += starting.eq(self.instruction)
        with m.If(load):
            m.d.sync += [load.eq(~self.start), word.eq(starting)]
        with m.Elif(self.done):
            m.d.sync += load.eq(1)
        # The start comes late: as an enable it would have a wire to go behind its last gate.
        m.d.sync += busy.eq(self.start | (busy & ~self.done))
        # Which memory an instruction fills, for the strobes.
        of_words = Signal()
        of_weights = Signal()
        fetching = Signal()
        of_table = Signal(len(TableKind))
        with m.If(load):
            m.d.sync += [
                of_words.eq(is_opcode(starting, Opcode.LOAD)),
                of_weights.eq(is_opcode(starting, Opcode.LOAD_WEIGHTS)),
                fetching.eq(is_opcode(starting, Opcode.FETCH)),
                *[
                    of_table[kind].eq(
                        is_opcode(starting, Opcode.LOAD_TABLE) & (get(starting, "table") == kind)
                    )
                    for kind in TableKind
                ],
            ]
        m.d.sync += [
            skip.eq(get(self.instruction, "once", absent=0) & ~self.first),
            storing.eq(is_opcode(self.instruction, Opcode.STORE)),
            skipped.eq(self.start & skip),
        ]
        m.d.comb += [
            self.free.eq(~busy),
            self.frees.eq(~busy | self.done),
            self.held_read.eq(Mux(busy, get(word, "read_banks", absent=0), 0)),
            self.held_write.eq(Mux(busy, get(word, "write_banks", absent=0), 0)),
            self.slot.eq(get(word, "buffer")),
            self.fetching.eq(fetching),
            self.done.eq(stores.done | loads.done | skipped),
            self.fetched.eq(self.done & self.fetching),
        ]
        self._requests(m, word, load, skip)

        table_writes = [getattr(self, f"{kind.name.lower()}_write") for kind in TableKind]
        connect(m, loads.beats, flipped(self.read_data))
        connect(m, stores.beats, flipped(self.write_data))
        m.d.comb += [
            stores.start.eq(self.start & storing),
            loads.start.eq(self.start & ~storing & ~skip),
            *[path.load.eq(load) for path in (loads, stores)],
            *[path.head.eq(self.instruction) for path in (loads, stores)],
            *[path.instruction.eq(starting) for path in (loads, stores)],
            *[path.word.eq(word) for path in (loads, stores)],
            self.store.held.eq(self.held_read),
            self.store.valid.eq(1),
            self.store.en.eq(stores.read.en),
            self.store.address.eq(stores.read.address),
            stores.read.data.eq(self.store.data),
            self.load.held.eq(self.held_write),
            loads.memories.eq(Cat(of_words, of_weights, fetching, of_table)),
            Cat(self.load.en, self.weights_write, self.page_write, *table_writes).eq(loads.write),
            self.load.address.eq(loads.entry),
            self.load.mask.eq(-1),
            self.load.data.eq(loads.gathered),
            self.entry.eq(loads.entry),
            self.gathered.eq(loads.gathered),
            self.bad_weights.eq(loads.bad_row & of_weights),
            self.bad_table.eq(loads.bad_row & of_table.any()),
            self.bad_count.eq(loads.bad_count),
            self.read_beat.eq(loads.taken),
            self.write_beat.eq(stores.sent),
            self.word_read.eq(stores.step),
        ]
        return m

    def _requests(self, m: Module, word: Signal, load: Signal, skip: Signal) -> None:
        """One request per row from the cycle after the start."""
        asks = Signal()
        left = Countdown(m, 16, "requests")
        started = self.instruction
        address = Signal(MEMORY_BITS, reset_less=True)
        offset = Signal(MEMORY_BITS)
        beats = Signal(BEAT_BITS, reset_less=True)
        row = times_constant(get(started, "words"), self._accelerator.word_beats)
        count = Signal(max(len(row), BEAT_BITS) + 1)
        too_long = count[BEAT_BITS:].any()
        rows = Signal(16, reset_less=True)
        base = Signal(MEMORY_BITS, reset_less=True)
        bases = (AddressBase.INPUT, AddressBase.OUTPUT)
        given = get(started, "base", absent=int(AddressBase.ABSOLUTE))
        of_input, of_output = (Signal(name=f"of_{base.name.lower()}") for base in bases)
        m.d.sync += [
            of_base.eq(given == int(base))
            for of_base, base in zip((of_input, of_output), bases, strict=True)
        ]
        m.d.comb += offset.eq(
            Mux(of_input, self.input_offset, Mux(of_output, self.output_offset, 0))
        )
        m.d.sync += [
            count.eq(Mux(is_opcode(started, *MOVES), row, get(started, "beats"))),
            rows.eq(get(started, "rows", absent=1)),
            base.eq(get(started, "memory")),
        ]
        m.d.comb += [
            self.request.valid.eq(asks),
            self.request.payload.address.eq(address),
            self.request.payload.write.eq(is_opcode(word, Opcode.STORE)),
            self.request.payload.beats.eq(beats),
        ]
        moves = self.request.valid & self.request.ready
        with m.If(load):
            left.load(rows)
            m.d.sync += [
                asks.eq(self.start & ~skip),
                beats.eq(count),
                self.room.eq(Mux(too_long, -1, self.memory_beats - count)),
            ]
        with m.Elif(moves):
            left.step()
            m.d.sync += asks.eq(~left.last)
        # One adder, whose operands are chosen: what would choose between two sums comes late.
        with m.If(load | moves):
            stride = get(word, "memory_stride")
            m.d.sync += address.eq(Mux(load, base, address) + Mux(load, offset, stride))
