"""Distillation: the network also learns the soft answers of a full-precision teacher.

Source: G. Hinton, O. Vinyals and J. Dean, "Distilling the Knowledge in a Neural Network", arXiv
1503.02531.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from tnthw.data.image_set import ImageSet
from tnthw.networks.family import find_shape
from tnthw.networks.network import Network
from tnthw.training.recipe import Recipe
from tnthw.training.settings import DistillationSettings
from tnthw.training.start import load_full_precision, read_weights


def load_teacher(recipe: Recipe, data: ImageSet) -> nn.Module | None:
    """Make the teacher of a recipe, in evaluation mode and without gradients; None without one.

    Raises
    ------
    TrainingError: the weights are another network's. ModelFileError: the file cannot be used.
    """
    settings = recipe.distillation
    if settings is None:
        return None
    if settings.network is None:
        shape = recipe.network.shape(data)
    else:
        shape = find_shape(settings.network, image=data.shape, classes=data.classes)
    model = Network(shape, None)
    where = f'recipe {recipe.name}: distillation.teacher "{settings.teacher}"'
    load_full_precision(model, read_weights(settings.teacher).tensors, where)
    return model.eval().requires_grad_(False)


def distilled(
    hard: Tensor, logits: Tensor, teacher_logits: Tensor, settings: DistillationSettings
) -> Tensor:
    """Mix the labels' loss with the teacher's part: (1 - w) hard + w T^2 KL(teacher || network).

    Both distributions are softened by the temperature T; T^2 keeps the size of the gradient as T
    changes.

    Parameters
    ----------
    hard: loss of the labels, a scalar.
    logits, teacher_logits: float32 (images, classes).
    settings: temperature and weight w.
    """
    temperature = settings.temperature
    divergence = functional.kl_div(
        functional.log_softmax(logits / temperature, 1),
        functional.log_softmax(teacher_logits / temperature, 1),
        reduction="batchmean",
        log_target=True,
    )
    return (1.0 - settings.weight) * hard + settings.weight * temperature**2 * divergence
