"""A torch module becomes a network of steps, as it computes and not only as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx, nn
from torch.nn import functional

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.calls import BATCH, Call, Constant, Steps, Value, input_value, is_data
from tnthw.frontends.pytorch.functions import FUNCTIONS, SYNONYMS
from tnthw.frontends.pytorch.modules import SUPPORTED, module_steps
from tnthw.frontends.pytorch.prepare import prepared
from tnthw.frontends.pytorch.trace import Written, observe, place, trace, watch
from tnthw.frontends.steps import INPUT, Array, FloatNetwork, Reshape, Run, Window

_OTHER_SEED = 8191
"""Seed of the independent run: a forward that draws numbers does not draw those of the trace."""


def read_module(model: object, images: Array) -> FloatNetwork:
    """Read a torch module.

    The caller's module is neither run nor changed, and torch's random generator stays where it is.

    Parameters
    ----------
    model: a module in evaluation mode, with one input and one result.
    images: (images, *input shape), real values as the module takes them.

    Raises
    ------
    GraphError: an operation cannot become integers; the message names the layer and what to change.
    """
    with torch.random.fork_rng(devices=[]):
        private = prepared(model)
        kind = torch.float64 if _is_double(private) else torch.float32
        traced = trace(private)
        sample = torch.from_numpy(np.resize(images, (BATCH, *images.shape[1:]))).to(kind)
        reader = _Reader(traced, watch(traced, sample), tuple(images.shape[1:]))
        reader.read()
    names = reader.names

    def observed(part: Array) -> Mapping[str, Array]:
        with torch.random.fork_rng(devices=[]):
            found = observe(traced, names, torch.from_numpy(part).to(kind))
        return {name: value.numpy() for name, value in found.items()}

    def run(part: Array) -> Run:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(_OTHER_SEED)
            return _run(prepared(model), reader.layers, torch.from_numpy(part).to(kind))

    return FloatNetwork(
        name=type(private).__name__,
        input_shape=tuple(images.shape[1:]),
        steps=tuple(reader.into.steps),
        result=reader.result,
        observe=observed,
        run=run,
        convolve=convolve,
    )


def convolve(x: Array, weight: Array, window: Window | None) -> Array:
    """Torch's own convolution or product, in the type of x."""
    a, b = (
        torch.from_numpy(np.ascontiguousarray(x)),
        torch.from_numpy(weight).to(torch.float64 if x.dtype == np.float64 else torch.float32),
    )
    with torch.no_grad():
        if window is None:
            return functional.linear(a, b).numpy()
        return functional.conv2d(
            a, b, None, window.stride, window.padding, window.dilation, window.groups
        ).numpy()


@torch.no_grad()
def _run(module: nn.Module, layers: dict[str, str], images: Tensor) -> Run:
    """Run the module itself; values of layers are caught by hooks, as they were when they came."""
    found: dict[str, Any] = {}

    def catch(name: str) -> Any:
        def hook(_: nn.Module, __: Any, output: Any) -> None:
            if isinstance(output, Tensor):
                found[name] = output.detach().clone().numpy()

        return hook

    for path, name in layers.items():
        module.get_submodule(path).register_forward_hook(catch(name))
    result = module(images.clone())
    while isinstance(result, list | tuple) and len(result) == 1:
        result = result[0]
    return Run(result=result.detach().numpy(), layers=found)


def _is_double(module: nn.Module) -> bool:
    return any(p.dtype is torch.float64 for p in module.parameters())


class _Reader:
    """Goes through a trace and makes steps.

    Attributes
    ----------
    into: the steps.
    names: for nodes that made a step, its name.
    layers: for modules that are called once, the name of their step.
    result: name of the step that gives the network's result.
    """

    def __init__(self, traced: fx.GraphModule, written: Written, shape: tuple[int, ...]) -> None:
        self._traced, self._written, self._shape = traced, written, shape
        paths = {name for name, _ in traced.named_modules()}
        called = Counter(str(n.target) for n in traced.graph.nodes if n.op == "call_module")
        self._once = {path for path, count in called.items() if count == 1}
        self.into = Steps(taken={INPUT, "output"} | (paths - set(called)))
        self.names: dict[fx.Node, str] = {}
        self.layers: dict[str, str] = {}
        self.result = ""
        self._current: dict[fx.Node, Any] = {}
        self._broken: dict[fx.Node, str] = {}  # read in part by a write, and by which layer

    def read(self) -> None:
        for node in self._traced.graph.nodes:
            value = self._written.values.get(node)
            if node.op == "placeholder" and node is next(iter(self._traced.graph.nodes)):
                self._current[node] = input_value(self._shape)
            elif node.op == "output":
                self._output(node)
            elif node.op in ("placeholder", "get_attr"):
                self._current[node] = _constant(value)
            else:
                self._operation(node, value)

    def _operation(self, node: fx.Node, result: Any) -> None:
        call = self._call(node, result)
        arguments: Any = fx.node.map_arg(node.args, lambda n: self._current[n])
        options: Any = fx.node.map_arg(node.kwargs, lambda n: self._current[n])
        data = any(is_data(leaf) for leaf in _flat((arguments, options)))
        if not data or not _holds_tensors(result):
            writes = self._written.writes.get(node, ())
            if writes and (data or any(is_data(self._current[k]) for k in writes)):
                raise self._slice_write(call)
            self._current[node] = _constant(result)
            return
        for source in node.all_input_nodes:
            if source in self._broken:
                raise call.refuse(
                    f"reads a value of which a part was written in place by {self._broken[source]};"
                    f" write the whole value, or build it with torch.cat"
                )
        before = len(self.into.steps)
        value = self._value(call, arguments, options)
        self._current[node] = value
        if isinstance(value, Value) and len(self.into.steps) > before:
            self.names[node] = value.name
            if call.module is not None and str(node.target) in self._once:
                self.layers[str(node.target)] = value.name
        self._write(node, call, value)

    def _call(self, node: fx.Node, result: Any) -> Call:
        module, title = None, str(node.target)
        if node.op == "call_module":
            module = self._traced.get_submodule(title)
        else:
            name = _function(node)
            path = next(reversed(node.meta.get("nn_module_stack", {})), "")
            title = f"{path}.{name}" if path else name
        return Call(
            node=node,
            title=title,
            where=place(node),
            result=result,
            into=self.into,
            module=module,
        )

    def _value(self, call: Call, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        if call.module is not None:
            if len(arguments) != 1 or options or not isinstance(arguments[0], Value):
                raise call.refuse("is called with more than one value of the network")
            return module_steps(call, call.module, arguments[0])
        name = _function(call.node)
        handler = FUNCTIONS.get(name) if _is_torchs(call.node) else None
        if name == "setitem":
            raise self._slice_write(call)
        if handler is None:
            raise call.refuse(f"calls {name}; supported are {SUPPORTED}")
        given = {key: value for key, value in options.items() if key != "out"}
        try:
            return handler(call, *arguments, **given)
        except (TypeError, AttributeError) as error:
            raise call.refuse(
                f"calls {name} in a form that is not known ({error}); write it with the arguments "
                f"of torch's documentation"
            ) from error

    def _slice_write(self, call: Call) -> GraphError:
        return call.refuse(
            "writes into a part of a value in place; build the value with torch.cat, or compute "
            "all of it at once"
        )

    def _write(self, node: fx.Node, call: Call, value: Any) -> None:
        """Give what was written in place to all names of that memory."""
        written = self._written.writes.get(node, ())
        for other in written:
            if not is_data(self._current[other]) or not isinstance(value, Value):
                raise call.refuse(
                    f"writes to {other.target} in place, a parameter, a buffer or a constant; "
                    f"compute a new value instead"
                )
            shape = tuple(self._written.values[other].shape[1:])
            if shape == value.shape:
                self._current[other] = value
            else:
                self._current[other] = call.emit(Reshape, value, shape=shape, part="view")
        for other in self._written.hidden.get(node, ()):
            self._broken[other] = call.title + call.where

    def _output(self, node: fx.Node) -> None:
        found = node.args[0]
        while isinstance(found, list | tuple) and len(found) == 1:
            found = found[0]
        if not isinstance(found, fx.Node):
            what = "a dict" if isinstance(found, dict) else "several results"
            raise GraphError(f"the network returns {what}; the IR takes one tensor: return that")
        value = self._current[found]
        if found in self._broken:
            raise GraphError(
                f"the network's result was written in part by {self._broken[found]}; compute all "
                f"of it at once"
            )
        if not isinstance(value, Value):
            raise GraphError(
                "the network's result is not a value computed from its input, or several of them; "
                "return one tensor"
            )
        self.result = value.name


def _constant(value: Any) -> Any:
    """Wrap a tensor that does not depend on the input; other values are what they are."""
    if isinstance(value, Tensor):
        return Constant(array=value.detach().double().numpy())
    return value


def _flat(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return _flat(list(value.values()))
    if isinstance(value, list | tuple):
        return [leaf for item in value for leaf in _flat(item)]
    return [value]


def _holds_tensors(result: Any) -> bool:
    return any(isinstance(leaf, Tensor) for leaf in _flat(result))


def _function(node: fx.Node) -> str:
    """Name of a function or method, without the mark of its in-place form."""
    target = node.target
    name = target if isinstance(target, str) else getattr(target, "__name__", str(target))
    name = name.removesuffix("_") if not name.startswith("__") else name
    return SYNONYMS.get(name, name)


def _is_torchs(node: fx.Node) -> bool:
    """True for functions of torch and operators of Python, which have the names of their handlers.

    A method is always a tensor's.
    """
    if node.op == "call_method":
        return True
    home = getattr(node.target, "__module__", None) or "torch"
    return home.split(".")[0] in ("torch", "_operator", "operator", "builtins")
