"""Fields of instructions that count from where what they need lies, once that is known."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from tnthw.compiler.emit.operations import Operations, Table
from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW
from tnthw.machine.fields import Finish
from tnthw.machine.isa import Accumulate, FinishInstruction, Lookup
from tnthw.machine.record import setter

_WEIGHTS = setter(Accumulate, "weights")
_FINISH = setter(FinishInstruction, "finish")
_PAGE = setter(Lookup, "page")


def settle_places(operations: Operations, places: Table) -> None:
    """Let the fields of instructions count from where what they need lies; done once.

    Parameters
    ----------
    places: of `tnthw.compiler.emit.fills.Filled`.
    """

    @cache
    def placed(finish: Finish, bias: int, steps: int) -> Finish:
        return replace(finish, bias=finish.bias + bias, steps=finish.steps + steps)

    known, at = places.tolist(), 0
    counts = np.bincount(operations.uses[:, 0], minlength=len(operations)).tolist()
    for instruction, count in zip(operations.instructions, counts, strict=True):
        if not count:
            continue
        first, *more = known[at : at + count]
        at += count
        match instruction:
            case Accumulate() as walk:
                _WEIGHTS(walk, walk.weights + first)
            case FinishInstruction():
                steps = more[0] if more else 0
                _FINISH(instruction, placed(instruction.finish, first, steps))
            case Lookup() as lookup:
                _PAGE(lookup, lookup.page + first * FUNCTION_ROW // FUNCTION_PAGE)
            case _:
                raise AssertionError(f"a {type(instruction).__name__} needs nothing")
