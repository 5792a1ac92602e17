"""Libraries in C: built once by the compiler of the system, into the cache, and called by ctypes.

Without a compiler, or where it fails, there is none, and Python computes the same.
"""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from tnthw.builds import build_once, content_key
from tnthw.errors import ConfigError

log = logging.getLogger(__name__)

_FLAGS = ("-O3", "-fno-math-errno", "-fno-trapping-math", "-shared", "-fPIC")


def compiler() -> str | None:
    """The C compiler of the system."""
    return shutil.which("gcc") or shutil.which("clang") or shutil.which("cc")


def library(package: str, sources: Sequence[str], switch: str, *flags: str) -> ctypes.CDLL | None:
    """A library; None where none is wanted, or none can be built.

    Parameters
    ----------
    package, sources: where its files lie, the first of them the one that is compiled.
    switch: a variable of the environment that leaves it alone where it is `numpy`.
    flags: of the compiler, beside those that all have.
    """
    found = compiler()
    if os.environ.get(switch) == "numpy" or found is None:
        return None
    try:
        return built(found, package, sources, *flags)
    except (OSError, ConfigError) as error:
        log.info("%s does not build, Python does what it would: %s", sources[0], error)
        return None


def built(compiler: str, package: str, sources: Sequence[str], *flags: str) -> ctypes.CDLL:
    """A library, out of the cache or by a compiler.

    Raises
    ------
    OSError: the compiler fails, or its library does not load.
    ConfigError: the cache cannot be written.
    """
    folder, name = files(package), Path(sources[0]).stem
    texts = [(folder / source).read_text(encoding="utf-8") for source in sources]

    def build(target: Path) -> None:
        for source, text in zip(sources, texts, strict=True):
            (target / source).write_text(text, encoding="utf-8")
        command = [compiler, *_FLAGS, *flags, "-o", f"{name}.so", sources[0], "-lm"]
        done = subprocess.run(command, cwd=target, capture_output=True, text=True, check=False)
        if done.returncode:
            raise OSError(f"{compiler}: {done.stderr[-400:]}")

    key = content_key([*texts, compiler, _processor(), *_FLAGS, *flags])
    return ctypes.CDLL(str(build_once(name, key, build) / f"{name}.so"))


def _processor() -> str:
    """What `-march=native` depends on: a cache may be shared by machines."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() + platform.machine()
    return "".join(
        next((line for line in lines if line.startswith(key)), "") for key in ("flags", "Features")
    )
