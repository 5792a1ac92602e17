"""The images of a run: which is the last, and what it adds to addresses."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rtl.components import simulate
from tnthw.rtl.images import Images

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize(("images", "count"), [(0, 1), (1, 1), (2, 2), (5, 5)])
def test_offsets_step_from_image_to_image(images: int, count: int) -> None:
    component = Images()

    async def testbench(ctx: Any) -> None:
        for _ in range(2):  # a start begins anew
            ctx.set(component.images, images)
            ctx.set(component.start, 1)
            await ctx.tick()
            ctx.set(component.start, 0)
            ctx.set(component.images, 9)  # taken with the start
            ctx.set(component.input_stride, 0xFFFFFFFF)
            ctx.set(component.output_stride, 7)
            for image in range(count):
                await ctx.tick()
                assert ctx.get(component.first) == (image == 0)
                assert ctx.get(component.last) == (image == count - 1)
                assert ctx.get(component.input_offset) == -image % (1 << 32)
                assert ctx.get(component.output_offset) == 7 * image
                ctx.set(component.step, 1)
                await ctx.tick()
                ctx.set(component.step, 0)

    simulate(component, testbench)
