"""Writing a file or a folder of files whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tnthw.errors import ConfigError


def replace_file(path: Path, data: bytes | str) -> None:
    """Write a file to a temporary name beside its place, then rename it.

    Nobody sees half a file, and a failure leaves what was there.  Text is written as UTF-8 with
    the line ends that it has.

    Raises
    ------
    OSError: the folder does not exist or cannot be written.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def writing(folder: Path) -> Iterator[Path]:
    """Write files into a folder beside `folder`, and move them over when all are written.

    If the block raises, `folder` stays as it was.  Files of the same name are replaced; others
    in the folder are left alone.

    Yields
    ------
    The folder to write into.

    Raises
    ------
    ConfigError: `folder` is a file, or cannot be made.
    """
    if folder.exists() and not folder.is_dir():
        raise ConfigError(f"output {folder}: is a file, give a folder")
    temporary = folder.with_name(f".{folder.name}.{os.getpid()}.tmp")
    try:
        temporary.mkdir(parents=True)
    except OSError as error:
        raise ConfigError(f"output {folder}: cannot be written: {error}") from None
    try:
        yield temporary
        if not folder.exists():
            temporary.replace(folder)
            return
        for path in sorted(temporary.iterdir()):
            path.replace(folder / path.name)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
