from __future__ import annotations

import warnings

import pytest
import torch
from torch import Tensor, nn

from tnthw.errors import ConfigError
from tnthw.networks.layers import TernaryConv1d, TernaryConv2d, TernaryLinear, ternary_layers
from tnthw.networks.ternarize import ternarize


class Net(nn.Module):
    """A user's network: nested, one layer used twice, one with tied weights."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(2, 4, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2))
        self.body = nn.Sequential(nn.Conv2d(4, 8, 3, padding="same", groups=2, bias=False))
        self.again = self.body[0]
        self.head = nn.Linear(8, 8)
        self.tied = nn.Linear(8, 8)
        self.tied.weight = self.head.weight

    def forward(self, x: Tensor) -> Tensor:
        x = self.body(self.stem(x)).mean((2, 3))
        return self.tied(self.head(x))


def test_every_layer_is_swapped_and_keeps_all_it_has() -> None:
    torch.manual_seed(0)
    net = Net().double().eval()
    before = {name: value.clone() for name, value in net.state_dict().items()}
    made = ternarize(net, "twn", factor=0.5)
    assert [name for name, _ in ternary_layers(made)] == ["stem", "body.0", "head", "tied"]
    assert not list(ternary_layers(net)) and not made.training
    after = made.state_dict()
    assert list(net.state_dict()) == list(before) == list(after)  # twn has no parameters
    for name, value in before.items():
        assert torch.equal(after[name], value) and torch.equal(net.state_dict()[name], value)
        assert after[name].data_ptr() != net.state_dict()[name].data_ptr()
    stem, body = made.stem, made.body[0]
    assert isinstance(stem, TernaryConv2d) and isinstance(made.head, TernaryLinear)
    assert (stem.stride, stem.padding, stem.dilation) == ((2, 1), (1, 0), (1, 2))
    assert body.groups == 2 and body.padding == "same" and body.bias is None
    assert made.again is body  # a layer that stands twice stays one
    assert made.tied.weight is made.head.weight is not net.head.weight

    hand = Net().double().eval()
    hand.load_state_dict(before)
    for layer in (hand.stem, hand.body[0], hand.head):  # the tied weight is made ternary once
        weight = layer.weight.data
        trits = weight.sign() * (weight.abs() > 0.5 * weight.abs().mean())
        layer.weight.data = trits * (weight * trits).sum() / trits.abs().sum()
    hand.tied.weight = hand.head.weight
    x = torch.randn(3, 2, 9, 9, dtype=torch.float64)
    torch.testing.assert_close(made(x), hand(x), rtol=1e-12, atol=1e-12)


def test_layers_that_are_named_keep_their_precision() -> None:
    made = ternarize(Net(), skip=["stem", "body"])
    assert [name for name, _ in ternary_layers(made)] == ["head", "tied"]
    assert type(made.body[0]) is nn.Conv2d
    assert type(made.again) is nn.Conv2d  # the same layer by its other name


def test_a_network_that_is_one_layer_and_one_of_sequences() -> None:
    torch.manual_seed(0)
    made = ternarize(nn.Linear(5, 3), "absmean", per_channel=True)
    assert isinstance(made, TernaryLinear)
    assert all(len(row.abs().unique()) <= 2 for row in made.quantiser(made.weight))
    conv = nn.Conv1d(4, 6, 3, padding=1)
    made = ternarize(nn.Sequential(conv, nn.ReLU()))
    assert isinstance(made[0], TernaryConv1d)
    x = torch.randn(2, 4, 7)
    weight = made[0].quantiser(made[0].weight)
    expected = nn.functional.conv1d(x, weight, conv.bias, padding=1).relu()
    torch.testing.assert_close(made(x), expected)
    made(x).sum().backward()
    assert made[0].weight.grad is not None and made[0].quantiser.threshold.grad is not None


def test_subclasses_with_a_forward_of_their_own_stay() -> None:
    attention = nn.MultiheadAttention(8, 2)
    made = ternarize(nn.ModuleDict({"attention": attention, "head": nn.Linear(8, 2)}))
    assert [name for name, _ in ternary_layers(made)] == ["head"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"method": "tgq"}, 'unknown quantiser "tgq", did you mean "t'),
        ({"factor": 0.5}, "^quantiser tga: factor: unknown key"),
        ({"method": "twn", "factor": 5.0}, "^quantiser twn: factor: is 5.0, must be less"),
        ({"skip": ["stme"]}, "no module 'stme', did you mean \"stem\""),
        ({"skip": ["stem", "body", "head", "tied"]}, "Net: there is no Conv2d, Conv1d or Linear"),
    ],
)
def test_mistakes_are_told(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        ternarize(Net(), **arguments)  # type: ignore[arg-type]


def test_a_network_without_layers_hears_the_true_cause() -> None:
    net = nn.Sequential(nn.Linear(4, 4))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch would rather have no torch.jit
        compiled = torch.jit.script(net)
    with pytest.raises(ConfigError, match="is compiled by torch.jit; give the module that it was"):
        ternarize(compiled)
    with pytest.raises(ConfigError, match="ternary; give a network with such layers"):
        ternarize(nn.GRU(4, 4))
    with pytest.raises(ConfigError, match="ternary; leave fewer out with skip and ends"):
        ternarize(net, skip=["0"])


def names_of(made: nn.Module) -> list[str]:
    return [name for name, _ in ternary_layers(made)]


def test_layers_are_left_out_by_patterns_and_at_the_ends() -> None:
    assert names_of(ternarize(Net(), "twn", skip=["b*", "t?ed"])) == ["stem", "head"]
    assert names_of(ternarize(Net(), "twn", ends=False)) == ["body.0", "head"]
    assert names_of(ternarize(Net(), "twn", ends=False, skip=["*.0"])) == ["head"]
    with pytest.raises(ConfigError, match=r"skip: the network has no module '\*x'"):
        ternarize(Net(), "twn", skip=["*x"])
    with pytest.raises(ConfigError, match="no Conv2d, Conv1d or Linear .*leave fewer out"):
        ternarize(nn.Sequential(nn.Linear(2, 2)), "twn", ends=False)


def test_parametrised_layers_are_made_ternary_with_the_weight_that_they_compute() -> None:
    torch.manual_seed(0)
    layer = nn.utils.parametrizations.weight_norm(nn.Linear(8, 4))
    net = nn.Sequential(nn.utils.parametrizations.orthogonal(nn.Linear(8, 8)), nn.ReLU(), layer)
    made = ternarize(net, "twn")
    assert names_of(made) == ["0", "2"] and not names_of(net)
    for index in (0, 2):
        assert torch.equal(made[index].weight, net[index].weight)
        assert torch.nn.utils.parametrize.is_parametrized(net[index])
    x = torch.randn(3, 8)
    plain = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 4))
    with torch.no_grad():
        for index in (0, 2):
            plain[index].weight.copy_(net[index].weight)
            plain[index].bias.copy_(net[index].bias)
    assert torch.equal(made(x), ternarize(plain, "twn")(x))


def test_signals_and_groups_are_made_ternary() -> None:
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv1d(4, 8, 5, groups=4), nn.ReLU(), nn.Conv1d(8, 8, 3, groups=8))
    made = ternarize(net, "absmean")
    assert names_of(made) == ["0", "2"]
    assert all(isinstance(made[i], TernaryConv1d) for i in (0, 2))
    assert made(torch.randn(2, 4, 20)).shape == net(torch.randn(2, 4, 20)).shape
