"""Running without a library of C, whose place Python takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def left_alone(switch: str, found: Callable[[], Any]) -> Iterator[None]:
    """Leave alone the library that the cached `found` gives, by its variable `switch`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(switch, "numpy")
        found.cache_clear()  # type: ignore[attr-defined]
        assert found() is None
        yield
    found.cache_clear()  # type: ignore[attr-defined]
