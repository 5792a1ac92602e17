"""Instructions by their bytes are those that were encoded, whichever is looked at first."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.machine.decoded import Decoded
from tnthw.machine.encoding import encode_many
from tnthw.machine.isa import Fetch, LoadWeights


def test_each_is_decoded_once() -> None:
    listed = [LoadWeights(memory=k, buffer=k % 3, beats=1 + k % 2) for k in range(6)]
    listed[2:2] = [Fetch(memory=7, buffer=1, beats=8, waits=(3, 4))]  # type: ignore[list-item]
    decoded = Decoded(encode_many(listed).view("<u8"))
    assert len(decoded) == len(listed)
    third = decoded[2]
    assert third == listed[2]
    assert decoded.at([5, 2, 5]) == [listed[5], listed[2], listed[5]]
    assert decoded[-1] == listed[-1]
    assert decoded[1:4] == tuple(listed[1:4])
    assert list(decoded) == listed
    assert decoded[2] is third
    with pytest.raises(IndexError):
        decoded[7]


def test_none() -> None:
    assert list(Decoded(np.zeros((0, 8), np.uint64))) == []
