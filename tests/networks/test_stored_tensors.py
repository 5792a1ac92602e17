from __future__ import annotations

import io
import pickle  # noqa: TID251  (to write them)
import zipfile
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from tnthw.networks.pickled import Kept, Made, Name, PickleError
from tnthw.networks.stored_tensors import _Restored, read_without_opening, shown

KINDS = (
    torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.uint8,
    torch.int16, torch.int32, torch.int64, torch.bool,
)  # fmt: skip


class Options:
    """An object that torch does not open."""


def saved(value: Any, packed: bool) -> bytes:
    buffer = io.BytesIO()
    torch.save(value, buffer, _use_new_zipfile_serialization=packed)
    return buffer.getvalue()


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_number(kind: torch.dtype, packed: bool) -> None:
    whole = torch.arange(24).reshape(2, 3, 4).to(kind)
    held = {
        "whole": whole,
        "turned": whole.permute(2, 0, 1),
        "part": whole[1:, ::2],
        "one": torch.tensor(3).to(kind),
        "none": torch.zeros(0, 3, dtype=kind),
        "options": Options(),
    }
    found = read_without_opening(saved(held, packed))
    for name, value in held.items():
        if isinstance(value, Tensor):
            assert found.contents[name].dtype == kind and torch.equal(found.contents[name], value)
    assert found.others == (f"{__name__}.Options",)


@pytest.mark.parametrize("packed", [True, False])
def test_parameters_and_tensors_that_share_a_storage(packed: bool) -> None:
    weight = nn.Parameter(torch.arange(6.0))
    found = read_without_opening(
        saved({"a": weight, "b": weight.detach()[2:4], "o": Options()}, packed)
    )
    assert found.contents["a"].tolist() == list(range(6)) and found.contents["b"].tolist() == [2, 3]


def test_values_that_hold_themselves_and_are_shared() -> None:
    shared: list[Any] = [torch.ones(2)]
    for _ in range(40):  # two to the power of forty paths
        shared = [shared, shared]
    loop: dict[str, Any] = {"x": torch.zeros(1), "o": Options(), "shared": shared}
    loop["self"] = loop
    found = read_without_opening(saved(loop, True)).contents
    assert found["self"] is None and torch.equal(found["x"], torch.zeros(1))


def rewritten(data: bytes, change: Any) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            after.writestr(name, change(name, before.read(name)))
    return made.getvalue()


HELD = {"a": torch.ones(4), "o": Options()}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda n, d: d[:8] if n.endswith("data/0") else d, "larger than its storage"),
        (lambda n, d: d[:7] if n.endswith("data/0") else d, "of 7 bytes, no whole number of"),
        (lambda n, d: b"big" if n.endswith("byteorder") else d, "another order of bytes"),
        (lambda n, d: d.replace(b"FloatStorage", b"EvilStorage_"), "a tensor of EvilStorage_"),
        (lambda n, d: d[:-40] if n.endswith("data.pkl") else d, "no newline found"),
    ],
)
def test_damaged_files(change: Any, message: str) -> None:
    with pytest.raises(PickleError, match=message):
        read_without_opening(rewritten(saved(HELD, True), change))


def test_a_file_of_the_old_format_that_is_cut_off() -> None:
    data = saved(HELD, False)
    with pytest.raises(PickleError, match="ends in the storage"):
        read_without_opening(data[:-4])
    with pytest.raises(PickleError):
        read_without_opening(pickle.dumps({"a": 1}))


@pytest.mark.parametrize(
    "arguments",
    [
        (Kept(("storage", Name("torch", "FloatStorage"), "0")), -1, (2,), (1,)),
        (Kept(("storage", Name("torch", "FloatStorage"), "0")), 0, (2,), (1, 1)),
        (Kept(("storage", Name("torch", "FloatStorage"), "0")), 0, (1 << 60,), (0,)),
        (Kept(("module", 1)), 0, (2,), (1,)),
        (1, 0, (2,), (1,)),
    ],
)
def test_tensors_that_are_none(arguments: tuple[Any, ...]) -> None:
    made = Made(Name("torch._utils", "_rebuild_tensor_v2"), arguments)
    with pytest.raises(PickleError):
        _Restored(lambda key, kind: torch.zeros(4)).value(made)


def test_few_names_of_many() -> None:
    assert list(shown(("a", "b"))) == ["a", "b"]
    assert list(shown(("a", "b", "c", "d", "e"))) == ["a", "b", "c", "2 more"]
