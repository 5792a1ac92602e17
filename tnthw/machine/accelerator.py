"""The machine description that compiler, simulator, RTL, energy and area all read.

Everything that one of them needs to know is a field or a property here, so that no two of them can
disagree.  `docs/machine.md` describes the hardware that these numbers parametrise.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tnthw.errors import MachineError
from tnthw.formats import (
    ACCUMULATOR_BITS,
    HEADROOM_BITS,
    MAX_ACCUMULATOR_BITS,
    TABLE_ENTRY_BYTES,
    TABLE_TERMS,
    TRIT2,
    TRIT5,
)


class WeightFormat(StrEnum):
    """How one weight is stored in memory; the first two are ternary and have RTL."""

    TRIT5 = "trit5"  # five trits in a byte, 1.6 bits each
    TRIT2 = "trit2"  # two bits a trit, four in a byte
    INT8 = "int8"  # full-precision twins: timing, events and energy only
    FP16 = "fp16"
    FP32 = "fp32"

    @property
    def ternary(self) -> bool:
        """True for the formats that hold trits."""
        return self in (WeightFormat.TRIT5, WeightFormat.TRIT2)

    def weights_in(self, n_bytes: int) -> int:
        """Whole weights that fit in `n_bytes` bytes."""
        match self:
            case WeightFormat.TRIT5:
                return TRIT5.per_byte * n_bytes
            case WeightFormat.TRIT2:
                return TRIT2.per_byte * n_bytes
            case WeightFormat.INT8:
                return n_bytes
            case WeightFormat.FP16:
                return n_bytes // 2
            case WeightFormat.FP32:
                return n_bytes // 4


INSTRUCTION_BYTES = 48

VECTOR_LATENCY = 8
"""Cycles from a vector step's address to the write of its result (see docs/machine.md)."""


def _ceil_div(a: int, b: int) -> int:
    return -(-a // b)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accelerator:
    """A ternary accelerator.

    Parameters
    ----------
    name: the preset's name, used in file names and messages.
    lanes: activations that enter the array in one cycle (reduction inputs).
    columns: output channels computed at once.
    pixels: accumulators per column and bank; there are two banks.
    rescale_channels: output channels that the vector unit finishes in one cycle.
    rescale_terms: signed powers of two that make up one rescale factor (1 to 4).
    accumulator_bits: width of a partial sum.
    activation_bits: width of an activation (8; 16 and 32 only in full-precision twins).
    weight_format: how weights are stored and fetched.
    activation_banks, activation_bank_words: the activation buffer, in words of `lanes` activations.
    weight_buffer_bytes: the on-chip buffer of packed weights.
    table_rows: rows of the on-chip rescale table, `rescale_channels` entries each.
    memory_bytes_per_cycle: width of the memory port, one beat per cycle.
    memory_latency: cycles from a read request to its first beat.
    page_instructions: instructions in one of the two pages of the instruction buffer.
    queue_depth: instructions that wait in front of each unit.
    clock_mhz: clock that latencies in seconds are computed with.

    Raises
    ------
    MachineError: a parameter is out of range or two contradict each other.
    """

    name: str
    lanes: int
    columns: int
    pixels: int
    rescale_channels: int
    rescale_terms: int = TABLE_TERMS
    accumulator_bits: int = ACCUMULATOR_BITS
    activation_bits: int = 8
    weight_format: WeightFormat = WeightFormat.TRIT5
    activation_banks: int = 4
    activation_bank_words: int = 512
    weight_buffer_bytes: int = 8192
    table_rows: int = 64
    memory_bytes_per_cycle: int = 8
    memory_latency: int = 24
    page_instructions: int = 32
    queue_depth: int = 8
    clock_mhz: float = 150.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "weight_format", WeightFormat(self.weight_format))
        for field, low, high in _LIMITS:
            value = getattr(self, field)
            if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
                raise MachineError(
                    f"machine {self.name}: {field} is {value!r}, allowed is a whole number from "
                    f"{low} to {high}"
                )
        if not self.clock_mhz > 0:
            raise MachineError(
                f"machine {self.name}: clock_mhz is {self.clock_mhz!r}, must be above 0"
            )
        for field in ("activation_bank_words", "page_instructions", "queue_depth"):
            value = getattr(self, field)
            if value & (value - 1):
                raise MachineError(
                    f"machine {self.name}: {field} is {value}, must be a power of two; "
                    f"use {1 << (value.bit_length() - 1)} or {1 << value.bit_length()}"
                )
        if self.ternary and self.activation_bits != 8:
            raise MachineError(
                f"machine {self.name}: activation_bits is {self.activation_bits}; the ternary "
                f"array has 8-bit lanes, set activation_bits to 8"
            )
        if self.activation_bits not in (8, 16, 32):
            raise MachineError(
                f"machine {self.name}: activation_bits is {self.activation_bits}, allowed are "
                f"8, 16, 32"
            )
        divided = self.lanes if self.columns >= self.lanes else self.columns
        if divided % self.rescale_channels:
            which = "lanes" if self.columns >= self.lanes else "columns"
            divisors = [d for d in range(1, divided + 1) if divided % d == 0]
            raise MachineError(
                f"machine {self.name}: rescale_channels is {self.rescale_channels}, must divide "
                f"{which} ({divided}); use one of {', '.join(map(str, divisors))}"
            )
        if self.weight_buffer_beats < self.tile_beats:
            raise MachineError(
                f"machine {self.name}: weight_buffer_bytes is {self.weight_buffer_bytes}, one tile "
                f"of {self.lanes} x {self.columns} weights takes {self.tile_bytes}; set it to at "
                f"least {self.tile_bytes}"
            )

    # Formats -------------------------------------------------------------------------------------

    @property
    def ternary(self) -> bool:
        """True for a machine with trits, False for a full-precision twin."""
        return self.weight_format.ternary

    @property
    def activation_bytes(self) -> int:
        """Bytes of one activation."""
        return self.activation_bits // 8

    # Activation words ----------------------------------------------------------------------------

    @property
    def word_channels(self) -> int:
        """Channels that one activation word holds; lanes past them stay zero.

        All lanes where a column group fills whole words, else as many whole column groups as fit.
        """
        if self.columns >= self.lanes:
            return self.lanes
        return self.lanes // self.columns * self.columns

    @property
    def group_channels(self) -> int:
        """Output channels of one column group; columns past them idle."""
        if self.columns >= self.lanes:
            return self.columns // self.lanes * self.lanes
        return self.columns

    @property
    def word_beats(self) -> int:
        """Memory beats of one activation word."""
        return _ceil_div(self.lanes * self.activation_bytes, self.memory_bytes_per_cycle)

    @property
    def activation_words(self) -> int:
        """Words in the whole activation buffer."""
        return self.activation_banks * self.activation_bank_words

    @property
    def activation_buffer_bytes(self) -> int:
        """Bytes in the whole activation buffer."""
        return self.activation_words * self.lanes * self.activation_bytes

    # Weights -------------------------------------------------------------------------------------

    @property
    def weights_per_beat(self) -> int:
        """Weights decoded from one memory beat."""
        return self.weight_format.weights_in(self.memory_bytes_per_cycle)

    @property
    def tile_beats(self) -> int:
        """Memory beats, and cycles to decode, of one lanes x columns tile of weights."""
        if self.weights_per_beat == 0:  # a weight wider than a beat
            per_weight = {WeightFormat.FP16: 2, WeightFormat.FP32: 4}[self.weight_format]
            return _ceil_div(self.lanes * self.columns * per_weight, self.memory_bytes_per_cycle)
        return _ceil_div(self.lanes * self.columns, self.weights_per_beat)

    @property
    def tile_bytes(self) -> int:
        """Bytes of one tile of weights, padding to whole beats included."""
        return self.tile_beats * self.memory_bytes_per_cycle

    @property
    def weight_buffer_beats(self) -> int:
        """Depth of the weight buffer in memory beats."""
        return self.weight_buffer_bytes // self.memory_bytes_per_cycle

    # Rescale -------------------------------------------------------------------------------------

    @property
    def table_row_beats(self) -> int:
        """Memory beats of one table row (`rescale_channels` entries, padded to whole beats)."""
        return _ceil_div(self.rescale_channels * TABLE_ENTRY_BYTES, self.memory_bytes_per_cycle)

    @property
    def word_chunks(self) -> int:
        """Steps in which the vector unit covers the channels of one word."""
        return self.word_channels // self.rescale_channels

    @property
    def group_chunks(self) -> int:
        """Steps in which the vector unit covers one column group."""
        return self.group_channels // self.rescale_channels

    @property
    def rescale_bits(self) -> int:
        """Width of the rescale arithmetic before its final shift."""
        return self.accumulator_bits + HEADROOM_BITS

    # Instructions --------------------------------------------------------------------------------

    @property
    def instruction_beats(self) -> int:
        """Memory beats of one instruction."""
        return _ceil_div(INSTRUCTION_BYTES, self.memory_bytes_per_cycle)

    # Latencies -----------------------------------------------------------------------------------

    @property
    def tree_stages(self) -> int:
        """Registers from lane cell to accumulator: one every two levels of the adder tree."""
        levels = (self.lanes - 1).bit_length()
        return max(1, _ceil_div(levels, 2))

    @property
    def array_latency(self) -> int:
        """Cycles from a vector's address to the write of its accumulators."""
        return 2 + self.tree_stages

    @property
    def macs_per_cycle(self) -> int:
        """Multiply-accumulates that the full array stands for in one cycle."""
        return self.lanes * self.columns


_LIMITS: tuple[tuple[str, int, int], ...] = (
    ("lanes", 1, 256),
    ("columns", 1, 256),
    ("pixels", 1, 1024),
    ("rescale_channels", 1, 256),
    ("rescale_terms", 1, TABLE_TERMS),
    ("accumulator_bits", 10, MAX_ACCUMULATOR_BITS),
    ("activation_banks", 1, 16),
    ("activation_bank_words", 2, 65536),
    ("weight_buffer_bytes", 1, 1 << 24),
    ("table_rows", 2, 4096),
    ("memory_bytes_per_cycle", 1, 256),
    ("memory_latency", 1, 1000),
    ("page_instructions", 2, 256),
    ("queue_depth", 2, 64),
)
