"""What a column of the array is made of, counted as `tnthw.rtl.column` builds it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

NARROW = 3
"""Operands of an addition of so few bits: Yosys maps it to LUTs, and a wider one to carry cells."""


@dataclass(frozen=True, slots=True)
class ColumnSize:
    """One column.

    Attributes
    ----------
    registers: flip-flops: nodes of the tree that a stage holds, and carries that wait.
    carry_cells: two bits of an addition each.
    narrow_lanes: lanes whose first addition is one of `NARROW` bits.
    lut_bits: bits of the lane cells that stand in LUTs of their own; a carry cell takes in the
        other operand's, and the one of a lane without a partner is a register's.
    """

    registers: int
    carry_cells: int
    narrow_lanes: int
    lut_bits: int


@cache
def column_size(lanes: int, operand_bits: int) -> ColumnSize:
    """Count the registers and the additions of a column's tree."""
    levels = (lanes - 1).bit_length()
    later = max(1, (levels + 1) // 2)
    widths, waiting = [operand_bits] * lanes, lanes
    level = registers = cells = narrow = lut_bits = 0
    for stage in range(later + 1):
        end = min(1, levels) if stage == 0 else 1 + (levels - 1) * stage // later
        while level < end:
            pairs, rest = divmod(len(widths), 2)
            out = operand_bits + level + 1
            waiting -= pairs
            if operand_bits + level <= NARROW:
                narrow += 2 * pairs
            else:
                cells += pairs * math.ceil(out / 2)
                lut_bits += pairs * operand_bits if level == 0 else 0
            widths = [out] * pairs + widths[-1:] * rest
            level += 1
        registers += sum(widths) + waiting
    return ColumnSize(registers, cells, narrow, lut_bits)
