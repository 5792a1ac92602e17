"""What making a published full-precision network ternary costs, by quantiser and its options.

    python -m benchmarks.ternarising CHECKPOINT ARCHIVE [--output FILE.csv] [--only NAME...]

Every layer becomes ternary, as `tnthw import --shape` does it, without further training; batch norm
keeps the checkpoint's statistics, or has them estimated again on training images. Accuracy is that
of the float network with ternary weights, on test images in a fixed random order.
The archive is CIFAR-10, JPEG re-encoded: figures compare with each other and with no published one.
"""

from __future__ import annotations

import argparse
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import Tensor, nn

from tnthw.data.image_files import image_files
from tnthw.networks.family import find_shape
from tnthw.networks.layers import ternary_layers
from tnthw.networks.matched import load_matched
from tnthw.networks.matching import match
from tnthw.networks.renormalise import renormalise
from tnthw.networks.state_file import read_state
from tnthw.quantisers.registry import QUANTISERS

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)

SETTINGS: dict[str, tuple[str, dict[str, Any]]] = {
    **{f"twn {t:g}": ("twn", {"factor": t}) for t in (0.7, 0.75, 0.8, 0.9, 1.0)},
    "absmean": ("absmean", {}),
    "fixed 0.05 max": ("fixed", {}),
    "ttq 0.05 max": ("ttq", {}),
    "tga 0.05 max": ("tga", {}),
    "tga 0.05 max, around zero": ("tga", {"centred": False}),
    **{
        f"tga {t:g} sigma{'' if centred else ', around zero'}": (
            "tga",
            {"initial_threshold": t, "initial_unit": "sigma", "centred": centred},
        )
        for t, centred in product((0.6, 0.7, 0.8), (True, False))
    },
}
"""Quantisers by what the table calls them."""


@torch.no_grad()
def accuracy(model: nn.Module, images: Tensor, labels: Tensor) -> float:
    """Share of images whose best class is their label, in percent."""
    best = torch.cat([model(part).argmax(1) for part in images.split(250)])
    return round(100 * float((best == labels).float().mean()), 2)


def main() -> None:
    """Measure every setting and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--shape", default="resnet20")
    parser.add_argument("--images", type=int, default=2000)
    parser.add_argument("--estimate", type=int, nargs="+", default=[64, 256, 1024])
    parser.add_argument("--only", nargs="+", choices=list(SETTINGS), default=list(SETTINGS))
    parser.add_argument("--output", type=Path)
    given = parser.parse_args()
    data = image_files(given.archive, "CIFAR-10, JPEG re-encoded")
    normal = partial(normalised, mean=MEAN, std=STD)
    images = normal(np.asarray(data.test_images[: given.images]))
    labels = torch.from_numpy(np.asarray(data.test_labels[: given.images]))
    training = normal(np.asarray(data.train_images[: max(given.estimate)]))
    state = read_state(given.checkpoint)
    found = match(find_shape(given.shape), state)
    found.require(str(given.checkpoint), state)
    full = load_matched(found, state, None)
    rows: list[dict[str, Any]] = [
        {"quantiser": "full precision", "top-1": accuracy(full, images, labels)}
    ]
    for name, per in product(given.only, ("layer", "channel")):
        method, options = SETTINGS[name]
        factory = partial(QUANTISERS[method], per_channel=per == "channel", **options)
        model = load_matched(found, state, factory)
        zeros = [layer.statistics().zeros for _, layer in ternary_layers(model)]
        row: dict[str, Any] = {
            "quantiser": name,
            "per": per,
            "zeros": round(100 * float(np.mean(zeros)), 1),
        }
        row["top-1"] = accuracy(model, images, labels)
        for count in given.estimate:
            renormalise(model, training[:count])
            row[f"re-estimated on {count}"] = accuracy(model, images, labels)
        for end in ("conv1", found.shape.classifier):
            model.set_submodule(end, full.get_submodule(end))
        renormalise(model, training[: given.estimate[0]])
        row["ends in full precision"] = accuracy(model, images, labels)
        print(row, flush=True)
        rows.append(row)
    table = pd.DataFrame(rows, columns=list(rows[-1]))
    print(table.to_markdown(index=False))
    if given.output is not None:
        given.output.parent.mkdir(parents=True, exist_ok=True)
        table.to_csv(given.output, index=False, lineterminator="\n")


def normalised(pixels: np.ndarray[Any, Any], mean: Any, std: Any) -> Tensor:
    """Pixels (images, 3, height, width) as the network takes them."""
    columns = (torch.tensor(v, dtype=torch.float32)[:, None, None] for v in (mean, std))
    middle, deviation = columns
    return (torch.from_numpy(pixels).float() / 255 - middle) / deviation


if __name__ == "__main__":
    main()
