"""The defaults of an import are those that the committed table is for."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tnthw.workflows.import_settings import MEASURED, ImportSettings

TABLE = Path(__file__).parents[2] / "reports" / "published" / "ternarising.csv"


def rows(per: str) -> dict[str, float]:
    with TABLE.open(newline="") as file:
        return {
            row["quantiser"]: float(row["re-estimated on 64"])
            for row in csv.DictReader(file)
            if row["per"] == per
        }


@pytest.mark.parametrize("name", ["twn", "tga"])
def test_the_usual_threshold_is_the_best_one_of_the_table(name: str) -> None:
    found = {key: value for key, value in rows("layer").items() if key.startswith(name)}
    best = max(found, key=lambda key: found[key])
    options = MEASURED[name]
    unit = "" if name == "twn" else " sigma, around zero"
    threshold = options["factor"] if name == "twn" else options["initial_threshold"]
    assert best == f"{name} {threshold:g}{unit}"


def test_one_scale_a_layer_is_the_usual_one() -> None:
    assert not ImportSettings().per_channel
    for name in ("twn 0.8", "tga 0.6 sigma, around zero"):
        assert rows("layer")[name] > rows("channel")[name] + 2


def test_batch_norm_is_estimated_again_because_it_must() -> None:
    assert ImportSettings().renormalise is None
    with TABLE.open(newline="") as file:
        full, *ternary = csv.DictReader(file)
    assert float(full["top-1"]) > 80
    for row in ternary:
        assert float(row["top-1"]) < 15 < float(row["re-estimated on 64"])
