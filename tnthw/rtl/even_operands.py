"""Operands of one width, in RTLIL: lint of Verilog asks for it, and nothing else changes."""

from __future__ import annotations

import re

_CELL = re.compile(r"^  cell \$(add|sub|eq|ne|lt|le|gt|ge) .*?^  end\n", re.M | re.S)
_NUMBER = re.compile(r"^    parameter \\(\w+) (\d+)$", re.M)
_OPERAND = r"^    connect \\{} (.*)$"


def even_operands(text: str) -> str:
    """Extend the narrower operand of sums and comparisons, by its sign where it has one."""
    return _CELL.sub(_evened, text)


def _evened(match: re.Match[str]) -> str:
    cell = match[0]
    numbers = {name: int(value) for name, value in _NUMBER.findall(cell)}
    widths = [numbers["A_WIDTH"], numbers["B_WIDTH"]]
    wanted = max(*widths, numbers["Y_WIDTH"] if match[1] in ("add", "sub") else 0)
    if numbers["A_SIGNED"] != numbers["B_SIGNED"]:
        return cell
    for side, width in zip("AB", widths, strict=True):
        if width == wanted:
            continue
        found = re.search(_OPERAND.format(side), cell, re.M)
        if found is None:
            raise ValueError(f"RTLIL: a cell without operand {side}: {cell}")
        if not width:  # a zero of no bits
            extended = f"{wanted}'{'0' * wanted}"
        else:
            extended = _extended(found[1], width, wanted, bool(numbers["A_SIGNED"]))
        cell = cell.replace(found[0], f"    connect \\{side} {extended}")
        cell = cell.replace(f"\\{side}_WIDTH {width}", f"\\{side}_WIDTH {wanted}")
    return cell


def _extended(signal: str, width: int, wanted: int, signed: bool) -> str:
    """A signal with its sign, or zeros, in front."""
    top = _top_bit(signal, width) if signed else "1'0"
    return "{ " + " ".join([top] * (wanted - width) + [_inside(signal)]) + " }"


def _inside(signal: str) -> str:
    """A signal as part of a concatenation."""
    return signal[2:-2] if signal.startswith("{") else signal


def _top_bit(signal: str, width: int) -> str:
    """The highest bit of a signal."""
    if signal.startswith("{"):
        return _top_bit_of_parts(_inside(signal))
    if found := re.fullmatch(r"\d+'([01x]+)", signal):
        return f"1'{found[1][0]}"
    if found := re.fullmatch(r"(\S+) \[(\d+)(?::\d+)?\]", signal):
        return f"{found[1]} [{found[2]}]"
    return signal if width == 1 else f"{signal} [{width - 1}]"


def _top_bit_of_parts(parts: str) -> str:
    """The highest bit of a concatenation, whose first part is the highest."""
    first = re.match(r"(\d+'[01x]+|\S+ \[\d+(?::\d+)?\]|\S+)", parts)
    if first is None:
        raise ValueError(f"RTLIL: {parts} is no concatenation")
    part = first[1]
    if not re.search(r"'|\]$", part):
        raise ValueError(f"RTLIL: the width of {part} is not known")
    return _top_bit(part, 1)
