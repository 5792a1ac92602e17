"""Whole records out of a store's file that SQLite refuses, page by page.

Each page of the tree has rows of its own, and each row the digest of its record, so that neither
the file's first page nor the way through the tree is needed, and a row that is damaged is known.
The form of pages and rows is https://www.sqlite.org/fileformat2.html, of an index's tree, which
tables without row numbers are.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tnthw.errors import ConfigError, OutputError
from tnthw.explore.store import Store, digest_of

_INTERIOR, _LEAF = 2, 10
_FIRST_HEADER = 100
_WAL_HEADER, _FRAME_HEADER = 32, 24
_USUAL = 4096
"""SQLite's size of pages where nothing else is asked for."""

_MOST_BYTES = 1 << 24
"""Of a record: what claims more is damaged."""

Pages = Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was done with a store.

    Attributes
    ----------
    kept: whole records.
    lost: rows that were met and are damaged, and so the least that is lost.
    old: where the damaged file is now; None where the store was whole, and is as it was.
    """

    kept: int
    lost: int
    old: Path | None

    def text(self, store: Path) -> str:
        """In words."""
        if self.old is None:
            return f"{store}: is whole, with {self.kept:,} records"
        return (
            f"{store}: {self.kept:,} records are whole and kept, at least {self.lost:,} are lost; "
            f"the damaged file is {self.old}"
        )


def salvage(path: Path) -> Salvaged:
    """Put the whole records of a damaged store into a new one in its place; the old one stays.

    Nothing else may use the store meanwhile.

    Raises
    ------
    ConfigError: there is no such file, or it has no record that is whole.
    OutputError: the new one cannot be written.
    """
    if not path.is_file():
        raise ConfigError(f"{path}: there is no store to salvage")
    made = _beside(path, ".salvaged")
    whole = _whole(path)
    if whole is not None and not made.is_file():
        return Salvaged(whole, 0, None)
    found, lost = _read(path)
    if made.is_file():  # of a salvage that was cut off when it had all
        found = _read(made)[0] | found
    if not found:
        raise ConfigError(
            f"{path}: has no record that is whole; give another file, or delete it to start anew"
        )
    begun = _beside(path, ".salvaging")
    for end in ("", "-wal", "-shm"):
        _beside(begun, end).unlink(missing_ok=True)
    store = Store(begun)
    store.put(found)
    store.close()
    begun.replace(made)
    # From here on there is always a file of that name, and the records are in one of the two.
    old = _free(path)
    shutil.copyfile(path, old)
    log = _beside(path, "-wal")  # which must not be taken for one of the new file
    if log.is_file():
        log.replace(_beside(old, "-wal"))
    _beside(path, "-shm").unlink(missing_ok=True)
    made.replace(path)
    return Salvaged(len(found), lost, old)


def _read(path: Path) -> tuple[dict[str, str], int]:
    log = _beside(path, "-wal")
    return records(path.read_bytes(), log.read_bytes() if log.is_file() else b"")


def records(data: bytes, log: bytes) -> tuple[dict[str, str], int]:
    """Whole records of a file and of the log beside it, and how many rows are damaged.

    Parameters
    ----------
    data, log: bytes of the file and of its write-ahead log, as much as there is of them.
    """
    found, damaged = dict[str, str](), set[tuple[int, int]]()
    for size in dict.fromkeys((_page_size(data), _USUAL)):
        count = -(-len(data) // size)
        pages = {n + 1: data[n * size : (n + 1) * size].ljust(size, b"\0") for n in range(count)}
        logged = dict(_frames(log, size))
        for number, page in [*pages.items(), *logged.items()]:
            for place, row in _rows(page, number, size, {**pages, **logged}, pages):
                if row is None:
                    damaged.add((number, place))
                else:
                    damaged.discard((number, place))
                    found[row[0]] = row[1]
    return found, len(damaged)


def _whole(path: Path) -> int | None:
    """How many records a store has, None where it is damaged."""
    try:
        store = Store(path, read_only=True)
        try:
            return store.check()
        finally:
            store.close()
    except ConfigError:
        return None
    except OutputError as error:
        if "locked" in str(error):
            raise
        return None


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def _free(path: Path) -> Path:
    """A name beside the file's that is free."""
    number, found = 1, _beside(path, ".damaged")
    while found.exists():
        number += 1
        found = _beside(path, f".damaged-{number}")
    return found


def _page_size(data: bytes) -> int:
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    return size if 512 <= size and size & (size - 1) == 0 else _USUAL


def _frames(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """Pages of a write-ahead log with their numbers, in the order of writing."""
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        first = at + _FRAME_HEADER
        yield int.from_bytes(log[at : at + 4], "big"), log[first : first + size]


def _rows(
    page: bytes, number: int, size: int, *versions: Pages
) -> Iterator[tuple[int, tuple[str, str] | None]]:
    """Where the rows of a page lie in it, and key and record of each that is whole.

    Parameters
    ----------
    versions: of all pages, of which one or the other has the rest of a long row.
    """
    head = _FIRST_HEADER if number == 1 else 0
    kind = page[head]
    if kind not in (_INTERIOR, _LEAF):
        return
    first = head + (12 if kind == _INTERIOR else 8)
    count = min(int.from_bytes(page[head + 3 : head + 5], "big"), (size - first) // 2)
    for at in range(first, first + 2 * count, 2):
        place = int.from_bytes(page[at : at + 2], "big")
        start = place + (4 if kind == _INTERIOR else 0)
        rows = (_row(page, start, size, pages) for pages in versions)
        yield place, next((row for row in rows if row is not None), None)


def _row(page: bytes, at: int, size: int, pages: Pages) -> tuple[str, str] | None:
    """Key and record of a row, None where it is damaged."""
    try:
        length, at = _varint(page, at)
        if length > _MOST_BYTES:
            return None
        most, least = (size - 12) * 64 // 255 - 23, (size - 12) * 32 // 255 - 23
        here = length
        if length > most:
            here = least + (length - least) % (size - 4)
            here = here if here <= most else least
        data = page[at : at + here]
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        while len(data) < length:
            rest = pages[following]
            following = int.from_bytes(rest[:4], "big")
            data += rest[4 : 4 + length - len(data)]
        ends, place = _varint(data, 0)
        sizes: list[int] = []
        while place < ends:
            code, place = _varint(data, place)
            sizes.append((code - 13) // 2)
        texts: list[str] = []
        for each in sizes:
            texts.append(data[place : place + each].decode())
            place += each
        key, record, digest = texts
    except (IndexError, KeyError, ValueError):
        return None
    return (key, record) if digest == digest_of(key, record) else None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of up to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | data[place] & 127
        if data[place] < 128:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9
