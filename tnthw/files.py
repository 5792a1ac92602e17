"""Files that are written whole or not at all, and found out early where they cannot be.

Work of minutes ends in a file: `writable` and `writable_folder` are asked before it begins, by
trying, because permissions alone do not tell of full, read-only and special file systems.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tnthw.errors import OutputError

Write = Callable[[BinaryIO], object]


def replace_file(path: Path, data: bytes | str | Write) -> None:
    """Write a file to a temporary name beside its place, then rename it.

    Nobody sees half a file, and a failure leaves what was there.  Folders that are missing on the
    way are made.  A link stays a link, and a device or pipe is written to as it is.

    Parameters
    ----------
    path: the file.
    data: its contents, text as UTF-8 with the line ends that it has; or a function that writes them
        to the open file that it gets.

    Raises
    ------
    OutputError: it cannot be written.
    """
    path = at_home(path)
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:  # opening a folder is an error with the right text
                _write(file, data)
            return
        path = _resolved(path)  # what a link points to is replaced, not the link
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                _write(file, data)
                file.flush()
                os.fsync(handle)
            temporary.chmod(0o644)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _refused(path, error) from None


def writable(path: Path) -> Path:
    """Check that a file can be written, before the work that ends in it.

    Returns
    -------
    The path, with `~` replaced by the home folder.

    Raises
    ------
    OutputError: it is a folder, protected, or lies where nothing can be written.
    """
    path = at_home(path)
    try:
        if path.is_dir():
            raise OutputError(f"output {path}: is a folder, give a file")
        if path.exists():
            if not path.is_file():  # a device or pipe
                if not os.access(path, os.W_OK):
                    raise OutputError(f"output {path}: cannot be written: Permission denied")
                return path
            if not path.stat().st_mode & stat.S_IWUSR or not os.access(path, os.W_OK):
                raise OutputError(
                    f"output {path}: is there and protected against writing; give another file, or "
                    f"allow it with: chmod u+w {path}"
                )
        _try(_existing(_resolved(path).parent))
    except OSError as error:
        raise _refused(path, error) from None
    return path


def writable_folder(path: Path) -> Path:
    """Check that files can be written into a folder, there or not, before the work that makes them.

    Returns
    -------
    The path, with `~` replaced by the home folder.

    Raises
    ------
    OutputError: it is a file, or lies where nothing can be written.
    """
    path = at_home(path)
    try:
        if path.exists() and not path.is_dir():
            raise OutputError(f"output {path}: is a file, give a folder")
        if path.is_symlink() and not path.exists():
            raise OutputError(f"output {path}: is a link to nothing that is there; give a folder")
        _try(_existing(path))
    except OSError as error:
        raise _refused(path, error) from None
    return path


@contextmanager
def writing(folder: Path) -> Iterator[Path]:
    """Write files into a hidden folder, and move them to `folder` when all are written.

    If the block raises, `folder` stays as it was.  Files of the same name are replaced; others
    in the folder are left alone.

    Yields
    ------
    The folder to write into.

    Raises
    ------
    OutputError: `folder` is a file, or cannot be written.
    """
    folder = writable_folder(folder)
    try:
        if folder.is_dir():  # inside it: the folder around may be somebody else's
            temporary = folder / f".tnthw.{os.getpid()}.tmp"
        else:
            temporary = folder.with_name(f".{folder.name[:100]}.{os.getpid()}.tmp")
        shutil.rmtree(temporary, ignore_errors=True)  # of a killed run with this number
        temporary.mkdir(parents=True)
        try:
            yield temporary
            if not folder.exists():
                temporary.replace(folder)
                return
            for path in sorted(temporary.iterdir()):
                path.replace(folder / path.name)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
    except OSError as error:
        raise _refused(folder, error) from None


def special(path: Path) -> bool:
    """True for a pipe or a device: it has no size to check, and reading it may never end."""
    return path.exists() and not path.is_file() and not path.is_dir()


def at_home(path: Path) -> Path:
    """Replace a leading `~` by the home folder of the user that it names.

    Raises
    ------
    OutputError: there is no such user.
    """
    try:
        return path.expanduser()
    except RuntimeError:
        raise OutputError(
            f"{path}: there is no user {path.parts[0].removeprefix('~')!r} with a home folder; "
            f"write ./{path} for a file of this name"
        ) from None


def _write(file: BinaryIO, data: bytes | str | Write) -> None:
    if callable(data):
        data(file)
    else:
        file.write(data.encode() if isinstance(data, str) else data)


def _resolved(path: Path) -> Path:
    """Follow links; pathlib of Python 3.11 and 3.12 calls a loop of them a RuntimeError."""
    try:
        return path.resolve()
    except RuntimeError:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from None


def _existing(folder: Path) -> Path:
    """Nearest folder around that is there."""
    while not folder.exists():
        if folder.parent == folder:
            break
        folder = folder.parent
    return folder


def _try(folder: Path) -> None:
    """Make a file in a folder that is there, fill it, and take it away."""
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(4096))


def _refused(path: Path, error: OSError) -> OutputError:
    return OutputError(f"output {path}: cannot be written: {error.strerror or error}")
