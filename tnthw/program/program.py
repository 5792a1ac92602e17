"""A compiled program: the bytes that simulator and RTL execute, and the key to read them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A tensor of activations in memory, or the place of one in the activation buffer.

    Attributes
    ----------
    name: name of the IR value.
    shape: (channels, height, width); (features, 1, 1) for a vector.
    signed: how its bytes are read.
    address: first beat in memory.
    plane_words: words from one plane of `word_channels` channels to the next.
    """

    name: str
    shape: tuple[int, int, int]
    signed: bool
    address: int
    plane_words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfold:
    """How the image lies in memory where the first layer reads row windows.

    `tnthw.compiler.unfold` decides it.

    Attributes
    ----------
    shape: the image itself, (channels, height, width).
    taps: kernel columns side by side in one word.
    kernel, stride, padding, dilation: of the first layer, along x.
    """

    shape: tuple[int, int, int]
    taps: int
    kernel: int
    stride: int
    padding: int
    dilation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerInfo:
    """One layer of the program, for reports.

    Attributes
    ----------
    name: origin of the layer in the network.
    op: what it is, in the IR's words ("accumulate", "add", "maxpool", "sumpool").
    macs: multiply-accumulates that it stands for (0 for pools and additions).
    weights: number of weights.
    weight_bytes: bytes of its packed weights in memory, padding included.
    choice: how it was mapped, for people ("4 bands, input through memory, ...").
    """

    name: str
    op: str
    macs: int
    weights: int = 0
    weight_bytes: int = 0
    choice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Program:
    """One network compiled for one machine.

    Attributes
    ----------
    name: name of the network.
    accelerator: the machine.
    image: uint8, the initial memory from beat 0: instructions, tables, packed weights, room for
        activations.
    entry: address of page 0, in beats.
    instructions: number of instructions, END included.
    input: where the input image is written before a run.
    output: where the result is read after a run.
    layers: the layers, in order.
    layer_of: for each instruction in stream order (page by page, END included), its index in
        `layers`, or -1.
    kept: regions of intermediate values that stay in memory after the run (all of them when
        compiled with `keep=True`), in order of the network.
    notes: facts that travel with the network.
    unfold: how the image lies in memory, None where it lies there as it is.
    """

    name: str
    accelerator: Accelerator
    image: NDArray[np.uint8]
    entry: int
    instructions: int
    input: Region
    output: Region
    layers: tuple[LayerInfo, ...]
    layer_of: NDArray[np.int32]
    kept: tuple[Region, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    unfold: Unfold | None = None

    @property
    def input_shape(self) -> tuple[int, int, int]:
        """Shape of the image that a user gives."""
        return self.input.shape if self.unfold is None else self.unfold.shape
