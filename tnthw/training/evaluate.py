"""Accuracy of a network on the test images."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from tnthw.data.image_set import ImageSet
from tnthw.training.log import Row


@torch.no_grad()
def evaluate(model: nn.Module, data: ImageSet, device: str = "cpu", batch: int = 512) -> Row:
    """Loss and accuracy (percent) on the test images in evaluation mode, in float32."""
    model.eval()
    logits = torch.cat(
        [
            model(data.inputs(torch.from_numpy(part).to(device))).cpu()
            for part, _ in data.test_batches(batch)
        ]
    )
    labels = torch.from_numpy(data.test_labels)
    return {
        "test_loss": float(functional.cross_entropy(logits, labels)),
        "test_accuracy": 100.0 * float((logits.argmax(1) == labels).double().mean()),
    }
