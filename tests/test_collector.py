"""The collector is as it was afterwards, also behind an error and inside another pause."""

from __future__ import annotations

import gc

import pytest

from tnthw.collector import collector_paused


@collector_paused()
def paused(fails: bool = False) -> bool:
    if fails:
        raise ValueError
    return not gc.isenabled()


def test_the_collector_is_as_it_was_afterwards() -> None:
    assert gc.isenabled()
    assert paused()
    with pytest.raises(ValueError):
        paused(fails=True)
    with collector_paused():
        assert paused()
        assert not gc.isenabled()
    assert gc.isenabled()
