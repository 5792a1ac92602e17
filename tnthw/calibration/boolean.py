"""Functions of cells as liberty files write them, as truth tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from tnthw.errors import InputError

MAX_INPUTS = 6
"""A truth table is a number of 2^inputs bits, at most 64."""

_TOKENS = re.compile(r"[A-Za-z_][\w\[\]]*|[01]|[()!'*&+|^]")

_Function = Callable[[Mapping[str, int]], int]


def truth_table(text: str, inputs: Sequence[str]) -> int:
    """Tabulate a function; bit i of the table is its value where input k is bit k of i.

    Parameters
    ----------
    text: `!A`, `A'`, `A * B`, `A & B`, `A B`, `A + B`, `A | B`, `A ^ B`, and brackets.

    Raises
    ------
    InputError: the text is no such function, or has other variables or more than 6 inputs.
    """
    if len(inputs) > MAX_INPUTS:
        raise InputError(f'function "{text}": has {len(inputs)} inputs, allowed are {MAX_INPUTS}')
    tokens = _TOKENS.findall(text)
    if "".join(tokens) != re.sub(r"\s", "", text) or not tokens:
        raise InputError(f'function "{text}": is not written with ! \' * & + | ^ and brackets')
    function = _Parser(text, tokens, inputs).whole()
    table = 0
    for i in range(1 << len(inputs)):
        values = {name: i >> k & 1 for k, name in enumerate(inputs)}
        table |= (function(values) & 1) << i
    return table


class _Parser:
    """Recursive descent: or, exclusive or, and, not."""

    def __init__(self, text: str, tokens: Sequence[str], inputs: Sequence[str]) -> None:
        self._text, self._tokens, self._inputs, self._at = text, tokens, inputs, 0

    def whole(self) -> _Function:
        function = self._or()
        if self._at != len(self._tokens):
            raise self._wrong()
        return function

    def _wrong(self) -> InputError:
        return InputError(f'function "{self._text}": cannot be read at token {self._at + 1}')

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _or(self) -> _Function:
        left = self._exclusive()
        while self._next() in ("+", "|"):
            self._at += 1
            left = _both(left, self._exclusive(), int.__or__)
        return left

    def _exclusive(self) -> _Function:
        left = self._and()
        while self._next() == "^":
            self._at += 1
            left = _both(left, self._and(), int.__xor__)
        return left

    def _and(self) -> _Function:
        left = self._not()
        while (token := self._next()) and token not in ")+|^'":
            if token in "*&":
                self._at += 1
            left = _both(left, self._not(), int.__and__)
        return left

    def _not(self) -> _Function:
        token = self._next()
        self._at += 1
        function: _Function
        if token == "!":
            return _negated(self._not())
        if token == "(":
            function = self._or()
            if self._next() != ")":
                raise self._wrong()
            self._at += 1
        elif token in ("0", "1"):
            function = _constant(int(token))
        elif token in self._inputs:
            function = _variable(token)
        else:
            raise self._wrong()
        while self._next() == "'":
            self._at += 1
            function = _negated(function)
        return function


def _both(a: _Function, b: _Function, operation: Callable[[int, int], int]) -> _Function:
    return lambda values: operation(a(values), b(values))


def _negated(a: _Function) -> _Function:
    return lambda values: 1 - a(values)


def _constant(value: int) -> _Function:
    return lambda values: value


def _variable(name: str) -> _Function:
    return lambda values: values[name]
