"""Instructions of the VECTOR unit as operations of the kernel: one for each plane of words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.machine.accelerator import FUNCTION_PAGE, Accelerator
from tnthw.machine.columns import Column, alike
from tnthw.machine.isa import LoadTable, Lookup, Opcode, Pool, Start
from tnthw.program.decode import Stream
from tnthw.simulator.values_factors import FIELDS, Factors, Finishes
from tnthw.simulator.values_kept import Kept
from tnthw.simulator.values_tables import Tables, Unplanned
from tnthw.simulator.windows import ADDRESSES, Walk, walk_of

RESULT, OPERANDS, FINISH, FUNCTIONS, PAGE = 1, 7, 18, 30, 31
"""Columns of an operation at which its parts begin."""

_FINISHED = (Opcode.DRAIN, Opcode.ADD, Opcode.MAX_POOL, Opcode.SUM_POOL)
_BYTE = 255
"""Largest magnitude of a value in the buffer, whatever its digits and its sign."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Parts:
    """The planes that the chunks of each instruction of an opcode fall into, in order.

    Attributes
    ----------
    places: int64 (parts,), the instruction's place in the stream.
    number: its number among those of its opcode.
    plane: which plane.
    first, chunks: the first of the instruction's chunks in it, and how many.
    lane: the first lane.
    table: int64 (parts, fields), the operations.
    """

    places: Column
    number: Column
    plane: Column
    first: Column
    chunks: Column
    lane: Column
    table: NDArray[np.int64]


def parts_of(stream: Stream, opcode: Opcode, machine: Accelerator, fields: int) -> Parts:
    """The parts of the instructions of an opcode, with what is written in their operations."""
    columns, of = stream.columns, partial(stream.columns.column, opcode)
    chunk, per_word, width = of("chunk"), machine.word_chunks, machine.rescale_channels
    end = chunk + of("chunks")
    planes = -(-end // per_word)  # an instruction begins in its first plane
    number = np.repeat(np.arange(len(chunk)), planes)
    plane = np.arange(len(number)) - np.repeat(np.cumsum(planes) - planes, planes)
    low = np.maximum(chunk[number], plane * per_word)
    high = np.minimum(end[number], (plane + 1) * per_word)
    digits, pitch = 1 << of("result_digits")[number], of("destination_plane")[number]
    table = np.zeros((len(number), fields), np.int64)
    lane = (low - plane * per_word) * width
    to = (of("destination")[number] + plane * digits * pitch) % ADDRESSES
    written = of("positions")[number], (high - low) * width, lane, to, pitch, digits
    table[:, RESULT:OPERANDS] = np.stack(written, axis=1)
    return Parts(
        places=columns.rows(opcode)[number], number=number, plane=plane,
        first=low - chunk[number], chunks=high - low, lane=lane, table=table,
    )  # fmt: skip


def vectors(
    stream: Stream,
    tables: Tables,
    walks: ByteCache[Walk],
    kept: Kept,
    fields: int,
) -> dict[Opcode, Parts]:
    """The operations of all instructions of the VECTOR unit, but for their kinds.

    Raises
    ------
    Unplanned: a result is made of what was not loaded or not summed.
    """
    machine = tables.machine
    found = {
        opcode: parts_of(stream, opcode, machine, fields) for opcode in (*_FINISHED, Opcode.LOOKUP)
    }
    bits = {
        Opcode.DRAIN: _drained(stream, found[Opcode.DRAIN], machine),
        Opcode.ADD: _added(stream, found[Opcode.ADD]),
    }
    for opcode in (Opcode.MAX_POOL, Opcode.SUM_POOL):
        bits[opcode] = _pooled(stream, opcode, found[opcode], walks, kept, machine)
    finishes = [_finishes(stream, opcode, found[opcode], bits[opcode]) for opcode in _FINISHED]
    given = Finishes(
        **{n: np.concatenate([getattr(each, n) for each in finishes]) for n in Finishes.__slots__}
    )
    places = np.concatenate([found[opcode].places for opcode in _FINISHED])
    loads = stream.columns.rows(Opcode.LOAD_TABLE)
    versions = np.searchsorted(loads, places)
    first, kinds = alike([versions, *(getattr(given, name) for name in Finishes.__slots__)])
    factors = Factors(given.take(first), tables, machine)
    _fill(stream, tables, factors, places[first], found[Opcode.LOOKUP], kept)
    fields_of = factors.fields(kept)[kinds]
    at = 0
    for opcode in _FINISHED:
        table = found[opcode].table
        table[:, FINISH : FINISH + FIELDS] = fields_of[at : at + len(table)]
        at += len(table)
    return found


def _fill(
    stream: Stream,
    tables: Tables,
    factors: Factors,
    places: Column,
    lookups: Parts,
    kept: Kept,
) -> None:
    """Fill the tables in the order of the stream, and note what is read of them."""
    loads = stream.columns.rows(Opcode.LOAD_TABLE).tolist()
    filling = iter(stream.at(loads))
    work = [(index, 0, 0) for index in loads]
    work += [(index, 1, number) for number, index in enumerate(places.tolist())]
    work += [(index, 2, number) for number, index in enumerate(lookups.places.tolist())]
    for index, kind, number in sorted(work):
        if kind == 0:
            load = next(filling)
            assert isinstance(load, LoadTable), "by its opcode"
            tables.load(load)
        elif kind == 1:
            factors.note(number)
        else:
            each = stream.instructions[index]
            assert isinstance(each, Lookup), "by its opcode"
            _look_up(each, lookups, number, tables, kept)


def _look_up(each: Lookup, parts: Parts, number: int, tables: Tables, kept: Kept) -> None:
    """The operand of a part of a LOOKUP, and its tables."""
    width, row = tables.machine.rescale_channels, parts.table[number]
    digits, pitch = 1 << each.digits, each.source_plane
    source = (each.source + int(parts.plane[number]) * digits * pitch) % ADDRESSES
    first, chunks = int(parts.first[number]), int(parts.chunks[number])
    channels = np.arange(first * width, (first + chunks) * width)
    page = FUNCTION_PAGE * (each.page + each.page_step * channels)
    row[OPERANDS : OPERANDS + 4] = source, pitch, digits, each.signed
    row[FUNCTIONS], row[PAGE] = kept(tables.functions_of(page)), kept(page.astype(np.int64))


def _finishes(stream: Stream, opcode: Opcode, parts: Parts, bits: Column) -> Finishes:
    """What is done with each part."""

    def of(name: str) -> Column:
        return stream.columns.column(opcode, name)[parts.number]

    return Finishes(
        bias=of("bias"), steps=of("steps"), table_step=of("table_step"), passes=of("passes"),
        threshold=of("threshold"), widen=of("widen"), low=of("low"), high=of("high"),
        first=parts.first, chunks=parts.chunks, bits=bits,
        two=np.full(len(bits), opcode == Opcode.ADD, np.int64),
    )  # fmt: skip


def _drained(stream: Stream, parts: Parts, machine: Accelerator) -> Column:
    """Operands of DRAINs; returns the bits of the largest magnitude of each."""
    bank = stream.columns.column(Opcode.DRAIN, "bank")[parts.number]
    parts.table[:, OPERANDS] = bank * machine.pixels
    parts.table[:, OPERANDS + 1] = parts.first * machine.rescale_channels
    return _bits_of_sums(stream, machine)[parts.number]


def _bits_of_sums(stream: Stream, machine: Accelerator) -> Column:
    """Bits of the largest magnitude of the sums that each DRAIN reads.

    Raises
    ------
    Unplanned: sums are read, or added to, that were not made.
    """
    columns, sums, drains = stream.columns, Opcode.ACCUMULATE, Opcode.DRAIN
    of = partial(columns.column, sums)
    tiles = of("kernel_y") * of("kernel_x") * of("planes")
    shifts = {Start.KEEP: 0, Start.DOUBLE: 1, Start.DIGIT: machine.activation_bits}
    work = [
        *zip(
            columns.rows(sums).tolist(), of("bank").tolist(), of("positions").tolist(),
            of("start").tolist(), (tiles * machine.lanes * _BYTE).tolist(), strict=True,
        ),
        *(
            (index, bank, positions, -1, 0)
            for index, bank, positions in zip(
                columns.rows(drains).tolist(), columns.column(drains, "bank").tolist(),
                columns.column(drains, "positions").tolist(), strict=True,
            )
        ),
    ]  # fmt: skip
    work.sort()
    found: list[int] = []
    half = 1 << (machine.accumulator_bits - 1)
    there, largest = [0, 0], [0, 0]  # of each bank: positions, and the largest sum
    for _, bank, positions, start, more in work:
        if start == Start.ZERO:
            there[bank], largest[bank] = positions, more
            continue
        if positions > there[bank]:
            raise Unplanned
        if start < 0:
            found.append(min(largest[bank], half).bit_length())
            continue
        # a shorter block leaves the rest of its bank as it was; that of another is not read anew
        there[bank], largest[bank] = positions, more + (largest[bank] << shifts[Start(start)])
    return np.array(found, np.int64)


def _added(stream: Stream, parts: Parts) -> Column:
    """Operands of ADDs; returns the bits of the largest magnitude of each."""
    for number, name in enumerate("ab"):
        fields = f"source_{name}", f"source_{name}_plane", f"digits_{name}", f"signed_{name}"
        source, pitch, digits, signed = (
            stream.columns.column(Opcode.ADD, each)[parts.number] for each in fields
        )
        planes = 1 << digits
        operand = (source + parts.plane * planes * pitch) % ADDRESSES, pitch, planes, signed
        first = OPERANDS + 4 * number
        parts.table[:, first : first + 4] = np.stack(operand, axis=1)
    return np.full(len(parts.number), _BYTE.bit_length(), np.int64)


def _pooled(
    stream: Stream,
    opcode: Opcode,
    parts: Parts,
    walks: ByteCache[Walk],
    kept: Kept,
    machine: Accelerator,
) -> Column:
    """Operands of pools; returns the bits of the largest magnitude of each."""
    found, half = [], 1 << (machine.accumulator_bits - 1)
    known: dict[int, tuple[Walk, int, int]] = {}  # with the walk, so that it stays
    pools = stream.at(parts.places.tolist())
    for row, plane, each in zip(parts.table, parts.plane.tolist(), pools, strict=True):
        assert isinstance(each, Pool), "by its opcode"
        walk, window, digits = walk_of(each, walks), each.window, 1 << each.digits
        if id(walk) not in known:
            known[id(walk)] = walk, kept(walk.offset), kept(walk.valid)
        origin = (window.origin + plane * digits * window.plane) % ADDRESSES
        row[OPERANDS : OPERANDS + 4] = origin, window.plane, digits, each.signed
        row[OPERANDS + 8 : FINISH] = each.window_taps, *known[id(walk)][1:]
        largest = _BYTE * (each.window_taps if opcode == Opcode.SUM_POOL else 1)
        found.append(min(largest, half).bit_length())
    return np.array(found, np.int64)
