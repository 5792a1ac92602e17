"""The steps of a network one after the other, those that may woven into the convolution before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tnthw.compiler.buffer.locations import BufferPlan, ConvPlan, Rolling, StepPlan, VectorPlan
from tnthw.compiler.emit.convolution import convolution
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.vector import VectorStep
from tnthw.compiler.steps import ConvStep, Step


def emit_steps(emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan) -> None:
    """Make the operations of all steps.

    Steps whose places are free follow the convolution before them row by row: vector steps, and a
    convolution that would keep the vector unit busy while the array waits.
    """
    index = 0
    while index < len(steps):
        last = index + 1
        if isinstance(steps[index], ConvStep):
            while last < len(steps) and _follows(plan.steps[last]):
                last += 1
            _convolution_with_followers(emitter, steps, plan, index, last)
        else:
            _finish(emitter, [_vector(emitter, steps, plan, index).operations()])
        index = last


def _convolution_with_followers(
    emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan, index: int, last: int
) -> None:
    step, conv_plan = steps[index], plan.steps[index]
    assert isinstance(step, ConvStep)
    assert isinstance(conv_plan, ConvPlan)
    followers = [_follower(emitter, steps, plan, i) for i in range(index + 1, last)]
    running = [
        follower.operations() if isinstance(follower, VectorStep) else follower
        for follower in followers
    ]
    if any(isinstance(each, ConvStep) for each in steps[index + 1 : last]):
        _together(emitter, convolution(emitter, index, step, conv_plan), running)
        return
    for planes in convolution(emitter, index, step, conv_plan):
        if planes is None:
            _advance(emitter, running)
        else:
            pool = followers[0]
            assert isinstance(pool, VectorStep)
            while pool.planes_done < planes:
                next(running[0], None)
    _finish(emitter, running)


def _together(
    emitter: Emitter, first: Iterator[int | None], running: list[Iterator[int | None]]
) -> None:
    """Two convolutions beside each other, and then what follows the second.

    Where every value is stored, the second would write its sum over the first before that is done,
    so there they go one after the other.  What follows the second waits for the end of the first,
    over whose input it may write.
    """
    second = running.pop(0)
    if not emitter.keep:
        next(second, None)  # what needs nothing of the first begins before it
    for _ in first:
        _advance(emitter, [] if emitter.keep else [second])
    for _ in second:
        _advance(emitter, running)
    _finish(emitter, running)


def _advance(emitter: Emitter, running: Sequence[Iterator[int | None]]) -> None:
    """Let a block of a convolution pass: each that follows it may go on a piece."""
    emitter.progress.advance()
    for each in running:
        while next(each, None) == 0:
            pass


def _finish(emitter: Emitter, running: Sequence[Iterator[int | None]]) -> None:
    for each in running:
        emitter.progress.settle()
        for _ in each:
            pass


def _follower(
    emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan, index: int
) -> VectorStep | Iterator[int | None]:
    step, mine = steps[index], plan.steps[index]
    if isinstance(step, ConvStep):
        assert isinstance(mine, ConvPlan)
        return convolution(emitter, index, step, mine)
    return _vector(emitter, steps, plan, index)


def _vector(emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan, index: int) -> VectorStep:
    mine = plan.steps[index]
    assert isinstance(mine, VectorPlan)
    tiles = plan.steps[index - 1].tiles if isinstance(mine.sources[0], Rolling) else ()
    return VectorStep(emitter, index, steps[index], mine, tiles)


def _follows(plan: StepPlan) -> bool:
    return plan.woven if isinstance(plan, ConvPlan) else plan.interleaved
