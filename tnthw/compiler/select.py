"""From IR nodes to steps: every node of a graph is covered by one."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from tnthw.compiler.concats import Join, place_concats
from tnthw.compiler.steps import (
    AddStep,
    ConvStep,
    Network,
    PoolStep,
    Requantisation,
    Residual,
    Step,
    Tensor,
    compact,
    identity,
)
from tnthw.errors import GraphError, Need, UnsupportedError
from tnthw.formats import MAX_EXPONENT, TABLE_TERMS
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
from tnthw.ir.types import Type
from tnthw.program.program import LARGEST_SLICE
from tnthw.wording import counted

_FEWER = "use fewer bits of activations, or scales that are powers of two"
"""What makes factors short that are equal to a source's own numbers."""


def select(graph: Graph) -> Network:
    """Cover a graph with steps.

    Raises
    ------
    GraphError: more than one input or output, or nothing to run.
    UnsupportedError: what no machine runs, all of it, with the layers and what to change.
    """
    return _Selector(graph).run()


class _Selector:
    """Covers node after node; what no machine runs is noted and taken for a tensor of 8 bits."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
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
                source = self.tensors[node.inputs[0]]
                self.pool(node, source, False, (1, 1), (1, 1), (0, 0), node)
            case Add():
                a, b = (self.tensors[name] for name in node.inputs)
                out = self.tensor(node, node.type)
                self.check_factors(node)
                self.steps.append(AddStep(layer=self.layer(node), output=out, a=a, b=b, node=node))
            case MaxPool():
                source = self.tensors[node.inputs[0]]
                self.pool(node, source, True, node.kernel, node.stride, node.padding, None)
            case SumPool():
                source = self.tensors[node.inputs[0]]
                follower = self.only_user(node, Rescale)
                self.pool(node, source, False, node.kernel, node.stride, node.padding, follower)
            case Reshape():
                self.reshape(node)
            case Concat():
                operands = tuple(self.tensors[name] for name in node.inputs)
                out = self.tensor(node, node.type)
                self.concats.append(Join(layer=self.layer(node), tensor=out, operands=operands))
            case Threshold():
                self.threshold(node)
            case Table():
                size = node.table.shape[1]
                self.refuse(node, f"needs a table of {size} integers; put a ReLU in its place")
                self.stand_in(node)
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
        users = self.users[last.name]
        if len(users) == 1 and isinstance(users[0], Threshold):
            self.threshold(users[0])
            return
        rescale = self.only_user(last, Rescale)
        if rescale is not None:
            self.fused.add(rescale.name)
        elif last.name not in self.last:
            self.refuse(
                last,
                "an accumulator must feed exactly one rescale; wide values do not leave the array. "
                "Requantise it to 8 bits",
            )
            return
        self.steps.append(
            ConvStep(
                layer=self.layer(node),
                output=self.tensor(rescale or last, (rescale or last).type),
                source=self.tensors[node.inputs[0]],
                nodes=tuple(chain),
                weights=sum(part.trits.size for part in chain),
                requantisation=self.finish(last, rescale),
            )
        )

    def threshold(self, node: Threshold) -> None:
        """A threshold, also behind an accumulator."""
        levels = counted(node.thresholds.shape[1], "threshold")
        self.refuse(node, f"needs {levels} a channel; {_FEWER}")
        self.fused.add(node.name)
        self.stand_in(node)

    def pool(
        self,
        node: Node,
        source: Tensor,
        maximum: bool,
        kernel: tuple[int, int],
        stride: tuple[int, int],
        padding: tuple[int, int],
        rescale: Rescale | None,
    ) -> None:
        last = rescale if rescale is not None else node
        if rescale is not None and rescale is not node:
            self.fused.add(rescale.name)
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
                requantisation=self.finish(node, rescale),
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
        made_at = {step.output.name: i for i, step in enumerate(self.steps)}
        readers: dict[str, int] = {}
        for reader in (*(step.sources for step in self.steps), *(c.operands for c in self.concats)):
            for source in reader:
                readers[source.name] = readers.get(source.name, 0) + 1
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
                    node=addition.node,
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
        )
        self.tensors[node.name] = made
        return made

    def stand_in(self, node: Node) -> None:
        """Let what reads a value that is no tensor find one."""
        self.tensors[node.name] = Tensor(
            name=node.name, shape=_three(node.type.shape), signed=node.type.signed
        )

    def finish(self, node: Node, rescale: Rescale | None) -> Requantisation:
        """How a sum or a maximum is brought to its grid: by a rescale, or as it is."""
        if rescale is not None:
            return self.requantisation(rescale)
        found = identity(node.type.channels, signed=node.type.signed)
        if node.type.bits > 8:
            return replace(found, low=node.type.low, high=node.type.high)
        return found

    def only_user(self, node: Node, kind: type[Rescale]) -> Rescale | None:
        users = self.users[node.name]
        if len(users) == 1 and isinstance(users[0], kind):
            return users[0]
        return None

    def check_factors(self, node: Rescale | Add) -> None:
        """Refuse factors that no machine's table holds."""
        signs, exponents = compact(node.signs, node.exponents)
        if signs.shape[1] > TABLE_TERMS:
            self.refuse(
                node,
                f"needs {signs.shape[1]} signed powers of two in a factor, a table holds "
                f"{TABLE_TERMS}; {_FEWER}",
            )
        largest = int(exponents[signs != 0].max(initial=0))
        if largest > MAX_EXPONENT:
            self.refuse(
                node,
                f"needs a power of two of 2**{largest} in a factor, a table holds 2**{MAX_EXPONENT}"
                f"; {_FEWER}",
            )

    def requantisation(self, node: Rescale) -> Requantisation:
        self.check_factors(node)
        signs, exponents = compact(node.signs, node.exponents)
        return Requantisation(
            signs=signs,
            exponents=exponents,
            bias=node.bias,
            shift=node.shift,
            low=node.type.low,
            high=node.type.high,
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
