"""Sums of trits times activations, and that the compiler's bound keeps every one inside."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed

from tnthw.rtl import column
from tnthw.verify.formal.proof import Proof, Property, Reach, before, given, reached, require

_LANES, _OPERAND_BITS, _ACCUMULATOR_BITS = 4, 5, 10


class Accumulator(Property):
    """A column of the array with a register behind it, and vectors that a bound allows.

    The compiler refuses a layer unless, over all its terms whose trit is not zero, the largest
    magnitudes of the activations add up to what an accumulator holds. Here a vector may use any
    share of that: what it uses is taken from what is left, whatever values come.
    """

    def state(self, m: Module) -> None:
        """Add vectors up exactly and in the accumulator's width, side by side."""
        m.submodules.unit = unit = column.Column(_LANES, _OPERAND_BITS)
        operands = [
            self.anything(signed(_OPERAND_BITS), f"operand_{lane}") for lane in range(_LANES)
        ]
        largest = [self.anything(_OPERAND_BITS, f"largest_{lane}") for lane in range(_LANES)]
        nz, neg = self.anything(_LANES, "nz"), self.anything(_LANES, "neg")
        given(m, (neg & ~nz) == 0)
        m.d.comb += [unit.operands.eq(Cat(*operands)), unit.nz.eq(nz), unit.neg.eq(neg)]
        exact: Value = Signal(signed(1), name="nothing")
        share: Value = Signal(name="none")
        for lane, (operand, bound) in enumerate(zip(operands, largest, strict=True)):
            given(m, (operand <= bound) & (-operand <= bound))
            exact = exact + Mux(nz[lane], Mux(neg[lane], -operand, operand), 0)
            share = share + Mux(nz[lane], bound, 0)
        started: Value = before(m, 1, "started_0")
        for cycle in range(unit.cycles):
            exact, share = before(m, exact, f"exact_{cycle}"), before(m, share, f"share_{cycle}")
            if cycle:
                started = before(m, started, f"started_{cycle}")
        total = Signal(signed(_OPERAND_BITS + _LANES + 1))
        m.d.comb += total.eq(unit.sum + unit.carry)
        require(m, "column", ~started | (total == exact))

        # The accumulator starts from zero or from what is there, and adds what the column gives.
        limit = (1 << _ACCUMULATOR_BITS - 1) - 1
        wide, narrow = Signal(signed(_ACCUMULATOR_BITS + 4)), Signal(signed(_ACCUMULATOR_BITS))
        used = Signal(_ACCUMULATOR_BITS)
        keeps, adds = self.anything(1, "keeps"), self.anything(1, "adds")
        takes = adds & started
        given(m, ~takes | (Mux(keeps, used, 0) + share <= limit))
        with m.If(takes):
            m.d.sync += [
                used.eq(Mux(keeps, used, 0) + share),
                wide.eq(Mux(keeps, wide, 0) + exact),
                narrow.eq(Mux(keeps, narrow, 0) + unit.sum + unit.carry),
            ]
        require(m, "never_overflows", wide == narrow)
        require(m, "within_its_share", (wide <= used) & (-wide <= used) & (used <= limit))
        reached(m, "the_largest", wide == limit)
        reached(m, "the_smallest", wide == -limit)


def proofs() -> list[Proof]:
    """Of the column and the accumulator behind it."""
    return [
        Proof(
            name="accumulator",
            claim="a column's sum is exact, and no accumulator overflows within the bound that "
            "the compiler proves",
            unit="tnthw.rtl.column",
            build=Accumulator,
            reach=Reach.ALWAYS,
            depth=6,
            cover_depth=24,
            fault=("carries: list[Value] = list(self.neg)", "carries: list[Value] = list(self.nz)"),
        )
    ]
