from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.frontends.tiny import TinyFiles
from tnthw.cli import main
from tnthw.errors import ConfigError
from tnthw.frontends import registry
from tnthw.frontends.lower import lower
from tnthw.frontends.protocol import Frontend
from tnthw.frontends.registry import find_frontend, frontends, register
from tnthw.ir import modelfile
from tnthw.ir.interpreter import predict
from tnthw.ir.printer import to_text

ROOT = Path(__file__).parents[2]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "net.tiny"
    path.write_text("tiny 0.5\n+0-+\n-++0\n")
    return path


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> TinyFiles:
    monkeypatch.setattr(registry, "_registered", {})
    frontend = TinyFiles()
    register(frontend)
    return frontend


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package's entry point, as pip writes it."""
    site = tmp_path / "site"
    info = site / "tiny_frontend-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tiny-frontend\nVersion: 1.0\n")
    points = info / "entry_points.txt"
    points.write_text("[tnthw.frontends]\ntiny = tests.frontends.tiny:frontend\n")
    monkeypatch.syspath_prepend(str(site))
    return points


def test_a_registered_frontend_lowers_its_files(tiny: TinyFiles, source: Path) -> None:
    images = np.random.default_rng(0).integers(0, 256, (64, 4)).astype(np.uint8)
    graph = lower(source, images).graph
    assert graph.name == "tiny"
    trits = np.array([[1, 0, -1, 1], [-1, 1, 1, 0]])
    want = 0.5 * (images.astype(float) / 255) @ trits.T
    found = predict(graph, images.astype(np.int64)) * graph.outputs[0].type.scale[0]
    assert np.abs(found - want).max() < graph.outputs[0].type.scale[0]


def test_an_installed_frontend_serves_the_command(
    installed: Path, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    np.save(tmp_path / "images.npy", np.arange(80, dtype=np.uint8).reshape(20, 4) * 3)
    command = ["import", str(source), "--output", str(tmp_path / "model")]
    assert main([*command, "--images", str(tmp_path / "images.npy")]) == 0
    assert "model: model, " in capsys.readouterr().out
    assert modelfile.load(tmp_path / "model" / "model.safetensors").inputs[0].type.shape == (4,)
    assert main([*command[:-1], str(tmp_path / "other")]) == 2
    assert "give images to calibrate on: --images FILE.npy" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()


def test_the_pages_recipe_works(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "frontends.md").read_text()
    names: dict[str, Any] = {}
    for block in re.findall(r"^```python\n(.*?)^```", page, re.M | re.S):
        exec(compile(block, "docs/frontends.md", "exec"), names)
    assert names["model"].output_shape == (10,)
    monkeypatch.setattr(registry, "_registered", {})
    register(names["frontend"])
    images = np.random.default_rng(0).integers(0, 256, (16, 4)).astype(np.uint8)
    expected = to_text(lower(source, images).graph, arrays=True)
    monkeypatch.setattr(registry, "_registered", {"tiny": TinyFiles()})
    assert to_text(lower(source, images).graph, arrays=True) == expected


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("tiny = no.such.package:x", "entry point tiny = no.such.package:x: cannot be loaded"),
        ("tiny = tests.frontends.tiny:np", "module is no frontend; it needs name, takes"),
        ("twin = tests.frontends.tiny:twin", "there is a frontend 'torch' already"),
    ],
)
def test_a_broken_entry_point_is_named(installed: Path, line: str, message: str) -> None:
    installed.write_text(f"[tnthw.frontends]\n{line}\n")
    with pytest.raises(ConfigError, match=message):
        list(frontends())


def test_names_are_taken_once(tiny: TinyFiles) -> None:
    with pytest.raises(ConfigError, match="frontend 'tiny': there is one of that name already"):
        register(tiny)
    with pytest.raises(ConfigError, match=r"register\(\): object is no frontend"):
        register(object())  # type: ignore[arg-type]


def test_ours_are_frontends_and_nothing_else_is_recognised(tmp_path: Path) -> None:
    assert all(isinstance(frontend, Frontend) for frontend in frontends())
    for source in (3, None, "text", tmp_path, tmp_path / "missing"):
        with pytest.raises(ConfigError, match=r"no frontend reads it; .*torch.nn.Module"):
            find_frontend(source)


def test_what_all_frontends_share_does_not_import_torch() -> None:
    """Everything of the package but `pytorch` and the matching of checkpoints."""
    folder = ROOT / "tnthw" / "frontends"
    names = sorted(p.stem for p in folder.glob("*.py") if p.stem not in ("__init__", "matching"))
    code = "import sys\n" + "".join(f"import tnthw.frontends.{name}\n" for name in names)
    code += "assert len(sys.argv) == 1 and 'torch' not in sys.modules, 'torch'"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, timeout=60)
    assert len(names) >= 18
