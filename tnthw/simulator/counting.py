"""How often each instruction makes each event of `tnthw.machine.events`.

Events depend on instructions and weights, not on activations, so one count serves every image.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.events import COUNTS
from tnthw.machine.isa import (
    UNIT_OF,
    Drain,
    Fetch,
    Fill,
    FinishInstruction,
    LoadTable,
    LoadWeights,
    Lookup,
    MaxPool,
    Move,
    Opcode,
    Pool,
    Store,
    SumPool,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.timing import memory_beats
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.access import BIAS, FUNCTIONS, STEPS, table_of
from tnthw.simulator.memory_values import input_beats, values_of_words
from tnthw.simulator.move_rows import memory_rows
from tnthw.simulator.walked import WALKED, walked
from tnthw.simulator.weight_buffer import WeightBuffer
from tnthw.simulator.windows import valid_taps

_FILLED = {BIAS: "bias_fill_rows", STEPS: "steps_fill_rows", FUNCTIONS: "function_fill_rows"}


def count_events(
    program: Program,
    stream: Stream,
    buffer: WeightBuffer,
    *,
    later: bool = False,
) -> NDArray[np.int64]:
    """Events of every instruction, int64 (instructions, counts) in the order of `COUNTS`.

    Parameters
    ----------
    buffer: the weight buffer before the image; it becomes what it is after it.
    later: of an image of a run but the first, in which some instructions do nothing.

    Raises
    ------
    ProgramError: a weight tile holds an illegal code or trits past its end.
    """
    machine, columns = program.accelerator, stream.columns
    runs = ~stream.skipped if later else np.ones(len(columns.codes), np.bool_)
    events = np.zeros((len(columns.codes), len(COUNTS)), np.int64)
    events[:, _COLUMN["instructions"]] = 1
    for opcode, names in _ALIKE.items():
        rows = columns.rows(opcode)
        first, kinds = columns.alike(opcode, names)
        found = [_row(_events(each, machine)) for each in stream.at(first.tolist())]
        events[rows] = np.array(found, np.int64).reshape(-1, len(COUNTS))[kinds]
    values, of_input = values_of_words(program), input_beats(program)
    for opcode in _APART:
        for index in columns.rows(opcode).tolist():
            instruction = stream.instructions[index]
            each = _events(instruction, machine)
            if isinstance(instruction, Move):
                each |= _moved(instruction, machine, values, of_input)
            events[index] = _row(each)
    # The boot fetch brings page 0, each the next; one in the last page brings entries of which none
    # is reached.
    fetches = columns.rows(Opcode.FETCH)
    pages = _page_lengths(stream, machine)[: len(fetches)]
    events[fetches[: len(pages)], _COLUMN["fetched_instructions"]] = pages
    walks = columns.rows(Opcode.ACCUMULATE)
    for name, column in zip(WALKED, walked(stream, buffer, runs).T, strict=True):
        events[walks, _COLUMN[name]] = column
    events[walks, _COLUMN["accumulator_writes"]] = events[walks, _COLUMN["vectors"]]
    return skipped(stream, events) if later else events


_COLUMN = {name: column for column, name in enumerate(COUNTS)}
_RESULTS = ("positions", "chunks", "result_digits")
_FINISHES = (*_RESULTS, "passes", "threshold")
_ALIKE: dict[Opcode, tuple[str, ...]] = {
    Opcode.LOAD_WEIGHTS: ("beats",),
    Opcode.LOAD_TABLE: ("beats", "table"),
    Opcode.FETCH: ("beats",),
    Opcode.DRAIN: _FINISHES,
    Opcode.ADD: (*_FINISHES, "digits_a", "digits_b"),
    Opcode.LOOKUP: (*_RESULTS, "digits"),
}
"""All that the events of an instruction depend on; many have the same."""
_APART = (Opcode.LOAD, Opcode.STORE, Opcode.MAX_POOL, Opcode.SUM_POOL)

if {*_ALIKE, *_APART, Opcode.ACCUMULATE} != UNIT_OF.keys():
    raise AssertionError("the events of every instruction that a unit runs are counted")


def skipped(stream: Stream, events: NDArray[np.int64]) -> NDArray[np.int64]:
    """Events of a later image in which what runs makes the events of the first.

    Parameters
    ----------
    events: of the first image, as `count_events` says.
    """
    found = events.copy()
    found[stream.skipped] = _row({"instructions": 1})
    if stream.skipped[0]:
        found[0] = 0  # the boot fetch is not even there
    return found


def _row(found: dict[str, int]) -> tuple[int, ...]:
    return tuple([found.get(name, 0) for name in COUNTS])


def _events(instruction: UnitInstruction, machine: Accelerator) -> dict[str, int]:
    found = {"instructions": 1}
    match instruction:
        case Move():
            return found | _move(instruction, machine)
        case Fill():
            return found | _fill(instruction, machine)
        case VectorInstruction():
            return found | _vector(instruction, machine)
        case _:
            raise TypeError(f"no rule counts the events of {instruction.opcode.name}")


def _move(instruction: Move, machine: Accelerator) -> dict[str, int]:
    beats, words = memory_beats(instruction, machine), instruction.rows * instruction.words
    if isinstance(instruction, Store):
        return {"memory_write_beats": beats, "store_words": words}
    return {"memory_read_beats": beats, "load_words": words}


def _page_lengths(stream: Stream, machine: Accelerator) -> list[int]:
    """Instructions of each page, the last included."""
    places = np.array([*stream.entries[1:], stream.end_entry])
    return [int(n) for n in np.bincount(places // machine.page_instructions)]


def _moved(
    instruction: Move, machine: Accelerator, values: NDArray[np.int16], of_input: range
) -> dict[str, int]:
    """Values in the words that an instruction moves, and how many words are of the input.

    The record of a later image is as that of the first.
    """
    words = memory_rows(instruction)[:, None] + machine.word_beats * np.arange(instruction.words)
    held = int(values[words].sum())
    if isinstance(instruction, Store):
        return {"stored_values": held}
    inside = (words >= of_input.start) & (words < of_input.stop)
    return {"loaded_values": held, "input_words": int(inside.sum())}


def _fill(instruction: Fill, machine: Accelerator) -> dict[str, int]:
    beats = instruction.beats
    found = {"memory_read_beats": beats}
    match instruction:
        case LoadWeights():
            found["weight_fill_rows"] = beats // machine.weight_row_beats
        case LoadTable():
            memory, row = table_of(instruction, machine)
            found[_FILLED[memory]] = beats // row
        case Fetch():
            found["fetch_beats"] = beats
    return found


def _vector(instruction: VectorInstruction, machine: Accelerator) -> dict[str, int]:
    results = instruction.results
    found = {
        "vector_steps": instruction.steps,
        "vector_writes": results << instruction.result.result_digits,
    }
    if isinstance(instruction, FinishInstruction):
        finish = instruction.finish
        found["finish_passes"] = results * finish.passes
        found["bias_reads"] = results * (finish.passes if finish.threshold else 1)
        found["threshold_passes"] = found["finish_passes"] * finish.threshold
    match instruction:
        case Drain():
            return found | {"drain_reads": instruction.steps}
        case Lookup():
            found["function_reads"] = results * machine.function_cycles
        case MaxPool():
            found["max_pool_taps"] = instruction.steps
            found["max_pool_results"] = results
        case SumPool():
            found["sum_pool_taps"] = instruction.steps
    return found | {"vector_reads": instruction.result.chunks * _words(instruction)}


def _words(instruction: VectorInstruction) -> int:
    """Words of the buffer that it reads for each of its chunks."""
    if isinstance(instruction, Pool):
        return sum(valid_taps(instruction)) << instruction.digits
    return instruction.positions * instruction.taps
