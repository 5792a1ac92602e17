"""Full-precision twins: the same machine with int8, fp16 or fp32 words and multiply-adds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tnthw.config import unknown
from tnthw.energy.array import array_area_um2
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator, WeightFormat

PRECISIONS: tuple[str, ...] = ("int8", "fp16", "fp32")
"""Precisions that a ternary machine can be compared with."""

ACTIVATION_BITS: dict[str, int] = {"int8": 8, "fp16": 16, "fp32": 32}

INT8_HEADROOM_BITS = 7
"""A weight of up to 127 in place of a trit makes the largest sum 127 times larger: 7 more bits."""

MAX_SIDE = 256
"""Most lanes or columns that an `Accelerator` may have."""

MAX_BANK_WORDS = 65536
"""Most words that a bank of an `Accelerator` may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """A twin and what had to differ from a plain change of word width.

    Attributes
    ----------
    precision: "int8", "fp16" or "fp32".
    machine: the twin.
    notes: changes that a reader of the comparison must know.
    """

    precision: str
    machine: Accelerator
    notes: tuple[str, ...] = ()


def twin(machine: Accelerator, precision: str) -> Twin:
    """Give a ternary machine the word widths of another precision.

    The array, the bytes of every buffer and the bandwidth stay.  Wider activations therefore leave
    fewer words in a bank, and wider weights fewer tiles in the weight buffer; a weight buffer too
    small for one tile is enlarged to it, with a note.

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
    return _resized(
        machine, precision, machine.lanes, machine.columns, f"{machine.name}-{precision}"
    )


def equal_area_twin(machine: Accelerator, precision: str, technology: Technology) -> Twin | None:
    """Find the largest twin whose array takes no more area than the ternary one's.

    Area is that of the operators (`array_area_um2`).  Lanes are halved any number of times, so that
    words keep filling the banks to the byte; columns are free, as long as no lane or column idles
    because one does not divide the other.  Of arrays of the same size the squarest is taken.  Where
    not even one multiply-add fits, the twin has one, and a note says how much larger it is.

    Returns
    -------
    Twin, or None where the technology has no areas for the precision.
    """
    budget = array_area_um2(machine, technology)
    if budget is None:
        return None
    plain = twin(machine, precision).machine
    best: Accelerator | None = None
    lanes = plain.lanes
    while lanes >= 1:
        for columns in range(1, MAX_SIDE + 1):
            if lanes % columns and columns % lanes:
                continue
            candidate = _resized(
                machine, precision, lanes, columns, f"{machine.name}-{precision}-area"
            ).machine
            area = array_area_um2(candidate, technology)
            if area is None:
                return None
            if area.value > budget.value:
                break
            if best is None or _size(candidate) > _size(best):
                best = candidate
        if lanes % 2:
            break
        lanes //= 2
    if best is not None:
        return _resized(machine, precision, best.lanes, best.columns, best.name)
    smallest = _resized(machine, precision, 1, 1, f"{machine.name}-{precision}-area")
    area = array_area_um2(smallest.machine, technology)
    if area is None:
        return None
    note = (
        f"one {precision} multiply-add takes {area.value / budget.value:.2f} times the area of the "
        f"whole ternary array, and no array is smaller"
    )
    return replace(smallest, notes=(note, *smallest.notes))


def _size(machine: Accelerator) -> tuple[int, int]:
    """Order of arrays: multiply-adds per cycle, then squareness."""
    return machine.macs_per_cycle, -abs(machine.lanes - machine.columns)


def _resized(machine: Accelerator, precision: str, lanes: int, columns: int, name: str) -> Twin:
    """Make a twin with an array of another size and the buffers of `machine`, byte for byte."""
    notes: list[str] = []
    bits = ACTIVATION_BITS[precision]
    bank_bytes = machine.activation_bank_words * machine.lanes
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
        weight_format=WeightFormat(precision),
        activation_bits=bits,
        accumulator_bits=_accumulator_bits(machine, precision),
        activation_bank_words=min(max(2, words), MAX_BANK_WORDS),
        weight_buffer_bytes=1 << 24,  # checked and cut down below
    )
    buffer_bytes = max(machine.weight_buffer_bytes, made.tile_bytes)
    if buffer_bytes > machine.weight_buffer_bytes:
        notes.append(
            f"weight buffer enlarged from {machine.weight_buffer_bytes} to {buffer_bytes} bytes, "
            f"one tile"
        )
    made = replace(made, weight_buffer_bytes=buffer_bytes)
    return Twin(precision=precision, machine=made, notes=tuple(notes))


def _accumulator_bits(machine: Accelerator, precision: str) -> int:
    if precision == "int8":
        return min(32, machine.accumulator_bits + INT8_HEADROOM_BITS)
    return 32
