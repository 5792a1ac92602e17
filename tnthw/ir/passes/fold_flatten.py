"""Linear layers on a flattened image become convolutions with a window as large as the image."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Node, Rescale, Reshape, Table, Threshold
from tnthw.ir.passes.base import Pass, rewired, with_nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldFlatten(Pass):
    """Read the image itself where a linear layer reads a flattened one.

    A machine stores an image in planes of channels, so that flattening it would move data.  In C
    order, feature (c * H + y) * W + x of the flattened (C, H, W) image is pixel (c, y, x); the
    trits (out, C * H * W), reshaped to (out, C, H, W), therefore weigh the same numbers as one H x
    W window without padding, which has one position.  The result (out, 1, 1) passes through the
    rescales, thresholds and tables that follow, and is reshaped to (out,) behind them, which moves
    nothing.  Layers that add into one accumulator are folded together or not at all, so that its
    planes go on reading one value.
    """

    name: ClassVar[str] = "fold-flatten"

    def run(self, graph: Graph) -> Graph:
        """Fold every flattening of more than one pixel that a linear layer reads."""
        return with_nodes(graph, _fold(graph))


def _fold(graph: Graph) -> Iterator[Node]:
    before = {node.name: node for node in graph}
    foldable = _foldable(graph, before)
    lifted: set[str] = set()  # values that have the shape (out, 1, 1) instead of (out,) by now
    flat: dict[str, str] = {}  # and their reshapes back to (out,)
    for node in graph:
        if isinstance(node, Accumulate) and node.name in foldable:
            image = foldable[node.name]
            shape = (node.trits.shape[0], *image.type.shape)
            yield replace(
                node,
                inputs=(image.name, *node.inputs[1:]),
                type=replace(node.type, shape=(shape[0], 1, 1)),
                trits=node.trits.reshape(shape),
            )
            lifted.add(node.name)
            continue
        if isinstance(node, Rescale | Threshold | Table) and node.inputs[0] in lifted:
            yield replace(node, type=replace(node.type, shape=(node.type.channels, 1, 1)))
            lifted.add(node.name)
            continue
        for name in node.inputs:
            if name in lifted and name not in flat:
                flat[name] = _unused(f"{name}.flat", before)
                yield Reshape(
                    name=flat[name],
                    inputs=(name,),
                    origin=before[name].origin,
                    type=before[name].type,
                )
        yield rewired(node, flat)


def _foldable(graph: Graph, before: dict[str, Node]) -> dict[str, Node]:
    """Find the layers to fold, each with its image."""
    layers = [node for node in graph if isinstance(node, Accumulate)]
    found = {node.name: image for node in layers if (image := _image(node, before)) is not None}
    kept = -1
    while kept != len(found):
        kept = len(found)
        for node in layers:
            chain = {node.name, *node.inputs[1:]}
            if not chain <= found.keys() and len(node.inputs) == 2:
                for name in chain:
                    found.pop(name, None)
    return found


def _image(node: Accumulate, before: dict[str, Node]) -> Node | None:
    """Find the image of several pixels whose flattening a linear layer reads."""
    reshape = before[node.inputs[0]]
    if node.trits.ndim != 2 or not isinstance(reshape, Reshape):
        return None
    image = before[reshape.inputs[0]]
    pixels = image.type.shape[1:]
    return image if len(pixels) == 2 and pixels != (1, 1) else None


def _unused(name: str, taken: dict[str, Node]) -> str:
    while name in taken:
        name += "_"
    return name
