"""The window walk in hardware against the formulas of docs/machine.md, tap by tap."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import simulate
from tnthw.rtl.window import FIELDS, Window

pytestmark = pytest.mark.rtl


@st.composite
def walks(draw: st.DrawFn) -> dict[str, int]:
    """Fields that differ from each other, so that one taken for another shows."""
    out_width, stride_x = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    start_x = draw(st.integers(0, out_width - 1))
    return {
        "origin": draw(st.integers(0, (1 << 20) - 1)), "row_y": draw(st.integers(-9, 9)),
        "column_x": draw(st.integers(-9, 9)), "start_x": start_x,
        "start_offset": start_x * stride_x, "height": draw(st.integers(1, 9)),
        "width": draw(st.integers(1, 9)), "out_width": out_width,
        "row_step": draw(st.integers(0, (1 << 20) - 1)),
        "tap_step": draw(st.integers(0, (1 << 20) - 1)), "plane": draw(st.integers(0, 1 << 12)),
        "stride_y": draw(st.integers(1, 15)), "stride_x": stride_x,
        "dilation_y": draw(st.integers(1, 15)), "dilation_x": draw(st.integers(1, 15)),
        "kernel_y": draw(st.integers(1, 3)), "kernel_x": draw(st.integers(1, 3)),
        "planes": draw(st.integers(1, 3)), "positions": draw(st.integers(1, 7)),
    }  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(walks(), walks(), st.booleans())
def test_the_walk_is_that_of_the_page(f: dict[str, int], g: dict[str, int], inner: bool) -> None:
    """Positions within each tap, as the ARRAY unit walks; or taps within each position."""
    window = Window()

    async def testbench(ctx: Any) -> None:
        async def strobe(*names: str) -> None:
            for name in names:
                ctx.set(getattr(window, name), 1)
            await ctx.tick()
            for name in names:
                ctx.set(getattr(window, name), 0)

        def give(fields: dict[str, int]) -> None:
            for name in (*FIELDS, "planes", "positions"):
                ctx.set(getattr(window, name), fields[name])

        give(f)
        await strobe("preload", "load")
        give(g)  # what is loaded no longer depends on the ports
        if inner:
            await strobe("step_position")
            await strobe("step_tap")
            give(f)
            await strobe("load", "step_position", "restart_tap")
            give(g)
            ctx.set(window.origin, f["origin"])
        outer, walk = ("position", "tap") if inner else ("tap", "position")
        taps, positions = f["kernel_y"] * f["kernel_x"] * f["planes"], f["positions"]
        counts = (positions, taps) if inner else (taps, positions)
        for i in range(counts[0]):
            if i:  # the first is begun by `load`
                await strobe(f"restart_{walk}")
            for j in range(counts[1]):
                p, tap = (i, j) if inner else (j, i)
                rest, k = divmod(tap, f["planes"])
                ky, kx = divmod(rest, f["kernel_x"])
                r, x = divmod(f["start_x"] + p, f["out_width"])
                y = f["row_y"] + r * f["stride_y"] + ky * f["dilation_y"]
                column = f["column_x"] + x * f["stride_x"] + kx * f["dilation_x"]
                address = f["origin"] + k * f["plane"] + r * f["row_step"] + ky * f["tap_step"]
                address += x * f["stride_x"] + kx * f["dilation_x"]
                assert ctx.get(window.index) == p
                assert ctx.get(window.last_position) == (p == positions - 1)
                assert ctx.get(window.last_tap) == (tap == taps - 1)
                await strobe(f"step_{walk}")
                assert ctx.get(window.address) == address % (1 << 20)
                assert ctx.get(window.valid) == (0 <= y < f["height"] and 0 <= column < f["width"])
            await strobe(f"step_{outer}")

    simulate(window, testbench)
