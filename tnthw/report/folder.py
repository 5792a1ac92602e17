"""Folders of results that are complete or not there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tnthw.errors import ConfigError


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
