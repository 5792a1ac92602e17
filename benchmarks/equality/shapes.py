"""Machine shapes drawn for the RTL: every width of activations with every number of slots."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.strategies.machines import random_accelerator
from tnthw.machine.accelerator import Accelerator

WIDTHS = (8, 2, 4)
SLOTS = (1, 2, 4)
ACCUMULATORS = (32, 24, 20)


def shape(seed: int, number: int, attempt: int = 0) -> Accelerator:
    """Draw machine `number`; `attempt` draws it anew where the one before held too few networks.

    Widths, slots and accumulators go through all their values in turn, all else is random.
    """
    drawn = random_accelerator(np.random.default_rng([seed, number, attempt]))
    return replace(
        drawn,
        name=f"e{seed}n{number}a{attempt}",
        activation_bits=WIDTHS[number % 3],
        finish_slots=SLOTS[number // 3 % 3],
        accumulator_bits=ACCUMULATORS[number // 9 % 3],
    )


def text(machine: Accelerator) -> str:
    """The shape in a line."""
    return (
        f"{machine.lanes} x {machine.columns} x {machine.pixels}, {machine.activation_bits} bits, "
        f"{machine.finish_slots} slots, accumulators of {machine.accumulator_bits}, "
        f"{machine.rescale_channels} channels, {machine.weight_format.name.lower()}, "
        f"port {machine.memory_bytes_per_cycle} bytes, latency {machine.memory_latency}"
    )
