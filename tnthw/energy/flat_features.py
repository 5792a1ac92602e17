"""What parts are made of where a machine is mapped to an ECP5 as one module.

There what no output depends on is gone, and what an option of the RTL adds stands by itself: more
is known than of a process, whose modules are mapped one by one.
"""

from __future__ import annotations

import math

from tnthw.energy.column_size import column_size
from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator
from tnthw.machine.weight_format import WeightFormat

BLOCK_BITS = 36
"""Width of a block memory of an ECP5."""

TRIT_BITS = 2
"""Bits of a trit where it is held: whether it is one, and its sign."""

_VALUE_BITS = 8
"""Bits of a value; a machine with narrower activations puts it together from digits."""


def kept_columns(machine: Accelerator) -> int:
    """Columns that are there: those whose sums the vector unit reads, and what they bring along.

    A column past `group_channels` idles and goes, unless its accumulators lie in the same block
    memory as those of a column that stays.
    """
    m = machine
    blocks = math.ceil(m.group_channels * m.accumulator_bits / BLOCK_BITS)
    return min(m.columns, math.ceil(blocks * BLOCK_BITS / m.accumulator_bits))


def flat_features(machine: Accelerator) -> dict[str, dict[str, float]]:
    """Features of the parts for which `tnthw.energy.areas.features` has others."""
    m = machine
    columns, channels = kept_columns(m), m.rescale_channels
    column = column_size(m.lanes, m.activation_bits + 1)
    row, read = columns * m.accumulator_bits, channels * m.accumulator_bits
    row_trits = min(m.weights_per_row, m.lanes * m.columns)
    trit5 = m.weight_format is WeightFormat.TRIT5
    held = 1.0 if m.ternary else m.weight_format.bits / TRIT_BITS
    ports = m.function_ports * (m.function_entries > 0)
    digits = m.activation_bits < _VALUE_BITS
    return {
        "columns": {
            "registers": columns * column.registers,
            "carry_cells": columns * column.carry_cells,
            "narrow_lanes": columns * column.narrow_lanes,
            "lut_bits": columns * column.lut_bits,
        },
        "weights": {
            "trits": m.lanes * columns * held,
            "decoded": row_trits * trit5,
            "plain": row_trits * held * (not trit5),
            "row_bits": 8 * m.weight_row_bytes,
            "one": 1,
        },
        "array": {
            # a bit of an accumulator that a digit may be shifted into takes one LUT more
            "choice_bits": columns * (2 * m.accumulator_bits - m.activation_bits),
            "sum_bits": row,
            "operand_bits": m.lanes * (m.activation_bits + 1),
            "latency_bits": m.array_latency,
            "one": 1,
        },
        "activations": {
            # lanes past the channels of a word stay zero
            "bank_bits": m.activation_banks * m.word_channels * m.activation_bits,
            "word_bits": m.lanes * m.activation_bits,
            "banks": m.activation_banks,
            "address_bits": m.activation_banks * math.log2(m.activation_words),
            "one": 1,
        },
        "accumulators": {
            "read_bits": read,
            "more_choices": read * (m.group_chunks - 1),
            "one": 1,
        },
        "vector": {
            "table_bits": channels * 8 * (m.bias_bytes + m.finish_slots),
            "gather_bits": read,
            "digit_channels": channels * digits,
            "digits": digits,
            "functions": ports * channels,
            "function_ports": ports,
            "has_functions": ports > 0,
            "steps": channels * m.word_chunks,
            "one": 1,
        },
        "control": {
            "queue_bits": m.queue_depth * 8 * INSTRUCTION_BYTES,
            "page_bits": m.pages * math.log2(m.page_instructions),
            "banks": m.activation_banks,  # each has its locks in the start rule
            "beat_bits": 8 * m.memory_bytes_per_cycle,
            "one": 1,
        },
    }
