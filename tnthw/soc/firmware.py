"""The program of the system's processor: the C driver, a `main` and LiteX's start-up code."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tnthw.errors import OutputError
from tnthw.shell.describe import c_header
from tnthw.shell.emit import DRIVER
from tnthw.soc.memory_map import ROM_BYTES
from tnthw.soc.tools import COMPILER, find_compiler

SOURCES = Path(__file__).with_name("c")
"""Where the program lies; the driver is the one that `tnthw rtl --shell` writes."""

_FLAGS = (
    "-march=rv32im_zicsr", "-mabi=ilp32", "-std=gnu99", "-O2", "-ffreestanding", "-nostdlib",
    "-nostartfiles", "-fno-tree-loop-distribute-patterns", "-ffunction-sections", "-Wall",
    "-Wextra", "-Werror", "-Wl,--gc-sections", "-D__vexriscv__",
)  # fmt: skip


def compile_firmware(headers: Mapping[str, str], folder: Path) -> bytes:
    """Compile the program; what it is made of and `firmware.elf` stay in the folder.

    Parameters
    ----------
    headers: LiteX's headers and linker script of the system, by file name.
    folder: an existing folder.

    Returns
    -------
    Contents of the ROM.

    Raises
    ------
    MissingToolError: there is no compiler.
    OutputError: it refuses the program.
    """
    compiler = find_compiler()
    generated = folder / "generated"
    generated.mkdir(exist_ok=True)
    for name, text in headers.items():
        (generated / name).write_text(text)
    (folder / "tnthw_registers.h").write_text(c_header())
    for path in (*SOURCES.iterdir(), *DRIVER.iterdir()):
        shutil.copyfile(path, folder / path.name)
    processor = _litex() / "soc" / "cores" / "cpu" / "vexriscv"
    _call(
        [
            compiler, *_FLAGS, "-I.", f"-I{processor}", "-Lgenerated", "-T", "link.ld",
            processor / "crt0.S", "main.c", "uart.c", "result.c", "tnthw.c", "-o", "firmware.elf",
        ],
        folder,
    )  # fmt: skip
    copy = compiler.with_name(compiler.name.replace("gcc", "objcopy"))
    _call([copy, "-O", "binary", "firmware.elf", "firmware.bin"], folder)
    rom = (folder / "firmware.bin").read_bytes()
    if len(rom) > ROM_BYTES:
        raise OutputError(f"{COMPILER}: the program has {len(rom)} bytes, allowed are {ROM_BYTES}")
    return rom


def _litex() -> Path:
    spec = importlib.util.find_spec("litex")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent


def _call(command: list[str | Path], folder: Path) -> None:
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if made.returncode:
        raise OutputError(f"{Path(command[0]).name}: cannot compile the program:\n{made.stderr}")
