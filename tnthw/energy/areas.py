"""Size of a machine from its parameters, by a model that is fitted to synthesis of many machines.

The size of a part is a sum of what its RTL is made of, each with a coefficient of at least 0: bits
of registers and adders, of multiplexers and memories' ports. `tnthw calibrate machines` synthesises
the machines and fits; the figures and the error of a cross-validation are in a file for each
target.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated

from pydantic import Field

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.energy.flat_features import TRIT_BITS, flat_features
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import FUNCTION_ROW, INSTRUCTION_BYTES, Accelerator
from tnthw.machine.buffers import buffers
from tnthw.machine.weight_format import WeightFormat

ONE = "one"
"""What a part has whatever the machine is."""

GATES = ("area_um2", "leakage_uw", "flip_flops", "gated")
ECP5 = ("LUT4", "CCU2C", "FF", "DP16KD", "DPR16X4")
"""Quantities of a process, and of an ECP5."""


class AreaModel(Table):
    """Sizes in one target.

    Attributes
    ----------
    title: the target.
    machines: how many were synthesised.
    tools: versions.
    sides: least and most lanes and columns of the machines.
    flat: whether a machine was mapped as one module, so that what nothing depends on is gone; else
        every module by itself.
    verilog: SHA-256 over those of the machines' Verilog, which say what RTL it is the size of.
    mean_error, worst_error: of each quantity of the whole machine, as a part of what was
        synthesised, each machine being left out of the fit that says its size.
    part_errors: the same of each part by itself, as a part of that part: mean and worst; none in
        files that were made before they were kept.
    parts: by part, then by quantity: coefficients of the features.
    """

    title: str
    machines: int
    tools: list[str]
    sides: Annotated[list[int], Field(min_length=2, max_length=2)]
    flat: bool = False
    verilog: str
    mean_error: dict[str, float]
    worst_error: dict[str, float]
    part_errors: dict[str, dict[str, list[float]]] = Field(default_factory=dict)
    parts: dict[str, dict[str, dict[str, float]]]

    def size(self, machine: Accelerator, part: str, quantity: str) -> float:
        """Size of a part of a machine, in units of the quantity."""
        known = features(machine, flat=self.flat)[part]
        found = self.parts[part].get(quantity, {})  # a part has none of what is not in its file
        return math.fsum(each * known[name] for name, each in found.items())

    def total(self, machine: Accelerator, quantity: str) -> float:
        """Size of the whole machine without its memories, event counters included."""
        return math.fsum(self.size(machine, part, quantity) for part in self.parts)


def area_targets() -> dict[str, Path]:
    """The targets that there is a model for, and its file."""
    folder = Path(str(files("tnthw.energy") / "areas"))
    return {path.stem: path for path in sorted(folder.glob("*.toml"))}


@cache
def find_area_model(name: str) -> AreaModel:
    """Read the model of a target.

    Raises
    ------
    ConfigError: there is none.
    """
    known = area_targets()
    if name not in known:
        raise ConfigError(unknown("target", name, known))
    return parse(AreaModel, read_toml(known[name]), str(known[name]))


def features(machine: Accelerator, *, flat: bool = False) -> dict[str, dict[str, float]]:
    """What each part is made of, in bits; `tnthw.energy.parts` says which components they are.

    A twin's weights are held in registers as trits are, each bit as half a trit.

    Parameters
    ----------
    flat: the machine is mapped as one module to an ECP5, see `flat_features`.
    """
    m = machine
    lanes, columns, channels, slots = m.lanes, m.columns, m.rescale_channels, m.finish_slots
    operand = m.activation_bits + 1
    word, row = m.lanes * m.activation_bits, m.columns * m.accumulator_bits
    levels = (lanes - 1).bit_length()
    tree = sum(math.ceil(lanes / 2**level) * (operand + level) for level in range(1, levels + 1))
    beat, weight_row = 8 * m.memory_bytes_per_cycle, 8 * m.weight_row_bytes
    trit5 = m.weight_format is WeightFormat.TRIT5
    held = 1.0 if m.ternary else m.weight_format.bits / TRIT_BITS
    bias_row, steps_row = channels * 8 * m.bias_bytes, channels * 8 * slots
    rows = max(weight_row, beat * m.bias_row_beats, beat * m.steps_row_beats)
    instruction = 8 * INSTRUCTION_BYTES
    address = math.log2(m.activation_words)
    found = {
        "columns": {
            "lane_bits": columns * lanes * operand,
            "tree_bits": columns * tree,
            "lanes": columns * lanes,
            "columns": columns,
        },
        "weights": {
            "trits": lanes * columns * held,
            "decoded": m.weights_per_row * trit5,
            "plain": m.weights_per_row * held * (not trit5),
            "row_bits": weight_row,
            ONE: 1,
        },
        "array": {
            "sum_bits": row,
            "operand_bits": lanes * operand,
            "latency_bits": m.array_latency,
            ONE: 1,
        },
        "activations": {
            "bank_bits": m.activation_banks * word,
            "word_bits": word,
            "banks": m.activation_banks,
            "address_bits": m.activation_banks * address,
            ONE: 1,
        },
        "accumulators": {
            "row_bits": row,
            "read_bits": channels * m.accumulator_bits,
            "choices": channels * m.accumulator_bits * m.group_chunks,
            ONE: 1,
        },
        "finish": {
            "slot_bits": channels * slots * m.finish_bits,
            "bits": channels * m.finish_bits,
            "sum_bits": channels * m.accumulator_bits,
            "channels": channels,
        },
        "vector": {
            "table_bits": bias_row + steps_row,
            "gather_bits": channels * m.accumulator_bits,
            "word_bits": word,
            "functions": m.function_ports * (m.function_entries > 0) * channels,
            "steps": channels * m.word_chunks,
            "has_functions": float(m.function_entries > 0),
            ONE: 1,
        },
        "port": {
            "beat_bits": beat,
            "row_bits": rows,
            "word_bits": word,
            ONE: 1,
        },
        "control": {
            "queue_bits": m.queue_depth * instruction,
            "page_bits": m.pages * math.log2(m.page_instructions),
            "beat_bits": beat,
            ONE: 1,
        },
        "counters": {"add_bits": math.log2(lanes * columns + 1), ONE: 1},
    }  # fmt: skip
    if flat:
        found |= flat_features(machine)
    blocks = _blocks(machine)
    for part, name in (
        ("weights", "weights"), ("activations", "activations"), ("accumulators", "accumulators"),
        ("vector", "tables"), ("control", "pages"),
    ):  # fmt: skip
        found[part]["blocks"] = blocks[name]
    return {part: {k: float(v) for k, v in each.items()} for part, each in found.items()}


BLOCKS = ("DP16KD",)
"""Quantities that only the feature `blocks` makes; no other is made of it."""


def _blocks(machine: Accelerator) -> Mapping[str, float]:
    """Block memories of an ECP5, by the words that the RTL keeps."""
    m, found = machine, buffers(machine)
    functions = _blocks_of(8 * FUNCTION_ROW, m.function_rows) if m.function_entries else 0
    return {
        "weights": _blocks_of(found.weights.width_bits, found.weights.depth),
        "activations": m.activation_banks
        * _blocks_of(found.activations.width_bits, found.activations.depth),
        "accumulators": 2 * _blocks_of(m.group_channels * m.accumulator_bits, m.pixels),
        "tables": _blocks_of(m.rescale_channels * m.finish_bits, m.bias_rows)
        + m.finish_slots * _blocks_of(_STEP_BITS * m.rescale_channels, m.steps_rows)
        + m.function_ports * functions,
        "pages": _blocks_of(found.pages.width_bits, found.pages.depth),
    }


_STEP_BITS = 7
_SHAPES = ((36, 512), (18, 1024), (9, 2048), (4, 4096), (2, 8192), (1, 16384))


def _blocks_of(width: int, depth: int) -> int:
    return min(math.ceil(width / bits) * math.ceil(depth / words) for bits, words in _SHAPES)
