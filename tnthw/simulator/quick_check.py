"""Which instructions of a program need no look of their own, found for many at once.

Most instructions of a network are ACCUMULATEs, DRAINs, ADDs and what fills memories.  What is told
here of one is that `tnthw.simulator.validate` would not refuse it; of the others nothing is told,
and that looks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.columns import Column
from tnthw.machine.isa import Opcode, Start, TableKind
from tnthw.machine.timing import interval
from tnthw.program.decode import Stream
from tnthw.simulator.access import limits_of
from tnthw.simulator.requests import LARGEST_REQUEST
from tnthw.simulator.windows import ADDRESSES

Fine = NDArray[np.bool_]
_Columns = Callable[[str], Column]


def surely_fine(stream: Stream, machine: Accelerator, beats: int) -> Fine:
    """Whether each instruction is known to be fine, bool (instructions,).

    Of an ACCUMULATE nothing is told of the words that its window walks over.

    Parameters
    ----------
    beats: of the memory.
    """
    columns = stream.columns
    found = np.zeros(len(columns.codes), np.bool_)
    for opcode, fine in _RULES.items():
        rows = columns.rows(opcode)
        if rows.size:
            of = partial(columns.column, opcode)
            inside = np.ones(len(rows), np.bool_)
            for field, least, most in limits_of(opcode, machine.activation_bits):
                value = of(field.name)
                inside &= (least <= value) & (value <= most)
            found[rows] = inside & fine(of, machine)
    for opcode in (Opcode.LOAD_WEIGHTS, Opcode.LOAD_TABLE, Opcode.FETCH):
        of, rows = partial(columns.column, opcode), columns.rows(opcode)
        found[rows] &= (of("memory") + of("beats") <= beats) & (of("beats") <= LARGEST_REQUEST)
    return found


def _weights(of: _Columns, machine: Accelerator) -> Fine:
    return _filled(of, machine.weight_row_beats, machine.weight_buffer_rows)


def _tables(of: _Columns, machine: Accelerator) -> Fine:
    kind, fine = of("table"), np.zeros_like(of("table"), np.bool_)
    for table, beats, rows in (
        (TableKind.BIAS, machine.bias_row_beats, machine.bias_rows),
        (TableKind.STEPS, machine.steps_row_beats, machine.steps_rows),
        (TableKind.FUNCTION, machine.function_row_beats, machine.function_rows),
    ):
        fine |= (kind == table) & _filled(of, beats, rows)
    return fine


def _filled(of: _Columns, row_beats: int, rows: int) -> Fine:
    """Whether what is brought is whole rows of a memory that has so many."""
    beats = of("beats")
    fine: Fine = (beats % row_beats == 0) & (of("buffer") + beats // row_beats <= rows)
    return fine


def _fetches(of: _Columns, machine: Accelerator) -> Fine:
    """Reading the stream has told that they bring pages."""
    return np.ones_like(of("beats"), np.bool_)


def _walks(of: _Columns, machine: Accelerator) -> Fine:
    tiles = of("kernel_y") * of("kernel_x") * of("planes")
    rows = of("weights") + tiles * machine.tile_rows
    fine: Fine = (of("positions") <= machine.pixels) & (rows <= machine.weight_buffer_rows)
    return fine & (of("start") <= max(Start))


def _drains(of: _Columns, machine: Accelerator) -> Fine:
    fine, written = _results(of, machine, np.ones_like(of("bank")))
    fine &= (of("chunks") <= machine.group_chunks) & (of("positions") <= machine.pixels)
    return fine & _inside(of, machine, "write_banks", *written)


def _adds(of: _Columns, machine: Accelerator) -> Fine:
    digits_a, digits_b = of("digits_a"), of("digits_b")
    fine, written = _results(of, machine, (1 << digits_a) + (1 << digits_b))
    fine &= _inside(of, machine, "write_banks", *written)
    positions, target = of("positions"), of("destination")
    alone: Fine = (
        (written[2] == 1) & (digits_a == 0) & (digits_b == 0)
    )  # one word each at a position
    for source in (of("source_a"), of("source_b")):
        fine &= _inside(of, machine, "read_banks", source, np.zeros_like(source), written[2])
        fine &= (source == target) | (np.abs(source - target) >= positions)
    alone &= fine
    return alone


def _results(
    of: _Columns, machine: Accelerator, taps: Column
) -> tuple[Fine, tuple[Column, Column, Column]]:
    """Whether results come as often as they may and their tables are there; and where they go.

    Returns
    -------
    The second: address, pitch and number of their planes.
    """
    chunk, chunks, digits, passes = of("chunk"), of("chunks"), of("result_digits"), of("passes")
    threshold, sets = of("threshold"), 1 + (chunks - 1) * of("table_step")
    biases = of("bias") + sets * np.where(threshold, passes, 1)
    fine: Fine = (chunk < machine.word_chunks) & (biases <= machine.bias_rows)
    fine &= (threshold == 1) | (of("steps") + sets * passes <= machine.steps_rows)
    fine &= of("low") <= of("high")
    least = np.maximum(taps, 1 << digits)
    alike, which = np.unique(np.stack([passes, least]), axis=1, return_inverse=True)
    wanted = [interval(int(p), int(n), machine.ring) for p, n in alike.T]
    fine &= of("idle") + taps == np.array(wanted)[which.reshape(-1)]
    planes = -(-(chunk + chunks) // machine.word_chunks) << digits
    return fine, (of("destination"), of("destination_plane"), planes)


def _inside(
    of: _Columns, machine: Accelerator, banks: str, first: Column, pitch: Column, planes: Column
) -> Fine:
    """Whether some planes of words lie in the buffer, and in the banks that are declared."""
    mask, positions, size = of(banks), of("positions"), machine.activation_bank_words
    fine: Fine = np.ones(len(first), np.bool_)
    for plane in range(int(planes.max())):
        low = (first + plane * pitch) % ADDRESSES
        high = low + positions - 1
        inside = high < machine.activation_words
        # a shift is by at most the number of banks where the words lie in the buffer
        ends = (np.where(inside, each, 0) // size for each in (low, high))
        below, above = (np.int64(1) << end for end in ends)
        fine &= (inside & ((2 * above - below) & ~mask == 0)) | (plane >= planes)
    return fine


_RULES: Mapping[Opcode, Callable[[_Columns, Accelerator], Fine]] = {
    Opcode.LOAD_WEIGHTS: _weights,
    Opcode.LOAD_TABLE: _tables,
    Opcode.FETCH: _fetches,
    Opcode.ACCUMULATE: _walks,
    Opcode.DRAIN: _drains,
    Opcode.ADD: _adds,
}
