"""Networks on machines as small as they fit, so that tiles, halos and circular buffers happen.

`tight_machine` halves a machine's buffers until the network fits no more, and takes the last that
it fitted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import numpy as np

from tnthw.compiler.buffer.locations import ConvPlan, InPlace, LoopOrder, Rolling, Tiled, VectorPlan
from tnthw.compiler.mapping import Mapping, map_graph, prepare
from tnthw.errors import InfeasibleError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset

Rng = np.random.Generator


def tight_graph(rng: Rng) -> Graph:
    """Convolutions with dilation, stride, groups and padding; pools behind them; residuals."""
    build = Builder("tight")
    x = build.input((int(rng.integers(1, 12)), int(rng.integers(8, 24)), int(rng.integers(3, 12))))
    for _ in range(int(rng.integers(1, 4))):
        x = _convolution(build, rng, x)
        draw = rng.random()
        if draw < 0.45:
            x = _pool(build, rng, x)
        elif draw < 0.7:
            x = _residual(build, rng, x)
    build.output(x)
    return build.finish()


def _rescaled(build: Builder, rng: Rng, x: str) -> str:
    channels = build[x].type.shape[0]
    reach = max(1, abs(build[x].type.low), build[x].type.high)
    factor = rng.uniform(100, 400, channels) / reach
    return build.rescale(x, fit(factor, rng.uniform(-20, 20, channels), 3), signed=True)


def _convolution(build: Builder, rng: Rng, x: str, *, keep: bool = False) -> str:
    channels, height, width = build[x].type.shape
    sides = []
    for size in (height, width):
        kernel = int(rng.choice([1, 3, 3, 5] if keep else [1, 2, 3, 3, 5]))
        dilation = int(rng.choice([1, 1, 2, 3]))
        stride = 1 if keep else int(rng.choice([1, 1, 2, 3]))
        span = (kernel - 1) * dilation
        padding = span // 2 if keep else int(rng.integers(0, kernel + 1))
        if size + 2 * padding < span + 1:
            kernel, dilation, padding = 1, 1, 0
        sides.append((kernel, stride, padding, dilation))
    (ky, sy, py, dy), (kx, sx, px, dx) = sides
    out = channels if keep else int(rng.integers(1, 20))
    groups = int(rng.choice([g for g in range(1, channels + 1) if channels % g == 0]))
    groups = groups if out % groups == 0 and rng.random() < 0.3 else 1
    trits = rng.integers(-1, 2, (out, channels // groups, ky, kx))
    acc = build.accumulate(
        x, trits, stride=(sy, sx), padding=(py, px), dilation=(dy, dx), groups=groups
    )
    return _rescaled(build, rng, acc)


def _pool(build: Builder, rng: Rng, x: str) -> str:
    sides = []
    for size in build[x].type.shape[1:]:
        kernel = min(int(rng.choice([2, 2, 3, 3, 4])), size)
        sides.append((kernel, int(rng.integers(1, 4)), int(rng.integers(0, kernel))))
    kernel, stride, padding = ((a, b) for a, b in zip(*sides, strict=True))
    if rng.random() < 0.5:
        return build.max_pool(x, kernel, stride=stride, padding=padding)
    return _rescaled(build, rng, build.sum_pool(x, kernel, stride=stride, padding=padding))


def _residual(build: Builder, rng: Rng, x: str) -> str:
    main = _convolution(build, rng, x, keep=True)
    if rng.random() < 0.6:  # the operand is not what the last convolution reads
        main = _convolution(build, rng, main, keep=True)
    a, b = (main, x) if rng.random() < 0.5 else (x, main)
    return build.add(a, b, fit_add(*rng.uniform(0.3, 1, 2), 3.0, 3), signed=True)


def machines(rng: Rng) -> Accelerator:
    """A small machine with a large buffer."""
    return replace(
        preset("t8x8"),
        name="tight",
        lanes=int(rng.choice([4, 8])),
        columns=int(rng.choice([4, 8])),
        rescale_channels=int(rng.choice([2, 4])),
        pixels=int(rng.choice([4, 16, 32])),
        accumulator_bits=24,
        activation_banks=int(rng.choice([1, 2, 3])),
        activation_bank_words=4096,
        weight_buffer_bytes=int(rng.choice([128, 256, 1024])),
        bias_rows=int(rng.choice([8, 16])),
        steps_rows=int(rng.choice([64, 200])),
    )


def tight_machine(graph: Graph, machine: Accelerator) -> tuple[Accelerator, Mapping]:
    """The smallest buffer, in halves, that a network fits."""
    prepared = prepare(graph)
    mapping = map_graph(prepared, machine)
    while machine.activation_bank_words > 2:
        smaller = replace(machine, activation_bank_words=machine.activation_bank_words // 2)
        try:
            mapping = map_graph(prepared, smaller)
        except InfeasibleError:
            break
        machine = smaller
    return machine, mapping


def cases(first: int, last: int) -> Iterator[tuple[Graph, Accelerator, Mapping]]:
    """Networks and their tight machines by seed."""
    return map(case, range(first, last))


@cache  # several tests look at the same ones
def case(seed: int) -> tuple[Graph, Accelerator, Mapping]:
    """A network, and a machine that it is tight on."""
    rng = np.random.default_rng(seed)
    graph = tight_graph(rng)
    machine, mapping = tight_machine(graph, machines(rng))
    words = machine.activation_bank_words * int(rng.choice([1, 1, 1, 4, 64]))
    if words > machine.activation_bank_words:  # a little room lets additions be in place
        machine = replace(machine, activation_bank_words=min(words, 4096))
        mapping = map_graph(prepare(graph), machine)
    return graph, machine, mapping


FEATURES = {
    "tiled input", "tiled output", "circular buffer", "halo", "interleaved", "vector step alone",
    "addition in place", "addition out of place", "groups outer", "tiled dilation",
    "tiled dilation with stride",
}  # fmt: skip
"""What a mapping can make use of."""


def features(mapping: Mapping) -> set[str]:
    """What a mapping makes use of."""
    found: set[str] = set()
    for step, plan in zip(mapping.network.steps, mapping.plan.steps, strict=True):
        many = len(plan.tiles) > 1
        sources = (plan.source,) if isinstance(plan, ConvPlan) else plan.sources
        if any(isinstance(each, Tiled) for each in sources) and many:
            found.add("tiled input")
        if isinstance(plan.output, Tiled) and many:
            found.add("tiled output")
        if isinstance(plan.output, Rolling) and many:
            found.add("circular buffer")
            if plan.output.halo:
                found.add("halo")
        if isinstance(plan, VectorPlan):
            found.add("interleaved" if plan.interleaved else "vector step alone")
            continue
        if isinstance(plan.addition, InPlace):
            found.add("addition in place")
        elif plan.addition is not None:
            found.add("addition out of place")
        if plan.order is LoopOrder.GROUPS_OUTER:
            found.add("groups outer")
        nodes = getattr(step, "nodes", ())
        if any(node.dilation[0] > 1 for node in nodes) and many:
            found.add("tiled dilation")
            if any(node.stride[0] > 1 for node in nodes):
                found.add("tiled dilation with stride")
    return found
