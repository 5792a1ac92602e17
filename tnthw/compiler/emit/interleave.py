"""The steps of a network one after the other, vector steps woven into the convolution before."""

from __future__ import annotations

from tnthw.compiler.buffer.locations import BufferPlan, ConvPlan, Rolling, StepPlan, VectorPlan
from tnthw.compiler.emit.convolution import convolution
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.vector import VectorStep
from tnthw.compiler.steps import ConvStep, Step


def emit_steps(emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan) -> None:
    """Make the operations of all steps.

    Vector steps whose places are free follow the convolution before them row by row.
    """
    index = 0
    while index < len(steps):
        last = index + 1
        if isinstance(steps[index], ConvStep):
            while last < len(steps) and _follows(plan.steps[last]):
                last += 1
            _convolution_with_followers(emitter, steps, plan, index, last)
        else:
            _finish(emitter, [_vector(emitter, steps, plan, index)])
        index = last


def _convolution_with_followers(
    emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan, index: int, last: int
) -> None:
    step, conv_plan = steps[index], plan.steps[index]
    assert isinstance(step, ConvStep)
    assert isinstance(conv_plan, ConvPlan)
    followers = [_vector(emitter, steps, plan, i) for i in range(index + 1, last)]
    running = [follower.operations() for follower in followers]
    for planes in convolution(emitter, index, step, conv_plan):
        if planes is None:
            emitter.progress.advance()
            for each in running:
                next(each, None)
        else:
            while followers[0].planes_done < planes:
                next(running[0], None)
    for each in running:
        emitter.progress.settle()
        for _ in each:
            pass


def _finish(emitter: Emitter, alone: list[VectorStep]) -> None:
    for step in alone:
        emitter.progress.settle()
        for _ in step.operations():
            pass


def _vector(emitter: Emitter, steps: tuple[Step, ...], plan: BufferPlan, index: int) -> VectorStep:
    mine = plan.steps[index]
    assert isinstance(mine, VectorPlan)
    tiles = plan.steps[index - 1].tiles if isinstance(mine.sources[0], Rolling) else ()
    return VectorStep(emitter, index, steps[index], mine, tiles)


def _follows(plan: StepPlan) -> bool:
    return isinstance(plan, VectorPlan) and plan.interleaved
