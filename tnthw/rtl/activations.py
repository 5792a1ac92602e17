"""Activation buffer: banks with one read and one write port, shared under bank locks."""

from __future__ import annotations

from math import gcd

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import WORD_BITS


def granules(accelerator: Accelerator) -> int:
    """Separately written parts of a word: the finest that the vector unit's chunks need."""
    return accelerator.lanes // gcd(accelerator.lanes, accelerator.rescale_channels)


def read_signature(accelerator: Accelerator) -> Signature:
    """A unit's read port; `data` holds the word from the cycle after `en` to the next `en`."""
    return Signature({"en": Out(1), "address": Out(WORD_BITS), "data": In(8 * accelerator.lanes)})


def write_signature(accelerator: Accelerator) -> Signature:
    """A unit's write port; one bit of `mask` per granule of lanes."""
    return Signature(
        {
            "en": Out(1),
            "address": Out(WORD_BITS),
            "mask": Out(granules(accelerator)),
            "data": Out(8 * accelerator.lanes),
        }
    )


class ActivationBuffer(Component):
    """The banks and the paths between them and the units.

    The start rule keeps two units from meeting at a port, so the paths need no arbiter.

    Ports: `array_read`, `vector_read`, `memory_read` and `vector_write`, `memory_write`.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        read, write = read_signature(accelerator), write_signature(accelerator)
        super().__init__(
            {
                "array_read": In(read),
                "vector_read": In(read),
                "memory_read": In(read),
                "vector_write": In(write),
                "memory_write": In(write),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        offset_bits = (acc.activation_bank_words - 1).bit_length()
        bank_bits = (acc.activation_banks - 1).bit_length()
        reads = {"array": self.array_read, "vector": self.vector_read, "memory": self.memory_read}

        def chosen(address: Value, bank: int) -> Value:
            if bank_bits == 0:
                return Const(1, 1)
            return address[offset_bits : offset_bits + bank_bits] == bank

        outputs = []
        for bank in range(acc.activation_banks):
            # Not a `block_memory`: an ADD in place may read a word in the cycle in which it is written.
            memory = Memory(shape=8 * acc.lanes, depth=acc.activation_bank_words, init=[])
            m.submodules[f"bank_{bank}"] = memory
            write = memory.write_port(granularity=8 * acc.lanes // granules(acc))
            read = memory.read_port()
            outputs.append(read.data)

            hits = Signal(3, name=f"reads_{bank}")
            m.d.comb += hits.eq(Cat(*[p.en & chosen(p.address, bank) for p in reads.values()]))
            address: Value = self.memory_read.address
            address = Mux(hits[1], self.vector_read.address, address)
            address = Mux(hits[0], self.array_read.address, address)
            m.d.comb += [read.en.eq(hits.any()), read.addr.eq(address)]

            vector, memory_unit = self.vector_write, self.memory_write
            by_vector, by_memory = Signal(name=f"vector_{bank}"), Signal(name=f"memory_{bank}")
            m.d.comb += [
                by_vector.eq(vector.en & chosen(vector.address, bank)),
                by_memory.eq(memory_unit.en & chosen(memory_unit.address, bank)),
                write.addr.eq(Mux(by_vector, vector.address, memory_unit.address)),
                write.data.eq(Mux(by_vector, vector.data, memory_unit.data)),
                write.en.eq(Mux(by_vector, vector.mask, Mux(by_memory, memory_unit.mask, 0))),
            ]

        for name, port in reads.items():
            if bank_bits == 0:
                m.d.comb += port.data.eq(outputs[0])
                continue
            bank_read = Signal(bank_bits, name=f"{name}_bank")
            with m.If(port.en):
                m.d.sync += bank_read.eq(port.address[offset_bits : offset_bits + bank_bits])
            with m.Switch(bank_read):
                for bank, data in enumerate(outputs):
                    with m.Case(bank):
                        m.d.comb += port.data.eq(data)
        return m
