"""Wide weights on a machine that has wide weights: one walk where trits take several planes."""

from __future__ import annotations

from dataclasses import replace

from tnthw.compiler.steps import ConvStep, Network
from tnthw.ir.ops import Accumulate
from tnthw.ir.weights import alike
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat

MAGNITUDE_BITS = {
    WeightFormat.INT4: 3,
    WeightFormat.INT8: 7,
    WeightFormat.FP8: 4,
    WeightFormat.BF16: 8,
    WeightFormat.FP16: 11,
    WeightFormat.FP32: 24,
}
"""Bits of the largest magnitude up to which a weight holds every integer."""


def whole_weights(network: Network, accelerator: Accelerator) -> Network:
    """Let a full-precision twin take as many planes at once as its weights hold.

    A twin has timing and events only, so which trits stand for the walk does not matter.
    """
    if accelerator.ternary:
        return network
    held = MAGNITUDE_BITS[accelerator.weight_format]
    steps = tuple(
        _joined(step, held) if isinstance(step, ConvStep) else step for step in network.steps
    )
    return replace(network, steps=steps)


def _joined(step: ConvStep, held: int) -> ConvStep:
    """Keep one node of each run of planes that lie alike and whose integers a weight holds."""
    kept: list[Accumulate] = []
    bits = 0  # of the magnitudes that the last kept node stands for
    for node in step.nodes:
        joined = bits + max(node.shift, 1)  # a term beside others may carry
        if kept and alike(kept[-1], node) and joined <= held:
            bits = joined
        else:
            kept.append(replace(node, shift=min(node.shift, 1)))  # a twin shifts at one start
            bits = 1
    weights = sum(node.trits.size for node in kept)
    return replace(step, nodes=tuple(kept), weights=weights)
