"""A layer's reduction in boxes that one ACCUMULATE each covers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tnthw.compiler.layout import balanced
from tnthw.compiler.limits import LARGEST_DEPTH, LARGEST_DILATION, LARGEST_KERNEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Part of a layer's reduction that one ACCUMULATE covers: ranges of ky, kx and input planes."""

    ky: tuple[int, int]
    kx: tuple[int, int]
    planes: tuple[int, int]

    @property
    def tiles(self) -> int:
        """Weight tiles of the box."""
        return (
            (self.ky[1] - self.ky[0])
            * (self.kx[1] - self.kx[0])
            * (self.planes[1] - self.planes[0])
        )


def split(
    kernel: tuple[int, int],
    planes: tuple[int, int],
    most_tiles: int,
    dilation: tuple[int, int] = (1, 1),
) -> list[Box]:
    """Cut a reduction into boxes that one ACCUMULATE each can walk.

    Kernel rows are cut first, then columns, then planes.

    Parameters
    ----------
    kernel: taps (y, x).
    planes: first and last + 1 of the input planes.
    most_tiles: tiles that a box may have.
    dilation: (y, x); along a side whose dilation no instruction can hold, a box has one tap.
    """
    n_planes = planes[1] - planes[0]
    longest = [LARGEST_KERNEL if d <= LARGEST_DILATION else 1 for d in dilation]
    depth = min(n_planes, most_tiles, LARGEST_DEPTH)
    columns = min(kernel[1], longest[1])
    rows = max(1, min(kernel[0], longest[0], most_tiles // (columns * depth)))
    if rows == 1:
        columns = max(1, min(columns, most_tiles // depth))
    return [
        Box(ky=ky, kx=kx, planes=(planes[0] + low, planes[0] + high))
        for ky in balanced(kernel[0], rows)
        for kx in balanced(kernel[1], columns)
        for low, high in balanced(n_planes, depth)
    ]


def cut(box: Box, pieces: int) -> list[Box]:
    """Cut a box into at least so many boxes, or tiles: its planes, else kernel rows and taps."""
    depth = box.planes[1] - box.planes[0]
    if depth >= pieces > 1:
        cuts = balanced(depth, depth // pieces)
        return [replace(box, planes=(box.planes[0] + a, box.planes[0] + b)) for a, b in cuts]
    rows, columns = box.ky[1] - box.ky[0], box.kx[1] - box.kx[0]
    of_row = -(-pieces // rows)
    of_tap = -(-of_row // columns)

    def parts(span: tuple[int, int], count: int) -> list[tuple[int, int]]:
        size = span[1] - span[0]
        return [(span[0] + a, span[0] + b) for a, b in balanced(size, max(1, size // count))]

    return [
        Box(ky=ky, kx=kx, planes=planes)
        for ky in parts(box.ky, min(rows, pieces))
        for kx in parts(box.kx, min(columns, of_row))
        for planes in parts(box.planes, of_tap)
    ]


def before(box: Box, planes: int) -> tuple[Box, Box]:
    """Cut a box into its first planes and the others."""
    border = box.planes[0] + planes
    return (
        replace(box, planes=(box.planes[0], border)),
        replace(box, planes=(border, box.planes[1])),
    )
