"""What a pickle holds, without running it: no class that it names is imported or called.

Containers, numbers and texts become themselves. Whatever a pickle would make by a call becomes a
`Made`, which only says what would have been called, with which arguments and state.
"""

from __future__ import annotations

import pickletools
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any


class PickleError(ValueError):
    """A pickle is damaged, or does what none of PyTorch's does."""


@dataclass(slots=True)
class Name:
    """A class or function that a pickle names.

    Attributes
    ----------
    module, name: as the pickle spells them.
    """

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass(slots=True, eq=False)
class Made:
    """An object that the pickle would have made by a call.

    Attributes
    ----------
    by: what would have been called.
    arguments: with which; () where they are not told.
    state: what would have been given to it afterwards; None for nothing.
    items: pairs that would have been set in it, as in a dict.
    """

    by: Name
    arguments: tuple[Any, ...] = ()
    state: Any = None
    items: dict[Any, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Kept:
    """What a pickle leaves to a place outside it, such as a storage of a tensor.

    Attributes
    ----------
    key: of that place.
    """

    key: Any


class _Mark:
    """Begin of a list on the stack."""


_PLAIN = {
    "NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": (),
}  # fmt: skip
_WITH_VALUE = frozenset({
    "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT",
    "STRING", "BINSTRING", "SHORT_BINSTRING", "UNICODE", "BINUNICODE", "SHORT_BINUNICODE",
    "BINUNICODE8", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8",
})  # fmt: skip
_MOST_OPERATIONS = 5_000_000
_KEYS = (str, int, float, bytes, type(None))


def read_pickle(stream: BytesIO) -> Any:
    """Read one pickle from where a stream stands, and leave the stream behind it.

    Raises
    ------
    PickleError: it is damaged, too long, or asks for what a file of weights never holds.
    """
    reader = _Reader()
    for count, (operation, argument) in enumerate(_operations(stream)):
        if count > _MOST_OPERATIONS:
            raise PickleError(f"has more than {_MOST_OPERATIONS:,} operations")
        if operation == "STOP":
            return reader.pop()
        reader.take(operation, argument)
    raise PickleError("ends in the middle")


def _operations(stream: BytesIO) -> Iterator[tuple[str, Any]]:
    try:
        for operation, argument, _ in pickletools.genops(stream):
            yield operation.name, argument
    except PickleError:
        raise
    except (ValueError, UnicodeDecodeError, IndexError, OverflowError, AttributeError) as error:
        raise PickleError(str(error)[:100]) from None


class _Reader:
    """The stack and the memory that a pickle works on."""

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.memory: dict[int, Any] = {}

    def pop(self) -> Any:
        """Take the last value from the stack."""
        if not self.stack:
            raise PickleError("takes more values than it has")
        return self.stack.pop()

    def since_mark(self) -> list[Any]:
        """Take the values since the last mark."""
        for place in range(len(self.stack) - 1, -1, -1):
            if isinstance(self.stack[place], _Mark):
                found = self.stack[place + 1 :]
                del self.stack[place:]
                return found
        raise PickleError("has no mark where one is needed")

    def take(self, operation: str, argument: Any) -> None:
        """Do one operation."""
        if operation in _PLAIN:
            self.stack.append(_PLAIN[operation])
        elif operation in _WITH_VALUE:
            self.stack.append(argument)
        elif (do := getattr(self, f"_{operation.lower()}", None)) is not None:
            do(argument)
        else:
            raise PickleError(f"has the operation {operation}, which no file of weights needs")

    def _proto(self, _: Any) -> None:
        pass

    _frame = _proto

    def _mark(self, _: Any) -> None:
        self.stack.append(_Mark())

    def _empty_list(self, _: Any) -> None:
        self.stack.append([])

    def _empty_dict(self, _: Any) -> None:
        self.stack.append({})

    def _empty_set(self, _: Any) -> None:
        self.stack.append([])

    def _list(self, _: Any) -> None:
        self.stack.append(self.since_mark())

    _frozenset = _list

    def _tuple(self, _: Any) -> None:
        self.stack.append(tuple(self.since_mark()))

    def _tuple1(self, _: Any) -> None:
        self._last(1)

    def _tuple2(self, _: Any) -> None:
        self._last(2)

    def _tuple3(self, _: Any) -> None:
        self._last(3)

    def _last(self, count: int) -> None:
        values = [self.pop() for _ in range(count)]
        self.stack.append(tuple(reversed(values)))

    def _dict(self, _: Any) -> None:
        made: dict[Any, Any] = {}
        _set(made, self.since_mark())
        self.stack.append(made)

    def _append(self, _: Any) -> None:
        self._extend([self.pop()])

    def _appends(self, _: Any) -> None:
        self._extend(self.since_mark())

    _additems = _appends

    def _extend(self, values: list[Any]) -> None:
        target = self._top()
        if isinstance(target, list):
            target.extend(values)
        elif not isinstance(target, Made):
            raise PickleError(f"appends to a {type(target).__name__}")

    def _setitem(self, _: Any) -> None:
        value, key = self.pop(), self.pop()
        self._fill([key, value])

    def _setitems(self, _: Any) -> None:
        self._fill(self.since_mark())

    def _fill(self, pairs: list[Any]) -> None:
        target = self._top()
        if isinstance(target, dict):
            _set(target, pairs)
        elif isinstance(target, Made):
            _set(target.items, pairs)
        else:
            raise PickleError(f"sets items of a {type(target).__name__}")

    def _top(self) -> Any:
        if not self.stack:
            raise PickleError("takes more values than it has")
        return self.stack[-1]

    def _pop(self, _: Any) -> None:
        self.pop()

    def _pop_mark(self, _: Any) -> None:
        self.since_mark()

    def _dup(self, _: Any) -> None:
        self.stack.append(self._top())

    def _put(self, argument: Any) -> None:
        self.memory[int(argument)] = self._top()

    _binput = _put
    _long_binput = _put

    def _memoize(self, _: Any) -> None:
        self.memory[len(self.memory)] = self._top()

    def _get(self, argument: Any) -> None:
        if int(argument) not in self.memory:
            raise PickleError(f"reads the place {argument}, where it has put nothing")
        self.stack.append(self.memory[int(argument)])

    _binget = _get
    _long_binget = _get

    def _persid(self, argument: Any) -> None:
        self.stack.append(Kept(argument))

    def _binpersid(self, _: Any) -> None:
        self.stack.append(Kept(self.pop()))

    def _global(self, argument: Any) -> None:
        module, _, name = str(argument).partition(" ")
        self.stack.append(Name(module, name))

    def _stack_global(self, _: Any) -> None:
        name, module = self.pop(), self.pop()
        self.stack.append(Name(str(module), str(name)))

    def _reduce(self, _: Any) -> None:
        arguments, by = self.pop(), self.pop()
        self._make(by, arguments)

    _newobj = _reduce

    def _newobj_ex(self, _: Any) -> None:
        _keywords, arguments, by = self.pop(), self.pop(), self.pop()
        self._make(by, arguments)

    def _inst(self, argument: Any) -> None:
        module, _, name = str(argument).partition(" ")
        self._make(Name(module, name), tuple(self.since_mark()))

    def _obj(self, _: Any) -> None:
        values = self.since_mark()
        self._make(values[0] if values else None, tuple(values[1:]))

    def _make(self, by: Any, arguments: Any) -> None:
        if isinstance(by, Kept) and isinstance(by.key, tuple) and len(by.key) > 1:
            by = by.key[1]  # before version 1.6 a module's class, with its source beside it
        if not isinstance(by, Name):
            by = Name("", type(by).__name__)
        if str(by) == "collections.OrderedDict":
            made: dict[Any, Any] = {}
            if arguments and isinstance(arguments[0], list):  # of Python 2
                pairs = [pair for pair in arguments[0] if isinstance(pair, list | tuple)]
                _set(made, [value for pair in pairs if len(pair) == 2 for value in pair])
            self.stack.append(made)
        else:
            self.stack.append(Made(by, arguments if isinstance(arguments, tuple) else ()))

    def _build(self, _: Any) -> None:
        state = self.pop()
        target = self._top()
        if isinstance(target, Made):
            target.state = state  # a dict's own attributes, as of a state dict, are not needed


def _set(target: dict[Any, Any], pairs: list[Any]) -> None:
    if len(pairs) % 2:
        raise PickleError("has a key without a value")
    for key, value in zip(pairs[::2], pairs[1::2], strict=True):
        # Nothing else is hashed: a tuple may be nested deeper than the stack of C is.
        target[key if isinstance(key, _KEYS) else f"a {type(key).__name__}"] = value
