from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from tests.training.small_run import recipe
from tnthw.errors import TrainingError
from tnthw.training.device import prepare_device
from tnthw.training.distributed import processes

CUDA = {"training": {"device": "cuda"}}


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Two GPUs as torch tells of them; the numbers that a process chooses."""
    found: list[int] = []
    flags = (torch.backends.cuda.matmul, "allow_tf32"), (torch.backends.cudnn, "allow_tf32")
    cudnn = torch.backends.cudnn
    before = [getattr(*flag) for flag in flags], cudnn.deterministic, cudnn.benchmark
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "set_device", found.append)
    monkeypatch.delenv("LOCAL_RANK", raising=False)
    yield found
    for flag, value in zip(flags, before[0], strict=True):
        setattr(*flag, value)
    cudnn.deterministic, cudnn.benchmark = before[1:]


def test_float32_on_a_gpu_is_float32(chosen: list[int]) -> None:
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    assert prepare_device(recipe(**CUDA)) == "cuda"
    assert not torch.backends.cuda.matmul.allow_tf32 and not torch.backends.cudnn.allow_tf32
    assert torch.backends.cudnn.deterministic and not torch.backends.cudnn.benchmark
    assert chosen == []  # without torchrun the GPU is the one that the user chose


def test_a_run_on_the_cpu_touches_no_gpu(
    chosen: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.backends.cudnn.allow_tf32 = True
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert prepare_device(recipe()) == "cpu"
    assert torch.backends.cudnn.allow_tf32 and chosen == []


def test_each_process_has_a_gpu_of_its_own(
    chosen: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_RANK", "1")
    prepare_device(recipe(**CUDA))
    assert chosen == [1]
    monkeypatch.setenv("LOCAL_RANK", "2")
    with pytest.raises(TrainingError, match="process 2 .* there are 2; start at most 2"):
        prepare_device(recipe(**CUDA))


@pytest.mark.parametrize(("gpu", "backend"), [(True, "cpu:gloo,cuda:nccl"), (False, "gloo")])
def test_joining_processes_chooses_no_gpu(
    gpu: bool, backend: str, chosen: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    joined: list[str] = []
    monkeypatch.setenv("WORLD_SIZE", "2")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: gpu)
    monkeypatch.setattr(torch.distributed, "is_nccl_available", lambda: True)
    monkeypatch.setattr(torch.distributed, "init_process_group", joined.append)
    monkeypatch.setattr(torch.distributed, "destroy_process_group", lambda: None)
    with processes():
        pass
    assert joined == [backend] and chosen == []
