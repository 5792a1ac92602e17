"""What a report says of each layer: its size, and how it was mapped."""

from __future__ import annotations

from tnthw.compiler.buffer.bands import StepPlan
from tnthw.compiler.emit.tiles import tile_count
from tnthw.compiler.steps import AddStep, ConvStep, PoolStep, Step
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import LayerInfo


def layer_info(
    step: Step, plan: StepPlan, accelerator: Accelerator, fetched: int, in_memory: set[str]
) -> LayerInfo:
    """Describe one step.

    Parameters
    ----------
    fetched: bytes of weights that the program loads for it.
    in_memory: names of the tensors that live in memory.
    """
    choice = _choice(step, plan, in_memory)
    if not isinstance(step, ConvStep):
        op = "add" if isinstance(step, AddStep) else "sumpool"
        if isinstance(step, PoolStep) and step.maximum:
            op = "maxpool"
        return LayerInfo(name=step.layer, op=op, macs=0, choice=choice)
    weight_bytes = tile_count(step, accelerator) * accelerator.tile_bytes
    if fetched > weight_bytes:
        choice += f", weights loaded {fetched / weight_bytes:.1f} times"
    return LayerInfo(
        name=step.layer,
        op="accumulate",
        macs=step.weights * step.output.shape[1] * step.output.shape[2],
        weights=step.weights,
        weight_bytes=weight_bytes,
        choice=choice,
    )


def _choice(step: Step, plan: StepPlan, in_memory: set[str]) -> str:
    output = "through memory" if step.output.name in in_memory else "on chip"
    if plan.rolling is not None:
        output = "rolling through two slots"
    source = "through memory" if step.sources[0].name in in_memory else "on chip"
    if plan.reads_rolling:
        source = "from those slots"
    bands = len(plan.bands)
    order = ", one column group after the other" if plan.groups_outer else ""
    return f"{bands} band{'s' if bands > 1 else ''}{order}, input {source}, output {output}"
