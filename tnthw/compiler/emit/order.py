"""The steps of a network one after the other.

Vector steps interleaved with the convolution before them.
"""

from __future__ import annotations

from tnthw.compiler.buffer.bands import StepPlan
from tnthw.compiler.emit.convolution import convolution
from tnthw.compiler.emit.emitter import Generator
from tnthw.compiler.emit.vector import VectorStep
from tnthw.compiler.steps import ConvStep, Step

_ALL = 1 << 30
"""More blocks than there are: everything stored counts as complete."""


def walk(generator: Generator, steps: tuple[Step, ...]) -> None:
    """Make the operations of all steps.

    Vector steps follow the convolution before them row by row.
    """
    plans = generator.plan.steps
    index = 0
    while index < len(steps):
        step, last = steps[index], index + 1
        while (
            last < len(steps) and isinstance(step, ConvStep) and _follows(steps[last], plans[last])
        ):
            last += 1
        vectors = [VectorStep(generator, i, steps[i], plans[i]) for i in range(index + 1, last)]
        followers = [v.operations() for v in vectors]
        if isinstance(step, ConvStep):
            for band in convolution(generator, index, step, plans[index]):
                if band is not None and plans[index].rolling is not None:
                    # the band before last makes room for this one: its readers come first
                    while vectors[0].bands_done < band - 1:
                        next(followers[0])
                elif band is None:
                    generator.advance()
                    for follower in followers:
                        next(follower, None)
        else:
            followers.append(VectorStep(generator, index, step, plans[index]).operations())
        for follower in followers:
            generator.advance(_ALL)
            for _ in follower:
                pass
        index = last


def _follows(step: Step, plan: StepPlan) -> bool:
    return not isinstance(step, ConvStep) and plan.interleaved
