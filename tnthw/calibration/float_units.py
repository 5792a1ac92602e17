"""Multiplier and adder of floats, rounded to nearest even; subnormals are taken and given as 0."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.calibration.float_format import FloatFormat

_EXTRA = 3  # bits behind the last: guard, round, and whether any below is set


@dataclass(frozen=True, slots=True)
class _Number:
    sign: Value
    exponent: Value
    significand: Value
    infinite: Value
    nan: Value


class FloatMultiply(Component):
    """Product of two floats.

    Parameters
    ----------
    of, result: formats.
    inner: a register stands between the product of the significands and its rounding.

    Ports: `a`, `b`, `y`, a cycle later, or two.
    """

    def __init__(self, of: FloatFormat, result: FloatFormat, inner: bool) -> None:
        self._of, self._result, self._inner = of, result, inner
        super().__init__({"a": In(of.bits), "b": In(of.bits), "y": Out(result.bits)})

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        a, b = (_unpack(m, value, self._of, name) for name, value in (("a", self.a), ("b", self.b)))
        wide = max(self._of.exponent, self._result.exponent) + 3
        size = Signal(2 * self._of.significand)
        exponent = Signal(signed(wide))
        # A zero's significand is 0, so that its product has no leading one.
        m.d.comb += [
            size.eq(a.significand * b.significand),
            exponent.eq(a.exponent + b.exponent + (self._result.bias - 2 * self._of.bias)),
        ]
        nan = (
            a.nan | b.nan
            | (a.infinite & ~b.significand.any()) | (b.infinite & ~a.significand.any())
        )  # fmt: skip
        kept = _keep(
            m, self._inner, size=size, exponent=exponent, sign=a.sign ^ b.sign,
            nan=nan, infinite=a.infinite | b.infinite,
        )  # fmt: skip
        # From 1 to 4: the leading one is the first bit or the second.
        twice = kept["size"][-1]
        shifted = Signal(size.shape())
        m.d.comb += shifted.eq(Mux(twice, kept["size"], kept["size"] << 1))
        _pack(m, self.y, self._result, kept, shifted, kept["exponent"].as_signed() + twice)
        return m


class FloatAdd(Component):
    """Sum of two floats.

    Parameters
    ----------
    of: format.
    inner: a register stands between the addition and its rounding.

    Ports: `a`, `b`, `y`, a cycle later, or two.
    """

    def __init__(self, of: FloatFormat, inner: bool) -> None:
        self._of, self._inner = of, inner
        super().__init__({"a": In(of.bits), "b": In(of.bits), "y": Out(of.bits)})

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m, of = Module(), self._of
        swap = Signal()
        m.d.comb += swap.eq(self.b[:-1] > self.a[:-1])
        first, second = Signal(of.bits), Signal(of.bits)
        m.d.comb += [
            first.eq(Mux(swap, self.b, self.a)),
            second.eq(Mux(swap, self.a, self.b)),
        ]
        large, small = (
            _unpack(m, value, of, name) for name, value in (("first", first), ("second", second))
        )
        # The smaller one under the larger; bits that fall out leave a mark in the last place.
        width = of.significand + _EXTRA
        distance = Signal(of.exponent)
        m.d.comb += distance.eq(large.exponent - small.exponent)
        aligned: Value = Cat(Const(0, _EXTRA), small.significand)
        lost: Value = Const(0, 1)
        steps = (width - 1).bit_length()
        for step in range(min(steps, of.exponent)):
            out = aligned[: min(2**step, width)]
            moved, left = Signal(width, name=f"moved_{step}"), Signal(name=f"lost_{step}")
            m.d.comb += [
                moved.eq(Mux(distance[step], aligned >> 2**step, aligned)),
                left.eq(lost | (distance[step] & out.any())),
            ]
            aligned, lost = moved, left
        far = distance[steps:].any() if steps < of.exponent else Const(0, 1)
        under = Signal(width)
        below = Mux(far, small.significand.any(), lost)
        m.d.comb += under.eq(Mux(far, 0, aligned) | below)
        differ = large.sign ^ small.sign
        size = Signal(width + 1)
        over = Cat(Const(0, _EXTRA), large.significand)
        m.d.comb += size.eq(over + (under ^ differ.replicate(width + 1)) + differ)
        kept = _keep(
            m, self._inner, size=size, exponent=large.exponent,
            sign=large.sign & (size.any() | small.sign | large.infinite),
            nan=large.nan | small.nan | (large.infinite & small.infinite & differ),
            infinite=large.infinite,
        )  # fmt: skip
        # The leading one to the front.
        value: Value = kept["size"]
        zeros = []
        for step in reversed(range(width.bit_length())):
            empty = Signal(name=f"empty_{step}")
            ahead = Signal(width + 1, name=f"ahead_{step}")
            m.d.comb += [
                empty.eq(~value[max(0, width + 1 - 2**step) :].any()),
                ahead.eq(Mux(empty, value << 2**step, value)),
            ]
            value = ahead
            zeros.append(empty)
        _pack(m, self.y, of, kept, value, kept["exponent"] + 1 - Cat(*reversed(zeros)))
        return m


def _unpack(m: Module, value: Value, of: FloatFormat, name: str) -> _Number:
    fraction, exponent = value[: of.fraction], value[of.fraction : -1]
    significand = Signal(of.significand, name=f"{name}_significand")
    top = exponent.all()
    if of.infinite:
        nan, infinite = top & fraction.any(), top & ~fraction.any()
    else:
        nan, infinite = top & fraction.all(), Const(0, 1)
    m.d.comb += significand.eq(Mux(exponent.any(), Cat(fraction, Const(1, 1)), 0))
    return _Number(value[-1], exponent, significand, infinite, nan)


def _keep(m: Module, register: bool, **values: Value) -> dict[str, Signal]:
    """The values as signals, or as registers."""
    kept = {
        name: Signal(v.shape(), name=f"kept_{name}", reset_less=True) for name, v in values.items()
    }
    domain = m.d.sync if register else m.d.comb
    for name, value in values.items():
        domain += kept[name].eq(value)
    return kept


def _pack(
    m: Module, y: Signal, of: FloatFormat, kept: dict[str, Signal], size: Value, exponent: Value
) -> None:
    """Round a size whose first bit is the leading one, or that is 0, and register the float."""
    extra = len(size) - of.significand
    if extra <= 0:
        high, up = Cat(Const(0, -extra), size), Const(0, 1)
    else:
        high, guard = size[extra:], size[extra - 1]
        up = guard & (size[: extra - 1].any() | high[0])
    rounded, at = Signal(of.significand + 1), Signal(signed(len(exponent) + 1))
    m.d.comb += [rounded.eq(high + up), at.eq(exponent + rounded[-1])]
    small = ~size[-1] | (at < 1)
    large = at >= 2**of.exponent - 1
    result = Signal(of.bits, reset_less=True)
    ones = Const(2**of.exponent - 1, of.exponent)
    with m.If(kept["nan"]):
        m.d.sync += result.eq(Cat(Const(2 ** (of.fraction - 1), of.fraction), ones, Const(0, 1)))
    with m.Elif(kept["infinite"] | (large & ~small)):
        m.d.sync += result.eq(Cat(Const(0, of.fraction), ones, kept["sign"]))
    with m.Elif(small):
        m.d.sync += result.eq(Cat(Const(0, of.bits - 1), kept["sign"]))
    with m.Else():
        m.d.sync += result.eq(Cat(rounded[: of.fraction], at[: of.exponent], kept["sign"]))
    m.d.comb += y.eq(result)
