"""A small space that every test of a package can run in a second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tnthw.explore.run import Search
from tnthw.explore.store import Store
from tnthw.explore.study import load_exploration

SMALL: dict[str, Any] = {
    "name": "small",
    "networks": {"digits": 1},
    "space": {"array.columns": [8, 16], "activations.bank_words": [4, 512]},
    "derived": {"rescale.channels": "columns // 4"},
}
"""Four points, two of which do not fit."""

Begin = Callable[..., Search]


@pytest.fixture
def begin(tmp_path: Path) -> Begin:
    """Begin a study, with some keys of the small one changed, on the store of the test."""

    def make(**changes: Any) -> Search:
        store = Store(tmp_path / "points.sqlite")
        return Search(load_exploration({**SMALL, **changes}), store)

    return make
