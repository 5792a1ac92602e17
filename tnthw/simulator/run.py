"""Run a program: values, cycles and events of the machine on one image after the other."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tnthw.cache import ByteCache
from tnthw.collector import collector_paused
from tnthw.errors import ProgramError
from tnthw.machine.events import DETAILS, EVENTS
from tnthw.machine.isa import (
    Accumulate,
    End,
    Fetch,
    Load,
    LoadTable,
    LoadWeights,
    Store,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.program.decode import read_stream
from tnthw.program.inputs import integers, read_outputs, write_input, write_inputs
from tnthw.program.program import Program
from tnthw.simulator import windows as windows_module
from tnthw.simulator.array_unit import Matrix, accumulate
from tnthw.simulator.hazards import check_waits, find_hazards
from tnthw.simulator.layer_results import layer_results
from tnthw.simulator.result import LayerResult, RunResult, SimulationResult
from tnthw.simulator.schedule import Schedule
from tnthw.simulator.state import State, load, load_table, load_weights, store
from tnthw.simulator.timing import Timing, named
from tnthw.simulator.validate import validate, validate_run
from tnthw.simulator.values_library import kernel
from tnthw.simulator.values_plan import Plan
from tnthw.simulator.values_tables import Unplanned
from tnthw.simulator.vector_unit import run_vector
from tnthw.simulator.windows import Walk
from tnthw.threads import one_thread

MATRIX_CACHE_BYTES = 64 << 20
BATCH_BYTES = 128 << 20
"""Memory images of the machines of one batch."""


class Simulator:
    """A program on its machine, ready to run images.

    Decoding, checking, timing and event counting happen once, here; they do not depend on the
    image.  Memory and buffers keep their contents from run to run, as the hardware's do.

    Parameters
    ----------
    program: the program; its image is copied.
    check_hazards: also search for conflicting accesses that the waits leave unordered.

    Raises
    ------
    ProgramError: the program cannot be decoded, breaks a rule of docs/machine.md, never ends, or
        (with `check_hazards`) has a race.
    """

    @collector_paused()
    def __init__(self, program: Program, *, check_hazards: bool = False) -> None:
        program.check()
        self.program = program
        self.stream = read_stream(program)
        self._walks: ByteCache[Walk] = ByteCache(windows_module.CACHE_BYTES)
        self._matrices: ByteCache[Matrix] = ByteCache(MATRIX_CACHE_BYTES)
        validate(program, self.stream, self._walks)
        if check_hazards:
            hazards = find_hazards(self.stream, program.accelerator, self._walks)
            if hazards:
                raise ProgramError(
                    f"program {program.name}: accesses that no wait orders: "
                    + "; ".join(str(hazard) for hazard in hazards)
                )
        self.timing = Timing(program, self.stream)
        self.schedule, self.events = self.timing.schedule, self.timing.events
        self.layers = layer_results(program, self.schedule, self.events)
        self._state: State | None = None
        self._run_state: State | None = None

    def run(self, image: ArrayLike | None) -> SimulationResult:
        """Run the program on one image, or for timing alone on None.

        Parameters
        ----------
        image: integers of the shape of the program's input region, in the range of its type; None
            leaves values uncomputed.

        Raises
        ------
        InputError: the image has the wrong shape, type or range.
        ProgramError: values are asked of a full-precision twin, which has none, or of a program
            whose waits look forward in the stream.
        """
        memory = None
        if image is not None:
            memory = self.run_batch(integers(image, self.program, batch=False)[None])[0]
        return self._result(self.schedule, self.events, self.layers, memory)

    def later(self) -> SimulationResult:
        """Cycles and events of every image of a run but the first.

        Raises
        ------
        ProgramError: the program ends the run after its first image.
        """
        timing, events = self.timing.later, self.timing.events_of(1)
        return self._result(timing, events, layer_results(self.program, timing, events), None)

    def run_images(self, images: ArrayLike) -> RunResult:
        """Run the program on several images, one after the other, with one start.

        Memory is that of `program.memory`, with a record for each pass; it and the buffers keep
        their contents from one call to the next with as many passes.  Where the last pass has room
        for more images, these are what lies in memory, and cost what all cost.

        Parameters
        ----------
        images: integers (images, *shape of the program's input region), in the range of its type.

        Raises
        ------
        InputError, ProgramError: as `run`; or the program ends the run after its first image.
        """
        given = integers(images, self.program, batch=True)
        timing = self.time_images(len(given))
        return replace(timing, memory=self._run_values(given))

    def time_images(self, count: int) -> RunResult:
        """Cycles and events of a run of `count` images, which do not depend on them.

        Raises
        ------
        ProgramError: the program ends the run after its first image, or a later image reaches past
            the memory of the run.
        """
        first = self.run(None)
        ends = isinstance(self.stream.last, End)
        later = first if ends and count <= self.program.batch else self.later()
        passes = self.program.passes(count)
        validate_run(self.program, self.stream, passes)
        totals = self.events
        for image in range(1, min(passes, 3)):
            times = passes - 2 if image == 2 else 1
            totals = totals + times * self.timing.events_of(image)
        sums = named(totals)
        return RunResult(
            images=count,
            batch=self.program.batch,
            first=first,
            later=later,
            events={name: sums[name] for name in EVENTS},
            memory=None,
        )

    def _run_values(self, images: NDArray[np.integer]) -> NDArray[np.uint8]:
        """Memory after a run of some images, uint8 (bytes,)."""
        program = self.program
        self._check_values()
        passes = program.passes(len(images))
        if self._run_state is None or self._run_state.run != passes:
            self._run_state = State(program, run=passes)
        state = self._run_state
        for number, image in enumerate(images):
            write_input(program, state.memory[0], image, number)
        for number in range(passes):
            self._run_stream(state, number)
        memory: NDArray[np.uint8] = state.memory[0].copy()
        return memory

    def _result(
        self,
        timing: Schedule,
        events: NDArray[np.int64],
        layers: tuple[LayerResult, ...],
        memory: NDArray[np.uint8] | None,
    ) -> SimulationResult:
        totals = named(events)
        return SimulationResult(
            cycles=timing.cycles,
            events={name: totals[name] for name in EVENTS},
            details={name: totals[name] for name in DETAILS},
            start=named(events[timing.trace.layer < 0]),
            layers=layers,
            stalls=dict(timing.stalls),
            trace=timing.trace,
            memory=memory,
        )

    def run_batch(self, images: ArrayLike) -> NDArray[np.uint8]:
        """Run the program on several images at once, for values alone.

        As if as many machines ran the same program, each on images of its own, one or those of a
        pass: the same bytes as `run` on one image after the other, several times as fast. Cycles
        and events are those of `run`. Another number of machines than in the last call begins with
        new ones.

        Parameters
        ----------
        images: integers (images, *shape of the program's input region), in the range of its type.

        Returns
        -------
        The memories after the run, uint8 (passes, bytes).

        Raises
        ------
        InputError, ProgramError: as `run`.
        """
        memories, _ = self._run_machines(images)
        return memories.copy()

    def results(self, images: ArrayLike) -> NDArray[np.int64]:
        """What several images come to, as `run_batch` computes it.

        Returns
        -------
        int64 (images, *shape of the program's output region).

        Raises
        ------
        InputError, ProgramError: as `run`.
        """
        return read_outputs(self.program, *self._run_machines(images))

    def _run_machines(self, images: ArrayLike) -> tuple[NDArray[np.uint8], int]:
        """Run a pass on each machine; their memories, and how many images there are."""
        program = self.program
        self._check_values()
        given = integers(images, program, batch=True)
        passes = program.passes(len(given))
        if self._state is None or self._state.images != passes:
            self._state = State(program, passes)
        write_inputs(program, self._state.memory, given)
        if self._plan is None:
            self._run_stream(self._state, 0)
        else:
            self._plan.run(self._state)
        return self._state.memory, len(given)

    @cached_property
    def _plan(self) -> Plan | None:
        """The values of an image for the kernel; None where there is none, or no plan."""
        found = kernel()
        if found is None:
            return None
        try:
            with collector_paused():
                return Plan(self.program, self.stream, self._walks, found)
        except (Unplanned, ProgramError):
            return None  # step by step it works, or says what is wrong

    def _check_values(self) -> None:
        """Refuse to compute values that a program does not have."""
        program = self.program
        if not program.accelerator.ternary:
            raise ProgramError(
                f"program {program.name}: machine {program.accelerator.name} has "
                f"{program.accelerator.weight_format} weights, which stand for timing and events "
                f"only; run it without an image"
            )
        if self.timing.looks_forward:
            check_waits(self.stream)  # values in stream order are right only if waits look back

    @one_thread()
    def _run_stream(self, state: State, image: int) -> None:
        """Do what every instruction says in image `image` of a run."""
        for index, instruction in enumerate(self.stream.instructions):
            if not self.stream.runs(index, image > 0):
                continue
            try:
                self._execute(instruction, state, self.stream.offset(instruction, image))
            except ProgramError as error:
                raise ProgramError(
                    f"program {self.program.name}: {self.stream.describe(index)}: {error}"
                ) from None

    def batch(self, most: int = 64) -> int:
        """Images that `run_batch` takes at a time without using much memory: at most `most`, or one
        pass of them.
        """
        size = self.program.batch
        return size * max(1, min(most // size, BATCH_BYTES // self.program.image.size))

    def _execute(self, instruction: UnitInstruction, state: State, offset: int) -> None:
        match instruction:
            case Accumulate():
                accumulate(instruction, state, self._walks, self._matrices)
            case Load():
                load(instruction, state, offset)
            case Store():
                store(instruction, state, offset)
            case LoadWeights():
                load_weights(instruction, state)
            case LoadTable():
                load_table(instruction, state)
            case Fetch():
                pass
            case VectorInstruction():
                run_vector(instruction, state, self._walks)
            case _:
                raise TypeError(f"nothing executes {instruction.opcode.name}")


def simulate(
    program: Program,
    image: ArrayLike | None,
    *,
    values: bool = True,
    check_hazards: bool = False,
) -> SimulationResult:
    """Run a program once.

    Parameters
    ----------
    image: integers of the shape of the program's input region; None for timing alone.
    values: False leaves values uncomputed even if there is an image.
    check_hazards: also search for races.

    Raises
    ------
    InputError: the image has the wrong shape, type or range.
    ProgramError: the program cannot be decoded or executed.
    """
    simulator = Simulator(program, check_hazards=check_hazards)
    return simulator.run(image if values else None)
