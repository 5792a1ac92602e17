from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tnthw.errors import OutputError
from tnthw.machine.presets import preset
from tnthw.soc import firmware
from tnthw.soc.firmware import compile_firmware
from tnthw.soc.memory_map import ROM_BYTES, memories_for
from tnthw.soc.system import generate
from tnthw.soc.tools import COMPILER

needs_compiler = pytest.mark.skipif(shutil.which(COMPILER) is None, reason=f"no {COMPILER}")
HEADERS = generate(preset("t8x8"), "wishbone", memories_for(1, 1)).headers


@needs_compiler
def test_the_program_fits_and_begins_with_a_jump(tmp_path: Path) -> None:
    rom = compile_firmware(HEADERS, tmp_path)
    assert 1000 < len(rom) <= ROM_BYTES and len(rom) % 4 == 0
    assert rom[0] & 0x7F == 0x6F  # jal: LiteX's start-up code lies where the processor begins
    assert (tmp_path / "firmware.elf").is_file()
    assert rom == compile_firmware(HEADERS, tmp_path)


@needs_compiler
def test_what_the_compiler_refuses_is_told(tmp_path: Path) -> None:
    headers = HEADERS | {"mem.h": HEADERS["mem.h"].replace("FLASH_BASE", "OTHER_BASE")}
    with pytest.raises(OutputError, match=r"(?s)cannot compile .*FLASH_BASE"):
        compile_firmware(headers, tmp_path)


@needs_compiler
def test_a_program_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(firmware, "ROM_BYTES", 100)
    with pytest.raises(OutputError, match="bytes, allowed are 100"):
        compile_firmware(HEADERS, tmp_path)
