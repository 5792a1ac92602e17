"""Networks whose branches meet in concats: dense blocks, Inception, U-Net."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tests.strategies import random_image
from tnthw.compiler.compile import compile_graph
from tnthw.errors import MissingToolError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator


class _Network:
    def __init__(self, name: str, seed: int) -> None:
        self.build, self.rng = Builder(name), np.random.default_rng(seed)

    def conv(self, x: str, channels: int, side: int = 3, **options: int) -> str:
        before = self.build[x].type.shape[0] // options.get("groups", 1)
        trits = self.rng.choice([-1, 0, 1], (channels, before, side, side)).astype(np.int8)
        acc = self.build.accumulate(x, trits, padding=side // 2, **options)
        return self.norm(acc)

    def norm(self, x: str) -> str:
        """Batch norm, ReLU and 8 bits."""
        channels, reach = self.build[x].type.shape[0], self.build.range(x).high
        factor = self.rng.uniform(300, 900, channels) / max(1, reach)
        return self.build.rescale(x, fit(factor, self.rng.uniform(0, 60, channels), 4))

    def average(self, x: str, side: int) -> str:
        total = self.build.sum_pool(x, side)
        channels = self.build[x].type.shape[0]
        return self.build.rescale(total, fit(np.full(channels, side**-2), np.zeros(channels), 1))

    def classes(self, x: str, count: int) -> Graph:
        side = self.build[x].type.shape[1]
        flat = self.build.reshape(self.average(x, side))
        trits = self.rng.choice([-1, 0, 1], (count, self.build[flat].type.shape[0]))
        self.build.output(self.build.accumulate(flat, trits.astype(np.int8)))
        return self.build.finish()


def densenet(growth: int) -> Graph:
    """Two dense blocks, each layer with its own batch norm on all maps before it, a transition."""
    net = _Network("densenet", growth)
    x = net.conv(net.build.input((3, 16, 16)), 2 * growth)
    for block in range(2):
        maps = [x]
        for _ in range(3):
            joined = net.build.concat(maps) if len(maps) > 1 else maps[0]
            narrow = net.conv(net.norm(joined), 4 * growth, 1)
            maps.append(net.conv(narrow, growth))
        x = net.build.concat(maps)
        if block == 0:
            x = net.average(net.conv(x, 2 * growth, 1), 2)
    return net.classes(x, 10)


def inception(width: int) -> Graph:
    """Two modules of four branches, one of them a pool."""
    net = _Network("inception", width)
    x = net.build.max_pool(net.conv(net.build.input((3, 16, 16)), 2 * width), 2)
    for _ in range(2):
        one = net.conv(x, width, 1)
        three = net.conv(net.conv(x, width, 1), width + width // 2)
        five = net.conv(net.conv(x, width // 2, 1), width // 2, 5)
        pooled = net.conv(net.build.max_pool(x, 3, stride=1, padding=1), width // 2, 1)
        x = net.build.concat([one, three, five, pooled])
    return net.classes(x, 10)


def unet(width: int) -> Graph:
    """Down twice, and the maps of each size met again behind a bottleneck of the same size."""
    net = _Network("unet", width)
    first = net.conv(net.build.input((3, 16, 16)), width)
    second = net.conv(net.build.max_pool(first, 2), 2 * width)
    inner = net.conv(net.conv(second, 2 * width), 2 * width, groups=2)
    joined = net.conv(net.build.concat([inner, second]), width)
    outer = net.conv(net.conv(first, width), width)
    last = net.build.concat([net.conv(outer, width), first, outer])
    small = net.build.concat([net.build.max_pool(net.conv(last, width), 2), joined])
    return net.classes(small, 5)


@pytest.mark.parametrize("machine", ["t8x8", "t16x16"])
@pytest.mark.parametrize(
    ("make", "width"), [(densenet, 8), (densenet, 12), (inception, 16), (inception, 10), (unet, 8)]
)
def test_they_run(make: Callable[[int], Graph], width: int, machine: str) -> None:
    graph = make(width)
    roomy = preset(machine)
    tight = replace(roomy, activation_bank_words=256)  # so that concats go through memory
    assert wrong_values(graph, roomy, keep=False) == []
    assert wrong_values(graph, tight, keep=False) == []


def test_a_dense_block_of_whole_words_has_no_copies() -> None:
    layers = compile_graph(densenet(8), preset("t8x8")).layers
    assert all(layer.op != "concat" for layer in layers)


@pytest.mark.rtl
@pytest.mark.parametrize(
    "make", [unet, *(pytest.param(make, marks=pytest.mark.slow) for make in (densenet, inception))]
)
def test_they_are_the_same_on_the_rtl(make: Callable[[int], Graph]) -> None:
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    machine: Accelerator = preset("t8x8")
    program = compile_graph(make(4), machine, keep=True)
    image = random_image(np.random.default_rng(0), make(4)).reshape(program.input_shape)
    report = verify(program, [image])
    assert report.passed, "\n".join(map(str, report.differences))
