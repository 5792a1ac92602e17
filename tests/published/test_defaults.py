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


@pytest.mark.parametrize("per", ["layer", "channel"])
@pytest.mark.parametrize("name", ["twn", "tga"])
def test_the_usual_threshold_is_the_best_one_of_the_table(name: str, per: str) -> None:
    found = {key: value for key, value in rows(per).items() if key.startswith(name)}
    best = max(found, key=lambda key: found[key])
    options = MEASURED[name][per == "channel"]
    unit = "" if name == "twn" else " sigma, around zero"
    threshold = options["factor"] if name == "twn" else options["initial_threshold"]
    assert best == f"{name} {threshold:g}{unit}"


@pytest.mark.parametrize("name", ["twn", "tga", "absmean", "fixed", "ttq"])
def test_scales_are_of_what_was_better_a_layer_or_a_channel(name: str) -> None:
    best = {
        per: max(value for key, value in rows(per).items() if key.startswith(name))
        for per in ("layer", "channel")
    }
    assert ImportSettings(quantiser=name).channels == (best["channel"] > best["layer"])
    for per_channel in (False, True):
        asked = ImportSettings(quantiser=name, per_channel=per_channel)
        assert asked.channels == per_channel
        assert asked.factory().keywords["per_channel"] == per_channel


def test_with_a_threshold_of_ones_own_scales_are_of_the_layer() -> None:
    assert not ImportSettings(quantiser="tga", threshold=0.05).channels
    assert str(ImportSettings(quantiser="tga", threshold=0.05)).endswith("per layer")
    assert str(ImportSettings(quantiser="tga")) == (
        "tga, threshold 0.8 sigma, around zero, per output channel"
    )
    assert str(ImportSettings(quantiser="tga", per_channel=False)) == (
        "tga, threshold 0.6 sigma, around zero, per layer"
    )


def test_batch_norm_is_estimated_again_because_it_must() -> None:
    assert ImportSettings().renormalise is None
    with TABLE.open(newline="") as file:
        full, *ternary = csv.DictReader(file)
    assert float(full["top-1"]) > 80
    for row in ternary:
        assert float(row["top-1"]) < 15 < float(row["re-estimated on 64"])
