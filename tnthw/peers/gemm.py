"""Layers of a network as matrix products: the form in which array simulators take them."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.compiler.mapping import prepare
from tnthw.compiler.select import select
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.ir.graph import Graph


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemm:
    """One or several equal matrix products (M, K) x (K, N).

    Attributes
    ----------
    m: output positions.
    n: output channels.
    k: inputs that each output sums over.
    count: how many such products, one after the other (channel groups, terms of an expansion).
    """

    m: int
    n: int
    k: int
    count: int = 1

    @property
    def macs(self) -> int:
        """Multiply-accumulates of all of them."""
        return self.m * self.n * self.k * self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvShape:
    """A convolution in the terms of a topology file; sides are (y, x).

    Attributes
    ----------
    name: of the layer.
    ifmap: height and width of the input, without padding.
    kernel, stride, padding, dilation: of the window.
    channels, filters: input and output channels of one group.
    count: channel groups times terms of a residual expansion.
    ofmap: height and width of the output.
    """

    name: str
    ifmap: tuple[int, int]
    kernel: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int]
    dilation: tuple[int, int]
    channels: int
    filters: int
    count: int
    ofmap: tuple[int, int]

    @property
    def gemm(self) -> Gemm:
        """The layer's true matrix product."""
        return Gemm(
            m=self.ofmap[0] * self.ofmap[1],
            n=self.filters,
            k=self.kernel[0] * self.kernel[1] * self.channels,
            count=self.count,
        )


def conv_shape(step: ConvStep) -> ConvShape:
    """Shape of a convolution or linear layer (a 1 x 1 convolution of a 1 x 1 image)."""
    node = step.nodes[0]
    return ConvShape(
        name=step.layer,
        ifmap=step.source.shape[1:],
        kernel=kernel_of(node),
        stride=node.stride,
        padding=node.padding,
        dilation=node.dilation,
        channels=node.trits.shape[1],
        filters=node.trits.shape[0] // node.groups,
        count=node.groups * len(step.nodes),
        ofmap=step.output.shape[1:],
    )


def conv_shapes(graph: Graph) -> list[ConvShape]:
    """Shapes of a network's convolutions and linear layers, in the order in which they run.

    Raises
    ------
    GraphError: a pattern that the machine does not run.
    """
    return [conv_shape(step) for step in select(prepare(graph)).steps if isinstance(step, ConvStep)]
