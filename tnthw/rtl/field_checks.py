"""Is an instruction one that the machine defines: its opcode, and the values of its fields."""

from __future__ import annotations

from collections import defaultdict

from amaranth import Cat, Module, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import LAYOUTS, Field
from tnthw.machine.fields import MEMORY_BITS, OPCODE_BITS
from tnthw.machine.isa import Opcode
from tnthw.rtl.arithmetic import above, less
from tnthw.rtl.decode import LONGEST_BITS, is_opcode, place, slice_of
from tnthw.rtl.finish_channel import RESULT_BITS


def most_digits(accelerator: Accelerator) -> int:
    """Logarithm of the most digits that a tensor may have."""
    return (RESULT_BITS // accelerator.activation_bits).bit_length() - 1


def largest_values(accelerator: Accelerator) -> dict[tuple[Opcode, str], int]:
    """Largest values of fields that depend on the machine, by opcode and name."""
    limits = {
        (Opcode.ACCUMULATE, "positions"): accelerator.pixels,
        (Opcode.DRAIN, "positions"): accelerator.pixels,
        (Opcode.DRAIN, "chunks"): accelerator.group_chunks,
    }
    for opcode, fields in LAYOUTS.items():
        for field in fields:
            if field.name == "chunk":
                limits[opcode, "chunk"] = accelerator.word_chunks - 1
            elif "digits" in field.name:
                limits[opcode, field.name] = most_digits(accelerator)
    return limits


class FieldChecks(Component):
    """Say what is wrong with an instruction two cycles after it came.

    Comparisons have a register, and what follows from them another. An instruction that is pushed
    in the cycle between does not start before the run is stopped.

    Ports: `check` the `instruction`; `above`, the address above which a FETCH must lie; strobes:
    `opcode` (it does not exist), `field` (a value that is not defined), `page` (a page slot, or an
    entry of one, that does not exist). A count of beats that ends within a row is left to the
    MEMORY unit.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        super().__init__(
            {
                "check": In(1),
                "instruction": In(LONGEST_BITS),
                "above": In(MEMORY_BITS),
                "opcode": Out(1),
                "field": Out(1),
                "page": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc, word = self._accelerator, self.instruction
        code = Signal(OPCODE_BITS)
        checked = Signal()
        m.d.sync += [code.eq(word[:OPCODE_BITS]), checked.eq(self.check)]

        named: dict[tuple[Opcode, ...], Signal] = {}

        def compared(name: str, breaks: Value, *opcodes: Opcode) -> Value:
            """A comparison that counts for some opcodes, a cycle later.

            The opcode has a register of its own: a comparison is a carry chain.
            """
            if opcodes not in named:
                named[opcodes] = Signal(
                    name="_or_".join(["is", *(o.name.lower() for o in opcodes)])
                )
                m.d.sync += named[opcodes].eq(is_opcode(word, *opcodes))
            bit = Signal(name=name)
            m.d.sync += bit.eq(breaks)
            return bit & named[opcodes]

        # Opcodes that keep a field in one place and bound it alike share a comparison.
        broken: dict[tuple[int, int, bool, str, int], list[Opcode]] = defaultdict(list)
        limits = largest_values(acc)
        for opcode, fields in LAYOUTS.items():
            for field in fields:
                for kind, value in _bounds(field, limits.get((opcode, field.name))):
                    broken[(*place(opcode, field.name), kind, value)].append(opcode)
        wrong: list[Value] = []
        for (first, bits, signed, kind, bound), opcodes in broken.items():
            given = slice_of(word, first, bits, signed)
            breaks = ~above(given, bound - 1) if kind == "least" else above(given, bound)
            wrong.append(compared(f"{kind}_{bound}_at_{first}", breaks, *opcodes))
        address, beats, slot = (
            slice_of(word, *place(Opcode.FETCH, name)) for name in ("memory", "beats", "buffer")
        )
        wrong.append(compared("goes_back", ~less(self.above, address), Opcode.FETCH))
        page = acc.page_instructions * acc.instruction_beats
        missing = [
            compared("no_slot", above(slot, acc.pages - 1), Opcode.FETCH),
            compared("no_entry", above(beats, page), Opcode.FETCH),
        ]
        m.d.sync += [
            self.opcode.eq(checked & ~is_opcode(code, *Opcode)),
            self.field.eq(checked & Cat(*wrong).any()),
            self.page.eq(checked & Cat(*missing).any()),
        ]
        return m


def _bounds(field: Field, most: int | None) -> list[tuple[str, int]]:
    """The bounds of a field that its bits can break."""
    found = []
    if field.least is not None and field.least > field.low:
        found.append(("least", field.least))
    for bound in (field.most, most):
        if bound is not None and bound < field.high:
            found.append(("most", bound))
    return found
