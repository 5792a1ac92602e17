"""What was measured, in one SQLite file that any number of runs share.

A record is written under the hash of all that it depends on, in a transaction: a run that is
killed at any moment leaves records that are whole, and a run of another study finds those that it
needs.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tnthw.errors import ConfigError, OutputError

SCHEMA = 2

APPLICATION = 0x746E7468
"""SQLite's application id of such a file: the letters "tnth"."""

BUSY_S = 60.0
"""How long a run waits for another that writes."""

BEGIN_S = 2.0
"""How long a reader waits for the tables of an empty file: its writer may just have made it."""

TOGETHER_S = 0.25
"""Records of so long are written in one transaction; a run that is killed does them again."""

AT_ONCE = 500
"""Keys that one question asks for."""


def digest_of(key: str, record: str) -> str:
    """What stands beside a record, so that one that was damaged on the disk is not taken for it."""
    return hashlib.sha256(f"{key} {record}".encode()).hexdigest()[:16]


class Store:
    """The records of one file, or of memory alone.

    Parameters
    ----------
    path: the file; it is made where it is not there. None for none.
    read_only: for one that must be there.

    Raises
    ------
    ConfigError: the file is something else, damaged, or of a newer version.
    OutputError: it cannot be written.
    """

    def __init__(self, path: Path | None, *, read_only: bool = False) -> None:
        self.path = path
        self._pending: dict[str, str] = {}
        self._written = time.monotonic()
        name = ":memory:" if path is None else f"{path.absolute().as_uri()}"
        if read_only:
            name += "?mode=ro"
        with self._refusing():
            self._base = sqlite3.connect(
                name, timeout=BUSY_S, isolation_level=None, uri=path is not None
            )
            self._open(read_only)

    def _marks(self) -> tuple[int, int, int]:
        """Application id, schema and number of tables, all of one moment."""
        self._base.execute("BEGIN")
        application, schema = (
            int(self._base.execute(f"PRAGMA {each}").fetchone()[0])
            for each in ("application_id", "user_version")
        )
        (tables,) = self._base.execute("SELECT count(*) FROM sqlite_master").fetchone()
        self._base.execute("COMMIT")
        return application, schema, int(tables)

    def _open(self, read_only: bool) -> None:
        until = time.monotonic() + BEGIN_S
        application, schema, tables = self._marks()
        while read_only and not (application or tables) and time.monotonic() < until:
            time.sleep(0.01)
            application, schema, tables = self._marks()
        if (tables or read_only) and application != APPLICATION:
            raise ConfigError(f"{self.path}: is no store of tnthw explore; give another file")
        if schema > SCHEMA:
            raise ConfigError(f"{self.path}: was written by a newer tnthw (schema {schema})")
        if tables and schema < SCHEMA:
            raise ConfigError(
                f"{self.path}: was written by an older tnthw (schema {schema}), of whose records "
                f"this one uses none; give another file, or delete it to start anew"
            )
        if read_only:
            return
        # Killed or not, a file in this mode is whole, and readers do not wait for a writer.
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = NORMAL")
        self._base.execute("BEGIN IMMEDIATE")
        self._base.execute(f"PRAGMA application_id = {APPLICATION}")
        self._base.execute(f"PRAGMA user_version = {SCHEMA}")
        self._base.execute(
            "CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, record TEXT NOT NULL, "
            "digest TEXT NOT NULL) WITHOUT ROWID"
        )
        self._base.execute("COMMIT")

    def known(self, keys: Iterable[str]) -> set[str]:
        """Those of some keys that there is a record of."""
        return set(self.find(keys))

    def find(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        """The records of those of some keys that there are."""
        wanted, found = list(keys), dict[str, dict[str, Any]]()
        with self._refusing():
            for first in range(0, len(wanted), AT_ONCE):
                part = wanted[first : first + AT_ONCE]
                marks = ",".join("?" * len(part))
                rows = self._base.execute(
                    f"SELECT key, record, digest FROM records WHERE key IN ({marks})", part
                )
                found |= {key: json.loads(_checked(key, text, mark)) for key, text, mark in rows}
        waiting = {key: self._pending[key] for key in wanted if key in self._pending}
        return found | {key: json.loads(text) for key, text in waiting.items()}

    def add(self, key: str, record: Mapping[str, Any]) -> None:
        """Keep a record; it is in the file at the latest with the next `flush`."""
        self._pending[key] = json.dumps(record)
        if time.monotonic() - self._written > TOGETHER_S:
            self.flush()

    def put(self, records: Mapping[str, str]) -> None:
        """Keep records that are written as JSON already."""
        self._pending.update(records)
        self.flush()

    def check(self) -> int:
        """Read the whole file, and say how many records it has.

        Raises
        ------
        ConfigError: it is damaged.
        """
        with self._refusing():
            for (text,) in self._base.execute("PRAGMA integrity_check"):
                if text != "ok":
                    raise ValueError(text)
            count = 0
            for row in self._base.execute("SELECT key, record, digest FROM records"):
                _checked(*row)
                count += 1
        return count

    def flush(self) -> None:
        """Write what is not in the file yet; one that another run wrote meanwhile stays."""
        with self._refusing():
            if self._pending:
                self._base.execute("BEGIN IMMEDIATE")
                self._base.executemany(
                    "INSERT OR IGNORE INTO records VALUES (?, ?, ?)",
                    [(key, text, digest_of(key, text)) for key, text in self._pending.items()],
                )
                self._base.execute("COMMIT")
        self._pending.clear()
        self._written = time.monotonic()

    def close(self) -> None:
        """Write what is left, and let go of the file."""
        self.flush()
        self._base.close()

    def __len__(self) -> int:
        with self._refusing():
            count = self._base.execute("SELECT count(*) FROM records").fetchone()[0]
        return int(count) + len(self._pending)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            raise OutputError(
                f"{self.path}: cannot be used: {error}; what is in it stays, and the same command "
                f"goes on from there"
            ) from None
        except (sqlite3.DatabaseError, ValueError) as error:
            raise ConfigError(
                f"{self.path}: is no store of tnthw explore, or is damaged ({error}); the same "
                f"command with --salvage keeps the records that are whole; or give another file, "
                f"or delete it to start anew"
            ) from None


def _checked(key: str, record: str, digest: str) -> str:
    """A record as it was written."""
    if digest_of(key, record) != digest:
        raise ValueError(f"the record of {key[:16]} is not what was written")
    return record
