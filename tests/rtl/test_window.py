"""The window walk in hardware against the formulas of docs/machine.md, tap by tap."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import simulate
from tnthw.rtl.window import HELD_FIELDS, LOADED_FIELDS, Window

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
@given(walks())
def test_the_walk_is_that_of_the_page(f: dict[str, int]) -> None:
    window = Window()

    async def testbench(ctx: Any) -> None:
        for name in (*LOADED_FIELDS, *HELD_FIELDS, "planes", "positions"):
            ctx.set(getattr(window, name), f[name])

        async def strobe(*names: str) -> None:
            for name in names:
                ctx.set(getattr(window, name), 1)
            await ctx.tick()
            for name in names:
                ctx.set(getattr(window, name), 0)

        await strobe("load_tap")
        taps = f["kernel_y"] * f["kernel_x"] * f["planes"]
        for tap in range(taps):
            rest, k = divmod(tap, f["planes"])
            ky, kx = divmod(rest, f["kernel_x"])
            await strobe("load_position")
            for p in range(f["positions"]):
                r, x = divmod(f["start_x"] + p, f["out_width"])
                y = f["row_y"] + r * f["stride_y"] + ky * f["dilation_y"]
                column = f["column_x"] + x * f["stride_x"] + kx * f["dilation_x"]
                address = f["origin"] + k * f["plane"] + r * f["row_step"] + ky * f["tap_step"]
                address += x * f["stride_x"] + kx * f["dilation_x"]
                assert ctx.get(window.address) == address % (1 << 20)
                assert ctx.get(window.valid) == (0 <= y < f["height"] and 0 <= column < f["width"])
                assert ctx.get(window.index) == p
                assert ctx.get(window.last_position) == (p == f["positions"] - 1)
                assert ctx.get(window.last_tap) == (tap == taps - 1)
                await strobe("step_position")
            await strobe("step_tap")

    simulate(window, testbench)
