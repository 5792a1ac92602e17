"""A program's values as operations of the kernel (`values.c`): what does not depend on the image.

The contents of the weight buffer and of the finish unit's memories come from memory that no program
stores over, so they are known beforehand: each ACCUMULATE gets its matrix, each result its factors.
Where an instruction reads what this image has not written (left over from the run before), there is
no plan, and NumPy runs the program step by step.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.machine.accelerator import WIDEN_BITS
from tnthw.machine.isa import UNIT_OF, Move, Opcode
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.move_rows import buffer_rows, memory_rows, wraps
from tnthw.simulator.state import State
from tnthw.simulator.values_accumulates import Weights, accumulates
from tnthw.simulator.values_factors import CHUNK
from tnthw.simulator.values_kept import Kept
from tnthw.simulator.values_library import Kernel
from tnthw.simulator.values_tables import Constants, Tables
from tnthw.simulator.values_vectors import vectors
from tnthw.simulator.windows import Walk

_FIELDS = 32
_KINDS = {
    kind: number
    for number, kind in enumerate(
        (
            Opcode.LOAD, Opcode.STORE, Opcode.ACCUMULATE, Opcode.DRAIN, Opcode.ADD,
            Opcode.MAX_POOL, Opcode.SUM_POOL, Opcode.LOOKUP,
        )
    )
}  # fmt: skip

if {*_KINDS, Opcode.LOAD_WEIGHTS, Opcode.LOAD_TABLE, Opcode.FETCH} != UNIT_OF.keys():
    raise AssertionError("the kernel does what every instruction that a unit runs does")

Rows = NDArray[np.int64]


class Plan:
    """The operations, and everything that they point at.

    Raises
    ------
    Unplanned: a run needs what the run before left, or the matrices take too much memory.
    """

    def __init__(
        self, program: Program, stream: Stream, walks: ByteCache[Walk], kernel: Kernel
    ) -> None:
        self.machine = machine = program.accelerator
        self._kernel, self._kept, memory = kernel, Kept(), Constants(program)
        self.columns = -(-machine.columns // kernel.width) * kernel.width
        weights = Weights(machine, memory, kernel, self._kept)
        places = stream.columns.rows(Opcode.ACCUMULATE)
        sums = np.zeros((len(places), _FIELDS), np.int64)
        found = accumulates(stream, weights, walks, self._kept)
        sums[:, 1 : 1 + found.shape[1]] = found
        parts: list[tuple[Opcode, Rows, Rows]] = [(Opcode.ACCUMULATE, places, sums)]
        made = vectors(stream, Tables(machine, memory), walks, self._kept, _FIELDS)
        parts += [(opcode, each.places, each.table) for opcode, each in made.items()]
        parts += [(kind, *self._moves(stream, kind)) for kind in (Opcode.LOAD, Opcode.STORE)]
        for kind, _, table in parts:
            table[:, 0] = _KINDS[kind]
        order = np.argsort(np.concatenate([each for _, each, _ in parts]), kind="stable")
        self._operations = np.concatenate([table for _, _, table in parts])[order]
        self._machine = np.array(
            [
                machine.lanes, machine.activation_bits, self.columns, machine.pixels,
                machine.accumulator_bits, machine.finish_bits, machine.activation_words,
                WIDEN_BITS, 0, 0,
            ],
            np.int64,
        )  # fmt: skip

    def run(self, state: State, *, products_alone: bool = False) -> None:
        """Run the program on every image of a state, on as many threads as there are cores.

        Parameters
        ----------
        products_alone: leave out all but the ACCUMULATEs; what is left is a measure of the kernel.
        """
        operations = self._operations
        if products_alone:
            operations = operations[operations[:, 0] == _KINDS[Opcode.ACCUMULATE]]
        self._machine[8:] = state.memory.shape[1], len(operations)
        numbers, channels = count(), max(self.machine.lanes, self.machine.columns)
        channels += -channels % CHUNK
        room = 2 * self.machine.pixels * self.columns + 3 * channels
        one_at_a_time = threading.Lock()

        def work() -> None:
            scratch = np.empty(room, np.int32)
            while True:
                with one_at_a_time:
                    image = next(numbers)
                if image >= state.images:
                    return
                self._kernel.library.values_run(
                    self._machine.ctypes.data, operations.ctypes.data, image, image + 1,
                    state.memory.ctypes.data, state.words.ctypes.data, scratch.ctypes.data,
                    channels,
                )  # fmt: skip

        threads = min(state.images, _cores())
        if threads == 1:
            work()
            return
        with ThreadPoolExecutor(threads) as pool:
            for each in [pool.submit(work) for _ in range(threads)]:
                each.result()

    def _moves(self, stream: Stream, opcode: Opcode) -> tuple[Rows, Rows]:
        """Places in the stream and operations of the LOADs or STOREs."""
        places = stream.columns.rows(opcode).tolist()
        rows = [
            (place, row)
            for place, each in zip(places, stream.at(places), strict=True)
            if isinstance(each, Move)
            for row in self._move(each)
        ]
        table = np.zeros((len(rows), _FIELDS), np.int64)
        table[:, 1:8] = np.array([row for _, row in rows], np.int64).reshape(-1, 7)
        return np.array([place for place, _ in rows], np.int64), table

    def _move(self, instruction: Move) -> list[list[int]]:
        """One operation, or one of a row each where addresses wrap between rows."""
        beat, apart = self.machine.memory_bytes_per_cycle, wraps(instruction)
        word = self.machine.word_beats * beat
        pitches = instruction.memory_stride * beat, instruction.buffer_stride
        places = zip(memory_rows(instruction) * beat, buffer_rows(instruction), strict=True)
        rows = 1 if apart else instruction.rows
        return [
            [int(there), pitches[0], word, rows, instruction.words, int(here), pitches[1]]
            for there, here in islice(places, None if apart else 1)
        ]


def _cores() -> int:
    """Cores that this process may use; `OMP_NUM_THREADS` says less, as to other programs."""
    cores = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return max(1, min(cores, int(wanted))) if wanted.isdigit() else cores
