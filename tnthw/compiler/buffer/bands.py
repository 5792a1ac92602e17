"""What a plan says of each step: its bands of rows and its staging slots."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.compiler.steps import ConvStep, PoolStep, Step


@dataclass(frozen=True, slots=True)
class Slots:
    """Staging places of one operand of one step: a word address per slot."""

    bases: tuple[int, ...]
    plane_words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlan:
    """Where one step finds and puts its tensors.

    Attributes
    ----------
    bands: output rows [first, last) of each band.
    source, skip, output: staging slots, None where the tensor is resident (or absent).
    middle: slots for the rescaled convolution before its addition, None where it goes to the
        output's place.
    output_in_skip: the sum is written over the skip operand.
    groups_outer: loop order of a convolution: all bands for one column group after the other
        (each group's weights are loaded once, the input once per group), instead of all groups
        band by band.
    interleaved: a vector step whose places are free while the convolution before it runs, so that
        it may follow it row by row.
    rolling: rows kept from the band before, for a convolution whose output only passes through
        two slots on its way into the pool that follows; None where the output is not of that
        kind.
    reads_rolling: for that pool.
    """

    bands: tuple[tuple[int, int], ...]
    source: Slots | None
    skip: Slots | None
    output: Slots | None
    middle: Slots | None
    output_in_skip: bool
    groups_outer: bool = False
    interleaved: bool = False
    rolling: int | None = None
    reads_rolling: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BufferPlan:
    """The whole plan: word address of each resident tensor, and a plan for each step."""

    resident: dict[str, int]
    steps: tuple[StepPlan, ...]


def input_rows(step: Step, first: int, last: int) -> tuple[int, int]:
    """Input rows [first, last) of the step's source that output rows [first, last) need."""
    match step:
        case ConvStep():
            node = step.nodes[0]
            kernel = node.trits.shape[2] if node.trits.ndim == 4 else 1
            stride, padding, dilation = node.stride[0], node.padding[0], node.dilation[0]
        case PoolStep():
            kernel, stride, padding, dilation = step.kernel[0], step.stride[0], step.padding[0], 1
        case _:
            return first, last
    height = step.sources[0].shape[1]
    low = max(0, first * stride - padding)
    high = min(height, (last - 1) * stride - padding + (kernel - 1) * dilation + 1)
    return min(low, height - 1), max(high, min(low, height - 1) + 1)
