"""Operations of a network, in logical order, with what each must wait for.

Logical order is the order in which running the operations one by one would be right.  `track`
derives the waits from what each operation touches; `schedule` then decides when each may start.
"""

from __future__ import annotations

from functools import partial

from tnthw.compiler.buffer.bands import BufferPlan, Slots
from tnthw.compiler.emit.constants import ImageBuilder, identity_rows
from tnthw.compiler.emit.dependences import Op, Places, Ring, Stream, stream_of
from tnthw.compiler.layout import View, balanced, bank_mask
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import (
    WORD_BITS,
    Load,
    LoadTable,
    LoadWeights,
    Result,
    Store,
    SumPool,
    UnitInstruction,
    Window,
)
from tnthw.program.layout import planes_of
from tnthw.program.program import Region

_WORD_MASK = (1 << WORD_BITS) - 1
_PIECES = 8
"""A tensor loaded in one band is loaded in about this many pieces.

So that work starts before the last.
"""

_PIECE_BEATS = 512
"""Smallest piece worth the latency of a load of its own."""

_MEMORY_LAG = 6
"""Blocks of the array that pass while a band goes to memory and back."""

Progress = dict[str, list[int]]
"""For each tensor, output rows finished so far in each plane."""


class Generator:
    """State shared by the steps of one network: trackers, rings, regions, the operations so far."""

    def __init__(
        self,
        accelerator: Accelerator,
        plan: BufferPlan,
        regions: dict[str, Region],
        image: ImageBuilder,
        keep: bool,
    ) -> None:
        self.accelerator = accelerator
        self.plan = plan
        self.regions = regions
        self.image = image
        self.keep = keep
        self.ops: list[Op] = []
        self.streams: dict[Stream, list[Op]] = {s: [] for s in Stream}
        acc = accelerator
        s = Stream
        self.buffer = Places(
            acc.activation_words, (s.ARRAY, s.VECTOR, s.STORES), (s.VECTOR, s.LOADS)
        )
        self.weights = Places(acc.weight_buffer_beats, (s.ARRAY,), (s.LOADS,))
        self.table = Places(acc.table_rows, (s.VECTOR,), (s.LOADS,))
        self.banks = Places(2, (s.VECTOR,), (s.ARRAY,))
        memory_words = {n: planes_of(r.shape[0], acc) * r.plane_words for n, r in regions.items()}
        self.memory = {
            n: Places(words, (s.LOADS,), (s.STORES,)) for n, words in memory_words.items()
        }
        self.weight_ring = Ring(acc.weight_buffer_beats)
        self.table_ring = Ring(acc.table_rows)
        self.next_bank = 0
        self.progress: Progress = {}
        self.tick = 0
        self._identity_row: int | None = None
        self.late: list[tuple[int, Tensor, tuple[int, int], int]] = []

    def op(self, layer: int, instruction: UnitInstruction) -> Op:
        """A new operation at the end of its stream."""
        stream = stream_of(instruction)
        made = Op(instruction, layer, len(self.ops), stream, len(self.streams[stream]))
        self.streams[stream].append(made)
        self.ops.append(made)
        return made

    # Moving data ---------------------------------------------------------------------------------

    def load_rows(self, tensor: Tensor, view: View, rows: tuple[int, int], layer: int) -> None:
        """Rows [first, last) of a tensor from memory into a view."""
        self._move(
            Load,
            tensor,
            view,
            rows,
            (0, planes_of(tensor.shape[0], self.accelerator)),
            layer,
        )

    def store_rows(
        self, tensor: Tensor, view: View, rows: tuple[int, int], planes: tuple[int, int], layer: int
    ) -> None:
        """Rows [first, last) of some planes of a tensor from a view to memory."""
        self._move(Store, tensor, view, rows, planes, layer)

    def _move(
        self,
        kind: type[Load] | type[Store],
        tensor: Tensor,
        view: View,
        rows: tuple[int, int],
        planes: tuple[int, int],
        layer: int,
    ) -> None:
        acc, region = self.accelerator, self.regions[tensor.name]
        width, count = tensor.shape[2], planes[1] - planes[0]
        words = (rows[1] - rows[0]) * width
        buffer = view.address(planes[0], rows[0])
        in_memory = planes[0] * region.plane_words + rows[0] * width
        mask = bank_mask(buffer, words, acc, count, view.plane_words)
        load = kind is Load
        op = self.op(
            layer,
            kind(
                read_banks=0 if load else mask,
                write_banks=mask if load else 0,
                memory=region.address + in_memory * acc.word_beats,
                memory_stride=region.plane_words * acc.word_beats,
                buffer=buffer,
                buffer_stride=view.plane_words,
                rows=count,
                words=words,
            ),
        )
        place = self.memory[tensor.name]
        if load:
            place.read(op, in_memory, words, count, region.plane_words)
            self.buffer.write(op, buffer, words, count, view.plane_words)
        else:
            self.buffer.read(op, buffer, words, count, view.plane_words)
            place.write(op, in_memory, words, count, region.plane_words)

    def weights_at(self, key: object, address: int, beats: int, layer: int) -> int:
        """Weight buffer address of a run of tiles, loaded if it is not there."""
        first, held = self.weight_ring.find(key, beats)
        if not held:
            op = self.op(layer, LoadWeights(memory=address, buffer=first, beats=beats))
            self.weights.write(op, first, beats)
        return first

    def table_at(self, key: object, address: int, rows: int, layer: int) -> int:
        """Table row of a run of rows, loaded if it is not there."""
        first, held = self.table_ring.find(key, rows)
        if not held:
            beats = rows * self.accelerator.table_row_beats
            op = self.op(layer, LoadTable(memory=address, buffer=first, beats=beats))
            self.table.write(op, first, rows)
        return first

    # Operands ------------------------------------------------------------------------------------

    def resident(self, tensor: Tensor) -> View:
        """The view of a tensor that has its home in the buffer."""
        _, height, width = tensor.shape
        return View(self.plan.resident[tensor.name], 0, height, width, height * width)

    def staged(self, tensor: Tensor, slots: Slots | None, band: int, rows: tuple[int, int]) -> View:
        """The view of a band's rows: the resident tensor, or the band's slot."""
        if slots is None:
            return self.resident(tensor)
        base = slots.bases[band % len(slots.bases)]
        return View(base, rows[0], rows[1] - rows[0], tensor.shape[2], slots.plane_words)

    def copy_rows(self, view: View, rows: tuple[int, int], target: int, layer: int) -> None:
        """Copy rows of every plane of a view to word `target` of the same planes.

        Through the vector unit.
        """
        acc = self.accelerator
        table = self.table_at("identity", self.identity_row(), 1, layer)
        words = (rows[1] - rows[0]) * view.width
        for plane in range(view.planes):
            source = view.address(plane, rows[0])
            place = target + plane * view.plane_words
            row = View(source, 0, 1, words, view.plane_words)
            op = self.op(
                layer,
                SumPool(
                    read_banks=bank_mask(source, words, acc),
                    write_banks=bank_mask(place, words, acc),
                    result=Result(
                        destination=place,
                        destination_plane=view.plane_words,
                        chunk=0,
                        chunks=acc.word_chunks,
                        table=table,
                        table_step=0,
                        low=0,
                        high=255,
                    ),
                    window=window_fields(row, start=0, out_width=words, height=1, width=words),
                    kernel_y=1,
                    kernel_x=1,
                    positions=words,
                    signed=0,
                ),
            )
            self.buffer.read(op, source, words)
            self.buffer.write(op, place, words)
            self.table.read(op, table, 1)

    def identity_row(self) -> int:
        """Address of a table row that leaves bytes as they are."""
        if self._identity_row is None:
            acc = self.accelerator
            self._identity_row = self.image.constant(
                acc.table_row_beats, partial(identity_rows, acc)
            )
        return self._identity_row

    def loader(self, tensor: Tensor, slots: Slots | None, view: View, layer: int) -> Loader:
        """What loads a band's rows, where the tensor is in memory, as they are needed."""
        if slots is None:
            return Loader(self, tensor, view, [], layer)
        planes = planes_of(tensor.shape[0], self.accelerator)
        row_beats = planes * view.width * self.accelerator.word_beats
        pieces = balanced(view.rows, max(-(-view.rows // _PIECES), -(-_PIECE_BEATS // row_beats)))
        rows = [(view.row + low, view.row + high) for low, high in pieces]
        return Loader(self, tensor, view, rows, layer)

    def banks_of(self, view: View, rows: tuple[int, int], planes: tuple[int, int]) -> int:
        """The mask of the banks in which rows of some planes of a view lie."""
        first = view.address(planes[0], rows[0])
        words, count = (rows[1] - rows[0]) * view.width, planes[1] - planes[0]
        return bank_mask(first, words, self.accelerator, count, view.plane_words)

    def read_rows(self, op: Op, view: View, rows: tuple[int, int], planes: tuple[int, int]) -> None:
        """Note that an operation reads rows of some planes of a view."""
        first = view.address(planes[0], rows[0])
        words, count = (rows[1] - rows[0]) * view.width, planes[1] - planes[0]
        self.buffer.read(op, first, words, count, view.plane_words)

    def finished(
        self, tensor: Tensor, planes: tuple[int, int], rows: int, *, stored: bool = False
    ) -> None:
        """Note that the first `rows` rows of some planes are complete.

        What has to be stored and loaded again counts a few blocks later, so that the vector unit
        does not stand waiting for the way through memory.
        """
        if stored:
            self.late.append((self.tick + _MEMORY_LAG, tensor, planes, rows))
            return
        counts = self.progress.setdefault(
            tensor.name, [0] * planes_of(tensor.shape[0], self.accelerator)
        )
        for plane in range(*planes):
            counts[plane] = max(counts[plane], rows)

    def advance(self, ticks: int = 1) -> None:
        """Let blocks pass; afterwards what was stored before them counts as complete."""
        self.tick += ticks
        while self.late and self.late[0][0] <= self.tick:
            _, tensor, planes, rows = self.late.pop(0)
            self.finished(tensor, planes, rows)

    def ready(self, tensor: Tensor, planes: tuple[int, int], rows: int) -> bool:
        """True when the first `rows` rows of these planes are complete."""
        counts = self.progress.get(tensor.name)
        return counts is not None and all(counts[p] >= rows for p in range(*planes))


class Loader:
    """Loads a band in pieces, each just before the first operation that needs it.

    Loads keep their order, so the weights of the first block are not queued behind rows needed
    much later.
    """

    def __init__(
        self,
        generator: Generator,
        tensor: Tensor,
        view: View,
        pieces: list[tuple[int, int]],
        layer: int,
    ) -> None:
        self.generator, self.tensor, self.view = generator, tensor, view
        self.pieces, self.layer = pieces, layer

    def need(self, rows: int) -> None:
        """Load what is missing of the tensor's rows below `rows`."""
        while self.pieces and self.pieces[0][0] < rows:
            self.generator.load_rows(self.tensor, self.view, self.pieces.pop(0), self.layer)


def window_fields(
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
) -> Window:
    """The window walk from output position `start` (raster order over the whole output).

    `offset` is the first tap (ky, kx) where only part of a kernel is walked, `plane` the first
    plane.
    """
    out_y, out_x = divmod(start, out_width)
    row_y = out_y * stride[0] - padding[0] + offset[0] * dilation[0]
    column_x = -padding[1] + offset[1] * dilation[1]
    return Window(
        origin=(view.address(plane, row_y) + column_x) & _WORD_MASK,
        row_y=row_y,
        column_x=column_x,
        start_x=out_x,
        start_offset=out_x * stride[1],
        height=height,
        width=width,
        out_width=out_width,
        row_step=stride[0] * view.width,
        tap_step=dilation[0] * view.width,
        plane=view.plane_words,
        stride_y=stride[0],
        stride_x=stride[1],
    )
