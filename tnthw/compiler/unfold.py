"""Row windows for the network's input: several kernel columns side by side in the lanes.

An image has 1 or 3 channels and would leave most lanes idle.  Where the first layer is a
convolution, the image is written to memory so that one activation word holds the pixels under
several columns of the kernel; the layer becomes a convolution with as many channels more and a
kernel one column wide.  The host does this when it writes the image (`tnthw.program.inputs`);
pixels are stored more than once, and the memory traffic of that is counted like any other.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tnthw.compiler.steps import ConvStep, Network, kernel_of
from tnthw.ir.ops import Accumulate
from tnthw.ir.weights import alike
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import planes_of
from tnthw.program.program import Unfold


def unfold_input(network: Network, accelerator: Accelerator) -> tuple[Network, Unfold | None]:
    """Rewrite the first layer onto row windows where that takes fewer tiles.

    Returns
    -------
    The network with the input as it lies in memory, and how the host lays the image out (None: as
    it is).
    """
    source = network.source
    readers = [step for step in network.steps if source in step.sources]
    if len(readers) != 1 or not isinstance(readers[0], ConvStep):
        return network, None
    if readers[0].residual is not None and readers[0].residual.operand is source:
        return network, None
    step = readers[0]
    node = step.nodes[0]
    if node.groups != 1 or any(not alike(node, other) for other in step.nodes):
        return network, None
    kernel_x = kernel_of(node)[1]
    channels = source.shape[0]
    taps = min(kernel_x, accelerator.word_channels // channels)
    planes = -(-kernel_x // taps) if taps > 1 else 0
    if taps < 2 or planes >= kernel_x * planes_of(channels, accelerator):
        return network, None
    unfold = Unfold(
        shape=source.shape,
        taps=taps,
        kernel=kernel_x,
        stride=node.stride[1],
        padding=node.padding[1],
        dilation=node.dilation[1],
    )
    words = accelerator.word_channels
    shape = (planes * words, source.shape[1], step.output.shape[2])
    wide = replace(source, shape=shape, pieces=())
    made = replace(
        step,
        source=wide,
        nodes=tuple(_rewrite(each, unfold, planes, words) for each in step.nodes),
    )
    steps = tuple(made if s is step else s for s in network.steps)
    return replace(network, source=wide, steps=steps), unfold


def _rewrite(node: Accumulate, unfold: Unfold, planes: int, words: int) -> Accumulate:
    out, channels, kernel_y, kernel_x = node.trits.shape
    trits = np.zeros((out, planes * words, kernel_y, 1), np.int8)
    for kx in range(kernel_x):
        plane, tap = divmod(kx, unfold.taps)
        first = plane * words + tap * channels
        trits[:, first : first + channels, :, 0] = node.trits[:, :, :, kx]
    return replace(
        node,
        trits=trits,
        stride=(node.stride[0], 1),
        padding=(node.padding[0], 0),
        dilation=(node.dilation[0], 1),
    )
