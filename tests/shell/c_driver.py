"""The C driver through ctypes, with the methods of the Python one."""

from __future__ import annotations

import ctypes
import hashlib
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from tnthw.errors import ProgramError, VerificationError
from tnthw.shell import describe
from tnthw.shell.emit import DRIVER

u32, u64, size, pointer = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_size_t, ctypes.c_void_p
READ = ctypes.CFUNCTYPE(u32, pointer, u32)
WRITE = ctypes.CFUNCTYPE(None, pointer, u32, u32)
CACHE = ctypes.CFUNCTYPE(None, pointer, pointer, size)

RESULTS = (
    "OK", "NOT_THERE", "NO_PROGRAM", "OTHER_MACHINE", "UNALIGNED", "TOO_SMALL", "BUSY", "RUNNING",
    "FAILED", "TIMED_OUT",
)  # fmt: skip
OF_PROGRAM = ("NO_PROGRAM", "OTHER_MACHINE", "UNALIGNED", "TOO_SMALL")


class CBus(ctypes.Structure):
    _fields_ = [
        ("read", READ), ("write", WRITE), ("flush", CACHE), ("invalidate", CACHE),
        ("context", pointer),
    ]  # fmt: skip


class CProgram(ctypes.Structure):
    _fields_ = [("machine", u64), *((f"word_{i}", u32) for i in range(8)), ("image", pointer)]


class CDevice(ctypes.Structure):
    _fields_ = [
        ("bus", CBus), ("program", CProgram), ("machine", u64), ("port_bytes", u32),
        ("bus_bytes", u32), ("events", u32), ("memory", pointer), ("records", pointer),
        ("records_held", u32), ("images", u32),
    ]  # fmt: skip


class CFailure(ctypes.Structure):
    _fields_ = [("code", u32), ("unit", u32), ("instruction", u32), ("owing", ctypes.c_int)]


def compiler() -> str | None:
    return shutil.which("gcc") or shutil.which("cc")


@cache
def library() -> Any:
    """The driver as a library, compiled as for a machine without a libc and with all warnings."""
    header = describe.c_header()
    sources = [DRIVER / "tnthw.h", DRIVER / "tnthw.c"]
    text = header + "".join(path.read_text() for path in sources)
    key = hashlib.sha256(text.encode()).hexdigest()[:16]
    folder = Path(tempfile.mkdtemp(prefix=f"tnthw-driver-{key}-"))
    (folder / "tnthw_registers.h").write_text(header)
    for path in sources:
        shutil.copy(path, folder)
    made = folder / "libtnthw.so"
    subprocess.run(
        [
            compiler(), "-std=c99", "-ffreestanding", "-Wall", "-Wextra", "-Werror", "-pedantic",
            "-O1", "-fPIC", "-shared", "-nostdlib", "tnthw.c", "-o", made,
        ],
        cwd=folder, check=True,
    )  # fmt: skip
    found = ctypes.CDLL(str(made))
    shutil.rmtree(folder)
    found.tnthw_error_text.restype = ctypes.c_char_p
    for name in ("tnthw_input", "tnthw_output"):
        getattr(found, name).restype = pointer
    for name in ("tnthw_memory_bytes", "tnthw_record_bytes"):
        getattr(found, name).restype = size
    found.tnthw_counter.restype = u64
    return found


def raise_for(result: int) -> None:
    name = RESULTS[result]
    if name != "OK":
        raise (ProgramError if name in OF_PROGRAM else VerificationError)(name)


class CDriver:
    """What the C driver does, as methods; memory is the processor's own, from `address` on."""

    def __init__(self, bus: Any, memory: Any, address: int) -> None:
        self._memory, self._address = memory, address
        self.flushed: list[int] = []
        self._bus = CBus(
            READ(lambda _, offset: bus.read_register(offset)),
            WRITE(lambda _, offset, value: bus.write_register(offset, value)),
            CACHE(lambda _, __, amount: self.flushed.append(amount)),
            CACHE(lambda _, __, amount: self.flushed.append(-amount)),
            None,
        )
        self._device, self._program = CDevice(), CProgram()
        self._file: Any = None
        raise_for(library().tnthw_open(ctypes.byref(self._device), ctypes.byref(self._bus)))

    def _call(self, name: str, *arguments: Any) -> Any:
        return getattr(library(), f"tnthw_{name}")(ctypes.byref(self._device), *arguments)

    def _at(self, address: int) -> Any:
        return ctypes.byref(self._memory, address - self._address)

    def parse(self, file: bytes) -> CProgram:
        self._file = ctypes.create_string_buffer(file, len(file))
        raise_for(library().tnthw_parse(ctypes.byref(self._program), self._file, size(len(file))))
        return self._program

    def load(self, program: CProgram, address: int) -> None:
        raise_for(self._call("load", ctypes.byref(program), self._at(address), u64(address)))

    def records(self, address: int, images: int) -> None:
        amount = size(library().tnthw_record_bytes(ctypes.byref(self._program)) * images)
        raise_for(self._call("records", self._at(address), u64(address), amount))

    def put(self, image: int, data: bytes) -> None:
        ctypes.memmove(self._call("input", u32(image)), data, len(data))

    def get(self, image: int) -> bytes:
        return ctypes.string_at(self._call("output", u32(image)), self._program.word_7)

    def start(self, images: int = 1) -> None:
        raise_for(self._call("start", u32(images)))

    def wait(self, polls: int = 1_000_000) -> None:
        result = self._call("wait", u32(polls))
        if RESULTS[result] == "FAILED":
            failure = CFailure()
            self._call("error", ctypes.byref(failure))
            text = library().tnthw_error_text(failure.code).decode()
            raise VerificationError(f"{failure.code} {failure.unit} {failure.instruction} {text}")
        raise_for(result)

    def interrupts(self, on: bool) -> None:
        self._call("interrupts", int(on))

    def interrupted(self) -> bool:
        return bool(self._call("interrupted"))

    def abort(self) -> None:
        self._call("abort")

    def reset(self) -> None:
        self._call("reset")

    def counter(self, offset: int) -> int:
        return int(self._call("counter", u32(offset)))
