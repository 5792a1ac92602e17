"""The register map, and that everything made from it says the same."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytest.importorskip("systemrdl")

from tnthw.machine.events import EVENTS
from tnthw.shell.describe import c_header, ipxact, page
from tnthw.shell.register_map import ADDRESS_BITS, addresses, registers

DOCS = Path(__file__).parents[2] / "docs"


def test_registers_do_not_meet_and_fit_the_page() -> None:
    end = 0
    for register in registers():
        assert register.address >= end and register.address % register.size == 0
        end = register.address + register.size
    assert end <= 1 << ADDRESS_BITS


def test_the_counters_are_those_of_the_machine() -> None:
    counters = [each for each in registers() if each.address >= addresses()["vectors"]]
    assert {each.name: each.text for each in counters} == {
        name: f"Event counter: {text}" for name, text in EVENTS.items()
    }
    assert [each.name for each in counters] == list(EVENTS)


def test_the_header_has_every_address_and_field(tmp_path: Path) -> None:
    compiler = shutil.which("gcc") or shutil.which("g++")
    if compiler is None:
        pytest.skip("no C compiler")
    (tmp_path / "tnthw_registers.h").write_text(c_header())
    fields = [
        (f"{r.name}_{f.name}".upper(), f) for r in registers() if len(r.fields) > 1
        for f in r.fields
    ]  # fmt: skip
    names = [
        *(register.name.upper() for register in registers()),
        *(f"{name}_{part}" for name, _ in fields for part in ("SHIFT", "MASK")),
    ]
    lines = "\n".join(f'printf("%lu\\n", (unsigned long)TNTHW_{name});' for name in names)
    source = tmp_path / "main.c"
    source.write_text(
        '#include "tnthw_registers.h"\n#include <stdio.h>\n'
        f"int main(void) {{\n{lines}\nreturn 0; }}\n"
    )
    program = tmp_path / "main"
    subprocess.run([compiler, "-Wall", "-Wextra", "-Werror", source, "-o", program], check=True)
    printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    expected = [each.address for each in registers()]
    for _, field in fields:
        expected += [field.low, field.mask]
    assert [int(line) for line in printed.split()] == expected


def test_ip_xact_has_every_address_and_field() -> None:
    pytest.importorskip("peakrdl_ipxact")
    names = {"x": "http://www.accellera.org/XMLSchema/IPXACT/1685-2014"}
    found = {}
    for register in ET.fromstring(ipxact()).iterfind(".//x:register", names):
        fields = {
            each.findtext("x:name", "", names): (
                int(each.findtext("x:bitOffset", "", names)),
                int(each.findtext("x:bitWidth", "", names)),
            )
            for each in register.iterfind("x:field", names)
        }
        offset = register.findtext("x:addressOffset", "", names)
        found[register.findtext("x:name", "", names)] = int(offset.removeprefix("'h"), 16), fields
    assert found == {
        r.name: (r.address, {f.name: (f.low, f.width) for f in r.fields}) for r in registers()
    }


def test_the_page_is_current_and_has_every_address() -> None:
    text = (DOCS / "registers.md").read_text(encoding="utf-8")
    assert text == page()
    rows = re.findall(r"^\| 0x([0-9A-F]{3}) \| `(\w+)` \|", text, re.M)
    assert {name: int(address, 16) for address, name in rows} == addresses()
