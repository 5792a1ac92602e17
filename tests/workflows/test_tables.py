from __future__ import annotations

import math
from pathlib import Path

import pandas as pd
import pytest

from tnthw.workflows.tables import write_csv, write_table


def test_csv_has_a_head_no_index_and_ten_digits(tmp_path: Path) -> None:
    frame = pd.DataFrame({"name": ["a", "b,c"], "value": [1 / 3, math.nan], "count": [1, 2]})
    path = write_csv(frame, tmp_path / "x.csv")
    assert path.read_bytes() == b'name,value,count\na,0.3333333333,1\n"b,c",,2\n'


def test_a_table_is_written_as_parquet_too_where_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}]
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert write_table(rows, tmp_path / "t") == [tmp_path / "t.csv"]
    assert (tmp_path / "t.csv").read_text() == "a,b\n1,x\n2,y\n"
    monkeypatch.undo()
    pytest.importorskip("pyarrow")
    csv, parquet = write_table(rows, tmp_path / "t")
    pd.testing.assert_frame_equal(pd.read_parquet(parquet), pd.read_csv(csv), check_dtype=False)
