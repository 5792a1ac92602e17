"""Straight-through estimators: x + (f(x) - x).detach() has the values of f(x).

In float arithmetic it has them but for rounding; what is lowered is f(x) itself. Sums, differences
and `detach` are taken together as sums of other values, and where all but one cancel, that one
stands for the sum.
"""

from __future__ import annotations

import torch
from torch import fx

from tnthw.frontends.pytorch.functions import SYNONYMS

_DETACHED = ("detach", "clone", "alias")
_SUMS = {"add": 1, "sub": -1}

Combination = dict[fx.Node, int]


def simplify(traced: fx.GraphModule) -> None:
    """Replace such sums in a trace, in place, by copies of what they stand for."""
    found: dict[fx.Node, Combination] = {}
    behind: set[fx.Node] = set()  # nodes with a detach before them
    for node in list(traced.graph.nodes):
        name = function_name(node)
        found[node] = {node: 1}
        inputs = node.all_input_nodes
        if name in _DETACHED and len(inputs) == 1:
            found[node] = found[inputs[0]]
            if name == "detach":
                behind.add(node)
        elif name in _SUMS and _is_plain(node):
            a, b = (found[argument] for argument in node.args)
            combined = {k: a.get(k, 0) + _SUMS[name] * b.get(k, 0) for k in {**a, **b}}
            left = {k: count for k, count in combined.items() if count}
            if behind & set(inputs):
                behind.add(node)
                if len(left) < len(combined) and list(left.values()) == [1]:
                    copy = _replace(traced, node, next(iter(left)))
                    found[copy] = left
                    behind.add(copy)
            found[node] = left
    traced.recompile()


def _is_plain(node: fx.Node) -> bool:
    return (
        len(node.args) == 2
        and not node.kwargs
        and all(isinstance(argument, fx.Node) for argument in node.args)
    )


def _replace(traced: fx.GraphModule, node: fx.Node, by: fx.Node) -> fx.Node:
    with traced.graph.inserting_after(node):
        copy = traced.graph.call_function(torch.clone, (by,))
    copy.meta = dict(node.meta)
    node.replace_all_uses_with(copy)
    return copy


def function_name(node: fx.Node) -> str:
    """Name of the function or method that a node calls, without the mark of its in-place form.

    Empty where it calls none.
    """
    if node.op not in ("call_function", "call_method"):
        return ""
    target = node.target
    if isinstance(target, torch._ops.OpOverload):
        name = target._schema.name.partition("::")[2]
    else:
        name = target if isinstance(target, str) else getattr(target, "__name__", str(target))
    name = name.removesuffix("_") if not name.startswith("__") else name
    return SYNONYMS.get(name, name)
