"""A torch network as a list of stages, each of which becomes one grid of integers.

`torch.fx` traces the network with every layer as a leaf; batch norm and ReLU are then joined to the
convolution, linear layer, addition or average before them.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch.nn import functional

from tnthw.errors import GraphError
from tnthw.networks.activations import LearnedStep
from tnthw.networks.layers import TernaryConv2d, TernaryLinear


class Kind(StrEnum):
    """What a stage computes before its batch norm and ReLU."""

    ACCUMULATE = "accumulate"  # ternary convolution or linear layer
    ADD = "add"
    MAX_POOL = "maxpool"
    AVERAGE = "average"
    FLATTEN = "flatten"


@dataclass(slots=True, kw_only=True, eq=False)
class Stage:
    """One operation of the network with what is joined to it.

    Attributes
    ----------
    name: name of the layer, as in the torch module; of the traced value for an addition.
    kind: what it computes.
    sources: names of the stages that it reads; "input" is the network's input.
    nodes: the traced nodes that it covers, in order; the last one's value is the stage's.
    module: the torch layer; None for an addition.
    batch_norm: the batch norm after a convolution or linear layer.
    relu: true where the result passes a ReLU.
    step: the trained grid of the result, after the ReLU.
    """

    name: str
    kind: Kind
    sources: tuple[str, ...]
    nodes: list[fx.Node]
    module: nn.Module | None = None
    batch_norm: nn.BatchNorm1d | nn.BatchNorm2d | None = None
    relu: bool = False
    step: LearnedStep | None = None

    @property
    def value(self) -> fx.Node:
        """The traced node that computes the stage's result."""
        return self.nodes[-1]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Network:
    """A traced network.

    Attributes
    ----------
    traced: the network as torch.fx sees it.
    stages: in the order in which they are computed; the last one gives the network's result.
    placeholder: the traced input.
    shapes: shape of one image's value, by name of stage and of `INPUT`.
    """

    traced: fx.GraphModule
    stages: tuple[Stage, ...]
    placeholder: fx.Node
    shapes: dict[str, tuple[int, ...]]


INPUT = "input"
"""Name of the network's input among the sources of stages."""


class _Tracer(fx.Tracer):
    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        """Keep ternary layers and trained steps whole, beside torch's own."""
        own = isinstance(m, TernaryConv2d | TernaryLinear | LearnedStep)
        return own or super().is_leaf_module(m, module_qualified_name)


def trace(model: nn.Module, shape: tuple[int, ...]) -> Network:
    """Trace a network and join its nodes to stages.

    Parameters
    ----------
    model: a network in evaluation mode with one input and one result.
    shape: of one image.

    Raises
    ------
    GraphError: an operation cannot become integers; the message names the layer and what to change.
    """
    if model.training:
        raise GraphError("the network is in training mode; call model.eval() before lowering it")
    try:
        graph = _Tracer().trace(model)
    except (fx.proxy.TraceError, TypeError) as error:
        raise GraphError(
            f"the network cannot be traced: {error}; its forward must not branch on values"
        ) from error
    traced = fx.GraphModule(model, graph)
    stages: dict[str, Stage] = {}
    owner: dict[fx.Node, str] = {}  # stage, or "input", that a traced value belongs to
    placeholder: fx.Node | None = None
    for node in graph.nodes:
        match node.op:
            case "placeholder":
                if placeholder is not None:
                    raise GraphError("the network has several inputs; the IR takes one")
                placeholder = node
                owner[node] = INPUT
            case "output":
                _check_output(node, stages, owner)
            case "call_module" | "call_function" | "call_method":
                _join(node, _operation(node, traced), stages, owner)
            case _:
                raise _unsupported(node, f"reads {node.target!r} as a constant")
    assert placeholder is not None  # a forward without an input would have no output either
    found = tuple(stages.values())
    values = observe(traced, found, torch.zeros(1, *shape))
    shapes = {name: tuple(value.shape[1:]) for name, value in values.items()}
    return Network(
        traced=traced, stages=found, placeholder=placeholder, shapes={INPUT: tuple(shape), **shapes}
    )


def observe(traced: fx.GraphModule, stages: tuple[Stage, ...], images: Tensor) -> dict[str, Tensor]:
    """Run the float network on (images, *shape) and return the value of every stage by its name."""
    observer = _Observer(traced, stages)
    try:
        observer.run(images)
    except RuntimeError as error:
        raise GraphError(
            f"the network cannot run on an image of shape {tuple(images.shape[1:])}: {error}; "
            f"give the shape that it was made for"
        ) from error
    return observer.values


class _Observer(fx.Interpreter):
    """Runs the traced network and keeps the value of every stage."""

    def __init__(self, traced: fx.GraphModule, stages: tuple[Stage, ...]) -> None:
        super().__init__(traced)
        self.extra_traceback = False
        self._names = {stage.value: stage.name for stage in stages}
        self.values: dict[str, Tensor] = {}

    @torch.no_grad()
    def run_node(self, n: fx.Node) -> Any:
        """Compute a node, and keep its value where a stage ends."""
        value = super().run_node(n)
        if n in self._names:
            self.values[self._names[n]] = value.detach().clone()
        return value


# Recognising operations ---------------------------------------------------------------------------

Operation = nn.Module | str
"""A leaf module, or "add", "relu", "flatten", "identity"."""

_FUNCTIONS: dict[Callable[..., Any], str] = {
    operator.add: "add",
    operator.iadd: "add",
    torch.add: "add",
    torch.relu: "relu",
    functional.relu: "relu",
    torch.flatten: "flatten",
}
_METHODS = {"add": "add", "add_": "add", "relu": "relu", "relu_": "relu", "flatten": "flatten"}


def _operation(node: fx.Node, traced: fx.GraphModule) -> Operation:
    if node.op == "call_module":
        return traced.get_submodule(str(node.target))
    named: str | None
    if node.op == "call_function":
        named = _FUNCTIONS.get(node.target)  # type: ignore[arg-type]
    else:
        named = _METHODS.get(str(node.target))
    if named is None:
        name = getattr(node.target, "__name__", str(node.target))
        raise _unsupported(node, f"calls {name}")
    return named


def _join(
    node: fx.Node, operation: Operation, stages: dict[str, Stage], owner: dict[fx.Node, str]
) -> None:
    """Make a stage of a node, or join the node to the stage before it."""
    operands = [argument for argument in node.args if isinstance(argument, fx.Node)]
    sources = tuple(owner[operand] for operand in operands)
    module = operation if isinstance(operation, nn.Module) else None

    def start(kind: Kind) -> None:
        name = str(node.target) if module is not None else _function_name(node, stages)
        if name in stages:
            raise _unsupported(node, f"uses layer {name} a second time; make a second layer")
        stages[name] = Stage(name=name, kind=kind, sources=sources, nodes=[node], module=module)
        owner[node] = name

    def join(allowed: Iterable[Kind], what: str) -> Stage:
        before = stages.get(sources[0])
        if (
            before is None
            or before.kind not in allowed
            or before.value is not operands[0]
            or len(operands[0].users) > 1
        ):
            raise _unsupported(
                node,
                f"is a {what} that cannot be joined to what is before it; it must directly follow "
                f"{' or '.join(_WORDS[kind] for kind in allowed)}, and be its only reader",
            )
        before.nodes.append(node)
        owner[node] = before.name
        return before

    match operation:
        case TernaryConv2d() | TernaryLinear():
            start(Kind.ACCUMULATE)
        case nn.BatchNorm2d() | nn.BatchNorm1d():
            stage = join((Kind.ACCUMULATE,), "batch norm")
            if stage.batch_norm is not None or stage.relu:
                raise _unsupported(
                    node, "is a batch norm after a batch norm or ReLU; put it before them"
                )
            if operation.running_mean is None:
                raise _unsupported(
                    node, "has no running statistics; make it with track_running_stats=True"
                )
            stage.batch_norm = operation
        case nn.ReLU() | "relu":
            join((Kind.ACCUMULATE, Kind.ADD, Kind.AVERAGE), "ReLU").relu = True
        case LearnedStep():
            stage = join((Kind.ACCUMULATE, Kind.ADD, Kind.AVERAGE), "trained step")
            if not stage.relu or stage.step is not None:
                raise _unsupported(node, "is a trained step that no ReLU is before; put one there")
            stage.step = operation
        case nn.MaxPool2d():
            start(Kind.MAX_POOL)
        case nn.AvgPool2d() | nn.AdaptiveAvgPool2d():
            start(Kind.AVERAGE)
        case nn.Flatten() | "flatten":
            start(Kind.FLATTEN)
        case nn.Identity() | nn.Dropout() | nn.Dropout2d():
            owner[node] = sources[0]
            stage_before = stages.get(sources[0])
            if (
                stage_before is not None
                and stage_before.value is operands[0]
                and len(operands[0].users) == 1
            ):
                stage_before.nodes.append(node)
        case "add":
            if len(operands) != 2 or node.kwargs:
                raise _unsupported(node, "adds something else than two values of the network")
            start(Kind.ADD)
        case nn.Conv2d() | nn.Linear():
            kind = type(operation).__name__
            raise _unsupported(
                node,
                f"is a full-precision {kind}; make it a Ternary{kind} (in a recipe: "
                f"network.ternary_first and ternary_last = true)",
            )
        case _:
            raise _unsupported(node, f"is a {type(operation).__name__}")


def _function_name(node: fx.Node, stages: dict[str, Stage]) -> str:
    """Name a function after the module that calls it: stages.0.0.add."""
    module = next(reversed(node.meta.get("nn_module_stack", {})), "")
    operation = node.name.split("_")[0]
    name = f"{module}.{operation}" if module else node.name
    return name if name not in stages else node.name


_WORDS = {
    Kind.ACCUMULATE: "a ternary convolution or linear layer",
    Kind.ADD: "an addition",
    Kind.AVERAGE: "an average pool",
}


def _check_output(node: fx.Node, stages: dict[str, Stage], owner: dict[fx.Node, str]) -> None:
    result = node.args[0]
    if not isinstance(result, fx.Node):
        raise GraphError("the network returns several results; the IR takes one")
    if not stages or owner[result] != list(stages)[-1]:
        raise GraphError("the network's last layer is not its result; remove layers without effect")
    last = stages[owner[result]]
    if last.kind is not Kind.ACCUMULATE:
        raise GraphError(
            f"layer {last.name}: the network ends with {last.kind}; it must end with a ternary "
            f"convolution or linear layer, whose sums become the 8-bit result"
        )


def _unsupported(node: fx.Node, what: str) -> GraphError:
    where = node.target if node.op == "call_module" else node.name
    return GraphError(
        f"layer {where}: {what}; supported are TernaryConv2d, TernaryLinear, BatchNorm, ReLU, "
        f"MaxPool2d, AvgPool2d, AdaptiveAvgPool2d, Flatten, Identity, Dropout and addition"
    )
