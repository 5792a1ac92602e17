from __future__ import annotations

from pathlib import Path

import pytest

import tnthw.extras
from tnthw.cli import main
from tnthw.errors import MissingToolError
from tnthw.soc.tools import require_tools


@pytest.mark.parametrize("package", ["litex", "amaranth", "cocotb"])
def test_without_a_package_the_command_says_how_to_install_it(
    package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tnthw.extras, "has", lambda name: name != package)
    assert main(["soc", "digits"]) == 2
    told = capsys.readouterr().err
    assert f"the simulated system needs the package {package}" in told and "pip install" in told


def test_without_a_compiler_the_message_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingToolError, match="sudo apt-get install gcc-riscv64-unknown-elf"):
        require_tools()
