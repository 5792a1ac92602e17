"""Small networks of every kind as they were lowered when the frontends were rebuilt.

`python -m tests.frontends.golden` writes golden.json anew; say in the commit why it differs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from tests.frontends.lowering import lowered, pixels, unsettle
from tnthw.ir.graph import Graph
from tnthw.networks.activations import attach_steps, begin_steps
from tnthw.networks.make import make_network
from tnthw.quantisers.registry import QUANTISERS

FILE = Path(__file__).with_name("golden.json")
SHAPE = (1, 8, 8)
TWO = {"thresholds": (0.05, 0.2)}


def digits(quantiser: str = "tga", seed: int = 0, **options: Any) -> nn.Module:
    torch.manual_seed(0)
    model = unsettle(make_network("digits", partial(QUANTISERS[quantiser], **options)), seed)
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith(("quantiser.positive", "quantiser.negative")):
                parameter.mul_(0.5 + torch.rand(parameter.shape, generator=generator))
    return model


def trained(bits: int) -> nn.Module:
    model = digits()
    attach_steps(model, bits)
    begin_steps(model, torch.from_numpy(pixels(SHAPE, 32, 4) / 16).float())
    return model


NETWORKS: dict[str, Callable[[], Graph]] = {
    **{f"{bits} bits, {method}": lambda bits=bits, method=method: lowered(
        digits(), SHAPE, bits=bits, method=method).graph
       for bits in (8, 4, 2) for method in ("max", "percentile", "mse")},
    **{f"trained, {bits} bits": lambda bits=bits: lowered(trained(bits), SHAPE).graph
       for bits in (8, 4, 2)},
    **{f"{terms} terms": lambda terms=terms: lowered(digits(seed=1), SHAPE, terms=terms).graph
       for terms in (1, 2, 3)},
    "thresholds": lambda: lowered(digits(), SHAPE, bits=4, thresholds=True).graph,
    "twn": lambda: lowered(digits("twn", per_channel=True), SHAPE).graph,
    "ttq": lambda: lowered(digits("ttq", per_channel=True), SHAPE).graph,
    "two tensors": lambda: lowered(digits("fixed", **TWO), SHAPE).graph,
}  # fmt: skip


def facts(graph: Graph) -> list[list[Any]]:
    """Facts of every node; sums of real numbers have six digits, for other processors' sake."""
    rows = []
    for node in graph:
        kind = node.type
        row: list[Any] = [node.name, node.op, list(kind.shape), kind.bits, kind.low, kind.high]
        numbers = [sum(kind.scale)]
        if (trits := getattr(node, "trits", None)) is not None:
            row.append(hashlib.sha256(np.ascontiguousarray(trits).tobytes()).hexdigest()[:16])
        if (signs := getattr(node, "signs", None)) is not None:
            shift = np.asarray(node.shift, np.float64).reshape(-1)
            factor = (signs * np.exp2(node.exponents)).sum(axis=-1) / np.exp2(shift)
            offset = np.asarray(node.bias, np.float64).reshape(-1) / np.exp2(shift)
            numbers += [float(factor.sum()), float((factor**2).sum()), float(offset.sum())]
        if (exact := getattr(node, "exact", None)) is not None:
            numbers += [float(exact.sum()), float((exact**2).sum())]
        if (thresholds := getattr(node, "thresholds", None)) is not None:
            numbers += [float(thresholds.sum()), float(np.abs(thresholds).sum())]
        rows.append([*row, [float(f"{number:.6g}") for number in numbers]])
    return rows


if __name__ == "__main__":
    found = {name: facts(make()) for name, make in NETWORKS.items()}
    lines = [f"{json.dumps(name)}: [\n{_rows}\n]" for name, rows in found.items()
             for _rows in [",\n".join(json.dumps(row) for row in rows)]]  # fmt: skip
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")
