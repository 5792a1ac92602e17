"""Record operands and weights of full-precision networks for the columns of the twins.

    python -m benchmarks.twin_vectors RESNET20_RECIPE ITS_WEIGHTS DIGITS_RECIPE ITS_WEIGHTS

A recipe says which network and data, the weights are a full-precision training's or a published
checkpoint. One test image runs in float32; of every layer with eight channels and more some tiles
are kept in the order in which the array meets them: eight channels of the input under one tap of
the kernel, position after position, the weights of one output held. They are written to
`tnthw/calibration/twin_vectors.safetensors`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.numpy import save
from torch import nn

from tnthw.calibration.twin_columns import LANES
from tnthw.calibration.twin_vectors import FILE, NETWORKS, Vectors
from tnthw.data.load import load_data
from tnthw.files import replace_file
from tnthw.training.recipe import load_recipe
from tnthw.training.start import load_full_precision, read_weights, starting_network

TILES = 144
"""Tiles of a network, in chains of `CHAIN` that are added up."""

CHAIN = 4
POSITIONS = 32


def record(recipe_file: str, weights: str, rng: np.random.Generator) -> Vectors:
    """Run a network and keep some tiles of it."""
    recipe = load_recipe(Path(recipe_file)).full_precision().model_copy(update={"start": None})
    data = load_data(recipe.data)
    model = starting_network(recipe, data)
    load_full_precision(model, read_weights(weights).tensors)
    model.eval()
    seen: list[tuple[NDArray[Any], NDArray[Any], nn.Module]] = []

    def hook(module: nn.Module, inputs: tuple[torch.Tensor, ...], _: object) -> None:
        weight = module.weight
        assert isinstance(weight, torch.Tensor)
        if inputs[0].shape[1] >= LANES:
            seen.append((inputs[0][0].detach().numpy(), weight.detach().numpy(), module))

    for module in model.modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            module.register_forward_hook(hook)
    images, _ = next(iter(data.test_batches(1)))
    with torch.no_grad():
        model(data.inputs(torch.from_numpy(images)))
    print(f"{recipe.name}: {len(seen)} layers, image of {images.shape[1:]}")
    rows, held, firsts, counts, peaks = [], [], [], [], []
    for chain in range(TILES // CHAIN):
        x, weight, module = seen[chain * len(seen) // (TILES // CHAIN)]
        if weight.ndim == 2:
            x, weight = x[:, None, None], weight[:, :, None, None]
            stride, pad = (1, 1), (0, 0)
        else:
            stride, pad = module.stride, module.padding
        tiles = [
            (group, ky, kx)
            for ky in range(weight.shape[2])
            for kx in range(weight.shape[3])
            for group in range(x.shape[0] // LANES)
        ]
        start = int(rng.integers(0, max(1, len(tiles) - CHAIN + 1)))
        output = int(rng.integers(0, weight.shape[0]))
        padded = np.pad(x, ((0, 0), (pad[0],) * 2, (pad[1],) * 2))
        high = (padded.shape[1] - weight.shape[2]) // stride[0] + 1
        wide = (padded.shape[2] - weight.shape[3]) // stride[1] + 1
        count = min(POSITIONS, high * wide)
        at = int(rng.integers(0, high * wide - count + 1))
        for number, (group, ky, kx) in enumerate(tiles[start : start + CHAIN]):
            channels = slice(group * LANES, (group + 1) * LANES)
            for position in range(at, at + count):
                y, z = divmod(position, wide)
                rows.append(padded[channels, y * stride[0] + ky, z * stride[1] + kx])
            held.append(weight[output, channels, ky, kx])
            firsts.append(number == 0)
            counts.append(count)
            peaks.append((x.min(), x.max(), np.abs(weight).max()))
    return Vectors(
        operands=np.array(rows, np.float32),
        weights=np.array(held, np.float32),
        first=np.array(firsts),
        positions=np.array(counts, np.int64),
        peaks=np.array(peaks, np.float32),
    )


def main() -> None:
    """Record the networks of the command line."""
    rng = np.random.default_rng(0)
    arrays: dict[str, NDArray[Any]] = {}
    for name, recipe, weights in zip(NETWORKS, sys.argv[1::2], sys.argv[2::2], strict=True):
        found = record(recipe, weights, rng)
        zero = float((found.operands == 0).mean())
        print(
            f"{name}: {len(found.weights)} tiles, {len(found.operands)} vectors, {zero:.3f} zeros"
        )
        for field in ("operands", "weights", "first", "positions", "peaks"):
            arrays[f"{name}.{field}"] = getattr(found, field)
    replace_file(FILE, save(arrays))
    print(FILE, FILE.stat().st_size)


if __name__ == "__main__":
    main()
