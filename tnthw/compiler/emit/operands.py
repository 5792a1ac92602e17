"""A step's operands in the buffer: views, what loads them, and the walk of a window over them."""

from __future__ import annotations

from tnthw.compiler.buffer.locations import Location, Resident
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.layout import View, balanced, planes_in
from tnthw.compiler.limits import LARGEST_DILATION, LARGEST_STRIDE
from tnthw.compiler.steps import Tensor
from tnthw.machine.fields import WORD_BITS, Window

_WORD_MASK = (1 << WORD_BITS) - 1


def view_of(tensor: Tensor, location: Location, turn: int, rows: tuple[int, int]) -> View:
    """The resident tensor, or rows [first, last) of it in the slot of tile `turn`."""
    _, height, width = tensor.shape
    if isinstance(location, Resident):
        return View(location.base, 0, height, width, location.plane_words)
    base = location.slots[turn % len(location.slots)]
    return View(base, rows[0], rows[1] - rows[0], width, location.plane_words)


def field_of(digits: int) -> int:
    """A count of digits as it stands in an instruction."""
    return digits.bit_length() - 1


class Loader:
    """Loads a row tile in pieces, each just before the first operation that needs it.

    Loads keep their order, so the weights of the first block are not queued behind rows needed
    much later.

    Parameters
    ----------
    emitter: takes the loads.
    tensor, view: what is loaded, and where to; nothing where the tensor is resident.
    layer: index of the step that reads it.
    """

    def __init__(self, emitter: Emitter, tensor: Tensor, view: View, layer: int) -> None:
        self.emitter, self.tensor, self.view, self.layer = emitter, tensor, view, layer
        options, acc = emitter.options, emitter.accelerator
        row_beats = planes_in(tensor, acc) * view.width * acc.word_beats
        piece = max(-(-view.rows // options.load_pieces), -(-options.load_piece_beats // row_beats))
        self.pieces = [
            (view.row + low, view.row + high) for low, high in balanced(view.rows, piece)
        ]

    def begin(self, rows: int) -> None:
        """Let the first piece end at row `rows` if it would be longer: the array waits for it."""
        low, high = self.pieces[0]
        if low < rows < high:
            self.pieces[:1] = [(low, rows), (rows, high)]

    def need(self, rows: int) -> None:
        """Load what is missing of the tensor's rows below `rows`."""
        while self.pieces and self.pieces[0][0] < rows:
            self.emitter.load_rows(self.tensor, self.view, self.pieces.pop(0), self.layer)


def window_walk(
    view: View,
    *,
    start: int,
    out_width: int,
    height: int,
    width: int,
    stride: tuple[int, int] = (1, 1),
    padding: tuple[int, int] = (0, 0),
    dilation: tuple[int, int] = (1, 1),
    offset: tuple[int, int] = (0, 0),
    plane: int = 0,
    apart: int = 1,
    rows_apart: int = 0,
) -> Window:
    """Fields of the walk from output position `start` (raster order over the whole output).

    A stride or dilation beyond its field is never used, since blocks and boxes stop before it; 1
    stands in its place.

    Parameters
    ----------
    view: where the image's rows lie.
    out_width, height, width: of the output's rows, and of the image.
    stride, padding, dilation: (y, x) of the window.
    offset: first tap (y, x), where only part of a kernel is walked.
    plane: first plane of words.
    apart: planes of words from one that is walked to the next.
    rows_apart: rows of the image from one output row to the next, where that is not the stride.
    """
    out_y, out_x = divmod(start, out_width)
    above = offset[0] * dilation[0] - padding[0]
    row_y = out_y * stride[0] + above
    first_row = out_y * (rows_apart or stride[0]) + above
    column_x = -padding[1] + offset[1] * dilation[1]
    if stride[1] > LARGEST_STRIDE:  # a single position, which needs no offset of its own
        column_x += out_x * stride[1]
        out_x = 0
    step_y, step_x = (s if s <= LARGEST_STRIDE else 1 for s in stride)
    tap_y = dilation[0] if dilation[0] <= LARGEST_DILATION else 1
    return Window(
        origin=(view.address(plane, first_row) + column_x) & _WORD_MASK,
        row_y=row_y,
        column_x=column_x,
        start_x=out_x,
        start_offset=out_x * step_x,
        height=height,
        width=width,
        out_width=out_width,
        row_step=(rows_apart or step_y) * view.width,
        tap_step=tap_y * view.width,
        plane=apart * view.plane_words & _WORD_MASK,
        stride_y=step_y,
        stride_x=step_x,
    )
