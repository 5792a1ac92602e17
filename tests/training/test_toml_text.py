from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import ConfigError
from tnthw.training.toml_text import toml_text, toml_value

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_what_is_written_is_read_back(tables: dict[str, Any]) -> None:
    assert tomllib.loads(toml_text(tables)) == tables


def test_a_table_looks_as_people_write_it() -> None:
    tables = {"name": "a", "training": {"epochs": 5, "milestones": (1, 2)}, "b": [{"x": 1e-5}]}
    assert toml_text(tables) == (
        'name = "a"\nb = [{x = 1e-05}]\n\n[training]\nepochs = 5\nmilestones = [1, 2]\n'
    )


@pytest.mark.parametrize("value", [None, {1}, date(2020, 1, 1), b"x"])
def test_what_toml_has_not_is_refused(value: Any) -> None:
    with pytest.raises(ConfigError, match="has no form in TOML"):
        toml_value(value)
