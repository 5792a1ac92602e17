"""Trit decoder: one beat of packed weights to (nz, neg) pairs, and the illegal-code detector."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import WeightFormat

_LEGAL_REMAINDER = 243  # 3 ** 5: remainders at and above it belong to no five trits


class TritDecoder(Component):
    """Decode `n_bytes` packed bytes; combinational.

    Ports: `data` (8 * n_bytes); `nz` and `neg`, one bit per trit, first trit in bit 0, `neg` only
    where `nz`; `illegal`, high when a byte is not a legal code; its trits are then 0.
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
        trits = len(self.nz) // self._n_bytes
        illegal = Signal(self._n_bytes)
        for i in range(self._n_bytes):
            byte, nz, neg = self.data.word_select(i, 8), Signal(trits), Signal(trits)
            byte_nz, byte_neg, byte_illegal = decode(m, byte)
            m.d.comb += [
                illegal[i].eq(byte_illegal),
                nz.eq(Mux(illegal[i], 0, byte_nz)),
                neg.eq(Mux(illegal[i], 0, byte_neg)),
                self.nz.word_select(i, trits).eq(nz),
                self.neg.word_select(i, trits).eq(neg),
            ]
        m.d.comb += self.illegal.eq(illegal.any())
        return m


def _trit5(m: Module, byte: Value) -> tuple[Value, Value, Value]:
    nz, neg = [], []
    rest = byte
    for _ in range(5):
        tripled = Signal(10)
        m.d.comb += tripled.eq(rest + (rest << 1))
        low, high = tripled[8], tripled[9]  # trit + 1
        nz.append(~low)
        neg.append(~low & ~high)
        rest = tripled[:8]
    return Cat(*nz), Cat(*neg), rest >= _LEGAL_REMAINDER


def _trit2(m: Module, byte: Value) -> tuple[Value, Value, Value]:
    low, high = Cat(*(byte[i] for i in range(0, 8, 2))), Cat(*(byte[i] for i in range(1, 8, 2)))
    return low, low & high, (high & ~low).any()
