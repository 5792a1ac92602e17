"""Ternary weights as checkpoints pack them, given back as plain floating-point tensors.

* Integers with a scale beside them: `NAME.weight` int8, `NAME.scale` one number or one for each
  output channel; the weight is integers * scale.
* Hugging Face's BitNet: `NAME.weight` uint8 (ceil(out / 4), in), two bits a trit, and
  `NAME.weight_scale`. Row r of the packed tensor holds rows r, r + R, r + 2 R and r + 3 R of the
  weight, the first in the lowest bits, as trit + 1; R is the number of packed rows. Rows that are
  not there are zeros, which would read as -1. Its class `BitLinear` divides by the scale,
  `AutoBitLinear` multiplies by it, and nothing in the tensors says which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor

from tnthw.errors import ModelFileError

Scaling = Literal["multiplies", "divides"]
"""What the network does with the scale of a packed weight."""

SCALES = ("scale", "weight_scale", "scales", "alpha")
"""Names of the scale beside a weight of integers."""

LINEAR_CLASSES: dict[str, Scaling] = {"bitlinear": "divides", "autobitlinear": "multiplies"}
"""By `linear_class` of `quantization_config` in a model's config.json."""

_PER_BYTE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A state dict without packed tensors.

    Attributes
    ----------
    tensors: by name; scales that were used are left out.
    notes: what was unpacked, in words.
    """

    tensors: dict[str, Tensor]
    notes: tuple[str, ...] = ()


def unpack_ternary(
    state: Mapping[str, Tensor],
    where: str,
    *,
    scaling: Scaling | None = None,
    rows: Mapping[str, int] | None = None,
) -> Plain:
    """Give weights as the numbers that they stand for, float32.

    Parameters
    ----------
    state: tensors by name.
    where: the file, for messages.
    scaling: what the network does with the scale of packed weights; needed where there are some.
    rows: output channels of packed weights by name, where the number is no multiple of four.

    Raises
    ------
    ModelFileError: a scale does not fit its weight, or what is not in the file is needed.
    """
    plain = dict(state)
    integers, packed = 0, 0
    for name, weight in state.items():
        owner = name.removesuffix("weight")
        scale_name = next((owner + s for s in SCALES if owner + s in state), None)
        if owner == name or scale_name is None or weight.is_floating_point():
            continue
        scale = _scale(where, scale_name, state[scale_name])
        if weight.dtype == torch.uint8:
            trits = unpack_rows(weight, where, name, (rows or {}).get(name))
            factor = _factor(where, scale_name, scale, scaling)
            packed += 1
        elif weight.dtype == torch.int8:
            trits, factor = weight, scale
            integers += 1
        else:
            continue
        plain[name] = trits.float() * _aligned(where, name, trits, scale_name, factor)
        plain.pop(scale_name, None)
    notes = []
    if integers:
        notes.append(f"{integers} weights of int8 integers times their scale")
    if packed:
        notes.append(f"{packed} packed weights of two bits; the network {scaling} by their scale")
    return Plain(tensors=plain, notes=tuple(notes))


def has_packed_rows(state: Mapping[str, Tensor]) -> bool:
    """True where a state dict holds weights as Hugging Face's BitNet packs them."""
    return any(
        name.endswith("weight") and tensor.dtype == torch.uint8 and f"{name}_scale" in state
        for name, tensor in state.items()
    )


def scaling_of(config: Any, where: str) -> Scaling | None:
    """What a model's config.json says about the scale; None where it is no BitNet's.

    Transformers takes `bitlinear` where a BitNet's configuration does not name the class.

    Raises
    ------
    ModelFileError: it names a class that is not known.
    """
    found = config.get("quantization_config") if isinstance(config, Mapping) else None
    if not isinstance(found, Mapping) or found.get("quant_method") != "bitnet":
        return None
    name = str(found.get("linear_class", "bitlinear")).lower()
    if name not in LINEAR_CLASSES:
        raise ModelFileError(
            f"{where}: quantization_config.linear_class is {name[:40]!r}, known are "
            f"{', '.join(LINEAR_CLASSES)}; say whether the network multiplies or divides by the "
            f"scale with scaling= (--scaling on the command line)"
        )
    return LINEAR_CLASSES[name]


def unpack_rows(packed: Tensor, where: str, name: str, rows: int | None = None) -> Tensor:
    """Unpack a weight of Hugging Face's BitNet.

    Parameters
    ----------
    packed: uint8 (R, in).
    where, name: the file and the tensor, for messages.
    rows: output channels; 4 R if left out, where the last row cannot be padding.

    Returns
    -------
    Trits, int8 (rows, in).

    Raises
    ------
    ModelFileError: a code is none of a trit, or the number of rows is wrong or not known.
    """
    if packed.dim() != 2 or not packed.numel():
        raise ModelFileError(
            f"{where}: tensor {name} is uint8 {tuple(packed.shape)}, packed weights are uint8 "
            f"(rows / 4, columns); give the file as transformers wrote it"
        )
    planes = [(packed >> (2 * place)) & 3 for place in range(_PER_BYTE)]
    codes = torch.cat(planes)
    most = len(codes)
    if rows is not None and not most - _PER_BYTE < rows <= most:
        raise ModelFileError(
            f"{where}: tensor {name} holds {most - 3} to {most} rows of trits, the network needs "
            f"{rows}; it is of another network"
        )
    if rows is None and not bool(codes[-1].any()):
        raise ModelFileError(
            f"{where}: tensor {name} ends in a row that is padding or all -1, and nothing in the "
            f"file says which; say how many rows it has, {most - 3} to {most}: rows="
            f"{{{name!r}: {most}}}"
        )
    codes = codes[: most if rows is None else rows]
    if bool((codes == 3).any()):
        raise ModelFileError(
            f"{where}: tensor {name} holds the code 3, which is no trit; it is packed "
            f"otherwise, or damaged"
        )
    return codes.to(torch.int8) - 1


def _scale(where: str, name: str, scale: Tensor) -> Tensor:
    if not scale.is_floating_point():
        raise ModelFileError(
            f"{where}: tensor {name} holds {scale.dtype}, a scale is a floating-point number"
        )
    numbers = scale.float()
    if not bool(torch.isfinite(numbers).all()):
        raise ModelFileError(f"{where}: tensor {name} holds a scale that is not finite")
    return numbers


def _factor(where: str, name: str, scale: Tensor, scaling: Scaling | None) -> Tensor:
    if scaling is None:
        raise ModelFileError(
            f"{where}: tensor {name} is a scale that transformers' BitLinear divides by and its "
            f"AutoBitLinear multiplies by; nothing here says which wrote the file, so put the "
            f"model's config.json beside it, or give scaling= (--scaling) multiplies or divides"
        )
    if scaling == "multiplies":
        return scale
    if not bool((scale != 0).all()):
        raise ModelFileError(f"{where}: tensor {name} holds 0, and the network divides by it")
    return 1.0 / scale


def _aligned(where: str, name: str, weight: Tensor, scale_name: str, factor: Tensor) -> Tensor:
    """Give a factor the axes of its weight: one number, or one for each output channel."""
    if factor.numel() == 1:
        return factor.reshape(())
    # (out,), (out, 1, 1) and (out, 1, 1, 1) are all seen.
    if not weight.dim() or factor.numel() != len(weight) or factor.shape[0] != len(weight):
        raise ModelFileError(
            f"{where}: tensor {scale_name} is {_by(factor)} for {name} of {_by(weight)}; allowed "
            f"is one number, or one for each output channel"
        )
    return factor.reshape(-1, *(1,) * (weight.dim() - 1))


def _by(tensor: Tensor) -> str:
    return "x".join(map(str, tensor.shape)) or "a single number"
