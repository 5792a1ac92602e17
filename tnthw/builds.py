"""A folder of finished builds, keyed by the content they were made from."""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import platformdirs

from tnthw.errors import ConfigError

log = logging.getLogger(__name__)


def cache_folder() -> Path:
    """The user's cache: TNTHW_CACHE, or where the system keeps caches of programs."""
    if named := os.environ.get("TNTHW_CACHE"):
        return Path(named)
    return platformdirs.user_cache_path("tnthw", appauthor=False)


def content_key(parts: Iterable[str]) -> str:
    """Hash of all that a build depends on; the boundaries between parts count."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.hexdigest()[:32]


def build_once(kind: str, key: str, build: Callable[[Path], None]) -> Path:
    """Return the folder `kind`/`key` of the cache; make it with `build` when it is not there yet.

    `build` fills a temporary folder, which is renamed when it is complete: nobody sees half a
    build.  A lock keeps parallel runs from building the same thing twice; the system releases it
    when a run is killed, and the next build takes away what that run left.

    Raises
    ------
    ConfigError: the cache cannot be written.
    """
    parent = cache_folder() / kind
    target = parent / key
    if target.is_dir():
        return target
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with (parent / f"{key}.lock").open("w") as lock:
            _lock(lock)
            if target.is_dir():  # another run has built it while this one waited
                return target
            _remove_leftovers(parent, key)
            work = Path(tempfile.mkdtemp(prefix=f"{key}.", dir=parent))
            try:
                build(work)
                work.rename(target)
            finally:
                shutil.rmtree(work, ignore_errors=True)
    except OSError as error:
        raise ConfigError(
            f"cache {cache_folder()}: cannot be written ({error.strerror or error}); set "
            f"TNTHW_CACHE to a folder that can be"
        ) from None
    return target


def _lock(lock: TextIO) -> None:
    """Wait for a lock, and say so where another run has it."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        log.info("waiting for another run that builds the same")
        fcntl.flock(lock, fcntl.LOCK_EX)


def _remove_leftovers(parent: Path, own: str) -> None:
    """Remove what killed runs left half built: temporary folders whose lock nobody holds.

    Parameters
    ----------
    parent: the folder of one kind of builds.
    own: the key whose lock the caller holds.
    """
    for folder in parent.glob("*.*/"):
        key = folder.name.partition(".")[0]
        if key == own:
            shutil.rmtree(folder, ignore_errors=True)
            continue
        with suppress(OSError), (parent / f"{key}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # held: that run is alive
            shutil.rmtree(folder, ignore_errors=True)
