"""The committed table holds what the README says of it."""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "reports" / "published"


def test_every_row_is_in_the_readme_and_within_its_goal() -> None:
    text = (FOLDER / "README.md").read_text()
    with (FOLDER / "published.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        cells = [
            row["network"], row["wide"] or "-", f"{int(row['images']):,}",
            row["float_top1"] or "-", row["integer_top1"] or "-", row["agreement"],
        ]  # fmt: skip
        assert f"| {' | '.join(cells)} |" in text
        assert row["different_values"] == "0" and row["source"].endswith(("MIT", "BSD-2"))
    found = {(row["network"], row["wide"]): row for row in rows}
    mnist = found["bitnetcnn-small-mnist", ""]
    assert float(mnist["integer_top1"]) >= 98.9 and mnist["images"] == "10000"
    ec2t = found["ec2t-resnet20-spars64", "8"]
    assert float(ec2t["float_top1"]) - float(ec2t["integer_top1"]) <= 0.3
    assert ec2t["images"] == "10000" and "JPEG re-encoded" in ec2t["data"]
