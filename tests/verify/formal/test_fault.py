"""Each proof catches a fault of the unit that it is about."""

from __future__ import annotations

import dataclasses

import pytest

from tnthw.errors import VerificationError
from tnthw.verify.formal.catalogue import named
from tnthw.verify.formal.fault import caught, faulty_text


@pytest.mark.parametrize("name", [proof.name for proof in named()])
def test_the_text_that_a_fault_changes_is_there(name: str) -> None:
    proof = named([name])[0]
    assert proof.fault[1] in faulty_text(proof)[1]


def test_a_stale_fault_is_told() -> None:
    stale = dataclasses.replace(named(["queue"])[0], fault=("no such text", ""))
    with pytest.raises(VerificationError, match='tnthw.rtl.queue has the text "no such text" .* 0'):
        faulty_text(stale)


@pytest.mark.slow
@pytest.mark.parametrize("name", [proof.name for proof in named()])
def test_the_fault_is_caught(name: str) -> None:
    assert caught(named([name])[0])
