"""Sums that are kept as they are: the network's result, and before a pool and a grid."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from tnthw.errors import GraphError
from tnthw.frontends.codes import combined
from tnthw.frontends.stages import MOVING, Kind, Network, Stage
from tnthw.frontends.steps import Affine

Result = Literal["auto", "exact", "8 bits"]
"""What the lowered network gives: see `lower`."""


def with_result(network: Network, wanted: Result) -> Network:
    """Let the last stage keep its sums where that is wanted, and its affine steps to the host.

    Raises
    ------
    GraphError: "exact" is wanted, and the network does not end with a sum and affine steps.
    """
    if wanted == "8 bits":
        return network
    index = len(network.stages) - 1
    while index and network.stages[index].kind is Kind.RESHAPE:
        index -= 1
        if network.stages[index].name != network.stages[index + 1].sources[0]:
            return network
    last = network.stages[index]
    if last.step is not None:
        return network  # which is a grid of the source already
    reason = _not_sums(last)
    if wanted == "exact" and reason:
        raise GraphError(
            f"layer {last.name}{last.where}: {reason}, so the result has no exact integers; leave "
            f"result='exact' out, or end the network with one layer and affine steps"
        )
    graded = any(stage.exact for stage in network.stages)
    if reason or (wanted == "auto" and not graded):
        return network
    stages = [*network.stages]
    stages[index] = replace(last, raw=True)
    return replace(network, stages=tuple(stages))


def with_sums(network: Network) -> Network:
    """Let a layer keep its sums where only grids of the source read them, through pools.

    A max pool before a batch norm that multiplies some channels by a negative number cannot be
    computed on the grid behind it; an average of sums that have no grid cannot either.
    """
    readers: dict[str, list[Stage]] = {}
    for stage in network.stages:
        for name in stage.sources:
            readers.setdefault(name, []).append(stage)

    def graded(stage: Stage) -> bool:
        """Whether all that reads a value is a grid, at once or behind what moves values."""
        found = readers.get(stage.name, [])
        return bool(found) and all(
            (each.exact and each.kind in (Kind.SCALE, Kind.AVERAGE) and not _pads(each))
            or (each.kind in MOVING and graded(each))
            for each in found
        )

    last = network.stages[-1]
    stages = tuple(
        replace(stage, raw=True)
        if stage is not last
        and stage.kind is Kind.ACCUMULATE
        and stage.step is None
        and not _not_sums(stage)
        and graded(stage)
        else stage
        for stage in network.stages
    )
    return replace(network, stages=stages)


def _pads(stage: Stage) -> bool:
    return stage.window is not None and any(stage.window.padding)


def _not_sums(stage: Stage) -> str:
    """Say why a stage's sums cannot be the result; empty where they can."""
    affine = all(isinstance(step, Affine) for step in stage.after)
    if stage.kind is Kind.ACCUMULATE and not stage.keeps:
        if combined(stage.tensors) is None:
            return "has several scales of weights, which make no one sum"
        return "" if affine else "ends with more than affine steps"
    if stage.kind is Kind.AVERAGE and affine:
        gains = [step.gain for step in stage.after if isinstance(step, Affine)]
        return "" if all((gain > 0).all() for gain in gains) else "multiplies an average by less"
    return f"ends with {stage.kind}, which is no sum of a layer"
