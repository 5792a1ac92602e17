"""How strongly each threshold of a trained network is pulled, and how far it has come.

For a run of `tnthw train` or `tnthw methods` that is finished, with quantiser tga or tga-boundary:
the gradient of the loss by each layer's threshold, in standard deviations of its weights, by the
published formula (through alpha alone) and with the part through the trits, over training batches;
and how far the threshold has moved since the start. Prints one JSON object; --output writes the
layers as CSV.

    python benchmarks/threshold_gradient.py models/resnet8-cifar10/recipe.toml --seed 0
    python benchmarks/threshold_gradient.py STUDY --method METHOD --output layers.csv
"""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd
import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.data.image_set import EpochPlan, ImageSet
from tnthw.data.load import load_data
from tnthw.networks.layers import QuantiserFactory, ternary_layers
from tnthw.networks.make import network_of
from tnthw.options import values_of
from tnthw.quantisers.tga import TGA
from tnthw.quantisers.tga_boundary import BoundaryTGA
from tnthw.training.checkpoint import load_checkpoint
from tnthw.training.methods import load_study
from tnthw.training.recipe import Recipe, load_recipe
from tnthw.workflows.tables import write_csv


def network(recipe: Recipe, quantiser: QuantiserFactory, data: ImageSet) -> nn.Module:
    """The recipe's network with its first weights and another quantiser."""
    torch.manual_seed(recipe.seed)
    return network_of(
        recipe.network.shape(data),
        quantiser,
        ternary_first=recipe.network.ternary_first,
        ternary_last=recipe.network.ternary_last,
    )


def pulls(model: nn.Module, batches: list[tuple[Tensor, Tensor]]) -> dict[str, Tensor]:
    """Gradient by each layer's threshold, one for each batch, in training mode."""
    model.train()
    found: dict[str, list[Tensor]] = {name: [] for name, _ in ternary_layers(model)}
    for images, labels in batches:
        model.zero_grad(set_to_none=True)
        functional.cross_entropy(model(images), labels).backward()
        for name, layer in ternary_layers(model):
            (threshold,) = layer.quantiser.trained_parameters()
            found[name].append(threshold.grad.detach().mean().clone())
    return {name: torch.stack(values) for name, values in found.items()}


def main() -> None:
    """Print the figures of one run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("recipe", type=Path, help="recipe, or with --method a study of methods")
    parser.add_argument("--method", help="method of the study")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batches", type=int, default=20)
    parser.add_argument("--work", type=Path, default=Path("runs"))
    parser.add_argument("--start", action="store_true", help="at the first weights, not the last")
    parser.add_argument("--output", type=Path, help="CSV of the layers")
    options = parser.parse_args()
    if options.method:
        runs = load_study(options.recipe).runs
        recipe = next(
            run.recipe
            for run in runs
            if (run.method, run.recipe.seed) == (options.method, options.seed)
        )
    else:
        recipe = load_recipe(options.recipe).with_seed(options.seed)
    if recipe.quantiser.name not in ("tga", "tga-boundary"):
        raise SystemExit(
            f"{options.recipe}: the quantiser is {recipe.quantiser.name!r}, which has no trained "
            f"threshold; give a run with 'tga' or 'tga-boundary'"
        )
    settings = values_of(recipe.quantiser.options)
    settings = {k: v for k, v in settings.items() if k not in ("gradient_clamp", "width")}
    data = load_data(recipe.data)
    generator = torch.Generator().manual_seed(1)
    plan = EpochPlan(
        number=0,
        order=torch.randperm(len(data.train_labels), generator=generator),
        batch=recipe.training.batch,
        seed=1,
        generator=generator,
    )
    batches = [
        (data.inputs(images), labels)
        for _, (images, labels) in zip(
            range(options.batches), data.train_batches(plan, recipe.data), strict=False
        )
    ]
    models = {
        "published": network(recipe, partial(TGA, gradient_clamp=None, **settings), data),
        "boundary": network(recipe, partial(BoundaryTGA, **settings), data),
    }
    first = {
        name: layer.statistics().threshold_over_sigma
        for name, layer in ternary_layers(models["published"])
    }
    started = {
        name: layer.quantiser.trained_parameters()[0].detach().clone()
        for name, layer in ternary_layers(models["published"])
    }
    if not options.start:
        state = load_checkpoint(recipe.folder(options.work) / "checkpoint.pt")["model"]
        for model in models.values():
            model.load_state_dict(state)
    gradients = {name: pulls(model, batches) for name, model in models.items()}
    rows: list[dict[str, Any]] = []
    for name, layer in ternary_layers(models["published"]):
        sigma = float(layer.weight.detach().std())
        unit = 1.0 if recipe.quantiser.options.relative else sigma
        (threshold,) = layer.quantiser.trained_parameters()
        row: dict[str, Any] = {"layer": name, "sigma": sigma}
        for kind, found in gradients.items():
            values = found[name] * unit  # by the threshold in standard deviations
            row[kind] = float(values.abs().mean())
            row[f"{kind}_mean"] = float(values.mean())
        moved = (threshold.detach() - started[name]).mean() / unit
        row |= {
            "threshold_over_sigma_first": first[name],
            "threshold_over_sigma": layer.statistics().threshold_over_sigma,
            "moved_over_sigma": float(moved),
            "zeros": layer.statistics().zeros,
        }
        rows.append(row)
    if options.output is not None:
        table = [{k: v if k == "layer" else f"{v:.3g}" for k, v in row.items()} for row in rows]
        options.output.parent.mkdir(parents=True, exist_ok=True)
        write_csv(pd.DataFrame(table), options.output)
    print(json.dumps({"run": recipe.name, "batches": len(batches), "layers": rows}, indent=1))


if __name__ == "__main__":
    main()
