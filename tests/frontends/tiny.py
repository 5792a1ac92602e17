"""A frontend in a few lines, as docs/frontends.md shows it: one linear layer as lines of trits."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tnthw.frontends.steps import INPUT, Array, FloatNetwork, Layer, WeightTensor


class TinyFiles:
    """Reads files that begin with "tiny": then a scale, and a line of trits for each output."""

    name = "tiny"
    takes = "a .tiny file"

    def recognises(self, source: object) -> bool:
        if not isinstance(source, Path) or not source.is_file():
            return False
        with source.open("rb") as file:
            return file.read(5) == b"tiny "

    def read(self, source: object, images: Array) -> FloatNetwork:
        assert isinstance(source, Path)
        first, *lines = source.read_text(encoding="ascii").split("\n")
        trits = np.array([["-0+".index(c) - 1 for c in line] for line in lines if line], np.int8)
        alpha = np.full(len(trits), float(first.split()[1]))
        layer = Layer(
            name="layer",
            sources=(INPUT,),
            shape=(len(trits),),
            tensors=(WeightTensor(integers=trits, alpha=alpha),),
        )
        return FloatNetwork(
            name="tiny", input_shape=images.shape[1:], steps=(layer,), result="layer"
        )


frontend = TinyFiles()

twin = TinyFiles()
"""Another one, under a name that is taken."""

twin.name = "torch"
