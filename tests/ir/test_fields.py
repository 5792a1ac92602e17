"""Each way in which a field can break its declaration, at its edge."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

import numpy as np
import pytest
from numpy.typing import NDArray

from tnthw.ir.attributes import Array, Within, Words
from tnthw.ir.fields import broken_field
from tnthw.ir.types import Int


@dataclass
class Sample:
    """Fields of each kind; not an operation, which nothing here asks for."""

    rows: Annotated[Int, Array(("channels", 2), ("channels",), low=-3, high=4)]
    same: Annotated[NDArray[np.int8], Array(("a", "b"))]
    other: Annotated[NDArray[np.int8], Array(("b", "a"))]
    real: Annotated[NDArray[np.float64], Array(("channels",))] = field(
        default_factory=lambda: np.zeros(0)
    )
    pair: Annotated[tuple[int, int], Within(1, 9)] = (1, 1)
    number: Annotated[int, Within(0, 5)] = 0
    words: Annotated[tuple[str, ...], Words("a", "b")] = ()
    shared: Annotated[NDArray[np.int8], Array(("channels", "entries"), (1, "entries"))] = field(
        default_factory=lambda: np.zeros(0, np.int8)
    )


def sample(**change: object) -> Sample:
    good = {
        "rows": np.array([-3, 4, 0]),
        "same": np.zeros((2, 5), np.int8),
        "other": np.zeros((5, 2), np.int8),
    }
    return Sample(**good | change)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"rows": np.zeros((3, 2), np.int64)},
        {"real": np.ones(3)},
        {"pair": (1, 9)},
        {"number": 5},
        {"words": ("b", "a")},
        {"shared": np.zeros((3, 2), np.int8)},
        {"shared": np.zeros((1, 2), np.int8)},
        {"same": np.zeros((0, 5), np.int8), "other": np.zeros((5, 0), np.int8)},
    ],
)
def test_what_is_declared_passes(change: dict) -> None:
    assert broken_field(sample(**change), 3) == ""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"rows": np.array([-4, 0, 0])}, "rows runs from -4 to 0; allowed is -3 to 4"),
        ({"rows": np.array([0, 0, 5])}, "rows runs from 0 to 5; allowed is -3 to 4"),
        ({"rows": np.array([0, 0])},
         "rows has parameters for 2 channels, the input has 3; give one entry per channel"),
        ({"rows": np.zeros((3, 3), np.int64)},
         "rows has shape (3, 3); must be (channels, 2), with a length of 2"),
        ({"rows": np.zeros((3, 2, 1), np.int64)},
         "rows is int64 with 3 axes; must be int64 with 2 or 1 axes"),
        ({"rows": np.zeros(3, np.int32)},
         "rows is int32 with 1 axes; must be int64 with 2 or 1 axes"),
        ({"rows": [0, 0, 0]}, "rows is list; must be a numpy array of int64"),
        ({"rows": np.zeros(0, np.int64)},
         "rows has parameters for 0 channels, the input has 3; give one entry per channel"),
        ({"other": np.zeros((5, 3), np.int8)},
         "other has shape (5, 3); must be (b, a), with a length of a of 2"),
        ({"real": np.array([1, 2, np.nan])}, "real holds NaN or infinity; give finite numbers"),
        ({"real": np.array([1, 2, -np.inf])}, "real holds NaN or infinity; give finite numbers"),
        ({"real": np.zeros(0, np.float32)},
         "real is float32 with 1 axes; must be float64 with 1 axes"),
        ({"pair": (0, 1)}, "pair is (0, 1); allowed is 1 to 9"),
        ({"pair": (1, 10)}, "pair is (1, 10); allowed is 1 to 9"),
        ({"pair": (1, 1, 1)}, "pair is (1, 1, 1); must be a pair (y, x) of whole numbers"),
        ({"pair": [1, 1]}, "pair is [1, 1]; must be a pair (y, x) of whole numbers"),
        ({"number": 6}, "number is 6; allowed is 0 to 5"),
        ({"number": np.int64(3)}, "number is np.int64(3); must be a whole number"),
        ({"words": "a"}, "words is 'a'; must be a tuple of words"),
        ({"words": ("a", 1)}, "words is ('a', 1); must be a tuple of words"),
        ({"words": ("a", "c")}, "words has 'c'; allowed are a, b"),
        ({"words": ("a", "b", "a")}, "words has 3 words; allowed are 2"),
        ({"shared": np.zeros((2, 2), np.int8)},
         "shared has parameters for 2 channels, the input has 3; give one entry per channel, or one"
         " for all"),
        ({"shared": np.zeros(2, np.int8)},
         "shared is int8 with 1 axes; must be int8 with 2 axes"),
    ],
)  # fmt: skip
def test_what_is_not_is_named(change: dict, message: str) -> None:
    assert broken_field(sample(**change), 3) == message


def test_without_an_input_the_channels_are_what_the_first_field_says() -> None:
    assert broken_field(sample(rows=np.zeros(7, np.int64), real=np.zeros(7)), None) == ""
    assert "the input has 7" in broken_field(
        sample(rows=np.zeros(7, np.int64), real=np.zeros(6)), None
    )
