"""Paths that a command writes to are tried before anything runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cyclopts import App, Token

from tnthw.cli import options
from tnthw.errors import OutputError


def converted(parameter: Any, text: str) -> Path:
    made = parameter.converter(Path, [Token(value=text)])
    assert isinstance(made, Path)
    return made


def test_the_home_folder_is_filled_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert converted(options.OUTPUT_FILE, "~/x.npy") == tmp_path / "x.npy"
    assert converted(options.OUTPUT_FOLDER, "~/out") == tmp_path / "out"
    assert converted(options.OUTPUT_PREFIX, "~/image") == tmp_path / "image"
    assert not list(tmp_path.iterdir())


def test_a_folder_is_no_file_and_a_file_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "image.json").mkdir()
    with pytest.raises(OutputError, match="is a folder, give a file"):
        converted(options.OUTPUT_FILE, str(tmp_path))
    with pytest.raises(OutputError, match="is a file, give a folder"):
        converted(options.OUTPUT_FOLDER, str(tmp_path / "file"))
    with pytest.raises(OutputError, match=r"image\.json: is a folder"):
        converted(options.OUTPUT_PREFIX, str(tmp_path / "image"))


@pytest.mark.parametrize("text", ["", ".", "..", "/", "a/.."])
def test_a_prefix_has_a_name(text: str) -> None:
    with pytest.raises(OutputError, match="give the beginning of the files' names"):
        converted(options.OUTPUT_PREFIX, text)


def test_a_prefix_may_have_dots(tmp_path: Path) -> None:
    assert converted(options.OUTPUT_PREFIX, str(tmp_path / "v1.2")) == tmp_path / "v1.2"


def test_shared_options_have_one_name_and_a_help_each(capsys: pytest.CaptureFixture[str]) -> None:
    app = App(result_action="return_value")

    @app.default
    def command(
        model: options.ModelName,
        /,
        *,
        machine: options.MachineName = None,
        technology: options.TechnologyName = "horowitz45",
        images: options.ImageSource = None,
        json: options.Json = False,
        output: options.OutputFolder = None,
    ) -> tuple[object, ...]:
        return model, machine, technology, images, json, output

    tokens = ["m", "--machine", "t8x8", "--images", "5", "--json"]
    assert app(tokens) == ("m", "t8x8", "horowitz45", "5", True, None)
    app(["--help"])
    text = capsys.readouterr().out
    for name in ("--machine", "--technology", "--images", "--json", "--output"):
        assert name in text
    assert "t32x32" in text and "--no-json" not in text
