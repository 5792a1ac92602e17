from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import Field, model_validator

from tnthw.config import Table, parse, read_toml, shown, suggest, unknown
from tnthw.errors import ConfigError


class Round(Table):
    shape: Literal["round"]
    radius_um2: float = 1.0


class Square(Table):
    shape: Literal["square"]
    side: Annotated[int, Field(ge=1, le=1000)] = 1


class Row(Table):
    title: str = ""
    weight: float = Field(description="how much the row counts")


class File(Table):
    piece: Annotated[Round | Square, Field(discriminator="shape")] = Round(shape="round")
    rows: list[Row] = Field(default_factory=list)

    @model_validator(mode="after")
    def _few(self) -> File:
        if len(self.rows) > 2:
            raise ValueError("there are more than two rows, leave some out")
        return self


def test_suggestions_ignore_case_and_need_likeness() -> None:
    assert suggest("Trit5", ["trit5", "trit2"]) == ', did you mean "trit5"?'
    assert suggest("zzz", ["trit5"]) == ""
    assert unknown("machine", "q", ["b", "a"]) == 'unknown machine "q"; allowed are: a, b'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            {"piece": {"shape": "rund"}},
            r'^f: piece.shape: unknown value "rund", did you mean "round"',
        ),
        (
            {"piece": {"shape": "square", "sid": 2}},
            r'^f: piece.sid: unknown key, did you mean "side"\?$',
        ),
        (
            {"piece": {"shape": "square", "side": 0}},
            r"^f: piece.side: is 0, must be greater than or",
        ),
        ({"piece": 3}, r"^f: piece: is 3"),
        (
            {"rows": [{"weight": 1}, {}]},
            r"^f: rows\[2\].weight: is missing; how much the row counts$",
        ),
        ({"rows": [{"weigth": 1}]}, r'rows\[1\].weigth: unknown key, did you mean "weight"\?'),
        ({"rows": 3}, r"^f: rows: is 3, must be a list in square brackets$"),
        ({"rows": [{"weight": 1}] * 3}, r"^f: there are more than two rows, leave some out$"),
        ({"title": "x"}, r"^f: title: unknown key, it belongs under \[rows\]$"),
        ({"zzzzz": "x"}, r"^f: zzzzz: unknown key; allowed are: piece, rows$"),
    ],
)
def test_each_mistake_is_worded_with_its_key(data: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        parse(File, data, "f")


def test_checks_beyond_types_run_when_the_types_are_right() -> None:
    assert parse(File, {}, "f", lambda *_: ()) == File()
    with pytest.raises(ConfigError, match="^f: rows: too few\nf: piece: too round$"):
        parse(File, {}, "f", lambda *_: ("rows: too few", "piece: too round"))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match=r"bad.toml: is not text in UTF-8 \(byte 0xff at 0\)"):
        read_toml(bad)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a = = 1", "bad.toml: is not valid TOML: .*line 1"),
        (b"a = " + b"7" * 5000, "bad.toml': cannot be read: Exceeds the limit"),
        (b"a = " + b"[" * 20_000, "bad.toml: is nested too deeply"),
        (b"a = 1\x00", "bad.toml: is not valid TOML"),
        (b"a = 1\n".decode().encode("utf-16"), "bad.toml: is not text in UTF-8"),
        (b"#" * ((1 << 20) + 1), "bad.toml: is larger than 1048576 bytes"),
    ],
)
def test_hostile_files_get_one_line(data: bytes, message: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_bytes(data)
    with pytest.raises(ConfigError, match=message) as caught:
        read_toml(bad)
    assert len(str(caught.value).splitlines()) == 1


def test_paths_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="file/a.toml: cannot be read: Not a directory"):
        read_toml(tmp_path / "file" / "a.toml")
    with pytest.raises(ConfigError, match="cannot be read: File name too long"):
        read_toml(tmp_path / ("a" * 300))
    with pytest.raises(ConfigError, match="embedded null"):
        read_toml(tmp_path / "a\0b")


def test_a_byte_order_mark_and_line_ends_of_windows_are_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    assert read_toml(path) == {"a": 1, "b": 2}


def test_numbers_are_finite_and_huge_ones_are_not_printed() -> None:
    with pytest.raises(
        ConfigError, match=r"^f: rows\[1\].weight: is inf, must be a finite number$"
    ):
        parse(File, {"rows": [{"weight": float("inf")}]}, "f")
    with pytest.raises(ConfigError, match=r"side: is a number of about 5001 digits, must be less"):
        parse(File, {"piece": {"shape": "square", "side": 10**5000}}, "f")
    assert shown([10**5000]) == "a list"
    assert len(shown("x" * 1000)) == 80


class Pair(Table):
    low: int = 0
    high: int = 9
    name: str
    mode: Literal["a", "b"] = "a"

    def contradictions(self) -> Iterator[str]:
        if self.low > self.high:
            yield "low is above high"
        if self.mode == "b" and self.high > 5:
            yield "high is above 5 with mode b"


def test_contradictions_of_a_table_are_all_named() -> None:
    with pytest.raises(ConfigError) as caught:
        parse(Pair, {"name": "n", "low": 20, "mode": "b"}, "f")
    assert str(caught.value) == "f: low is above high\nf: high is above 5 with mode b"


def test_checks_run_without_the_keys_that_are_wrong() -> None:
    seen = []

    def check(table: Pair, wrong: frozenset[str]) -> Iterator[str]:
        seen.append((table.low, table.name, wrong))
        yield "name: is empty"  # about a key that is wrong already
        yield "high: is strange"

    with pytest.raises(ConfigError) as caught:
        parse(Pair, {"low": "7", "zzz": 1}, "f", check)
    assert [line.split(": ")[1] for line in str(caught.value).splitlines()] == [
        "low",
        "name",
        "zzz",
        "high",
    ]
    assert seen == [(0, "", frozenset({"low", "name", "zzz"}))]


def test_an_entry_of_a_list_is_not_taken_out_alone() -> None:
    seen = []
    with pytest.raises(ConfigError, match=r"rows\[1\].weight: is missing"):
        parse(File, {"rows": [{}, {"weight": 1}]}, "f", lambda table, _: seen.append(table) or ())
    assert seen == [File()]
