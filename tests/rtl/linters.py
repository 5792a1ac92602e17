"""Warnings of Verilator and Icarus, all that they have."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tnthw.errors import MissingToolError
from tnthw.verify.tools import find_icarus, find_verilator


def warnings(text: str, top: str, folder: Path) -> list[str]:
    """What the linters say of a module; of Icarus where it is installed."""
    path = folder / f"{top}.v"
    path.write_text(text, encoding="utf-8")
    verilator = find_verilator()
    with verilator.on_path():
        found = _said(["verilator", "--lint-only", "-Wall", "--top-module", top, str(path)])
    try:
        find_icarus()
    except MissingToolError:
        return found
    program = str(folder / "linted.vvp")
    return found + _said(["iverilog", "-g2005", "-Wall", "-s", top, "-o", program, str(path)])


def nameless(text: str) -> list[str]:
    """Nets with the name that Amaranth gives to a signal that was made without one."""
    return re.findall(r"^ *(?:(?:input|output|wire|reg)\b.*[ \\])(signal(?:_\w*)?)\b.*", text, re.M)


def _said(command: list[str]) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # what Verilator says of its own time and memory begins with a dash
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line[:1] != "-"]
    return lines or ([] if done.returncode == 0 else [f"status {done.returncode}"])
