"""Trit decoder: packed weights to (nz, neg) pairs in three stages; the illegal-code detector."""

from __future__ import annotations

from amaranth import Cat, Module, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.weight_format import WeightFormat

DECODE_CYCLES = 3
"""Cycles from packed bytes to their trits in a register; `illegal` is one later."""


class TritDecoder(Component):
    """Decode `n_bytes` packed bytes, new ones in every cycle.

    Ports: `data` (8 * n_bytes); `DECODE_CYCLES` later `nz` and `neg`, one bit per trit, first trit
    in bit 0, `neg` only where `nz`; a cycle later `illegal`, high when a byte was not a legal code.
    What its trits are is not defined.
    """

    def __init__(self, weight_format: WeightFormat, n_bytes: int) -> None:
        self._format = weight_format
        self._n_bytes = n_bytes
        trits = weight_format.weights_in(n_bytes)
        super().__init__(
            {"data": In(8 * n_bytes), "nz": Out(trits), "neg": Out(trits), "illegal": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        decode = _trit5 if self._format is WeightFormat.TRIT5 else _trit2
        found = [decode(m, self.data.word_select(i, 8), f"{i}") for i in range(self._n_bytes)]
        m.d.comb += [
            self.nz.eq(Cat(*[nz for nz, _, _ in found])),
            self.neg.eq(Cat(*[neg for _, neg, _ in found])),
        ]
        m.d.sync += self.illegal.eq(Cat(*[illegal for _, _, illegal in found]).any())
        return m


def _trit5(m: Module, byte: Value, name: str) -> tuple[Value, Value, Value]:
    """Two digits, two digits, one digit.

    What is left tells whether the code is legal: 3 ** 5 = 243 and above belong to no five trits.
    """
    nz: list[Value] = []
    neg: list[Value] = []
    codes: list[Value] = []  # of the stage before: the bytes come from afar, so no gate follows
    rest = byte
    for stage, digits in enumerate((2, 2, 1)):
        tripled = Signal(10, name=f"tripled_{name}_{stage}")
        m.d.comb += tripled.eq(rest + (rest << 1))
        found = tripled[8:]
        remainder: Value = tripled[:8]
        if digits == 2:
            # The second digit is the carry of 3 * (3 * rest mod 256), which is
            # 9 * rest / 256 - 3 * first: both products at once, and -3 is 1 modulo 4.
            ninefold = Signal(12, name=f"ninefold_{name}_{stage}")
            m.d.comb += ninefold.eq(rest + (rest << 3))
            found = Cat(found, ninefold[8:10])
            remainder = ninefold[:8]
        nz, neg = _with(nz, neg, codes)
        kept = Signal(len(found), name=f"code_{name}_{stage}", reset_less=True)
        codes = [kept[:2], (kept[:2] + kept[2:])[:2]]
        if stage == DECODE_CYCLES - 1:
            nz, neg = _with(nz, neg, [found])
        registers = []
        for bits, what in ((nz, "nz"), (neg, "neg")):
            register = Signal(len(bits), name=f"{what}_{name}_{stage}", reset_less=True)
            m.d.sync += register.eq(Cat(*bits))
            registers.append(list(register))
        nz, neg = registers
        rest = Signal(8, name=f"rest_{name}_{stage}", reset_less=True)
        m.d.sync += [kept.eq(found), rest.eq(remainder)]
    # at least 243 = 11110011 binary, without the carry chain that a comparison becomes
    illegal = (rest[4:] == 15) & (rest[2:4].any() | rest[:2].all())
    return Cat(*nz), Cat(*neg), illegal


def _with(nz: list[Value], neg: list[Value], codes: list[Value]) -> tuple[list[Value], ...]:
    """Bits of the trits so far, and of those that are still codes: 0, 1 and 2 for -1, 0 and 1."""
    return [*nz, *[code != 1 for code in codes]], [*neg, *[code == 0 for code in codes]]


def _trit2(m: Module, byte: Value, name: str) -> tuple[Value, Value, Value]:
    """The codes are the trits already; they take as long as the other format's."""
    for stage in range(DECODE_CYCLES):
        register = Signal(8, name=f"codes_{name}_{stage}", reset_less=True)
        m.d.sync += register.eq(byte)
        byte = register
    low, high = Cat(*(byte[i] for i in range(0, 8, 2))), Cat(*(byte[i] for i in range(1, 8, 2)))
    return low, low & high, (high & ~low).any()
