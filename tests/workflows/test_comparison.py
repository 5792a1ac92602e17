from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.errors import ConfigError, TnthwError
from tnthw.machine.presets import preset
from tnthw.workflows.comparison import Comparison, compare


@pytest.fixture(scope="module")
def digits() -> Comparison:
    return compare("digits", "t16x16", 20)


def test_the_ternary_machine_comes_first(digits: Comparison) -> None:
    assert digits.frame.precision.tolist()[:4] == ["ternary", "int8", "fp16", "fp32"]
    assert digits.rows[0]["energy_uj"] < digits.rows[3]["energy_uj"]
    assert all("notes" not in row for row in digits.rows)


def test_the_line_has_ratios_to_the_ternary_machine(digits: Comparison) -> None:
    ratio = digits.rows[3]["energy_uj"] / digits.rows[0]["energy_uj"]
    line, accuracy = repr(digits).split("\n")
    assert line.startswith("digits on t16x16: ternary ") and f"fp32 {ratio:.2f} x" in line
    assert accuracy == "100.00 % of 20 images right, ternary"


def test_images_are_optional_and_give_the_accuracy(digits: Comparison) -> None:
    assert digits.record()["accuracy"] == {"top1": 1.0} and digits.record()["images"] == 20
    plain = compare("digits", "t16x16")
    assert plain.simulation is None and "accuracy" not in plain.record()
    assert plain.rows == digits.rows and "\n" not in repr(plain)


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
    assert "ternary - uJ an image (aladdin40); int8 -, fp16 -, fp32 - on the same array" in str(
        made.lines()[0]
    )
    parts = made.record()["rows"][0]["energy_by_component_uj"]
    assert parts["array"] > 0 and parts["memory_read"] is None


def test_a_weight_takes_its_share_of_a_tile_of_whole_beats() -> None:
    first = compare("digits", "t8x8").rows[0]["stored"]
    assert first == "weights 2 bits (5 trits a byte, tiles of 2 beats), activations int8"
