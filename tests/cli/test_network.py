from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import DIGITS, Record, Run


def test_what_show_prints_can_be_imported(run: Run, record: Record, tmp_path: Path) -> None:
    status, text, _ = run("show", DIGITS, "--arrays")
    assert status == 0
    (tmp_path / "digits.ir").write_text(text)
    status, out, _ = run("import", tmp_path / "digits.ir", "--output", tmp_path / "copy")
    assert status == 0 and "checked" in out
    assert run("show", tmp_path / "copy", "--arrays")[1] == text
    nodes = record("show", tmp_path / "copy")["nodes"]
    assert nodes[0]["op"] == "input" and nodes[-1]["op"] == "output"


def test_what_is_set_does_not_replace_the_recipe(run: Run, tmp_path: Path) -> None:
    text = (Path(DIGITS) / "recipe.toml").read_text()
    (tmp_path / "recipe.toml").write_text(text)
    status, out, err = run(
        "train", tmp_path / "recipe.toml", "--output", tmp_path, "--set", "training.epochs=3"
    )
    assert (status, out) == (2, "") and "would be replaced by what was set" in err
    assert (tmp_path / "recipe.toml").read_text() == text


def test_a_wrong_key_is_told_before_training(run: Run, tmp_path: Path) -> None:
    recipe = Path(DIGITS) / "recipe.toml"
    status, _, err = run("train", recipe, "--output", tmp_path, "--set", "training.epoch=1")
    assert status == 2 and 'training.epoch: unknown key, did you mean "epochs"' in err


def test_evaluate_is_no_training(run: Run, tmp_path: Path) -> None:
    recipe = Path(DIGITS) / "recipe.toml"
    status, _, err = run("train", recipe, "--evaluate", tmp_path / "none.pt")
    assert status == 2 and "none.pt" in err
    status, _, err = run("train", recipe, "--evaluate", "x.pt", "--twin")
    assert status == 2 and "leave out --output, --seeds and --twin" in err
