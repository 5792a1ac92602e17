"""The trained networks under models/: what their pages say of them holds."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from tnthw.ir.ops import Accumulate
from tnthw.ir.size import model_size
from tnthw.machine.presets import preset
from tnthw.workflows.check import check_against_interpreter
from tnthw.workflows.models import MODEL_FILE, load
from tnthw.workflows.simulation import simulate

MODELS = Path(__file__).parents[2] / "models"
TRAINED = sorted(path.parent.name for path in MODELS.glob(f"*/{MODEL_FILE}"))


def test_the_networks_are_there() -> None:
    assert TRAINED == [
        "digits", "resnet20-cifar10", "resnet20-fashion", "resnet8-cifar10", "vgg-fashion-a2",
    ]  # fmt: skip


@pytest.mark.parametrize("name", TRAINED)
def test_the_page_states_size_zeros_and_accuracy(name: str) -> None:
    page = (MODELS / name / "README.md").read_text()
    size = model_size(load(str(MODELS / name)).graph)
    assert f"{size.weights:,}" in page
    assert f"{100 * size.zero_weights / size.weights:.1f} %" in page
    with (MODELS / name / "accuracy.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            cells = [row[key] for key in ("full_precision", "ternary", "integer_exact", "integer")]
            assert " | ".join(cells) in page
    if "cifar10" in name:
        assert "CIFAR-10, JPEG re-encoded" in page
        assert f"{(MODELS / name / MODEL_FILE).stat().st_size:,} bytes" in page
        assert "JPEG re-encoded" in load(str(MODELS / name)).notes["trained on"]


@pytest.mark.parametrize(
    ("name", "machines"),
    [("vgg-fashion-a2", ("t16x16a2", "t16x16")), ("resnet20-fashion", ("t8x8", "t16x16"))],
)
def test_the_page_states_what_either_machine_takes(name: str, machines: tuple[str, str]) -> None:
    page = (MODELS / name / "README.md").read_text()
    model = str(MODELS / name)
    for machine in machines:
        run = simulate(model, machine=machine, technology="horowitz45-cacti", images=2).run
        found = run.record()
        cycles, bytes_ = (
            f"{found[f'first_{name}']:,} | {found[f'later_{name}']:,}"
            for name in ("cycles", "bytes")
        )
        energy = f"{found['first_uj']:.4g} | {found['later_uj']:.4g}"
        assert f"| {cycles} | {energy} | {bytes_} |" in page


def test_the_file_of_resnet20_takes_at_most_1_75_bits_a_weight() -> None:
    folder = MODELS / "resnet20-cifar10"
    size = model_size(load(str(folder)).graph)
    assert 8 * (folder / MODEL_FILE).stat().st_size <= 1.75 * size.weights


@pytest.mark.parametrize("name", TRAINED)
def test_every_layer_is_ternary_and_simulated_exactly(name: str) -> None:
    graph = load(str(MODELS / name)).graph
    layers = [node for node in graph if isinstance(node, Accumulate)]
    assert layers[0].inputs == (graph.inputs[0].name,)  # the first layer
    kinds = [set(np.unique(layer.trits).tolist()) for layer in layers]
    # Shortcuts that pad are trits too: the identity for half of the channels, zeros for the rest.
    padded = 'shortcuts = "padded"' in (MODELS / name / "recipe.toml").read_text()
    assert [kind for kind in kinds if kind != {-1, 0, 1}] == [{0, 1}] * (2 if padded else 0)
    kind = graph.inputs[0].type
    rng = np.random.default_rng(0)
    images = rng.integers(kind.low, kind.high + 1, (2, *kind.shape))
    assert check_against_interpreter(graph, preset("t16x16"), images).values_different == 0
