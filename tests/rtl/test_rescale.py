"""One channel of the vector unit against the arithmetic of docs/machine.md, a position a time."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import machine, simulate
from tnthw.rtl.rescale import RescaleChannel
from tnthw.rtl.table import TERM_BITS

pytestmark = pytest.mark.rtl


@st.composite
def positions(draw: st.DrawFn) -> dict[str, Any]:
    taps = draw(st.integers(1, 4))
    corners = [-128, 127, 255, 0, 1, -1]
    low, high = draw(st.sampled_from([(-128, 127), (0, 255), (-5, 100)]))
    return {
        "operands": [draw(st.sampled_from(corners) | st.integers(-128, 255)) for _ in range(taps)],
        "valid": [draw(st.booleans()) for _ in range(taps)],
        "terms": [
            (draw(st.booleans()), draw(st.booleans()), draw(st.integers(0, 12))) for _ in range(4)
        ],
        "bias": draw(st.integers(-(1 << 47), (1 << 47) - 1) | st.integers(-2000, 2000)),
        "shift": draw(st.integers(0, 47) | st.integers(0, 8)),
        "low": low, "high": high, "maximum": draw(st.booleans()),
    }  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(positions())
def test_a_position_is_rescaled_exactly(f: dict[str, Any]) -> None:
    channel = RescaleChannel(machine(4, 4, rescale_terms=4, accumulator_bits=20))
    factor = sum((-1 if negative else 1) << e for on, negative, e in f["terms"] if on)
    taps = len(f["operands"])
    # a tap outside the image has operand 0
    operands = [x if valid else 0 for x, valid in zip(f["operands"], f["valid"], strict=True)]
    scaled = [x * factor for x, valid in zip(operands, f["valid"], strict=True) if valid]
    combined = max(scaled, default=0) if f["maximum"] else sum(scaled)
    expected = min(max((combined + f["bias"]) >> f["shift"], f["low"]), f["high"]) % 256
    words = 0
    for i, (on, negative, exponent) in enumerate(f["terms"]):
        words |= (exponent | negative << 4 | on << 5) << i * TERM_BITS

    async def testbench(ctx: Any) -> None:
        for name in ("bias", "shift", "low", "high", "maximum"):
            ctx.set(getattr(channel, name), f[name])
        ctx.set(channel.terms, words)
        for cycle in range(1, taps + 8):
            if cycle <= taps:
                ctx.set(channel.operand, operands[cycle - 1])
            tap = cycle - 5
            ctx.set(channel.first, tap == 0)
            ctx.set(channel.valid, 0 <= tap < taps and f["valid"][tap])
            if cycle == taps + 7:
                assert ctx.get(channel.result) == expected
            await ctx.tick()

    simulate(channel, testbench)


@pytest.mark.parametrize("operand", [255, -128])
def test_the_largest_window_of_the_largest_products_does_not_overflow(operand: int) -> None:
    """63 x 63 taps, each times 2**12, on the machine with the narrowest accumulator."""
    channel = RescaleChannel(machine(4, 4, rescale_terms=1, accumulator_bits=10))
    taps, shift = 63 * 63, 25
    expected = ((operand * taps << 12) >> shift) % 256
    assert -128 <= (operand * taps << 12) >> shift <= 127

    async def testbench(ctx: Any) -> None:
        for name, value in {"shift": shift, "low": -128, "high": 127}.items():
            ctx.set(getattr(channel, name), value)
        ctx.set(channel.terms, 12 | 1 << 5)
        for cycle in range(1, taps + 8):
            ctx.set(channel.operand, operand if cycle <= taps else 0)
            ctx.set(channel.first, cycle == 5)
            ctx.set(channel.valid, 5 <= cycle < taps + 5)
            if cycle == taps + 7:
                assert ctx.get(channel.result) == expected
            await ctx.tick()

    simulate(channel, testbench)
