"""Reading the text form of a graph back."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from tnthw.ir.attributes import AnyArray, Attribute, Words, attributes_of
from tnthw.ir.contents import content_hash
from tnthw.ir.graph import Graph
from tnthw.ir.lexer import Lexer, Token
from tnthw.ir.ops import OPERATIONS, Node
from tnthw.ir.printer import MAX_REPEATED, VERSION
from tnthw.ir.types import Shape, Type

MAX_ARRAY = 1 << 40
"""Most elements that an array may claim to have."""

Source = Callable[[str, str, Shape], AnyArray | None]
"""Gives the array of a key, an element type and a shape; None where there is none."""


def parse(text: str, arrays: Mapping[str, AnyArray] | Source | None = None) -> Graph:
    """Read a graph from its text form.

    Parameters
    ----------
    text: as from `to_text`.
    arrays: the arrays that the text refers to by key, as from `arrays_of`, or a function that
        gives them; it is asked in the order of the text.  None are needed when the text was
        written with `arrays=True`.

    Returns
    -------
    The same graph that was written.  It is not verified.

    Raises
    ------
    GraphError: the text cannot be read (line, caret, what was found and what is expected), or an
        array is missing or is not the one that the text was written with.
    """
    if arrays is None or isinstance(arrays, Mapping):
        known = arrays or {}

        def source(key: str, dtype: str, shape: Shape) -> AnyArray | None:
            return known.get(key)

        return _Parser(text, source).graph()
    return _Parser(text, arrays).graph()


class _Parser(Lexer):
    def __init__(self, text: str, source: Source) -> None:
        super().__init__(text)
        self.source = source

    def graph(self) -> Graph:
        self.take("word", f"'tnthw.ir {VERSION}'", "tnthw.ir")
        version = self.here
        if self.number("the version of the text form") != VERSION:
            raise self.error(version, f"version {VERSION}, the one that this release reads")
        self.end()
        self.word("graph")
        name = self.string("the graph's name")
        self.mark("{")
        self.end()
        notes: list[tuple[str, str]] = []
        while self.found("word", "note"):
            notes.append((self.string("a key"), self.string("a text")))
            self.end()
        nodes: list[Node] = []
        while not self.found("mark", "}"):
            nodes.append(self.node())
            self.end()
        while self.here.kind == "end":
            self.end()
        self.take("stop", "nothing after the closing '}'")
        return Graph(name=name, nodes=tuple(nodes), notes=tuple(notes))

    def node(self) -> Node:
        self.take("mark", "'%' and a name, or '}'", "%")
        name = self.name()
        self.mark("=")
        operation = OPERATIONS[self.choice("an operation", list(OPERATIONS))]
        self.mark("(")
        inputs = self.listed(")", self.value)
        attributes = attributes_of(operation)
        fields: dict[str, Any] = {}
        while not self.found("mark", ":"):
            missing = [field for field in attributes if field not in fields]
            if not missing:
                raise self.error(self.here, "':' and the type")
            field = self.choice("an attribute", missing)
            self.mark("=")
            fields[field] = self.attribute(attributes[field], f"{name}.{field}")
        for field, attribute in attributes.items():
            if field not in fields and not attribute.optional:
                raise self.error(self.last, f"the attribute {field} before it")
        type_ = self.type(f"{name}.scale")
        origin = self.string("an origin") if self.found("word", "from") else name
        made: Any = operation  # which fields it takes is known from its attributes alone
        node: Node = made(name=name, inputs=tuple(inputs), origin=origin, type=type_, **fields)
        return node

    def name(self) -> str:
        if self.here.kind == "string":
            return self.string("a name")
        return self.take("word", "a name").text

    def value(self) -> str:
        self.mark("%")
        return self.name()

    def attribute(self, attribute: Attribute, key: str) -> Any:
        if attribute.kind == "array":
            return self.array(attribute.element, key)
        if attribute.kind == "number":
            return self.number("a whole number")
        self.mark("[")
        if isinstance(attribute.rule, Words):
            choices = list(attribute.rule.choices)
            return tuple(self.listed("]", lambda: self.choice("a word", choices)))
        first = self.number("a whole number")
        self.mark(",")
        second = self.number("a whole number")
        self.mark("]")
        return first, second

    def type(self, scale_key: str) -> Type:
        token = self.take("word", "a type such as u8 or i12")
        width = re.fullmatch("([iu])([0-9]{1,4})", token.text)
        if width is None:
            raise self.error(token, "a type such as u8 or i12")
        self.mark("[")
        shape = self.listed("]", lambda: self.number("a size"))
        self.word("in")
        self.mark("[")
        low = self.number("the lowest value")
        self.mark(",")
        high = self.number("the highest value")
        self.mark("]")
        self.word("scale")
        if self.here.kind in ("number", "float"):
            scale: tuple[float, ...] = (self.real("a scale"),)
        else:
            scale = tuple(self.array("float64", scale_key).reshape(-1).tolist())
        return Type(
            shape=tuple(shape),
            bits=int(width[2]),
            signed=width[1] == "i",
            low=low,
            high=high,
            scale=scale,
        )

    def array(self, dtype: str, key: str) -> AnyArray:
        token = self.here
        refers = self.found("mark", "@")
        self.take("word", dtype, dtype)
        self.mark("(")
        shape = tuple(self.listed(")", lambda: self.number("a size")))
        if any(size < 0 for size in shape):
            raise self.error(token, "sizes from 0")
        if len(shape) > 4 or math.prod(max(size, 1) for size in shape) > MAX_ARRAY:
            raise self.error(token, f"at most 4 sizes, and {MAX_ARRAY} elements in all")
        return self.referred(token, key, dtype, shape) if refers else self.literal(dtype, shape)

    def literal(self, dtype: str, shape: Shape) -> AnyArray:
        first = self.here
        self.mark("[")
        repeated: list[Token] = []

        def item() -> Any:
            if repeated:
                raise self.error(self.here, "']' after '...'")
            if self.found("mark", "..."):
                repeated.append(self.last)
                return None
            whole = dtype != "float64"
            return self.number("a whole number") if whole else self.real("a number")

        numbers = self.listed("]", item)
        count = math.prod(shape)
        if repeated:
            if len(numbers) != 2 or count > MAX_REPEATED:
                raise self.error(
                    repeated[0], f"one number before '...', for at most {MAX_REPEATED} elements"
                )
            numbers.pop()
        elif len(numbers) != count:
            raise self.error(first, f"{count} numbers for {shape}, not {len(numbers)}")
        try:
            array = np.array(numbers, dtype)
        except OverflowError:
            raise self.error(first, f"numbers that fit {dtype}") from None
        return np.broadcast_to(array, shape) if repeated else array.reshape(shape)

    def referred(self, token: Token, key: str, dtype: str, shape: Shape) -> AnyArray:
        digest = ""
        if self.here.kind in ("number", "float"):
            # For people only; the hash is what counts.
            self.real("the share of zeros or the least element")
            if self.found("mark", "%"):
                self.word("zero")
            else:
                self.word("to")
                self.real("the greatest element")
            digest = self.take("hash", "'#' and the hash of the array").text[1:]
        array = self.source(key, dtype, shape)
        if array is None:
            raise self.error(token, f"an array that was given; {key!r} is missing")
        same = array.shape == shape and array.dtype == dtype
        if not same or (digest and not content_hash(array).startswith(digest)):
            raise self.error(
                token,
                f"the array that the text was written with; {key!r} of shape {array.shape} has "
                f"other contents",
            )
        return array
