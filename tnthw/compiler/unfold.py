"""The network's input laid out for the first layer: parts of its windows side by side in the lanes.

An image has 1 or 3 channels and would leave most lanes idle.  Where the first layer is a
convolution, the image is written to memory so that one activation word holds several pixels of a
window, and the layer becomes a convolution with as many channels more and a smaller kernel.  There
are two forms: row windows, whose words hold the pixels under several columns of the kernel and are
shared by its rows; and `tnthw.compiler.arrange`, which fills the lanes without regard to rows.  The
host does this when it writes the image (`tnthw.program.inputs`); pixels are stored more than once,
and the memory traffic of that is counted like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.arrange import Plane, arrangements
from tnthw.compiler.layout import digits_of, groups_of, words_of
from tnthw.compiler.steps import ConvStep, Network, Reads, Tensor, kernel_of
from tnthw.ir.ops import Accumulate
from tnthw.ir.weights import alike
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import planes_of
from tnthw.program.program import Unfold


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One way to lay the input out, and the first layer on it.

    Attributes
    ----------
    network, unfold: with the input as it lies in memory, and how; None for as it is.
    tiles: weight tiles of a column group, those of one node.
    words: activation words of the input.
    """

    network: Network
    unfold: Unfold | None
    tiles: int
    words: int


def layouts(network: Network, accelerator: Accelerator) -> list[tuple[Network, Unfold | None]]:
    """Give the ways to lay the network's input out, the fastest first; the plainest is the last.

    Returns
    -------
    The network with the input as it lies in memory, and how the host lays the image out (None: as
    it is).  Machines on which they are alike share them.
    """
    array = (
        accelerator.lanes,
        accelerator.columns,
        accelerator.activation_bits,
        accelerator.memory_bytes_per_cycle,
    )
    parts = tuple(getattr(network, each.name) for each in fields(network))
    return list(_layouts(_Case(parts, array, network, accelerator)))


@dataclass(frozen=True, slots=True)
class _Case:
    """A network on a machine; two are one where steps and tensors are, and what layouts ask for."""

    parts: tuple[object, ...]
    array: tuple[int, ...]
    network: Network = field(compare=False)
    accelerator: Accelerator = field(compare=False)


@lru_cache(maxsize=64)
def _layouts(case: _Case) -> tuple[tuple[Network, Unfold | None], ...]:
    network, accelerator = case.network, case.accelerator
    step = _first(network)
    if step is None:
        return ((network, None),)
    source = network.source
    kernel_y, kernel_x = kernel_of(step.nodes[0])
    planes = planes_of(source.shape[0], accelerator)
    plain = Layout(
        network=network,
        unfold=None,
        tiles=kernel_y * kernel_x * planes,
        words=words_of(source, accelerator),
    )
    rows = _row_windows(network, step, accelerator)
    if rows is not None and rows.tiles < plain.tiles:
        plain = rows
    walked = len(step.nodes) * len(groups_of(step.output, accelerator))
    walked *= digits_of(source, accelerator)
    walked *= step.output.shape[1] * step.output.shape[2]

    def time(layout: Layout) -> tuple[int, int]:
        loads = layout.words * accelerator.word_beats
        return max(layout.tiles * walked, loads), loads

    found = [
        each
        for each in _any_rows(network, step, accelerator, plain.tiles)
        if time(each) < time(plain)
    ]
    return tuple((each.network, each.unfold) for each in (*sorted(found, key=time), plain))


def _first(network: Network) -> ConvStep | None:
    """The one step that reads the network's input, if its windows can be taken apart."""
    source = network.source
    readers = [step for step in network.steps if source in step.sources]
    if len(readers) != 1 or not isinstance(readers[0], ConvStep):
        return None
    step = readers[0]
    if step.residual is not None and step.residual.operand is source:
        return None
    node = step.nodes[0]
    if node.groups != 1 or any(not alike(node, other) for other in step.nodes):
        return None
    return step


def _row_windows(network: Network, step: ConvStep, accelerator: Accelerator) -> Layout | None:
    """Several columns of the kernel side by side; its rows walk the same words."""
    source, node = network.source, step.nodes[0]
    kernel_y, kernel_x = kernel_of(node)
    channels, words = source.shape[0], accelerator.word_channels
    taps = min(kernel_x, words // channels)
    if taps < 2:
        return None
    columns = [range(first, min(first + taps, kernel_x)) for first in range(0, kernel_x, taps)]
    unfold = Unfold(
        shape=source.shape,
        planes=tuple(
            tuple((c, 0, kx * node.dilation[1]) for kx in some for c in range(channels))
            for some in columns
        ),
        origin=(0, -node.padding[1]),
        step=(1, node.stride[1]),
        size=(source.shape[1], step.output.shape[2]),
    )
    held = np.zeros((len(columns) * words, kernel_y), bool)
    nodes: list[Accumulate] = []
    for each in step.nodes:
        trits = np.zeros((each.trits.shape[0], len(columns) * words, kernel_y, 1), np.int8)
        for plane, some in enumerate(columns):
            for tap, kx in enumerate(some):
                lanes = slice(plane * words + tap * channels, plane * words + (tap + 1) * channels)
                trits[:, lanes, :, 0] = each.trits[:, :, :, kx]
                held[lanes] = True
        nodes.append(
            replace(
                each,
                trits=trits,
                stride=(each.stride[0], 1),
                padding=(each.padding[0], 0),
                dilation=(each.dilation[0], 1),
            )
        )
    reads = (Reads(planes=(0, len(columns)), held=held),) * len(nodes)
    return _layout(network, step, unfold, nodes, reads, kernel_y * len(columns), accelerator)


def _any_rows(
    network: Network, step: ConvStep, accelerator: Accelerator, below: int
) -> Iterator[Layout]:
    """Lanes filled without regard to rows, in fewer tiles than `below`."""
    source, node = network.source, step.nodes[0]
    if node.trits.ndim != 4 or node.dilation[0] != 1:
        return
    kernel_y, kernel_x = kernel_of(node)
    channels, words = source.shape[0], accelerator.word_channels
    stride = node.stride[0]
    for planes in arrangements(kernel_x * channels, kernel_y, stride, words, below):
        unfold = Unfold(
            shape=source.shape,
            planes=tuple(
                tuple(
                    (lane.value % channels, lane.row, lane.value // channels * node.dilation[1])
                    for lane in plane.lanes
                )
                for plane in planes
            ),
            origin=(-node.padding[0], -node.padding[1]),
            step=(stride, node.stride[1]),
            size=(step.output.shape[1] + planes[0].taps - 1, step.output.shape[2]),
        )
        nodes: list[Accumulate] = []
        reads: list[Reads] = []
        for each in step.nodes:
            for number, (first, last) in enumerate(_runs(planes)):
                made, held = _rewritten(each, planes[first:last], stride, channels, words)
                shift = 0 if number else each.shift
                nodes.append(replace(made, shift=shift))
                reads.append(Reads(planes=(first, last), held=held))
        tiles = sum(plane.taps for plane in planes)
        yield _layout(network, step, unfold, nodes, tuple(reads), tiles, accelerator)


def _runs(planes: tuple[Plane, ...]) -> list[tuple[int, int]]:
    """Planes [first, last) of as many taps each."""
    cuts = [i for i in range(1, len(planes)) if planes[i].taps != planes[i - 1].taps]
    return list(zip([0, *cuts], [*cuts, len(planes)], strict=True))


def _rewritten(
    node: Accumulate, planes: tuple[Plane, ...], stride: int, channels: int, words: int
) -> tuple[Accumulate, NDArray[np.bool_]]:
    """The part of a node that some planes of as many taps bring, and where it has weights."""
    taps = planes[0].taps
    trits = np.zeros((node.trits.shape[0], len(planes) * words, taps, 1), np.int8)
    held = np.zeros((len(planes) * words, taps), bool)
    for number, plane in enumerate(planes):
        for lane, each in enumerate(plane.lanes):
            at = number * words + lane
            column, channel = divmod(each.value, channels)
            rows = slice(each.row, each.row + (each.links - 1) * stride + 1, stride)
            trits[:, at, : each.links, 0] = node.trits[:, channel, rows, column]
            held[at, : each.links] = True
    return replace(node, trits=trits, stride=(1, 1), padding=(0, 0), dilation=(1, 1)), held


def _layout(
    network: Network,
    step: ConvStep,
    unfold: Unfold,
    nodes: list[Accumulate],
    reads: tuple[Reads, ...],
    tiles: int,
    accelerator: Accelerator,
) -> Layout:
    source = network.source
    wide: Tensor = replace(source, shape=unfold.windows_shape(accelerator), pieces=())
    made = replace(step, source=wide, nodes=tuple(nodes), reads=reads)
    steps = tuple(made if each is step else each for each in network.steps)
    return Layout(
        network=replace(network, source=wide, steps=steps),
        unfold=unfold,
        tiles=tiles,
        words=words_of(wide, accelerator),
    )
