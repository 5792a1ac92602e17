"""The kernel of values (`values.c`): built once by the compiler of the system, called by ctypes.

Without a compiler, or where it fails, there is none, and NumPy computes the same values.
"""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import shutil
import subprocess
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.builds import build_once, content_key
from tnthw.errors import ConfigError
from tnthw.formats import TritCode

log = logging.getLogger(__name__)

SWITCH = "TNTHW_VALUES"
"""Variable of the environment: `numpy` leaves the kernel alone."""

_FLAGS = ("-O3", "-fno-math-errno", "-fno-trapping-math", "-shared", "-fPIC")
_FILES = ("values.c", "products.h")


class Kernel:
    """The library.

    Attributes
    ----------
    width: columns of a vector; accumulators and weights are filled up to a multiple of it.
    """

    def __init__(self, library: ctypes.CDLL) -> None:
        pointer, number = ctypes.c_void_p, ctypes.c_int64
        library.values_width.restype = number
        library.values_width.argtypes = []
        library.values_run.restype = library.values_pack.restype = None
        library.values_run.argtypes = [
            pointer, pointer, number, number, pointer, pointer, pointer, number,
        ]  # fmt: skip
        library.values_pack.argtypes = [
            pointer, number, number, pointer, number, number, number, pointer, pointer,
        ]  # fmt: skip
        self.library = library
        self.width: int = library.values_width()
        self._trits: dict[str, NDArray[np.int8]] = {}

    def pack(
        self, packed: NDArray[np.uint8], code: TritCode, lanes: int, columns: int, tiles: int
    ) -> NDArray[np.int8]:
        """Weight tiles as the kernel reads them.

        Parameters
        ----------
        packed: uint8, the bytes of `tiles` tiles, all legal codes.

        Returns
        -------
        int8 (vectors of columns, tiles * quads of lanes, columns of a vector, 4).
        """
        if code.name not in self._trits:
            table = np.zeros((256, 8), np.int8)
            table[:, : code.per_byte] = code.trits
            self._trits[code.name] = table
        tile_bytes = packed.size // tiles
        found = np.zeros(
            (-(-columns // self.width), tiles * -(-lanes // 4), self.width, 4), np.int8
        )
        unpacked = np.empty(tile_bytes * code.per_byte + 8, np.int8)
        given = np.ascontiguousarray(packed)
        self.library.values_pack(
            given.ctypes.data, tiles, tile_bytes, self._trits[code.name].ctypes.data,
            code.per_byte, lanes, columns, unpacked.ctypes.data, found.ctypes.data,
        )  # fmt: skip
        return found


@cache
def kernel() -> Kernel | None:
    """The kernel; None where none is wanted, or none can be built."""
    if os.environ.get(SWITCH) == "numpy":
        return None
    compiler = shutil.which("gcc") or shutil.which("clang") or shutil.which("cc")
    if compiler is None:
        return None
    try:
        return built(compiler, "-march=native")
    except (OSError, ConfigError) as error:
        log.info("values are computed by NumPy, since the kernel does not build: %s", error)
        return None


def built(compiler: str, *flags: str) -> Kernel:
    """The kernel, out of the cache or by a compiler, with flags for the processor.

    Raises
    ------
    OSError: the compiler fails, or its library does not load.
    ConfigError: the cache cannot be written.
    """
    folder = files("tnthw.simulator")
    texts = [(folder / name).read_text(encoding="utf-8") for name in _FILES]

    def build(target: Path) -> None:
        for name, text in zip(_FILES, texts, strict=True):
            (target / name).write_text(text, encoding="utf-8")
        command = [compiler, *_FLAGS, *flags, "-o", "values.so", "values.c", "-lm"]
        done = subprocess.run(command, cwd=target, capture_output=True, text=True, check=False)
        if done.returncode:
            raise OSError(f"{compiler}: {done.stderr[-400:]}")

    key = content_key([*texts, compiler, _processor(), *_FLAGS, *flags])
    return Kernel(ctypes.CDLL(str(build_once("values", key, build) / "values.so")))


def _processor() -> str:
    """What `-march=native` depends on: a cache may be shared by machines."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() + platform.machine()
    return "".join(
        next((line for line in lines if line.startswith(key)), "") for key in ("flags", "Features")
    )
