"""A user's state dict from a file: safetensors, or a PyTorch checkpoint of plain tensors.

What a file is, its contents say, not its name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from tnthw.errors import ModelFileError
from tnthw.files import special
from tnthw.networks.containers import MOST_BYTES, unpack
from tnthw.networks.file_kinds import Kind, kind_of
from tnthw.networks.packed import Scaling, has_packed_rows, scaling_of, unpack_ternary
from tnthw.networks.seal import unsealed
from tnthw.networks.state_dicts import find_state
from tnthw.networks.stored_tensors import Unopened, shown
from tnthw.networks.torch_file import read_safetensors, read_torch_weights

__all__ = ["MOST_BYTES", "StateFile", "read_state", "read_state_file"]

_MOST_NUMBERS = 1 << 32  # in one tensor; a file may claim more than it holds
_CONFIG = "config.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class StateFile:
    """A state dict from a file.

    Attributes
    ----------
    tensors: by name, float32 where they are floating-point numbers.
    notes: what was chosen, unpacked or left out on the way, in words.
    place: keys on the way to it in the file, joined by dots; empty where it is the whole file.
    others: places of the other state dicts in the file.
    """

    tensors: dict[str, Tensor]
    notes: tuple[str, ...] = ()
    place: str = ""
    others: tuple[str, ...] = ()


def read_state(path: Path, part: str = "", *, scaling: Scaling | None = None) -> dict[str, Tensor]:
    """Read the tensors of a state dict; see `read_state_file`."""
    return read_state_file(path, part, scaling=scaling).tensors


def read_state_file(
    path: Path,
    part: str = "",
    *,
    scaling: Scaling | None = None,
    rows: Mapping[str, int] | None = None,
) -> StateFile:
    """Read a state dict; nothing but tensors and plain values is ever loaded.

    A checkpoint may hold the state dict itself, or deeper under the keys that training scripts use;
    prefixes of all names that wrappers put there, such as `module.`, are removed. Numbers of other
    floating-point types become float32; integers with a scale and packed trits become the numbers
    that they stand for. Objects of other classes stay unopened, and a module that was saved whole
    gives its tensors.

    Parameters
    ----------
    path: safetensors or PyTorch's format, whatever the name ends in, perhaps packed with gzip,
        bzip2, xz or in a zip archive; a run's `checkpoint.pt` too.
    part: which of several to take: a file of the archive, a place in the checkpoint (`ema`,
        `trainer.best`), a prefix of names, or a file and a place with a colon between them.
    scaling: what the network does with the scale of packed weights; a `config.json` beside the file
        says it if left out.
    rows: output channels of packed weights by name; see `packed.unpack_rows`.

    Returns
    -------
    Tensors by name, on the CPU.

    Raises
    ------
    ModelFileError: the file is missing, damaged, something else, or holds no state dict.
    """
    where = str(path)
    unpacked = unpack(unsealed(_bytes(path), where), where, part)
    notes = []
    if unpacked.entry:
        where += f": {unpacked.entry}"
        notes.append(_choice("the file", unpacked.entry, unpacked.others))
    data = unsealed(unpacked.data, where)
    if kind_of(data, where) is Kind.SAFETENSORS:
        read = Unopened(contents=read_safetensors(data, where), others=())
    else:
        read = read_torch_weights(data, where)
    if read.others and not isinstance(read.contents, Mapping):
        raise ModelFileError(
            f"{where}: holds objects of {', '.join(shown(read.others))}, which could run code when "
            f"loaded and are not opened, and nothing else; save the weights with "
            f"torch.save(model.state_dict(), FILE), or as safetensors"
        )
    if read.others:
        notes.append(f"not opened: {', '.join(shown(read.others))}")
    found = find_state(read.contents, where, unpacked.place)
    if found.place or found.others:
        notes.append(_choice("the tensors under", found.place or "no key", found.others))
    tensors = {name: _plain(where, name, value) for name, value in found.tensors.items()}
    if scaling is None and has_packed_rows(tensors):
        scaling = _configured(path)
    plain = unpack_ternary(tensors, where, scaling=scaling, rows=rows)
    return StateFile(
        tensors=plain.tensors,
        notes=(*notes, *plain.notes),
        place=found.place,
        others=found.others,
    )


def _choice(what: str, taken: str, others: tuple[str, ...]) -> str:
    text = f"{what} {taken}"
    if others:
        rest = f" and {len(others) - 4} more" if len(others) > 4 else ""
        text += f"; also there, for --part: {', '.join(others[:4])}{rest}"
    return text


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise ModelFileError(f"{path}: is a folder; give the file of the weights in it")
    if special(path):
        raise ModelFileError(f"{path}: is a pipe or a device; write the weights to a file first")
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            raise ModelFileError(
                f"{path}: has {size:,} bytes, at most {MOST_BYTES:,} are read; save the weights "
                f"alone, without optimiser and other networks"
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise ModelFileError(f"{path}: there is no such file") from None
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: cannot be read: {error}") from None


def _configured(path: Path) -> Scaling | None:
    """What the config.json beside a file says about scales; None where there is none."""
    config = path.with_name(_CONFIG)
    try:
        if not config.is_file() or config.stat().st_size > 1 << 20:
            return None
        return scaling_of(json.loads(config.read_text("utf-8")), str(config))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelFileError(
            f"{config}: is no JSON that can be read ({str(error)[:80]}); copy it again, or give "
            f"scaling= (--scaling)"
        ) from None


def _plain(where: str, name: str, tensor: Tensor) -> Tensor:
    """Give a tensor as dense numbers, float32 where they are floating-point ones."""
    what = None
    if tensor.is_meta:
        what = "is on the device 'meta', which holds no numbers; save the weights themselves"
    elif tensor.layout is not torch.strided:
        what = "is sparse; save it with to_dense()"
    elif tensor.is_quantized:
        what = "is quantised; save it with dequantize(), or the weights before quantisation"
    elif tensor.is_complex():
        what = "holds complex numbers, which no layer takes; save real ones"
    elif tensor.numel() > _MOST_NUMBERS:
        what = f"claims {tensor.numel():,} numbers, at most {_MOST_NUMBERS:,} are read"
    if what is not None:
        raise ModelFileError(f"{where}: tensor {name} {what}")
    return tensor.float() if tensor.is_floating_point() else tensor
