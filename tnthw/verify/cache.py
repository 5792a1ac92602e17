"""A folder of finished builds, keyed by the content they were made from."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tnthw.errors import ConfigError


def cache_folder() -> Path:
    """The user's cache: TNTHW_CACHE, or `tnthw` under XDG_CACHE_HOME or ~/.cache."""
    if named := os.environ.get("TNTHW_CACHE"):
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "tnthw"


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
    when a run is killed.

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
    except OSError as error:
        raise ConfigError(
            f"cache {cache_folder()}: cannot be written ({error.strerror}); set TNTHW_CACHE to a "
            f"folder that can be"
        ) from None
    with (parent / f"{key}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if target.is_dir():  # another run has built it while this one waited
            return target
        work = Path(tempfile.mkdtemp(prefix=f"{key}.", dir=parent))
        try:
            build(work)
            work.rename(target)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return target
