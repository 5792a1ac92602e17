from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from tests.frontends.lowering import GRID, assert_equal_in_every_layer, lowered, pixels, unsettle
from tnthw.errors import ConfigError, GraphError
from tnthw.frontends.lower import lower
from tnthw.ir.interpreter import run_batch
from tnthw.ir.ops import Accumulate, Add, MaxPool, Rescale, Reshape, SumPool
from tnthw.ir.printer import to_text
from tnthw.networks.layers import TernaryConv2d, TernaryLinear
from tnthw.networks.make import make_network
from tnthw.quantisers.tga import TGA


@given(
    seed=st.integers(0, 2**31 - 1),
    widths=st.lists(st.integers(2, 9), min_size=1, max_size=3),
    blocks=st.integers(1, 2),
    max_pool=st.booleans(),
    terms=st.integers(1, 4),
    method=st.sampled_from(["max", "percentile", "mse"]),
    size=st.integers(4, 9),
)
@settings(max_examples=40)
def test_the_interpreter_equals_the_torch_network_on_integers(
    seed: int, widths: list[int], blocks: int, max_pool: bool, terms: int, method: str, size: int
) -> None:
    torch.manual_seed(seed)
    changes = {"widths": tuple(widths), "blocks": blocks, "max_pool": max_pool}
    model = unsettle(make_network("digits", TGA, **changes), seed)
    shape = (1, size, size)
    try:
        result = lowered(model, shape, terms=terms, method=method)
    except GraphError as error:  # a random ReLU network may be dead
        assert "its largest value" in str(error)
        return
    assert_equal_in_every_layer(result, shape, seed % 1000)


class Mixed(nn.Module):
    """Everything that is supported and not in a residual network."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = TernaryConv2d(2, 4, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2))
        self.grouped = TernaryConv2d(4, 8, 3, padding=1, groups=2)
        self.drop = nn.Dropout2d(0.5)
        self.norm = nn.BatchNorm2d(8, affine=False)
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)
        self.mean = nn.AvgPool2d(2, stride=1, padding=1)
        self.hidden = TernaryLinear(8 * 4 * 4, 12)
        self.norm1 = nn.BatchNorm1d(12)
        self.last = TernaryLinear(12, 5, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(x)
        y = self.norm(self.drop(self.grouped(x))).relu()
        y = self.mean(self.pool(y))
        y = torch.flatten(y, 1)
        return self.last(self.norm1(self.hidden(y)).relu())


def test_strides_dilations_groups_and_pools() -> None:
    torch.manual_seed(0)
    model = unsettle(Mixed(), 0)
    shape = (2, 11, 8)
    result = lowered(model, shape)
    assert_equal_in_every_layer(result, shape)
    assert result.graph["stem"].type.signed and not result.graph["grouped"].type.signed
    assert not result.graph["mean"].type.signed
    assert result.graph["last"].type.signed


def test_the_digits_network_becomes_the_expected_operations() -> None:
    torch.manual_seed(0)
    result = lowered(unsettle(make_network("digits", TGA), 0), (1, 8, 8))
    kinds = [type(node) for node in result.graph]
    assert kinds.count(Accumulate) == 7 and kinds.count(Add) == 2
    assert kinds.count(Rescale) == 8  # seven layers and the average
    assert kinds.count(MaxPool) == kinds.count(SumPool) == kinds.count(Reshape) == 1
    assert result.graph["stages.0.0.add"].origin == "stages.0.0.add"
    assert result.graph["classifier.sum"].origin == "classifier"
    last = result.graph["classifier"].type
    assert last.signed and last.bits == 8


def test_a_residual_network_for_cifar() -> None:
    torch.manual_seed(0)
    model = unsettle(make_network("resnet8", TGA), 0)
    images = pixels((3, 32, 32), 4, 0)
    result = lower(model, torch.from_numpy(images).float() / 16, GRID, name="resnet8")
    expected, found = result.reference().values(images), run_batch(result.graph, images)
    for name, value in expected.items():
        np.testing.assert_array_equal(found[name], value, err_msg=name)


@pytest.mark.parametrize("gain", [1.5, -1.5])
def test_one_layer_rounds_the_float_result_to_its_grid(gain: float) -> None:
    """With exact factors: round(y / scale); with four terms: off by at most the factor's error."""
    torch.manual_seed(0)
    model = nn.Sequential(TernaryConv2d(2, 5, 3, padding=1), nn.BatchNorm2d(5)).eval()
    with torch.no_grad():
        model[1].weight.fill_(gain)
        model[1].running_mean.uniform_(-1, 1)
        model[1].bias.uniform_(-1, 1)
    result = lowered(model, (2, 6, 6))
    images = pixels((2, 6, 6), 16, 5)
    with torch.no_grad():
        y = model(torch.from_numpy(images / 16).float()).double().numpy()
    (scale,) = result.graph["0"].type.scale
    real = y / scale
    inside = np.abs(real) < 126
    exact = result.reference(exact=True).logits(images)
    assert np.abs(exact - real)[inside].max() <= 0.5 + 1e-3
    (error,) = result.factor_errors
    found = run_batch(result.graph, images)["output"]
    assert np.abs(found - real)[inside].max() <= 0.5 + 1e-3 + 2 * 128 * error.largest
    assert 0 < error.largest < 0.01


def test_a_negative_gain_flips_the_trits_and_keeps_factors_positive() -> None:
    torch.manual_seed(0)
    model = nn.Sequential(TernaryConv2d(1, 4, 3), nn.BatchNorm2d(4)).eval()
    with torch.no_grad():
        model[1].weight.copy_(torch.tensor([1.0, -1.0, 0.0, -2.0]))
        model[1].bias.fill_(1.0)
    result = lowered(model, (1, 6, 6))
    trits, original = result.graph["0.sum"].trits, model[0].export()[0].trits
    np.testing.assert_array_equal(trits[[0, 2]], original[[0, 2]])
    np.testing.assert_array_equal(trits[[1, 3]], -original[[1, 3]])
    assert (result.graph["0"].exact >= 0).all()
    assert not result.graph["0"].signs[2].any()  # a gain of zero leaves the constant alone
    assert_equal_in_every_layer(result, (1, 6, 6))


def test_more_terms_come_closer_to_the_exact_factors() -> None:
    torch.manual_seed(0)
    model = unsettle(make_network("digits", TGA), 3)
    largest = [
        max(error.largest for error in lowered(model, (1, 8, 8), terms=terms).factor_errors)
        for terms in (1, 2, 3, 4)
    ]
    assert largest == sorted(largest, reverse=True)
    assert largest[0] > 0.1 and largest[3] < 0.01


class Branches(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x if x.sum() > 0 else -x


def conv(*more: nn.Module) -> nn.Module:
    return nn.Sequential(TernaryConv2d(1, 2, 3, padding=1), *more, TernaryConv2d(2, 2, 3))


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (nn.Sequential(nn.Conv2d(1, 2, 3)), "layer 0: has full-precision weights, as every layer"),
        (conv(nn.GroupNorm(1, 2)), "layer 1: is a GroupNorm; it computes statistics"),
        (conv(nn.Upsample(scale_factor=2)), "layer 1: is an Upsample; it computes pixels between"),
        (conv(nn.MaxPool2d(3, ceil_mode=True)), "layer 1: ceil_mode is True; set it to False"),
        (conv(nn.MaxPool2d(2, 1, dilation=2)), "layer 1: max pool with dilation"),
        (conv(nn.AvgPool2d(2, padding=1, count_include_pad=False)), "count_include_pad is False"),
        (conv(nn.AdaptiveAvgPool2d(5)), "layer 1: averages 8 x 8 pixels to 5 x 5"),
        (conv(nn.BatchNorm2d(2, track_running_stats=False)), "layer 1: has no running statistics"),
        (conv(nn.Flatten(2)), "the network cannot run|flattens to"),
        (Branches(), "the network cannot be traced"),
    ],
)  # fmt: skip
def test_what_cannot_become_integers_is_refused_by_name(model: nn.Module, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        lowered(model.eval(), (1, 8, 8))


def test_a_network_in_training_mode_is_refused() -> None:
    with pytest.raises(GraphError, match=r"call model.eval\(\) before"):
        lowered(make_network("digits", TGA), (1, 8, 8))


def test_a_dead_layer_is_refused() -> None:
    model = conv(nn.BatchNorm2d(2), nn.ReLU()).eval()
    with torch.no_grad():
        model[1].bias.fill_(-100.0)
    with pytest.raises(
        GraphError, match=r"layer 0: its largest value on the 32 calibration images"
    ):
        lowered(model, (1, 8, 8))


def test_logits_are_never_clipped() -> None:
    torch.manual_seed(0)
    model = unsettle(make_network("digits", TGA), 1)
    result = lowered(model, (1, 8, 8), method="percentile", percentile=90.0)
    grids = {stage.stage.name: stage.grid for stage in result.stages}
    images = torch.from_numpy(pixels((1, 8, 8), 32, 99).astype(np.float32)) / 16
    logits = model(images).abs().max().item()
    assert grids["classifier"].scale * 127 == pytest.approx(logits, rel=1e-6)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"method": "mean"}, "method 'mean': allowed are max, percentile, mse"),
        *(({"bits": bits}, f"bits {bits}: activations have 8, 4 or 2") for bits in (16, 3, 1, 0)),
        ({"bits": True}, "bits True"),
        ({"percentile": 200}, "percentile 200: allowed is a number above 0, up to 100"),
        ({"percentile": float("nan")}, "percentile nan"),
        ({"terms": 9}, "terms 9: allowed is 1 to 8"),
        ({"accumulator_bits": 99}, "accumulator_bits 99: allowed is 8 to 32"),
        ({"name": "a\nb"}, "must be text on one line"),
    ],
)
def test_arguments_out_of_range_are_refused(options: dict[str, object], message: str) -> None:
    given = {"name": "test"} | options
    with pytest.raises(ConfigError, match=message):
        lower(conv().eval(), np.zeros((1, 1, 8, 8), np.uint8), GRID, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "form",
    [
        lambda x: x,
        lambda x: x.double(),
        lambda x: x.numpy(),
        lambda x: x.numpy().astype(np.float64),
        lambda x: (x * 16).to(torch.uint8),
        lambda x: (x * 16).numpy().astype(np.int64),
        lambda x: x.half(),
        lambda x: x.bfloat16(),
        lambda x: x.clone().requires_grad_(),
        lambda x: x.tolist(),
    ],
)
def test_images_of_every_kind_give_the_same_network(form: Callable[[Tensor], object]) -> None:
    torch.manual_seed(0)
    model, images = conv(nn.ReLU()).eval(), torch.from_numpy(pixels((1, 8, 8), 8, 0)).float() / 16
    expected, found = (
        to_text(lower(model, given, GRID, name="same").graph, arrays=True)
        for given in (images, form(images))
    )
    assert found == expected


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch.compile's own
def test_modules_of_other_precision_and_in_wrappers_are_lowered_as_they_are() -> None:
    torch.manual_seed(0)
    model, images = conv(nn.ReLU()).eval(), pixels((1, 8, 8), 8, 0)
    expected = to_text(lower(model, images, GRID, name="same").graph, arrays=True)
    for wrapped in (torch.compile(model), nn.DataParallel(model).eval()):
        assert to_text(lower(wrapped, images, GRID, name="same").graph, arrays=True) == expected
    (scale,) = lower(model, images, GRID).graph["2"].type.scale
    for other in (model.double(), model.half()):
        result = lower(other, images, GRID)
        assert result.graph["2"].type.scale[0] == pytest.approx(scale, rel=2e-3)
        assert_equal_in_every_layer(result, (1, 8, 8))


def test_the_grid_follows_from_the_images_and_a_note_says_how() -> None:
    torch.manual_seed(0)
    images = np.random.default_rng(0).integers(0, 256, (4, 1, 8, 8)).astype(np.uint8)
    graph = lower(conv().eval(), images).graph
    assert graph.name == "Sequential" and graph.inputs[0].type.scale == (1 / 255,)
    assert dict(graph.notes)["input grid"] == "uint8 pixels, in steps of 1/255"


def test_softmax_is_left_to_the_host_and_a_note_says_so() -> None:
    torch.manual_seed(0)
    layers = [nn.Flatten(), TernaryLinear(64, 5), nn.Softmax(dim=1)]
    result = lowered(nn.Sequential(*layers).eval(), (1, 8, 8))
    assert dict(result.graph.notes)["host"] == "softmax of the result, over the channels"
    assert [step.function for step in result.network.host] == ["softmax"]
    assert_equal_in_every_layer(result, (1, 8, 8))
