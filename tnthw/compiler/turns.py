"""What a program says of layers and tensors that a batch has several of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tnthw.compiler.batch import Batched
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import LayerInfo, Region


def in_turns(layers: Sequence[LayerInfo], origins: Sequence[int]) -> tuple[LayerInfo, ...]:
    """Say of each turn of a layer but the first which one that is.

    Parameters
    ----------
    layers, origins: for each turn, and which step of the network of one image it is.
    """
    first: dict[int, int] = {}
    return tuple(
        layer
        if first.setdefault(origin, turn) == turn
        else replace(layer, again=first[origin], weight_bytes=0)
        for turn, (layer, origin) in enumerate(zip(layers, origins, strict=True))
    )


def each_image(
    name: str, batched: Batched, regions: Mapping[str, Region], accelerator: Accelerator
) -> Region | None:
    """Where a tensor of each image of a batch lies in memory, None where it does not lie there.

    Parameters
    ----------
    name: of the tensor of the network of one image.
    regions: of the tensors of the batch.
    """
    if name not in batched.copies:
        return regions.get(name)
    found: list[Region] = []
    for tensor, number in batched.copies[name]:
        if tensor.name not in regions:
            return None
        held = regions[tensor.name]
        channels, _, width = tensor.shape
        beats = number * tensor.image_rows * width * accelerator.word_beats
        shape = channels, tensor.image_rows, width
        found.append(replace(held, name=name, shape=shape, address=held.address + beats))
    return replace(found[0], copies=tuple(each.address for each in found[1:]))
