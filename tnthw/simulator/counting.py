"""How often each instruction makes each event of `tnthw.machine.events`.

Events depend on instructions and weights, not on activations, so one count serves every image.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from operator import mul

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.events import COUNTS
from tnthw.machine.isa import (
    Accumulate,
    Add,
    Drain,
    Fetch,
    Fill,
    FinishInstruction,
    LoadTable,
    LoadWeights,
    Lookup,
    MaxPool,
    Move,
    Pool,
    Store,
    SumPool,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.packing import trit_code
from tnthw.machine.timing import memory_beats
from tnthw.machine.trit_library import trit_library
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.access import BIAS, FUNCTIONS, STEPS, table_of
from tnthw.simulator.memory_values import input_beats, values_of_words
from tnthw.simulator.move_rows import memory_rows
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
    machine = program.accelerator
    values, of_input = values_of_words(program), input_beats(program)
    pages = iter(_page_lengths(stream, machine))
    events = np.zeros((len(stream.instructions), len(COUNTS)), np.int64)
    events[:, _COLUMN["instructions"]] = 1
    walked: list[int] = []
    steps: list[tuple[int, int, int, int, int]] = []
    alike: dict[Hashable, list[int]] = {}  # many of the VECTOR unit are
    for index, instruction in enumerate(stream.instructions):
        if not stream.runs(index, later):
            events[index] = _nothing_done(index)
            if isinstance(instruction, Fetch):
                next(pages, 0)
            continue
        try:
            if isinstance(instruction, Accumulate):
                steps.append(buffer.walk(instruction))
                walked.append(index)
                continue
            if isinstance(instruction, Drain | Add):
                result, finish = instruction.result, instruction.finish
                key = (
                    instruction.opcode, instruction.positions, result.chunks, result.result_digits,
                    finish.passes, finish.threshold, instruction.taps,
                )  # fmt: skip
                alike.setdefault(key, []).append(index)
                continue
            if isinstance(instruction, LoadWeights):
                buffer.load(instruction)
            found = _events(instruction, machine)
            if isinstance(instruction, Move):
                found |= _moved(instruction, machine, values, of_input)
            elif isinstance(instruction, Fetch):  # the boot fetch brings page 0, each the next
                # One in the last page brings entries of which none is reached.
                found["fetched_instructions"] = next(pages, 0)
            for name, count in found.items():
                events[index, _COLUMN[name]] = count
        except ProgramError as error:
            raise ProgramError(
                f"program {program.name}: {stream.describe(index)}: {error}"
            ) from None
    for indices in alike.values():
        first = stream.instructions[indices[0]]
        assert isinstance(first, VectorInstruction)
        events[indices] = _row({"instructions": 1, **_vector(first, machine)})
    if walked:
        for name, column in zip(_WALKED, np.array(steps, np.int64).T, strict=True):
            events[walked, _COLUMN[name]] = column
        events[:, _COLUMN["accumulator_writes"]] = events[:, _COLUMN["vectors"]]
    return events


_COLUMN = {name: column for column, name in enumerate(COUNTS)}
_WALKED = ("vectors", "padded_vectors", "adds", "weight_rows", "array_reads")
"""Events of an ACCUMULATE, which also writes accumulators for each vector."""


def skipped(stream: Stream, events: NDArray[np.int64]) -> NDArray[np.int64]:
    """Events of a later image in which what runs makes the events of the first.

    Parameters
    ----------
    events: of the first image, as `count_events` says.
    """
    found = events.copy()
    for index in range(len(stream.instructions)):
        if not stream.runs(index, True):
            found[index] = _nothing_done(index)
    return found


def _nothing_done(index: int) -> tuple[int, ...]:
    """Events of an instruction that does not run: the boot fetch is not even there."""
    return _row({"instructions": int(index > 0)})


def _row(found: dict[str, int]) -> tuple[int, ...]:
    return tuple([found.get(name, 0) for name in COUNTS])


class WeightBuffer:
    """The weight buffer, from image to image, and the events of what walks over it.

    Parameters
    ----------
    program: whose tiles are loaded.

    Attributes
    ----------
    held: uint8, what the buffer holds.
    """

    def __init__(self, program: Program) -> None:
        self.program, self.machine = program, program.accelerator
        rows = self.machine.weight_buffer_rows
        self.held = np.zeros(rows * self.machine.weight_row_bytes, np.uint8)
        # how far behind each row lies what it holds in memory; -1 before anything is loaded
        self.moved = np.full(rows, -1, np.int64)
        self.found: dict[tuple[int, int, int], _Taps] = {}
        # what ACCUMULATEs found that walked since the last load
        self.here: dict[tuple[int, int, int], _Taps] = {}
        self.loads = np.zeros(rows, np.int32)  # of each row so far
        self.once = np.zeros(rows, np.bool_)  # by one that does nothing in a later image
        self.unloaded = False

    def load(self, instruction: LoadWeights) -> None:
        """Do what a LOAD_WEIGHTS says."""
        machine = self.machine
        beat, row = machine.memory_bytes_per_cycle, machine.weight_row_bytes
        first, size = instruction.memory * beat, instruction.beats * beat
        target = instruction.buffer * row
        self.held[target : target + size] = self.program.image[first : first + size]
        rows = slice(instruction.buffer, instruction.buffer + size // row)
        self.moved[rows] = first - target + self.held.size
        self.loads[rows] += 1
        self.once[rows] |= bool(instruction.once)
        self.here.clear()

    @property
    def settled(self) -> bool:
        """Whether each ACCUMULATE walks over the same tiles in every image.

        It does if no row was read before it was loaded, and none is left to the first image alone
        that another load writes over.
        """
        return not self.unloaded and not (self.once & (self.loads > 1)).any()

    def walk(self, instruction: Accumulate) -> tuple[int, int, int, int, int]:
        """Events of an ACCUMULATE, in the order of `_WALKED`.

        Raises
        ------
        ProgramError: as `tile_nonzeros`.
        """
        machine, tiles, valid = self.machine, instruction.tiles, valid_taps(instruction)
        vectors, unpadded = tiles * instruction.positions, sum(valid) * instruction.planes
        if machine.ternary:
            adds = sum(map(mul, self.nonzeros(instruction), valid))
        else:
            adds = unpadded * machine.lanes * machine.columns  # a dense array works on every lane
        return vectors, vectors - unpadded, adds, tiles * machine.tile_rows, unpadded

    def nonzeros(self, instruction: Accumulate) -> _Taps:
        """Non-zero trits under each tap of what an ACCUMULATE walks.

        Raises
        ------
        ProgramError: as `tile_nonzeros`.
        """
        tiles, planes = instruction.tiles, instruction.planes
        key = (instruction.weights, tiles, planes)
        found = self.here.get(key)
        if found is None:
            found = self.here[key] = self._nonzeros(*key)
        return found

    def _nonzeros(self, row: int, tiles: int, planes: int) -> _Taps:
        machine = self.machine
        first = row * machine.weight_row_bytes

        def made() -> _Taps:
            packed = self.held[first : first + tiles * machine.tile_bytes]
            # tiles are in the order tap, plane
            return tuple(_nonzeros(packed, machine).reshape(-1, planes).sum(axis=1).tolist())

        moved = self.moved[row : row + tiles * machine.tile_rows]
        self.unloaded |= bool((moved < 0).any())
        if (moved != moved[0]).any():  # from several places
            return made()
        # memory does not change, nor does what nothing was loaded to
        place = -1 - first if moved[0] < 0 else int(moved[0]) + first
        key = (place, tiles, planes)
        if key not in self.found:
            self.found[key] = made()
        return self.found[key]


_Taps = tuple[int, ...]
"""A number for each tap."""


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    """Counts of tiles, kept under their bytes."""

    counts: NDArray[np.int64]
    nbytes: int


_NONZEROS: ByteCache[_Counted] = ByteCache(96 << 20)
"""How many non-zero trits packed tiles have: machines with the same array hold the same tiles."""


def _nonzeros(packed: NDArray[np.uint8], machine: Accelerator) -> NDArray[np.int64]:
    """What `tile_nonzeros` says, from where the same tiles have been met before."""
    key = (machine.weight_format, machine.lanes, machine.columns, machine.tile_bytes)
    counted = _NONZEROS.get(
        (key, packed.tobytes()),
        lambda: _Counted(tile_nonzeros(packed, machine), 2 * packed.nbytes + 200),
    )
    return counted.counts


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


_ILLEGAL = 255
"""In place of the non-zero trits of a byte that is no code; a byte has at most five."""


def tile_nonzeros(packed: NDArray[np.uint8], machine: Accelerator) -> NDArray[np.int64]:
    """Non-zero trits of each tile, int64 (tiles,), from packed bytes without unpacking them.

    Raises
    ------
    ProgramError: an illegal code, or a trit past the end of a tile that is not zero.
    """
    code, quick = trit_code(machine.weight_format), trit_library()
    if quick is not None:
        found = quick.nonzeros(packed, machine.tile_bytes, machine.lanes * machine.columns, code)
        if found is not None:
            return found
    trits, legal = code.trits, code.legal
    # a table of bytes: an array of them as an index would be made one of 64 bits first
    table = np.where(legal, np.count_nonzero(trits, axis=1), _ILLEGAL).astype(np.uint8).tobytes()
    counts = np.frombuffer(packed.tobytes().translate(table), np.uint8)
    if counts.size and counts.max() == _ILLEGAL:
        wrong = int(np.flatnonzero(~legal[packed])[0])
        text = (
            f"byte {wrong % machine.tile_bytes} of weight tile {wrong // machine.tile_bytes} is "
            f"{packed[wrong]:#04x}, which is not the code of any trits in {machine.weight_format}"
        )
        raise ProgramError(ErrorCode.ILLEGAL_TRIT.says(text))
    by_tile = packed.reshape(-1, machine.tile_bytes)
    per_byte = trits.shape[1]
    used = machine.lanes * machine.columns
    boundary = used // per_byte  # first byte with a trit past the end
    tail = trits[by_tile[:, boundary:]].reshape(by_tile.shape[0], -1)
    if tail[:, used - boundary * per_byte :].any():
        raise ProgramError("a weight tile has trits other than zero past its last weight")
    total: NDArray[np.int64] = counts.reshape(by_tile.shape).sum(axis=1, dtype=np.int64)
    return total
