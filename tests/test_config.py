from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import Field, model_validator

from tnthw.config import Table, parse, read_toml, suggest, unknown
from tnthw.errors import ConfigError


class Round(Table):
    shape: Literal["round"]
    radius_um2: float = 1.0


class Square(Table):
    shape: Literal["square"]
    side: Annotated[int, Field(ge=1)] = 1


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
    assert parse(File, {}, "f", lambda _: ()) == File()
    with pytest.raises(ConfigError, match="^f: rows: too few\nf: piece: too round$"):
        parse(File, {}, "f", lambda _: ("rows: too few", "piece: too round"))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match=r"bad.toml: cannot be read"):
        read_toml(bad)
    bad.write_text("a = = 1")
    with pytest.raises(ConfigError, match=r"bad.toml: is not valid TOML: .*line 1"):
        read_toml(bad)
