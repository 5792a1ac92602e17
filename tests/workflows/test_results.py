from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import pandas as pd
import pytest

from tnthw.workflows.results import ROWS_SHOWN, Result, frame, plain_keys, share, shown_notes


@dataclass(frozen=True, repr=False, eq=False)
class Found(Result):
    text: tuple[str, ...] = ("one", "two")
    rows: list[dict[str, object]] | None = field(default=None)

    def lines(self) -> tuple[str, ...]:
        return self.text

    def table(self) -> pd.DataFrame | None:
        return None if self.rows is None else frame(self.rows)


class Tags(HTMLParser):
    """Text and tags of a page, each tag closed in its order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data.strip())


def test_a_result_shows_its_lines() -> None:
    assert repr(Found()) == "one\ntwo"
    page = Tags(Found()._repr_html_())
    assert not page.open and "table" not in page.tags and page.tags.count("br") == 1


def test_a_notebook_gets_the_table_with_every_name_escaped() -> None:
    rows = [{"<i>": "<b>x</b>", "n": 1234.5678}, {"<i>": "y", "n": float("nan")}]
    page = Tags(Found(("<script>&",), rows)._repr_html_())
    assert not page.open
    assert not {"script", "i", "b"} & set(page.tags)
    assert {"<script>&", "<i>", "<b>x</b>", "1,235", "-"} <= set(page.texts)
    assert page.tags.count("tr") == 3  # head and rows, no index


def test_a_long_table_is_cut_in_the_middle() -> None:
    rows: list[dict[str, object]] = [{"n": i} for i in range(3 * ROWS_SHOWN)]
    page = Tags(Found(rows=rows)._repr_html_())
    assert page.tags.count("tr") <= ROWS_SHOWN + 2
    assert {"0", "..."} <= set(page.texts) and str(3 * ROWS_SHOWN - 1) in page.texts


def test_a_result_must_say_something() -> None:
    class Silent(Result):
        pass

    assert Silent.lines.__isabstractmethod__


@pytest.mark.parametrize(
    ("value", "text"), [(None, "-"), (0.0, "0.00 %"), (1.0, "100.00 %"), (0.12345, "12.35 %")]
)
def test_shares(value: float | None, text: str) -> None:
    assert share(value) == text


def test_notes_are_one_line_of_at_most_its_width() -> None:
    assert shown_notes({}) == ""
    assert shown_notes({"a": "1", "b": "2"}) == "a: 1; b: 2"
    assert shown_notes({"a": "x" * 8}, 11) == "a: xxxxxxxx"
    cut = shown_notes({"a": "x" * 9}, 11)
    assert cut == "a: xxxxx..." and len(cut) == 11


def test_keys_for_json_have_no_blanks() -> None:
    assert plain_keys({"wait memory": 1, "b": 2}) == {"wait_memory": 1, "b": 2}


def test_a_frame_of_nothing_is_empty() -> None:
    assert len(frame([])) == 0 and list(frame([{"a": 1}])) == ["a"]
