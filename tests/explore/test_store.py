from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tnthw.errors import ConfigError, OutputError
from tnthw.explore import store as module
from tnthw.explore.store import Store


def test_records_come_back(tmp_path: Path) -> None:
    with_file = Store(tmp_path / "s.sqlite")
    for store in (with_file, Store(None)):
        store.add("a", {"x": 1})
        store.add("b", {"x": [2.5, None]})
        assert store.find(["a", "b", "c"]) == {"a": {"x": 1}, "b": {"x": [2.5, None]}}
        assert len(store) == 2 and store.known("abc") == {"a", "b"}
        store.close()
    again = Store(tmp_path / "s.sqlite", read_only=True)
    assert again.find(["a"]) == {"a": {"x": 1}}


def test_two_runs_share_a_file(tmp_path: Path) -> None:
    one, other = Store(tmp_path / "s.sqlite"), Store(tmp_path / "s.sqlite")
    one.add("a", {"x": 1})
    one.flush()
    assert other.find(["a"]) == {"a": {"x": 1}}
    other.add("a", {"x": 1})
    other.add("b", {"x": 2})
    other.flush()
    assert len(one) == 2


def test_a_reader_waits_for_a_file_that_is_just_made(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    path.touch()
    writer = threading.Timer(0.2, lambda: Store(path).close())
    writer.start()
    assert len(Store(path, read_only=True)) == 0
    writer.join()


def test_more_keys_than_one_question_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 3)
    store = Store(tmp_path / "s.sqlite")
    for number in range(10):
        store.add(str(number), {})
    store.flush()
    assert len(store.find(map(str, range(20)))) == 10


WRITER = """
import sys
from pathlib import Path
from tnthw.explore import store
store.TOGETHER_S = 0.0
kept = store.Store(Path(sys.argv[1]))
print("open", flush=True)
for number in range(10**6):
    kept.add(str(number), {"number": number, "text": "x" * 500})
"""


def test_a_writer_that_is_killed_leaves_whole_records(tmp_path: Path) -> None:
    path, before = tmp_path / "s.sqlite", 0
    for wait in (0.02, 0.05, 0.1):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None and writer.stdout.readline() == "open\n"
        time.sleep(wait)
        writer.kill()
        writer.wait()
        writer.stdout.close()
        store = Store(path)
        found = store.find(map(str, range(len(store))))
        assert all(found[key] == {"number": int(key), "text": "x" * 500} for key in found)
        assert len(found) == len(store) >= before
        before = len(store)
        store.close()
    assert before > 0


@pytest.mark.parametrize("size", [0, 3, 100, 5000])
def test_a_file_of_something_else_is_left_alone(size: int, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    path.write_bytes(b"\xff" * size)
    if not size:
        Store(path).close()
        return
    with pytest.raises(ConfigError, match=r"s.sqlite: is no store of tnthw explore"):
        Store(path)
    assert path.read_bytes() == b"\xff" * size


def test_another_database(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "other.sqlite")
    base.execute("CREATE TABLE t (x)")
    base.close()
    with pytest.raises(ConfigError, match="is no store of tnthw explore"):
        Store(tmp_path / "other.sqlite")


@pytest.mark.parametrize(("version", "which"), [(1, "older"), (99, "newer")])
def test_a_store_of_another_version(version: int, which: str, tmp_path: Path) -> None:
    Store(tmp_path / "s.sqlite").close()
    base = sqlite3.connect(tmp_path / "s.sqlite")
    base.execute(f"PRAGMA user_version = {version}")
    base.close()
    with pytest.raises(ConfigError, match=f"{which} tnthw"):
        Store(tmp_path / "s.sqlite")


def test_where_nothing_can_be_made(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be used"):
        Store(tmp_path / "no" / "s.sqlite")
    with pytest.raises(OutputError, match="cannot be used"):
        Store(tmp_path / "s.sqlite", read_only=True)
