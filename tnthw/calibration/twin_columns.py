"""Columns of the twins: a multiplier for each lane and a tree of adders, with registers between.

They are what the column of the ternary array is in the place of: weights are held outside, and the
registers of operands too. Of integers the accumulator's adder stands outside as well, as it does
there; of floats it is in here, since the machine has none.
"""

from __future__ import annotations

from dataclasses import dataclass

from amaranth import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.calibration.float_format import FORMATS, SUMS
from tnthw.calibration.float_units import FloatAdd, FloatMultiply

LANES = 8
"""Of the columns that are simulated."""

OPERAND_BITS = 9
"""An activation of 8 bits and its sign, as a lane of the ternary array has it."""

LAST = "fp32"
"""What sums of floats are accumulated in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A column.

    Attributes
    ----------
    weight_bits: of an integer; 0 of a float.
    format: of a float; empty of an integer.
    gated: a flag of each lane says whether its operand is not zero; where it is, the lane's operand
        is held outside, and its product is 0.
    inner: a register stands inside the multipliers and the adders of floats, which are too slow for
        the clock without.
    """

    weight_bits: int = 0
    format: str = ""
    gated: bool = False
    inner: bool = False

    @property
    def floating(self) -> bool:
        """True of a column of floats."""
        return bool(self.format)

    @property
    def operand_bits(self) -> int:
        """Of a lane's operand."""
        return FORMATS[self.format].bits if self.floating else OPERAND_BITS

    @property
    def stored_bits(self) -> int:
        """Of a lane's weight."""
        return FORMATS[self.format].bits if self.floating else self.weight_bits

    @property
    def latency(self) -> int:
        """Cycles from operands to their sum."""
        levels = (LANES - 1).bit_length()
        if self.floating:
            return (levels + 1) * (1 + self.inner)
        return 1 + (levels + 1) // 2


UNITS: dict[str, Unit] = {
    "int4": Unit(weight_bits=4),
    "int8": Unit(weight_bits=8),
    "int8-gated": Unit(weight_bits=8, gated=True),
    "fp8": Unit(format="fp8"),
    "bf16": Unit(format="bf16"),
    "fp16": Unit(format="fp16"),
    "fp32": Unit(format="fp32", inner=True),
}
"""By precision, as in `tnthw.energy.twins`."""


class Multiply(Component):
    """Product of an operand and a weight, both with signs, without a register."""

    def __init__(self, operand_bits: int, weight_bits: int) -> None:
        super().__init__(
            {
                "a": In(signed(operand_bits)),
                "b": In(signed(weight_bits)),
                # An operand is an activation with a sign or without: a bit less is enough.
                "y": Out(signed(operand_bits + weight_bits - 1)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.d.comb += self.y.eq(self.a * self.b)
        return m


class TwinColumn(Component):
    """Sum of operand times weight over the lanes.

    Ports: `operands`, `weights` of all lanes, `nonzero` where it is `gated`; `total`,
    `Unit.latency` cycles later; of floats `old`, to be added in fp32 to what is then `total`, and
    `accumulated`, the sum, in one cycle or two.
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        if unit.floating:
            bits = FORMATS[SUMS[unit.format]].bits
            more = {"old": In(FORMATS[LAST].bits), "accumulated": Out(FORMATS[LAST].bits)}
            total = Out(bits)
        else:
            more = {}
            total = Out(signed(OPERAND_BITS + unit.weight_bits - 1 + (LANES - 1).bit_length()))
        if unit.gated:
            more["nonzero"] = In(LANES)
        super().__init__(
            {
                "operands": In(LANES * unit.operand_bits),
                "weights": In(LANES * unit.stored_bits),
                "total": total,
                **more,
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        if self._unit.floating:
            self._floats(m)
        else:
            self._integers(m)
        return m

    def _lane(self, lane: int) -> tuple[Value, Value]:
        unit = self._unit
        return (
            self.operands.word_select(lane, unit.operand_bits),
            self.weights.word_select(lane, unit.stored_bits),
        )

    def _integers(self, m: Module) -> None:
        nodes: list[Value] = []
        shown = None
        if self._unit.gated:  # the product of an operand that is held is not used
            shown = self.nonzero
        for lane in range(LANES):
            m.submodules[f"lane_{lane}"] = cell = Multiply(OPERAND_BITS, self._unit.weight_bits)
            register = Signal(cell.y.shape(), name=f"product_{lane}", reset_less=True)
            a, b = self._lane(lane)
            m.d.comb += [cell.a.eq(a.as_signed()), cell.b.eq(b.as_signed())]
            m.d.sync += register.eq(cell.y if shown is None else Mux(shown[lane], cell.y, 0))
            nodes.append(register)
        level = 0
        while len(nodes) > 1:
            summed: list[Value] = []
            for i in range(0, len(nodes), 2):
                shape = signed(len(nodes[0]) + 1)
                node = Signal(shape, name=f"sum_{level}_{i // 2}", reset_less=True)
                # One level, then two, and so on: as many registers as the ternary column has.
                domain = m.d.sync if level % 2 == 0 else m.d.comb
                domain += node.eq(nodes[i] + nodes[i + 1])
                summed.append(node)
            nodes, level = summed, level + 1
        m.d.comb += self.total.eq(nodes[0])

    def _floats(self, m: Module) -> None:
        unit = self._unit
        of, sums, last = (FORMATS[n] for n in (unit.format, SUMS[unit.format], LAST))
        nodes: list[Value] = []
        for lane in range(LANES):
            m.submodules[f"lane_{lane}"] = cell = FloatMultiply(of, sums, unit.inner)
            a, b = self._lane(lane)
            m.d.comb += [cell.a.eq(a), cell.b.eq(b)]
            nodes.append(cell.y)
        level = 0
        while len(nodes) > 1:
            summed: list[Value] = []
            for i in range(0, len(nodes), 2):
                m.submodules[f"sum_{level}_{i // 2}"] = node = FloatAdd(sums, unit.inner)
                m.d.comb += [node.a.eq(nodes[i]), node.b.eq(nodes[i + 1])]
                summed.append(node.y)
            nodes, level = summed, level + 1
        m.submodules.accumulator = accumulator = FloatAdd(last, inner=True)
        m.d.comb += [
            self.total.eq(nodes[0]),
            accumulator.a.eq(self._widened(nodes[0])),
            accumulator.b.eq(self.old),
            self.accumulated.eq(accumulator.y),
        ]

    def _widened(self, value: Value) -> Value:
        """A sum as fp32."""
        of, last = FORMATS[SUMS[self._unit.format]], FORMATS[LAST]
        rest = Const(0, last.fraction - of.fraction)
        fraction, exponent = value[: of.fraction], value[of.fraction : -1]
        if of.exponent == last.exponent:
            return Cat(rest, fraction, exponent, value[-1])
        moved = exponent + (last.bias - of.bias)
        top = Const(2**last.exponent - 1, last.exponent)
        wide = Mux(exponent.all(), top, Mux(exponent.any(), moved, 0))[: last.exponent]
        return Cat(rest, fraction, wide, value[-1])
