"""The trace of a module's forward, with what each operation reads and writes at run time.

`torch.fx` records operations, not values that share memory. So the traced network is run once on
real images, and after every operation each tensor is asked whether it was written to (its version)
and which memory it has: a value that is written in place is from then on, under all its names, the
result of the operation that wrote it.
"""

from __future__ import annotations

import inspect
import operator
import re
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, fx, nn

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.fused import is_whole
from tnthw.frontends.pytorch.shapes import FIXED, Shapes
from tnthw.networks.activations import LearnedStep
from tnthw.networks.layers import TernaryLayer

_IN_PLACE = {
    "__iadd__": operator.iadd,
    "__isub__": operator.isub,
    "__imul__": operator.imul,
    "__itruediv__": operator.itruediv,
    "__setitem__": operator.setitem,
}


class _Proxy(fx.Proxy):
    """Records `y += x` as what it is; torch.fx takes it for `y = y + x`.

    What depends on shapes only, as `if x.dim() == 3` and `range(x.shape[2])` do, is a number.
    """

    tracer: _Tracer

    def __getattr__(self, name: str) -> Any:
        if name in FIXED:
            return self.tracer.shapes.attribute(self.node, name)
        if name == "shape":  # not the proxy of torch.fx, which has none of these methods
            return self.tracer.create_proxy("call_function", getattr, (self, name), {})
        return super().__getattr__(name)

    def __index__(self) -> int:
        return int(self.tracer.shapes.number(self.node))

    __int__ = __index__

    def __float__(self) -> float:
        return float(self.tracer.shapes.number(self.node))

    def __len__(self) -> int:
        return len(self.tracer.shapes.number(self.node))


def _recorder(function: Any) -> Callable[..., fx.Proxy]:
    def record(self: fx.Proxy, *arguments: Any) -> Any:
        return self.tracer.create_proxy("call_function", function, (self, *arguments), {})

    return record


for _name, _function in _IN_PLACE.items():
    setattr(_Proxy, _name, _recorder(_function))


class _Tracer(fx.Tracer):
    def __init__(self, sample: Tensor) -> None:
        super().__init__()
        self.sample = sample
        self.shapes = Shapes(self)

    def create_node(self, *arguments: Any, **named: Any) -> fx.Node:
        """Note where the user's code made the node.

        With `record_stack_traces` torch.fx does so too, and imports its whole compiler for it.
        """
        node = super().create_node(*arguments, **named)
        frame, lines = inspect.currentframe(), []
        while frame is not None and frame.f_code is not trace.__code__:
            code = frame.f_code
            lines.append(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}')
            frame = frame.f_back
        node.stack_trace = "\n".join(reversed(lines))
        return node

    def proxy(self, node: fx.Node) -> fx.Proxy:
        return _Proxy(node, self)

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        """Keep ternary layers and trained steps whole, beside torch's own."""
        whole = is_whole(m)
        if whole is not None:
            return whole
        own = isinstance(m, TernaryLayer | LearnedStep)
        return own or super().is_leaf_module(m, module_qualified_name)

    def to_bool(self, obj: fx.Proxy) -> bool:
        return bool(self.shapes.number(obj.node))

    def iter(self, obj: fx.Proxy) -> Iterator[fx.Proxy]:
        if self.shapes.is_data(obj.node):
            return super().iter(obj)
        items: Any = obj
        return iter([items[i] for i in range(len(items))])


def trace(model: nn.Module, sample: Tensor) -> tuple[fx.GraphModule, bool]:
    """Trace a module with one input; others keep their defaults.

    Parameters
    ----------
    model: in evaluation mode.
    sample: images that it can run on, for what depends on their shape.

    Returns
    -------
    The trace, and whether numbers in it may depend on how many images the sample has.

    Raises
    ------
    GraphError: the forward cannot be traced, or takes several inputs.
    """
    parameters = list(inspect.signature(model.forward).parameters.values())
    plain = [p for p in parameters if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    needed = [p.name for p in plain if p.default is p.empty]
    if len(needed) > 1:
        raise GraphError(f"the network has several inputs ({', '.join(needed)}); the IR takes one")
    fixed = {p.name: p.default for p in plain[1:] if p.default is not p.empty}
    tracer = _Tracer(sample)
    try:
        graph = tracer.trace(model, concrete_args=fixed or None)
    except Exception as error:  # the user's forward raises what it likes on a proxy
        raise GraphError(
            f"the network cannot be traced{_raised(error)}: {said(error)}; its forward must "
            f"not branch on values, nor turn them into numbers; what torch.fx cannot follow, "
            f"torch.export.export(model, (images,)) often can, and its program is read too"
        ) from error
    return fx.GraphModule(model, graph), tracer.shapes.used


def said(error: Exception) -> str:
    """The first line of what an error says, or its kind."""
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".;")[:300] if lines else type(error).__name__


def _raised(error: Exception) -> str:
    """Find the line of the user's code in which an error was raised: " (net.py:12)"."""
    torch_folder = str(Path(torch.__file__).parent)
    own = str(Path(__file__).parent)
    found = ""
    for frame in traceback.extract_tb(error.__traceback__):
        if not frame.filename.startswith((torch_folder, own, "<")):
            found = f" ({Path(frame.filename).name}:{frame.lineno})"
    return found


def place(node: fx.Node) -> str:
    """Find the line of the user's forward that made a node: " (net.py:12)"; empty if unknown."""
    ours = str(Path(__file__).parent)
    torch_folder = str(Path(torch.__file__).parent)
    found = ""
    for file, line in re.findall(r'File "(.+?)", line (\d+)', node.stack_trace or ""):
        if not file.startswith((ours, torch_folder, "<")):
            found = f" ({Path(file).name}:{line})"
    return found


@dataclass(slots=True, kw_only=True, eq=False)
class Written:
    """What running the trace once has shown.

    Attributes
    ----------
    values: run-time value of every node, of the two sample images.
    writes: for each node, the earlier nodes whose memory it wrote to.
    hidden: for each such node, earlier nodes that share that memory only in part.
    """

    values: dict[fx.Node, Any] = field(default_factory=dict)
    writes: dict[fx.Node, list[fx.Node]] = field(default_factory=dict)
    hidden: dict[fx.Node, list[fx.Node]] = field(default_factory=dict)


class _Watcher(fx.Interpreter):
    """Runs the trace; keeps every value, so that no memory is used twice."""

    def __init__(self, traced: fx.GraphModule) -> None:
        super().__init__(traced, garbage_collect_values=False)
        self.extra_traceback = False
        self.found = Written()

    @torch.no_grad()
    def run_node(self, n: fx.Node) -> Any:
        earlier = {k: v for k, v in self.found.values.items() if isinstance(v, Tensor)}
        versions = {k: v._version for k, v in earlier.items()}
        value = super().run_node(n)
        changed = [k for k, v in earlier.items() if v._version != versions[k]]
        if changed:
            inputs = [k for k in n.all_input_nodes if k in changed]
            target = earlier[(inputs or changed)[0]]
            same = [k for k in changed if _same_memory(earlier[k], target)]
            self.found.writes[n] = same
            self.found.hidden[n] = [k for k in changed if k not in same]
        self.found.values[n] = value
        return value


def _same_memory(a: Tensor, b: Tensor) -> bool:
    """True where two tensors are the same numbers in the same order."""
    if a.data_ptr() != b.data_ptr() or a.numel() != b.numel():
        return False
    return (a.shape == b.shape and a.stride() == b.stride()) or (
        a.is_contiguous() and b.is_contiguous()
    )


def watch(traced: fx.GraphModule, images: Tensor) -> Written:
    """Run a trace once and see what each node gives and writes to.

    Raises
    ------
    GraphError: the network cannot run on these images.
    """
    watcher = _Watcher(traced)
    try:
        watcher.run(images.clone())
    except Exception as error:  # torch's own, and whatever the user's modules raise
        raise GraphError(
            f"the network cannot run on an image of shape {tuple(images.shape[1:])}: "
            f"{said(error)}; "
            f"give the shape that it was made for, as (images, channels, height, width) or "
            f"(images, channels, length)"
        ) from error
    return watcher.found


class _Observer(fx.Interpreter):
    def __init__(self, traced: fx.GraphModule, names: dict[fx.Node, str]) -> None:
        super().__init__(traced)
        self.extra_traceback = False
        self._names = names
        self.values: dict[str, Tensor] = {}

    @torch.no_grad()
    def run_node(self, n: fx.Node) -> Any:
        value = super().run_node(n)
        if n in self._names and isinstance(value, Tensor):
            self.values[self._names[n]] = value.detach().clone()
        return value


def observe(traced: fx.GraphModule, names: dict[fx.Node, str], images: Tensor) -> dict[str, Tensor]:
    """Run a trace and return the values of some nodes, by the names that are given them."""
    observer = _Observer(traced, names)
    observer.run(images.clone())
    return observer.values
