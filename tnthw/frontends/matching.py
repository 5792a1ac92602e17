"""Which tensors of a user's checkpoint are those of a network shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor

from tnthw.errors import ModelFileError
from tnthw.networks.shapes import LayerKind, Shape

_NORM = ("weight", "bias", "running_mean", "running_var")
_COUNTER = "num_batches_tracked"  # of a batch norm; nothing that is computed depends on it
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
    unexpected: names that the network has no place for; they are left out.
    wrong: tensors of another shape.
    padded_shortcuts: the checkpoint has no weights for shortcuts (option A of CIFAR networks).
    biases: convolutions that have a bias.
    folded: convolutions with a bias and without a batch norm, which then is folded into them.
    """

    shape: Shape
    loaded: tuple[str, ...]
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    wrong: tuple[WrongShape, ...]
    padded_shortcuts: bool
    biases: frozenset[str]
    folded: frozenset[str]

    def require(self, where: str) -> None:
        """Refuse a checkpoint that lacks what the network needs.

        Raises
        ------
        ModelFileError: lists tensors that are missing, of another shape, or unexpected.
        """
        if not self.missing and not self.wrong:
            return
        needed = len(self.loaded) + len(self.missing) + len(self.wrong)
        lines = [
            f"{where}: {len(self.loaded)} of the {needed} tensors that {self.shape.name} needs "
            f"fit; give the shape that the checkpoint was trained with, or rename its tensors"
        ]
        if self.wrong:
            lines.append(f"wrong shape: {_some([str(wrong) for wrong in self.wrong], '; ')}")
        if self.missing:
            lines.append(f"missing: {_some(self.missing)}")
        if self.unexpected:
            lines.append(f"unexpected: {_some(self.unexpected)}")
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

    The number of classes is the checkpoint's. Convolutions may have a bias, and with a bias no
    batch norm. The shortcuts of a CIFAR network may have no weights at all.

    Parameters
    ----------
    shape: the network shape.
    state: tensors by name.
    """
    head = state.get(f"{shape.classifier}.weight")
    if head is not None and head.dim() == 2 and len(head) >= 1:
        shape = replace(shape, classes=len(head))
    shortcuts = [layer for layer in shape.layers if layer.shortcut]
    parts = [layer.name.rpartition(".")[0] for layer in shortcuts]
    padded = not shape.imagenet and not any(
        name.startswith(f"{part}.") for part in parts for name in state
    )
    expected: dict[str, tuple[int, ...]] = {}
    biases, folded = set(), set()
    for layer in shape.layers:
        if not layer.weights or (layer.shortcut and padded):
            continue
        expected[f"{layer.name}.weight"] = layer.weight_shape
        bias = f"{layer.name}.bias"
        if bias in state or layer.kind is LayerKind.LINEAR:
            expected[bias] = (layer.channels,)
        if layer.kind is LayerKind.LINEAR:
            continue
        names = [f"{layer.norm}.{part}" for part in _NORM]
        if bias in state:
            biases.add(layer.name)
            if not any(name in state for name in names):
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
            name for name in state if name not in expected and not name.endswith(f".{_COUNTER}")
        ),
        wrong=wrong,
        padded_shortcuts=padded,
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
        if not bool(torch.isfinite(tensor).all()):
            raise ModelFileError(
                f"{where}: tensor {name} holds numbers that are not finite; the training diverged "
                f"or the file is damaged"
            )


def _by(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape)) or "a single number"


def _some(names: tuple[str, ...] | list[str], between: str = ", ") -> str:
    """List names, the first few of many."""
    rest = len(names) - _LISTED
    return between.join(names[:_LISTED]) + (f" and {rest} more" if rest > 0 else "")
