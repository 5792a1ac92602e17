"""Activations of 8, 4 and 2 bits, calibrated and trained, from torch to the RTL."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from tests.frontends.lowering import assert_equal_in_every_layer, lowered, pixels, unsettle
from tnthw.compiler.compile import compile_graph
from tnthw.errors import MissingToolError
from tnthw.frontends.lowered import Lowered
from tnthw.ir.interpreter import predict, run_batch
from tnthw.ir.ops import Add, Threshold
from tnthw.machine.presets import preset
from tnthw.networks.activations import LearnedStep, attach_steps, begin_steps
from tnthw.networks.layers import TernaryConv2d, TernaryLinear
from tnthw.networks.make import make_network
from tnthw.program.inputs import read_output
from tnthw.quantisers.tga import TGA
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator
from tnthw.workflows.check import check_against_interpreter

SHAPE = (1, 8, 8)
FEW = {"conv1", "pool", "stages.0.0.conv1", "stages.0.0.add", "stages.1.0.conv1", "stages.1.0.add"}


def digits() -> nn.Module:
    torch.manual_seed(0)
    return unsettle(make_network("digits", TGA), 0)


def trained(bits: int) -> nn.Module:
    model = digits()
    attach_steps(model, bits)
    begin_steps(model, torch.from_numpy(pixels(SHAPE, 32, 4) / 16).float())
    return model


def small(bits: int, how: str) -> Lowered:
    return lowered(digits(), SHAPE, bits=bits) if how == "calibrated" else lowered(
        trained(bits), SHAPE
    )  # fmt: skip


@pytest.mark.parametrize("how", ["calibrated", "trained"])
@pytest.mark.parametrize("bits", [8, 4, 2])
def test_every_layer_is_the_same_on_simulator_interpreter_and_torch(bits: int, how: str) -> None:
    result = small(bits, how)
    assert_equal_in_every_layer(result, SHAPE)
    checked = check_against_interpreter(result.graph, preset("t8x8"), pixels(SHAPE, 2, 7))
    assert checked.values_different == 0 and checked.values > 2000
    types = {node.name: node.type for node in result.graph if not node.name.endswith(".sum")}
    few = {name for name, type_ in types.items() if type_.bits == bits and not type_.signed}
    assert FEW <= few
    if bits < 8:
        assert few == FEW  # the rest has 8 bits: input, operands of additions, average, logits
        assert {type_.bits for name, type_ in types.items() if name not in FEW} == {8}


def test_few_bits_travel_in_lanes_of_eight() -> None:
    """Only what the finish unit does may differ: factors of other terms take other steps."""
    found = set()
    machine = replace(preset("t8x8"), pages=8)  # where a program is too long, layers begin later
    for bits in (8, 4, 2):
        simulator = Simulator(compile_graph(small(bits, "calibrated").graph, machine))
        events = simulator.run(pixels(SHAPE, 1, 0)[0]).events
        moved = ("vectors", "array_reads", "weight_rows", "load_words", "store_words",
                 "vector_reads", "vector_writes", "vector_steps")  # fmt: skip
        found.add(tuple(events[name] for name in moved))
    assert len(found) == 1


@pytest.mark.parametrize("bits", [4, 2])
def test_a_trained_network_is_what_is_lowered(bits: int) -> None:
    """With exact factors nearly every activation is the integer of the float network's own."""
    model = trained(bits)
    result = lowered(model, SHAPE)
    images = pixels(SHAPE, 64, 5)
    seen: dict[str, np.ndarray] = {}
    for name, module in model.named_modules():
        if isinstance(module, LearnedStep):
            module.register_forward_hook(
                lambda m, _, y, name=name: seen.update(
                    {name: (y.detach().double() / m.scale).round().long().numpy()}
                )
            )
    with torch.no_grad():
        wanted = model(torch.from_numpy(images / 16).float()).numpy()
    layers = ["conv1"] + [f"stages.{n}.0.{part}" for n in (0, 1) for part in ("conv1", "add")]
    places = {f"{layer}_activation": layer for layer in layers}
    assert seen.keys() == places.keys()
    for exact in (True, False):
        found = result.reference(exact=exact).values(images)
        same = {stage: (found[stage] == seen[point]).mean() for point, stage in places.items()}
        assert same["conv1"] > 0.995, (same, exact)
        # Operands of additions have 8 bits, which moves a sum over the edge of a step now and then.
        assert min(same.values()) > (0.93 if bits == 4 else 0.97), (same, exact)
        assert (found["classifier"].argmax(1) == wanted.argmax(1)).mean() > 0.95
    for point, stage in places.items():
        step = model.get_submodule(point)
        assert isinstance(step, LearnedStep)
        assert result.graph[stage].type.scale == (step.scale,)


def test_least_squares_beats_the_maximum_at_two_bits() -> None:
    model, images = digits(), pixels(SHAPE, 200, 5)
    with torch.no_grad():
        wanted = model(torch.from_numpy(images / 16).float()).double().numpy()

    def error(method: str) -> float:
        result = lowered(model, SHAPE, bits=2, method=method)
        (scale,) = result.graph["classifier"].type.scale
        return float(((scale * result.reference().logits(images) - wanted) ** 2).mean())

    assert error("mse") < 0.8 * error("max")


class Operand(nn.Module):
    """An addition's operand that a layer reads too, and a layer without ReLU before a layer."""

    def __init__(self) -> None:
        super().__init__()
        self.first = TernaryConv2d(1, 4, 3, padding=1)
        self.second = TernaryConv2d(4, 4, 3, padding=1)
        self.last = TernaryLinear(4 * 64, 5)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.first(x)
        return self.last(torch.flatten(torch.relu(self.second(y) + y), 1))


def test_what_a_layer_reads_has_few_bits_also_without_a_relu() -> None:
    torch.manual_seed(0)
    result = lowered(Operand().eval(), SHAPE, bits=4)
    types = {node.name: node.type for node in result.graph}
    assert (types["first"].bits, types["first"].signed, types["first"].low) == (4, True, -8)
    assert types["second"].bits == 8  # only the addition reads it
    (add,) = (node for node in result.graph if isinstance(node, Add))
    assert (add.type.bits, add.type.signed) == (4, False)
    assert types["last"].bits == 8
    assert_equal_in_every_layer(result, SHAPE)


def test_a_step_without_a_relu_clips_as_one() -> None:
    step = LearnedStep(2)
    with torch.no_grad():
        step.step.fill_(0.5)
    step.active = True
    layers = [TernaryConv2d(1, 2, 3), step, TernaryConv2d(2, 2, 3)]
    result = lowered(nn.Sequential(*layers).eval(), SHAPE)
    assert result.graph["0"].type.scale == (0.5,) and result.graph["0"].type.low == 0
    assert_equal_in_every_layer(result, SHAPE)


@pytest.mark.slow
@pytest.mark.rtl
@pytest.mark.parametrize(("bits", "how"), [(4, "calibrated"), (2, "trained")])
def test_few_bits_are_the_same_on_the_rtl(bits: int, how: str) -> None:
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    program = compile_graph(small(bits, how).graph, preset("t8x8"))
    report = verify(program, list(pixels(SHAPE, 2, 1)))
    assert report.passed and report.cycles_rtl == report.cycles_simulator


@pytest.mark.parametrize("bits", [4, 2])
def test_thresholds_are_exact(bits: int) -> None:
    """Every value is that of the exact real factors; only additions and the average round."""
    model = digits()
    with torch.no_grad():  # a channel that is constant, above and below the grid's first edge
        model.bn1.weight[:2] = 0.0
        model.bn1.bias[:2] = torch.tensor([1.0, -9.0])
    result = lowered(model, SHAPE, bits=bits, thresholds=True)
    assert_equal_in_every_layer(result, SHAPE)
    nodes = {node.name: node for node in result.graph if isinstance(node, Threshold)}
    assert nodes.keys() == {"conv1", "stages.0.0.conv1", "stages.1.0.conv1"}
    images = pixels(SHAPE, 50, 6)
    exact = result.reference(exact=True).values(images)["conv1"]
    assert np.array_equal(run_batch(result.graph, images)["conv1"], exact)
    assert (exact.min(), exact.max()) == (0, 2**bits - 1)
    assert {len(np.unique(exact[:, channel])) for channel in (0, 1)} == {1}
    program = compile_graph(result.graph, preset("t8x8"))
    few = images[:2].reshape(2, *program.input_shape)
    memories = Simulator(program, check_hazards=True).run_batch(few)
    found = np.stack([read_output(program, memory).ravel() for memory in memories])
    assert np.array_equal(found, predict(result.graph, images[:2]).reshape(2, -1))
