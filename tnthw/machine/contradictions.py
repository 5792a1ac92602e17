"""Rules about several parameters of a machine: which of them contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from tnthw.machine.weight_format import WeightFormat

FUNCTION_PAGE = 256
"""Entries of the function memory that one table takes."""


def ceil_div(a: int, b: int) -> int:
    """Divide and round up."""
    return -(-a // b)


@cache
def tile_rows(lanes: int, columns: int, format: WeightFormat, row_bytes: int) -> int:
    """Rows of the weight buffer that one lanes x columns tile of weights takes."""
    per_row = format.weights_in(row_bytes)
    if per_row == 0:  # a weight wider than a row
        return ceil_div(lanes * columns * int(format.bits) // 8, row_bytes)
    return ceil_div(lanes * columns, per_row)


def contradictions(
    right: Mapping[str, Any], key_of: Callable[[str], str]
) -> Iterator[tuple[str, str]]:
    """Find parameters that contradict each other."""
    bits = right.get("activation_bits")
    format = right.get("weight_format")
    ternary = format is not None and WeightFormat(format).ternary
    if bits is not None and bits > 8 and ternary:
        yield "activation_bits", f"is {bits}; the ternary array has lanes of 2, 4 or 8 bits"
    if bits is not None and bits < 8 and format is not None and not ternary:
        yield "activation_bits", f"is {bits}; weights of {format} take 8, 16 or 32"
    watchdog, latency = right.get("watchdog_cycles"), right.get("memory_latency")
    if watchdog is not None and latency is not None and watchdog <= latency + 8:
        yield (
            "watchdog_cycles",
            f"is {watchdog}, must be above {key_of('memory_latency')} + 8; set it to at least "
            f"{latency + 9}",
        )
    entries = right.get("function_entries")
    if entries is not None and entries % FUNCTION_PAGE:
        below = entries // FUNCTION_PAGE * FUNCTION_PAGE
        yield (
            "function_entries",
            f"is {entries}, must be a multiple of {FUNCTION_PAGE}, the entries of one table; use "
            f"{below} or {below + FUNCTION_PAGE}",
        )
    lanes, columns = right.get("lanes"), right.get("columns")
    if lanes is None or columns is None:
        return
    channels = right.get("rescale_channels")
    divided, which = (lanes, "lanes") if columns >= lanes else (columns, "columns")
    if channels is not None and divided % channels:
        divisors = ", ".join(str(d) for d in range(1, divided + 1) if divided % d == 0)
        yield (
            "rescale_channels",
            f"is {channels}, must divide {key_of(which)} ({divided}); use one of {divisors}",
        )
    ports = right.get("function_ports")
    if channels is not None and ports is not None and channels % ports:
        divisors = ", ".join(str(d) for d in range(1, channels + 1) if channels % d == 0)
        yield (
            "function_ports",
            f"is {ports}, must divide {key_of('rescale_channels')} ({channels}); use one of "
            f"{divisors}",
        )
    buffer, beat = right.get("weight_buffer_bytes"), right.get("memory_bytes_per_cycle")
    port = right.get("weight_port_bytes")
    if buffer is None or beat is None or port is None or format is None:
        return
    if port % beat:
        below = port // beat * beat
        yield (
            "weight_port_bytes",
            f"is {port}, must be a multiple of {key_of('memory_bytes_per_cycle')} ({beat}); use "
            f"{f'{below} or ' if below else ''}{below + beat}",
        )
        return
    row = port or beat
    least = tile_rows(lanes, columns, WeightFormat(format), row) * row
    if buffer // row * row < least:
        yield (
            "weight_buffer_bytes",
            f"is {buffer}, one tile of {lanes} x {columns} weights takes {least}; "
            f"set it to at least {least}",
        )
