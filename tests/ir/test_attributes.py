"""What a field of an operation may hold is read from its annotation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

import numpy as np
import pytest
from numpy.typing import NDArray

from tnthw.ir.attributes import Array, Within, Words, attributes_of
from tnthw.ir.types import Int


@dataclass
class Sample:
    """Fields of each kind."""

    wide: Annotated[Int, Array(("a", 2), ("a",), low=-3, high=4)]
    real: Annotated[NDArray[np.float64], Array(("a",))] = field(default_factory=lambda: np.zeros(0))
    pair: Annotated[tuple[int, int], Within(1, 9)] = (1, 1)
    number: Annotated[int, Within(0, 5)] = 0
    words: Annotated[tuple[str, ...], Words("a", "b")] = ()


def test_kinds_elements_rules_and_defaults() -> None:
    found = attributes_of(Sample)
    assert list(found) == ["wide", "real", "pair", "number", "words"]
    assert [a.kind for a in found.values()] == ["array", "array", "pair", "number", "words"]
    assert [found[name].element for name in ("wide", "real")] == ["int64", "float64"]
    assert found["wide"].rule == Array(("a", 2), ("a",), low=-3, high=4)
    assert found["pair"].rule == Within(1, 9)
    assert found["words"].rule == Words("a", "b")
    assert [a.optional for a in found.values()] == [False, True, True, True, True]


def test_what_is_left_out_is_recognised() -> None:
    found = attributes_of(Sample)
    assert found["pair"].is_default((1, 1)) and not found["pair"].is_default((1, 2))
    assert found["words"].is_default(()) and not found["words"].is_default(("a",))
    assert found["number"].is_default(0) and not found["number"].is_default(1)
    assert found["real"].is_default(np.zeros(0))
    for other in (np.zeros(1), np.zeros((0, 1)), np.zeros(0, np.int64)):
        assert not found["real"].is_default(other)
    assert not found["wide"].is_default(np.zeros(0, np.int64))  # it must be given


@dataclass
class Bare:
    """A field without a rule."""

    x: int


@dataclass
class Other:
    """A field with something else than a rule."""

    x: Annotated[int, "small"]


@dataclass
class Mixed:
    """A rule for another type of field."""

    x: Annotated[int, Array(("a",))]


@dataclass
class Text:
    """A type that no rule is for."""

    x: Annotated[str, Within(0, 1)]


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (Bare, "Bare.x: annotate it with Annotated"),
        (Other, "Other.x: annotate it with Annotated"),
        (Mixed, "Mixed.x: Array does not go with <class 'int'>"),
        (Text, "Text.x: Within does not go with <class 'str'>"),
    ],
)
def test_a_field_that_says_nothing_is_refused(kind: type, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        attributes_of(kind)
