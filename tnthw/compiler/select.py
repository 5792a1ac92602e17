"""From IR nodes to steps: every node of a graph is covered by one."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

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
from tnthw.errors import GraphError
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
    Threshold,
)
from tnthw.ir.types import Type

_NOT_RUN = "the machine does not run {op} yet; use a rescale to 8 bits"

_NO_PLANES = (
    "the machine does not shift an accumulator yet, the interpreter does (tnthw run without a "
    "machine); make the weights of this layer ternary"
)


def select(graph: Graph) -> Network:
    """Cover a graph with steps.

    Raises
    ------
    GraphError: a pattern that the machine does not run, with the layer and what to change.
    """
    return _Selector(graph).run()


class _Selector:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.users = graph.users()
        self.tensors: dict[str, Tensor] = {}
        self.steps: list[Step] = []
        self.concats: list[Join] = []
        self.fused: set[str] = set()

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
            case _:
                self.refuse(node, _NOT_RUN.format(op=node.op))

    def convolution(self, node: Accumulate) -> None:
        chain = [node]
        while True:
            users = self.users[chain[-1].name]
            if len(users) == 1 and isinstance(users[0], Accumulate) and len(users[0].inputs) == 2:
                if users[0].inputs[1] == chain[-1].name:
                    chain.append(users[0])
                    continue
            break
        if any(part.shift for part in chain):
            self.refuse(node, _NO_PLANES)
        users = self.users[chain[-1].name]
        if len(users) == 1 and isinstance(users[0], Threshold):
            self.refuse(users[0], _NOT_RUN.format(op="threshold"))
        rescale = self.only_user(chain[-1], Rescale)
        if rescale is None:
            self.refuse(
                chain[-1],
                "an accumulator must feed exactly one rescale; wide values do not leave the array. "
                "Requantise it to 8 bits",
            )
        if any(part.inputs[0] != node.inputs[0] for part in chain):
            self.refuse(node, "residual expansion must read one input in all its terms")
        for inner in (*chain[1:], rescale):
            self.fused.add(inner.name)
        self.steps.append(
            ConvStep(
                layer=self.layer(node),
                output=self.tensor(rescale, rescale.type),
                source=self.tensors[node.inputs[0]],
                nodes=tuple(chain),
                weights=sum(part.trits.size for part in chain),
                requantisation=self.requantisation(rescale),
            )
        )

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
        if last.type.bits > 8:
            self.refuse(
                node,
                f"its result has {last.type.bits} bits and the activation buffer 8; "
                "follow it with a rescale",
            )
        if rescale is not None and rescale is not node:
            self.fused.add(rescale.name)
        requantisation = (
            self.requantisation(rescale)
            if rescale is not None
            else identity(source.shape[0], signed=last.type.signed)
        )
        self.steps.append(
            PoolStep(
                layer=self.layer(node),
                output=self.tensor(last, last.type),
                source=source,
                maximum=maximum,
                kernel=kernel,
                stride=stride,
                padding=padding,
                requantisation=requantisation,
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
        taken: dict[int, AddStep] = {}
        for step in self.steps:
            if not isinstance(step, AddStep) or step.a is step.b:
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
        if type_.bits > 8:
            self.refuse(
                node,
                f"has {type_.bits} bits and the activation buffer 8; rescale it to 8 bits or fewer",
            )
        made = Tensor(name=node.name, shape=_three(type_.shape), signed=type_.signed)
        self.tensors[node.name] = made
        return made

    def only_user(self, node: Node, kind: type[Rescale]) -> Rescale | None:
        users = self.users[node.name]
        if len(users) == 1 and isinstance(users[0], kind):
            return users[0]
        return None

    def requantisation(self, node: Rescale) -> Requantisation:
        signs, exponents = compact(node.signs, node.exponents)
        return Requantisation(
            signs=signs,
            exponents=exponents,
            bias=node.bias,
            shift=node.shift,
            low=node.type.low,
            high=node.type.high,
        )

    def refuse(self, node: Node, why: str) -> NoReturn:
        raise GraphError(
            f"graph {self.graph.name}, layer {self.layer(node)} ({node.op} {node.name}): {why}"
        )


def _three(shape: tuple[int, ...]) -> tuple[int, int, int]:
    if len(shape) == 1:
        return shape[0], 1, 1
    return shape[0], shape[1], shape[2]
