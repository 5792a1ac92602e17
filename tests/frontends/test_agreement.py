from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.frontends.lowering import lowered
from tnthw.errors import GraphError
from tnthw.frontends.agreement import _require, on_host
from tnthw.networks.layers import TernaryConv2d


class Hidden(nn.Module):
    """Does in a hook what its forward does not show."""

    def __init__(self, change: float) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.first, self.second = TernaryConv2d(1, 4, 3), TernaryConv2d(4, 4, 3)
        self.first.register_forward_hook(lambda m, x, y: y * change)

    def forward(self, x: Tensor) -> Tensor:
        return self.second(self.first(x))


def test_what_a_hook_changes_is_refused_at_its_layer() -> None:
    with pytest.raises(GraphError, match=r"^layer (first|second).*: the network as it was read "):
        lowered(Hidden(1.01).eval(), (1, 8, 8))
    lowered(Hidden(1.0).eval(), (1, 8, 8))


class Caching(nn.Module):
    """Gives another value on every call."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.layer, self.calls = TernaryConv2d(1, 4, 3), 0

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        return self.layer(x) * float(self.calls)


def test_a_forward_that_counts_its_calls_is_refused_and_not_run() -> None:
    model = Caching().eval()
    with pytest.raises(GraphError, match="gives other values when it runs again on the same"):
        lowered(model, (1, 8, 8))
    assert model.calls == 0


def test_functions_of_the_host_are_torchs() -> None:
    x = np.random.default_rng(0).standard_normal((5, 7))
    tensor = torch.from_numpy(x)
    for name in ("softmax", "log_softmax"):
        np.testing.assert_allclose(on_host(name, x), getattr(tensor, name)(1).numpy(), atol=1e-12)
    np.testing.assert_allclose(on_host("sigmoid", x), tensor.sigmoid().numpy(), atol=1e-12)
    np.testing.assert_array_equal(on_host("argmax", x), tensor.argmax(1).numpy())


@pytest.mark.parametrize(
    ("rounds", "message"),
    [
        (True, r"by 2\.5 % of the mean\).*exactly between two integers"),
        (False, r"by 0\.25 % of the largest\).*plain operations$"),
    ],
)
def test_a_difference_is_told_in_what_was_measured(rounds: bool, message: str) -> None:
    """Where values round, one in the middle of two steps may go to the other side in float32."""
    with pytest.raises(GraphError, match=message):
        _require("layer a", 2.5, rounds)
