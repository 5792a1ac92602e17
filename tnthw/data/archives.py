"""Files of a folder or of a tar archive, read the same way."""

from __future__ import annotations

import lzma
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from tnthw.errors import InputError

MOST_BYTES = 1 << 30
"""Largest file that is read; an archive that claims a larger one is refused."""

# What damaged archives raise: tarfile's own, those of its packers, and numbers out of range.
_DAMAGE = (
    tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, OverflowError,
    IndexError, MemoryError, RecursionError,
)  # fmt: skip

Wanted = Callable[[PurePosixPath], bool]


def list_files(path: Path, where: str) -> list[PurePosixPath]:
    """Names of all files, in alphabetical order.

    Raises
    ------
    InputError: the folder or archive cannot be read.
    """
    return sorted(name for name, _ in _entries(path, where, lambda _: False))


def read_files(path: Path, where: str, wanted: Wanted) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Name and contents of the files that are wanted, in the order in which they lie there.

    Parameters
    ----------
    path: a folder, or a tar archive, packed or not.
    where: how it is named in messages.
    wanted: says of a name below the folder whether the file is wanted.

    Raises
    ------
    InputError: the folder or archive cannot be read, or a file is larger than `MOST_BYTES`.
    """
    for name, contents in _entries(path, where, wanted):
        if contents is not None:
            yield name, contents


def _entries(
    path: Path, where: str, wanted: Wanted
) -> Iterator[tuple[PurePosixPath, bytes | None]]:
    if path.is_dir():
        with _damage_told(where, "read"):
            files = sorted(file for file in path.rglob("*") if file.is_file())
        for file in files:
            name = PurePosixPath(file.relative_to(path).as_posix())
            contents = None
            if wanted(name):
                with _damage_told(f"{where}: {name}", "read"):
                    _check_size(f"{where}: {name}", file.stat().st_size)
                    contents = file.read_bytes()
            yield name, contents
        return
    how = "read as a tar archive"
    with _damage_told(where, how):
        archive = tarfile.open(path, "r:*")
    with archive:
        while True:
            with _damage_told(where, how):
                member = archive.next()
                if member is None:
                    _read_to_the_end(archive)
                    return
                if not member.isfile():
                    continue
                name, contents = PurePosixPath(member.name), None
                if wanted(name):
                    _check_size(f"{where}: {name}", member.size)
                    opened = archive.extractfile(member)
                    contents = opened.read() if opened is not None else b""
            yield name, contents


def _read_to_the_end(archive: tarfile.TarFile) -> None:
    """Read what follows the last file: checksums of the packers stand there."""
    while archive.fileobj is not None and archive.fileobj.read(1 << 20):
        pass


def _check_size(where: str, size: int) -> None:
    if size > MOST_BYTES:
        raise InputError(f"{where}: has {size:,} bytes, at most {MOST_BYTES:,} are read; remove it")


@contextmanager
def _damage_told(where: str, how: str) -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        text = str(error).split("\n")[0][:200] or type(error).__name__
        raise InputError(
            f"{where}: cannot be {how}: {text}; copy it again, or give a folder or a .tar, .tar.gz "
            f"or .tar.xz archive"
        ) from None
