"""What a reader wants to know of a generated Verilog file: its parts, and one module to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MODULE = re.compile(r"^module\s+([^\s(]+)")
_REGISTER = re.compile(
    r"^\s*reg\s+(?:signed\s+)?(?:\[(\d+):0\]\s+)?(\S+)\s*(?:\[(\d+):0\])?\s*[=;]"
)
_NOT_CODE = re.compile(r"\(\*.*?\*\)|//[^\n]*|/\*.*?\*/|@\*|@\(\*\)", re.S)
_OPERATORS = {"+": r"(?<=\s)\+(?=\s)", "-": r"(?<=\s)-(?=\s)", "*": r"\*"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """Counts in the text of a Verilog file.

    Attributes
    ----------
    lines, modules: size.
    register_bits: bits of registers that are no memories.
    memory_bits: bits of memories.
    additions, subtractions, multiplications: operators in expressions; the last is 0 where nothing
        multiplies.
    """

    lines: int
    modules: int
    register_bits: int
    memory_bits: int
    additions: int
    subtractions: int
    multiplications: int


def statistics(text: str) -> Statistics:
    """Count the parts of a Verilog file, each module as often as it is written."""
    code = _NOT_CODE.sub("", text)
    registers = [_REGISTER.match(line) for line in code.splitlines()]
    bits = [
        ((int(m[1]) + 1 if m[1] else 1), (int(m[3]) + 1 if m[3] else 0)) for m in registers if m
    ]
    return Statistics(
        lines=text.count("\n"),
        modules=sum(1 for line in code.splitlines() if _MODULE.match(line)),
        register_bits=sum(width for width, depth in bits if not depth),
        memory_bits=sum(width * depth for width, depth in bits),
        additions=len(re.findall(_OPERATORS["+"], code)),
        subtractions=len(re.findall(_OPERATORS["-"], code)),
        multiplications=len(re.findall(_OPERATORS["*"], code)),
    )


def excerpt(text: str, module: str = "column_0") -> str:
    """Return the assignments of the first module with this end of name; empty if none has it."""
    return "\n".join(_assignments(text, module))


def _assignments(text: str, module: str) -> Iterator[str]:
    inside = False
    for line in text.splitlines():
        if match := _MODULE.match(line):
            inside = match[1].endswith(module)
            if inside:
                yield line
        elif inside and line.startswith("endmodule"):
            yield line
            return
        elif inside and not re.match(r"\s*(wire|reg|input|output)\b", line):
            yield line
