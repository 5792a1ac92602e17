from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from tnthw.errors import ConfigError
from tnthw.verify.cache import build_once, cache_folder, content_key


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))


def test_key_changes_with_every_part_and_with_the_boundaries():
    keys = {content_key(parts) for parts in (["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c", ""])}
    assert len(keys) == 4
    assert content_key(["ab", "c"]) == content_key(iter(["ab", "c"]))


def test_second_build_is_taken_from_the_cache():
    calls = []

    def build(folder):
        calls.append(folder)
        (folder / "product").write_text("made")

    first, second = build_once("kind", "key", build), build_once("kind", "key", build)
    assert first == second == cache_folder() / "kind" / "key"
    assert (first / "product").read_text() == "made" and len(calls) == 1


def test_failed_build_leaves_nothing_behind_and_can_be_repeated():
    def broken(folder):
        (folder / "half").write_text("")
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        build_once("kind", "key", broken)
    assert [p.name for p in (cache_folder() / "kind").iterdir()] == ["key.lock"]
    assert build_once("kind", "key", lambda folder: None).is_dir()


def test_parallel_builds_happen_once():
    calls = []

    def build(folder):
        calls.append(folder)
        threading.Event().wait(0.1)

    threads = [threading.Thread(target=build_once, args=("kind", "key", build)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1


def test_lock_of_a_killed_process_is_free_again():
    code = (
        "import os, signal; from tnthw.verify.cache import build_once\n"
        "build_once('kind', 'key', lambda folder: os.kill(os.getpid(), signal.SIGKILL))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode != 0
    assert build_once("kind", "key", lambda folder: None).is_dir()


def test_default_folder_follows_the_xdg_variable(monkeypatch, tmp_path):
    monkeypatch.delenv("TNTHW_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "tnthw"


def test_cache_that_cannot_be_written_names_the_variable(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "file"))
    with pytest.raises(ConfigError, match="set TNTHW_CACHE to a folder that can be"):
        build_once("kind", "key", lambda folder: None)
