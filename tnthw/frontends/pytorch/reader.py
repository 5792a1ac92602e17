"""A trace becomes steps, as it computes and not only as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, fx

from tnthw.errors import GraphError
from tnthw.frontends.live import live_steps
from tnthw.frontends.pytorch.calls import (
    BATCH,
    Call,
    Constant,
    Steps,
    Value,
    held_shape,
    input_value,
    is_data,
)
from tnthw.frontends.pytorch.functions import AS_THEY_ARE, FUNCTIONS
from tnthw.frontends.pytorch.grids import recognised
from tnthw.frontends.pytorch.layout import plain
from tnthw.frontends.pytorch.modules import module_steps
from tnthw.frontends.pytorch.refusals import unknown_function
from tnthw.frontends.pytorch.straight_through import function_name
from tnthw.frontends.pytorch.trace import Written, place
from tnthw.frontends.steps import INPUT, Elementwise, Host, Reshape, Step

Handler = Callable[..., Any]


class Reader:
    """Goes through a trace and makes steps.

    Parameters
    ----------
    traced: whose first placeholder is the input.
    written: what running it once has shown.
    shape: of one image, as torch has it.
    batch: images of that run.
    functions: handlers by the name of the function.

    Attributes
    ----------
    into: the steps.
    names: for nodes that made a step, its name and its value's shape.
    layers: the same for modules that are called once, by path.
    result: name of the step that gives the network's result.
    """

    def __init__(
        self,
        traced: fx.GraphModule,
        written: Written,
        shape: tuple[int, ...],
        batch: int = BATCH,
        functions: Mapping[str, Handler] = FUNCTIONS,
    ) -> None:
        self._traced, self._written, self._shape = traced, written, shape
        self._batch, self._functions = batch, functions
        paths = {name for name, _ in traced.named_modules()}
        called = Counter(str(n.target) for n in traced.graph.nodes if n.op == "call_module")
        self._once = {path for path, count in called.items() if count == 1}
        self.into = Steps(taken={INPUT, "output"} | (paths - set(called) - _leaves(traced)))
        self.names: dict[fx.Node, tuple[str, tuple[int, ...]]] = {}
        self.layers: dict[str, tuple[str, tuple[int, ...]]] = {}
        self.result = ""
        self._current: dict[fx.Node, Any] = {}
        self._broken: dict[fx.Node, str] = {}  # read in part by a write, and by which layer

    def read(self) -> tuple[Step, ...]:
        """Read the whole trace.

        Raises
        ------
        GraphError: an operation cannot become integers; the message names it.
        """
        first = next(node for node in self._traced.graph.nodes if node.op == "placeholder")
        for node in self._traced.graph.nodes:
            value = self._written.values.get(node)
            if node is first:
                self._current[node] = input_value(self._shape)
            elif node.op == "output":
                self._output(node)
            elif node.op in ("placeholder", "get_attr"):
                self._current[node] = constant(value)
            else:
                self._operation(node, value)
        steps = recognised(live_steps(self.into.steps, self.result), self.result)
        made = {step.name for step in steps}
        self.names = {node: found for node, found in self.names.items() if found[0] in made}
        self.layers = {path: found for path, found in self.layers.items() if found[0] in made}
        return tuple(_ended(steps, self.result))

    def _operation(self, node: fx.Node, result: Any) -> None:
        call = self._call(node, result)
        arguments: Any = fx.node.map_arg(node.args, lambda n: self._current[n])
        options: Any = fx.node.map_arg(node.kwargs, lambda n: self._current[n])
        data = any(is_data(leaf) for leaf in _flat((arguments, options)))
        if not data or not _holds_tensors(result):
            writes = self._written.writes.get(node, ())
            if writes and (data or any(is_data(self._current[k]) for k in writes)):
                raise self._slice_write(call)
            self._current[node] = constant(result)
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
        if isinstance(value, Value) and len(self.into.steps) > before and value.order is None:
            self.names[node] = (value.name, value.held)
            if call.module is not None and str(node.target) in self._once:
                self.layers[str(node.target)] = (value.name, value.held)
        self._write(node, call, value)

    def _call(self, node: fx.Node, result: Any) -> Call:
        module, title = None, str(node.target)
        if node.op == "call_module":
            module = self._traced.get_submodule(title)
        else:
            title = function_title(node)
        return Call(
            node=node,
            title=title,
            where=place(node),
            result=result,
            into=self.into,
            batch=self._batch,
            again=_again(self._traced, node, self._written.values),
            module=module,
        )

    def _value(self, call: Call, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        if call.module is not None:
            values = [v for v in (*arguments, *options.values()) if is_data(v)]
            if len(values) != 1 or not isinstance(values[0], Value):
                raise call.refuse("is called with more than one value of the network")
            return module_steps(call, call.module, values[0])
        name = function_name(call.node)
        handler = self._functions.get(name) if _is_torchs(call.node) else None
        if name == "setitem":
            raise self._slice_write(call)
        if handler is None:
            raise unknown_function(call, name)
        given = {key: value for key, value in options.items() if key not in ("out", "_stacklevel")}
        if "self" in given:
            given["input"] = given.pop("self")
        if name not in AS_THEY_ARE:
            arguments, given = (_placed(call, part) for part in (arguments, given))
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
            elif held_shape(shape) == value.held and value.order is None:
                self._current[other] = replace(value, shape=shape)
            else:
                value = plain(call, value)
                self._current[other] = call.emit(Reshape, value, shape=shape, part="view")
        for other in self._written.hidden.get(node, ()):
            self._broken[other] = call.title + call.where

    def _output(self, node: fx.Node) -> None:
        found = sole(node.args[0])
        if not isinstance(found, fx.Node):
            keys = f" ({', '.join(map(str, found))})" if isinstance(found, dict) else ""
            what = f"a dict{keys}" if isinstance(found, dict) else f"several results{_count(found)}"
            raise GraphError(
                f"the network returns {what}; the IR takes one tensor: return that, or lower a "
                f"module around it that returns one of them"
            )
        value = sole(self._current[found])
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
        last = next((n for n in reversed(node.graph.nodes) if n in self._written.values), node)
        call = self._call(found if found.op != "placeholder" else last, self._result(found))
        if value.name != INPUT and len(value.shape) <= 3:
            value = plain(call, value, "result")
        self.result = value.name

    def _result(self, node: fx.Node) -> Any:
        return self._written.values.get(node)


def function_title(node: fx.Node) -> str:
    """Name of a function for messages and steps: behind that of the module that calls it."""
    name = function_name(node)
    stack = node.meta.get("nn_module_stack") or {}
    path, kind = next(reversed(stack.values()), ("", ""))
    path, kind = str(path).partition("@")[0], str(kind)
    own = isinstance(node.target, torch._ops.OpOverload) and kind.startswith(
        ("torch.nn.modules", "tnthw.networks.layers")
    )
    if own and ".container." not in kind and path:
        return path
    return f"{path}.{name}" if path else name


def _leaves(traced: fx.GraphModule) -> set[str]:
    """Paths of modules that steps may have the name of, where no module is called in a trace."""
    return {
        function_title(node)
        for node in traced.graph.nodes
        if isinstance(node.target, torch._ops.OpOverload)
    }


def _again(
    traced: fx.GraphModule, node: fx.Node, values: Mapping[fx.Node, Any]
) -> Callable[[Tensor], Any]:
    """Make the operation of a node a function of its first argument."""

    def run(first: Tensor) -> Any:
        args = list(fx.node.map_arg(node.args, lambda n: values[n]))
        kwargs = dict(fx.node.map_arg(node.kwargs, lambda n: values[n]))
        if args:
            args[0] = first
        else:
            kwargs["input" if "input" in kwargs else "self"] = first
        with torch.no_grad():
            if node.op == "call_module":
                return traced.get_submodule(str(node.target))(first)
            if node.op == "call_method":
                return getattr(args[0], str(node.target))(*args[1:], **kwargs)
            return node.target(*args, **kwargs)  # type: ignore[operator]

    return run


def sole(value: Any) -> Any:
    """The only member of a list, a tuple or a dictionary, however nested; the value itself else."""
    while isinstance(value, list | tuple | dict) and len(value) == 1:
        value = next(iter(value.values())) if isinstance(value, dict) else value[0]
    return value


def _count(found: Any) -> str:
    return f" ({len(found)})" if isinstance(found, list | tuple) else ""


def _placed(call: Call, value: Any) -> Any:
    """Values in torch's order, wherever they are in arguments."""
    if isinstance(value, Value):
        return plain(call, value)
    if isinstance(value, dict):
        return {key: _placed(call, each) for key, each in value.items()}
    if isinstance(value, list | tuple) and not isinstance(value, torch.Size):
        return type(value)(_placed(call, each) for each in value) if type(value) in (
            list, tuple
        ) else tuple(_placed(call, each) for each in value)  # fmt: skip
    return value


def _ended(steps: list[Step], result: str) -> list[Step]:
    """Leave a sigmoid that the network ends with to the host."""
    last = next((step for step in steps if step.name == result), None)
    if isinstance(last, Elementwise) and last.function == "sigmoid":
        steps[steps.index(last)] = Host(
            name=last.name, sources=last.sources, shape=last.shape, where=last.where,
            function="sigmoid",
        )  # fmt: skip
    return steps


def constant(value: Any) -> Any:
    """Wrap tensors that do not depend on the input; other values are what they are."""
    if isinstance(value, Tensor):
        return Constant(tensor=value.detach())
    if type(value) in (list, tuple):
        return type(value)(constant(each) for each in value)
    return value


def _flat(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return _flat(list(value.values()))
    if isinstance(value, list | tuple):
        return [leaf for item in value for leaf in _flat(item)]
    return [value]


def _holds_tensors(result: Any) -> bool:
    return any(isinstance(leaf, Tensor) for leaf in _flat(result))


def _is_torchs(node: fx.Node) -> bool:
    """True for functions of torch and operators of Python, which have the names of their handlers.

    A method is always a tensor's.
    """
    if node.op == "call_method":
        return True
    home = getattr(node.target, "__module__", None) or "torch"
    return home.split(".")[0] in ("torch", "_operator", "operator", "builtins")
