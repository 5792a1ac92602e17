"""What each memory of a machine takes in a technology, as rows of a table."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from tnthw.energy.curves import Figure
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.buffers import Buffer, buffers

KEYS = ("read_pj", "write_pj", "leakage_uw", "area_um2", "access_ns")
"""Of one memory; energies are of a whole word."""


def memory_rows(machine: Accelerator, technology: Technology) -> list[dict[str, Any]]:
    """List the memories of a machine, with low, middle and high of each figure.

    Returns
    -------
    A row for each memory: `memory`, `count`, `width_bits`, `depth`, `ports`, the `KEYS`, each a
    dict of `low`, `value`, `high`, `tag`, or None where the technology has no figure; and `why`
    there is none, or None.
    """
    memories = buffers(machine)
    each = [getattr(memories, field.name) for field in fields(memories)]
    return [_row(buffer, technology) for buffer in each if buffer is not None]


def _row(buffer: Buffer, technology: Technology) -> dict[str, Any]:
    made = technology.memories
    why = None if made is None else made.refusal(buffer)
    if made is not None and why is None:
        figures = {key: getattr(made, key)(buffer) for key in KEYS}
    else:
        read, write = technology.read_bit(buffer), technology.write_bit(buffer)
        width = buffer.width_bits
        figures = dict.fromkeys(KEYS) | {
            "read_pj": None if read is None else read.times(width),
            "write_pj": None if write is None else write.times(width),
        }
    return {
        "memory": buffer.name,
        "count": buffer.count,
        "width_bits": buffer.width_bits,
        "depth": buffer.depth,
        "ports": str(buffer.ports),
        **{key: _bounds(figure) for key, figure in figures.items()},
        "why": why,
    }


def _bounds(figure: Figure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    return {
        "low": figure.low,
        "value": figure.value,
        "high": figure.high,
        "tag": None if figure.tag is None else str(figure.tag),
    }
