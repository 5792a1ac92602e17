"""What an operation's fields may hold, declared beside them.

A field of an operation is an array, a pair (y, x), a whole number or a list of words.  Its
annotation says which:

    trits: Annotated[Trits, Array(("out", "in"), ("out", "in", "ky", "kx"), low=-1, high=1)]
    stride: Annotated[tuple[int, int], Within(1, 4096)] = (1, 1)
    groups: Annotated[int, Within(1, 4096)] = 1
    then: Annotated[tuple[str, ...], Words("softmax", "argmax")] = ()

Text form, model file, comparison and verifier read these declarations.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, fields
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

AnyArray = NDArray[np.generic]
Axes = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """Bounds of a whole number, or of both numbers of a pair, inclusive."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, init=False)
class Words:
    """Words that a list may hold."""

    choices: tuple[str, ...]

    def __init__(self, *choices: str) -> None:
        object.__setattr__(self, "choices", choices)


@dataclass(frozen=True, slots=True, init=False)
class Array:
    """Shapes that an array may have, and bounds of its elements.

    Attributes
    ----------
    shapes: the axes of each shape allowed, by name or by length.  "channels" is as long as the
        first axis of the node's first input; other names stand for one length within a node.
    low, high: bounds of the elements, inclusive; None where the element type is the only one.
    """

    shapes: tuple[Axes, ...]
    low: int | None
    high: int | None

    def __init__(self, *shapes: Axes, low: int | None = None, high: int | None = None) -> None:
        object.__setattr__(self, "shapes", shapes)
        object.__setattr__(self, "low", low)
        object.__setattr__(self, "high", high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """One field of an operation.

    Attributes
    ----------
    name: of the field.
    kind: what it holds.
    element: element type of an array; "int64" of numbers, "str" of words.
    rule: the declared bounds.
    default: value where the field is left out; MISSING where it must be given.  A field of an
        array that may be left out is then empty.
    """

    name: str
    kind: Literal["array", "pair", "number", "words"]
    element: str
    rule: Array | Within | Words
    default: Any

    @property
    def optional(self) -> bool:
        """True where the field may be left out."""
        return self.default is not MISSING

    def is_default(self, value: Any) -> bool:
        """Tell whether a value is the one that a field has when it is left out."""
        if self.kind == "array":
            return self.is_empty(value)
        return self.optional and bool(value == self.default)

    def is_empty(self, value: Any) -> bool:
        """Tell whether a value is the empty array of a field that may be left out."""
        if not self.optional or not isinstance(value, np.ndarray):
            return False
        return bool(value.shape == (0,) and value.dtype == self.element)


COMMON = ("name", "inputs", "origin", "type")
"""Fields of every operation, which are no attributes."""


@cache
def attributes_of(operation: type) -> dict[str, Attribute]:
    """Read the attributes of an operation from its declaration, in order.

    Raises
    ------
    TypeError: a field says none of `Array`, `Within` and `Words`, or has another type than they
        are for.
    """
    hints = get_type_hints(operation, include_extras=True)
    own = [field for field in fields(operation) if field.name not in COMMON]
    return {field.name: _attribute(operation, field, hints[field.name]) for field in own}


def _attribute(operation: type, field: Field[Any], hint: Any) -> Attribute:
    where = f"{operation.__name__}.{field.name}"
    rules = Array | Within | Words
    if get_origin(hint) is not Annotated or not isinstance(hint.__metadata__[0], rules):
        raise TypeError(
            f"{where}: annotate it with Annotated[..., Array(...)], Within(...) or Words(...)"
        )
    plain, rule = hint.__origin__, hint.__metadata__[0]
    default = field.default
    if field.default_factory is not MISSING:
        default = field.default_factory()
    if isinstance(rule, Array) and get_origin(plain) is np.ndarray:
        element = np.dtype(get_args(get_args(plain)[1])[0]).name
        return Attribute(name=field.name, kind="array", element=element, rule=rule, default=default)
    if isinstance(rule, Within) and plain in (int, tuple[int, int]):
        kind: Literal["number", "pair"] = "number" if plain is int else "pair"
        return Attribute(name=field.name, kind=kind, element="int64", rule=rule, default=default)
    if isinstance(rule, Words) and plain == tuple[str, ...]:
        return Attribute(name=field.name, kind="words", element="str", rule=rule, default=default)
    raise TypeError(f"{where}: {type(rule).__name__} does not go with {plain}")
