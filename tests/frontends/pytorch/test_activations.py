"""Functions of single numbers, in every form that people write them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.frontends.pytorch.agreeing import agreeing
from tnthw.errors import GraphError
from tnthw.frontends.steps import Affine, Clamp, Elementwise, Host, Layer

Form = Callable[["Net", Tensor], Tensor]


class Net(nn.Module):
    def __init__(self, form: Form) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.c, self.d = nn.Conv2d(3, 8, 3), nn.Conv2d(8, 4, 3)
        self.prelu, self.one = nn.PReLU(8), nn.PReLU()
        with torch.no_grad():
            self.prelu.weight.uniform_(-0.5, 0.5)
        self.form = form

    def forward(self, x: Tensor) -> Tensor:
        return self.d(self.form(self, self.c(x)))


FORMS: dict[str, tuple[str, Form]] = {
    "silu": ("silu", lambda s, x: F.silu(x)),
    "silu in place": ("silu", lambda s, x: F.silu(x, inplace=True)),
    "swish by hand": ("silu", lambda s, x: x * torch.sigmoid(x)),
    "gelu": ("gelu", lambda s, x: F.gelu(x)),
    "gelu with tanh": ("gelu-tanh", lambda s, x: F.gelu(x, approximate="tanh")),
    "sigmoid": ("sigmoid", lambda s, x: x.sigmoid()),
    "sigmoid in place": ("sigmoid", lambda s, x: x.sigmoid_()),
    "F.sigmoid": ("sigmoid", lambda s, x: torch.sigmoid(x)),
    "tanh": ("tanh", lambda s, x: torch.tanh(x)),
    "tanh method": ("tanh", lambda s, x: x.tanh()),
    "leaky relu": ("leaky-relu", lambda s, x: F.leaky_relu(x, 0.2, inplace=True)),
    "prelu": ("leaky-relu", lambda s, x: s.prelu(x)),
    "prelu of one slope": ("leaky-relu", lambda s, x: s.one(x)),
    "prelu function": ("leaky-relu", lambda s, x: F.prelu(x, s.prelu.weight)),
    "elu": ("elu", lambda s, x: F.elu(x, 0.7)),
    "selu": ("elu", lambda s, x: F.selu(x)),
    "celu": ("elu", lambda s, x: F.celu(x, 0.5)),
    "hardswish": ("hardswish", lambda s, x: F.hardswish(x)),
    "hardswish by hand": ("hardswish", lambda s, x: x * F.relu6(x + 3.0) / 6.0),
    "hardswish with a gate": ("hardswish", lambda s, x: x * (F.relu6(x + 3) / 6)),
    "hardswish of hardsigmoid": ("hardswish", lambda s, x: x * F.hardsigmoid(x)),
    "hardsigmoid": ("hardsigmoid", lambda s, x: F.hardsigmoid(x)),
    "mish": ("mish", lambda s, x: F.mish(x)),
    "mish by hand": ("mish", lambda s, x: x * torch.tanh(F.softplus(x))),
    "softplus": ("softplus", lambda s, x: F.softplus(x)),
    "softplus with beta": ("softplus", lambda s, x: F.softplus(x, 2.0)),
    "logsigmoid": ("softplus", lambda s, x: F.logsigmoid(x)),
    "abs": ("abs", lambda s, x: x.abs()),
    "abs()": ("abs", lambda s, x: abs(x)),
    "square": ("square", lambda s, x: x.square()),
    "**": ("square", lambda s, x: x**2),
    "x * x": ("square", lambda s, x: x * x),
    "relu squared": ("square", lambda s, x: F.relu(x).pow(2)),
    "exp": ("exp", lambda s, x: torch.exp(x)),
    "rrelu": ("leaky-relu", lambda s, x: F.rrelu(x, 0.1, 0.3, s.training)),
}

MODULES: dict[str, nn.Module] = {
    "silu": nn.SiLU(), "gelu": nn.GELU(), "gelu-tanh": nn.GELU("tanh"), "sigmoid": nn.Sigmoid(),
    "tanh": nn.Tanh(), "leaky-relu": nn.LeakyReLU(0.1, inplace=True), "elu": nn.ELU(0.5),
    "hardswish": nn.Hardswish(inplace=True), "hardsigmoid": nn.Hardsigmoid(), "mish": nn.Mish(),
    "softplus": nn.Softplus(), "elu, scaled": nn.SELU(), "elu, of a part": nn.CELU(0.5),
    "softplus of -x": nn.LogSigmoid(), "leaky-relu, drawn": nn.RReLU(),
}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_a_function_becomes_the_step_of_its_name(name: str) -> None:
    function, form = FORMS[name]
    steps = agreeing(Net(form), (3, 8, 8)).steps
    found = [step.function for step in steps if isinstance(step, Elementwise)]
    assert found == [function]
    assert all(isinstance(step, Layer | Elementwise | Affine | Clamp) for step in steps)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_the_same_step(name: str) -> None:
    model = nn.Sequential(nn.Conv2d(3, 8, 3), MODULES[name], nn.Conv2d(8, 2, 3))
    steps = agreeing(model, (3, 8, 8)).steps
    found = [step.function for step in steps if isinstance(step, Elementwise)]
    assert found == [name.split(",")[0].split(" ")[0]]


def test_prelu_has_a_slope_of_each_channel() -> None:
    steps = agreeing(Net(FORMS["prelu"][1]), (3, 8, 8)).steps
    (step,) = (step for step in steps if isinstance(step, Elementwise))
    assert step.parameters[0].shape == (8,)


def test_a_sigmoid_at_the_end_stays_on_the_host_and_another_does_not() -> None:
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Sigmoid(), nn.Conv2d(2, 2, 1), nn.Sigmoid())
    network = agreeing(model, (1, 6, 6))
    kinds = [type(step) for step in network.steps]
    assert kinds == [Layer, Elementwise, Layer, Host] and network.result == "3"


def test_bounds_of_clamps_may_be_buffers() -> None:
    class Clamped(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Conv2d(1, 2, 3)
            self.register_buffer("low", torch.tensor(-0.5))

        def forward(self, x: Tensor) -> Tensor:
            return torch.maximum(self.layer(x), self.low).clamp(max=torch.tensor(0.5))

    bounds = [(s.low, s.high) for s in agreeing(Clamped(), (1, 6, 6)).steps[1:]]  # type: ignore[attr-defined]
    assert bounds == [(-0.5, float("inf")), (-float("inf"), 0.5)]


@pytest.mark.parametrize(
    ("form", "message"),
    [
        (lambda s, x: x**3, "raises to the power 3; only squares"),
        (lambda s, x: F.rrelu(x, training=True), "draws slopes in evaluation mode"),
        (lambda s, x: F.softplus(x, threshold=1), "has the threshold 1; leave it at 20"),
        (lambda s, x: x.clamp(1, 0), "clamps to 1 and 0; give two numbers, the first one smaller"),
        (lambda s, x: x.clamp(x.mean()), "takes a mean over the axes None"),
        (
            lambda s, x: F.prelu(x, x.mean((2, 3))[0]),
            r"takes the part 0 of \('images', 8\); allowed are",
        ),
        (lambda s, x: torch.sqrt(x), "calls sqrt; there is no table for it yet"),
        (lambda s, x: F.softmax(x, 3), "runs over axis 3 of the result; only dim=1"),
    ],
)
def test_other_functions_are_refused(form: Form, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        agreeing(Net(form), (3, 8, 8))
