from __future__ import annotations

import json

import pytest

from tests.frontends.golden import FILE, NETWORKS, facts

KNOWN = json.loads(FILE.read_text())


@pytest.mark.parametrize("name", NETWORKS)
def test_a_network_is_lowered_as_it_was(name: str) -> None:
    """Trits, types and names are equal; scales and factors to what float sums may differ by."""
    found, known = facts(NETWORKS[name]()), KNOWN[name]
    assert [row[:-1] for row in found] == [row[:-1] for row in known]
    for row, other in zip(found, known, strict=True):
        assert row[-1] == pytest.approx(other[-1], rel=1e-3, abs=1e-3), row[0]


def test_every_network_is_known() -> None:
    assert set(KNOWN) == set(NETWORKS)
