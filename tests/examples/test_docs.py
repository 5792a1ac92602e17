"""The commands and programs in README and docs run as they stand there."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tests.fresh import run
from tnthw.cli import main

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SLOW = ("train", "verify", "prove", "report", "explore", "rtl", "soc", "demo")


def blocks(language: str) -> list[tuple[str, str]]:
    return [
        (f"{page.name}:{i}", found)
        for page in PAGES
        for i, found in enumerate(
            re.findall(rf"^```{language}\n(.*?)^```", page.read_text(), re.M | re.S), start=1
        )
    ]


COMMANDS = [
    pytest.param(
        line.strip(), id=line.strip(), marks=[pytest.mark.slow] if line.split()[1] in SLOW else []
    )
    for _, block in blocks("sh")
    for line in block.splitlines()
    if line.startswith("tnthw ")
]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the checkout and may be written to."""
    for name in ("models", "sim", "rtl"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_commands(command: str, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(shlex.split(command, comments=True)[1:]) == 0
    assert capsys.readouterr().out


WHOLE = (
    "README",
    "api",
    "exact",
    "export",
    "frontends",
    "from-pytorch",
    "ir",
    "networks",
    "quantisers",
    "data",
    "training",
)
"""Pages whose programs are whole; others show pieces of programs."""
PROGRAMS = [
    pytest.param(*block, id=block[0]) for block in blocks("python") if block[0].startswith(WHOLE)
]


@pytest.mark.parametrize(("where", "text"), PROGRAMS)
def test_programs(where: str, text: str, checkout: Path) -> None:
    status, said = run(text, checkout)
    assert status == 0, said


@pytest.mark.parametrize(("where", "text"), [pytest.param(*b, id=b[0]) for b in blocks("toml")])
def test_toml(where: str, text: str, tmp_path: Path) -> None:
    from tnthw.explore.study import load_exploration
    from tnthw.machine.files import load_machine
    from tnthw.report.study import load_study

    path = tmp_path / "file.toml"
    path.write_text(text)
    keys = tomllib.loads(text)
    if "space" in keys:
        load_exploration(path)
    elif "model" in keys:
        load_study(path)
    elif "array" in keys:
        load_machine(path)
    elif "network" in keys:
        from tnthw.training.recipe import load_recipe

        load_recipe(path)
    elif "dram" in keys or "memories" in keys:
        from tnthw.energy.files import load_technology

        load_technology(path)
    else:
        pytest.fail(f"{where}: is none of a machine, a technology, a study, a space and a recipe")


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_make_targets_of_the_readme_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = re.findall(r"^make ([a-z-]+)", (ROOT / "README.md").read_text(), re.M)
    assert targets
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_the_continuous_integration_runs_the_readmes_test_command() -> None:
    assert "make test" in (ROOT / ".ci" / "run").read_text()
