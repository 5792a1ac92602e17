"""Networks as people write them with Brevitas, small, with weights and statistics that are fixed.

Most scales are powers of two, so that QONNX's executor, which computes in float32, has no rounding
of its own in sums of products; batch norms are whatever they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import brevitas.nn as qnn
import torch
from brevitas.inject.defaults import RoundTo8bit, TruncTo8bit
from brevitas.quant.binary import SignedBinaryActPerTensorConst, SignedBinaryWeightPerTensorConst
from brevitas.quant.fixed_point import (
    Int8ActPerTensorFixedPoint,
    Int8WeightPerChannelFixedPoint,
    Int8WeightPerTensorFixedPoint,
    Uint8ActPerTensorFixedPoint,
)
from brevitas.quant.scaled_int import Int8WeightPerChannelFloat, Int32Bias
from brevitas.quant.shifted_scaled_int import ShiftedUint8ActPerTensorFixedPoint
from brevitas.quant.ternary import (
    SignedTernaryActPerTensorConst,
    SignedTernaryWeightPerTensorConst,
)
from torch import Tensor, nn

Weight = Int8WeightPerTensorFixedPoint


class Unsigned(Uint8ActPerTensorFixedPoint):
    """0 to 2**bits - 1, times a power of two that does not move."""

    scaling_impl_type = "const"


class Signed(Int8ActPerTensorFixedPoint):
    """-2**(bits - 1) to 2**(bits - 1) - 1, times a power of two that does not move."""

    scaling_impl_type = "const"


class Down(Unsigned):
    """Rounds down: no number lies in the middle of two, so a shift can do it."""

    float_to_int_impl_type = "floor"


class HalfWeight(SignedBinaryWeightPerTensorConst):
    """-1/2 and 1/2."""

    scaling_const = 0.5


def relu(bits: int, scale: float, quantiser: type = Unsigned) -> nn.Module:
    return qnn.QuantReLU(
        act_quant=quantiser,
        bit_width=bits,
        scaling_init=scale * 2**bits,
        return_quant_tensor=True,
    )


def identity(bits: int, scale: float, *, last: bool = False) -> nn.Module:
    return qnn.QuantIdentity(
        act_quant=Signed,
        bit_width=bits,
        scaling_init=scale * 2 ** (bits - 1),
        return_quant_tensor=not last,
    )


def conv(inputs: int, outputs: int, kernel: int = 3, **options: object) -> nn.Module:
    given = {"weight_bit_width": 2, "weight_quant": Weight, "bias": False}
    return qnn.QuantConv2d(inputs, outputs, kernel, **(given | options))


def linear(inputs: int, outputs: int, **options: object) -> nn.Module:
    given = {"weight_bit_width": 2, "weight_quant": Weight, "bias": False}
    return qnn.QuantLinear(inputs, outputs, **(given | options))


def mlp_two_bits() -> nn.Module:
    return nn.Sequential(
        identity(4, 1 / 8),
        linear(30, 24),
        nn.BatchNorm1d(24),
        relu(2, 1 / 2),
        linear(24, 20),
        nn.BatchNorm1d(20),
        relu(2, 1 / 2),
        linear(20, 5, bias=True, bias_quant=Int32Bias),
    )


def vgg() -> nn.Module:
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, padding=1),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        conv(8, 8, padding=1),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        nn.MaxPool2d(2),
        conv(8, 12, padding=1),
        nn.BatchNorm2d(12),
        relu(4, 1 / 8),
        nn.MaxPool2d(2),
        nn.Flatten(),
        linear(48, 10),
    )


class Residual(nn.Module):
    """Two blocks; both operands of an addition go through one quantiser."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            identity(8, 1 / 64), conv(3, 6, padding=1), nn.BatchNorm2d(6), relu(4, 1 / 8)
        )
        self.a = nn.Sequential(
            conv(6, 6, padding=1),
            nn.BatchNorm2d(6),
            relu(4, 1 / 8),
            conv(6, 6, padding=1),
            nn.BatchNorm2d(6),
        )
        self.b = nn.Sequential(conv(6, 8, padding=1, stride=2), nn.BatchNorm2d(8))
        self.shortcut = nn.Sequential(conv(6, 8, 1, stride=2), nn.BatchNorm2d(8))
        self.same_a, self.same_b = identity(4, 1 / 4), identity(4, 1 / 4)
        self.after_a, self.after_b = relu(4, 1 / 8), relu(4, 1 / 8)
        self.head = linear(8 * 16, 7)

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(x)
        x = self.after_a(self.same_a(self.a(x)) + self.same_a(x))
        x = self.after_b(self.same_b(self.b(x)) + self.same_b(self.shortcut(x)))
        return self.head(torch.flatten(x, 1))


def depthwise() -> nn.Module:
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, padding=1, stride=2),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        conv(8, 8, padding=1, groups=8),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        conv(8, 12, 1),
        nn.BatchNorm2d(12),
        relu(4, 1 / 8),
        conv(12, 12, padding=2, dilation=2, groups=4),
        nn.BatchNorm2d(12),
        relu(4, 1 / 8),
        nn.Flatten(),
        linear(12 * 16, 6),
    )


def per_channel() -> nn.Module:
    """Weights with a scale for each channel, and biases on the grid of the accumulator."""
    own = {"weight_quant": Int8WeightPerChannelFixedPoint, "bias": True, "bias_quant": Int32Bias}
    return nn.Sequential(
        identity(8, 1 / 32),
        conv(3, 8, **own),
        relu(4, 1 / 8),
        conv(8, 8, stride=2, **own),
        relu(3, 1 / 8),
        nn.Flatten(),
        linear(32, 5, **own),
    )


def bipolar_weights() -> nn.Module:
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, weight_bit_width=1, weight_quant=HalfWeight, padding=1),
        nn.BatchNorm2d(8),
        relu(2, 1),
        conv(8, 8, weight_bit_width=1, weight_quant=HalfWeight, stride=2),
        nn.BatchNorm2d(8),
        relu(2, 1),
        nn.Flatten(),
        linear(72, 5, weight_bit_width=1, weight_quant=HalfWeight),
    )


def sign() -> nn.Module:
    return qnn.QuantIdentity(
        act_quant=SignedBinaryActPerTensorConst, bit_width=1, return_quant_tensor=True
    )


def bipolar_activations() -> nn.Module:
    """-1 and 1 between layers, beside padding, which is 0."""
    return nn.Sequential(
        sign(),
        conv(3, 8, padding=1),
        nn.BatchNorm2d(8),
        sign(),
        conv(8, 8, padding=1),
        nn.BatchNorm2d(8),
        sign(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        linear(8 * 16, 5),
    )


def ternary_activations() -> nn.Module:
    """-1, 0 and 1 in weights and between layers."""

    def trit() -> nn.Module:  # Brevitas's own
        return qnn.QuantIdentity(
            act_quant=SignedTernaryActPerTensorConst, bit_width=2, return_quant_tensor=True
        )

    def weight() -> dict[str, object]:
        return {"weight_quant": SignedTernaryWeightPerTensorConst, "weight_scaling_const": 0.125}

    return nn.Sequential(
        trit(),
        linear(40, 32, **weight()),
        nn.BatchNorm1d(32),
        trit(),
        linear(32, 32, **weight()),
        nn.BatchNorm1d(32),
        trit(),
        linear(32, 6, **weight()),
    )


def eight_bits() -> nn.Module:
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(2, 8, padding=1),
        nn.BatchNorm2d(8),
        relu(8, 1 / 64),
        conv(8, 8, padding=1, stride=2),
        nn.BatchNorm2d(8),
        relu(8, 1 / 64),
        nn.Flatten(),
        linear(128, 6, bias=True, bias_quant=Int32Bias),
    )


def hard_tanh() -> nn.Module:
    def bounded(bits: int) -> nn.Module:
        return qnn.QuantHardTanh(
            act_quant=Signed,
            bit_width=bits,
            scaling_init=1.0,
            min_val=-1.0,
            max_val=1.0,
            return_quant_tensor=True,
        )

    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, padding=1),
        nn.BatchNorm2d(8),
        bounded(4),
        conv(8, 8, stride=2),
        nn.BatchNorm2d(8),
        bounded(3),
        nn.Flatten(),
        linear(72, 5),
    )


def average() -> nn.Module:
    """Average pools that Brevitas truncates: of 4 numbers, and of 9, whose scale no float has."""
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, padding=1),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        qnn.TruncAvgPool2d(2, bit_width=4, trunc_quant=TruncTo8bit),
        conv(8, 8, padding=1),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        qnn.TruncAvgPool2d(3, 1, bit_width=4, trunc_quant=RoundTo8bit),
        nn.Flatten(),
        linear(8 * 4, 5),
    )


class Concatenated(nn.Module):
    """Two branches side by side, on the grid of one quantiser."""

    def __init__(self) -> None:
        super().__init__()
        self.start = identity(8, 1 / 64)
        self.a = nn.Sequential(conv(3, 4, padding=1), nn.BatchNorm2d(4))
        self.b = nn.Sequential(conv(3, 6, 1), nn.BatchNorm2d(6))
        self.same = identity(4, 1 / 4)
        self.last = nn.Sequential(
            relu(4, 1 / 8), conv(10, 6, stride=2), nn.BatchNorm2d(6), relu(4, 1 / 4)
        )
        self.head = linear(6 * 9, 5)

    def forward(self, x: Tensor) -> Tensor:
        x = self.start(x)
        x = torch.cat([self.same(self.a(x)), self.same(self.b(x))], dim=1)
        return self.head(torch.flatten(self.last(x), 1))


def signal() -> nn.Module:
    """One dimension."""

    def conv1d(inputs: int, outputs: int, kernel: int, **options: object) -> nn.Module:
        return qnn.QuantConv1d(
            inputs,
            outputs,
            kernel,
            bias=False,
            weight_bit_width=2,
            weight_quant=Weight,
            **options,
        )

    return nn.Sequential(
        identity(8, 1 / 64),
        conv1d(2, 8, 5, stride=2, padding=2),
        nn.BatchNorm1d(8),
        relu(4, 1 / 8),
        nn.MaxPool1d(2),
        conv1d(8, 8, 3, padding=1),
        nn.BatchNorm1d(8),
        relu(4, 1 / 8),
        nn.Flatten(),
        linear(8 * 16, 4),
    )


def wide_ends() -> nn.Module:
    """First and last layer of 8 bits around a ternary one."""
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, weight_bit_width=8, padding=1),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        conv(8, 8, stride=2),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        nn.Flatten(),
        linear(72, 5, weight_bit_width=8, bias=True, bias_quant=Int32Bias),
    )


def free_scales() -> nn.Module:
    """Scales that are no powers of two, one for each channel."""
    free = {"weight_quant": Int8WeightPerChannelFloat, "bias": True}
    return nn.Sequential(
        qnn.QuantIdentity(bit_width=8, return_quant_tensor=True),
        conv(3, 8, padding=1, **free),
        nn.BatchNorm2d(8),
        qnn.QuantReLU(bit_width=4, return_quant_tensor=True),
        conv(8, 8, stride=2, **free),
        nn.BatchNorm2d(8),
        qnn.QuantReLU(bit_width=4, return_quant_tensor=True),
        nn.Flatten(),
        linear(72, 5, **free),
    )


def curves() -> nn.Module:
    """Sigmoid and tanh before their quantisers: no affine steps, but rising ones."""
    return nn.Sequential(
        identity(6, 1 / 16),
        linear(24, 16),
        nn.BatchNorm1d(16),
        qnn.QuantSigmoid(
            act_quant=Unsigned, bit_width=4, scaling_init=1.0, return_quant_tensor=True
        ),
        linear(16, 16),
        nn.BatchNorm1d(16),
        qnn.QuantTanh(act_quant=Signed, bit_width=4, scaling_init=1.0, return_quant_tensor=True),
        linear(16, 5),
    )


def quantised_result() -> nn.Module:
    """The result has a grid of its own, and two quantisers stand one after the other."""
    return nn.Sequential(
        identity(8, 1 / 64),
        linear(24, 16),
        nn.BatchNorm1d(16),
        identity(6, 1 / 16),
        relu(3, 1 / 4),
        linear(16, 8),
        identity(8, 1 / 16, last=True),
    )


def digits() -> nn.Module:
    """For scikit-learn's digits, 8 x 8 pixels from 0 to 16; `train.py` trains it for an epoch."""
    return nn.Sequential(
        qnn.QuantIdentity(
            act_quant=Unsigned, bit_width=5, scaling_init=2.0, return_quant_tensor=True
        ),
        conv(1, 16, padding=1),
        nn.BatchNorm2d(16),
        relu(3, 1 / 2),
        conv(16, 24, padding=1, stride=2),
        nn.BatchNorm2d(24),
        relu(3, 1 / 2),
        conv(24, 32, padding=1, stride=2),
        nn.BatchNorm2d(32),
        relu(3, 1 / 2),
        nn.Flatten(),
        linear(32 * 4, 10),
    )


def zero_point() -> nn.Module:
    """Activations of the range that was seen, with a zero point; padding is the real 0."""
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, padding=1),
        nn.BatchNorm2d(8),
        qnn.QuantIdentity(
            act_quant=ShiftedUint8ActPerTensorFixedPoint, bit_width=4, return_quant_tensor=True
        ),
        conv(8, 8, padding=1, stride=2),
        nn.BatchNorm2d(8),
        relu(4, 1 / 8),
        nn.Flatten(),
        linear(128, 5),
    )


def shifts() -> nn.Module:
    """Quantisers that round down after scales of powers of two: a shift is exact."""
    own = {"bias": True, "bias_quant": Int32Bias}
    return nn.Sequential(
        identity(8, 1 / 64),
        conv(3, 8, padding=1, **own),
        relu(8, 1 / 32, Down),
        conv(8, 8, padding=1, stride=2, **own),
        relu(8, 1 / 16, Down),
        nn.Flatten(),
        linear(128, 5, **own),
    )


@dataclass(frozen=True)
class Case:
    """A network, and its images: their shape, and the grid of integers on which they lie.

    Attributes
    ----------
    floats: true where scales are no powers of two, so that QONNX's executor rounds its last sums.
    own: true where that grid is the one of the network's first quantiser.
    """

    make: Callable[[], nn.Module]
    shape: tuple[int, ...]
    scale: float = 1 / 64
    bits: int = 8
    signed: bool = True
    floats: bool = False
    own: bool = True


CASES: dict[str, Case] = {
    "mlp-two-bits": Case(mlp_two_bits, (30,), 1 / 8, 4),
    "vgg": Case(vgg, (3, 8, 8)),
    "residual": Case(Residual, (3, 8, 8)),
    "depthwise": Case(depthwise, (3, 8, 8)),
    "per-channel": Case(per_channel, (3, 8, 8), 1 / 32),
    "bipolar-weights": Case(bipolar_weights, (3, 8, 8)),
    "bipolar-activations": Case(bipolar_activations, (3, 8, 8), own=False),
    "ternary-activations": Case(ternary_activations, (40,), own=False),
    "eight-bits": Case(eight_bits, (2, 8, 8)),
    "hard-tanh": Case(hard_tanh, (3, 8, 8)),
    "average": Case(average, (3, 8, 8), floats=True),
    "concat": Case(Concatenated, (3, 8, 8)),
    "signal": Case(signal, (2, 64)),
    "wide-ends": Case(wide_ends, (3, 8, 8)),
    "digits": Case(digits, (1, 8, 8), 1 / 16, 5, signed=False),
    "free-scales": Case(free_scales, (3, 8, 8), floats=True, own=False),
    "curves": Case(curves, (24,), 1 / 16, 6),
    "quantised-result": Case(quantised_result, (24,)),
    "zero-point": Case(zero_point, (3, 8, 8)),
    "shifts": Case(shifts, (3, 8, 8)),
}
