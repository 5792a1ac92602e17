"""One column of the array: lane cells and a pipelined adder tree."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

OPERAND_BITS = 9
"""Width of a lane's operand: signed and unsigned 8-bit activations as one signed number."""


class Column(Component):
    """Sum of trit * operand over the lanes, without a multiplier or a negation.

    A lane gives `(a ^ neg) & nz`, which is one too small where the trit is -1. The missing ones are
    the carry-ins of the tree's `lanes - 1` adders; the last is handed on for the accumulator's own
    adder.

    A register stands after every two levels of the tree (at least one), so that the sum of operands
    present in cycle t is visible in t + `stages`.

    Ports: `operands` (lanes * 9 bits), `nz`, `neg` (one bit per lane, `neg` only where `nz`); `sum`
    (signed), `carry` to be added to it.
    """

    def __init__(self, lanes: int) -> None:
        self._lanes = lanes
        self.levels = (lanes - 1).bit_length()
        self.stages = max(1, (self.levels + 1) // 2)
        super().__init__(
            {
                "operands": In(OPERAND_BITS * lanes),
                "nz": In(lanes),
                "neg": In(lanes),
                "sum": Out(signed(OPERAND_BITS + self.levels)),
                "carry": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        ones = (1 << OPERAND_BITS) - 1
        nodes: list[Value] = []
        for lane in range(self._lanes):
            a = self.operands.word_select(lane, OPERAND_BITS)
            cell = Signal(signed(OPERAND_BITS), name=f"cell_{lane}")
            m.d.comb += cell.eq(Mux(self.nz[lane], a ^ Mux(self.neg[lane], ones, 0), 0))
            nodes.append(cell)
        carries: list[Value] = list(self.neg)

        for stage in range(self.stages):
            for level in range(2 * stage, min(2 * stage + 2, self.levels)):
                summed: list[Value] = []
                for i in range(0, len(nodes) - 1, 2):
                    node = Signal(signed(OPERAND_BITS + level + 1), name=f"sum_{level}_{i // 2}")
                    m.d.comb += node.eq(nodes[i] + nodes[i + 1] + carries.pop())
                    summed.append(node)
                nodes = summed + ([nodes[-1]] if len(nodes) % 2 else [])
            registered: list[Value] = []
            for i, value in enumerate(nodes):
                register = Signal(value.shape(), name=f"stage_{stage}_{i}", reset_less=True)
                m.d.sync += register.eq(value)
                registered.append(register)
            nodes = registered
            waiting = Signal(len(carries), name=f"carries_{stage}", reset_less=True)
            m.d.sync += waiting.eq(Cat(*carries))
            carries = list(waiting)

        m.d.comb += [self.sum.eq(nodes[0]), self.carry.eq(carries[0])]
        return m
