"""One column of the array: lane cells and a pipelined adder tree."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out


class Column(Component):
    """Sum of trit * operand over the lanes, without a multiplier or a negation.

    A lane gives `(a ^ neg) & nz`, which is one too small where the trit is -1. The missing ones are
    the carry-ins of the tree's `lanes - 1` adders; the last is handed on for the accumulator's own
    adder.

    The first register stands after the lane cells and one level of the tree, the others after at
    most two; the sum of operands present in cycle t is visible in t + `cycles`.

    Parameters
    ----------
    operand_bits: width of a lane's operand, signed: an activation's bits and its sign.

    Ports: `operands` (lanes * operand_bits), `nz`, `neg` (one bit per lane, `neg` only where `nz`);
    `sum` (signed), `carry` to be added to it.
    """

    def __init__(self, lanes: int, operand_bits: int) -> None:
        self._lanes, self._operand_bits = lanes, operand_bits
        self.levels = (lanes - 1).bit_length()
        self.cycles = max(1, (self.levels + 1) // 2) + 1
        super().__init__(
            {
                "operands": In(operand_bits * lanes),
                "nz": In(lanes),
                "neg": In(lanes),
                "sum": Out(signed(operand_bits + self.levels)),
                "carry": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        bits = self._operand_bits
        nodes: list[Value] = []
        for lane in range(self._lanes):
            a = self.operands.word_select(lane, bits)
            cell = Signal(signed(bits), name=f"cell_{lane}")
            m.d.comb += cell.eq(Mux(self.nz[lane], a ^ self.neg[lane].replicate(bits), 0))
            nodes.append(cell)
        carries: list[Value] = list(self.neg)

        level, later = 0, self.cycles - 1
        for stage in range(self.cycles):
            # after the first level, the levels that are left are spread evenly
            end = min(1, self.levels) if stage == 0 else 1 + (self.levels - 1) * stage // later
            while level < end:
                summed: list[Value] = []
                for i in range(0, len(nodes) - 1, 2):
                    node = Signal(signed(bits + level + 1), name=f"sum_{level}_{i // 2}")
                    m.d.comb += node.eq(nodes[i] + nodes[i + 1] + carries.pop())
                    summed.append(node)
                nodes = summed + ([nodes[-1]] if len(nodes) % 2 else [])
                level += 1
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
