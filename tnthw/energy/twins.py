"""Twins: the same machine with wider words, and multiply-adds in place of additions."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from tnthw.config import unknown
from tnthw.energy.array import array_area_um2
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.formats import MAX_ACCUMULATOR_BITS
from tnthw.machine.accelerator import Accelerator, limits
from tnthw.machine.weight_format import WeightFormat

GATED = "int8-gated"
"""The int8 twin whose lanes stand still where an activation is zero."""

PRECISIONS: tuple[str, ...] = ("int4", "int8", GATED, "fp8", "bf16", "fp16", "fp32")
"""Precisions that a ternary machine can be compared with; int4 is that of weights alone."""

ACTIVATION_BITS: dict[WeightFormat, int] = {
    WeightFormat.INT4: 8,
    WeightFormat.INT8: 8,
    WeightFormat.FP8: 8,
    WeightFormat.BF16: 16,
    WeightFormat.FP16: 16,
    WeightFormat.FP32: 32,
}

HEADROOM_BITS: dict[WeightFormat, int] = {WeightFormat.INT4: 3, WeightFormat.INT8: 7}
"""A weight of up to 127 in place of a trit makes the largest sum 127 times larger: 7 more bits."""

FLOAT_SUM_BITS = 32
"""Floats of every format are summed in an fp32 accumulator."""

MAX_SIDE = min(limits("lanes")[1], limits("columns")[1])
"""Most lanes or columns that an `Accelerator` may have."""

MAX_BANK_WORDS = limits("activation_bank_words")[1]
"""Most words that a bank of an `Accelerator` may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """A twin and what had to differ from a plain change of word width.

    Attributes
    ----------
    precision: one of `PRECISIONS`.
    machine: the twin.
    notes: changes that a reader of the comparison must know.
    """

    precision: str
    machine: Accelerator
    notes: tuple[str, ...] = ()


def twin(machine: Accelerator, precision: str, *, values: bool = False) -> Twin:
    """Give a ternary machine the word widths of another precision.

    The array, the bytes of every buffer and the bandwidth stay.  Wider activations therefore leave
    fewer words in a bank, and wider weights fewer tiles in the weight buffer; a weight buffer too
    small for one tile is enlarged to it, with a note.

    Parameters
    ----------
    values: buffers keep as many weights and activations instead of as many bytes.

    Raises
    ------
    ConfigError: the machine is no ternary one, or the precision is unknown.
    MachineError: a bank holds too few bytes for two words.
    """
    if not machine.ternary:
        raise ConfigError(
            f"machine {machine.name}: weight_format is {machine.weight_format}; only a ternary "
            f"machine has twins, set it to trit5 or trit2"
        )
    if precision not in PRECISIONS:
        raise ConfigError(unknown("precision", precision, PRECISIONS))
    name = f"{machine.name}-{precision}"
    return resized(machine, precision, machine.lanes, machine.columns, name, values=values)


def equal_area_twins(
    machine: Accelerator, precision: str, technology: Technology, *, values: bool = False
) -> tuple[Twin, ...]:
    """Find the twins whose array takes no more area than the ternary one's.

    Area is that of the operators (`array_area_um2`).  Lanes are halved any number of times, so that
    words keep filling the banks to the byte; each number of lanes gets as many columns as fit, as
    long as no lane or column idles because one does not divide the other.  Where not even one
    multiply-add fits, the twin has one, and a note says how much larger it is.

    Returns
    -------
    Twins with at least half the multiply-adds of the largest, which comes first; none where the
    technology has no areas for the precision.  Which of them is fastest depends on the network.
    """
    budget = array_area_um2(machine, technology)
    single = resized(machine, precision, 1, 1, f"{machine.name}-{precision}-1x1", values=values)
    one = array_area_um2(single.machine, technology)
    if budget is None or one is None:
        return ()
    if one.value > budget.value:
        note = (
            f"one {precision} multiply-add takes {one.value / budget.value:.2f} times the area of "
            f"the whole ternary array, and no array is smaller"
        )
        return (replace(single, notes=(note, *single.notes)),)
    found: list[Twin] = []
    lanes = machine.lanes
    while True:
        for columns in range(MAX_SIDE, 0, -1):
            if lanes % columns and columns % lanes:
                continue
            name = f"{machine.name}-{precision}-{lanes}x{columns}"
            made = resized(machine, precision, lanes, columns, name, values=values)
            area = array_area_um2(made.machine, technology)
            if area is not None and area.value <= budget.value:
                found.append(made)
                break
        if lanes % 2:
            break
        lanes //= 2
    found = [made for made in found if not made.notes] or found  # buffers to the byte where any can
    found.sort(key=lambda made: -made.machine.macs_per_cycle)
    largest = found[0].machine.macs_per_cycle
    return tuple(made for made in found if 2 * made.machine.macs_per_cycle >= largest)


def resized(
    machine: Accelerator,
    precision: str,
    lanes: int,
    columns: int,
    name: str,
    *,
    values: bool = False,
) -> Twin:
    """Make a twin with an array of another size and the buffers of a machine.

    Parameters
    ----------
    values: its buffers keep as many weights and activations; else as many bytes.
    """
    notes: list[str] = []
    format = weight_format(precision)
    bits = ACTIVATION_BITS[format]
    kept_bits = bits if values else machine.activation_bits
    bank_bytes = machine.activation_bank_words * machine.lanes * kept_bits // 8
    words = bank_bytes * 8 // (lanes * bits)  # a power of two: only powers of two were divided out
    divided = min(lanes, columns)
    channels = max(d for d in range(1, machine.rescale_channels + 1) if divided % d == 0)
    if words > MAX_BANK_WORDS:
        notes.append(f"activation banks cut from {bank_bytes} bytes to {MAX_BANK_WORDS} words")
    if words < 2:
        notes.append(f"activation banks enlarged from {bank_bytes} bytes to hold two words")
    made = replace(
        machine,
        name=name,
        lanes=lanes,
        columns=columns,
        rescale_channels=channels,
        function_ports=math.gcd(channels, machine.function_ports),
        weight_format=format,
        activation_bits=bits,
        accumulator_bits=_accumulator_bits(machine, format),
        activation_bank_words=min(max(2, words), MAX_BANK_WORDS),
        weight_buffer_bytes=limits("weight_buffer_bytes")[1],  # checked and cut down below
    )
    room = machine.weight_buffer_bytes
    if values:
        weights = room // machine.tile_bytes * machine.macs_per_cycle
        tiles = -(-weights // made.macs_per_cycle)
        room = min(tiles * made.tile_bytes, limits("weight_buffer_bytes")[1])
    buffer_bytes = max(room, made.tile_bytes)
    if buffer_bytes > machine.weight_buffer_bytes and not values:
        notes.append(
            f"weight buffer enlarged from {machine.weight_buffer_bytes} to {buffer_bytes} bytes, "
            f"one tile"
        )
    made = replace(made, weight_buffer_bytes=buffer_bytes)
    return Twin(precision=precision, machine=made, notes=tuple(notes))


def weight_format(precision: str) -> WeightFormat:
    """How a twin's weights are stored."""
    return WeightFormat.INT8 if precision == GATED else WeightFormat(precision)


def _accumulator_bits(machine: Accelerator, format: WeightFormat) -> int:
    if format.floating:
        return FLOAT_SUM_BITS
    return min(MAX_ACCUMULATOR_BITS, machine.accumulator_bits + HEADROOM_BITS[format])
