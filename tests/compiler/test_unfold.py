"""Row windows for the network's input."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.ir.graph import Graph
from tnthw.machine import isa
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.disassemble import instructions_of
from tnthw.program.inputs import pack_input


def test_row_windows_fill_the_lanes_of_the_first_layer() -> None:
    """A 7x7 convolution on 3 channels takes 7 tiles on 32 lanes, not 49."""
    program = compile_graph(builtin("resnet18"), preset("t32x32"))
    assert program.unfold is not None
    assert program.unfold.taps == 7
    assert program.input_shape == (3, 224, 224)
    first = next(i for _, i in instructions_of(program) if isinstance(i, isa.Accumulate))
    assert (first.kernel_y, first.kernel_x, first.planes) == (7, 1, 1)


def test_row_windows_put_each_pixel_under_its_taps(small_net: Callable[..., Graph]) -> None:
    program = compile_graph(small_net(channels=2, size=5), preset("t8x8"))
    assert program.unfold is not None
    image = np.random.default_rng(0).integers(-128, 128, (2, 5, 5))
    words = pack_input(program, image).view(np.int8).reshape(5, 5, 8)
    for y, x, kx, c in np.ndindex(5, 5, 3, 2):
        inside = 0 <= x + kx - 1 < 5
        assert words[y, x, kx * 2 + c] == (image[c, y, x + kx - 1] if inside else 0)
