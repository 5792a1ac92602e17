"""Walks of a window over a view: the addresses of the taps are those of the pixels."""

from __future__ import annotations

from dataclasses import fields
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from tests.simulator.drawn import taps
from tests.simulator.helpers import make
from tnthw.compiler.buffer.locations import Resident, Tiled
from tnthw.compiler.emit.operands import Loader, view_of, window_walk
from tnthw.compiler.layout import View
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import Tensor
from tnthw.machine.fields import Window
from tnthw.machine.isa import Opcode
from tnthw.machine.presets import preset

PAIR = st.tuples(st.integers(1, 3), st.integers(1, 3))


@given(
    kernel=PAIR, stride=PAIR, dilation=PAIR, offset=st.tuples(st.integers(0, 2), st.integers(0, 2)),
    padding=st.tuples(st.integers(0, 3), st.integers(0, 3)), size=st.tuples(
        st.integers(1, 6), st.integers(1, 6)), out_width=st.integers(1, 4), start=st.integers(0, 9),
    positions=st.integers(1, 6), plane=st.integers(0, 2), top=st.integers(0, 3),
)  # fmt: skip
def test_taps_lie_on_the_pixels_of_the_image(
    kernel, stride, dilation, offset, padding, size, out_width, start, positions, plane, top
) -> None:  # type: ignore[no-untyped-def]
    height, width = size
    view = View(base=500, row=top, rows=height, width=width, plane_words=40)
    window = window_walk(
        view, start=start, out_width=out_width, height=height, width=width, stride=stride,
        padding=padding, dilation=dilation, offset=offset, plane=plane,
    )  # fmt: skip
    walk = make(
        Opcode.ACCUMULATE, kernel_y=kernel[0], kernel_x=kernel[1], dilation_y=dilation[0],
        dilation_x=dilation[1], positions=positions,
        **{f.name: getattr(window, f.name) for f in fields(Window)},
    )  # fmt: skip
    for position, tap, address in taps(walk, 0):
        out_y, out_x = divmod(start + position, out_width)
        ky, kx = divmod(tap, kernel[1])
        y = out_y * stride[0] - padding[0] + (offset[0] + ky) * dilation[0]
        x = out_x * stride[1] - padding[1] + (offset[1] + kx) * dilation[1]
        inside = 0 <= y < height and 0 <= x < width
        assert (address is not None) == inside
        if inside:
            assert address == view.address(plane, y) + x


def test_a_stride_or_dilation_beyond_its_field_is_not_taken() -> None:
    view = View(base=0, row=0, rows=90, width=60, plane_words=5400)
    window = window_walk(
        view, start=2 * 3 + 1, out_width=3, height=90, width=60, stride=(20, 17), dilation=(16, 1),
        offset=(2, 1),
    )  # fmt: skip
    assert (window.stride_y, window.stride_x, window.start_x, window.tap_step) == (1, 1, 0, 60)
    assert (window.row_y, window.column_x) == (2 * 20 + 2 * 16, 17 + 1)
    assert window.origin == window.row_y * 60 + window.column_x


def test_a_tile_lies_in_the_slot_of_its_turn() -> None:
    tensor = Tensor(name="x", shape=(8, 9, 4), signed=False)
    whole = view_of(tensor, Resident(70, 36), 3, (2, 5))
    assert (whole.base, whole.row, whole.rows, whole.plane_words) == (70, 0, 9, 36)
    slots = Tiled((10, 200), 14)
    for turn, base in ((0, 10), (1, 200), (2, 10)):
        tile = view_of(tensor, slots, turn, (2, 5))
        assert (tile.base, tile.row, tile.rows, tile.plane_words) == (base, 2, 3, 14)


def test_the_first_piece_of_an_image_ends_with_what_the_first_block_reads() -> None:
    loaded: list[tuple[int, int]] = []
    emitter = SimpleNamespace(
        options=CompilerOptions(load_pieces=2, load_piece_beats=1),
        accelerator=preset("t8x8"),
        load_rows=lambda tensor, view, rows, layer: loaded.append(rows),
    )
    tensor = Tensor(name="x", shape=(3, 12, 4), signed=True)
    loader = Loader(emitter, tensor, View(0, 0, 12, 4, 48), 0)  # type: ignore[arg-type]
    loader.begin(7)  # more than a piece
    loader.begin(4)
    loader.need(4)
    assert loaded == [(0, 4)]
    loader.need(7)
    assert loaded == [(0, 4), (4, 6), (6, 12)]
