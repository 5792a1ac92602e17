"""Random programs: every opcode, with the waits that the data needs and some that it does not."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tests.flat import Flat
from tests.rtl.paging import END, Page, Stream, dispatched, encoded, in_memory_unit, lay_out
from tests.rtl.programs_array import accumulate
from tests.rtl.programs_vector import RESULTS, add, drain, look_up, pool
from tests.rtl.reference import table_row_bytes
from tests.rtl.reference_array import tile_rows, weight_rows
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.packing import trit_code
from tnthw.machine.units import Unit

Drawn = tuple[dict[str, int], set[str], set[str]]
"""Fields of an instruction, and the resources that it reads and writes."""

RESULT_WORDS = 8
"""Words of a row in which a random program stores what the VECTOR unit wrote."""

RESULT_ROWS = RESULTS // RESULT_WORDS

_SPARE_ROWS = 3
"""Rows of each table in memory beyond those of the machine."""


class ProgramMaker:
    """Draw instructions that a machine can run; resources are handed out so that waits are
    exact."""

    def __init__(self, accelerator: Accelerator, seed: int, images: int = 1) -> None:
        self.acc = accelerator
        self.rng = random.Random(f"{seed} {accelerator.lanes} {accelerator.columns}")
        self.width = accelerator.memory_bytes_per_cycle
        self.function_rows = accelerator.function_entries // 16
        self.program: list[Flat] = []
        self.pages: list[Page] = []
        self.images, self.last = images, END
        self._used: list[tuple[Unit, set[str], set[str]]] = []  # unit, reads, writes
        # Memory in beats: constants, data, then the program.
        self.weight_base = 0
        self.row_beats = max(1, accelerator.weight_port_bytes // self.width)
        self.tile_rows, there = tile_rows(accelerator), weight_rows(accelerator)
        # tiles lie one behind the other from any row on, the same in memory and in the buffer
        self.first_tile = self.rng.randint(0, min(self.tile_rows - 1, there - self.tile_rows))
        self.table_base = self.weight_base + weight_rows(accelerator) * self.row_beats
        self.table_rows = accelerator.bias_rows, accelerator.steps_rows, self.function_rows
        self.table_row_beats = tuple(-(-n // self.width) for n in table_row_bytes(accelerator))
        sizes = [
            (rows + _SPARE_ROWS) * beats
            for rows, beats in zip(self.table_rows, self.table_row_beats, strict=True)
        ]
        self.data_base = self.table_base + sum(sizes)
        self.table_bases = [self.table_base + sum(sizes[:kind]) for kind in range(3)]
        self.data_beats = 400
        # behind the data, for each image room for what is stored relative to its output
        self.output_base = self.data_base + self.data_beats
        self.result_base = self.output_base + self.data_beats // 2
        self.result_beats = RESULT_ROWS * RESULT_WORDS * accelerator.word_beats
        behind = self.result_base + self.result_beats * accelerator.activation_banks
        self.output_stride = behind - self.output_base + self.rng.randint(0, 3)
        self.input_stride = self.rng.randint(1, 10)
        self.entry = behind + (images - 1) * self.output_stride

    def image(self) -> NDArray[np.uint8]:
        """Memory with constants, random data and the program."""
        acc, rng = self.acc, np.random.default_rng(self.rng.randrange(1 << 32))
        pages = self.pages or lay_out(acc, self.program, self.last, self.entry)
        code = np.frombuffer(encoded(acc, pages), np.uint8)
        image = np.zeros(self.entry * self.width + code.size, np.uint8)
        image[self.entry * self.width :] = code
        n_weights = self.table_base * self.width
        n_trits = acc.weight_format.weights_in(n_weights)
        trits = rng.choice([-1, 0, 1], n_trits).astype(np.int8).reshape(weight_rows(acc), -1)
        unused = self.tile_rows * trits.shape[1] - acc.lanes * acc.columns
        if unused:
            last = (self.first_tile - 1) % self.tile_rows  # the rows that a tile may end in
            trits[last :: self.tile_rows, -unused:] = 0
        image[:n_weights] = trit_code(acc.weight_format).pack(trits.reshape(-1))
        for kind in range(3):
            rows, used = self.table_rows[kind] + _SPARE_ROWS, table_row_bytes(acc)[kind]
            row = self.table_row_beats[kind] * self.width
            table = image[self.table_bases[kind] * self.width :][: rows * row].reshape(rows, row)
            table[:, :used] = self._table_values(kind, rng, rows, used)
        end = self.data_base * self.width
        image[end : end + self.data_beats * self.width] = rng.integers(
            0, 256, self.data_beats * self.width
        )
        return image

    def _table_values(
        self, kind: int, rng: np.random.Generator, rows: int, used: int
    ) -> NDArray[np.uint8]:
        """Bytes of a table: gaps and biases mostly small, so that results differ."""
        anything = rng.integers(0, 256, (rows, used), np.uint8)
        if kind == 1:  # gap, then whether the term is there, subtracted, and of operand b
            small = rng.integers(0, 4, (rows, used), np.uint8) | anything & 0x70
            return np.where(rng.random((rows, used)) < 0.8, small, anything & 0x7F)
        if kind == 0:
            size = used // self.acc.rescale_channels
            for r, c in np.ndindex(rows, self.acc.rescale_channels):
                bits = int(rng.integers(1, 8 * size + 1))
                bias = int(rng.integers(-(1 << (bits - 1)), 1 << (bits - 1)))
                value = bias.to_bytes(size, "little", signed=True)
                anything[r, c * size : (c + 1) * size] = np.frombuffer(value, np.uint8)
        return anything

    def fill(self) -> None:
        """Fill every memory that random instructions read."""
        acc = self.acc
        beats = weight_rows(acc) * self.row_beats
        weights = {"memory": self.weight_base, "buffer": 0, "beats": beats, "once": self._once()}
        self._append(Opcode.LOAD_WEIGHTS, weights, set(), {"weights"})
        self.fill_tables()
        for bank in range(acc.activation_banks):
            fields = {
                "read_banks": 0,
                "write_banks": 1 << bank,
                "base": 1,
                "memory": self.data_base + bank,
                "memory_stride": 3,
                "buffer": bank * acc.activation_bank_words,
                "buffer_stride": 8,
                "rows": acc.activation_bank_words // 8,
                "words": 8,
            }
            self._append(Opcode.LOAD, fields, set(), {f"word {bank}"})
        for sums in range(2):
            fields, reads, _ = accumulate(self)
            fields |= {"bank": sums, "start": 0, "positions": acc.pixels}
            self._append(Opcode.ACCUMULATE, fields, reads, {f"sum {sums}"})

    def _once(self) -> int:
        return int(self.rng.random() < 0.4)

    def store_results(self) -> None:
        """Store the words of every bank that vector instructions write, all to other places."""
        for bank in range(self.acc.activation_banks):
            fields = {
                "read_banks": 1 << bank,
                "write_banks": 0,
                "base": 2,
                "memory": self.result_base + bank * self.result_beats,
                "memory_stride": RESULT_WORDS * self.acc.word_beats,
                "buffer": bank * self.acc.activation_bank_words + RESULTS,
                "buffer_stride": RESULT_WORDS,
                "rows": RESULT_ROWS,
                "words": RESULT_WORDS,
            }
            self._append(Opcode.STORE, fields, {f"word {bank}"}, set())

    def add(self, opcode: Opcode) -> None:
        """Append one random instruction."""
        make: dict[Opcode, Callable[[], Drawn]] = {
            Opcode.LOAD: lambda: self._move(False),
            Opcode.STORE: lambda: self._move(True),
            Opcode.LOAD_WEIGHTS: self._weights,
            Opcode.LOAD_TABLE: self._table,
            Opcode.ACCUMULATE: lambda: accumulate(self),
            Opcode.DRAIN: lambda: drain(self),
            Opcode.ADD: lambda: add(self),
            Opcode.MAX_POOL: lambda: pool(self, Opcode.MAX_POOL),
            Opcode.SUM_POOL: lambda: pool(self, Opcode.SUM_POOL),
            Opcode.LOOKUP: lambda: look_up(self),
        }
        self._append(opcode, *make[opcode]())

    def _append(
        self, opcode: Opcode, fields: dict[str, int], reads: set[str], writes: set[str]
    ) -> None:
        unit = UNIT_OF[opcode]
        needed = {Unit.MEMORY: 0, Unit.ARRAY: 0, Unit.VECTOR: 0}
        done = dict.fromkeys(Unit, 0)
        greedy = self.rng.random() < 0.3
        for other, other_reads, other_writes in self._used:
            done[other] += 1
            if greedy or writes & (other_reads | other_writes) or reads & other_writes:
                needed[other] = done[other]
        fields |= {f"wait_{u.name.lower()}": needed[u] for u in Unit if u is not unit}
        self.program.append(Flat(opcode, fields))
        self._used.append((unit, reads, writes))

    def finish(self) -> None:
        """Cut the program into pages, and count their FETCHes into the waits for MEMORY."""
        self.pages = lay_out(self.acc, self.program, self.last, self.entry, self.rng)
        numbers = [0]  # of each memory instruction of the program, in the stream from 1
        for number, each in enumerate(in_memory_unit(self.pages), start=2):  # behind the boot fetch
            if each.opcode is not Opcode.FETCH:
                numbers.append(number)
        for instruction in self.program:
            if instruction.unit is not Unit.MEMORY:
                instruction.fields["wait_memory"] = numbers[instruction["wait_memory"]]

    def stream(self) -> Stream:
        """The instructions in the order they are dispatched; a program made by hand is plain."""
        pages = self.pages or lay_out(self.acc, self.program, self.last, self.entry)
        return dispatched(pages)

    # Resources: "word B" bank B of the activation buffer, "sum B", "weights", "table", "memory".

    def bank(self) -> tuple[int, int]:
        """A random bank and its first word."""
        bank = self.rng.randrange(self.acc.activation_banks)
        return bank, bank * self.acc.activation_bank_words

    def _move(self, store: bool) -> Drawn:
        rng, acc = self.rng, self.acc
        bank, first = self.bank()
        rows, words = rng.randint(1, 4), rng.randint(1, 8)
        half = self.data_beats // 2
        stride = words * acc.word_beats + rng.randint(0, 3)
        offset = (self.images - 1) * self.input_stride
        at = rng.randint(0, half - offset - 4 * (8 * acc.word_beats + 3))
        base = rng.randrange(3)  # relative to nothing, to the input or to the output
        memory = at + (self.output_base if base == 2 else self.data_base + half * store)
        fields = {
            "read_banks": (1 << bank) if store else 0,
            "write_banks": 0 if store else 1 << bank,
            "base": base,
            "memory": memory,
            "memory_stride": stride,
            "buffer": first + rng.randint(0, acc.activation_bank_words - 40),
            "buffer_stride": rng.randint(words, 10),
            "rows": rows,
            "words": words,
        }
        for place, pitch, bits in (
            ("memory", "memory_stride", 32),
            ("buffer", "buffer_stride", 20),
        ):
            if rng.random() < 0.25:  # the last row first
                fields[place] += (rows - 1) * fields[pitch]
                fields[pitch] = -fields[pitch] % (1 << bits)
        held = {f"word {bank}"}
        return (fields, held, set()) if store else (fields, set(), held)

    def _weights(self) -> Drawn:
        rng, there = self.rng, weight_rows(self.acc)
        rows = rng.randint(1, there)
        at = rng.randint(0, there - rows)
        source = rng.randrange(at % self.tile_rows, there - rows + 1, self.tile_rows)
        fields = {
            "memory": self.weight_base + source * self.row_beats,
            "buffer": at,
            "beats": rows * self.row_beats,
            "once": self._once(),
        }
        return fields, set(), {"weights"}

    def _table(self) -> Drawn:
        return self._fill(self.rng.randrange(3 if self.function_rows else 2))

    def _fill(self, kind: int, whole: bool = False) -> Drawn:
        """Rows of one table, from anywhere in memory to anywhere in it."""
        rng, there, beats = self.rng, self.table_rows[kind], self.table_row_beats[kind]
        rows = there if whole else rng.randint(1, min(there, 8))
        fields = {
            "memory": self.table_bases[kind] + rng.randint(0, there + _SPARE_ROWS - rows) * beats,
            "buffer": rng.randint(0, there - rows),
            "beats": rows * beats,
            "table": kind,
            "once": self._once(),
        }
        return fields, set(), {"table"}

    def fill_tables(self) -> None:
        """Fill every row of every table."""
        for kind in range(3 if self.function_rows else 2):
            self._append(Opcode.LOAD_TABLE, *self._fill(kind, whole=True))


def random_program(accelerator: Accelerator, seed: int, length: int) -> ProgramMaker:
    """A program that fills all memories, does `length` random things, then stores every result.

    It may run several images.
    """
    maker = ProgramMaker(accelerator, seed, images=1 + seed % 3)
    maker.fill()
    filled = len(maker.program)
    absent = {Opcode.FETCH} if accelerator.function_entries else {Opcode.FETCH, Opcode.LOOKUP}
    usual = [op for op in UNIT_OF if op not in absent]
    while len(maker.program) < filled + length:
        opcode = maker.rng.choice(usual)
        for _ in range(maker.rng.choice([1, 1, 1, 2, 3])):  # in a row they meet their like
            maker.add(opcode)
    maker.store_results()
    if maker.rng.random() < 0.8:
        maker.last = Flat(Opcode.NEXT, {
            "resident": maker.rng.randrange(2),
            "input_stride": maker.input_stride,
            "output_stride": maker.output_stride,
        })  # fmt: skip
    maker.finish()
    return maker
