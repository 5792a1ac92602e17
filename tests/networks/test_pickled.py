from __future__ import annotations

import collections
import io
import pathlib
import pickle  # noqa: TID251  (to write them)
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.networks.pickled import Made, PickleError, read_pickle

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.tuples(inside, inside)
        | st.dictionaries(st.text() | st.integers(), inside, max_size=3)
    ),
    max_leaves=12,
)


@given(plain, st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_plain_values_are_themselves(value: Any, protocol: int) -> None:
    assert read_pickle(io.BytesIO(pickle.dumps(value, protocol))) == value


class Options:
    def __init__(self) -> None:
        self.rate = 0.1


class Attack:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("unpickled",)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_nothing_is_called(protocol: int, capsys: pytest.CaptureFixture[str]) -> None:
    value = {"a": Attack(), "b": Options(), "c": pathlib.PurePosixPath("/x"), "d": [Options()] * 2}
    found = read_pickle(io.BytesIO(pickle.dumps(value, protocol)))
    assert capsys.readouterr().out == ""
    assert found["a"].by.name == "print" and found["a"].arguments == ("unpickled",)
    assert str(found["b"].by) == f"{__name__}.Options" and found["b"].state == {"rate": 0.1}
    assert isinstance(found["c"], Made) and found["d"][0] is found["d"][1]


def test_an_ordered_dict_is_a_dict_and_what_follows_stays_in_the_stream() -> None:
    made = collections.OrderedDict(a=1, b=[2])
    stream = io.BytesIO(pickle.dumps(made) + b"rest")
    assert read_pickle(stream) == {"a": 1, "b": [2]} and stream.read() == b"rest"


def test_keys_of_other_kinds_are_not_hashed() -> None:
    """Python has no bound on the depth of a tuple that it hashes, and would end with it."""
    deep = b"\x80\x04}(" + b")" + b"\x85" * 200_000 + b"K\x01u."
    assert read_pickle(io.BytesIO(deep)) == {"a tuple": 1}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x80\x04]", "exhausted before seeing STOP"),
        (b"\x80\x04.", "takes more values than it has"),
        (b"\x80\x04]K\x01u.", "has no mark where one is needed"),
        (b"\x80\x04}(K\x01u.", "has a key without a value"),
        (b"\x80\x04K\x01K\x02a.", "appends to a int"),
        (b"\x80\x04h\x05.", "reads the place 5, where it has put nothing"),
        (b"\x80\x04\x82\x01.", "has the operation EXT1, which no file of weights needs"),
        (b"\xff", "opcode"),
    ],
)
def test_damaged_pickles(data: bytes, message: str) -> None:
    with pytest.raises(PickleError, match=message):
        read_pickle(io.BytesIO(data))
