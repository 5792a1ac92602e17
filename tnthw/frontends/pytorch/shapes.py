"""Numbers that depend on the shapes of values, while a module is traced.

A forward may ask for `x.dim()`, loop over `range(x.shape[2])`, or assert the number of channels:
that is the same for all images, so it is computed on a sample.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import torch
from torch import Tensor, fx, nn
from torch.fx import _symbolic_trace

FIXED = frozenset(
    ("ndim", "dtype", "device", "layout", "is_cuda", "is_sparse", "is_quantized", "requires_grad",
     "itemsize", "is_meta", "is_mkldnn", "is_mps", "is_nested")
)  # fmt: skip
"""Attributes of a tensor that are the same for any number of images."""

_OF_SHAPE = frozenset(
    ("size", "dim", "ndimension", "numel", "nelement", "stride", "is_floating_point", "is_complex",
     "is_contiguous", "get_device", "element_size", "storage_offset", "shape", "__len__")
)  # fmt: skip


class _Tracing(Protocol):
    root: nn.Module
    sample: Tensor


class Shapes:
    """Values of a trace that is being made.

    Attributes
    ----------
    used: true after a number was taken that the trace holds from then on, so that it may be right
        for as many images as the sample has only.
    """

    def __init__(self, tracing: _Tracing) -> None:
        self._tracing = tracing
        self._values: dict[fx.Node, Any] = {}
        self.used = False

    def attribute(self, node: fx.Node, name: str) -> Any:
        """Give an attribute of a tensor that does not depend on its numbers."""
        return getattr(self._value(node), name)

    def number(self, node: fx.Node) -> Any:
        """Give the value of a node that depends on shapes or on parameters only.

        Raises
        ------
        ValueError: it depends on what is in the image.
        """
        if self.is_data(node):
            raise ValueError("a branch or a number depends on what is in an image")
        self.used = True
        return self._value(node)

    def is_data(self, node: fx.Node) -> bool:
        """True where a node's value depends on what is in an image, and not on its shape alone."""
        seen: set[fx.Node] = set()
        waiting = [node]
        while waiting:
            here = waiting.pop()
            if here in seen or _is_shape(here):
                continue
            seen.add(here)
            if here is next(iter(here.graph.nodes)):  # the input comes first
                return True
            waiting.extend(here.all_input_nodes)
        return False

    def _value(self, node: fx.Node) -> Any:
        with torch.no_grad(), _not_recording():
            for each in node.graph.nodes:  # in order; what was computed stays
                if each not in self._values:
                    self._values[each] = self._computed(each)
                if each is node:
                    break
        return self._values[node]

    def _computed(self, node: fx.Node) -> Any:
        root = self._tracing.root
        if node.op == "placeholder":
            first = node is next(iter(node.graph.nodes))
            return self._tracing.sample.clone() if first else next(iter(node.args), None)
        if node.op == "get_attr":
            found: Any = root
            for part in str(node.target).split("."):
                found = getattr(found, part)
            return found
        args = fx.node.map_arg(node.args, lambda n: self._values[n])
        kwargs = fx.node.map_arg(node.kwargs, lambda n: self._values[n])
        if node.op == "call_module":
            return root.get_submodule(str(node.target))(*args, **kwargs)
        if node.op == "call_method":
            return getattr(args[0], str(node.target))(*args[1:], **kwargs)
        return node.target(*args, **kwargs)  # type: ignore[operator]


@contextmanager
def _not_recording() -> Iterator[None]:
    """Let modules be called and have parameters, as they are when no trace is made of them."""
    patched = nn.Module.__call__, nn.Module.__getattr__
    own = _symbolic_trace._orig_module_call, _symbolic_trace._orig_module_getattr
    nn.Module.__call__, nn.Module.__getattr__ = own  # type: ignore[method-assign]
    try:
        yield
    finally:
        nn.Module.__call__, nn.Module.__getattr__ = patched  # type: ignore[method-assign]


def _is_shape(node: fx.Node) -> bool:
    if node.op == "call_method":
        return node.target in _OF_SHAPE
    if node.op != "call_function":
        return False
    if node.target is getattr:
        return node.args[1] == "shape" or node.args[1] in FIXED
    return getattr(node.target, "__name__", "") in _OF_SHAPE
