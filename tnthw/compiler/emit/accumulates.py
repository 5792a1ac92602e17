"""The ACCUMULATEs of a convolution: one for each box of a column group and block of positions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.needs import Need
from tnthw.compiler.emit.operands import window_walk
from tnthw.compiler.emit.tiles import PlacedBox
from tnthw.compiler.layout import View, digits_of
from tnthw.compiler.limits import LARGEST_DILATION
from tnthw.compiler.steps import ConvStep
from tnthw.compiler.walks import walk_from
from tnthw.machine.fields import Window
from tnthw.machine.isa import Accumulate

_Walk = tuple[tuple[int, int, int], int, bool, int]
"""First tap and plane, digit, whether nothing is read, and the node."""


@dataclass(slots=True, eq=False)
class Walked:
    """A box with what all its ACCUMULATEs have in common.

    Attributes
    ----------
    placed: the box.
    walk: what its windows depend on.
    fields: of its instructions.
    needs: its run of tiles.
    """

    placed: PlacedBox
    walk: _Walk
    fields: dict[str, Any]
    needs: tuple[Need, ...]

    @property
    def early(self) -> bool:
        """Whether it may be walked before the others of its group."""
        return self.placed.early


class Accumulates:
    """Makes the ACCUMULATEs of a step.

    Parameters
    ----------
    emitter: takes them.
    index, step: the step.
    boxes: under each column group, as `tnthw.compiler.emit.tiles.place_weights` places them.

    Attributes
    ----------
    boxes: under each column group.
    """

    def __init__(
        self,
        emitter: Emitter,
        index: int,
        step: ConvStep,
        boxes: Mapping[int, Sequence[PlacedBox]],
    ) -> None:
        self.emitter, self.index, self.step = emitter, index, step
        self.acc, self.uses = emitter.accelerator, emitter.uses[index]
        self.digits, self.width = digits_of(step.source, self.acc), step.output.shape[2]
        self.boxes = {group: [self._walked(box) for box in mine] for group, mine in boxes.items()}
        self._windows: dict[tuple[int, _Walk], Window] = {}

    def _walked(self, placed: PlacedBox) -> Walked:
        box, node = placed.box, placed.node
        dilation_y, dilation_x = (d if d <= LARGEST_DILATION else 1 for d in node.dilation)
        fields = {
            "dilation_y": dilation_y,
            "dilation_x": dilation_x,
            "kernel_y": box.ky[1] - box.ky[0],
            "kernel_x": box.kx[1] - box.kx[0],
            "planes": box.planes[1] - box.planes[0],
            "weights": placed.first * self.acc.tile_rows,
            "start": placed.start,
            "signed": int(self.step.source.signed and placed.digit == 0),  # others have no sign
        }
        first = box.ky[0], box.kx[0], box.planes[0]
        walk = first, placed.digit, placed.shifts_only, id(node)
        return Walked(placed, walk, fields, (self.emitter.weights(placed.run),))

    def begin_tile(self) -> None:
        """Forget windows: another row tile lies elsewhere."""
        self._windows.clear()

    def emit(self, walked: Walked, start: int, stop: int, source: View, bank: int) -> None:
        """Make the ACCUMULATE of a box at positions [start, stop), in raster order."""
        self.uses.walk(walked.placed.weights, stop - start)
        window = self._windows.get((start, walked.walk))
        if window is None:
            window = self._windows[start, walked.walk] = self._window(walked.placed, start, source)
        instruction = Accumulate(
            read_banks=0, window=window, positions=stop - start, bank=bank, **walked.fields
        )
        self.emitter.emit(instruction, self.index, walked.needs)

    def _window(self, placed: PlacedBox, start: int, source: View) -> Window:
        """The walk of a block; column groups of a tile that read the same planes share it."""
        box, node = placed.box, placed.node
        walk = walk_from(self.step, source, start)
        return window_walk(
            walk.view,
            start=walk.start,
            out_width=self.width,
            stride=walk.stride,
            padding=node.padding,
            dilation=node.dilation,
            offset=(box.ky[0], box.kx[0]),
            height=0 if placed.shifts_only else walk.height,  # of nothing nothing is read
            width=self.step.source.shape[2],
            plane=box.planes[0] * self.digits + placed.digit,
            apart=self.digits,
            rows_apart=walk.apart,
        )
