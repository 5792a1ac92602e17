from __future__ import annotations

import json
from pathlib import Path

import pytest

from tnthw.errors import ConfigError, OutputError
from tnthw.report.sweep import POINTS, sweep

DIGITS = str(Path(__file__).parents[2] / "models" / "digits")


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The machines that points were run on, in order."""
    import tnthw.report.sweep as module

    seen: list[str] = []
    plain = module.simulate

    def counted(model: object, machine: object, *rest: object, **more: object) -> object:
        seen.append(machine.name)  # type: ignore[attr-defined]
        return plain(model, machine, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "simulate", counted)
    return seen


def run(folder: Path, *machines: str) -> list[str]:
    found = sweep(DIGITS, machines or ("t8x8", "t16x16"), output=folder)
    return [row["machine"] for row in found.rows]


@pytest.mark.parametrize("cut", [1, 5, 9, 40, 400])
def test_a_sweep_killed_in_mid_line_goes_on_as_often_as_one_likes(
    cut: int, tmp_path: Path, runs: list[str]
) -> None:
    run(tmp_path)
    points = tmp_path / POINTS
    lines = points.read_bytes().splitlines(keepends=True)
    points.write_bytes(lines[0] + lines[1][:cut])
    for _ in range(3):
        assert run(tmp_path) == ["t8x8", "t16x16"]
    assert runs == ["t8x8", "t16x16", "t16x16"]  # the torn point ran once again, and never more
    assert len([line for line in points.read_bytes().splitlines() if line.endswith(b"}}")]) == 2


def test_a_line_without_its_end_is_a_point(tmp_path: Path, runs: list[str]) -> None:
    run(tmp_path, "t8x8")
    points = tmp_path / POINTS
    points.write_bytes(points.read_bytes().rstrip(b"\n"))
    run(tmp_path)
    run(tmp_path)
    assert runs == ["t8x8", "t16x16"]
    assert len(points.read_bytes().splitlines()) == 2


@pytest.mark.parametrize(
    "data", [b"hello\n", b"\xff\xfe\x00\n", b"{}\n", b"[" * 100_000 + b"\n", b'{"key": "a"}}\n']
)
def test_a_file_of_something_else_is_left_alone(data: bytes, tmp_path: Path) -> None:
    (tmp_path / POINTS).write_bytes(data)
    with pytest.raises(ConfigError, match=r"points.jsonl:1: is no point of a sweep; delete"):
        run(tmp_path, "t8x8")
    assert (tmp_path / POINTS).read_bytes() == data


def test_a_folder_in_the_place_of_the_points(tmp_path: Path) -> None:
    (tmp_path / POINTS).mkdir()
    with pytest.raises(ConfigError, match="points.jsonl: cannot be read: Is a directory"):
        run(tmp_path, "t8x8")


def test_an_output_that_is_a_file(tmp_path: Path, runs: list[str]) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(OutputError, match="is a file, give a folder"):
        run(tmp_path / "out", "t8x8")
    assert runs == []


def test_points_of_two_machines_of_one_name_are_refused(tmp_path: Path, runs: list[str]) -> None:
    for folder, clock in (("a", 100.0), ("b", 200.0)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mine.toml").write_text(f'base = "t8x8"\nclock_mhz = {clock}\n')
    with pytest.raises(ConfigError, match="two points are called digits on mine"):
        run(tmp_path, f"{tmp_path}/a/mine.toml", f"{tmp_path}/b/mine.toml")
    assert runs == []


def test_a_point_says_what_does_not_fit(tmp_path: Path) -> None:
    (tmp_path / "small.toml").write_text(
        'base = "t8x8"\n[activations]\nbanks = 1\nbank_words = 2\n'
    )
    found = sweep(DIGITS, str(tmp_path / "small.toml"), output=tmp_path / "out")
    (row,) = found.rows
    assert "needs" in row["refused"] and "cycles" not in row
    (line,) = (tmp_path / "out" / POINTS).read_text().splitlines()
    assert json.loads(line)["row"] == row
