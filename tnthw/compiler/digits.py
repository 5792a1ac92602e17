"""Additions behind convolutions on a machine on which the tensors have different digits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tnthw.compiler.layout import digits_of
from tnthw.compiler.steps import AddStep, ConvStep, Network, Step
from tnthw.machine.accelerator import Accelerator


def fit_additions(network: Network, accelerator: Accelerator) -> Network:
    """Let what waits for an addition have the digits of the sum, or a place of its own.

    A convolution with an addition leaves its result where the sum will lie.  One of fewer digits
    is written in as many as the sum's; one of more needs more room than there is, and is made as
    a tensor by itself, which a lone addition reads.
    """
    steps = tuple(made for step in network.steps for made in _fitted(step, accelerator))
    return replace(network, steps=steps)


def _fitted(step: Step, accelerator: Accelerator) -> Iterator[Step]:
    if not isinstance(step, ConvStep) or step.residual is None:
        yield step
        return
    residual, convolved = step.residual, step.residual.convolved
    wanted, found = (digits_of(t, accelerator) for t in (step.output, convolved))
    if found == wanted:
        yield step
    elif found < wanted:
        wider = replace(convolved, bits=step.output.bits)
        yield replace(step, residual=replace(residual, convolved=wider))
    else:
        yield replace(step, output=convolved, residual=None)
        operands = (convolved, residual.operand)
        a, b = operands if residual.convolved_first else operands[::-1]
        yield AddStep(layer=step.layer, output=step.output, a=a, b=b, addition=residual.addition)
