"""The first convolution of a batch's next image beside one of the image before.

Where a network begins with a convolution that keeps the vector unit longer than the array, as one
with few channels and a pool does, each image of a pass begins with an array that waits.  Later
convolutions leave the vector unit idle most of the time.  So the beginning of the next image may
be put before one of these, and both go side by side (`tnthw.compiler.buffer.weaving`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tnthw.compiler.batch import Batched
from tnthw.compiler.steps import ConvStep, Step


def ways_ahead(batched: Batched) -> Iterator[Batched]:
    """Each way to put the beginning of an image's steps beside a convolution of the one before.

    The beginning is the first convolution and what the vector unit makes of it alone, such as a
    pool.  Only turns that follow each other directly are changed, and only the innermost ones.
    """
    turns = _turns(batched)
    if len(turns) < 2 or not isinstance(batched.network.steps[0], ConvStep):
        return
    steps = [batched.network.steps[index] for index in turns[0]]
    head = _beginning(steps)
    for beside in range(head, len(steps)):
        if isinstance(steps[beside], ConvStep):
            yield _moved(batched, turns, head, beside)


def _turns(batched: Batched) -> list[range]:
    """Indices of the steps of each innermost turn, in order."""
    begins = [index for index, origin in enumerate(batched.origins) if origin == 0]
    if len(begins) < 2:
        return []
    # what follows some turns but not others is of more images
    length = min(after - begin for begin, after in pairwise(begins))
    return [range(begin, begin + length) for begin in begins]


def _beginning(steps: Sequence[Step]) -> int:
    """How many steps the first convolution and those that only the vector unit adds are."""
    made, count = {steps[0].output}, 1
    for step in steps[1:]:
        if isinstance(step, ConvStep) or not made.issuperset(step.sources):
            break
        made.add(step.output)
        count += 1
    return count


def _moved(batched: Batched, turns: list[range], head: int, beside: int) -> Batched:
    """The beginning of each turn that directly follows another beside a step of that."""
    order: list[int] = []
    paired: set[int] = set()
    last = -1  # of the steps that are in order
    for number, turn in enumerate(turns):
        order += range(last + 1, turn.start)
        begun = number > 0 and turns[number - 1].stop == turn.start
        at = turn.start + head if begun else turn.start
        following = turns[number + 1] if number + 1 < len(turns) else None
        if following is not None and following.start == turn.stop:
            other = turn.start + beside
            order += range(at, other)
            paired.add(len(order))
            order += [following.start, other]
            order += range(following.start + 1, following.start + head)
            at = other + 1
        order += range(at, turn.stop)
        last = turn.stop - 1
    order += range(last + 1, len(batched.origins))
    network = replace(
        batched.network,
        steps=tuple(batched.network.steps[index] for index in order),
        paired=frozenset(paired),
    )
    return replace(
        batched, network=network, origins=tuple(batched.origins[index] for index in order)
    )
