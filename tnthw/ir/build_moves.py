"""Adding the nodes that only move or select values, with the type of what they read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.growing import DRAFT, GrowingGraph
from tnthw.ir.operation import Operation
from tnthw.ir.ops import Concat, MaxPool, Reshape
from tnthw.ir.types import Pair, Type, as_pair, bits_for, channel_scales


class GraphOfMoves(GrowingGraph):
    """A growing graph with pools, reshapes and joins; see `tnthw.ir.build.Builder`."""

    def max_pool(
        self,
        x: str,
        kernel: Pair,
        *,
        stride: Pair | None = None,
        padding: Pair = 0,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a window maximum; the stride is the kernel unless given."""
        draft = MaxPool(
            name=self.fresh(name, "maxpool"),
            inputs=(x,),
            origin=origin,
            type=DRAFT,
            kernel=as_pair(kernel),
            stride=as_pair(kernel if stride is None else stride),
            padding=as_pair(padding),
        )
        return self.moved(draft, self[x].type)

    def reshape(
        self, x: str, shape: Sequence[int] | None = None, *, name: str = "", origin: str = ""
    ) -> str:
        """Add a change of shape; flattens to (features,) unless a shape is given."""
        source = self[x].type
        after = tuple(shape) if shape is not None else (int(np.prod(source.shape)),)
        scale = source.scale if len(source.scale) in (1, after[0]) else (source.scale[0],)
        if len(set(source.scale)) > 1 and after[0] != source.channels:
            if len(after) > 1 or after[0] % source.channels:
                raise GraphError(
                    f"value {x}: has one scale per channel, which a reshape to {after} would mix "
                    f"up; rescale it to a single scale first"
                )
            pixels = after[0] // source.channels
            scale = tuple(step for step in source.scale for _ in range(pixels))
        draft = Reshape(
            name=self.fresh(name, "reshape"),
            inputs=(x,),
            origin=origin,
            type=replace(source, shape=after, scale=scale),
        )
        return self.moved(draft, draft.type)

    def concat(self, values: Sequence[str], *, name: str = "", origin: str = "") -> str:
        """Join values along the channel axis."""
        types = [self[value].type for value in values]
        signed = any(t.signed for t in types)
        low, high = min(t.low for t in types), max(t.high for t in types)
        scales = {t.scale for t in types}
        if len(scales) == 1 and len(types[0].scale) == 1:
            scale: tuple[float, ...] = types[0].scale
        else:
            scale = sum((channel_scales(t) for t in types), ())
        draft = Concat(
            name=self.fresh(name, "concat"), inputs=tuple(values), origin=origin, type=DRAFT
        )
        bits = max(max(t.bits for t in types), bits_for(low, high, signed=signed))
        return self.moved(
            draft, Type(shape=(), bits=bits, signed=signed, low=low, high=high, scale=scale)
        )

    def moved(self, draft: Operation, like: Type) -> str:
        """Add a node that only moves or selects values, with the type of its source."""
        shape = like.shape if isinstance(draft, Reshape) else self.shape_of(draft)
        return self.add_node(replace(draft, type=replace(like, shape=shape)))
