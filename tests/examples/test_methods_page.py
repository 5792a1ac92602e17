"""docs/methods.md: its tables are the committed results, and these are of the whole studies."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from tnthw.training.methods import load_study

ROOT = Path(__file__).parents[2]
RESULTS = sorted(path.parent for path in ROOT.glob("reports/methods/*/summary.csv"))


def test_the_results_are_there() -> None:
    assert [folder.name for folder in RESULTS] == ["ablation", "ranking", "threshold"]


def rows(page: str) -> dict[str, list[str]]:
    """Cells of the rows of the first table, by their first one."""
    cells = (
        [cell.strip(" *") for cell in line.strip("|").split("|")]
        for line in page[page.index("\n| ") :].strip().split("\n\n")[0].splitlines()
    )
    return {first: rest for first, *rest in cells}


@pytest.mark.parametrize("folder", RESULTS, ids=[folder.name for folder in RESULTS])
def test_every_method_of_the_study_is_in_the_results_under_every_seed(folder: Path) -> None:
    study = load_study(ROOT / "models" / "studies" / f"{folder.name}.toml")
    found = pd.read_csv(folder / "results.csv")
    expected = {(run.method, run.recipe.seed) for run in study.runs}
    assert set(zip(found.method, found.seed, strict=True)) == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize("folder", RESULTS, ids=[folder.name for folder in RESULTS])
def test_the_page_states_the_means_and_deviations(folder: Path) -> None:
    page = (ROOT / "docs" / "methods.md").read_text()
    heading = f"\n## {folder.name.capitalize()}\n"
    table = rows(page.split(heading)[1].split("\n## ")[0])
    runs = pd.read_csv(folder / "results.csv")
    for row in pd.read_csv(folder / "summary.csv").itertuples():
        cells = table[row.method]
        assert f"{row.accuracy:.2f} ± {row.deviation:.2f} %" in cells
        assert pd.isna(row.zeros) or f"{100 * row.zeros:.0f} %" in cells
        assert f"{row.train_loss:.3f}" in cells
        assert pd.isna(row.difference) or f"{abs(row.difference):.2f}" in " ".join(cells[1:])
        seeds = runs[runs.method == row.method].sort_values("seed").test_accuracy
        assert ", ".join(f"{accuracy:.2f}" for accuracy in seeds) in cells


def test_the_page_states_how_sure_the_threshold_is() -> None:
    folder = ROOT / "reports" / "methods"
    page = (ROOT / "docs" / "methods.md").read_text().split("\n## Threshold\n")[1]
    runs = pd.read_csv(folder / "threshold" / "results.csv").sort_values("seed")
    moves, fixed = (
        runs[runs.method == name].test_accuracy.to_numpy()
        for name in ("TGA, improved", "threshold fixed")
    )
    ranked = pd.read_csv(folder / "ranking" / "results.csv")
    assert list(moves) == list(ranked[ranked.method == "TGA, improved"].test_accuracy)
    ahead = moves - fixed
    assert "ahead under every seed, by {:.2f}, {:.2f} and {:.2f} points".format(*ahead) in page
    half = 4.3027 * ahead.std(ddof=1) / len(ahead) ** 0.5  # Student's t, two degrees of freedom
    assert f"is {ahead.mean() - half:.2f} to {ahead.mean() + half:.2f} points" in page


def test_the_page_states_what_resnet20_reached_from_either_start() -> None:
    page = (ROOT / "docs" / "methods.md").read_text()
    scratch = pd.read_csv(ROOT / "reports" / "training" / "resnet20-from-scratch" / "accuracy.csv")
    shipped = pd.read_csv(ROOT / "models" / "resnet20-cifar10" / "accuracy.csv")
    assert f"full precision {scratch.full_precision[0]:.2f} %" in page
    assert f"TGA improved {scratch.ternary[0]:.2f} %" in page
    assert f"{scratch.full_precision[0] - scratch.ternary[0]:.2f} points below" in page
    assert f"TGA improved {shipped.ternary[0]:.2f} %" in page
    assert f"full precision {shipped.full_precision[0]:.2f} %" in page
    assert f"{shipped.full_precision[0] - shipped.ternary[0]:.2f} points below" in page


def test_the_twins_of_the_shipped_resnet20_are_those_whose_logs_are_there() -> None:
    shipped, logs = ROOT / "models" / "resnet20-cifar10", ROOT / "reports" / "training"
    accuracy = pd.read_csv(shipped / "accuracy.csv")
    page = (shipped / "README.md").read_text()
    seeds = (
        (shipped, logs / "resnet20-twin"),
        (logs / "resnet20-seed1", logs / "resnet20-twin-seed1"),
    )
    for seed, folders in enumerate(seeds):
        ternary, twin = (pd.read_csv(folder / "log.csv") for folder in folders)
        assert list(twin.epoch) == list(ternary.epoch)
        assert list(twin.learning_rate) == list(ternary.learning_rate)
        assert twin.test_accuracy.iloc[-1] == accuracy.full_precision[seed]
        assert ternary.test_accuracy.iloc[-1] == accuracy.ternary[seed]
        assert f"{accuracy.full_precision[seed] - accuracy.ternary[seed]:.2f}" in page
        if seed == 0:
            for log in (twin, ternary):
                assert f"{log.train_loss.iloc[-1]:.3f}" in page
    assert f"{(accuracy.full_precision - accuracy.ternary).mean():.2f} in the mean" in page
