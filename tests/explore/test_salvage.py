from __future__ import annotations

import json
import shutil
import sqlite3
from functools import partialmethod
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tnthw.errors import ConfigError
from tnthw.explore.salvage import records, salvage
from tnthw.explore.store import Store, digest_of

COUNT = 60
KEYS = [digest_of("key", str(k)) * 4 for k in range(COUNT)]
RECORDS = {key: {"number": k, "text": "x" * (37 * k)} for k, key in enumerate(KEYS)}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store whose records are some bytes to some pages long."""
    path = tmp_path_factory.mktemp("whole") / "s.sqlite"
    store = Store(path)
    for key, record in RECORDS.items():
        store.add(key, record)
    store.close()
    return path


def test_a_file_that_is_whole_stays_as_it_is(file: Path) -> None:
    before = file.read_bytes()
    found = salvage(file)
    assert (found.kept, found.lost, found.old) == (COUNT, 0, None)
    assert file.read_bytes() == before and "is whole" in found.text(file)
    texts, lost = records(before, b"")
    assert {key: json.loads(text) for key, text in texts.items()} == RECORDS and lost == 0


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1), flips=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255))))
def test_what_is_whole_of_any_damaged_file_is_what_was_written(
    file: Path, share: float, flips: list[tuple[float, int]]
) -> None:
    data = bytearray(file.read_bytes())
    del data[int(share * len(data)) :]
    for place, bits in flips:
        if data:
            data[min(int(place * len(data)), len(data) - 1)] ^= bits
    found, lost = records(bytes(data), b"")
    assert all(json.loads(text) == RECORDS[key] for key, text in found.items())
    assert lost >= 0
    if share == 1 and len(flips) == 1:
        assert len(found) >= COUNT - 30  # at most the rows of a page


@pytest.mark.parametrize("place", [0, 17, 60, 4096, 4100, 9000, -5000, -3])
def test_a_flipped_byte_loses_little_and_is_known(place: int, file: Path, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    data = bytearray(file.read_bytes())
    data[place] ^= 0x55
    path.write_bytes(data)
    found = salvage(path)
    if found.old is None:
        assert found.kept == COUNT
        return
    assert found.old.read_bytes() == bytes(data)  # the old one stays
    store = Store(path)
    kept = store.find(KEYS)
    assert len(kept) == len(store) == found.kept >= COUNT // 2
    assert all(kept[key] == RECORDS[key] for key in kept)
    assert f"{found.kept} records are whole" in found.text(path)


@pytest.mark.parametrize("share", [0.99, 0.7, 0.4])
def test_a_file_that_is_cut_off(share: float, file: Path, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    data = file.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    with pytest.raises(ConfigError, match="with --salvage keeps the records that are whole"):
        Store(path).check()
    found = salvage(path)
    assert found.old == tmp_path / "s.sqlite.damaged" and 0 < found.kept < COUNT and found.lost
    assert Store(path).check() == found.kept
    (tmp_path / "s.sqlite").write_bytes(b"\xff" * 5000)
    with pytest.raises(ConfigError, match="has no record that is whole"):
        salvage(path)
    path.write_bytes(data[: int(share * len(data))])
    assert salvage(path).old == tmp_path / "s.sqlite.damaged-2"


def test_a_record_that_changed_on_the_disk_is_not_taken(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    shutil.copy(file, path)
    base = sqlite3.connect(path)
    text = json.dumps({"number": 7, "text": ""})
    base.execute("UPDATE records SET record = ? WHERE key = ?", (text, KEYS[3]))
    base.commit()
    base.close()
    store = Store(path)
    assert len(store.find(KEYS[:3])) == 3
    with pytest.raises(ConfigError, match=f"record of {KEYS[3][:16]} is not what was written"):
        store.find(KEYS)
    store.close()
    found = salvage(path)
    assert (found.kept, found.lost) == (COUNT - 1, 1)


def test_what_only_the_log_has_is_kept(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    shutil.copy(file, path)
    store = Store(path)
    store.add("new", {"text": "y" * 9000})
    store.flush()
    copy = tmp_path / "copy.sqlite"  # as a kill leaves them
    for end in ("", "-wal"):
        shutil.copy(f"{path}{end}", f"{copy}{end}")
    store.close()
    log = Path(f"{copy}-wal").read_bytes()
    assert "new" in records(copy.read_bytes(), log)[0]
    assert "new" not in records(copy.read_bytes(), b"")[0]
    data = bytearray(copy.read_bytes())
    data[0] ^= 1
    copy.write_bytes(data)
    assert salvage(copy).kept == COUNT + 1
    assert Store(copy).find(["new"]) == {"new": {"text": "y" * 9000}}


def test_nothing_to_salvage(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no store to salvage"):
        salvage(tmp_path / "s.sqlite")


def test_a_salvage_that_is_cut_off_goes_on(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bytearray(file.read_bytes())
    data[3] ^= 1  # nothing but the head of the file
    for step in range(1, 20):
        path = tmp_path / f"{step}.sqlite"
        path.write_bytes(data)
        Path(f"{path}-wal").write_bytes(b"no log")
        left = step

        def cut_off(*_: object, made: Any, **__: object) -> Any:
            nonlocal left
            left -= 1
            if not left:
                raise KeyboardInterrupt
            return made(*_, **__)

        with monkeypatch.context() as patch:
            for name in ("replace", "unlink"):
                patch.setattr(Path, name, partialmethod(cut_off, made=getattr(Path, name)))
            try:
                salvage(path)
            except KeyboardInterrupt:
                assert path.is_file()
            else:
                assert step > 5
                break
        assert salvage(path).kept == COUNT
        assert not Path(f"{path}-wal").exists()
        store = Store(path)
        assert store.find(KEYS) == RECORDS
        store.close()
    else:
        pytest.fail("it never came to its end")
