"""A library is built where there is a compiler that can, and is asked for; else there is none."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tnthw import native

SOURCES = ("tnthw.compiler.emit", ("orders.c",), "TNTHW_TESTED")


def test_none_where_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TNTHW_TESTED", "numpy")
    assert native.library(*SOURCES) is None


def test_none_without_a_compiler_or_where_it_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert native.compiler() is None and native.library(*SOURCES) is None
    failing = tmp_path / "gcc"
    failing.write_text("#!/bin/sh\necho no such machine >&2\nexit 1\n")
    failing.chmod(0o755)
    with caplog.at_level(logging.INFO, "tnthw.native"):
        assert native.library(*SOURCES) is None
    assert "orders.c does not build" in caplog.text and "no such machine" in caplog.text


@pytest.mark.skipif(native.compiler() is None, reason="there is no compiler")
def test_one_is_built_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))
    found = native.compiler()
    assert found is not None
    assert native.built(found, *SOURCES[:2], "-O0").schedule
    (made,) = (each for each in (tmp_path / "orders").iterdir() if each.is_dir())
    before = (made / "orders.so").stat().st_mtime_ns
    assert native.library(*SOURCES, "-O0") is not None
    assert (made / "orders.so").stat().st_mtime_ns == before
