from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.energy.twins import PRECISIONS
from tnthw.errors import ConfigError, TnthwError
from tnthw.machine.presets import preset
from tnthw.workflows.comparison import Comparison, compare


@pytest.fixture(scope="module")
def digits() -> Comparison:
    return compare("digits", "t16x16", 20)


def test_the_ternary_machine_comes_first(digits: Comparison) -> None:
    assert digits.frame.precision.tolist()[:8] == [
        "ternary", "int4", "int8", "int8-gated", "fp8", "bf16", "fp16", "fp32",
    ]  # fmt: skip
    assert digits.rows[0]["energy_uj"] < digits.rows[7]["energy_uj"]
    assert all("notes" not in row for row in digits.rows)


def test_the_line_has_ratios_to_the_ternary_machine(digits: Comparison) -> None:
    ratio = digits.rows[7]["energy_uj"] / digits.rows[0]["energy_uj"]
    line, accuracy = repr(digits).split("\n")
    assert line.startswith("digits on t16x16: ternary ") and f"fp32 {ratio:.2f} x" in line
    assert accuracy == "100.00 % of 20 images right, ternary"


def test_images_are_optional_and_give_the_accuracy(digits: Comparison) -> None:
    assert digits.record()["accuracy"] == {"top1": 1.0} and digits.record()["images"] == 20
    plain = compare("digits", "t16x16")
    assert plain.simulation is None and "accuracy" not in plain.record()
    left = ("accuracy", "operations", "energy_uj", "low_uj", "high_uj", "on_chip_uj")
    for row, other in zip(plain.rows, digits.rows, strict=True):
        alike = row["precision"] not in ("ternary", "int8-gated")  # images tell of these two
        assert all(row[key] == other[key] for key in row if alike or key not in left)
    assert "\n" not in repr(plain)


def test_accuracy_is_that_of_a_training(digits: Comparison) -> None:
    right = {row["precision"]: row["accuracy"] for row in compare("digits", "t16x16").rows}
    assert right["ternary"] == 0.9972 and right["fp32"] == 0.9944 and right["int8"] is None
    assert digits.rows[0]["accuracy"] == 1.0


def test_a_share_of_zeros_may_be_assumed(digits: Comparison) -> None:
    rows = {
        row["precision"]: row for row in compare("digits", "t16x16", assumed=["zeros=0.25"]).rows
    }
    assert rows["int8-gated"]["operations"] == round(0.75 * rows["int8"]["operations"])


def test_keys_have_no_blanks(digits: Comparison) -> None:
    for row in digits.record()["rows"]:
        assert not [key for key in (*row, *row["energy_by_component_uj"]) if " " in key]
        assert sum(row["energy_by_component_uj"].values()) == pytest.approx(2 * row["energy_uj"])


def test_it_is_written_and_shown(digits: Comparison, tmp_path: Path) -> None:
    assert (digits.save(tmp_path / "c") / "compare.csv").read_text().count("\n") == 1 + len(
        digits.rows
    )
    assert digits._repr_html_().count("<tr") == 1 + len(digits.rows)
    (tmp_path / "file").write_text("")
    with pytest.raises(TnthwError):
        digits.save(tmp_path / "file")


def test_a_machine_that_is_not_ternary() -> None:
    from tnthw.energy.twins import twin

    with pytest.raises(ConfigError):
        compare("digits", twin(preset("t8x8"), "int8").machine)


def test_a_technology_without_memories_gives_no_total_and_no_ratio() -> None:
    made = compare("digits", "t8x8", technology="aladdin40")
    assert all(row["energy_uj"] is None for row in made.rows)
    twins = ", ".join(f"{precision} -" for precision in PRECISIONS)
    said = f"ternary - uJ an image (aladdin40); {twins} on the same array"
    assert said in str(made.lines()[0])
    parts = made.record()["rows"][0]["energy_by_component_uj"]
    assert parts["array"] > 0 and parts["memory_read"] is None


def test_a_weight_takes_its_share_of_a_tile_of_whole_beats() -> None:
    first = compare("digits", "t8x8").rows[0]["stored"]
    assert first == "weights 2 bits (5 trits a byte, tiles of 2 beats), activations int8"
