"""Proofs have names of their own, and one that is not there is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tnthw.errors import ConfigError
from tnthw.verify.formal.catalogue import named

PAGE = Path(__file__).parents[3] / "docs" / "formal.md"


def test_names_differ_and_choose() -> None:
    names = [proof.name for proof in named()]
    assert len(set(names)) == len(names) >= 10
    assert [proof.name for proof in named(["drain", "queue"])] == ["drain", "queue"]


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(ConfigError, match='unknown formal proof "queu", did you mean "queue"'):
        named(["queu"])


def test_the_page_tells_of_each_how_far_it_goes() -> None:
    rows = dict(re.findall(r"^\| `([\w-]+)` \| ([^|]+) \|", PAGE.read_text("utf-8"), re.M))
    assert rows == {proof.name: proof.far for proof in named()}


def test_the_page_quotes_the_fault_of_each() -> None:
    rows = dict(re.findall(r"^\| `([\w-]+)` \|(.+)$", PAGE.read_text("utf-8"), re.M))
    for proof in named():
        right, wrong = (text.replace("|", "\\|") for text in proof.fault)
        assert f"`{right}` becomes `{wrong}`" in rows[proof.name], proof.name
