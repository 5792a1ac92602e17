"""Reading the text form of a graph back."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple, TypeVar

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.attributes import ARRAYS, ATTRIBUTES, DEFAULTS, AnyArray, content_hash
from tnthw.ir.graph import Graph
from tnthw.ir.ops import OPS, Node, Type
from tnthw.ir.printer import VERSION

T = TypeVar("T")

Shape = tuple[int, ...]

_TOKENS = re.compile(
    r"""
    (?P<space>\ +|\t+)
  | (?P<end>\n)
  | (?P<string>"(?:[^"\\\n]|\\.)*")
  | (?P<hash>\#[0-9a-f]+)
  | (?P<float>-?(?:[0-9]+\.[0-9]*(?:e[-+]?[0-9]+)?|[0-9]+e[-+]?[0-9]+))
  | (?P<number>-?[0-9]+)
  | (?P<word>[A-Za-z_][A-Za-z0-9_./-]*)
  | (?P<mark>[%=(){}\[\],:@])
    """,
    re.VERBOSE,
)


class _Token(NamedTuple):
    kind: str
    text: str
    line: int  # from 1
    column: int  # from 0


def parse(text: str, arrays: Mapping[str, AnyArray] | None = None) -> Graph:
    """Read a graph from its text form.

    Parameters
    ----------
    text: as from `to_text`.
    arrays: the arrays that the text refers to by key, as from `arrays_of`; none are needed
        when the text was written with `arrays=True`.

    Returns
    -------
    The same graph that was written.  It is not verified.

    Raises
    ------
    GraphError: the text cannot be read (line, caret, what was found and what is expected), or an
        array is missing or is not the one that the text was written with.
    """
    return _Parser(text, arrays or {}).graph()


def references(text: str) -> dict[str, tuple[str, Shape]]:
    """List the arrays that a text refers to: element type and shape by key, in order.

    Raises
    ------
    GraphError: the text cannot be read.
    """
    parser = _References(text, {})
    parser.graph()
    return parser.found_references


class _Parser:
    def __init__(self, text: str, arrays: Mapping[str, AnyArray]) -> None:
        self.lines = text.split("\n")
        self.arrays = arrays
        self.tokens = self.scan(text)
        self.at = 0

    # Tokens --------------------------------------------------------------------------------------

    def scan(self, text: str) -> list[_Token]:
        tokens: list[_Token] = []
        position, line, start = 0, 1, 0
        while position < len(text):
            match = _TOKENS.match(text, position)
            if match is None:
                bad = _Token("", text[position], line, position - start)
                raise self.error(bad, "a character of the text form")
            kind = match.lastgroup or ""
            if kind != "space":
                tokens.append(_Token(kind, match.group(), line, position - start))
            position = match.end()
            if kind == "end":
                line, start = line + 1, position
        return [*tokens, _Token("stop", "", line, position - start)]

    def error(self, token: _Token, expected: str) -> GraphError:
        shown = self.lines[token.line - 1]
        first = max(0, token.column - 60)  # a long line is cut around the place
        window = shown[first : token.column + 40]
        found = {"end": "the end of the line", "stop": "the end of the text"}.get(
            token.kind, repr(token.text)
        )
        caret = " " * (token.column - first) + "^"
        return GraphError(
            f"IR text, line {token.line}, column {token.column + 1}: found {found}, expected "
            f"{expected}\n  {window}\n  {caret}"
        )

    @property
    def here(self) -> _Token:
        return self.tokens[self.at]

    def take(self, kind: str, expected: str, text: str | None = None) -> _Token:
        token = self.here
        if token.kind != kind or (text is not None and token.text != text):
            raise self.error(token, expected)
        self.at += 1
        return token

    def found(self, kind: str, text: str) -> bool:
        if self.here.kind == kind and self.here.text == text:
            self.at += 1
            return True
        return False

    def mark(self, text: str) -> None:
        self.take("mark", repr(text), text)

    def word(self, text: str) -> None:
        self.take("word", repr(text), text)

    def end(self) -> None:
        self.take("end", "the end of the line")

    def string(self, expected: str) -> str:
        token = self.take("string", expected + " in double quotes")
        try:
            return str(json.loads(token.text))
        except json.JSONDecodeError:
            raise self.error(token, f"{expected} with JSON escapes only") from None

    def number(self, expected: str) -> int:
        return int(self.take("number", expected).text)

    def real(self, expected: str) -> float:
        if self.here.kind not in ("number", "float"):
            raise self.error(self.here, expected)
        self.at += 1
        return float(self.tokens[self.at - 1].text)

    def listed(self, close: str, item: Callable[[], T]) -> list[T]:
        """Read items separated by commas up to a closing mark."""
        items: list[T] = []
        if self.found("mark", close):
            return items
        while True:
            items.append(item())
            if self.found("mark", close):
                return items
            self.take("mark", f"',' or {close!r}", ",")

    # Grammar -------------------------------------------------------------------------------------

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
            self.at += 1
        self.take("stop", "nothing after the closing '}'")
        return Graph(name=name, nodes=tuple(nodes), notes=tuple(notes))

    def node(self) -> Node:
        self.take("mark", "'%' and a name, or '}'", "%")
        name = self.name()
        self.mark("=")
        operation = self.choice("an operation", [kind.op for kind in OPS])
        self.mark("(")
        inputs = self.listed(")", self.value)
        fields: dict[str, Any] = {}
        kinds = ATTRIBUTES[operation]
        while not self.found("mark", ":"):
            missing = [field for field in kinds if field not in fields]
            if not missing:
                raise self.error(self.here, "':' and the type")
            field = self.choice("an attribute", missing)
            self.mark("=")
            fields[field] = self.attribute(kinds[field], f"{name}.{field}")
        missing = [f for f in kinds if f not in fields and (operation, f) not in DEFAULTS]
        if missing:
            raise self.error(self.tokens[self.at - 1], f"the attribute {missing[0]} before it")
        type_ = self.type(f"{name}.scale")
        origin = self.string("an origin") if self.found("word", "from") else name
        node = next(kind for kind in OPS if kind.op == operation)
        return node(name=name, inputs=tuple(inputs), origin=origin, type=type_, **fields)

    def name(self) -> str:
        if self.here.kind == "string":
            return self.string("a name")
        return self.take("word", "a name").text

    def value(self) -> str:
        self.mark("%")
        return self.name()

    def choice(self, what: str, choices: list[str]) -> str:
        token = self.here
        if token.kind != "word" or token.text not in choices:
            near = get_close_matches(token.text, choices, 1)
            meant = f"; did you mean {near[0]}?" if near else ""
            raise self.error(token, f"{what}, one of {', '.join(choices)}{meant}")
        self.at += 1
        return token.text

    def attribute(self, kind: str, key: str) -> Any:
        if kind in ARRAYS:
            return self.array(kind, key)
        if kind == "number":
            return self.number("a whole number")
        self.mark("[")
        first = self.number("a whole number")
        self.mark(",")
        second = self.number("a whole number")
        self.mark("]")
        return first, second

    def type(self, scale_key: str) -> Type:
        token = self.take("word", "a type such as u8 or i12")
        width = re.fullmatch("([iu])([0-9]+)", token.text)
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
            scale = tuple(self.array("float64", scale_key).tolist())
        return Type(
            shape=tuple(shape),
            bits=int(width[2]),
            signed=width[1] == "i",
            low=low,
            high=high,
            scale=scale,
        )

    def array(self, dtype: str, key: str) -> AnyArray:
        reference = self.here
        refers = self.found("mark", "@")
        self.take("word", dtype, dtype)
        self.mark("(")
        shape = tuple(self.listed(")", lambda: self.number("a size")))
        if any(size < 0 for size in shape):
            raise self.error(reference, "sizes from 0")
        if not refers:
            return self.literal(dtype, shape)
        return self.referred(reference, key, dtype, shape)

    def literal(self, dtype: str, shape: tuple[int, ...]) -> AnyArray:
        first = self.here
        self.mark("[")
        numbers: list[Any]
        if dtype == "float64":
            numbers = self.listed("]", lambda: self.real("a number"))
        else:
            numbers = self.listed("]", lambda: self.number("a whole number"))
        if len(numbers) != math.prod(shape):
            raise self.error(first, f"{math.prod(shape)} numbers for {shape}, not {len(numbers)}")
        try:
            return np.array(numbers, dtype).reshape(shape)
        except OverflowError:
            raise self.error(first, f"numbers that fit {dtype}") from None

    def referred(self, reference: _Token, key: str, dtype: str, shape: Shape) -> AnyArray:
        digest = ""
        if self.here.kind == "number":
            self.number("the share of zeros")  # for people only; the hash is what counts
            self.mark("%")
            self.word("zero")
            digest = self.take("hash", "'#' and the hash of the array").text[1:]
        if key not in self.arrays:
            raise self.error(reference, f"an array that was given; {key!r} is missing")
        array = self.arrays[key]
        same = array.shape == shape and array.dtype == dtype
        if not same or not content_hash(array).startswith(digest):
            raise self.error(
                reference,
                f"the array that the text was written with; {key!r} of shape {array.shape} has "
                f"other contents",
            )
        return array


class _References(_Parser):
    """Reads a text without its arrays, and notes which they are."""

    def __init__(self, text: str, arrays: Mapping[str, AnyArray]) -> None:
        super().__init__(text, arrays)
        self.found_references: dict[str, tuple[str, Shape]] = {}

    def referred(self, reference: _Token, key: str, dtype: str, shape: Shape) -> AnyArray:
        self.found_references[key] = (dtype, shape)
        return np.zeros(shape, dtype)
