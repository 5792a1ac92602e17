"""A graph that grows node by node, each checked when it is added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from tnthw.errors import GraphError
from tnthw.ir.graph import Graph
from tnthw.ir.operation import Operation
from tnthw.ir.ops import Node
from tnthw.ir.types import Range, Scale, Shape, Type, bits_for, scales
from tnthw.ir.verifier import Seen, check_draft, check_node, verify

DRAFT = Type(shape=(), bits=1, signed=True, low=0, high=0)
"""Type of a node whose own is not known yet."""


class GrowingGraph:
    """The nodes of a graph so far, and adding one more; see `tnthw.ir.build.Builder`."""

    def __init__(self, name: str, notes: Sequence[tuple[str, str]] = ()) -> None:
        self._name = name
        self._notes = tuple(notes)
        self._seen = Seen({}, {})

    def apply(
        self,
        operation: type[Operation],
        *inputs: str,
        signed: bool | None = None,
        scale: Scale | None = None,
        name: str = "",
        origin: str = "",
        **attributes: Any,
    ) -> str:
        """Add any operation whose shape and range follow from its inputs.

        Parameters
        ----------
        operation: a class of `tnthw.ir.ops`.
        inputs: names of the values that it reads.
        signed: signedness of the result; signed where it can be negative unless given.
        scale: real value of one step; that of the first input unless given.
        name: of the node and its value; made from the operation and a counter unless given.
        origin: layer of the trained network; the name unless given.
        attributes: the operation's own fields.

        Returns
        -------
        Name of the value.

        Raises
        ------
        GraphError: the node breaks a rule of the IR.
        """
        name = self.fresh(name, operation.op)
        draft = operation(name=name, inputs=inputs, origin=origin, type=DRAFT, **attributes)
        return self.computed(draft, signed, self[inputs[0]].type.scale if scale is None else scale)

    def add_node(self, node: Operation) -> str:
        """Check a node and add it; its origin is its name unless given."""
        if not node.origin:
            node = replace(node, origin=node.name)
        try:
            found = check_node(node, self._seen)
        except GraphError as error:
            raise GraphError(f"graph {self._name}: {error}") from None
        # One of OPERATIONS, as the check found.
        self._seen.nodes[node.name] = cast(Node, node)
        self._seen.ranges[node.name] = found
        return node.name

    def computed(self, draft: Operation, signed: bool | None, scale: Scale) -> str:
        """Add a node whose shape, range and width follow from its inputs."""
        shape = self.shape_of(draft)
        found = draft.result_range(
            tuple(self._seen.ranges[name] for name in draft.inputs),
            tuple(self[name].type.shape for name in draft.inputs),
        )
        if signed is None:
            signed = found.low < 0
        type_ = Type(
            shape=shape,
            bits=bits_for(found.low, found.high, signed=signed),
            signed=signed,
            low=found.low,
            high=found.high,
            scale=scales(scale),
        )
        return self.add_node(replace(draft, type=type_))

    def shape_of(self, draft: Operation) -> Shape:
        """Check a node's fields, and compute the shape of its value."""
        try:
            check_draft(draft, self._seen)
        except GraphError as error:
            raise GraphError(f"graph {self._name}: {error}") from None
        shapes = tuple(self[name].type.shape for name in draft.inputs)
        try:
            return draft.result_shape(shapes)
        except GraphError as error:
            raise GraphError(f"graph {self._name}: {draft.op} {draft.name}: {error}") from None

    def fresh(self, name: str, operation: str) -> str:
        """Give the name, or one that no value has yet."""
        if name:
            return name
        count = len(self._seen.nodes)
        while f"{operation}{count}" in self._seen.nodes:
            count += 1
        return f"{operation}{count}"

    def finish(self) -> Graph:
        """Make the graph and verify it.

        Raises
        ------
        GraphError: the graph as a whole breaks a rule (no output, a value that nobody reads, ...).
        """
        graph = Graph(name=self._name, nodes=tuple(self._seen.nodes.values()), notes=self._notes)
        verify(graph)
        return graph

    def __getitem__(self, name: str) -> Node:
        """Return the node of a value.

        Raises
        ------
        GraphError: there is no such value yet.
        """
        try:
            return self._seen.nodes[name]
        except KeyError:
            raise GraphError(
                f"graph {self._name}: there is no value {name!r} yet; there are "
                f"{', '.join(self._seen.nodes) or 'none'}"
            ) from None

    def range(self, name: str) -> Range:
        """Return the proven range of a value, for choosing widths and factors."""
        return self._seen.ranges[self[name].name]
