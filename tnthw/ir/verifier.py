"""The rules of the IR, and the check that a graph keeps all of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from tnthw.errors import GraphError
from tnthw.ir.fields import broken_field
from tnthw.ir.graph import Graph
from tnthw.ir.operation import Operation
from tnthw.ir.ops import OPERATIONS, Node, Output
from tnthw.ir.types import Range, bits_for
from tnthw.ir.windows import MAX_ELEMENTS

MAX_NAME = 500
"""Longest name of a value or a layer in characters."""

MAX_BITS = 48
"""Widest value."""


class Checked(NamedTuple):
    """A node that has kept all rules, and all that these look at: what it reads, and its range."""

    node: Node
    inputs: tuple[Node, ...]
    ranges: tuple[Range, ...]
    range: Range


def verify(
    graph: Graph, *, dead_values: bool = False, known: dict[str, Checked] | None = None
) -> None:
    """Check every rule of the IR.

    Parameters
    ----------
    graph: any graph.
    dead_values: allow values that nobody reads, as between two passes.
    known: nodes that were checked before, by name; those that are the same objects and read the
        same objects are not checked again.  Takes up what is checked now.

    Raises
    ------
    GraphError: the first rule that is broken, with the value's name and origin, what was found and
        what is allowed.
    """
    for rule in GRAPH_RULES:
        complaint = rule.broken(graph)
        if complaint:
            raise GraphError(f"graph {graph.name}: {complaint}")
    seen = Seen({}, {})
    for node in graph:
        try:
            seen.ranges[node.name] = _checked(node, seen, known)
        except GraphError as error:
            raise GraphError(f"graph {graph.name}: {error}") from None
        seen.nodes[node.name] = node
    if not dead_values:
        dead = [name for name, users in graph.users().items() if not users]
        dead = [name for name in dead if not isinstance(seen.nodes[name], Output)]
        if dead:
            raise GraphError(
                f"graph {graph.name}: nothing reads {', '.join(dead[:4])}; connect it to an output "
                f"or run the pass remove-dead-values"
            )


def _checked(node: Node, seen: Seen, known: dict[str, Checked] | None) -> Range:
    if known is None or node.name in seen.nodes:
        return check_node(node, seen)
    before = known.get(node.name)
    if before is not None and before.node is node:
        read = zip(node.inputs, before.inputs, before.ranges, strict=True)
        if all(seen.nodes.get(n) is a and seen.ranges[n] is r for n, a, r in read):
            return before.range
    found = check_node(node, seen)
    inputs = tuple(seen.nodes[name] for name in node.inputs)
    ranges = tuple(seen.ranges[name] for name in node.inputs)
    known[node.name] = Checked(node, inputs, ranges, found)
    return found


class Seen(NamedTuple):
    """What comes before a node: the nodes defined so far and their proven ranges."""

    nodes: dict[str, Node]
    ranges: dict[str, Range]


def check_node(node: Operation, seen: Seen) -> Range:
    """Check the rules about one node and return its proven range.

    Parameters
    ----------
    node: the node.
    seen: the checked nodes before it.

    Raises
    ------
    GraphError: the first rule that is broken; the message begins with operation and name.
    """
    complaint = _first_broken(NODE_RULES, node, seen)
    if not complaint:
        inputs = tuple(seen.ranges[name] for name in node.inputs)
        shapes = tuple(seen.nodes[name].type.shape for name in node.inputs)
        found = node.result_range(inputs, shapes)
        complaint = _range_stated(node, found)
        if not complaint:
            return found
    raise _error(node, complaint)


def check_draft(node: Operation, seen: Seen) -> None:
    """Check the rules about a node whose type is not known yet.

    Raises
    ------
    GraphError: as from `check_node`.
    """
    complaint = _first_broken(DRAFT_RULES, node, seen)
    if complaint:
        raise _error(node, complaint)


def _first_broken(rules: tuple[NodeRule, ...], node: Operation, seen: Seen) -> str:
    return next(filter(None, (rule.broken(node, seen) for rule in rules)), "")


def _error(node: Operation, complaint: str) -> GraphError:
    origin = f" (layer {_shown(node.origin)})" if node.origin not in ("", node.name) else ""
    return GraphError(f"{node.op} {_shown(node.name)}{origin}: {complaint}")


def _shown(name: str) -> str:
    """Give a name as a message repeats it."""
    cut = name if len(name) <= MAX_NAME else name[:40] + "..."
    return cut if cut.isprintable() else repr(cut)


@dataclass(frozen=True, slots=True)
class GraphRule:
    """A rule about the whole graph; `broken` returns what is wrong, or nothing."""

    statement: str
    broken: Callable[[Graph], str]


@dataclass(frozen=True, slots=True)
class NodeRule:
    """A rule about one node, given what comes before it."""

    statement: str
    broken: Callable[[Operation, Seen], str]


def _printable(text: str) -> bool:
    return bool(text) and text.isprintable() and text == text.strip()


def _writable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def _named(graph: Graph) -> str:
    return "" if _printable(graph.name) else "the name is not printable; use letters and digits"


def _noted(graph: Graph) -> str:
    for key, text in graph.notes:
        if not _printable(key) or not _writable(text):
            return f"the note {key[:40]!r} is not printable; use plain text"
    return ""


def _boundary(graph: Graph) -> str:
    inputs, outputs = len(graph.inputs), len(graph.outputs)
    if inputs != 1:
        return f"has {inputs} inputs; a graph has exactly one"
    return "" if outputs else "has no output; add at least one"


def _node_name(node: Operation, seen: Seen) -> str:
    for what, text in (("name", node.name), ("origin", node.origin)):
        if not _printable(text) and (text or what == "name"):
            return (
                f"the {what} {text[:40]!r} is not printable; use letters, digits and '.', '_', '/'"
            )
    if max(len(node.name), len(node.origin)) > MAX_NAME:
        return f"the name or the origin has more than {MAX_NAME} characters; use a shorter one"
    if node.name in seen.nodes:
        return "the name is used twice; each value needs its own"
    return ""


def _known(node: Operation, seen: Seen) -> str:
    if OPERATIONS.get(node.op) is not type(node):
        return f"{type(node).__name__} is not one of {', '.join(OPERATIONS)}"
    fewest, most = node.arity
    if not fewest <= len(node.inputs) <= most:
        allowed = str(fewest) if fewest == most else f"{fewest} to {most}"
        return f"has {len(node.inputs)} inputs; allowed is {allowed}"
    for name in node.inputs:
        if name not in seen.nodes:
            return (
                f"reads {_shown(name)}, which is not defined before it; put nodes in order of "
                f"computation"
            )
        if isinstance(seen.nodes[name], Output):
            return f"reads {name}, an output; read what the output reads"
    return ""


def _type(node: Operation, seen: Seen) -> str:
    kind = node.type
    if len(kind.shape) not in (1, 3) or any(size < 1 for size in kind.shape):
        found = kind.shape if len(kind.shape) < 9 else f"of {len(kind.shape)} axes"
        return f"has shape {found}; allowed is (channels, height, width) or (features,), from 1"
    if math.prod(kind.shape) > MAX_ELEMENTS:
        return (
            f"has shape {kind.shape}, {math.prod(kind.shape)} numbers; allowed are {MAX_ELEMENTS}"
        )
    if not 1 <= kind.bits <= MAX_BITS:
        return f"has {kind.bits} bits; allowed is 1 to {MAX_BITS}"
    if kind.low > kind.high:
        return f"has the empty range {kind.low} to {kind.high}; low must not be above high"
    if not kind.signed and kind.low < 0:
        return f"is unsigned with a lowest value of {kind.low}; make it signed or raise low to 0"
    needed = bits_for(kind.low, kind.high, signed=kind.signed)
    if needed > kind.bits:
        sign = "signed" if kind.signed else "unsigned"
        return (
            f"range {kind.low} to {kind.high} takes {needed} {sign} bits, the type has {kind.bits}"
        )
    if len(kind.scale) not in (1, kind.channels):
        return f"has {len(kind.scale)} scales; allowed is one, or {kind.channels}, one per channel"
    if not all(math.isfinite(scale) and scale > 0 for scale in kind.scale):
        return "has a scale that is not a positive number; put signs into trits or factors"
    return ""


def _attributes(node: Operation, seen: Seen) -> str:
    channels = seen.nodes[node.inputs[0]].type.channels if node.inputs else None
    return broken_field(node, channels)


def _own(node: Operation, seen: Seen) -> str:
    return node.broken()


def _inputs(node: Operation, seen: Seen) -> str:
    return node.misread(tuple(seen.nodes[name].type for name in node.inputs))


def _shape(node: Operation, seen: Seen) -> str:
    try:
        shape = node.result_shape(tuple(seen.nodes[name].type.shape for name in node.inputs))
    except GraphError as error:
        return str(error)
    if shape != node.type.shape:
        return f"states shape {node.type.shape}, computes {shape}"
    return ""


def _range_stated(node: Operation, found: Range) -> str:
    if found.low < node.type.low or found.high > node.type.high:
        return (
            f"states the range {node.type.low} to {node.type.high}, can reach {found.low} to "
            f"{found.high}; state at least that, in {found.bits} signed bits"
        )
    return ""


GRAPH_RULES: tuple[GraphRule, ...] = (
    GraphRule("the name is printable", _named),
    GraphRule("notes are printable", _noted),
    GraphRule("there is one input and at least one output", _boundary),
)

DRAFT_RULES: tuple[NodeRule, ...] = (
    NodeRule("names are unique and printable", _node_name),
    NodeRule("the operation is known and reads as many earlier values as it takes", _known),
    NodeRule("fields have the element types, shapes and bounds that they declare", _attributes),
    NodeRule("the operation's own rules are kept", _own),
    NodeRule("the inputs have types that the operation reads", _inputs),
)
"""Those that a node's own type has no part in."""

NODE_RULES: tuple[NodeRule, ...] = (
    *DRAFT_RULES[:2],
    NodeRule("shape, width, range and scale of the type agree", _type),
    *DRAFT_RULES[2:],
    NodeRule("the shape follows from the inputs", _shape),
)
"""Checked in this order for each node; a rule may rely on those before it.  The last rule, that the
stated range contains the proven one, is checked by `check_node` itself, which carries the
ranges."""
