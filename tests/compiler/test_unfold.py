"""Row windows for the network's input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import prepare
from tnthw.compiler.select import select
from tnthw.compiler.unfold import _layouts, layouts
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine import isa
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.disassemble import instructions_of
from tnthw.program.inputs import pack_input, read_output
from tnthw.simulator.run import Simulator


def test_parts_of_windows_fill_the_lanes_of_the_first_layer() -> None:
    """A 7x7 convolution on 3 channels takes 5 tiles on 32 lanes, not 49, nor 7 in row windows."""
    program = compile_graph(builtin("resnet18"), preset("t32x32"))
    assert program.unfold is not None
    assert program.unfold.lanes().tolist() == [32, 30]
    assert program.input_shape == (3, 224, 224)
    walks = [i for _, i in instructions_of(program) if isinstance(i, isa.Accumulate)]
    assert [(i.kernel_y, i.kernel_x, i.planes) for i in walks[:2]] == [(4, 1, 1), (1, 1, 1)]


def test_row_windows_put_each_pixel_under_its_taps(small_net: Callable[..., Graph]) -> None:
    program = compile_graph(small_net(channels=2, size=5), preset("t8x8"))
    assert program.unfold is not None
    image = np.random.default_rng(0).integers(-128, 128, (2, 5, 5))
    words = pack_input(program, image).view(np.int8).reshape(5, 5, 8)
    for y, x, kx, c in np.ndindex(5, 5, 3, 2):
        inside = 0 <= x + kx - 1 < 5
        assert words[y, x, kx * 2 + c] == (image[c, y, x + kx - 1] if inside else 0)


@pytest.mark.parametrize(
    ("channels", "groups", "window", "unfolds"),
    [
        (2, 1, {"dilation": (2, 1), "padding": (1, 1)}, True),
        (2, 1, {"dilation": (3, 2), "stride": (2, 2)}, True),
        (2, 2, {}, False),  # a group reads only its channels
        (8, 1, {}, False),  # a whole word of channels already
        (4, 1, {"stride": (1, 2)}, True),
    ],
)
def test_the_first_layer_on_row_windows_computes_what_it_did(
    channels: int, groups: int, window: dict[str, tuple[int, int]], unfolds: bool
) -> None:
    rng = np.random.default_rng(3)
    build = Builder("first")
    x = build.input((channels, 9, 9), signed=True)
    trits = rng.integers(-1, 2, (6, channels // groups, 3, 3))
    acc = build.accumulate(x, trits, groups=groups, **window)  # type: ignore[arg-type]
    build.output(build.rescale(acc, fit(np.full(6, 0.2), np.zeros(6), 3), signed=True))
    graph = build.finish()
    program = compile_graph(graph, preset("t8x8"))
    assert (program.unfold is not None) is unfolds
    image = rng.integers(-128, 128, program.input_shape)
    memory = Simulator(program, check_hazards=True).run(image).memory
    assert memory is not None
    expected = interpreter.run(graph, image)[program.output.name]
    np.testing.assert_array_equal(read_output(program, memory).ravel(), expected.ravel())


@given(data=st.data())
def test_machines_share_layouts_where_those_are_alike(data: st.DataObject) -> None:
    network = select(prepare(builtin("resnet8")))
    draw = data.draw
    for _ in range(3):
        machine = replace(
            preset("t16x16"),
            lanes=draw(st.sampled_from([4, 8, 16, 27])),
            columns=draw(st.sampled_from([4, 8, 16])),
            rescale_channels=4,
            memory_bytes_per_cycle=draw(st.sampled_from([8, 16])),
            activation_bits=draw(st.sampled_from([4, 8])),
            pixels=draw(st.integers(1, 99)),
            pages=draw(st.integers(2, 16)),
            activation_bank_words=draw(st.sampled_from([64, 4096])),
            weight_format=draw(st.sampled_from(["trit2", "trit5"])),
        )
        shared = layouts(network, machine)
        _layouts.cache_clear()
        alone = layouts(network, machine)
        assert [unfold for _, unfold in shared] == [unfold for _, unfold in alone]
        for (mine, _), (other, _) in zip(shared, alone, strict=True):
            assert mine.source.shape == other.source.shape
            for a, b in zip(mine.steps[0].nodes, other.steps[0].nodes, strict=True):  # type: ignore[attr-defined]
                assert np.array_equal(a.trits, b.trits)
