"""The stages against the source itself, in real numbers: what was read is what it computes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.frontends.evaluate import evaluate
from tnthw.frontends.stages import Network
from tnthw.frontends.steps import Array

_IMAGES = 4
"""Images that are compared; a wrong reading shows on the first."""

_TOLERANCE = 1e-3
"""Largest difference, relative to the largest value: float32 against float64, through many layers.

With trained grids, which round, a value at the edge of a step may fall on either side of it; there
the mean difference counts, relative to the mean value, and may be ten times as large.
"""


def check_agreement(network: Network, images: Array) -> None:
    """Compare the value of every stage, as far as the source tells it, and the result.

    Raises
    ------
    GraphError: they differ; the message names the first layer that does.
    """
    if network.source.run is None:
        return
    few = images[:_IMAGES]
    run = network.source.run(few)
    values = evaluate(network, few.astype(np.float64))
    rounds = any(stage.step is not None for stage in network.stages)
    for stage in network.stages:
        if stage.value in run.layers:
            difference = _difference(run.layers[stage.value], values[stage.name], rounds)
            _require(f"layer {stage.name}{stage.where}", difference, rounds)
    found: NDArray[Any] = values[network.stages[-1].name]
    for step in network.host:
        if step.function == "argmax":
            chosen = np.take_along_axis(found, np.expand_dims(run.result, 1), axis=1)[:, 0]
            _require("the network's result", _difference(chosen, found.max(axis=1), rounds), rounds)
            return
        found = on_host(step.function, found)
    _require("the network's result", _difference(run.result, found, rounds), rounds)


def on_host(function: str, values: NDArray[Any]) -> NDArray[Any]:
    """Compute what is left to the host, over the channels of (images, channels, ...)."""
    match function:
        case "argmax":
            best: NDArray[Any] = np.argmax(values, axis=1)
            return best
        case "sigmoid":
            shares: NDArray[Any] = 1.0 / (1.0 + np.exp(-values.astype(np.float64)))
            return shares
    shifted = values.astype(np.float64) - values.max(axis=1, keepdims=True)
    logs: NDArray[Any] = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return logs if function == "log_softmax" else np.exp(logs)


def _difference(wanted: NDArray[Any], found: NDArray[Any], rounds: bool) -> float:
    """Relative difference, in units of what is tolerated."""
    if wanted.shape != found.shape:
        return float("inf")
    real = wanted.astype(np.float64)
    apart = np.abs(real - found)
    if rounds:
        return float(apart.mean() / max(np.abs(real).mean(), 1e-12)) / (10 * _TOLERANCE)
    return float(apart.max() / max(np.abs(real).max(), 1e-12)) / _TOLERANCE


def _require(what: str, difference: float, rounds: bool) -> None:
    if not difference <= 1.0:
        share = difference * 100 * _TOLERANCE
        by = f"{10 * share:.2g} % of the mean" if rounds else f"{share:.2g} % of the largest"
        ties = (
            "; or many of its values lie exactly between two integers, which float32 rounds "
            "otherwise: scales that are powers of two avoid that"
        )
        raise GraphError(
            f"{what}: the network as it was read gives other values than its source (by {by}), "
            f"so a forward or a hook does something that the trace does not show; write it with "
            f"plain operations{ties if rounds else ''}"
        )
