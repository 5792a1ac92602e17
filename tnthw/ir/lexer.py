"""Words, numbers and marks of the text form, and messages that point at one of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import NamedTuple, TypeVar

from tnthw.errors import GraphError

T = TypeVar("T")

MAX_DIGITS = 40
"""Longest number that is read; what the IR computes with has fewer digits by far."""

_SHOWN = 40  # characters of a word that a message repeats, and of the line on both sides of it

_TOKENS = re.compile(
    r"""
    (?P<space>\ +|\t+)
  | (?P<end>\n)
  | (?P<string>"(?:[^"\\\n]|\\.)*")
  | (?P<hash>\#[0-9a-f]+)
  | (?P<float>-?(?:[0-9]+\.[0-9]*(?:e[-+]?[0-9]+)?|[0-9]+e[-+]?[0-9]+))
  | (?P<number>-?[0-9]+)
  | (?P<word>[A-Za-z_][A-Za-z0-9_./-]*)
  | (?P<mark>[%=(){}\[\],:@]|\.\.\.)
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """One word, number, string or mark."""

    kind: str
    text: str
    line: int  # from 1
    start: int  # of the token, from the beginning of the text


class Lexer:
    """A text with a place in it; `here` is the token at the place.

    Tokens are made one at a time, so that a text of millions of numbers takes no more memory than
    they do.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = 0
        self._line = 1
        self.here = self._scan()
        self.last = self.here

    def error(self, token: Token, expected: str) -> GraphError:
        """Make an error that shows a token's line with a caret under the token."""
        first = self._text.rfind("\n", 0, token.start) + 1
        column = token.start - first
        end = self._text.find("\n", token.start)
        last = len(self._text) if end < 0 else end
        begin = max(first, token.start - _SHOWN)  # a long line is cut around the place
        shown = self._text[begin : min(last, token.start + _SHOWN)]
        cut = token.text[:_SHOWN] + ("..." if len(token.text) > _SHOWN else "")
        found = {"end": "the end of the line", "stop": "the end of the text"}.get(
            token.kind, repr(cut)
        )
        caret = " " * (token.start - begin) + "^"
        return GraphError(
            f"IR text, line {token.line}, column {column + 1}: found {found}, expected "
            f"{expected}\n  {shown}\n  {caret}"
        )

    def take(self, kind: str, expected: str, text: str | None = None) -> Token:
        """Take the token here, which must be of one kind, and of one text if given."""
        token = self.here
        if token.kind != kind or (text is not None and token.text != text):
            raise self.error(token, expected)
        return self._advance()

    def found(self, kind: str, text: str) -> bool:
        """Take the token here if it is this one, and tell whether it was."""
        if self.here.kind == kind and self.here.text == text:
            self._advance()
            return True
        return False

    def mark(self, text: str) -> None:
        """Take a mark."""
        self.take("mark", repr(text), text)

    def word(self, text: str) -> None:
        """Take a word."""
        self.take("word", repr(text), text)

    def end(self) -> None:
        """Take the end of a line."""
        self.take("end", "the end of the line")

    def string(self, expected: str) -> str:
        """Take a string in double quotes."""
        token = self.take("string", expected + " in double quotes")
        try:
            return str(json.loads(token.text))
        except json.JSONDecodeError:
            raise self.error(token, f"{expected} with JSON escapes only") from None

    def number(self, expected: str) -> int:
        """Take a whole number."""
        token = self.take("number", expected)
        if len(token.text) > MAX_DIGITS:
            raise self.error(token, f"{expected} of at most {MAX_DIGITS} digits")
        return int(token.text)

    def real(self, expected: str) -> float:
        """Take a number, whole or not."""
        if self.here.kind not in ("number", "float"):
            raise self.error(self.here, expected)
        return float(self._advance().text)

    def choice(self, what: str, choices: list[str]) -> str:
        """Take one of some words."""
        token = self.here
        if token.kind != "word" or token.text not in choices:
            near = get_close_matches(token.text[:_SHOWN], choices, 1)
            meant = f"; did you mean {near[0]}?" if near else ""
            raise self.error(token, f"{what}, one of {', '.join(choices)}{meant}")
        return self._advance().text

    def listed(self, close: str, item: Callable[[], T]) -> list[T]:
        """Take items separated by commas up to a closing mark."""
        items: list[T] = []
        if self.found("mark", close):
            return items
        while True:
            items.append(item())
            if self.found("mark", close):
                return items
            self.take("mark", f"',' or {close!r}", ",")

    def _advance(self) -> Token:
        self.last, self.here = self.here, self._scan()
        return self.last

    def _scan(self) -> Token:
        while self._next < len(self._text):
            match = _TOKENS.match(self._text, self._next)
            if match is None:
                bad = Token("", self._text[self._next], self._line, self._next)
                raise self.error(bad, "a character of the text form")
            token = Token(match.lastgroup or "", match.group(), self._line, self._next)
            self._next = match.end()
            if token.kind == "end":
                self._line += 1
            if token.kind != "space":
                return token
        return Token("stop", "", self._line, self._next)
