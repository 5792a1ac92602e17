"""Activation buffer: banks with one read and one write port, shared under bank locks."""

from __future__ import annotations

from math import gcd

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.accelerator import READ_LATENCY, Accelerator
from tnthw.machine.fields import BANK_BITS, WORD_BITS
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.delay import delay

_TO_OUTPUTS = READ_LATENCY - 2  # cycles from `en` to the word behind its bank's second register


def granules(accelerator: Accelerator) -> int:
    """Separately written parts of a word: the finest that the vector unit's chunks need."""
    return accelerator.lanes // gcd(accelerator.lanes, accelerator.rescale_channels)


def read_signature(accelerator: Accelerator) -> Signature:
    """A unit's read port, a new word in every cycle.

    `en`, `address` and `valid` come in the cycle after the step, and `data` is the word for one
    cycle, `READ_LATENCY` cycles after the step. Without `valid` no bank is read and the word is
    anything. `held` is the mask of the banks whose read port the
    unit holds in the cycle of the step.
    """
    return Signature(
        {
            "held": Out(BANK_BITS),
            "en": Out(1),
            "address": Out(WORD_BITS),
            "valid": Out(1),
            "data": In(accelerator.lanes * accelerator.activation_bits),
        }
    )


def write_signature(accelerator: Accelerator) -> Signature:
    """A unit's write port; one bit of `mask` per granule of lanes.

    `held` is the mask of the banks whose write port the unit holds.
    """
    return Signature(
        {
            "held": Out(BANK_BITS),
            "en": Out(1),
            "address": Out(WORD_BITS),
            "mask": Out(granules(accelerator)),
            "data": Out(accelerator.lanes * accelerator.activation_bits),
        }
    )


BAD_READ_CYCLES = 2
"""Cycles from a step to the strobe that says that its word does not exist."""

PORTS = ("array_read", "vector_read", "memory_read", "vector_write", "memory_write")
"""The ports of the activation buffer."""


class ActivationBuffer(Component):
    """The banks and the paths between them and the units.

    The start rule keeps two units from meeting at a port, so the paths need no arbiter: a bank
    takes the read address of the unit that holds it, and the write of the unit that gives one.

    A write in cycle w reaches its bank in w + 2, as the address of a step in cycle w does: a read
    gives what was written before its step. No lane that is used is read with a step in the cycle of
    its write (docs/machine.md), so that the banks may be block memories.

    A word that does not exist, or lies in a bank that the unit does not hold, is not written; what
    is read there has no meaning.

    Ports: `array_read`, `vector_read`, `memory_read` and `vector_write`, `memory_write`;
    `bad_PORT` strobes, in the cycle after `en`: there is no such word for the unit.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        self._offset_bits = (accelerator.activation_bank_words - 1).bit_length()
        self._bank_bits = (accelerator.activation_banks - 1).bit_length()
        read, write = read_signature(accelerator), write_signature(accelerator)
        super().__init__(
            {
                "array_read": In(read),
                "vector_read": In(read),
                "memory_read": In(read),
                "vector_write": In(write),
                "memory_write": In(write),
                **{f"bad_{name}": Out(1) for name in PORTS},
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        bits = acc.lanes * acc.activation_bits
        reads = {"array": self.array_read, "vector": self.vector_read, "memory": self.memory_read}
        writes = (self.vector_write, self.memory_write)
        held = delay(m, [port.held for port in reads.values()], 1, "held")
        array_held, vector_held, _ = held
        # Whether an address is past the last bank is known a cycle later than its bank.
        valid = Signal(len(reads))
        past_read = Signal(len(reads))
        past_write = Signal(2)
        m.d.sync += [
            valid.eq(Cat(*[port.valid for port in reads.values()])),
            past_read.eq(Cat(*[self._past(port.address) for port in reads.values()])),
            past_write.eq(Cat(*[self._past(port.address) for port in writes])),
        ]
        later = [
            delay(m, [w.address, w.mask, w.data], 1, f"write_{i}") for i, w in enumerate(writes)
        ]
        (by_vector, vector_mask, vector_data), (by_memory, memory_mask, memory_data) = later

        outputs: list[Value] = []
        for bank in range(acc.activation_banks):
            memory = block_memory(shape=bits, depth=acc.activation_bank_words)
            m.submodules[f"bank_{bank}"] = memory
            read = memory.read_port()
            write = memory.write_port(granularity=bits // granules(acc))

            address = Mux(
                array_held[bank],
                self.array_read.address,
                Mux(vector_held[bank], self.vector_read.address, self.memory_read.address),
            )
            # The blocks of a bank lie far from each other: between a register and them no gate.
            hits = [
                port.en & self._in_bank(port.address, bank) & mask[bank] & port.valid
                for port, mask in zip(reads.values(), held, strict=True)
            ]
            m.d.sync += [read.en.eq(Cat(*hits).any()), read.addr.eq(address)]

            # A register without enable or reset, which moves into the block (output_registers.py).
            output = Signal(bits, name=f"output_{bank}", reset_less=True)
            m.d.sync += output.eq(read.data)
            outputs.append(output)

            hit_vector, hit_memory = Signal(name=f"vector_{bank}"), Signal(name=f"memory_{bank}")
            m.d.sync += [
                hit.eq(port.en & self._in_bank(port.address, bank) & port.held[bank])
                for hit, port in zip((hit_vector, hit_memory), writes, strict=True)
            ]
            to_vector, to_memory = hit_vector & ~past_write[0], hit_memory & ~past_write[1]
            chosen = Mux(to_vector, vector_mask, Mux(to_memory, memory_mask, 0))
            m.d.sync += [
                write.en.eq(chosen),
                write.addr.eq(Mux(hit_vector, by_vector, by_memory)),
                write.data.eq(Mux(hit_vector, vector_data, memory_data)),
            ]

        masks = [*held, *[port.held for port in writes]]
        asked = [*valid, *[1] * len(writes)]  # a read is one when it is valid, too
        past = [*past_read, *past_write]
        for name, mask, meant, beyond in zip(PORTS, masks, asked, past, strict=True):
            port, bad = getattr(self, name), Signal(name=f"no_{name}")
            (asks,) = delay(m, [port.en], 1, f"asks_{name}")
            there = [
                self._in_bank(port.address, bank) & mask[bank]
                for bank in range(acc.activation_banks)
            ]
            m.d.sync += bad.eq(port.en & ~Cat(*there).any())
            m.d.comb += getattr(self, f"bad_{name}").eq((bad | (asks & beyond)) & meant)

        for name, port in reads.items():
            (place,) = delay(m, [self._bank(port.address)], _TO_OUTPUTS, f"{name}_bank")
            word = Signal(bits, name=f"{name}_word", reset_less=True)
            with m.Switch(place):
                for bank, data in enumerate(outputs):
                    with m.Case(bank):
                        m.d.sync += word.eq(data)
            m.d.comb += port.data.eq(word)
        return m

    def _bank(self, address: Value) -> Value:
        """Which bank a word lies in."""
        if self._bank_bits == 0:
            return Const(0, 1)
        return address[self._offset_bits : self._offset_bits + self._bank_bits]

    def _in_bank(self, address: Value, bank: int) -> Value:
        return self._bank(address) == bank

    def _past(self, address: Value) -> Value:
        """Whether it is past every bank that a few bits could name."""
        return address[self._offset_bits + self._bank_bits :].any()
