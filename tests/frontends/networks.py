"""Random networks of ordinary PyTorch, block by block, and what each block gives in real numbers.

The emulation takes the interpreter's integers of a block's inputs for real numbers and runs the
block itself, eagerly; it knows nothing of the trace, the steps or the stages but their names.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tnthw.frontends.lowered import Lowered
from tnthw.ir.interpreter import run_batch
from tnthw.networks.layers import TernaryConv2d, TernaryLinear
from tnthw.quantisers.registry import QUANTISERS


class Block(nn.Module):
    """One operation or a few, with the modules that they need."""

    def __init__(self, call: Callable[..., Tensor], **modules: nn.Module) -> None:
        super().__init__()
        self.call = call
        for name, module in modules.items():
            self.add_module(name, module)

    def forward(self, *values: Tensor) -> Tensor:
        return self.call(self, *values)


class Network(nn.Module):
    """Blocks, each of which reads earlier values; value 0 is the input."""

    def __init__(self, blocks: list[tuple[Block, tuple[int, ...]]]) -> None:
        super().__init__()
        self.reads = [reads for _, reads in blocks]
        for index, (block, _) in enumerate(blocks):
            self.add_module(f"b{index}", block)

    def forward(self, x: Tensor) -> Tensor:
        values = [x]
        for index, reads in enumerate(self.reads):
            values.append(getattr(self, f"b{index}")(*(values[i] for i in reads)))
        return values[-1]


class Maker:
    """Draws networks; `features` counts what was drawn."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        torch.manual_seed(seed)
        self.features: set[str] = set()

    def network(self) -> tuple[nn.Module, tuple[int, ...]]:
        shape = (int(self.rng.integers(1, 4)), *map(int, self.rng.integers(5, 10, 2)))
        blocks: list[tuple[Block, tuple[int, ...]]] = []
        shapes = [shape]

        def add(feature: str, block: Block, *reads: int) -> None:
            try:
                with torch.no_grad():
                    made = block.eval()(*(torch.rand(2, *shapes[i]) for i in reads))
            except RuntimeError:  # a window that does not fit
                return
            if made.shape[-1] < 1 or made.numel() > 8000:
                return
            self.features.add(feature)
            blocks.append((block, reads))
            shapes.append(tuple(made.shape[1:]))

        add("conv", self.conv(shape[0], self.size(), kernel_size=(3, 2), dilation=1), 0)
        for _ in range(int(self.rng.integers(2, 7))):
            last = len(shapes) - 1
            if min(shapes[last][1:]) < 3:
                break
            self.middle(add, shapes, last)
        self.ending(add, shapes)
        model = Network(blocks)
        self.unsettle(model)
        try:
            with torch.no_grad():
                model.eval()(torch.rand(2, *shape))
        except RuntimeError:  # torch's view refuses what a slice has left in memory
            return self.network()
        return model, shape

    def size(self) -> int:
        return int(self.rng.integers(2, 9))

    def pick(self, choices: Any) -> Any:
        return choices[int(self.rng.integers(len(choices)))]

    def conv(self, inside: int, out: int, **given: Any) -> Block:
        options = {
            "kernel_size": self.pick((1, 3, (3, 2), 2)),
            "stride": self.pick((1, 1, 1, 2)),
            "padding": self.pick((0, 1, (1, 0), "same", "valid")),
            "dilation": self.pick((1, 1, 1, 2)),
            "bias": bool(self.rng.integers(2)),
        } | given
        if options["padding"] == "same":
            options["stride"] = 1
        kind = self.pick(("twn", "ttq", "plain", "two scales"))
        self.features.add(f"weights {kind}")
        self.features.add(f"padding {options['padding']}")
        if kind in ("twn", "ttq"):
            layer: nn.Conv2d = TernaryConv2d(inside, out, quantiser=QUANTISERS[kind], **options)
        else:
            layer = nn.Conv2d(inside, out, **options)
            self.trits(layer, two=kind == "two scales")
        modules: dict[str, nn.Module] = {"layer": layer}
        if self.rng.integers(2):
            modules["norm"] = nn.BatchNorm2d(out)
        after = self.pick((None, nn.ReLU(), nn.ReLU(inplace=True), nn.ReLU6(), nn.Hardtanh()))
        if after is not None:
            modules["act"] = after

        def call(block: Block, x: Tensor) -> Tensor:
            for name in modules:
                x = block.get_submodule(name)(x)
            return x

        return Block(call, **modules)

    def trits(self, layer: nn.Module, two: bool) -> None:
        with torch.no_grad():
            signs = torch.randint(-1, 2, layer.weight.shape).float()
            below = 0.2 if two else 0.3
            layer.weight.copy_(torch.where(signs > 0, 0.3 * signs, below * signs))

    def middle(self, add: Any, shapes: list[tuple[int, ...]], last: int) -> None:
        channels = shapes[last][0]
        same = [i for i, s in enumerate(shapes) if s == shapes[last] and i > 0]
        beside = [i for i, s in enumerate(shapes) if s[1:] == shapes[last][1:] and i > 0]
        other = self.pick(same)
        kind = self.pick((
            "conv", "conv", "depthwise", "max pool", "average", "add", "sub", "in place", "cat",
            "pad", "norm", "relu", "pool relu", "scale", "slice", "option A", "drop", "twice",
            "clamp", "alias", "chunk",
        ))  # fmt: skip
        match kind:
            case "conv":
                return add(kind, self.conv(channels, self.size()), last)
            case "depthwise":
                return add(kind, self.conv(channels, channels, groups=channels), last)
            case "max pool":
                pool = self.pick((
                    lambda b, x: F.max_pool2d(x, 2),
                    lambda b, x: F.max_pool2d(x, 3, stride=1, padding=1),
                ))  # fmt: skip
                return add(kind, Block(pool), last)
            case "average":
                pool = self.pick((
                    lambda b, x: F.avg_pool2d(x, 2), lambda b, x: F.avg_pool2d(x, 3, 1, 1),
                    lambda b, x: F.adaptive_avg_pool2d(x, (x.shape[2], 1)),
                ))  # fmt: skip
                return add(kind, Block(pool), last)
            case "add":
                return add(kind, Block(lambda b, x, y: torch.relu(x + y)), last, other)
            case "sub":
                return add(kind, Block(lambda b, x, y: x - 0.5 * y), last, other)
            case "in place":
                return add(kind, Block(_in_place, layer=self.conv(channels, channels,
                           kernel_size=1, stride=1, padding=0)), last)  # fmt: skip
            case "cat":
                return add(kind, Block(lambda b, x, y: torch.cat([x, y], 1)), last,
                           self.pick(beside))  # fmt: skip
            case "pad":
                sides = tuple(int(side) for side in self.rng.integers(0, 3, 4))
                return add(kind, Block(lambda b, x: F.pad(x, sides)), last)
            case "norm":
                return add(kind, Block(lambda b, x: b.norm(x), norm=nn.BatchNorm2d(channels)), last)
            case "relu":
                return add(kind, Block(lambda b, x: x.relu()), last)
            case "pool relu":
                return add(kind, Block(lambda b, x: F.relu(F.max_pool2d(x, 2))), last)
            case "scale":
                return add(kind, Block(lambda b, x: 2 * x - 0.5), last)
            case "slice":
                return add(kind, Block(lambda b, x: x[:, : (channels + 1) // 2, 1:, ::2]), last)
            case "option A":
                sides = (0, 0, 0, 0, 1, 2)
                return add(kind, Block(lambda b, x: F.pad(x[:, :, ::2, ::2], sides)), last)
            case "drop":
                drop = Block(lambda b, x: F.dropout(b.drop(x), 0.5, b.training).contiguous(),
                             drop=nn.Dropout(0.5))  # fmt: skip
                return add(kind, drop, last)
            case "twice":
                return add(kind, Block(lambda b, x: b.pool(b.pool(x)), pool=nn.MaxPool2d(2, 1)),
                           last)  # fmt: skip
            case "clamp":
                return add(kind, Block(lambda b, x: x.clamp(-0.5, 0.75)), last)
            case "alias":
                return add(kind, Block(_alias), last)
            case "chunk":
                if channels > 1:
                    return add(kind, Block(lambda b, x: x.chunk(2, 1)[0]), last)

    def ending(self, add: Any, shapes: list[tuple[int, ...]]) -> None:
        last = len(shapes) - 1
        channels, height, width = shapes[last]
        count = channels * height * width
        form = self.pick(("linear", "view", "mean", "global", "conv"))
        flatten = {
            "linear": lambda b, x: torch.flatten(x, 1),
            "view": lambda b, x: x.view(x.size(0), -1),
            "mean": lambda b, x: x.mean((2, 3)),
            "global": lambda b, x: b.pool(x).squeeze(-1).squeeze(-1),
        }
        if form == "conv":
            return add("ends with conv", self.conv(channels, 4), last)
        flat = Block(flatten[form], pool=nn.AdaptiveAvgPool2d(1))
        features = count if form in ("linear", "view") else channels
        if form in ("mean", "global") and self.rng.integers(3) == 0:
            return add(f"ends with {form}", flat, last)
        add(form, flat, last)
        layer = TernaryLinear(features, 5, quantiser=QUANTISERS[self.pick(("twn", "ttq"))])
        add("classifier", Block(lambda b, x: b.layer(x), layer=layer), last + 1)

    def unsettle(self, model: nn.Module) -> None:
        """Give norms odd statistics and gains of both signs; move the scales of TTQ apart."""
        with torch.no_grad():
            for module in model.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.running_mean.uniform_(-0.3, 0.3)
                    module.running_var.uniform_(0.3, 1.5)
                    module.weight.uniform_(-1.2, 1.2)
                    module.bias.uniform_(-0.3, 0.6)
            for name, parameter in model.named_parameters():
                if name.endswith(("quantiser.positive", "quantiser.negative")):
                    parameter.mul_(0.6 + torch.rand(parameter.shape))


def _in_place(block: Block, x: Tensor) -> Tensor:
    y = block.layer(x)
    z = y
    z += x
    return torch.relu_(y) + z


def _alias(block: Block, x: Tensor) -> Tensor:
    y = x + 0.25
    z = y.view(y.shape[0], -1)
    y.mul_(0.5)
    return operator.iadd(z, 0.125).view(y.shape)


def assert_blocks_agree(model: Network, lowered: Lowered, integers: np.ndarray) -> None:
    """Every block whose value the integer network has gives it, up to the rounding of its parts."""
    graph, network = lowered.graph, lowered.network
    values = run_batch(graph, integers)
    types = {node.name: node.type for node in graph}
    owner = {stage.value: stage.name for stage in network.stages if stage.value}
    precise = model.double()
    real: list[Tensor] = [torch.from_numpy(integers * types["input"].scale[0])]
    checked = 0
    within: list[set[str]] = [set()]  # blocks whose rounding a real value has in it
    for index, reads in enumerate(model.reads):
        blocks = {f"b{index}"}.union(*(within[i] for i in reads))
        with torch.no_grad():
            want = getattr(precise, f"b{index}")(*(real[i].clone() for i in reads))
        own = [s.name for s in network.source.steps if s.name.split(".")[0] == f"b{index}"]
        name = owner.get(own[-1]) if own else None
        if name is None:  # no step of its own, or joined to a later block
            real.append(want)
            within.append(blocks)
            continue
        kind, found = types[name], values[name]
        (scale,) = kind.scale
        inside = {n.origin for n in graph if n.origin.split(".")[0] in blocks} | {name}
        steps = sum(n.type.scale[0] for n in graph
                    if n.origin in inside and not n.name.endswith(".sum"))  # fmt: skip
        wanted = np.clip(want.numpy() / scale, kind.low, kind.high)
        bound = 0.6 + 4.0 * (steps / scale - 1) + 0.012 * np.abs(wanted).max()
        assert np.abs(found - wanted).max() <= bound, (name, np.abs(found - wanted).max(), bound)
        real.append(torch.from_numpy(found * scale))
        within.append(set())
        checked += 1
    assert checked > 0
