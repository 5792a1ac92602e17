"""Building a graph node by node, with shapes, ranges, widths and scales computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from tnthw.errors import GraphError
from tnthw.ir.build_moves import GraphOfMoves
from tnthw.ir.growing import DRAFT
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Input,
    Output,
    Rescale,
    SumPool,
    Table,
    Threshold,
)
from tnthw.ir.ops_steps import too_wide_for_a_table
from tnthw.ir.rescale import Fit
from tnthw.ir.types import (
    Pair,
    Scale,
    activation_type,
    as_pair,
    bits_for,
)


class Builder(GraphOfMoves):
    """Makes a graph; each method adds one node and returns the name of its value.

    Every method takes `name` (made from the operation and a counter when left out) and `origin`
    (the layer of the trained network; the name when left out).  A wrong argument raises GraphError
    when the node is added, not at the end.

    Examples
    --------
    >>> build = Builder("tiny")
    >>> x = build.input((1, 8, 8))
    >>> trits = np.ones((2, 1, 3, 3), np.int8)
    >>> y = build.rescale(build.accumulate(x, trits), fit([0.1, 0.2], [0, 0], 4), bits=8)
    >>> build.output(y)
    'output'
    >>> graph = build.finish()
    """

    def input(
        self,
        shape: Sequence[int],
        *,
        bits: int = 8,
        signed: bool = False,
        low: int | None = None,
        high: int | None = None,
        scale: Scale = 1.0,
        name: str = "input",
        origin: str = "",
    ) -> str:
        """Add the network's input; its range is all that the type holds unless given."""
        type_ = activation_type(tuple(shape), bits, signed, low, high, scale)
        return self.add_node(Input(name=name, origin=origin, type=type_))

    def accumulate(
        self,
        x: str,
        trits: ArrayLike,
        *,
        stride: Pair = 1,
        padding: Pair = 0,
        dilation: Pair = 1,
        groups: int = 1,
        onto: str | None = None,
        shift: int = 0,
        scale: Scale | None = None,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a convolution or linear layer.

        Parameters
        ----------
        x: the value that it reads.
        trits: (out, in / groups, ky, kx), or (out, in) on a (features,) value.
        stride, padding, dilation: one number, or (y, x).
        groups: channel groups.
        onto: an accumulator of the result's shape that the sum is added to.
        shift: left shift of `onto` before that.
        scale: real value of one accumulator step; that of x when left out.
        name, origin: see the class.
        """
        name = self.fresh(name, "accumulate")
        array = np.asarray(trits)
        if not np.isin(array, (-1, 0, 1)).all():
            raise GraphError(
                f"graph {self._name}: accumulate {name}: the weights hold other numbers than -1, 0 "
                f"and 1; ternarise them first"
            )
        draft = Accumulate(
            name=name,
            inputs=(x,) if onto is None else (x, onto),
            origin=origin,
            type=DRAFT,
            trits=array.astype(np.int8),
            stride=as_pair(stride),
            padding=as_pair(padding),
            dilation=as_pair(dilation),
            groups=groups,
            shift=shift,
        )
        if scale is None:
            steps = self[x].type.scale
            scale = steps if len(steps) == 1 else 1.0
        return self.computed(draft, True, scale)

    def rescale(
        self,
        x: str,
        fit: Fit,
        *,
        bits: int = 8,
        signed: bool = False,
        low: int | None = None,
        high: int | None = None,
        scale: Scale = 1.0,
        exact: ArrayLike | None = None,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a rescale; `low` and `high` are its clamp, all that the type holds unless given.

        Parameters
        ----------
        x: the value that it reads.
        fit: signs, exponents, bias and shift, as from `tnthw.ir.rescale.fit`.
        bits, signed, low, high, scale: the result's type.
        exact: real factor per channel, for reports.
        name, origin: see the class.
        """
        signs, exponents, bias, shift = fit
        return self.add_node(
            Rescale(
                name=self.fresh(name, "rescale"),
                inputs=(x,),
                origin=origin,
                type=activation_type(self[x].type.shape, bits, signed, low, high, scale),
                signs=np.asarray(signs, np.int8),
                exponents=np.asarray(exponents, np.int8),
                bias=np.asarray(bias, np.int64),
                shift=np.asarray(shift, np.int8),
                exact=np.asarray([] if exact is None else exact, np.float64),
            )
        )

    def threshold(
        self,
        x: str,
        thresholds: ArrayLike,
        *,
        low: int = 0,
        bits: int | None = None,
        signed: bool | None = None,
        scale: Scale = 1.0,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a comparison with thresholds.

        Parameters
        ----------
        x: the value that it reads.
        thresholds: whole numbers (1 or channels, levels), ascending; equal ones skip a level.
        low: result where no threshold is reached.
        bits, signed: of the result; as many as the levels take, and signed where `low` is negative,
            unless given.
        scale: real value of one step of the result.
        name, origin: see the class.
        """
        array = np.asarray(thresholds, np.int64)
        high = low + array.shape[-1]
        signed = low < 0 if signed is None else signed
        bits = bits_for(low, high, signed=signed) if bits is None else bits
        return self.add_node(
            Threshold(
                name=self.fresh(name, "threshold"),
                inputs=(x,),
                origin=origin,
                type=activation_type(self[x].type.shape, bits, signed, low, high, scale),
                thresholds=array,
            )
        )

    def table(
        self,
        x: str,
        table: ArrayLike,
        *,
        bits: int = 8,
        signed: bool | None = None,
        scale: Scale = 1.0,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a table of results; the first entry is for the lowest integer of x's type.

        Parameters
        ----------
        x: the value that it reads, of at most 8 bits.
        table: whole numbers (1 or channels, entries), one entry for each integer from the lowest
            to the highest of x's type.
        bits: width of the result.
        signed: signedness of the result; signed where an entry is negative unless given.
        scale: real value of one step of the result.
        name, origin: see the class.
        """
        name, source, array = self.fresh(name, "table"), self[x].type, np.asarray(table)
        where = f"graph {self._name}: table {name}"
        if wide := too_wide_for_a_table(source):
            raise GraphError(f"{where}: {wide}")
        if array.ndim != 2 or array.shape[1] != source.high - source.low + 1:
            raise GraphError(
                f"{where}: the entries have shape {array.shape}; give (1 or {source.channels}, "
                f"{source.high - source.low + 1}), one for each of {source.low} to {source.high}"
            )
        if not np.issubdtype(array.dtype, np.integer):
            raise GraphError(f"{where}: the entries are {array.dtype}; give whole numbers")
        signed = bool(array.min() < 0) if signed is None else signed
        kind = activation_type(source.shape, bits, signed, None, None, scale)
        if array.min() < kind.low or array.max() > kind.high:
            raise GraphError(
                f"{where}: entries go from {array.min()} to {array.max()}; "
                f"{'signed' if signed else 'unsigned'} {bits} bits hold {kind.low} to {kind.high}"
            )
        kind = replace(kind, low=int(array.min()), high=int(array.max()))
        return self.add_node(
            Table(
                name=name,
                inputs=(x,),
                origin=origin,
                type=kind,
                table=array.astype(np.int32),
                first=source.low,
            )
        )

    def add(
        self,
        a: str,
        b: str,
        fit: Fit,
        *,
        bits: int = 8,
        signed: bool = False,
        low: int | None = None,
        high: int | None = None,
        scale: Scale = 1.0,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a residual addition; `fit` as from `tnthw.ir.rescale.fit_add`."""
        signs, exponents, bias, shift = fit
        return self.add_node(
            Add(
                name=self.fresh(name, "add"),
                inputs=(a, b),
                origin=origin,
                type=activation_type(self[a].type.shape, bits, signed, low, high, scale),
                signs=np.asarray(signs, np.int8),
                exponents=np.asarray(exponents, np.int8),
                bias=int(np.asarray(bias).reshape(-1)[0]),
                shift=int(np.asarray(shift).reshape(-1)[0]),
            )
        )

    def sum_pool(
        self,
        x: str,
        kernel: Pair,
        *,
        stride: Pair | None = None,
        padding: Pair = 0,
        scale: Scale | None = None,
        name: str = "",
        origin: str = "",
    ) -> str:
        """Add a window sum; the stride is the kernel and the scale that of x unless given."""
        draft = SumPool(
            name=self.fresh(name, "sumpool"),
            inputs=(x,),
            origin=origin,
            type=DRAFT,
            kernel=as_pair(kernel),
            stride=as_pair(kernel if stride is None else stride),
            padding=as_pair(padding),
        )
        source = self[x].type
        return self.computed(draft, source.signed, source.scale if scale is None else scale)

    def output(
        self,
        x: str,
        *,
        offset: ArrayLike = (),
        then: Sequence[str] = (),
        name: str = "output",
        origin: str = "",
    ) -> str:
        """Add a result of the network.

        Parameters
        ----------
        x: the value that it reads.
        offset: real numbers (channels,) that the real result has beside scale * integer.
        then: functions of the real result: softmax, log_softmax, sigmoid, argmax.
        name, origin: see the class.
        """
        draft = Output(
            name=name,
            inputs=(x,),
            origin=origin,
            type=DRAFT,
            offset=np.asarray(offset, np.float64),
            then=tuple(then),
        )
        return self.moved(draft, self[x].type)
