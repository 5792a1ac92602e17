"""Cycles and events of a program, in the first image of a run and in those that follow."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.events import COUNTS
from tnthw.machine.isa import Next
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.counting import count_events, skipped
from tnthw.simulator.schedule import Schedule, Scheduler
from tnthw.simulator.weight_buffer import WeightBuffer


class Timing:
    """What a program takes, whatever its images are.

    Parameters
    ----------
    program: its constants and where its tensors lie; its instructions are those of the stream.
    stream: the instructions.

    Attributes
    ----------
    schedule: of the first image.
    events: int64 (instructions, counts), of the first image, in the order of `COUNTS`.

    Raises
    ------
    ProgramError: the program never ends, or a weight tile holds an illegal code.
    """

    def __init__(self, program: Program, stream: Stream) -> None:
        self.program, self.stream = program, stream
        machine = program.accelerator
        self._scheduler = Scheduler(stream, machine)
        self.schedule: Schedule = self._scheduler.run()
        self._weights = WeightBuffer(program)
        self.events = count_events(program, stream, self._weights)

    @property
    def looks_forward(self) -> bool:
        """Whether some wait may be for what is dispatched later; see `hazards.check_waits`."""
        return self._scheduler.looks_forward

    @cached_property
    def later(self) -> Schedule:
        """Timing of every image of a run but the first.

        Raises
        ------
        ProgramError: the program ends the run after its first image.
        """
        if not isinstance(self.stream.last, Next):
            raise ProgramError(
                f"program {self.program.name}: it ends with END, so a run has one image; end it "
                f"with NEXT"
            )
        return self._scheduler.run(later=True)

    def events_of(self, image: int) -> NDArray[np.int64]:
        """Events of each instruction in image `image` (from 0) of a run."""
        if image == 0:
            return self.events
        return self._later_events[min(image, 2) - 1]

    @cached_property
    def _later_events(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Events of the second image, and of each that follows.

        What the weight buffer holds after the second image it holds after each that follows, so
        that all from the third on are alike, and the second too where each loads what it reads.
        """
        if self._weights.settled:
            second = skipped(self.stream, self.events)
            return second, second
        given = self.program, self.stream, self._weights
        before = self._weights.held.copy()
        second = count_events(*given, later=True)
        same = np.array_equal(before, self._weights.held)
        return second, second if same else count_events(*given, later=True)


def named(counts: NDArray[np.int64]) -> dict[str, int]:
    """Sums over instructions by name."""
    return dict(zip(COUNTS, counts.sum(axis=0).tolist(), strict=True))
