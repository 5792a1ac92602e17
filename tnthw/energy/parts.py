"""Parts of a machine's logic: which components of the RTL each is, and which events move it."""

from __future__ import annotations

from dataclasses import dataclass

CYCLES = "cycles"
"""What every part is moved by: registers without an enable, and what follows them."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part.

    Attributes
    ----------
    components: of the RTL, with all that is inside them and is in no other part.
    events: that its energy is proportional to, beside the cycles.
    """

    components: tuple[str, ...]
    events: tuple[str, ...]


PARTS: dict[str, Part] = {
    "columns": Part(("array_unit.column",), ("adds", "vectors", "weight_rows")),
    "weights": Part(("array_unit.weights",), ("weight_rows", "weight_fill_rows")),
    "array": Part(("array_unit",), ("vectors", "adds", "accumulator_writes", "weight_rows")),
    "activations": Part(
        ("activations",),
        # Weights and tables pass its write port on their way from memory.
        ("array_reads", "vector_reads", "vector_writes", "load_words", "store_words",
         "memory_read_beats"),
    ),
    "accumulators": Part(("accumulators",), ("accumulator_writes", "drain_reads")),
    "finish": Part(
        ("vector_unit.channel",), ("finish_passes", "bias_reads", "drain_reads", "vector_steps")
    ),
    "vector": Part(
        ("vector_unit",), ("vector_steps", "finish_passes", "drain_reads", "function_reads")
    ),
    "port": Part(
        ("memory_unit", "port_guard"),
        ("memory_read_beats", "memory_write_beats", "load_words", "store_words"),
    ),
    "control": Part(
        ("sequencer", "scheduler", "memory_queue", "array_queue", "vector_queue",
         "array_numbers", "error_latch", "top"),
        ("instructions", "fetch_beats", "vectors"),
    ),
    "counters": Part(("counters",), ()),
}  # fmt: skip
"""In the order of a table. Event counters are an option of the generator, which a machine that is
made leaves out: they have an area, and no energy."""

COUNTED = tuple(name for name, part in PARTS.items() if part.events)
"""Parts that have an energy."""


def part_of(unit: str) -> str:
    """Part that a component belongs to: the one that names most of its path.

    Raises
    ------
    KeyError: none names it.
    """
    best, length = None, -1
    for name, part in PARTS.items():
        for component in part.components:
            inside = unit == component or unit.startswith(component + ".")
            if inside and len(component) > length:
                best, length = name, len(component)
    if best is None:
        raise KeyError(unit)
    return best
