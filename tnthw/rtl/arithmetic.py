"""Small adders-only building blocks."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Cat, Const, Module, Signal, Value


def times_constant(value: Value, factor: int) -> Value:
    """`value` times a constant, from one shift and one addition per set bit of the constant."""
    result: Value = Const(0, 1)
    for bit in range(factor.bit_length()):
        if factor >> bit & 1:
            result = result + (value << bit)
    return result


def less(a: Value, b: Value) -> Value:
    """Whether a < b, as the sign of their difference: one carry chain, where a comparison becomes
    a chain of gates as long as half the bits, or a tree of many.
    """
    return (a - b)[-1]


def above(value: Value, bound: int) -> Value:
    """Whether an unsigned value is larger than a constant, as a tree of gates.

    It is where one of its bits is set that the bound's is not, and all bits above it are set that
    the bound has. What synthesis makes of a comparison is a chain of gates, one for each few bits.

    Raises
    ------
    ValueError: the value is signed.
    """
    if value.shape().signed:
        raise ValueError("above: the value is signed; compare it with >")
    found: list[Value] = [Const(0)]
    higher: list[Value] = []
    for bit in reversed(range(len(value))):
        if bound >> bit & 1:
            higher.append(value[bit])
        else:
            found.append(value[bit] & Cat(*higher).all())
    return Const(0) if bound >= 1 << len(value) else Cat(*found).any()


def balanced_sum(values: Sequence[Value]) -> Value:
    """Sum of values as a balanced tree of adders."""
    level = list(values) or [Const(0, 1)]
    while len(level) > 1:
        paired = [a + b for a, b in zip(level[::2], level[1::2], strict=False)]
        level = paired + ([level[-1]] if len(level) % 2 else [])
    return level[0]


def pipelined_sum(m: Module, bits: Sequence[Value], stages: int, name: str) -> Value:
    """Number of set bits as it was `stages` cycles ago, a register after as many additions each."""
    level: list[Value] = list(bits)
    for stage in range(stages):
        fan = 1
        while fan ** (stages - stage) < len(level):
            fan += 1
        summed: list[Value] = []
        for i in range(0, len(level), fan):
            part = balanced_sum(level[i : i + fan])
            register = Signal(part.shape(), name=f"{name}_{stage}_{i}", reset_less=True)
            m.d.sync += register.eq(part)
            summed.append(register)
        level = summed
    return balanced_sum(level)
