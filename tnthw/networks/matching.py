"""Which tensors of a user's checkpoint are those of a network shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from tnthw.errors import ModelFileError
from tnthw.networks.family import NETWORKS, Shape, find_shape
from tnthw.networks.shapes import LayerKind

_NORM = ("weight", "bias", "running_mean", "running_var")
_COUNTERS = ("num_batches_tracked", "n_averaged")  # of batch norms and of averaged weights
_LISTED = 8  # names in one message


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongShape:
    """A tensor with the right name and another shape than the network's."""

    name: str
    found: tuple[int, ...]
    expected: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.name} is {_by(self.found)}, must be {_by(self.expected)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What fits and what does not.

    Attributes
    ----------
    shape: the network shape, with as many classes as the checkpoint has.
    loaded: names of tensors that fit.
    missing: names that the network needs and the checkpoint lacks.
    unexpected: names that the network has no place for.
    wrong: tensors of another shape.
    biases: convolutions that have a bias.
    folded: layers with a bias and without a batch norm, which then is folded into them.
    """

    shape: Shape
    loaded: tuple[str, ...]
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    wrong: tuple[WrongShape, ...]
    biases: frozenset[str]
    folded: frozenset[str]

    @property
    def padded_shortcuts(self) -> bool:
        """True where the checkpoint has no weights for shortcuts (option A of CIFAR networks)."""
        return any(layer.fixed for layer in self.shape.layers)

    @property
    def complete(self) -> bool:
        """True where every tensor has its place and every place its tensor."""
        return not (self.missing or self.wrong or self.unexpected)

    def require(self, where: str, state: Mapping[str, Tensor]) -> None:
        """Refuse a checkpoint of another network: what lacks or is left over is of a deeper one.

        Raises
        ------
        ModelFileError: lists tensors that are missing, of another shape, or unexpected, and names
            the networks that the checkpoint fits.
        """
        if self.complete:
            return
        needed = len(self.loaded) + len(self.missing) + len(self.wrong)
        fitting = [name for name in NETWORKS if match(find_shape(name), state).complete]
        if fitting:
            advice = f"it is {' or '.join(fitting)}: give that shape"
        elif any(".quantiser." in name for name in self.unexpected):
            advice = (
                "it is a ternary network in training, whose model folder tnthw train writes; give "
                "full-precision weights"
            )
        else:
            advice = "give the shape that the checkpoint was trained with, or rename its tensors"
        lines = [
            f"{where}: {len(self.loaded)} of the {needed} tensors that {self.shape.name} needs fit"
            + (f", {len(self.unexpected)} are left over" if self.unexpected else "")
            + f"; {advice}"
        ]
        if self.wrong:
            lines.append(f"wrong shape: {_some([str(wrong) for wrong in self.wrong], '; ')}")
        if self.missing:
            lines.append(f"missing: {_some(self.missing)}")
        if self.unexpected:
            lines.append(f"left over: {_some(self.unexpected)}")
        raise ModelFileError("\n  ".join(lines))

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {
            "loaded": len(self.loaded),
            "missing": list(self.missing),
            "unexpected": list(self.unexpected),
            "wrong_shape": [asdict(wrong) for wrong in self.wrong],
            "padded_shortcuts": self.padded_shortcuts,
            "folded": sorted(self.folded),
        }


def match(shape: Shape, state: Mapping[str, Tensor]) -> Match:
    """Compare the tensors of a checkpoint with those that a shape needs.

    The number of classes is the checkpoint's. Layers may have a bias, and with a bias no batch
    norm. The shortcuts of a CIFAR network may have no weights at all.

    Parameters
    ----------
    shape: the network shape.
    state: tensors by name.
    """
    head = state.get(f"{shape.classifier}.weight")
    if head is not None and head.dim() == 2 and len(head) >= 1:
        shape = shape.changed(classes=len(head))
    found = [_match(shape.changed(options=options), state) for options in shape.options.variants()]
    if not any(each.loaded for each in found):
        return found[0]
    return min(
        found,
        key=lambda each: (
            -len(each.loaded),
            len(each.missing) + len(each.wrong) + len(each.unexpected),
        ),
    )


def _match(shape: Shape, state: Mapping[str, Tensor]) -> Match:
    """Compare with one form of the network."""
    expected: dict[str, tuple[int, ...]] = {}
    biases, folded = set(), set()
    for layer in shape.layers:
        if not layer.weights or layer.fixed:
            continue
        expected[f"{layer.name}.weight"] = layer.weight_shape
        bias = f"{layer.name}.bias"
        if bias in state or layer.kind is LayerKind.LINEAR:
            expected[bias] = (layer.channels,)
        if not layer.norm:
            continue
        names = [f"{layer.norm}.{part}" for part in _NORM]
        if bias in state and layer.kind is LayerKind.CONV:
            biases.add(layer.name)
        if bias in state and not any(name in state for name in names):
            folded.add(layer.name)
            continue
        expected |= dict.fromkeys(names, (layer.channels,))
    wrong = tuple(
        WrongShape(name=name, found=tuple(state[name].shape), expected=wanted)
        for name, wanted in expected.items()
        if name in state and tuple(state[name].shape) != wanted
    )
    bad = {entry.name for entry in wrong}
    return Match(
        shape=shape,
        loaded=tuple(name for name in expected if name in state and name not in bad),
        missing=tuple(name for name in expected if name not in state),
        unexpected=tuple(
            name
            for name, tensor in state.items()
            if name not in expected and not (tensor.dim() == 0 and _is_counter(name))
        ),
        wrong=wrong,
        biases=frozenset(biases),
        folded=frozenset(folded),
    )


def check_numbers(where: str, state: Mapping[str, Tensor], names: tuple[str, ...]) -> None:
    """Refuse tensors that hold something else than finite numbers.

    Raises
    ------
    ModelFileError: names the first such tensor.
    """
    for name in names:
        tensor = state[name]
        if not tensor.is_floating_point():
            raise ModelFileError(
                f"{where}: tensor {name} holds {tensor.dtype}, allowed are floating-point numbers; "
                f"save the full-precision weights"
            )
        if name.endswith(".running_var") and bool((tensor < 0).any()):
            raise ModelFileError(
                f"{where}: tensor {name} holds negative numbers, and variances are never negative; "
                f"the file is damaged or was put together wrongly"
            )
        if not bool(torch.isfinite(tensor).all()):
            raise ModelFileError(
                f"{where}: tensor {name} holds numbers that are not finite; the training diverged "
                f"or the file is damaged"
            )


def _is_counter(name: str) -> bool:
    """True for what nothing that is computed depends on."""
    return name.rpartition(".")[2] in _COUNTERS


def _by(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape)) or "a single number"


def _some(names: tuple[str, ...] | list[str], between: str = ", ") -> str:
    """List names, the first few of many."""
    rest = len(names) - _LISTED
    return between.join(names[:_LISTED]) + (f" and {rest} more" if rest > 0 else "")
