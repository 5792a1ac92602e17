from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from tests.training.small_run import recipe, squares
from tnthw.errors import TrainingError
from tnthw.training.distill import distilled, load_teacher
from tnthw.training.fit import fit
from tnthw.training.settings import DistillationSettings


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits)
    return powers / powers.sum(1, keepdims=True)


def logits() -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(3)
    student, teacher = torch.randn((2, 6, 5), generator=generator, dtype=torch.float64) * 2
    return student, teacher


def test_the_loss_is_that_of_the_paper() -> None:
    student, teacher = logits()
    settings = DistillationSettings(teacher="x", temperature=3.0, weight=0.7)
    hard = functional.cross_entropy(student, torch.arange(6) % 5)
    found = float(distilled(hard, student, teacher, settings))
    p, q = softmax(teacher.numpy() / 3), softmax(student.numpy() / 3)
    divergence = (p * np.log(p / q)).sum(1).mean()
    assert found == pytest.approx(0.3 * float(hard) + 0.7 * 9 * divergence, rel=1e-12)
    same = float(distilled(hard, teacher, teacher, settings))
    assert same == pytest.approx(0.3 * float(hard), rel=1e-12)


def test_the_gradient_goes_to_the_teachers_answers() -> None:
    """At high temperature: the difference of centred logits over the classes (section 2.1)."""
    student, teacher = (x - x.mean(1, keepdim=True) for x in logits())
    student.requires_grad_(True)
    settings = DistillationSettings(teacher="x", temperature=1e5, weight=1.0)
    distilled(student.sum() * 0, student, teacher, settings).backward()
    expected = (student - teacher).detach() / (6 * 5)
    torch.testing.assert_close(student.grad, expected, rtol=1e-3, atol=1e-6)


def test_a_teacher_is_measured_logged_and_left_alone(tmp_path: Path) -> None:
    data = squares()
    twin = fit(recipe(training={"epochs": 8}).full_precision(), data, folder=tmp_path)
    file = tmp_path / "checkpoint.pt"
    taught = recipe(distillation={"teacher": str(file), "weight": 0.9})
    rows = []
    result = fit(taught, data, on_epoch=rows.append)
    assert [row["teacher_accuracy"] for row in rows] == [twin.test_accuracy] * 3
    assert twin.test_accuracy > 60
    alone = fit(recipe(), data)
    assert result.history[-1]["train_loss"] != alone.history[-1]["train_loss"]
    teacher = load_teacher(taught, data)
    assert teacher is not None and not teacher.training
    assert not any(parameter.requires_grad for parameter in teacher.parameters())


def test_the_weight_is_always_in_the_identity(tmp_path: Path) -> None:
    """Its default has been another, and a checkpoint of then must not go on with that of now."""
    (tmp_path / "t").write_bytes(b"weights")
    for given in ({}, {"weight": 0.3}):
        made = recipe(distillation={"teacher": str(tmp_path / "t"), **given}).identity()
        assert '"weight":0.3' in made and "temperature" not in made and "hints" not in made
    assert DistillationSettings(teacher="x").weight == 0.3


def test_a_teacher_may_be_another_network(tmp_path: Path) -> None:
    wide = recipe(network={"widths": [16, 32]}).full_precision()
    fit(wide, squares(), folder=tmp_path)
    file = str(tmp_path / "checkpoint.pt")
    fit(
        recipe(training={"epochs": 2}, distillation={"teacher": file, "network": "digits"}),
        squares(),
    )
    with pytest.raises(TrainingError, match=r"distillation.teacher.*same network"):
        fit(recipe(distillation={"teacher": file}), squares())
