"""Memory image: constants and activations laid out in beats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.layout import lanes_of, planes_in, words_of
from tnthw.compiler.steps import Requantisation, Tensor, compact
from tnthw.ir.ops import Add
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.packing import pack_table
from tnthw.program.program import LARGEST_SLICE, Region


class ImageBuilder:
    """Grows a memory image beat by beat; the bytes of constants are made when the image is.

    Parameters
    ----------
    first: address in beats at which it begins.
    """

    def __init__(self, accelerator: Accelerator, first: int = 0) -> None:
        self.accelerator = accelerator
        self.parts: list[tuple[int, Callable[[], NDArray[np.uint8]] | None]] = []
        self.first = self.beats = first

    def constant(self, beats: int, make: Callable[[], NDArray[np.uint8]]) -> int:
        """Address in beats of `beats` beats that `make` returns."""
        return self._append(beats, make)

    def region(self, tensor: Tensor) -> Region:
        """Room for a tensor."""
        acc = self.accelerator
        beats = words_of(tensor, acc) * acc.word_beats
        address = self._append(beats, None)
        return Region(
            name=tensor.name,
            shape=tensor.shape,
            signed=tensor.signed,
            address=address,
            plane_words=tensor.shape[1] * tensor.shape[2],
            pieces=self._pieces(tensor),
            slices=tensor.slices,
            low=tensor.low,
        )

    def part(self, whole: Region, tensor: Tensor, plane: int) -> Region:
        """Place of a tensor that lies in another from one of its planes on."""
        beats = plane * whole.plane_words * self.accelerator.word_beats
        return replace(
            whole,
            name=tensor.name,
            shape=tensor.shape,
            signed=tensor.signed,
            address=whole.address + beats,
            pieces=self._pieces(tensor),
            slices=tensor.slices,
            low=tensor.low,
        )

    def _pieces(self, tensor: Tensor) -> tuple[int, ...]:
        """The tensor's pieces where lanes without a channel lie between them."""
        gaps = lanes_of(tensor, self.accelerator)[-1] >= tensor.shape[0]
        return tensor.pieces if gaps else ()

    def image(self, program: NDArray[np.uint8], record_beats: int) -> NDArray[np.uint8]:
        """The whole image: behind what has grown the program, then room for the first record."""
        width = self.accelerator.memory_bytes_per_cycle
        image = np.zeros((self.beats + record_beats) * width + program.size, np.uint8)
        first = self.first * width
        for beats, make in self.parts:
            if make is not None:
                image[first : first + beats * width] = make()
            first += beats * width
        image[first : first + program.size] = program
        return image

    def _append(self, beats: int, make: Callable[[], NDArray[np.uint8]] | None) -> int:
        address = self.beats
        self.parts.append((beats, make))
        self.beats += beats
        return address


def requantisation_rows(
    rescale: Requantisation, output: Tensor, accelerator: Accelerator
) -> NDArray[np.uint8]:
    """Table rows of a rescale, in the order of chunks, with one entry for each lane of the output.

    Entries of lanes without a channel are zero.  The rows of each slice of a wide result follow
    those of the one before.
    """
    if output.slices > 1:
        one = replace(output, slices=1)
        slices = [rescale.slice(k, output.slices) for k in range(output.slices)]
        return np.concatenate([requantisation_rows(each, one, accelerator) for each in slices])
    padded = planes_in(output, accelerator) * accelerator.word_channels
    lanes = lanes_of(output, accelerator)

    def pad(array: NDArray[np.integer]) -> NDArray[np.integer]:
        full = np.zeros((padded, *array.shape[1:]), array.dtype)
        full[lanes] = array
        return full

    return pack_table(
        pad(rescale.bias),
        pad(rescale.shift),
        pad(rescale.signs),
        pad(rescale.exponents),
        None,
        None,
        accelerator,
    )


def add_rows(node: Add, slices: int, accelerator: Accelerator) -> NDArray[np.uint8]:
    """One table row of an addition for each slice of its result, the same in every lane.

    Operand a is the first input.
    """
    if slices > 1:
        biases = [
            node.bias - ((node.type.low + LARGEST_SLICE * k) << node.shift) for k in range(slices)
        ]
        rows = [add_rows(replace(node, bias=bias), 1, accelerator) for bias in biases]
        return np.concatenate(rows)
    n = accelerator.rescale_channels
    signs, exponents = compact(node.signs, node.exponents)
    return pack_table(
        np.full(n, node.bias, np.int64),
        np.full(n, node.shift, np.int64),
        np.tile(signs[0], (n, 1)),
        np.tile(exponents[0], (n, 1)),
        np.tile(signs[1], (n, 1)),
        np.tile(exponents[1], (n, 1)),
        accelerator,
    )


def identity_rows(accelerator: Accelerator) -> NDArray[np.uint8]:
    """One table row with factor 1 in every lane."""
    n = accelerator.rescale_channels
    zero, one = np.zeros(n, np.int64), np.ones((n, 1), np.int8)
    return pack_table(zero, zero, one, np.zeros((n, 1), np.int8), None, None, accelerator)
