"""The register map for those who use it: a C header, a page, and IP-XACT."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tnthw.extras import need
from tnthw.machine.error_codes import MEANINGS, ErrorCode, ErrorUnit
from tnthw.shell.register_map import (
    SOURCE,
    Register,
    RegisterField,
    compiled,
    registers,
)

_MADE = f"made by tnthw from {SOURCE.name}; do not edit"


def c_header() -> str:
    """Return `tnthw_registers.h`: addresses, shifts and masks of fields, codes of errors.

    Raises
    ------
    MissingToolError: systemrdl-compiler is not installed.
    """
    lines = [
        f"/* Registers of the tnthw accelerator, {_MADE}. SPDX-License-Identifier: Apache-2.0 */",
        "#ifndef TNTHW_REGISTERS_H",
        "#define TNTHW_REGISTERS_H",
        "",
        "/* Byte address of each register; one of 64 bits has its high half 4 above it. */",
    ]
    found = registers()
    lines += [_define(f"TNTHW_{_caps(r.name)}", f"0x{r.address:03X}u") for r in found]
    lines += ["", "/* Fields of the registers that have several: lowest bit, and bits. */"]
    for register in found:
        if len(register.fields) > 1 or register.fields[0].width < 8 * min(register.size, 4):
            for field in register.fields:
                if field.width > 32:
                    continue
                name = f"TNTHW_{_caps(register.name)}_{_caps(field.name)}"
                lines += [
                    _define(f"{name}_SHIFT", str(field.low)),
                    _define(f"{name}_MASK", f"0x{field.mask:08X}u"),
                ]
    last = max(ErrorCode)
    (magic,) = (f.reset for r in found if r.name == "id" for f in r.fields)
    (version,) = (f.reset for r in found if r.name == "version" for f in r.fields if f.reset)
    lines += [
        "",
        "/* What `id` reads, and `version.map` of this header. */",
        _define("TNTHW_ID_VALUE", f"0x{magic:08X}u"),
        _define("TNTHW_MAP_VERSION", f"{version}u"),
        "",
        "/* Values of `error.code` and `error.unit`. */",
        *(
            f"{_define(f'TNTHW_ERROR_{code.name}', f'{int(code)}u')} /* {MEANINGS[code]} */"
            for code in ErrorCode
        ),
        "#define TNTHW_ERROR_TEXTS \\",
        *(
            f'    {"{" if not code else " "} "{MEANINGS[code]}"{"," if code != last else " }"}'
            f"{' ' + chr(92) if code != last else ''}"
            for code in ErrorCode
        ),
        *(_define(f"TNTHW_UNIT_{unit.name}", f"{int(unit)}u") for unit in ErrorUnit),
        "",
        "#endif",
    ]
    return "\n".join(lines) + "\n"


def page() -> str:
    """Return the page of the registers, in Markdown.

    Raises
    ------
    MissingToolError: systemrdl-compiler is not installed.
    """
    top = compiled()
    lines = [
        f"<!-- {_MADE} -->",
        "",
        "# Registers",
        "",
        top.get_property("desc"),
        "",
        "| address | register | bits | field | access | reset | what |",
        "|---|---|---|---|---|---:|---|",
    ]
    for register in registers():
        lines += _rows(register)
    return "\n".join(lines) + "\n"


def ipxact() -> str:
    """Return the map as an IP-XACT component (IEEE 1685-2014).

    Raises
    ------
    MissingToolError: peakrdl-ipxact or systemrdl-compiler is not installed.
    """
    need("peakrdl_ipxact", "shell", "writing IP-XACT")
    from peakrdl_ipxact import IPXACTExporter

    exporter = IPXACTExporter(vendor="tnthw", library="tnthw", version="1.0")
    with tempfile.TemporaryDirectory(prefix="tnthw-ipxact-") as folder:
        path = Path(folder) / "tnthw.xml"
        exporter.export(compiled(), str(path))
        return path.read_text(encoding="utf-8")


def _rows(register: Register) -> list[str]:
    title = "" if register.title == register.name else f"{register.title}. "
    address = f"0x{register.address:03X}"
    rows = []
    if len(register.fields) > 1:
        size = f"{register.size * 8 - 1}:0"
        what = (title + register.text).strip()
        rows.append(f"| {address} | `{register.name}` | {size} | | | | {what} |")
        title = text = address = name = ""
    for field in register.fields:
        if len(register.fields) == 1:
            text, name = register.text, f"`{register.name}`"
        else:
            text = field.text
        low, high = field.low, field.low + field.width - 1
        bits = str(low) if low == high else f"{high}:{low}"
        reset = "" if field.reset is None else f"0x{field.reset:X}"
        rows.append(
            f"| {address} | {name} | {bits} | `{field.name}` | {_access(field)} | {reset} | "
            f"{(title + text).strip()} |"
        )
    return rows


def _access(field: RegisterField) -> str:
    if field.strobe:
        return "write one: does it"
    if field.clears:
        return "read, write one: clears"
    return "read, write" if field.writable else "read"


def _define(name: str, value: str) -> str:
    return f"#define {name:<44} {value}"


def _caps(name: str) -> str:
    return name.upper()
