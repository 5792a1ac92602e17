from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import ConfigError
from tnthw.explore.expression import expression

NAMES = ("columns", "lanes", "array.columns", "machine")


@given(st.integers(1, 99), st.integers(1, 99))
def test_expressions_are_python_s(columns: int, lanes: int) -> None:
    values = {"columns": columns, "lanes": lanes, "array.columns": columns, "machine": "a"}
    for text in (
        "columns * lanes <= 100", "max(2, columns // 4)", "8 < columns < 16 or not lanes % 2",
        "-columns + lanes / 4", "1 if columns > lanes else 0", "columns in [8, 16]",
        "machine == 'a' and lanes", "abs(columns - lanes) != 3", "columns not in (1, 2)",
    ):  # fmt: skip
        found = expression(text, NAMES)
        plain = {"columns": columns, "lanes": lanes, "machine": "a"}
        assert found(values) == eval(text, {}, plain), text
    assert expression("array.columns", NAMES)(values) == columns


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')", "columns.__class__()", "[c for c in (1,)]", "lambda: 1", "columns ** 9",
        "open('x')", "f'{columns}'", "max(columns, key=lanes)", "columns[0]", "(columns := 1)",
        "", "1 +", "1" * 600, "(" * 300 + ")" * 300, "x", "colums", "columns @ 2", "{}", "a\0b",
    ],
)  # fmt: skip
def test_nothing_else_is_taken(text: str) -> None:
    with pytest.raises(ConfigError, match="expression"):
        expression(text, NAMES)


def test_a_misspelt_name_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match='there is no "colums", did you mean "columns"'):
        expression("colums > 8", NAMES)


def test_what_is_not_known_has_no_value_and_what_cannot_be_computed_is_told() -> None:
    found = expression("columns / lanes", NAMES)
    assert found({"columns": None, "lanes": 0}) is None
    with pytest.raises(ConfigError, match="columns / lanes"):
        found({"columns": 1, "lanes": 0})


def test_names_of_networks_may_have_hyphens() -> None:
    known = {"a", "b.cycles", "a-b.cycles", "c/a-b.onnx.top1", "known", "a-b.cycles_low"}
    values = dict.fromkeys(known, 2) | {"a-b.cycles": 7, "c/a-b.onnx.top1": 0.5}
    for text, names, expected in (
        ("a-b.cycles > 3 * a", {"a-b.cycles", "a"}, True),
        ("a - b.cycles", {"a", "b.cycles"}, 0),
        ("a -b.cycles + known", {"a", "b.cycles", "known"}, 2),
        ("max(a-b.cycles, 1) + c/a-b.onnx.top1", {"a-b.cycles", "c/a-b.onnx.top1"}, 7.5),
        ("a-b.cycles_low", {"a-b.cycles_low"}, 2),
    ):
        found = expression(text, known)
        assert (found.names, found(values), found.text) == (names, expected, text)
    with pytest.raises(ConfigError, match=r'there is no "b\.cycle", did you mean "b\.cycles"'):
        expression("a-b.cycle > 1", known)
