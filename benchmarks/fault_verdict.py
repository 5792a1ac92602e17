"""What the simulator says of a program whose bits were flipped, and whether the RTL did that.

A legal program must run to the same bytes, events and cycles; one that breaks a rule of
docs/machine.md must end with the code that the simulator refuses it with.  What the page does not
define, races among it, may do anything that ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.program.program import Program
from tnthw.simulator.result import RunResult
from tnthw.simulator.run import Simulator
from tnthw.simulator.state import State
from tnthw.verify.rtl_run import RtlRun

_CODE = re.compile(r"\(error (\d+), [A-Z_]+\)")


class Agreement(Enum):
    """How the RTL's run compares with what the simulator says."""

    SAME = "as the simulator says"
    UNDEFINED = "not defined"
    OTHER_CODE = "another error"
    UNLIKE = "unlike the simulator"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the simulator says of a run.

    Attributes
    ----------
    code: it ends with; 0 for a legal program, None for one that is not defined.
    result: with memory; None where there is none.
    """

    code: int | None
    result: RunResult | None = None


def verdict(program: Program, memory: NDArray[np.uint8], images: int) -> Verdict:
    """Run the simulator on memory that may hold anything.

    Parameters
    ----------
    program: as it was compiled.
    memory: uint8 (bytes,), of a run of so many images.
    """
    image = memory[: program.image.size]
    try:
        simulator = Simulator(replace(program, image=image), check_hazards=True)
        timing = simulator.time_images(images)
        held = State(simulator.program, run=images)
        held.memory[0] = memory
        for number in range(images):
            simulator._run_stream(held, number)
    except ProgramError as error:
        found = _CODE.search(str(error))
        return Verdict(int(found.group(1)) if found else None)
    return Verdict(0, replace(timing, memory=held.memory[0].copy()))


def agreement(said: Verdict, run: RtlRun, *, stalls: bool) -> Agreement:
    """Compare a run with what the simulator says; `stalls` leaves cycles out."""
    if said.code is None:
        return Agreement.UNDEFINED
    if said.result is None:
        if run.error == said.code:
            return Agreement.SAME
        return Agreement.OTHER_CODE if run.error else Agreement.UNLIKE
    same = run.error == 0 and np.array_equal(run.memory, said.result.memory)
    same = same and run.events == said.result.events
    same = same and (stalls or run.cycles == said.result.cycles)
    return Agreement.SAME if same else Agreement.UNLIKE
