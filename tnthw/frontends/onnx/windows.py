"""Windows of convolutions and pools: where they stand on an image."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Pad, Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A window and the positions that it takes; pairs are (y, x).

    Attributes
    ----------
    rows, columns: padding before and after, as far as windows reach it.
    size: positions.
    whole: false where `ceil_mode` adds a window that hangs over the padding.
    """

    kernel: Pair
    stride: Pair
    dilation: Pair
    rows: Pair
    columns: Pair
    size: Pair
    whole: bool

    def padded(self, node: Node, image: Value) -> tuple[Value, Pair]:
        """Give what the window reads, and the padding that is left to it: the same on both sides.

        Padding that differs from side to side becomes a step of its own.
        """
        if self.rows[0] == self.rows[1] and self.columns[0] == self.columns[1]:
            return image, (self.rows[0], self.columns[0])
        channels, height, width = image.shape
        shape = (channels, height + sum(self.rows), width + sum(self.columns))
        made = node.emit(
            Pad, image, shape=shape, dims=(1, *shape), part="pad", rows=self.rows,
            columns=self.columns,
        )  # fmt: skip
        return made, (0, 0)


def placed(node: Node, image: Value, kernel: Pair, rank: int) -> Place:
    """Place a window by the attributes of a node.

    Parameters
    ----------
    image: (channels, height, width); height 1 for signals.
    kernel: (y, x).
    rank: axes of the ONNX value, 3 for signals.
    """
    axes = rank - 2
    stride = _pair(node.counts("strides", [1] * axes, 1))
    dilation = _pair(node.counts("dilations", [1] * axes, 1))
    ceil = bool(node.attribute("ceil_mode", 0))
    auto = node.attribute("auto_pad", "NOTSET")
    pads = node.counts("pads", [0] * (2 * axes))
    if auto not in ("NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"):
        raise node.refuse(f"has auto_pad {auto!r}; allowed are NOTSET, VALID and SAME_*")
    if auto == "VALID":
        pads = (0,) * (2 * axes)
    sides = [(0, 0)] * (2 - axes) + list(zip(pads[:axes], pads[axes:], strict=True))
    size, whole = [], True
    for axis in range(2):
        reach = (kernel[axis] - 1) * dilation[axis] + 1
        there, step = image.shape[1 + axis], stride[axis]
        if auto.startswith("SAME"):
            count = -(-there // step)
            total = max((count - 1) * step + reach - there, 0)
            less, more = total // 2, total - total // 2
            sides[axis] = (less, more) if auto == "SAME_UPPER" else (more, less)
        before, after = sides[axis]
        room = there + before + after - reach
        count = room // step + 1
        if ceil and room % step and count * step < there + before:
            count += 1
            whole = False
            sides[axis] = (before, (count - 1) * step + reach - there - before)
        if count < 1 or room < 0:
            raise node.refuse(
                f"has a window of {reach} on {there + before + after} pixels with padding; make it "
                f"smaller"
            )
        size.append(count)
    return Place(
        kernel=kernel, stride=stride, dilation=dilation, rows=sides[0], columns=sides[1],
        size=(size[0], size[1]), whole=whole,
    )  # fmt: skip


def _pair(numbers: tuple[int, ...]) -> Pair:
    return (1, numbers[0]) if len(numbers) == 1 else (numbers[0], numbers[1])
