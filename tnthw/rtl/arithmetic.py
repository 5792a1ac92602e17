"""Small adders-only building blocks."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Const, Value


def times_constant(value: Value, factor: int) -> Value:
    """`value` times a constant, from one shift and one addition per set bit of the constant."""
    result: Value = Const(0, 1)
    for bit in range(factor.bit_length()):
        if factor >> bit & 1:
            result = result + (value << bit)
    return result


def balanced_sum(values: Sequence[Value]) -> Value:
    """Sum of values as a balanced tree of adders."""
    level = list(values) or [Const(0, 1)]
    while len(level) > 1:
        paired = [a + b for a, b in zip(level[::2], level[1::2], strict=False)]
        level = paired + ([level[-1]] if len(level) % 2 else [])
    return level[0]
