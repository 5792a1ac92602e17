from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from tnthw.report import html


def test_tables_escape_and_align() -> None:
    rows = [{"a": "<b>", "n": 1234, "f": 0.5, "x": None}]
    accuracy = {"accuracy": rows, "accuracy_columns": dict.fromkeys("anfx", "h<")}
    empty: dict[str, list[str]] = {k: [] for k in ("notes", "layers", "histograms", "factors")}
    columns = {"layer_columns": {}, "factor_columns": {}}
    text = html.render("network.html", **accuracy, **empty, **columns)
    assert "&lt;b&gt;" in text and "<th>h&lt;</th>" in text
    assert '<td class="n" data-label="h&lt;">1,234</td>' in text
    assert '<td class="n" data-label="h&lt;">0.5</td>' in text
    assert '<td data-label="h&lt;">-</td>' in text


def test_a_template_that_lacks_a_value_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="accuracy"):
        html.render("network.html", notes=[])
