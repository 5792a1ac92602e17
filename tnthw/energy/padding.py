"""What moves beside the data: bits that only fill up beats, words and tiles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tnthw.energy.curves import Figure
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import FUNCTION_ROW, INSTRUCTION_BYTES, Accelerator
from tnthw.machine.buffers import buffers
from tnthw.machine.encoding import STORED_BITS
from tnthw.program.program import LayerInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Padding:
    """One kind of padding in one component; the component's energy contains it.

    Attributes
    ----------
    name: why the bits are there.
    component: as in `Energy.components`.
    bits: of the component's bits, those of this kind.
    each_pj: energy of a bit; None where the technology has no figure.
    """

    name: str
    component: str
    bits: float
    each_pj: float | None

    @property
    def energy_pj(self) -> float | None:
        """Energy in picojoules; None where there is padding and there is no figure for it."""
        if self.each_pj is None:
            return None if self.bits else 0.0
        return self.bits * self.each_pj


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneCycles:
    """What the lanes of the array did in the cycles in which vectors streamed past them.

    Attributes
    ----------
    total: vectors times lanes times columns.
    adds: additions at non-zero trits, inside the image.
    gated: at a weight, and no addition: the trit is zero, or the position outside the image.
    idle: at lanes and columns that a layer leaves over; None where the program does not say.
    outside: of `total`, at positions outside the image.
    """

    total: int
    adds: int
    gated: int | None
    idle: int | None
    outside: int


def paddings(
    counts: Mapping[str, int],
    layers: tuple[LayerInfo, ...],
    machine: Accelerator,
    technology: Technology,
) -> tuple[Padding, ...]:
    """Tell padding apart from use, for a run or for some of its layers.

    Lanes of a word and columns of a tile that no channel fills are told apart for weights, and for
    activations between memory and the buffer; not for what the array and the vector unit read and
    write on the chip, nor for entries of the table.

    Parameters
    ----------
    counts: by name, keys of `tnthw.machine.events.COUNTS`.
    layers: those that the counts are of; a layer that does not say how many weights it loads counts
        as having nothing left over.
    """
    memories = buffers(machine)
    each = {
        "memory read": technology.dram_read(),
        "memory write": technology.dram_write(),
        "weight read": technology.read_bit(memories.weights),
        "weight write": technology.write_bit(memories.weights),
        "activation read": technology.read_bit(memories.activations),
        "activation write": technology.write_bit(memories.activations),
        "instruction write": technology.write_bit(memories.pages),
        "accumulator read": technology.read_bit(memories.accumulators),
        "accumulator write": technology.write_bit(memories.accumulators),
    }
    return tuple(
        Padding(name=name, component=component, bits=bits, each_pj=_value(each[component]))
        for name, component, bits in _bits(counts, layers, machine)
    )


def lane_cycles(
    counts: Mapping[str, int], layers: tuple[LayerInfo, ...], machine: Accelerator
) -> LaneCycles:
    """Divide the work of the array's lanes, for a run or for some of its layers."""
    total = counts["vectors"] * machine.macs_per_cycle
    weighted = [layer.weighted_lanes for layer in layers if layer.macs]
    known = [count for count in weighted if count is not None]
    whole = sum(known) if len(known) == len(weighted) else None
    return LaneCycles(
        total=total,
        adds=counts["adds"],
        gated=None if whole is None else whole - counts["adds"],
        idle=None if whole is None else total - whole,
        outside=counts["padded_vectors"] * machine.macs_per_cycle,
    )


def _bits(
    counts: Mapping[str, int], layers: tuple[LayerInfo, ...], machine: Accelerator
) -> Iterator[tuple[str, str, float]]:
    """Kind, component and bits."""
    beat_bits = 8 * machine.memory_bytes_per_cycle

    tile_bits = machine.weight_format.bits * machine.macs_per_cycle
    loaded, walked = (
        counts[name] // machine.tile_rows for name in ("weight_fill_rows", "weight_rows")
    )
    rest = 8 * machine.tile_bytes - tile_bits
    name = "tiles filled up to rows"
    yield name, "memory read", loaded * rest
    yield name, "weight write", loaded * rest
    yield name, "weight read", walked * rest
    name = "lanes and columns without a weight"
    left = _left(loaded, [layer.weights_loaded for layer in layers if layer.macs], machine)
    yield name, "memory read", left
    yield name, "weight write", left
    left = _left(walked, [layer.weights_read for layer in layers if layer.macs], machine)
    yield name, "weight read", left

    word_bits = machine.lanes * machine.activation_bits
    rest = beat_bits * machine.word_beats - word_bits
    name = "words filled up to beats"
    yield name, "memory read", counts["load_words"] * rest
    yield name, "memory write", counts["store_words"] * rest
    name = "lanes without a channel"
    bits = machine.activation_bits
    empty = counts["load_words"] * word_bits - counts["loaded_values"] * bits
    yield name, "memory read", empty
    yield name, "activation write", empty
    empty = counts["store_words"] * word_bits - counts["stored_values"] * bits
    yield name, "memory write", empty
    yield name, "activation read", empty

    channels = machine.rescale_channels
    rest = 0
    for name, beats, used in (
        ("bias_fill_rows", machine.bias_row_beats, channels * machine.bias_bytes),
        ("steps_fill_rows", machine.steps_row_beats, channels * machine.finish_slots),
        ("function_fill_rows", machine.function_row_beats, FUNCTION_ROW),
    ):
        rest += counts[name] * (beat_bits * beats - 8 * used)
    yield "table rows filled up to beats", "memory read", rest

    rest = counts["fetch_beats"] * beat_bits
    rest -= counts["fetched_instructions"] * 8 * INSTRUCTION_BYTES
    yield "pages filled up", "memory read", rest
    yield "pages filled up", "instruction write", rest * STORED_BITS / (8 * INSTRUCTION_BYTES)

    outside = counts["padded_vectors"] * machine.columns * machine.accumulator_bits
    yield "positions outside the image", "accumulator read", outside
    yield "positions outside the image", "accumulator write", outside


def _left(tiles: int, weights: list[int | None], machine: Accelerator) -> float:
    """Bits of tiles at lanes and columns without a weight."""
    known = [count for count in weights if count is not None]
    if len(known) < len(weights):
        return 0.0
    return (tiles * machine.macs_per_cycle - sum(known)) * machine.weight_format.bits


def _value(figure: Figure | None) -> float | None:
    return None if figure is None else figure.value
