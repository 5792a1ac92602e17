from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.calibration.boolean import truth_table
from tnthw.errors import InputError

NAMES = ("A", "B1", "C_N", "D", "E", "F")


@pytest.mark.parametrize(
    ("text", "inputs", "table"),
    [
        ("!A", "A", 0b01),
        ("A'", "A", 0b01),
        ("A'' ", "A", 0b10),
        ("(A*B)'", "AB", 0b0111),
        ("A B", "AB", 0b1000),
        ("A & B | C", "ABC", 0b11111000),
        ("A + B ^ A", "AB", 0b1110),
        ("(!A) + (!B)", "AB", 0b0111),
        ("0", "", 0),
        ("1", "", 1),
    ],
)
def test_by_hand(text: str, inputs: str, table: int) -> None:
    assert truth_table(text, tuple(inputs)) == table


def expressions() -> st.SearchStrategy[tuple[str, str]]:
    """An expression of a liberty file, and the same in Python."""
    leaves = st.sampled_from([(name, name) for name in NAMES])

    def more(inner: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
        pairs = st.tuples(inner, inner, st.sampled_from([("*", "&"), ("+", "|"), ("^", "^")]))
        both = pairs.map(
            lambda t: (f"({t[0][0]}{t[2][0]}{t[1][0]})", f"({t[0][1]}{t[2][1]}{t[1][1]})")
        )
        return both | inner.map(lambda e: (f"!{e[0]}", f"(1-{e[1]})"))

    return st.recursive(leaves, more, max_leaves=12)


@given(expressions())
def test_against_python(pair: tuple[str, str]) -> None:
    table = truth_table(pair[0], NAMES)
    for i in range(64):
        values = {name: i >> k & 1 for k, name in enumerate(NAMES)}
        assert table >> i & 1 == eval(pair[1], values)


@pytest.mark.parametrize("text", ["A +", "(A", "A)", "Z", "A @ B", "", "A 7"])
def test_what_is_no_function_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="function"):
        truth_table(text, ("A", "B"))


def test_more_than_six_inputs_are_refused() -> None:
    with pytest.raises(InputError, match="has 7 inputs, allowed are 6"):
        truth_table("A", tuple("ABCDEFG"))
