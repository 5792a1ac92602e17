"""The documentation site builds, without a warning."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import tnthw

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def pages() -> set[str]:
    return {path.stem for path in DOCS.glob("*.md")} - {"README", "index"}


def test_every_page_is_in_the_index_and_in_the_readme() -> None:
    index = {
        line
        for block in re.findall(
            r"^```\{toctree\}\n(.*?)^```", (DOCS / "index.md").read_text(), re.M | re.S
        )
        for line in block.splitlines()
        if line and not line.startswith(":") and "/" not in line
    }
    linked = set(re.findall(r"\]\(([a-z_-]+)\.md\)", (DOCS / "README.md").read_text()))
    assert index == pages()
    assert linked == pages()


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", DOCS, tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for page in pages():
        assert (tmp_path / f"{page}.html").is_file(), page


def test_the_reference_has_every_public_name() -> None:
    named = re.findall(
        r"^\.\. auto(?:function|class|exception):: (\w+)", (DOCS / "reference.md").read_text(), re.M
    )
    assert sorted(named) == sorted(set(tnthw.__all__) - {"__version__"})
