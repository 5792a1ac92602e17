"""Random networks of PyTorch that quantise all that their layers read, and their own semantics.

All numbers are dyadic: steps, scales, gains of batch norm. So the module itself, run in float64, is
exact real arithmetic with its own rounding, ties included: what the integers must be equal to. No
part of the lowering takes part in that.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.frontends.networks import Block, Network
from tnthw.networks.activations import LearnedStep

Shape = tuple[int, ...]


class Grid(nn.Module):
    """A fixed quantiser, written in one of the ways in which people write it."""

    def __init__(self, form: str, scale: float, low: int, high: int) -> None:
        super().__init__()
        self.form, self.low, self.high = form, low, high
        self.scale = scale
        self.register_buffer("step", torch.tensor(scale))

    def forward(self, x: Tensor) -> Tensor:
        s, low, high = self.scale, self.low, self.high
        match self.form:
            case "torch":
                return torch.fake_quantize_per_tensor_affine(x, s, 0, low, high)
            case "round, clamp":
                return (x / s).round().clamp(low, high) * s
            case "clamp, round":
                return torch.round(x.clamp(low * s, high * s) / s) * s
            case "buffer":
                return torch.clamp(torch.round(x / self.step), low, high).mul(self.step)
            case "straight through":
                return x + (torch.clamp(torch.round(x / s), low, high) * s - x).detach()
            case "half up":
                return torch.floor(x / s + 0.5).clamp(low, high) * s
            case "floor":
                return torch.floor(x / s).clamp(low, high) * s
            case "ceil":
                return torch.ceil(x / s).clamp(low, high) * s
        raise AssertionError(self.form)


FORMS = ("torch", "round, clamp", "clamp, round", "buffer", "straight through", "half up", "floor",
         "ceil")  # fmt: skip


class Maker:
    """Draws networks; `features` counts what was drawn."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        torch.manual_seed(seed)
        self.features: set[str] = set()

    def network(self) -> tuple[Network, Shape]:
        self.flat = self.rng.integers(4) == 0
        channels = int(self.rng.integers(1, 4))
        self.shape: Shape = (
            (channels, int(self.rng.integers(8, 20)))
            if self.flat
            else (channels, *(int(n) for n in self.rng.integers(5, 10, 2)))
        )
        if self.flat:
            self.features.add("signal")
        self.blocks: list[tuple[Block, tuple[int, ...]]] = []
        self.shapes = [self.shape]
        self.sizes = [1.0]  # largest value, about
        self.add("conv", self.conv(channels, self.size()), 0)
        for _ in range(int(self.rng.integers(1, 6))):
            self.middle()
        self.ending()
        model = Network(self.blocks).eval()
        try:
            with torch.no_grad():
                model(torch.rand(2, *self.shape))
        except RuntimeError:  # torch's view refuses what a movement has left in memory
            return self.network()
        return model, self.shape

    def add(self, feature: str, block: Block, *reads: int) -> None:
        try:
            with torch.no_grad():
                made = block.eval()(*(torch.rand(2, *self.shapes[i]) for i in reads))
        except RuntimeError:  # a window that does not fit
            return
        if made.dim() < 2 or min(made.shape) < 1 or made.numel() > 6000:
            return
        self.features.add(feature)
        self.blocks.append((block, reads))
        self.shapes.append(tuple(made.shape[1:]))

    def pick(self, choices: Any) -> Any:
        return choices[int(self.rng.integers(len(choices)))]

    def size(self) -> int:
        return int(self.rng.integers(2, 8))

    def grid(self, signed: bool | None = None, most: int = 8) -> nn.Module:
        bits = min(self.pick((2, 3, 4, 8)), most)
        signed = bool(self.rng.integers(2)) if signed is None else signed
        self.features.add(f"{bits} bits, {'signed' if signed else 'unsigned'}")
        scale = 2.0 ** -int(self.rng.integers(2, 6))
        if not signed and self.rng.integers(5) == 0:
            self.features.add("learned step")
            step = LearnedStep(bits)
            with torch.no_grad():
                step.step.fill_(scale)
            step.active = True
            return nn.Sequential(nn.ReLU(), step)
        form = self.pick(FORMS)
        self.features.add(f"grid {form}")
        low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
        return Grid(form, scale, low, high)

    # Layers -------------------------------------------------------------------------------------

    def weights(self, layer: nn.Module) -> None:
        kind = self.pick(("plain", "channels", "few bits", "one"))
        self.features.add(f"weights {kind}")
        shape = layer.weight.shape
        ends = (1,) * (len(shape) - 1)
        signs = torch.randint(-1, 2, shape).float()
        alpha = 2.0 ** -torch.randint(1, 4, (shape[0], *ends)).float()
        with torch.no_grad():
            match kind:
                case "plain":
                    weight = signs * 0.375
                case "one":
                    weight = signs
                case "channels":
                    weight = signs * alpha
                case "two scales":
                    weight = torch.where(signs > 0, alpha * signs, 2 * alpha * signs)
                case "few bits":
                    weight = torch.randint(-7, 8, shape).float() / 16
            layer.weight.copy_(weight)
            if layer.bias is not None:
                layer.bias.copy_(torch.randint(-32, 33, layer.bias.shape) / 64)

    def conv(self, inside: int, out: int, **given: Any) -> Block:
        options = {
            "kernel_size": self.pick((1, 2, 3, 5) if self.flat else (1, 3, (3, 2), 2)),
            "stride": self.pick((1, 1, 1, 2)),
            "padding": self.pick((0, 1, "same", "valid") if self.flat else
                                 (0, 1, (1, 0), "same", "valid")),
            "dilation": self.pick((1, 1, 1, 2)),
            "bias": bool(self.rng.integers(2)),
        } | given  # fmt: skip
        if options["padding"] == "same":
            options["stride"] = 1
        if "groups" not in given and inside % 2 == 0 and out % 2 == 0 and self.rng.integers(4) == 0:
            options["groups"] = 2
            self.features.add("groups")
        self.features.add(f"padding {options['padding']}")
        layer = (nn.Conv1d if self.flat else nn.Conv2d)(inside, out, **options)
        self.weights(layer)
        modules: dict[str, nn.Module] = {"layer": layer}
        if self.rng.integers(2):
            modules["norm"] = self.norm(out)
        after = self.pick((None, nn.ReLU(), nn.ReLU(inplace=True), nn.Hardtanh(), nn.ReLU6(),
                           nn.LeakyReLU(0.25), nn.PReLU(out, init=0.5)))  # fmt: skip
        if after is not None:
            self.features.add(f"after {type(after).__name__}")
            modules["act"] = after
        modules["grid"] = self.grid()

        def call(block: Block, x: Tensor) -> Tensor:
            for name in modules:
                x = block.get_submodule(name)(x)
            return x

        return Block(call, **modules)

    def norm(self, channels: int) -> nn.Module:
        """Batch norm with dyadic gains of both signs, and some of zero."""
        made = nn.BatchNorm1d(channels) if self.flat else nn.BatchNorm2d(channels)
        made.eps = 2.0**-10
        self.features.add("norm")
        with torch.no_grad():
            made.running_var.copy_(4.0 ** -torch.randint(0, 3, (channels,)) - made.eps)
            made.running_mean.copy_(torch.randint(-16, 17, (channels,)) / 32)
            made.weight.copy_(self.pick(((1, 2, -1), (1, 0, 2))) [0] *
                              torch.tensor([self.pick((0.5, 1, 1.25, -0.75, 0, 2, -1))
                                            for _ in range(channels)]))  # fmt: skip
            made.bias.copy_(torch.randint(-32, 33, (channels,)) / 32)
        return made

    # Between ------------------------------------------------------------------------------------

    def middle(self) -> None:
        last = len(self.shapes) - 1
        channels, *size = self.shapes[last]
        same = [i for i, s in enumerate(self.shapes) if s == self.shapes[last] and i > 0]
        beside = [i for i, s in enumerate(self.shapes) if s[1:] == self.shapes[last][1:] and i > 0]
        other = self.pick(same) if same else last
        kind = self.pick((
            "conv", "conv", "conv", "depthwise", "max pool", "average", "add", "sub", "cat", "pad",
            "norm", "relu", "slice", "chunk", "twice", "table", "in place", "shuffle", "alias",
            "flip", "stack", "drop", "levels", "scale", "channels last",
        ))  # fmt: skip
        form = getattr(self, f"_{kind.replace(' ', '_')}", None)
        if form is not None:
            return form(kind, last, channels, size, other, self.pick(beside or [last]))

    def _conv(self, kind: str, last: int, channels: int, *_: Any) -> None:
        self.add(kind, self.conv(channels, self.size()), last)

    def _depthwise(self, kind: str, last: int, channels: int, *_: Any) -> None:
        self.add(kind, self.conv(channels, channels, groups=channels), last)

    def _max_pool(self, kind: str, last: int, *_: Any) -> None:
        pool = F.max_pool1d if self.flat else F.max_pool2d
        window = self.pick(((2, 2, 0), (3, 1, 1), (2, 1, 0)))
        self.add(kind, Block(lambda b, x: pool(x, *window)), last)

    def _average(self, kind: str, last: int, *_: Any) -> None:
        pool = F.avg_pool1d if self.flat else F.avg_pool2d
        window = self.pick(((2,), (1,), (2, 1)))
        self.add(kind, Block(lambda b, x: b.grid(pool(x, 2, *window)), grid=self.grid()), last)

    def _add(self, kind: str, last: int, channels: int, size: Any, other: int, _: int) -> None:
        act = self.pick((torch.relu, lambda x: x))
        block = Block(lambda b, x, y: b.grid(act(x + y)), grid=self.grid())
        self.add(kind, block, last, other)

    def _sub(self, kind: str, last: int, channels: int, size: Any, other: int, _: int) -> None:
        self.add(kind, Block(lambda b, x, y: b.grid(x - y), grid=self.grid()), last, other)

    def _cat(self, kind: str, last: int, c: int, size: Any, other: int, beside: int) -> None:
        self.add(kind, Block(lambda b, x, y: b.grid(torch.cat([x, y], 1)), grid=self.grid()),
                 last, beside)  # fmt: skip

    def _pad(self, kind: str, last: int, *_: Any) -> None:
        sides = tuple(int(side) for side in self.rng.integers(0, 3, 2 if self.flat else 4))
        self.add(kind, Block(lambda b, x: F.pad(x, sides)), last)

    def _norm(self, kind: str, last: int, channels: int, *_: Any) -> None:
        block = Block(lambda b, x: b.grid(b.norm(x)), norm=self.norm(channels), grid=self.grid())
        self.add("norm alone", block, last)

    def _relu(self, kind: str, last: int, *_: Any) -> None:
        self.add(kind, Block(lambda b, x: x.relu()), last)

    def _slice(self, kind: str, last: int, channels: int, *_: Any) -> None:
        half = (channels + 1) // 2
        form = (lambda b, x: x[:, :half, 1:]) if self.flat else (lambda b, x: x[:, :half, 1:, ::2])
        self.add(kind, Block(form), last)

    def _chunk(self, kind: str, last: int, channels: int, *_: Any) -> None:
        if channels > 1:
            self.add(kind, Block(lambda b, x: x.chunk(2, 1)[0]), last)

    def _twice(self, kind: str, last: int, channels: int, *_: Any) -> None:
        """One layer with its norm and its grid, called twice."""
        block = self.conv(channels, channels, kernel_size=3, padding=1, stride=1, dilation=1)
        self.add(kind, Block(lambda b, x: b.inside(b.inside(x)), inside=block), last)

    def _table(self, kind: str, last: int, *_: Any) -> None:
        function = self.pick((F.silu, F.gelu, torch.tanh, torch.sigmoid, F.hardswish, F.mish,
                              F.softplus, torch.abs, F.elu))  # fmt: skip
        self.features.add(f"table {function.__name__}")
        self.add(kind, Block(lambda b, x: b.grid(function(x)), grid=self.grid()), last)

    def _in_place(self, kind: str, last: int, *_: Any) -> None:
        def run(block: Block, x: Tensor) -> Tensor:
            y = x * 2
            z = y
            z += x
            return block.grid(torch.relu_(y) + z)

        self.add(kind, Block(run, grid=self.grid()), last)

    def _shuffle(self, kind: str, last: int, channels: int, *_: Any) -> None:
        if channels % 2 == 0 and not self.flat:
            self.add(kind, Block(lambda b, x: F.channel_shuffle(x, 2)), last)

    def _alias(self, kind: str, last: int, *_: Any) -> None:
        def run(block: Block, x: Tensor) -> Tensor:
            y = x + 0.25
            z = y.view(y.shape[0], -1)
            y.mul_(0.5)
            return block.grid((z + 0.125).view(y.shape))

        self.add(kind, Block(run, grid=self.grid()), last)

    def _flip(self, kind: str, last: int, *_: Any) -> None:
        self.add(kind, Block(lambda b, x: x.flip(1)), last)

    def _stack(self, kind: str, last: int, c: int, size: Any, other: int, _: int) -> None:
        form = Block(lambda b, x, y: b.grid(torch.stack([x, y], 2).flatten(1, 2)), grid=self.grid())
        self.add(kind, form, last, other)

    def _drop(self, kind: str, last: int, *_: Any) -> None:
        self.add(kind, Block(lambda b, x: b.drop(x).contiguous(), drop=nn.Dropout(0.5)), last)

    def _levels(self, kind: str, last: int, *_: Any) -> None:
        bound = float(self.rng.integers(-4, 9)) / 8
        self.add(kind, Block(lambda b, x: (x >= bound).to(x.dtype)), last)

    def _scale(self, kind: str, last: int, channels: int, *_: Any) -> None:
        gains = torch.randint(-4, 5, (channels, *(1,) * (1 if self.flat else 2))) / 4
        self.add(kind, Block(lambda b, x: b.grid(x * gains - 0.5), grid=self.grid()), last)

    def _channels_last(self, kind: str, last: int, channels: int, *_: Any) -> None:
        layer = nn.Linear(channels, self.size())
        self.weights(layer)
        block = Block(lambda b, x: b.grid(b.layer(x.movedim(1, -1)).movedim(-1, 1)), layer=layer,
                      grid=self.grid())  # fmt: skip
        self.add(kind, block, last)

    # The end ------------------------------------------------------------------------------------

    def ending(self) -> None:
        last = len(self.shapes) - 1
        channels, *size = self.shapes[last]
        count = channels * math.prod(size)
        form = self.pick(("linear", "view", "mean", "max", "conv", "nothing"))
        if form == "nothing":
            return
        if form == "conv":
            layer = self.conv(channels, 4).layer
            return self.add("ends with conv", Block(lambda b, x: b.layer(x), layer=layer), last)
        axes = tuple(range(2, 2 + len(size)))
        if form == "mean" and not _is_power(math.prod(size)):
            form = "max"
        flat: dict[str, Callable[..., Tensor]] = {
            "linear": lambda b, x: torch.flatten(x, 1),
            "view": lambda b, x: x.reshape(x.size(0), -1),
            "mean": lambda b, x: b.grid(x.mean(axes)),
            "max": lambda b, x: x.amax(axes),
        }
        features = count if form in ("linear", "view") else channels
        self.add(form, Block(flat[form], grid=self.grid()), last)
        layer = nn.Linear(features, 5, bias=bool(self.rng.integers(2)))
        self.weights(layer)
        end = self.pick((None, None, "argmax", "affine", "grid"))
        grid = self.grid(signed=True)

        def run(block: Block, x: Tensor) -> Tensor:
            y = block.layer(x)
            if end == "argmax":
                return y.argmax(1)
            if end == "affine":
                return y * 0.5 - 1
            return block.grid(y) if end == "grid" else y

        self.features.add(f"ends: {end}")
        self.add("classifier", Block(run, layer=layer, grid=grid), len(self.shapes) - 1)


def _is_power(number: int) -> bool:
    return number & (number - 1) == 0
