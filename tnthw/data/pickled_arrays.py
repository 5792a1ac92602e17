"""Pickles of plain data and byte arrays, read without unpickling: nothing is imported or called.

A pickle is a program for a stack machine, and the standard one calls whatever the file names. Here
`pickletools.genops` only splits the file into its instructions. They are carried out on plain
values, and the few names that NumPy writes for an array of bytes are recognised as words.
Everything else is refused.
"""

from __future__ import annotations

import math
import pickletools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ARRAY = ("numpy.core.multiarray _reconstruct", "numpy._core.multiarray _reconstruct")
_NAMES = (*_ARRAY, "numpy ndarray", "numpy dtype", "_codecs encode")
_MARK = object()

_PUSHED = ("BININT", "BININT1", "BININT2", "BINSTRING", "SHORT_BINSTRING", "BINUNICODE")
_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_EMPTY: dict[str, Callable[[], Any]] = {
    "EMPTY_DICT": dict, "EMPTY_LIST": list, "EMPTY_TUPLE": tuple
}  # fmt: skip
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


class RefusedError(Exception):
    """The file is damaged, or holds something else than plain data; the text says what."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name that stands in the file; never looked up."""

    text: str


@dataclass(slots=True)
class _ByteArray:
    """An array of bytes in the making."""

    values: NDArray[np.uint8] | None = None


class _ByteType:
    """NumPy's type of unsigned bytes."""


def read_pickled(data: bytes) -> dict[str, Any]:
    """Read a pickle (protocol 2) of a dictionary of plain data and arrays of bytes.

    Parameters
    ----------
    data: contents of the file.

    Returns
    -------
    The dictionary. Keys are text; values are numbers, text, bytes, lists, tuples, dictionaries and
    uint8 arrays. Strings that Python 2 wrote become text, one character for each byte.

    Raises
    ------
    RefusedError: the file is cut off or damaged, or holds anything else.
    """
    machine = _Machine()
    try:
        for opcode, argument, place in pickletools.genops(data):
            machine.step(opcode.name, argument, place or 0)
        (result,) = machine.stack
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise RefusedError(f"it is cut off or damaged ({error})") from None
    if not isinstance(result, dict):
        raise RefusedError("it holds no dictionary")
    return {key: _finished(value) for key, value in result.items()}


class _Machine:
    """The stack machine of a pickle, as far as plain data needs it."""

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}

    def step(self, code: str, argument: Any, place: int) -> None:
        """Carry out one instruction."""
        stack = self.stack
        if code == "PROTO":
            if argument != 2:
                raise RefusedError(f"it has pickle protocol {argument}, must be 2")
        elif code in _PUSHED:
            stack.append(argument)
        elif code in ("BINPUT", "LONG_BINPUT"):
            self.memo[argument] = stack[-1]
        elif code in ("BINGET", "LONG_BINGET"):
            stack.append(self.memo[argument])
        elif code in _CONSTANTS:
            stack.append(_CONSTANTS[code])
        elif code in _EMPTY:
            stack.append(_EMPTY[code]())
        elif code == "MARK":
            stack.append(_MARK)
        elif code == "TUPLE":
            stack.append(tuple(self.since_mark()))
        elif code in _TUPLES:
            stack.append(tuple(self.pop(_TUPLES[code])))
        elif code in ("APPEND", "APPENDS"):
            items = self.since_mark() if code == "APPENDS" else self.pop(1)
            self.top(list).extend(items)
        elif code in ("SETITEM", "SETITEMS"):
            items = self.since_mark() if code == "SETITEMS" else self.pop(2)
            keys = [_text(key) for key in items[::2]]
            self.top(dict).update(zip(keys, items[1::2], strict=True))
        elif code == "GLOBAL":
            if argument not in _NAMES:
                raise RefusedError(
                    f"at byte {place} it names {argument.replace(' ', '.')}, which plain data does "
                    f"not need and which could run code; nothing was run"
                )
            stack.append(_Name(argument))
        elif code == "REDUCE":
            stack.append(_made(*self.pop(2)))
        elif code == "BUILD":
            (state,) = self.pop(1)
            _fill(stack[-1], state)
        elif code != "STOP":
            raise RefusedError(
                f"at byte {place} it has the pickle instruction {code}, which plain data does not "
                f"need; nothing was run"
            )

    def top(self, kind: type[Any]) -> Any:
        """Give the container on top of the stack."""
        if not isinstance(self.stack[-1], kind):
            raise TypeError(f"no {kind.__name__} where one must be")
        return self.stack[-1]

    def pop(self, count: int) -> list[Any]:
        """Take the last values off the stack."""
        if len(self.stack) < count:
            raise IndexError("a value is missing")
        taken = self.stack[-count:]
        del self.stack[-count:]
        return taken

    def since_mark(self) -> list[Any]:
        """Take everything after the last mark off the stack, and the mark."""
        start = max(i for i, value in enumerate(self.stack) if value is _MARK)
        taken = self.stack[start + 1 :]
        del self.stack[start:]
        return taken


def _made(name: Any, arguments: Any) -> Any:
    """Give what a call in the file stands for, one of the three that arrays of bytes need."""
    if isinstance(name, _Name) and isinstance(arguments, tuple):
        if name.text in _ARRAY and arguments[:1] == (_Name("numpy ndarray"),):
            return _ByteArray()
        if name.text == "numpy dtype" and arguments[:1] == ("u1",):
            return _ByteType()
        # Python 3 writes bytes as text of one character for each byte.
        if name.text == "_codecs encode" and len(arguments) == 2 and arguments[1] == "latin1":
            return _text(arguments[0]).encode("latin-1")
    raise RefusedError("it makes something else than an array of unsigned bytes; nothing was run")


def _fill(target: Any, state: Any) -> None:
    """Give an array its shape and bytes; the type of bytes has nothing to be given."""
    if isinstance(target, _ByteType):
        return
    if not isinstance(target, _ByteArray):
        raise RefusedError("it gives a state to something that is no array of bytes")
    _, shape, kind, by_column, values = state
    if not isinstance(kind, _ByteType):
        raise RefusedError("it has an array of something else than unsigned bytes")
    if not all(type(size) is int for size in shape):
        raise RefusedError("it has an array whose shape is not whole numbers")
    values = values.encode("latin-1") if isinstance(values, str) else values
    if len(values) != math.prod(shape):
        raise RefusedError(f"it has {len(values)} bytes for an array of shape {shape}")
    target.values = np.frombuffer(values, np.uint8).reshape(shape, order="F" if by_column else "C")


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise RefusedError(f"it has a {type(value).__name__} where text must be")
    return value


def _finished(value: Any) -> Any:
    """Give the array that was made; other values as they are."""
    if isinstance(value, _ByteArray):
        if value.values is None:
            raise RefusedError("it has an array without values")
        return value.values
    return value
