"""The machines that random programs run on: a plain one, and odd ones."""

from __future__ import annotations

from collections.abc import Sequence

from tnthw.machine.accelerator import Accelerator

SMALL = {
    "activation_bank_words": 128,
    "bias_rows": 24,
    "steps_rows": 40,
    "memory_latency": 7,
    "page_instructions": 8,
    "queue_depth": 4,
}


def machine(lanes: int, columns: int, pixels: int, chunk: int, **fields: object) -> Accelerator:
    return Accelerator(
        name="test", lanes=lanes, columns=columns, pixels=pixels, rescale_channels=chunk,
        **{**SMALL, **fields},
    )  # fmt: skip


PLAIN = machine(4, 4, 8, 2, weight_buffer_bytes=128, pages=8, function_entries=1536)
ODD = {
    "one cell": machine(
        1, 1, 1, 1, weight_buffer_bytes=16, activation_banks=1, memory_bytes_per_cycle=1,
        memory_latency=1, activation_bits=2,
    ),
    "7x5 trit2": machine(
        7, 5, 3, 5, weight_buffer_bytes=96, memory_bytes_per_cycle=4, weight_format="trit2",
        weight_port_bytes=8, pages=3, activation_bits=4, finish_slots=4, function_entries=0,
    ),
    "5x7 odd beats": machine(
        5, 7, 8, 5, weight_buffer_bytes=96, memory_bytes_per_cycle=3, accumulator_bits=17,
        activation_banks=3, queue_depth=2, page_instructions=2, pages=16, activation_bits=2,
        finish_slots=2, function_ports=5,
    ),
    "3x9 of many rows": machine(
        3, 9, 4, 3, weight_buffer_bytes=75, memory_bytes_per_cycle=1, activation_bits=4,
        finish_slots=2, function_ports=3,
    ),
    "one column": machine(
        8, 1, 5, 1, weight_buffer_bytes=32, accumulator_bits=32, pages=4, page_instructions=16,
        activation_bits=4, function_entries=768,
    ),
    "one lane": machine(
        1, 8, 1, 1, weight_buffer_bytes=64, memory_bytes_per_cycle=64, activation_bits=2,
        pages=16, memory_latency=30, page_instructions=4, finish_slots=4,
    ),
    "wide": machine(
        16, 4, 8, 4, weight_buffer_bytes=256, memory_bytes_per_cycle=4, weight_port_bytes=16,
        pages=5, finish_slots=2, function_entries=2048, function_ports=2,
    ),
}  # fmt: skip

SEEDS = {
    "one cell": 164, "7x5 trit2": 170, "5x7 odd beats": 159, "3x9 of many rows": 104,
    "one column": 170, "one lane": 127, "wide": 100,
}  # fmt: skip
"""Programs that meet many situations in few cycles, most of them in runs of several images."""

PROGRAMS: dict[str, tuple[Accelerator, Sequence[int], int]] = {
    "plain": (PLAIN, (100, 111), 24),
    **{name: (accelerator, (SEEDS[name],), 12) for name, accelerator in ODD.items()},
}
"""The random programs of the quick tests: machine, seeds, instructions."""

MANY_PROGRAMS = {
    name: (accelerator, range(200, 212), 30)
    for name, accelerator in {"plain": PLAIN, **ODD}.items()
}
"""Those of the slow tests."""
