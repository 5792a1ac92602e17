from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from tnthw.builds import build_once, cache_folder, content_key
from tnthw.errors import ConfigError


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
        "import os, signal; from tnthw.builds import build_once\n"
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


def test_what_a_killed_run_left_is_removed_by_the_next_build():
    program = (
        "import os, signal\n"
        "from tnthw.builds import build_once\n"
        "def build(folder):\n"
        "    (folder / 'half').write_text('')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "build_once('kind', '{}', build)"
    )
    folder = cache_folder() / "kind"
    for key in ("same", "other"):  # the second takes away what the first left
        subprocess.run([sys.executable, "-c", program.format(key)], check=False)
        (left,) = (path for path in folder.iterdir() if path.is_dir())
        assert left.name.startswith(f"{key}.") and (left / "half").is_file()
    subprocess.run([sys.executable, "-c", program.format("other")], check=False)
    assert len([path for path in folder.iterdir() if path.is_dir()]) == 1
    build_once("kind", "same", lambda folder: None)
    assert [path.name for path in folder.iterdir() if path.is_dir()] == ["same"]


def test_a_build_that_another_run_is_at_is_left_alone():
    begun, go_on = threading.Event(), threading.Event()

    def slow(folder):
        (folder / "half").write_text("")
        begun.set()
        go_on.wait(10)

    thread = threading.Thread(target=build_once, args=("kind", "slow", slow))
    thread.start()
    begun.wait(10)
    build_once("kind", "quick", lambda folder: None)
    go_on.set()
    thread.join()
    assert (cache_folder() / "kind" / "slow" / "half").is_file()
    assert sorted(p.name for p in (cache_folder() / "kind").iterdir() if p.is_dir()) == [
        "quick",
        "slow",
    ]


def test_waiting_for_another_run_is_said(caplog):
    begun, go_on = threading.Event(), threading.Event()

    def slow(folder):
        begun.set()
        go_on.wait(10)

    first = threading.Thread(target=build_once, args=("kind", "key", slow))
    first.start()
    begun.wait(10)
    second = threading.Thread(target=build_once, args=("kind", "key", slow))
    with caplog.at_level("INFO", logger="tnthw"):
        second.start()
        while not caplog.messages:
            pass
        go_on.set()
        first.join()
        second.join()
    assert caplog.messages == ["waiting for another run that builds the same"]


def test_a_disk_that_fills_up_in_a_build():
    def full(folder):
        raise OSError(28, "No space left on device")

    with pytest.raises(ConfigError, match=r"cannot be written \(No space left.*set TNTHW_CACHE"):
        build_once("kind", "key", full)
    assert [p.name for p in (cache_folder() / "kind").iterdir()] == ["key.lock"]


def test_the_cache_is_where_the_system_keeps_caches(monkeypatch, tmp_path):
    monkeypatch.delenv("TNTHW_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    if sys.platform == "linux":
        assert cache_folder() == tmp_path / "caches" / "tnthw"
    assert cache_folder().name == "tnthw"
