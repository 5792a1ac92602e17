"""Where random choices come from: a numpy generator, or Hypothesis, so that a failure shrinks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

import numpy as np
from hypothesis import strategies as st

T = TypeVar("T")


class Draw(Protocol):
    """Where random choices come from; the first choice is the simplest."""

    def integer(self, low: int, high: int) -> int: ...
    def pick(self, choices: Sequence[T]) -> T: ...
    def arrays(self) -> np.random.Generator: ...


class FromGenerator:
    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng

    def integer(self, low: int, high: int) -> int:
        return int(self._rng.integers(low, high + 1))

    def pick(self, choices: Sequence[T]) -> T:
        return choices[int(self._rng.integers(len(choices)))]

    def arrays(self) -> np.random.Generator:
        return self._rng


class FromHypothesis:
    """Structure is drawn choice by choice and shrinks; the contents of arrays come from a seed."""

    def __init__(self, draw: Callable[..., Any]) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))

    def pick(self, choices: Sequence[T]) -> T:
        return self._draw(st.sampled_from(choices))

    def arrays(self) -> np.random.Generator:
        return np.random.default_rng(self._draw(st.integers(0, 2**32 - 1)))
