"""The machine description that compiler, simulator, RTL, energy and area all read.

Everything that one of them needs to know is a field or a property here, so that no two of them can
disagree.  `docs/machine.md` describes the hardware that these numbers parametrise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from tnthw.config import shown, unknown
from tnthw.errors import MachineError
from tnthw.formats import (
    ACCUMULATOR_BITS,
    HEADROOM_BITS,
    MAX_ACCUMULATOR_BITS,
)
from tnthw.machine.contradictions import FUNCTION_PAGE as FUNCTION_PAGE
from tnthw.machine.contradictions import ceil_div, contradictions, tile_rows
from tnthw.machine.parameters import Parameter, written
from tnthw.machine.weight_format import WeightFormat

INSTRUCTION_BYTES = 64

READ_LATENCY = 5
"""Cycles from the step that reads an activation word or accumulators to the word in a register."""

FINISH_LATENCY = READ_LATENCY + 4
"""Cycles from the step of a result's last tap to the write of its first digit, but for the passes
or the look-up in between (see docs/machine.md)."""

WIDEN_BITS = HEADROOM_BITS
"""Bits below the point of an operand that is read with `widen`."""

FUNCTION_ROW = 16
"""Entries of a byte in a row of the function memory."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Accelerator:
    """A ternary accelerator.

    What follows from its parameters is computed once: compiler and simulator ask for it hundreds of
    thousands of times, so instances have no slots.

    Parameters
    ----------
    name: used in file names and messages.
    lanes: activations that enter the array in one cycle (reduction inputs).
    columns: output channels computed at once.
    pixels: accumulators per column and bank; there are two banks.
    rescale_channels: output channels that the vector unit finishes at once.
    finish_slots: signed powers of two of a factor that it applies in one pass.
    bias_rows: rows of the bias memory, a bias or threshold for each of `rescale_channels`.
    steps_rows: rows of the steps memory, `finish_slots` steps for each of `rescale_channels`.
    function_entries: bytes of the function memory, 256 for each table; 0 for a machine without.
    function_ports: bytes read from the function memory in one cycle.
    accumulator_bits: width of a partial sum.
    activation_bits: width of an activation; 16 and 32 are those of full-precision twins.
    weight_format: how weights are stored and fetched.
    activation_banks: one-read one-write memories that the activation buffer is made of.
    activation_bank_words: words of `lanes` activations in each of them.
    weight_buffer_bytes: the on-chip buffer of packed weights.
    weight_port_bytes: bytes of a row of it, read at once; 0 for those of a memory beat.
    memory_bytes_per_cycle: width of the memory port, one beat per cycle.
    memory_latency: cycles from a read request to its first beat.
    page_instructions: instructions in one page of the instruction buffer.
    pages: pages of the instruction buffer.
    queue_depth: instructions that wait in front of each unit.
    watchdog_cycles: cycles of a memory that does not answer after which the machine gives up.
    clock_mhz: clock that latencies in seconds are computed with.

    Raises
    ------
    MachineError: parameters are out of range or contradict each other; all are named at once.
    """

    name: str = field(metadata=written("name"))
    lanes: int = field(metadata=written("array.lanes", 1, 256))
    columns: int = field(metadata=written("array.columns", 1, 256))
    pixels: int = field(metadata=written("array.pixels", 1, 1024))
    rescale_channels: int = field(metadata=written("rescale.channels", 1, 256))
    finish_slots: int = field(default=1, metadata=written("rescale.slots", choices=(1, 2, 4)))
    bias_rows: int = field(default=64, metadata=written("rescale.bias_rows", 2, 4096))
    steps_rows: int = field(default=256, metadata=written("rescale.steps_rows", 2, 4096))
    function_entries: int = field(default=256, metadata=written("functions.entries", 0, 65536))
    function_ports: int = field(default=1, metadata=written("functions.ports", 1, 256))
    accumulator_bits: int = field(
        default=ACCUMULATOR_BITS,
        metadata=written("array.accumulator_bits", 10, MAX_ACCUMULATOR_BITS),
    )
    activation_bits: int = field(
        default=8, metadata=written("activations.bits", choices=(2, 4, 8, 16, 32))
    )
    weight_format: WeightFormat = field(
        default=WeightFormat.TRIT5, metadata=written("weights.format")
    )
    activation_banks: int = field(default=4, metadata=written("activations.banks", 1, 16))
    activation_bank_words: int = field(
        default=512, metadata=written("activations.bank_words", 2, 65536, power_of_two=True)
    )
    weight_buffer_bytes: int = field(
        default=8192, metadata=written("weights.buffer_bytes", 1, 1 << 24)
    )
    weight_port_bytes: int = field(default=0, metadata=written("weights.port_bytes", 0, 4096))
    memory_bytes_per_cycle: int = field(
        default=8, metadata=written("memory.bytes_per_cycle", 1, 256)
    )
    memory_latency: int = field(default=24, metadata=written("memory.latency_cycles", 1, 1000))
    page_instructions: int = field(
        default=32, metadata=written("sequencer.page_instructions", 2, 256, power_of_two=True)
    )
    pages: int = field(default=2, metadata=written("sequencer.pages", 2, 16))
    queue_depth: int = field(
        default=8, metadata=written("sequencer.queue_depth", 2, 64, power_of_two=True)
    )
    watchdog_cycles: int = field(
        default=65536, metadata=written("sequencer.watchdog_cycles", 16, 1 << 24)
    )
    clock_mhz: float = field(default=150.0, metadata=written("clock_mhz"))

    def __repr__(self) -> str:
        return (
            f"<Accelerator {self.name}: {self.lanes} lanes x {self.columns} columns, "
            f"{self.pixels} pixels, {self.weight_format} weights, {self.activation_bits}-bit "
            f"activations, {self.activation_buffer_bytes:,} and {self.weight_buffer_bytes:,} bytes "
            f"of buffers, {self.memory_bytes_per_cycle} bytes a cycle, {self.clock_mhz:g} MHz>"
        )

    def __post_init__(self) -> None:
        wrong = list(mistakes({key: getattr(self, key) for key in PARAMETERS}))
        if wrong:
            raise MachineError(
                "\n".join(f"machine {self.name}: {key_of(key)} {text}" for key, text in wrong)
            )
        object.__setattr__(self, "weight_format", WeightFormat(self.weight_format))

    # Formats -------------------------------------------------------------------------------------

    @cached_property
    def ternary(self) -> bool:
        """True for a machine with trits, False for a full-precision twin."""
        return self.weight_format.ternary

    # Activation words ----------------------------------------------------------------------------

    @cached_property
    def word_channels(self) -> int:
        """Channels that one activation word holds; lanes past them stay zero.

        All lanes where a column group fills whole words, else as many whole column groups as fit.
        """
        if self.columns >= self.lanes:
            return self.lanes
        return self.lanes // self.columns * self.columns

    @cached_property
    def group_channels(self) -> int:
        """Output channels of one column group; columns past them idle."""
        if self.columns >= self.lanes:
            return self.columns // self.lanes * self.lanes
        return self.columns

    @cached_property
    def word_beats(self) -> int:
        """Memory beats of one activation word."""
        return ceil_div(self.lanes * self.activation_bits, 8 * self.memory_bytes_per_cycle)

    @cached_property
    def activation_words(self) -> int:
        """Words in the whole activation buffer."""
        return self.activation_banks * self.activation_bank_words

    @cached_property
    def activation_buffer_bytes(self) -> int:
        """Bytes in the whole activation buffer."""
        return self.activation_words * self.lanes * self.activation_bits // 8

    # Weights -------------------------------------------------------------------------------------

    @cached_property
    def weight_row_bytes(self) -> int:
        """Bytes of a row of the weight buffer."""
        return self.weight_port_bytes or self.memory_bytes_per_cycle

    @cached_property
    def weight_row_beats(self) -> int:
        """Memory beats of a row of the weight buffer."""
        return self.weight_row_bytes // self.memory_bytes_per_cycle

    @cached_property
    def weights_per_row(self) -> int:
        """Weights decoded from one row of the weight buffer."""
        return self.weight_format.weights_in(self.weight_row_bytes)

    @cached_property
    def weight_buffer_rows(self) -> int:
        """Depth of the weight buffer."""
        return self.weight_buffer_bytes // self.weight_row_bytes

    @cached_property
    def tile_rows(self) -> int:
        """Rows, and cycles to decode, of one lanes x columns tile of weights."""
        return tile_rows(self.lanes, self.columns, self.weight_format, self.weight_row_bytes)

    @cached_property
    def tile_beats(self) -> int:
        """Memory beats of one tile of weights."""
        return self.tile_rows * self.weight_row_beats

    @cached_property
    def tile_bytes(self) -> int:
        """Bytes of one tile of weights, padding to whole rows included."""
        return self.tile_rows * self.weight_row_bytes

    # Rescale -------------------------------------------------------------------------------------

    @cached_property
    def finish_bits(self) -> int:
        """Width of the running value of the finish unit, two's complement."""
        return self.accumulator_bits + WIDEN_BITS

    @cached_property
    def ring(self) -> int:
        """Stages of the finish unit's ring: the cycles of one pass."""
        return 2 * self.finish_slots + 1

    @cached_property
    def bias_bytes(self) -> int:
        """Bytes of one bias in memory."""
        return ceil_div(self.finish_bits, 8)

    @cached_property
    def bias_row_beats(self) -> int:
        """Memory beats of a bias row, padded to whole beats."""
        return ceil_div(self.rescale_channels * self.bias_bytes, self.memory_bytes_per_cycle)

    @cached_property
    def steps_row_beats(self) -> int:
        """Memory beats of a steps row, padded to whole beats."""
        return ceil_div(self.rescale_channels * self.finish_slots, self.memory_bytes_per_cycle)

    @cached_property
    def function_row_beats(self) -> int:
        """Memory beats of a function row, padded to whole beats."""
        return ceil_div(FUNCTION_ROW, self.memory_bytes_per_cycle)

    @cached_property
    def function_rows(self) -> int:
        """Rows of the function memory."""
        return self.function_entries // FUNCTION_ROW

    @cached_property
    def function_pages(self) -> int:
        """Tables of 256 entries that the function memory holds."""
        return self.function_entries // FUNCTION_PAGE

    @cached_property
    def function_cycles(self) -> int:
        """Cycles in which the function memory looks up one result of all its channels."""
        return self.rescale_channels // self.function_ports

    @cached_property
    def word_chunks(self) -> int:
        """Steps in which the vector unit covers the channels of one word."""
        return self.word_channels // self.rescale_channels

    @cached_property
    def group_chunks(self) -> int:
        """Steps in which the vector unit covers one column group."""
        return self.group_channels // self.rescale_channels

    # Instructions --------------------------------------------------------------------------------

    @cached_property
    def instruction_beats(self) -> int:
        """Memory beats of one instruction."""
        return ceil_div(INSTRUCTION_BYTES, self.memory_bytes_per_cycle)

    # Latencies -----------------------------------------------------------------------------------

    @cached_property
    def tree_stages(self) -> int:
        """Registers from lane cell to accumulator: one every two levels of the adder tree."""
        levels = (self.lanes - 1).bit_length()
        return max(1, ceil_div(levels, 2))

    @cached_property
    def array_latency(self) -> int:
        """Cycles from a vector's step to the write of its accumulators."""
        return READ_LATENCY + 3 + self.tree_stages

    @cached_property
    def macs_per_cycle(self) -> int:
        """Multiply-accumulates that the full array stands for in one cycle."""
        return self.lanes * self.columns


PARAMETERS: dict[str, Parameter] = {
    each.name: each.metadata["parameter"] for each in fields(Accelerator)
}
"""Each parameter's key and limits, under the name of its field."""

MAX_CLOCK_MHZ = 10_000.0
"""A faster clock than this is taken for one in hertz or kilohertz."""

_NAME = re.compile(r"\w[\w.+-]{0,99}")


def key_of(name: str) -> str:
    """Key of a parameter as it is written in a machine file, such as `[activations] bank_words`."""
    return str(PARAMETERS[name])


def limits(name: str) -> tuple[int, int]:
    """Smallest and largest value of a parameter that is a whole number."""
    parameter = PARAMETERS[name]
    if parameter.low is None or parameter.high is None:
        raise KeyError(name)
    return parameter.low, parameter.high


def mistakes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Find every rule that the parameters of a machine break.

    Parameters
    ----------
    values: parameters by the name of their field; a rule about one that is missing is not checked,
        nor one about a parameter that is wrong in itself.

    Yields
    ------
    The field, and what is wrong with it and what to write instead.
    """
    right = dict(values)
    for key, value in values.items():
        text = _alone(key, value)
        if text is not None:
            del right[key]
            yield key, text
    yield from contradictions(right, key_of)


def _alone(key: str, value: Any) -> str | None:
    """Say what is wrong with one parameter whatever the others are, or None."""
    if key == "name" and not (isinstance(value, str) and _NAME.fullmatch(value)):
        return (
            f"is {shown(value)}, allowed are letters, digits, and . _ + - after the first of at "
            f"most 100 characters: it names files"
        )
    if key == "weight_format" and value not in list(WeightFormat):
        return unknown("value", str(value), [each.value for each in WeightFormat])
    if key == "clock_mhz":
        if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
            return f"is {shown(value)}, must be above 0 megahertz"
        if not value <= MAX_CLOCK_MHZ:
            return (
                f"is {value!r}, which is {value / 1e6:.4g} THz; the clock is given in megahertz, "
                f"so if this is hertz write clock_mhz = {value / 1e6:.6g}"
            )
    return PARAMETERS[key].mistake(value)
