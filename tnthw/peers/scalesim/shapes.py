"""Layers under SCALE-Sim's rules: no padding, no groups, no dilation, and output sizes rounded up.

Its topology file has one row a layer: sides of input and filter, channels, filters, one stride.
Output sides are `ceil((input - filter + stride) / stride)` (`scalesim/topology_utils.py`), where a
convolution rounds down, so a stride that does not divide evenly gives one row and column too many.
"""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.peers.gemm import ConvShape, Gemm


@dataclass(frozen=True, slots=True, kw_only=True)
class TopologyRow:
    """One convolution row of a topology file; sides are (y, x).

    Attributes
    ----------
    name: of the layer.
    ifmap, kernel: sides of input and filter.
    channels, filters: of one product.
    stride: along x and y alike.
    """

    name: str
    ifmap: tuple[int, int]
    kernel: tuple[int, int]
    channels: int
    filters: int
    stride: int

    @property
    def ofmap(self) -> tuple[int, int]:
        """Sides of the output, rounded up."""
        height, width = (
            -(-(side - window + self.stride) // self.stride)
            for side, window in zip(self.ifmap, self.kernel, strict=True)
        )
        return height, width

    @property
    def gemm(self) -> Gemm:
        """The matrix product that SCALE-Sim runs for the row."""
        return Gemm(
            m=self.ofmap[0] * self.ofmap[1],
            n=self.filters,
            k=self.kernel[0] * self.kernel[1] * self.channels,
        )


def topology_row(shape: ConvShape) -> TopologyRow | None:
    """Write a layer as a person would for SCALE-Sim: padding added to the input by hand.

    A dilated filter is written without its holes on an input that is smaller by them.

    Returns
    -------
    One product of the layer, or None where the two strides differ, which a row cannot say.
    """
    if shape.stride[0] != shape.stride[1]:
        return None
    height, width = (
        side + 2 * padding - (dilation - 1) * (window - 1)
        for side, padding, dilation, window in zip(
            shape.ifmap, shape.padding, shape.dilation, shape.kernel, strict=True
        )
    )
    return TopologyRow(
        name=shape.name,
        ifmap=(height, width),
        kernel=shape.kernel,
        channels=shape.channels,
        filters=shape.filters,
        stride=shape.stride[0],
    )


def scalesim_gemm(shape: ConvShape) -> Gemm:
    """Matrix product that SCALE-Sim makes of a layer; the true one where no row can say it."""
    row = topology_row(shape)
    if row is None:
        return shape.gemm
    return Gemm(m=row.gemm.m, n=row.gemm.n, k=row.gemm.k, count=shape.count)
