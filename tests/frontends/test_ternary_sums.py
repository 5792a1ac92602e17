"""Layers of every quantiser, also of those with several scales, from torch to the RTL."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from tests.frontends.lowering import assert_equal_in_every_layer, lowered, pixels, unsettle
from tnthw.compiler.compile import compile_graph
from tnthw.errors import MissingToolError
from tnthw.frontends.lower import lower
from tnthw.ir.ops import Accumulate, Add
from tnthw.machine.presets import preset
from tnthw.networks.layers import TernaryConv2d, TernaryLinear
from tnthw.networks.make import make_network
from tnthw.quantisers.registry import QUANTISERS
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator
from tnthw.workflows.check import check_against_interpreter
from tnthw.workflows.source_check import compare

EXPANSIONS = {2: (0.05, 0.2), 4: (0.05, 0.15, 0.3, 0.5)}
SHAPE = (1, 8, 8)


def digits(name: str, **options: Any) -> nn.Module:
    torch.manual_seed(0)
    return unsettle(make_network("digits", partial(QUANTISERS[name], **options)), 0)


def apart(model: nn.Module) -> nn.Module:
    """Move the scales of TTQ apart, as training does; some channels have the larger negative."""
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith(("quantiser.positive", "quantiser.negative")):
                parameter.mul_(0.5 + torch.rand(parameter.shape, generator=generator))
    return model


@pytest.mark.parametrize("per_channel", [False, True])
@pytest.mark.parametrize(
    ("name", "count"), [*((name, 1) for name in QUANTISERS), ("fixed", 2), ("fixed", 4)]
)
def test_every_quantiser_is_the_same_on_simulator_interpreter_and_torch(
    name: str, count: int, per_channel: bool
) -> None:
    options: dict[str, Any] = {"per_channel": per_channel}
    if count > 1:
        options["thresholds"] = EXPANSIONS[count]
    result = lowered(apart(digits(name, **options)), SHAPE)
    assert_equal_in_every_layer(result, SHAPE)
    checked = check_against_interpreter(result.graph, preset("t8x8"), pixels(SHAPE, 1, 7))
    assert checked.values_different == 0 and checked.values > 2000


@pytest.mark.parametrize(
    ("name", "count"), [("ttq", 2), ("fixed", 2), ("fixed", 4)], ids=["ttq", "fixed2", "fixed4"]
)
def test_several_tensors_come_close_to_the_float_network(name: str, count: int) -> None:
    options = {"thresholds": EXPANSIONS[count]} if name == "fixed" else {}
    model = apart(digits(name, **options))
    result = lowered(model, SHAPE)
    assert sum(isinstance(node, Accumulate) for node in result.graph) == 7 * count
    assert sum(isinstance(node, Add) for node in result.graph) == 7 * (count - 1) + 2
    images = pixels(SHAPE, 200, 5)
    with torch.no_grad():
        wanted = model(torch.from_numpy(images / 16).float()).double().numpy()
    (scale,) = result.graph["classifier"].type.scale
    spread = wanted.std()
    found = scale * result.reference().logits(images)
    exact = scale * result.reference(exact=True).logits(images)
    # Rounding of the parts costs about as much again as 8-bit activations do.
    assert np.sqrt(((exact - wanted) ** 2).mean()) < 0.03 * spread
    assert np.sqrt(((found - wanted) ** 2).mean()) < 0.06 * spread
    assert (found.argmax(1) == wanted.argmax(1)).mean() > 0.93


def test_the_parts_of_a_layer_add_up_to_it() -> None:
    """One layer: the result is within the rounding of its parts of the float result."""
    torch.manual_seed(0)
    quantiser = partial(QUANTISERS["fixed"], thresholds=EXPANSIONS[4], per_channel=True)
    layer = TernaryConv2d(2, 5, 3, padding=1, quantiser=quantiser)
    model = unsettle(nn.Sequential(layer, nn.BatchNorm2d(5)), 1)
    result = lowered(model, (2, 6, 6))
    images = pixels((2, 6, 6), 16, 5)
    with torch.no_grad():
        real = model(torch.from_numpy(images / 16).float()).double().numpy()
    types = {node.name: node.type for node in result.graph}
    (scale,) = types["0"].scale
    inside = np.abs(real / scale) < 100
    found = result.reference().values(images)
    bound, total = 0.5 * scale, np.zeros(1)
    for part in range(4):
        (step,) = types[f"0.part{part}"].scale
        inside &= np.abs(found[f"0.part{part}"]) < 127  # not clipped
        bound += 0.5 * step + 128 * step * result.factor_errors[part].largest
        total = total + step * found[f"0.part{part}"]
        if 0 < part < 3:
            (step,) = types[f"0.upto{part}"].scale
            bound += 0.5 * step
    assert inside.mean() > 0.8
    assert np.abs(scale * found["0"] - real)[inside].max() < bound
    # The additions' own factors are exact: only rounding is between the parts and the layer.
    assert np.abs(scale * found["0"] - total)[inside].max() < 2.0 * sum(
        types[name].scale[0] for name in ("0", "0.upto1", "0.upto2")
    )


def test_equal_scales_of_both_signs_need_one_tensor() -> None:
    torch.manual_seed(0)
    layer = TernaryLinear(16, 4, quantiser=QUANTISERS["ttq"])
    with torch.no_grad():
        layer.quantiser.positive.fill_(0.5)
        layer.quantiser.negative.fill_(0.5)
    result = lowered(nn.Sequential(nn.Flatten(), layer).eval(), (1, 4, 4))
    assert [type(node).__name__ for node in result.graph].count("Accumulate") == 1


def test_what_several_tensors_cost_in_cycles() -> None:
    """Somewhat more than one time the cycles for each tensor: the additions come on top."""
    machine = preset("t8x8")
    cycles = {}
    for count in (1, 2, 4):
        thresholds = EXPANSIONS.get(count, (0.05,))
        program = compile_graph(
            lowered(digits("fixed", thresholds=thresholds), SHAPE).graph, machine
        )
        cycles[count] = Simulator(program).schedule.cycles
    assert 2.0 < cycles[2] / cycles[1] < 2.6
    assert 4.0 < cycles[4] / cycles[1] < 5.6  # short layers begin early where there is one tensor


@pytest.mark.slow
@pytest.mark.rtl
@pytest.mark.parametrize("name", ["ttq", "fixed"])
def test_several_tensors_are_the_same_on_the_rtl(name: str) -> None:
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    options = {"thresholds": EXPANSIONS[2]} if name == "fixed" else {}
    result = lowered(apart(digits(name, **options)), SHAPE)
    report = verify(compile_graph(result.graph, preset("t8x8")), list(pixels(SHAPE, 2, 1)))
    assert report.passed and report.cycles_rtl == report.cycles_simulator


def test_a_buffer_as_large_as_one_tensor_is_enough() -> None:
    """The additions behind a layer of several tensors go through memory where they must."""
    torch.manual_seed(0)
    quantiser = partial(QUANTISERS["fixed"], thresholds=EXPANSIONS[2])
    model = make_network("digits", quantiser, widths=(16,), max_pool=False)
    result = lowered(unsettle(model, 0), (1, 15, 4))
    machine = replace(preset("t8x8"), activation_banks=2, activation_bank_words=64, pixels=16)
    checked = check_against_interpreter(result.graph, machine, pixels((1, 15, 4), 1, 3))
    assert checked.values_different == 0


def test_the_bound_holds_where_a_part_is_cut_off_by_its_grid() -> None:
    """A part may be beyond its grid on images that are brighter than those of the calibration."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 5)).eval()
    with torch.no_grad():
        for layer in (net[0], net[3]):
            layer.weight.copy_(
                torch.where(layer.weight > 0.1, 0.5, torch.where(layer.weight < -0.1, -0.1, 0.0))
            )
    images = np.random.default_rng(0).integers(0, 256, (8, 1, 8, 8)).astype(np.uint8)
    made = lower(net, images // 8, 1 / 255)
    assert len(made.stages[0].parts) == 2
    rows = compare(made, images).rows
    layer = next(row for row in rows if row.layer == "0")
    assert layer.own is not None and 1 < layer.own <= layer.bound and layer.passed
