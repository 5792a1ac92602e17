from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import ModelFileError
from tnthw.networks.seal import is_sealed, sealed, unsealed


@given(data=st.binary(max_size=60), place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_no_changed_bit_passes_as_what_was_written(data: bytes, place: int, bit: int) -> None:
    written = sealed(data)
    assert is_sealed(written) and unsealed(written, "x") == data
    changed = bytearray(written)
    changed[place % len(written)] ^= 1 << bit
    try:
        found = unsealed(bytes(changed), "x")
    except ModelFileError as error:
        assert "x: is damaged" in str(error)
    else:
        assert found == bytes(changed) and not is_sealed(bytes(changed))  # the mark itself


def test_what_has_no_digest_is_returned_as_it_is() -> None:
    assert unsealed(b"abc", "x") == b"abc" and not is_sealed(b"")
    with pytest.raises(ModelFileError, match="x: is damaged, its contents are not those"):
        unsealed(b"y" + sealed(b"abc"), "x")
