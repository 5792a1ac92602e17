from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from tnthw.frontends.evaluate import convolve_with_numpy, windows
from tnthw.frontends.steps import Window


@pytest.mark.parametrize("groups", [1, 2, 4])
@pytest.mark.parametrize("dilation", [(1, 1), (2, 1)])
@pytest.mark.parametrize("stride", [(1, 1), (2, 3)])
def test_numpys_convolution_is_torchs(
    groups: int, dilation: tuple[int, int], stride: tuple[int, int]
) -> None:
    rng = np.random.default_rng(0)
    x = rng.standard_normal((3, 4, 9, 7))
    weight = rng.standard_normal((8, 4 // groups, 3, 2))
    window = Window(kernel=(3, 2), stride=stride, padding=(2, 1), dilation=dilation, groups=groups)
    want = functional.conv2d(
        torch.from_numpy(x), torch.from_numpy(weight), None, stride, (2, 1), dilation, groups
    )
    np.testing.assert_allclose(convolve_with_numpy(x, weight, window), want.numpy(), atol=1e-12)


def test_numpys_linear_layer_is_torchs() -> None:
    rng = np.random.default_rng(0)
    x, weight = rng.standard_normal((3, 5)), rng.standard_normal((4, 5))
    want = functional.linear(torch.from_numpy(x), torch.from_numpy(weight)).numpy()
    np.testing.assert_allclose(convolve_with_numpy(x, weight, None), want, atol=1e-12)


def test_windows_of_pools_are_torchs() -> None:
    x = np.random.default_rng(0).standard_normal((2, 3, 7, 6))
    window = Window(kernel=(3, 2), stride=(2, 1), padding=(1, 1))
    tensor = torch.from_numpy(x)
    largest = functional.max_pool2d(tensor, (3, 2), (2, 1), (1, 1)).numpy()
    mean = functional.avg_pool2d(tensor, (3, 2), (2, 1), (1, 1)).numpy()
    np.testing.assert_array_equal(windows(x, window, -np.inf).max(axis=(-2, -1)), largest)
    np.testing.assert_allclose(windows(x, window, 0.0).mean(axis=(-2, -1)), mean, atol=1e-12)
