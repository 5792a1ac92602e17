"""Networks that other people trained, written as a user writes them: plain torch modules.

Names of layers are those of the checkpoints. The layers of `Mnist` are the user's own: trits and a
scale are buffers, as its file holds them; those of the others are torch's.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class TritConv(nn.Module):
    """Convolution with trits; the value is scale * (convolution) + bias."""

    def __init__(
        self, channels: int, out: int, kernel: int, *, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__()
        shape = (out, channels // groups, kernel, kernel)
        self.register_buffer("weight", torch.zeros(shape, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(out, 1, 1))
        self.bias = nn.Parameter(torch.zeros(out))
        self.stride, self.padding, self.groups = stride, kernel // 2, groups

    def forward(self, x: Tensor) -> Tensor:
        """Convolve (images, channels, height, width)."""
        y = functional.conv2d(
            x, self.weight.to(x.dtype), None, self.stride, self.padding, groups=self.groups
        )
        return y * self.scale + self.bias.view(-1, 1, 1)


class TritLinear(nn.Module):
    """Linear layer with trits."""

    def __init__(self, features: int, out: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(out, features, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(out))
        self.bias = nn.Parameter(torch.zeros(out))

    def forward(self, x: Tensor) -> Tensor:
        """Apply to (images, features)."""
        return functional.linear(x, self.weight.to(x.dtype)) * self.scale + self.bias


class TritConvNorm(nn.Module):
    """Convolution with trits, batch norm, and perhaps a SiLU."""

    def __init__(
        self, channels: int, out: int, kernel: int, *, stride: int = 1, groups: int = 1,
        act: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.conv = TritConv(channels, out, kernel, stride=stride, groups=groups)
        self.norm = nn.BatchNorm2d(out)
        self.act = nn.SiLU() if act else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        """Values (images, out, height, width)."""
        return self.act(self.norm(self.conv(x)))


class MnistStage(nn.Module):
    """Expansion with stride 2, depthwise convolution, projection."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__()
        self.conv_pw_exp = TritConvNorm(channels, out, 1, stride=2)
        self.conv_dw = TritConvNorm(out, out, 3, groups=out)
        self.conv_pw = TritConvNorm(out, out, 1, act=False)

    def forward(self, x: Tensor) -> Tensor:
        """Values (images, out, height / 2, width / 2)."""
        return self.conv_pw(self.conv_dw(self.conv_pw_exp(x)))


class Mnist(nn.Module):
    """BitNetCNN's small network for MNIST, (images, 1, 28, 28)."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = TritConvNorm(1, 32, 3)
        self.stage1, self.stage2, self.stage3 = (
            MnistStage(channels, 2 * channels) for channels in (32, 64, 128)
        )
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.1), TritLinear(256, 10)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Logits (images, 10)."""
        return self.head(self.stage3(self.stage2(self.stage1(self.stem(x)))))


class ConvNorm(nn.Module):
    """Convolution and batch norm."""

    def __init__(self, channels: int, out: int, kernel: int, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, out, kernel, stride, kernel // 2, bias=False)
        self.norm = nn.BatchNorm2d(out)

    def forward(self, x: Tensor) -> Tensor:
        """Values (images, out, height, width)."""
        return self.norm(self.conv(x))


class SiluBlock(nn.Module):
    """Residual block with SiLU."""

    def __init__(self, channels: int, out: int, stride: int) -> None:
        super().__init__()
        self.conv1 = ConvNorm(channels, out, 3, stride)
        self.conv2 = ConvNorm(out, out, 3)
        self.shortcut = (
            ConvNorm(channels, out, 1, stride) if stride > 1 or channels != out else nn.Identity()
        )

    def forward(self, x: Tensor) -> Tensor:
        """Values (images, out, height / stride, width / stride)."""
        y = self.conv2(functional.silu(self.conv1(x)))
        return functional.silu(y + self.shortcut(x))


class ResNet18(nn.Module):
    """BitNetCNN's ResNet-18 for CIFAR-100, (images, 3, 32, 32)."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = ConvNorm(3, 64, 3)
        self.layer1, self.layer2, self.layer3, self.layer4 = (
            nn.Sequential(SiluBlock(before, width, stride), SiluBlock(width, width, 1))
            for before, width, stride in ((64, 64, 1), (64, 128, 2), (128, 256, 2), (256, 512, 2))
        )
        self.head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 100))

    def forward(self, x: Tensor) -> Tensor:
        """Logits (images, 100)."""
        x = functional.silu(self.stem(x))
        return self.head(self.layer4(self.layer3(self.layer2(self.layer1(x)))))


class PaddedBlock(nn.Module):
    """Residual block whose shortcut has no weights: every second pixel, and channels of zeros."""

    def __init__(self, channels: int, out: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(out)
        self.conv2 = nn.Conv2d(out, out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(out)
        self.grows = (out - channels) // 2

    def forward(self, x: Tensor) -> Tensor:
        """Values (images, out, height / stride, width / stride)."""
        y = functional.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        if self.grows:
            x = functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, self.grows, self.grows))
        return functional.relu(y + x)


class ResNet20(nn.Module):
    """ResNet-20 for CIFAR-10 of the common implementation, option A, (images, 3, 32, 32)."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 16, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(16)
        self.layer1, self.layer2, self.layer3 = (
            nn.Sequential(
                PaddedBlock(before, width, 1 if before == width else 2),
                PaddedBlock(width, width, 1),
                PaddedBlock(width, width, 1),
            )
            for before, width in ((16, 16), (16, 32), (32, 64))
        )
        self.linear = nn.Linear(64, 10)

    def forward(self, x: Tensor) -> Tensor:
        """Logits (images, 10)."""
        x = functional.relu(self.bn1(self.conv1(x)))
        x = self.layer3(self.layer2(self.layer1(x)))
        x = functional.avg_pool2d(x, x.size(3))
        return self.linear(x.view(x.size(0), -1))
