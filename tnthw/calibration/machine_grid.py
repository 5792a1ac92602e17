"""Machines that the area model is fitted to: presets, and small ones drawn once and for all."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS
from tnthw.machine.weight_format import WeightFormat

SEED = 12

NAME = "m"
"""All machines of the grid have one name, so that modules that are the same have the same text."""

_CHOICES: dict[str, tuple[int, ...]] = {
    "lanes": (4, 6, 8, 12, 16),
    "columns": (4, 8, 12, 16),
    "pixels": (8, 16, 32, 64),
    "activation_bits": (2, 4, 8),
    "finish_slots": (1, 2, 4),
    "accumulator_bits": (14, 16, 18, 20, 24),
    "activation_banks": (2, 4, 8),
    "activation_bank_words": (256, 512, 1024),
    "memory_bytes_per_cycle": (4, 8, 16),
    "function_entries": (0, 256, 2048),
    "pages": (2, 4),
    "queue_depth": (4, 8),
    "bias_rows": (64, 256),
    "steps_rows": (64, 256),
}


def grid(count: int) -> dict[str, Accelerator]:
    """The first `count` machines of the grid, by a key; small presets come first."""
    found = {f"preset {name}": PRESETS[name] for name in ("t8x8", "t16x16a2", "t16x16")}
    for number, machine in enumerate(_drawn()):
        if len(found) >= count:
            break
        found[f"drawn {number:02d}"] = machine
    return dict(list(found.items())[:count])


def _drawn() -> Iterator[Accelerator]:
    draw = random.Random(SEED)
    while True:
        values = {key: draw.choice(choices) for key, choices in _CHOICES.items()}
        columns, lanes = values["columns"], values["lanes"]
        values["rescale_channels"] = draw.choice([n for n in (2, 4, 6, 8, 12, 16) if n <= columns])
        ports = draw.choice((1, 2))
        values["function_ports"] = ports if values["function_entries"] else 1
        values["weight_buffer_bytes"] = 512 * values["memory_bytes_per_cycle"]
        weights = draw.choice((WeightFormat.TRIT5, WeightFormat.TRIT5, WeightFormat.TRIT2))
        try:
            yield Accelerator(name=NAME, weight_format=weights, **values)
        except MachineError:
            continue
        assert lanes
