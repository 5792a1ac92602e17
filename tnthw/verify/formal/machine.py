"""The machine that proofs are about: as narrow as a machine can be."""

from __future__ import annotations

import dataclasses

from tnthw.machine.presets import preset

SMALL = dataclasses.replace(
    preset("t8x8"),
    name="proven",
    lanes=2,
    columns=2,
    rescale_channels=2,
    pixels=2,
    accumulator_bits=10,
    activation_bits=4,
    activation_banks=1,
    activation_bank_words=16,
    weight_buffer_bytes=64,
    bias_rows=2,
    steps_rows=2,
    function_entries=0,
    memory_bytes_per_cycle=1,
    memory_latency=1,
    watchdog_cycles=16,
    queue_depth=2,
    page_instructions=2,
)
