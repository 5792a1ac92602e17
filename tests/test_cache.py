"""The cache bounded by bytes."""

from __future__ import annotations

import numpy as np

from tnthw.cache import ByteCache


def test_keeps_the_most_recent_within_its_bytes() -> None:
    made: list[str] = []

    def value(name: str) -> np.ndarray:
        made.append(name)
        return np.zeros(40, np.uint8)

    cache: ByteCache[np.ndarray] = ByteCache(100)
    for name in "abacab":
        cache.get(name, lambda name=name: value(name))
    assert made == ["a", "b", "c", "b"]  # c pushed b out, as a had been used since
    assert (len(cache), cache.nbytes) == (2, 80)


def test_keeps_one_value_however_large() -> None:
    cache: ByteCache[np.ndarray] = ByteCache(10)
    large = cache.get("large", lambda: np.zeros(1000, np.uint8))
    assert cache.get("large", lambda: np.ones(1, np.uint8)) is large
