"""Pipeline registers beside a data path."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Module, Signal, Value


def delay(m: Module, values: Sequence[Value], cycles: int, name: str) -> list[Value]:
    """Return each value as it was `cycles` cycles ago; `name` begins the registers' names.

    A value of one bit may be a strobe, so it is reset; a wider one means nothing without a strobe.
    """
    current = list(values)
    for stage in range(cycles):
        later: list[Value] = []
        for i, value in enumerate(current):
            register = Signal(value.shape(), name=f"{name}_{i}_{stage}", reset_less=len(value) > 1)
            m.d.sync += register.eq(value)
            later.append(register)
        current = later
    return current
