"""The registers of the shells in RTL, made from the register map."""

from __future__ import annotations

from collections.abc import Iterable

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw import __version__
from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.digest import digest
from tnthw.machine.error_codes import ERROR_BITS, ERROR_INSTRUCTION_BITS, ERROR_UNIT_BITS
from tnthw.machine.events import EVENT_BITS, EVENTS
from tnthw.machine.fields import MEMORY_BITS
from tnthw.rtl.counters import COUNTERS
from tnthw.rtl.images import IMAGE_BITS
from tnthw.shell.register_map import ADDRESS_BITS, Register, RegisterField, registers

WORD = 32
"""Bits of the register bus."""

ACCESS = {
    "access": In(1), "write": In(1), "address": In(ADDRESS_BITS), "data": In(WORD),
    "strobe": In(WORD // 8), "read_data": Out(WORD), "error": Out(1),
}  # fmt: skip
"""Ports of an access; a subordinate has them the other way round."""

SETTINGS = {
    ("images", "count"): IMAGE_BITS,
    ("entry", "beat"): MEMORY_BITS,
    ("memory_beats", "beats"): MEMORY_BITS,
    ("records_first", "beat"): MEMORY_BITS,
    ("program", "address"): 64,
    ("records", "address"): 64,
}
"""Registers of a run, each with its field and its bits; they hold still while it goes on."""

_Key = tuple[str, str]


class RegisterFile(Component):
    """Answer accesses of 32 bits, one at a time, and hold what a run needs.

    Parameters
    ----------
    bus_bytes: a word of the data bus; addresses are multiples of it.
    address_bits: of the data bus; the bits of addresses above them read as zero.
    counters: with `cycles` and the event counters.

    Ports: `access` strobe with `write`, `address` (of a byte, the low two bits do not count),
    `data`, `strobe`; in the cycle after it and until the next one `read_data` and `error`.
    `start`, `abort`, `reset` strobes; `done` strobe, `busy`, `owing`, `code`, `unit`,
    `instruction`, `events` of the machine; a port for each of `SETTINGS`; `interrupt`, a level.
    """

    def __init__(
        self, accelerator: Accelerator, *, bus_bytes: int, address_bits: int, counters: bool
    ) -> None:
        self._accelerator, self._counters = accelerator, counters
        self._bus_bytes, self._address_bits = bus_bytes, address_bits
        super().__init__(
            {
                **ACCESS,
                "start": Out(1),
                "abort": Out(1),
                "reset": Out(1),
                "done": In(1),
                "busy": In(1),
                "owing": In(1),
                "code": In(ERROR_BITS),
                "unit": In(ERROR_UNIT_BITS),
                "instruction": In(ERROR_INSTRUCTION_BITS),
                **{register: Out(bits) for (register, _), bits in SETTINGS.items()},
                "interrupt": Out(1),
                **({"events": In(COUNTERS)} if counters else {}),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        # Where a byte is not written the register's own bits are written back.
        taken = Cat(bit.replicate(8) for bit in self.strobe)
        written = self.access & self.write
        words: dict[int, Value] = {}
        writable: set[int] = set()
        locked: set[int] = set()
        values = self._values(m, written, taken)
        found = [each for each in registers() if self._counters or each.name not in COUNTED]
        for register in found:
            bits = _layout(register, values)
            for half in range(register.size * 8 // WORD):
                address = (register.address >> 2) + half
                words[address] = bits[half * WORD : (half + 1) * WORD]
                if any(field.writable for field in register.fields):
                    writable.add(address)
                if register.name in {name for name, _ in SETTINGS}:
                    locked.add(address)
        missing = values.keys() - {(r.name, f.name) for r in found for f in r.fields}
        if missing:
            raise MachineError(f"registers.rdl: has no {sorted(missing)}, which the RTL gives")

        starts = self._selects("control") & self.data[0] & self.strobe[0]
        word = self.address[2:]
        refused = self.busy & (starts | _one_of(word, locked))
        with m.If(self.access):
            with m.Switch(word):
                for address, value in sorted(words.items()):
                    with m.Case(address):
                        m.d.sync += self.read_data.eq(value)
                with m.Default():
                    m.d.sync += self.read_data.eq(0)
            m.d.sync += self.error.eq(
                Mux(self.write, ~_one_of(word, writable) | refused, ~_one_of(word, words))
            )
        return m

    def _values(self, m: Module, written: Value, taken: Value) -> dict[_Key, Value]:
        """Give every field its value, and obey what software writes."""
        acc = self._accelerator
        major, minor, patch = (int(part) for part in __version__.split("+")[0].split(".")[:3])
        values: dict[_Key, Value] = {
            ("version", "major"): Const(major, 8),
            ("version", "minor"): Const(minor, 8),
            ("version", "patch"): Const(patch, 8),
            ("machine", "digest"): Const(int(digest(acc), 16), 48),
            ("build", "port_bytes"): Const(acc.memory_bytes_per_cycle, 8),
            ("build", "bus_bytes"): Const(self._bus_bytes, 8),
            ("build", "events"): Const(len(EVENTS) if self._counters else 0, 8),
            ("status", "busy"): self.busy,
            ("status", "owing"): self.owing,
            ("error", "code"): self.code,
            ("error", "unit"): self.unit,
            ("error", "instruction"): self.instruction,
        }
        now = self.data & taken
        control = written & self._selects("control")
        for bit, strobe in enumerate((self.start, self.abort, self.reset)):
            m.d.sync += strobe.eq(control & now[bit] & (~self.busy if strobe is self.start else 1))

        ended = Signal()
        with m.If(self.start):
            m.d.sync += ended.eq(0)
        with m.Elif(self.done):
            m.d.sync += ended.eq(1)
        values["status", "done"] = ended

        enabled = Signal(2)
        pending = Signal(2)
        with m.If(written & self._selects("interrupt_enable")):
            m.d.sync += enabled.eq((enabled & ~taken) | now)
        cleared = Mux(written & self._selects("interrupt_status"), now[:2], 0)
        raised = Cat(self.done, self.done & (self.code != 0))
        m.d.sync += pending.eq((pending & ~cleared) | raised)
        m.d.sync += self.interrupt.eq((pending & enabled).any())
        for bit, name in enumerate(("done", "error")):
            values["interrupt_enable", name] = enabled[bit]
            values["interrupt_status", name] = pending[bit]

        for (register, field), bits in SETTINGS.items():
            port = getattr(self, register)
            values[register, field] = port
            for half in range(-(-bits // WORD)):
                selected = written & self._selects(register, half) & ~self.busy
                part = port[half * WORD : (half + 1) * WORD]
                kept = Const(self._kept(register) >> half * WORD & (1 << WORD) - 1, WORD)
                with m.If(selected):
                    m.d.sync += part.eq((part & ~taken | now) & kept)

        if self._counters:
            cycles = Signal(EVENT_BITS)
            with m.If(self.start):
                m.d.sync += cycles.eq(0)
            with m.Elif(self.busy):
                m.d.sync += cycles.eq(cycles + 1)
            values["cycles", "count"] = cycles
            for name in EVENTS:
                values[name, "count"] = getattr(self.events, name)
        return values

    def _kept(self, register: str) -> int:
        """Bits of a setting that can be written."""
        if register in ("program", "records"):
            return (1 << self._address_bits) - self._bus_bytes
        return -1

    def _selects(self, register: str, half: int = 0) -> Value:
        """Whether the address is that of a register."""
        (found,) = (each for each in registers() if each.name == register)
        return self.address[2:] == (found.address >> 2) + half


COUNTED = frozenset(("cycles", *EVENTS))
"""Registers that a build without counters lacks."""


def _layout(register: Register, values: dict[_Key, Value]) -> Value:
    """All bits of a register as software reads them."""
    parts: list[Value] = []
    end = 0
    for field in sorted(register.fields, key=lambda each: each.low):
        parts += [Const(0, field.low - end), _read(register, field, values)]
        end = field.low + field.width
    return Cat(*parts, Const(0, register.size * 8 - end))


def _read(register: Register, field: RegisterField, values: dict[_Key, Value]) -> Value:
    if not field.readable:
        return Const(0, field.width)
    value = values.get((register.name, field.name))
    if value is None:
        if field.reset is None or field.writable:
            raise MachineError(
                f"registers.rdl: {register.name}.{field.name} is a field that the RTL does not have"
            )
        return Const(field.reset, field.width)
    if len(value) != field.width:
        raise MachineError(
            f"registers.rdl: {register.name}.{field.name} has {field.width} bits, in the RTL it "
            f"has {len(value)}"
        )
    return value


def _one_of(word: Value, addresses: Iterable[int]) -> Value:
    return Cat(word == address for address in sorted(addresses)).any()
