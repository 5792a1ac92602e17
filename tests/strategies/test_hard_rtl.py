"""Hard networks on one small machine: RTL = simulator in every byte, cycle and event counter."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest

from tests.strategies.batches import compile_batch, wrong_images
from tests.strategies.draw import FromGenerator
from tests.strategies.features import features
from tests.strategies.hard import Case, hard_case
from tests.strategies.images import random_image
from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import MissingToolError
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.machine.isa import Accumulate
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator

pytestmark = pytest.mark.rtl

REQUIRED = {
    "dilation in y", "dilation in x", "dilation with stride in x", "dilation with stride in y",
    "padding of a kernel in x", "1 x N kernel", "N x 1 kernel", "overlapping maxpool",
    "padded maxpool", "padded sumpool", "grouped", "depthwise", "residual around a residual",
    "expansion", "split reduction", "skip overwritten", "row tiles", "halo",
    "origin before the buffer", "several pages", "weight rows of several beats",
    "planes of wide weights", "sums doubled", "sums shifted alone",
}  # fmt: skip
LONGEST = 20_000


@pytest.fixture(scope="module")
def verilator():
    try:
        return find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))


def cases(first_seed: int) -> Iterator[tuple[Case, set[str]]]:
    for seed in itertools.count(first_seed):
        case = hard_case(np.random.default_rng([11, seed]), SMALL)
        if case is not None:
            simulator = Simulator(case.program)
            if simulator.schedule.cycles <= LONGEST:
                yield case, features(case, simulator.stream)


def agree_on(count: int, first_seed: int) -> set[str]:
    reached: set[str] = set()
    for case, found in itertools.islice(cases(first_seed), count):
        images = [image.reshape(case.program.input_shape) for image in case.images]
        report = verify(case.program, images)
        assert report.passed, "\n".join(map(str, report.differences)) or report
        reached |= found
    return reached


def test_hard_networks_agree_with_the_rtl(verilator):
    reached = agree_on(30, first_seed=148)
    assert not REQUIRED - reached


def passes_agree_on(count: int, first_seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A whole pass and a part of one, of 2 to 4 images each."""
    for case, _ in itertools.islice(cases(first_seed), count):
        rng = np.random.default_rng(first_seed)
        batch, draw = int(rng.integers(2, 5)), FromGenerator(rng)
        program = compile_batch(
            case.graph, case.machine, batch, draw, monkeypatch, keep=bool(rng.integers(2))
        )
        images = [random_image(rng, case.graph).reshape(program.input_shape) for _ in range(batch)]
        report = verify(program, [*images, images[0]])
        assert report.passed, "\n".join(map(str, report.differences)) or report
        first_seed += 1


def test_passes_of_several_images_agree_with_the_rtl(verilator, monkeypatch):
    passes_agree_on(5, 3000, monkeypatch)


def test_a_walk_from_image_to_image_steps_by_whole_images(verilator):
    """A window as high as its map, higher than a step can be, over several images at once."""
    build, rng = Builder("tall"), np.random.default_rng(6)
    x = build.input((4, 17, 3))
    for height, width, padding in ((17, 3, 1), (1, 3, 0)):
        trits = rng.integers(-1, 2, (4, 4, height, width)).astype(np.int8)
        acc = build.accumulate(x, trits, padding=(0, padding))
        x = build.rescale(acc, fit(np.full(4, 0.05), np.zeros(4), 3), signed=True)
    build.output(x)
    graph = build.finish()
    program = compile_graph(graph, SMALL, keep=True, options=CompilerOptions(batch=2))
    walks = [i for i in Simulator(program).stream.instructions if isinstance(i, Accumulate)]
    assert any(i.window.row_step == 17 * i.window.tap_step for i in walks)
    assert not wrong_images(graph, program, rng)
    images = [random_image(rng, graph).reshape(program.input_shape) for _ in range(3)]
    report = verify(program, images)
    assert report.passed, "\n".join(map(str, report.differences)) or report


@pytest.mark.slow
def test_a_hundred_networks_in_passes_agree_with_the_rtl(verilator, monkeypatch):
    passes_agree_on(100, 4000, monkeypatch)


@pytest.mark.slow
def test_three_hundred_hard_networks_agree_with_the_rtl(verilator):
    assert not REQUIRED - agree_on(300, first_seed=1000)
