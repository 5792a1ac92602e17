"""The trit decoder against the page's definition of a byte, for all 256 of them."""

from __future__ import annotations

from amaranth import Module, Signal

from tnthw.machine.weight_format import WeightFormat
from tnthw.rtl import trits
from tnthw.verify.formal.proof import Proof, Property, Reach, before, reached, require

_CYCLES = 3  # of docs/machine.md: two digits, two digits and one


def packed(digits: tuple[int, ...]) -> int:
    """The byte of five trits: their digits in base 3 are v, the byte is ceil(v * 256 / 243)."""
    value = 0
    for digit in digits:
        value = 3 * value + digit + 1
    return -(-value * 256 // 243)


def legal_bytes(weight_format: WeightFormat) -> dict[int, tuple[int, ...]]:
    """Every byte that means trits, by the definition of the page."""
    if weight_format is WeightFormat.TRIT5:
        every = [
            (a, b, c, d, e)
            for a in (-1, 0, 1) for b in (-1, 0, 1) for c in (-1, 0, 1)
            for d in (-1, 0, 1) for e in (-1, 0, 1)
        ]  # fmt: skip
        return {packed(digits): digits for digits in every}
    codes = {0: 0, 1: 1, 3: -1}
    return {
        a | b << 2 | c << 4 | d << 6: (codes[a], codes[b], codes[c], codes[d])
        for a in codes for b in codes for c in codes for d in codes
    }  # fmt: skip


class Decoder(Property):
    """Two bytes side by side, new ones in every cycle."""

    def __init__(self, weight_format: WeightFormat) -> None:
        super().__init__()
        self._format = weight_format

    def state(self, m: Module) -> None:
        """Compare with a table of the definition."""
        m.submodules.unit = unit = trits.TritDecoder(self._format, 2)
        data = self.anything(16, "data")
        m.d.comb += unit.data.eq(data)
        seen = data
        for cycle in range(_CYCLES):
            seen = before(m, seen, f"data_{cycle}")
        started = before(m, 1, "started_0")
        for cycle in range(1, _CYCLES):
            started = before(m, started, f"started_{cycle}")
        table = legal_bytes(self._format)
        trits_in = len(next(iter(table.values())))
        bad = Signal(2)
        for i in range(2):
            nz, neg = Signal(trits_in, name=f"nz_{i}"), Signal(trits_in, name=f"neg_{i}")
            with m.Switch(seen.word_select(i, 8)):
                for byte, digits in table.items():
                    with m.Case(byte):
                        m.d.comb += [
                            nz.eq(sum((digit != 0) << n for n, digit in enumerate(digits))),
                            neg.eq(sum((digit < 0) << n for n, digit in enumerate(digits))),
                        ]
                with m.Default():
                    m.d.comb += bad[i].eq(started)
            decoded_nz = unit.nz.word_select(i, trits_in)
            decoded_neg = unit.neg.word_select(i, trits_in)
            same = (decoded_nz == nz) & (decoded_neg == neg)
            require(m, f"trits_of_byte_{i}", ~started | bad[i] | same)
            reached(m, f"legal_{i}", started & ~bad[i] & nz.all() & neg.any() & ~neg.all())
        was_bad, later = before(m, bad, "was_bad"), before(m, started, "later")
        require(m, "illegal", ~later | (unit.illegal == was_bad.any()))
        reached(m, "illegal_alone", later & unit.illegal & (was_bad == 2))


def proofs() -> list[Proof]:
    """The two formats of weights."""
    faults = {
        WeightFormat.TRIT5: ("(rest[4:] == 15)", "(rest[4:] == 14)"),
        WeightFormat.TRIT2: ("(high & ~low).any()", "(high & ~low)[1:].any()"),
    }
    return [
        Proof(
            name=f"decoder-{weight_format.value}",
            claim=f"bytes of {weight_format.value} become the page's trits, others are illegal",
            unit="tnthw.rtl.trits",
            build=lambda weight_format=weight_format: Decoder(weight_format),  # type: ignore[misc]
            reach=Reach.ANY_STATE,
            depth=_CYCLES + 2,
            cover_depth=_CYCLES + 2,
            fault=faults[weight_format],
        )
        for weight_format in (WeightFormat.TRIT5, WeightFormat.TRIT2)
    ]
