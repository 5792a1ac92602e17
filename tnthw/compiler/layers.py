"""What a report says of each layer: its size, and how it was mapped."""

from __future__ import annotations

from tnthw.compiler.buffer.locations import (
    ConvPlan,
    Location,
    LoopOrder,
    Rolling,
    StepPlan,
    Tiled,
)
from tnthw.compiler.emit.emitter import Uses
from tnthw.compiler.emit.tile_counts import tile_count
from tnthw.compiler.steps import AddStep, ConvStep, LookupStep, PoolStep, Step
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import LayerInfo
from tnthw.wording import counted


def layer_info(
    step: Step, plan: StepPlan, accelerator: Accelerator, fetched: int, loaded: int, uses: Uses
) -> LayerInfo:
    """Describe one step.

    Parameters
    ----------
    fetched: bytes of weights that the program loads for it.
    loaded: weights in the tiles that it loads.
    uses: weights in the tiles that its instructions walk.
    """
    choice = _choice(plan)
    if isinstance(step, ConvStep | PoolStep) and step.copies:
        choice = f"{step.source.name} copied to where the concat lies, {choice}"
    if not isinstance(step, ConvStep):
        op = "add" if isinstance(step, AddStep) else "sumpool"
        if isinstance(step, LookupStep):
            op = "table"
        elif isinstance(step, PoolStep) and step.maximum:
            op = "maxpool"
        elif isinstance(step, PoolStep) and step.copies:
            op = "concat"
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
        weights_loaded=loaded,
        weights_read=uses.read,
        weighted_lanes=uses.lanes,
        choice=choice,
    )


def _choice(plan: StepPlan) -> str:
    tiles = len(plan.tiles)
    source = plan.source if isinstance(plan, ConvPlan) else plan.sources[0]
    order = ""
    if isinstance(plan, ConvPlan) and plan.order is LoopOrder.GROUPS_OUTER:
        order = ", one column group after the other"
    return (
        f"{counted(tiles, 'row tile')}{order}, input {_where(source)}, output {_where(plan.output)}"
    )


def _where(location: Location) -> str:
    if isinstance(location, Tiled):
        return "through memory"
    return "in a circular buffer" if isinstance(location, Rolling) else "on chip"
