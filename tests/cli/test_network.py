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
