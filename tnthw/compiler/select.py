"""From IR nodes to steps: every node of a graph is covered by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

import numpy as np

from tnthw.compiler.concats import Join, place_concats
from tnthw.compiler.order import shortcuts_first
from tnthw.compiler.steps import (
    Addition,
    AddStep,
    ConvStep,
    Grid,
    LookupStep,
    Network,
    PoolStep,
    Requantisation,
    Residual,
    Step,
    Tensor,
    Thresholds,
    unscaled,
)
from tnthw.errors import GraphError, Need, UnsupportedError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Concat,
    Input,
    MaxPool,
    Node,
    Output,
    Rescale,
    Reshape,
    SumPool,
    Table,
    Threshold,
)
from tnthw.ir.ranges import analyse
from tnthw.ir.shift_add import factors
from tnthw.ir.types import Range, Type, bits_for
from tnthw.machine.finish_memories import MAX_PASSES
from tnthw.program.program import LARGEST_SLICE


def select(
    graph: Graph, ranges: Mapping[str, Range] | None = None, *, shortcuts: bool = False
) -> Network:
    """Cover a graph with steps.

    Parameters
    ----------
    ranges: of the graph's values, where they are known already (`tnthw.ir.ranges.analyse`).
    shortcuts: whether convolutions on shortcuts come first (`tnthw.compiler.order`).

    Raises
    ------
    GraphError: more than one input or output, or nothing to run.
    UnsupportedError: what no machine runs, all of it, with the layers and what to change.
    """
    return _Selector(graph, analyse(graph) if ranges is None else ranges, shortcuts).run()


class _Selector:
    """Covers node after node; what no machine runs is noted and taken for a tensor of 8 bits."""

    def __init__(self, graph: Graph, ranges: Mapping[str, Range], shortcuts: bool) -> None:
        self.graph, self.ranges, self.shortcuts = graph, ranges, shortcuts
        self.users = graph.users()
        self.tensors: dict[str, Tensor] = {}
        self.steps: list[Step] = []
        self.concats: list[Join] = []
        self.fused: set[str] = set()
        self.needs: list[Need] = []
        self.last = _results(graph)

    def run(self) -> Network:
        if len(self.graph.inputs) != 1 or len(self.graph.outputs) != 1:
            raise GraphError(
                f"graph {self.graph.name}: the machine runs networks with one input and one "
                f"output, this one has {len(self.graph.inputs)} and {len(self.graph.outputs)}; "
                "split it"
            )
        for node in self.graph:
            if node.name not in self.fused:
                self.visit(node)
        if self.needs:
            raise UnsupportedError(self.graph.name, tuple(self.needs))
        source = self.tensors[self.graph.inputs[0].name]
        result = self.tensors[self.graph.outputs[0].inputs[0]]
        if not (self.steps or self.concats) or result is source:
            raise GraphError(
                f"graph {self.graph.name}: its output is its input; there is nothing to run"
            )
        network = Network(source=source, result=result, steps=tuple(self._fuse_additions()))
        return place_concats(network, tuple(self.concats))

    def visit(self, node: Node) -> None:
        match node:
            case Input():
                self.tensors[node.name] = self.tensor(node, node.type)
            case Output():
                pass
            case Accumulate():
                self.convolution(node)
            case Rescale():
                self.pool(node, False, (1, 1), (1, 1), (0, 0), node)
            case Threshold():
                self.check_levels(node)
                self.pool(node, False, (1, 1), (1, 1), (0, 0), node)
            case Add():
                a, b = (self.tensors[name] for name in node.inputs)
                out = self.tensor(node, node.type)
                self.steps.append(
                    AddStep(
                        layer=self.layer(node), output=out, a=a, b=b, addition=self.addition(node)
                    )
                )
            case MaxPool():
                self.pool(node, True, node.kernel, node.stride, node.padding, None)
            case SumPool():
                follower = self.follower(node)
                self.pool(node, False, node.kernel, node.stride, node.padding, follower)
            case Reshape():
                self.reshape(node)
            case Concat():
                operands = tuple(self.tensors[name] for name in node.inputs)
                out = self.tensor(node, node.type)
                self.concats.append(Join(layer=self.layer(node), tensor=out, operands=operands))
            case Table():
                self.lookup(node)
            case _:
                assert_never(node)

    def convolution(self, node: Accumulate) -> None:
        chain = [node]
        while True:
            users = self.users[chain[-1].name]
            if len(users) == 1 and isinstance(users[0], Accumulate) and len(users[0].inputs) == 2:
                if users[0].inputs[1] == chain[-1].name:
                    chain.append(users[0])
                    continue
            break
        for part in chain:
            self.stand_in(part)
            self.fused.add(part.name)
        if any(part.inputs[0] != node.inputs[0] for part in chain):
            self.refuse(node, "residual expansion must read one input in all its terms")
        last = chain[-1]
        follower = self.follower(last)
        if follower is not None:
            self.fused.add(follower.name)
        elif last.name not in self.last:
            self.refuse(
                last,
                "an accumulator must feed exactly one rescale or threshold; wide values do not "
                "leave the array. Requantise it to 8 bits",
            )
            return
        self.steps.append(
            ConvStep(
                layer=self.layer(node),
                output=self.tensor(follower or last, (follower or last).type),
                source=self.tensors[node.inputs[0]],
                nodes=tuple(chain),
                weights=sum(part.trits.size for part in chain),
                grid=self.grid(last, follower),
            )
        )

    def lookup(self, node: Table) -> None:
        """A table of 256 entries, those that no operand chooses 0."""
        operands = np.arange(node.first, node.first + node.table.shape[1])
        tables = np.zeros((len(node.table), 256), np.int64)
        kind = self.graph[node.inputs[0]].type
        inside = (operands >= kind.low) & (operands <= kind.high)
        tables[:, operands[inside] % 256] = node.table[:, inside]
        self.steps.append(
            LookupStep(
                layer=self.layer(node),
                output=self.tensor(node, node.type),
                source=self.tensors[node.inputs[0]],
                tables=tables,
            )
        )

    def pool(
        self,
        node: Node,
        maximum: bool,
        kernel: tuple[int, int],
        stride: tuple[int, int],
        padding: tuple[int, int],
        follower: Rescale | Threshold | None,
    ) -> None:
        source = self.tensors[node.inputs[0]]
        last = follower if follower is not None else node
        if follower is not None and follower is not node:
            self.fused.add(follower.name)
            self.stand_in(node)
        self.steps.append(
            PoolStep(
                layer=self.layer(node),
                output=self.tensor(last, last.type),
                source=source,
                maximum=maximum,
                kernel=kernel,
                stride=stride,
                padding=padding,
                grid=self.grid(node, follower),
            )
        )

    def reshape(self, node: Reshape) -> None:
        source = self.tensors[node.inputs[0]]
        shape = _three(node.type.shape)
        if shape != source.shape:
            self.refuse(
                node,
                f"turns {source.shape} into {shape}, which moves data between channels; "
                "fold the flattening into the linear layer that follows (pass fold-flatten)",
            )
        self.tensors[node.name] = source

    def _fuse_additions(self) -> list[Step]:
        """Attach an addition to the convolution that makes its later operand."""
        readers: dict[str, int] = {}
        for reader in (*(step.sources for step in self.steps), *(c.operands for c in self.concats)):
            for source in reader:
                readers[source.name] = readers.get(source.name, 0) + 1
        if self.shortcuts:
            source = self.tensors[self.graph.inputs[0].name]
            self.steps = shortcuts_first(self.steps, source, readers)
        made_at = {step.output.name: i for i, step in enumerate(self.steps)}
        for concat in self.concats:  # a concat is there with the last of its operands
            made_at[concat.tensor.name] = max(made_at.get(t.name, -1) for t in concat.operands)
        result = self.tensors[self.graph.outputs[0].inputs[0]]
        wide = result if result.slices > 1 else None
        taken: dict[int, AddStep] = {}
        for step in self.steps:
            if not isinstance(step, AddStep) or step.a is step.b or step.output is wide:
                continue
            later = max((step.a, step.b), key=lambda t: made_at.get(t.name, -1))
            index = made_at.get(later.name, -1)
            if index < 0 or readers[later.name] != 1 or later is result or index in taken:
                continue
            if isinstance(self.steps[index], ConvStep) and self.steps[index].output is later:
                taken[index] = step
        absorbed = {step.output.name for step in taken.values()}
        merged: list[Step] = []
        for i, step in enumerate(self.steps):
            if i in taken and isinstance(step, ConvStep):
                addition = taken[i]
                first = addition.a is step.output
                residual = Residual(
                    addition=addition.addition,
                    operand=addition.b if first else addition.a,
                    convolved=step.output,
                    convolved_first=first,
                )
                merged.append(replace(step, output=addition.output, residual=residual))
            elif step.output.name not in absorbed:
                merged.append(step)
        return merged

    # Helpers -------------------------------------------------------------------------------------

    def layer(self, node: Node) -> str:
        return node.origin or node.name

    def tensor(self, node: Node, type_: Type) -> Tensor:
        """The tensor of a value; one that is too wide is refused, unless it is the result.

        A wide result is made in slices: value = low + the sum of its slices, where slice k is
        value - low - 255 * k, held between 0 and 255.
        """
        slices, low = 1, 0
        if type_.bits > 8 and node.name in self.last and not isinstance(node, Input | Concat):
            # Of two slices at least: a single one would be a narrow result, which has no offset.
            slices, low = max(2, -(-(type_.high - type_.low) // LARGEST_SLICE)), type_.low
        elif type_.bits > 8:
            self.refuse(
                node,
                f"has {type_.bits} bits and the activation buffer 8; rescale it to 8 bits or fewer",
            )
        made = Tensor(
            name=node.name,
            shape=_three(type_.shape),
            signed=type_.signed and slices == 1,
            slices=max(1, slices),
            low=low,
            bits=min(8, bits_for(type_.low, type_.high, signed=type_.signed)) if slices == 1 else 8,
        )
        self.tensors[node.name] = made
        return made

    def stand_in(self, node: Node) -> None:
        """Let what reads a value that is no tensor find one."""
        self.tensors[node.name] = Tensor(
            name=node.name, shape=_three(node.type.shape), signed=node.type.signed
        )

    def grid(self, node: Node, follower: Rescale | Threshold | None) -> Grid:
        """How a sum or a maximum is brought to its grid: by what follows it, or as it is.

        What follows may be the node itself, which then reads its input as it is.
        """
        range_ = self.ranges[node.inputs[0] if follower is node else node.name]
        first, last = range_.channel_low, range_.channel_high
        if follower is None:
            kind = node.type
            low, high = (-128, 127) if kind.signed else (0, 255)
            if kind.bits > 8:
                low, high = kind.low, kind.high
            return unscaled(first, last, low, high)
        low, high = follower.type.low, follower.type.high
        if isinstance(follower, Threshold):
            rows = (len(first), follower.thresholds.shape[1])
            return Thresholds(
                thresholds=np.broadcast_to(follower.thresholds, rows),
                first=first,
                last=last,
                low=low,
                high=high,
            )
        return Requantisation(
            factor=follower.factor,
            bias=follower.bias,
            shift=follower.shift.astype(np.int64),
            first=first,
            last=last,
            low=low,
            high=high,
        )

    def addition(self, node: Add) -> Addition:
        a, b = (self.ranges[name] for name in node.inputs)
        return Addition(
            factors=factors(node.signs, node.exponents),
            bias=node.bias,
            shift=node.shift,
            a=(a.low, a.high),
            b=(b.low, b.high),
            low=node.type.low,
            high=node.type.high,
        )

    def follower(self, node: Node) -> Rescale | Threshold | None:
        """The rescale or the thresholds that read a value, where nothing else does."""
        users = self.users[node.name]
        if len(users) != 1 or not isinstance(users[0], Rescale | Threshold):
            return None
        if isinstance(users[0], Threshold):
            self.check_levels(users[0])
        return users[0]

    def check_levels(self, node: Threshold) -> None:
        """Refuse more thresholds than there are passes."""
        levels = node.thresholds.shape[1]
        if levels > MAX_PASSES:
            self.refuse(
                node,
                f"needs {levels} thresholds a channel, a machine compares with {MAX_PASSES}; use "
                f"activations of 4 bits or fewer, or scales that are powers of two",
            )

    def refuse(self, node: Node, what: str) -> None:
        """Note what no machine runs."""
        operation = f"{node.op} {node.name}"
        self.needs.append(Need(layer=self.layer(node), operation=operation, what=what))


def _results(graph: Graph) -> set[str]:
    """Names of the first output's value, behind reshapes and before them, where nobody else reads.

    What else reads a value needs it in 8 bits.
    """
    users, found = graph.users(), set[str]()
    nodes = {node.name: node for node in graph}
    name = graph.outputs[0].inputs[0] if graph.outputs else ""
    while name and len(users[name]) == 1:
        found.add(name)
        node = nodes[name]
        name = node.inputs[0] if isinstance(node, Reshape) else ""
    return found


def _three(shape: tuple[int, ...]) -> tuple[int, int, int]:
    if len(shape) == 1:
        return shape[0], 1, 1
    return shape[0], shape[1], shape[2]
