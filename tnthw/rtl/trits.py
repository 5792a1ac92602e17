"""Trit decoder: one beat of packed weights to (nz, neg) pairs, and the illegal-code detector."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import WeightFormat

_LEGAL_REMAINDER = 243  # 3 ** 5: remainders at and above it belong to no five trits


class TritDecoder(Component):
    """Decode `n_bytes` packed bytes; combinational.

    Ports: `data` (8 * n_bytes); `nz` and `neg`, one bit per trit, first trit in bit 0, `neg` only where
    `nz`; `illegal`, high when a byte is not a legal code; its trits are then 0.
    """

    def __init__(self, weight_format: WeightFormat, n_bytes: int) -> None:
        self._format = weight_format
        self._n_bytes = n_bytes
        trits = weight_format.weights_in(n_bytes)
        super().__init__(
            {"data": In(8 * n_bytes), "nz": Out(trits), "neg": Out(trits), "illegal": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        nz: list[Value] = []
        neg: list[Value] = []
        illegal: Value = Const(0, 1)
        decode = _trit5 if self._format is WeightFormat.TRIT5 else _trit2
        for i in range(self._n_bytes):
            byte_nz, byte_neg, byte_illegal = decode(self.data.word_select(i, 8))
            nz += [bit & ~byte_illegal for bit in byte_nz]
            neg += [bit & ~byte_illegal for bit in byte_neg]
            illegal = illegal | byte_illegal
        m.d.comb += [self.nz.eq(Cat(*nz)), self.neg.eq(Cat(*neg)), self.illegal.eq(illegal)]
        return m


def _trit5(byte: Value) -> tuple[list[Value], list[Value], Value]:
    nz, neg = [], []
    rest = byte
    for _ in range(5):
        tripled = (rest + (rest << 1))[:10]
        digit = tripled[8:10]  # trit + 1
        nz.append(~digit[0])
        neg.append(~digit[0] & ~digit[1])
        rest = tripled[:8]
    return nz, neg, rest >= _LEGAL_REMAINDER


def _trit2(byte: Value) -> tuple[list[Value], list[Value], Value]:
    nz, neg = [], []
    illegal: Value = Const(0, 1)
    for i in range(4):
        low, high = byte[2 * i], byte[2 * i + 1]
        nz.append(low)
        neg.append(low & high)
        illegal = illegal | (high & ~low)
    return nz, neg, illegal
