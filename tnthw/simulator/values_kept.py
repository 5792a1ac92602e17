"""Arrays that stay where they are while the kernel points at them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


class Kept:
    """Arrays of a plan, which live as long as it does."""

    def __init__(self) -> None:
        self._kept: list[NDArray[Any]] = []

    def __call__(self, array: NDArray[Any]) -> int:
        """Address of an array."""
        kept = np.ascontiguousarray(array)
        self._kept.append(kept)
        return kept.ctypes.data

    def each(self, arrays: NDArray[Any]) -> NDArray[np.int64]:
        """Addresses of the parts of an array along its first axis, int64 (parts,)."""
        size = arrays[0].nbytes if len(arrays) else 0
        return self(arrays) + np.arange(len(arrays)) * size
