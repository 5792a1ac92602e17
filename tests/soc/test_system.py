from __future__ import annotations

import logging
import re

import pytest

from tnthw.errors import ConfigError
from tnthw.machine.presets import preset
from tnthw.shell.register_map import ADDRESS_BITS
from tnthw.shell.shell import BUSES
from tnthw.soc import memory_map
from tnthw.soc.memory_map import memories_for
from tnthw.soc.system import generate

SIZES = memories_for(1, 1 << 22)


@pytest.mark.parametrize("bus", BUSES)
def test_headers_and_verilog_have_the_memory_map(bus: str) -> None:
    found = generate(preset("t8x8"), bus, SIZES)
    for name, value in {
        "ROM_BASE": 0, "ROM_SIZE": memory_map.ROM_BYTES,
        "FLASH_BASE": memory_map.FLASH, "FLASH_SIZE": SIZES.flash,
        "MAIN_RAM_BASE": memory_map.MAIN_RAM, "MAIN_RAM_SIZE": SIZES.main_ram,
        "ACCELERATOR_BASE": memory_map.REGISTERS, "ACCELERATOR_SIZE": 1 << ADDRESS_BITS,
    }.items():  # fmt: skip
        told = re.search(rf"#define {name} (0x[0-9a-f]+)", found.headers["mem.h"])
        assert told is not None and int(told[1], 16) == value, name
    assert f"#define ACCELERATOR_INTERRUPT {memory_map.INTERRUPT}\n" in found.headers["soc.h"]
    assert f"CONFIG_CLOCK_FREQUENCY {memory_map.CLOCK_HZ}\n" in found.headers["soc.h"]
    assert re.search(rf"reg \[31:0\] main_ram\[0:{SIZES.main_ram // 4 - 1}\]", found.verilog)
    kind = BUSES[bus]
    ports = [kind.data + name for name in kind.ports(found.widths)]
    ports += [kind.registers + name for name in kind.register_ports]
    for port in ("clk", "rst", "interrupt", *ports):
        assert re.search(rf"\.{port} +\(", found.verilog), port
    assert found.processor.name == "VexRiscv.v" and found.processor.is_file()


def test_the_same_system_is_the_same_text_without_a_date() -> None:
    first, second = (generate(preset("t8x8"), "wishbone", SIZES) for _ in range(2))
    assert first == second
    text = first.verilog + "".join(first.headers.values())
    assert not re.search(r"20\d\d-\d\d-\d\d|sha1", text)


def test_litex_says_nothing_and_takes_no_logger(caplog: pytest.LogCaptureFixture) -> None:
    handlers = list(logging.getLogger().handlers)
    with caplog.at_level(logging.INFO):
        generate(preset("t8x8"), "wishbone", SIZES)
    assert not caplog.records and logging.getLogger().handlers == handlers


def test_a_shell_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ConfigError, match="'pci' does not exist; allowed are axi, wishbone"):
        generate(preset("t8x8"), "pci", SIZES)
