"""docs/methods.md: its tables are the committed results, and these are of the whole studies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from tnthw.training.committed import committed_results
from tnthw.training.intervals import t_quantile
from tnthw.training.methods import Study, load_study

ROOT = Path(__file__).parents[2]
RESULTS = sorted(path.parent for path in ROOT.glob("reports/methods/*/summary.csv"))
PAGE = (ROOT / "docs" / "methods.md").read_text()


def section(name: str) -> str:
    return PAGE.split(f"\n## {name}\n")[1].split("\n## ")[0]


def tables(text: str) -> Iterator[list[list[str]]]:
    """Cells of each table, its head first."""
    for block in text.split("\n\n"):
        if block.startswith("| "):
            lines = [line[1:-1].split("|") for line in block.strip().splitlines()]
            head, _, *rows = [[cell.strip(" *") for cell in line] for line in lines]
            yield [head, *rows]


def spread(mean: str, deviation: float) -> str:
    """One seed has no deviation."""
    return mean if pd.isna(deviation) else f"{mean} ± {deviation:.2f}"


def read(folder: Path) -> tuple[Study, pd.DataFrame]:
    file = ROOT / "models" / "studies" / f"{folder.name}.toml"
    study = load_study(file)
    found = committed_results(file, study)
    assert found is not None
    return study, found[1]


def test_the_results_are_there() -> None:
    names = [folder.name for folder in RESULTS]
    assert names == ["ablation", "hints", "ranking", "switches", "threshold"]


@pytest.mark.parametrize("folder", RESULTS, ids=[folder.name for folder in RESULTS])
def test_every_method_of_the_study_is_in_the_results_under_every_seed(folder: Path) -> None:
    study, found = read(folder)
    expected = {(run.method, run.recipe.seed) for run in study.runs}
    assert set(zip(found.method, found.seed, strict=True)) == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize("folder", RESULTS, ids=[folder.name for folder in RESULTS])
def test_the_committed_summary_is_that_of_the_runs(folder: Path) -> None:
    study, found = read(folder)
    committed = pd.read_csv(folder / "summary.csv")
    made = study.summary(found)[list(committed)]
    pd.testing.assert_frame_equal(made, committed, check_dtype=False, rtol=1e-4)


@pytest.mark.parametrize("folder", RESULTS, ids=[folder.name for folder in RESULTS])
def test_the_page_states_means_and_deviations(folder: Path) -> None:
    study, runs = read(folder)
    _, *rows = next(tables(section(folder.name.capitalize())))
    shown = {first: rest for first, *rest in rows}
    assert set(shown) == set(study.methods) and len(rows) == len(shown)
    for row in study.summary(runs).itertuples():
        seeds = runs[runs.method == row.method].sort_values("seed").test_accuracy
        assert shown[row.method] == [
            f"{spread(f'{row.accuracy:.2f}', row.deviation)} %",
            ", ".join(f"{accuracy:.2f}" for accuracy in seeds),
            "" if pd.isna(row.zeros) else f"{100 * row.zeros:.0f} %",
            f"{row.train_loss:.3f}",
        ]


@pytest.mark.parametrize("folder", RESULTS, ids=[folder.name for folder in RESULTS])
def test_the_page_states_every_difference_with_its_intervals(folder: Path) -> None:
    study, runs = read(folder)
    _, *shown = tables(section(folder.name.capitalize()))
    families = list(study.differences(runs).groupby("reference", sort=False))
    assert len(shown) == len(families)
    for (head, *rows), (reference, differences) in zip(shown, families, strict=True):
        count = differences.comparisons.iloc[0]
        if set(differences.seeds) == {1}:  # which has no spread, and so no interval
            assert head == [f"less {reference}", "points"]
            assert rows == [
                [row.method, f"{row.difference:+.2f}"] for row in differences.itertuples()
            ]
            continue
        of_all = [f"95 %, all {count}"] if count > 1 else []
        assert head == [f"less {reference}", "points", "95 %, alone", *of_all]
        for cells, row in zip(rows, differences.itertuples(), strict=True):
            assert cells[:3] == [
                row.method,
                f"{row.difference:+.2f} ± {row.deviation:.2f}",
                f"{row.low:+.2f} to {row.high:+.2f}",
            ]
            assert cells[3:] == [f"{row.low_of_all:+.2f} to {row.high_of_all:+.2f}"] * len(of_all)


def test_what_is_called_ahead_is_so_beyond_the_interval_of_all() -> None:
    study, runs = read(ROOT / "reports" / "methods" / "ranking")
    found = study.differences(runs)
    improved = "TGA, improved, from scratch"
    rivals = found[found.reference == improved]
    published, ttq = "TGA, published, from scratch", "TTQ, Adam, from scratch"
    assert list(rivals[rivals.high_of_all < 0].method) == [published]
    assert list(rivals[rivals.high < 0].method) == [published, ttq]
    by_seed = runs.pivot(index="seed", columns="method", values="test_accuracy")
    assert all((by_seed[improved] > by_seed[method]).all() for method in rivals.method)
    started = found[found.reference == "TGA, improved, from full precision"]
    assert (started.low_of_all * started.high_of_all > 0).all()
    for row in started.itertuples():
        assert f"{abs(row.difference):.2f} points" in section("Ranking")


def test_nothing_of_the_ablation_is_certain_for_all_and_one_part_alone() -> None:
    study, runs = read(ROOT / "reports" / "methods" / "ablation")
    found = study.differences(runs)
    assert (found.low_of_all * found.high_of_all < 0).all()
    (row,) = found[found.low * found.high > 0].itertuples()
    assert row.method == "first and last full precision"
    assert f"({row.low:.2f} to {row.high:.2f} points)" in section("Ablation")


def test_the_page_states_how_sure_the_threshold_is() -> None:
    folder = ROOT / "reports" / "methods"
    study, runs = read(folder / "threshold")
    _, ranked = read(folder / "ranking")
    moves, fixed = (
        runs[runs.method == name].sort_values("seed").test_accuracy.to_numpy()
        for name in ("TGA, improved", "threshold fixed")
    )
    scratch = ranked[ranked.method == "TGA, improved, from scratch"].sort_values("seed")
    assert list(moves) == list(scratch.test_accuracy)
    text, readme = section("Threshold"), (ROOT / "README.md").read_text()
    ahead = moves - fixed
    assert "ahead under every seed, by {:.2f}, {:.2f} and {:.2f} points".format(*ahead) in text
    (row,) = study.differences(runs).itertuples()
    assert f"is {-row.high:.2f} to {-row.low:.2f} points: **likely, not certain**" in text
    assert row.low < 0 < row.high
    assert f"{moves.mean():.1f} % against {fixed.mean():.1f} %" in readme
    assert f"{-row.high:.1f} to {-row.low:.1f} points" in readme


def test_the_page_states_how_sure_hints_are() -> None:
    folder = ROOT / "reports" / "methods" / "hints"
    study, runs = read(folder)
    (row,) = study.differences(runs).itertuples()
    assert row.low > 0
    by_seed = runs.pivot(index="seed", columns="method", values="test_accuracy")
    ahead = by_seed["distilled, with hints"] - by_seed["TGA, improved"]
    first, *rest = (f"{points:.2f}" for points in ahead)
    text = section("Hints")
    assert f"by {first}, {rest[0]} and {rest[1]} points" in text
    last = pd.read_csv(folder / "from-full-precision-seed0.csv").iloc[-1]
    assert f"({last.teacher_accuracy:.2f} %), it ended at {last.test_accuracy:.2f} %" in text


def test_the_page_states_the_gradients_of_the_threshold() -> None:
    rows = pd.read_csv(ROOT / "reports" / "methods" / "gradients" / "layers.csv")
    (table,) = tables(section("Gradients of the threshold"))
    assert table[1:] == [
        [
            f"`{row.layer}`",
            f"{row.published:.1e}",
            f"{row.boundary:.2f}",
            f"{row.threshold_over_sigma_first:.2f}, {row.threshold_over_sigma:.2f}",
            f"{100 * row.zeros:.0f} %",
        ]
        for row in rows.itertuples()
    ]
    behind = rows[rows.layer != "linear"]  # a batch norm
    assert 5.5e-8 < behind.published.min() and behind.published.max() < 1.5e-6
    assert (behind.boundary / behind.published).between(10**4.9, 10**6.5).all()


def test_the_page_states_what_resnet20_reached_from_either_start() -> None:
    shipped, logs = ROOT / "models" / "resnet20-cifar10", ROOT / "reports" / "training"
    scratch = logs / "resnet20-from-scratch"
    found = [(pd.read_csv(scratch / "accuracy.csv").iloc[0], scratch)]
    accuracy = pd.read_csv(shipped / "accuracy.csv")
    for index, row in accuracy.iterrows():
        folder = logs / f"resnet20-seed{row.seed:.0f}" if index else shipped
        found.append((row, folder))
    (table,) = tables(section("ResNet-20"))
    for cells, (row, folder) in zip(table[1:], found, strict=True):
        assert cells[0].endswith(f"seed {row.seed:.0f}")
        assert cells[1:] == [
            f"{row.full_precision:.2f} %",
            f"{row.ternary:.2f} %",
            f"{row.full_precision - row.ternary:.2f}",
            f"{100 * pd.read_csv(folder / 'log.csv').zeros.iloc[-1]:.0f} %",
        ]
    below = (accuracy.full_precision - accuracy.ternary).mean()
    assert f"{below:.2f} points below in the mean" in section("ResNet-20")


@pytest.mark.parametrize(
    ("name", "logs"),
    [
        ("resnet20-cifar10", "resnet20"),
        ("resnet20-fashion", "resnet20-fashion"),
        ("vgg-fashion-a2", "vgg-fashion-a2"),
    ],
)
def test_seeds_and_twins_of_a_shipped_network_are_those_whose_logs_are_there(
    name: str, logs: str
) -> None:
    shipped, training = ROOT / "models" / name, ROOT / "reports" / "training"
    accuracy = pd.read_csv(shipped / "accuracy.csv")
    page = (shipped / "README.md").read_text()
    below = accuracy.full_precision - accuracy.ternary
    for seed in accuracy.index:
        suffix = f"-seed{seed}" if seed else ""
        folders = (
            training / f"{logs}{suffix}" if seed else shipped,
            training / f"{logs}-twin{suffix}",
        )
        ternary, twin = (pd.read_csv(folder / "log.csv") for folder in folders)
        assert list(twin.epoch) == list(ternary.epoch)
        assert list(twin.learning_rate) == list(ternary.learning_rate)
        assert twin.test_accuracy.iloc[-1] == accuracy.full_precision[seed]
        assert ternary.test_accuracy.iloc[-1] == accuracy.ternary[seed]
        assert f"{below[seed]:.2f}" in page
        if seed == 0:
            for log in (twin, ternary):
                assert f"{log.train_loss.iloc[-1]:.3f}" in page
    assert f"{below.mean():.2f} in the mean" in page


def test_the_page_states_what_resnet20_reached_on_fashion_mnist() -> None:
    shipped, training = ROOT / "models" / "resnet20-fashion", ROOT / "reports" / "training"
    accuracy = pd.read_csv(shipped / "accuracy.csv")
    text = section("ResNet-20 on Fashion-MNIST")
    (table,) = tables(text)
    for cells, row in zip(table[1:], accuracy.itertuples(), strict=True):
        folder = training / f"resnet20-fashion-seed{row.seed}" if row.seed else shipped
        assert cells == [
            f"{row.seed}",
            f"{row.full_precision:.2f} %",
            f"{row.ternary:.2f} %",
            f"{row.full_precision - row.ternary:.2f}",
            f"{row.integer:.2f} %",
            f"{100 * pd.read_csv(folder / 'log.csv').zeros.iloc[-1]:.0f} %",
        ]
    below = accuracy.full_precision - accuracy.ternary
    half = t_quantile(0.975, len(below) - 1) * below.std() / len(below) ** 0.5
    mean = below.mean()
    assert f"{mean:.2f} points below in the mean" in text
    assert f"{mean - half:.2f} to {mean + half:.2f}" in text
