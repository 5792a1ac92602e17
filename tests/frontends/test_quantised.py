"""Random quantised networks: the integers are what the module itself computes, or within the bound.

A thousand and more of them run as slow tests, with the networks of `test_random_networks`.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import torch

from tests.frontends.networks import Network
from tests.frontends.quantised import Maker
from tnthw.errors import GraphError
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.ir.grid import Grid
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import run_batch
from tnthw.ir.types import channel_scales

# Torch warns of even kernels with padding "same".
pytestmark = pytest.mark.filterwarnings("ignore:Using padding=:UserWarning")

GRID = Grid(scale=1 / 16, signed=False, low=0, high=16)

LIMITS = (
    "its largest value",  # a network that is dead on all images
    "moves axes",  # behind what the IR's movements can do
    "thresholds; allowed are",  # comparisons of values that no grid of the source is behind
    "cannot add with factors",
)
"""What lowering may refuse of them."""


def blocks(lowered: Lowered, name: str) -> list[str]:
    """Kinds of the stages of one block: how each is related to the module's real numbers."""
    return [s.exactness.kind for s in lowered.stages if s.stage.name.split(".")[0] == name]


def real(lowered: Lowered, name: str, values: np.ndarray, shape: tuple[int, ...]) -> torch.Tensor:
    kind = lowered.graph[name].type
    scale = np.array(channel_scales(kind)).reshape(-1, *(1,) * (len(kind.shape) - 1))
    return torch.from_numpy(values * scale).reshape(len(values), *shape)


def check(seed: int) -> tuple[set[str], int, bool]:
    """Lower one network and compare each block, given the interpreter's integers of what it reads.

    Returns its features, how many blocks were compared, and whether the whole network is exact;
    no features where it was refused.
    """
    maker = Maker(seed)
    model, shape = maker.network()
    images = np.random.default_rng(seed).integers(0, 17, (16, *shape))
    try:
        result = lower(model, images, GRID, method="max")
    except GraphError as error:
        assert any(limit in str(error) for limit in LIMITS), (seed, error)
        return set(), 0, False
    graph = result.graph
    values = run_batch(graph, images.reshape(len(images), *graph.inputs[0].type.shape))
    compared = compare(model.double(), result, values, images, seed)
    exact = all(stage.exactness.kind == "exact" for stage in result.stages)
    if exact:
        with torch.no_grad():
            want = model(torch.from_numpy(images / 16)).numpy()
        found = real_results(graph, values[graph.outputs[0].name]).reshape(want.shape)
        np.testing.assert_array_equal(found, want, err_msg=f"{seed}")
    return maker.features, compared, exact


def compare(
    model: Network, result: Lowered, values: dict[str, np.ndarray], images: np.ndarray, seed: int
) -> int:
    owner = {stage.stage.value: stage for stage in result.stages if stage.stage.value}
    numbers = [torch.from_numpy(images / 16)]
    within: list[list[str]] = [[]]  # kinds of stages that a real value has in it
    observe = result.network.source.observe
    assert observe is not None
    in_order = set(observe((images[:2] / 16).astype(np.float32)))  # not permuted until it is read
    compared = 0
    for index, reads in enumerate(model.reads):
        with torch.no_grad():
            block = getattr(model, f"b{index}")
            want = block(*(numbers[i].clone() for i in reads))
        kinds = [*blocks(result, f"b{index}"), *(k for i in reads for k in within[i])]
        own = [s.name for s in result.network.source.steps if s.name.split(".")[0] == f"b{index}"]
        stage = owner.get(own[-1]) if own and own[-1] in in_order else None
        if stage is None or want.dim() < 2 or stage is result.stages[-1]:
            numbers.append(want)  # joined to a later one, or the result, with its own scale
            within.append(kinds)
            continue
        found = real(result, stage.stage.name, values[stage.stage.name], tuple(want.shape[1:]))
        if all(kind == "exact" for kind in kinds):
            np.testing.assert_array_equal(found.numpy(), want.numpy(), err_msg=f"{seed} b{index}")
            compared += 1
        elif len(kinds) == 1:
            (scale,) = {float(s) for s in result.graph[stage.stage.name].type.scale}
            kind = result.graph[stage.stage.name].type
            wanted = want.clamp(kind.low * scale, kind.high * scale)
            apart = float((found - wanted).abs().max()) / scale
            assert apart <= stage.exactness.bound + 1e-9, (seed, index, apart, stage.exactness)
            compared += 1
        numbers.append(found)
        within.append([])
    return compared


def test_sixty_quantised_networks() -> None:
    found = [check(seed) for seed in range(60)]
    assert sum(bool(features) for features, _, _ in found) >= 45
    assert sum(exact for _, _, exact in found) >= 15
    assert sum(compared for _, compared, _ in found) >= 100


@pytest.mark.slow
def test_seven_hundred_quantised_networks_with_every_feature() -> None:
    reached: Counter[str] = Counter()
    lowered = whole = 0
    for seed in range(1000, 1700):
        features, _, exact = check(seed)
        lowered += bool(features)
        whole += exact
        reached.update(features)
    assert lowered >= 550 and whole >= 200
    assert len(reached) >= 75, sorted(reached.items())
