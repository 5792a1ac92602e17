"""The events that the machine counts; simulator and RTL agree on each of them exactly.

All are totals of one run, from the `start` strobe to the `done` strobe.
"""

from __future__ import annotations

EVENTS: dict[str, str] = {
    "vectors": "activation vectors streamed into the array, padding included",
    "padded_vectors": "of those, vectors outside the image: no buffer read, all lanes gated",
    "adds": "additions in the array: non-zero trits of the active tile, over unpadded vectors",
    "weight_rows": "rows read from the weight buffer and decoded",
    "array_reads": "activation words read for the array",
    "accumulator_writes": "writes (each with its read) of one position's accumulators, all columns",
    "drain_reads": "reads of one position's accumulators by the vector unit",
    "vector_steps": "steps of the vector unit with an address, rescale_channels lanes each",
    "vector_reads": "activation words read by the vector unit",
    "vector_writes": "activation words (partly) written by the vector unit",
    "bias_reads": "rows read from the bias memory",
    "finish_passes": "passes of results through the finish unit, finish_slots steps each",
    "function_reads": "cycles of the function memory, function_ports entries each",
    "memory_read_beats": "beats read from memory",
    "memory_write_beats": "beats written to memory",
    "load_words": "activation words written by the memory unit",
    "store_words": "activation words read by the memory unit",
    "weight_fill_rows": "rows written to the weight buffer",
    "bias_fill_rows": "rows written to the bias memory",
    "steps_fill_rows": "rows written to the steps memory",
    "function_fill_rows": "rows written to the function memory",
    "fetch_beats": "beats written to the instruction buffer",
    "instructions": "instructions dispatched to a unit, the boot fetch included",
}
"""Name of each event, in the order of the RTL's counters, and what it counts."""

DETAILS: dict[str, str] = {
    "threshold_passes": "of finish_passes, those that compare with a threshold and read no steps",
    "max_pool_taps": "of vector_steps, those of MAX_POOL: one comparison each",
    "max_pool_results": "results of MAX_POOL, rescale_channels lanes each",
    "sum_pool_taps": "of vector_steps, those of SUM_POOL: one addition each",
    "fetched_instructions": "instructions, END included, in the pages that fetch_beats bring",
    "loaded_values": "values with a channel in the words of load_words",
    "stored_values": "values with a channel in the words of store_words",
    "input_words": "of load_words, those of the network's input as the host laid it out",
}
"""What the simulator tells apart beside the RTL's counters; exact, of the same instructions."""

COUNTS: dict[str, str] = {**EVENTS, **DETAILS}
"""Everything that the simulator counts, in the order of its tables."""

EVENT_BITS = 48
"""Width of each counter."""
