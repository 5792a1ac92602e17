from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.errors import ModelFileError
from tnthw.report.histograms import read_histograms

GOOD = "layer,bin_low,bin_high,count,threshold,mean\na,-1,0,3,0.25,0.5\na,0,1,5,0.25,0.5\n"


def test_histograms(tmp_path: Path) -> None:
    assert read_histograms(tmp_path) == ()
    (tmp_path / "histograms.csv").write_text(GOOD)
    (made,) = read_histograms(tmp_path)
    assert (made.lower, made.upper, [b.count for b in made.bins]) == (0.25, 0.75, [3, 5])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("threshold,", "treshold,", "column threshold is missing"),
        ("0.25", "x", "cannot be read"),
        ("0.25", "nan", "no finite range"),
        ("-1,0", "1,0", "no finite range"),
    ],
)
def test_histograms_that_cannot_be_read(tmp_path: Path, old: str, new: str, message: str) -> None:
    (tmp_path / "histograms.csv").write_text(GOOD.replace(old, new))
    with pytest.raises(ModelFileError, match=message):
        read_histograms(tmp_path)


def test_a_layer_keeps_its_bins_in_ascending_order_and_a_mean_of_0(tmp_path: Path) -> None:
    rows = "b,0,1,5,0.5\na,0,2,1,0.25\nb,-1,0,3,0.5\n"
    (tmp_path / "histograms.csv").write_text("layer,bin_low,bin_high,count,threshold\n" + rows)
    b, a = read_histograms(tmp_path)
    assert (b.layer, a.layer) == ("b", "a")  # as in the file
    assert [(bin.low, bin.high, bin.count) for bin in b.bins] == [(-1, 0, 3), (0, 1, 5)]
    assert (b.lower, b.upper) == (-0.5, 0.5)


def test_the_shipped_digits_have_one_for_each_ternary_layer() -> None:
    from tnthw.workflows.models import load

    model = load("digits")
    assert model.folder is not None
    folder = Path(__file__).parents[2] / "models" / "digits"
    found = {histogram.layer: histogram for histogram in read_histograms(folder)}
    for row in model.layers.to_dict("records"):
        assert sum(bin.count for bin in found[row["layer"]].bins) == row["weights"]
