from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tnthw import files
from tnthw.errors import OutputError
from tnthw.files import at_home, replace_file, writable, writable_folder, writing


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    replace_file(path, "new\n")
    assert path.read_bytes() == b"new\n"
    replace_file(path, lambda file: file.write(b"newer"))
    assert path.read_bytes() == b"newer"
    assert names(tmp_path) == ["a.txt"]


def test_folders_on_the_way_are_made_and_links_stay(tmp_path: Path) -> None:
    replace_file(tmp_path / "x" / "y" / "a.txt", "1")
    (tmp_path / "link").symlink_to(tmp_path / "x" / "y" / "a.txt")
    replace_file(tmp_path / "link", "2")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "x" / "y" / "a.txt").read_text() == "2"


def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OutputError, match=r"a.bin: cannot be written: No space left on device"):
        replace_file(path, full)
    monkeypatch.setattr(files.os, "fdopen", full)
    with pytest.raises(OutputError, match="No space left"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.bin"]


def test_what_is_no_plain_file_is_written_to_and_stays(tmp_path: Path) -> None:
    """A named pipe stands for devices, which a fault here would destroy for the whole machine."""
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    replace_file(writable(pipe), b"new")
    reader.join(10)
    assert read == [b"new"] and pipe.is_fifo()
    assert names(tmp_path) == ["pipe"]


def test_a_pipe_is_written_to() -> None:
    program = (
        "from pathlib import Path\nfrom tnthw.files import replace_file, writable\n"
        "replace_file(writable(Path('/dev/stdout')), b'hello')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout == b"hello"


def test_a_file_that_can_be_written_leaves_no_trace(tmp_path: Path) -> None:
    assert writable(tmp_path / "new" / "a.txt") == tmp_path / "new" / "a.txt"
    assert writable_folder(tmp_path / "new" / "b") == tmp_path / "new" / "b"
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("place", "as_file", "as_folder"),
    [
        ("folder", "is a folder, give a file", None),
        ("file", None, "is a file, give a folder"),
        ("file/x", "cannot be written: Not a directory", "cannot be written: Not a directory"),
        ("file/x/y", "cannot be written: Not a directory", "cannot be written: Not a directory"),
        ("a" * 300, "cannot be written: File name too long", "File name too long"),
        ("/proc/x", "/proc/x: cannot be written: ", "/proc/x: cannot be written: "),
        ("~nobody-of-this-name/x", "there is no user 'nobody-of-this-name'", "there is no user"),
    ],
)
def test_where_nothing_can_be_written(
    tmp_path: Path, place: str, as_file: str | None, as_folder: str | None
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    path = Path(place) if place[0] in "~/" else tmp_path / place
    for check, message in ((writable, as_file), (writable_folder, as_folder)):
        if message is None:
            assert check(path) == path
        else:
            with pytest.raises(OutputError, match=message):
                check(path)


def test_a_protected_file_and_a_read_only_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.touch(0o444)
    with pytest.raises(OutputError, match="protected against writing.*chmod u"):
        writable(path)

    def read_only(**_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(files.tempfile, "TemporaryFile", read_only)
    with pytest.raises(OutputError, match="b.txt: cannot be written: Read-only file system"):
        writable(tmp_path / "b.txt")
    with pytest.raises(OutputError, match="c: cannot be written: Read-only file system"):
        writable_folder(tmp_path / "c")


def test_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert at_home(Path("~/x")) == tmp_path / "x"
    assert writable(Path("~/x")) == tmp_path / "x"
    replace_file(Path("~/x"), "1")
    assert (tmp_path / "x").read_text() == "1"


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_is_filled_at_once_or_not_at_all(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "out"
    if there:
        folder.mkdir()
        (folder / "kept").write_text("kept")
        (folder / "a").write_text("old")

    def fill(then: Exception | None) -> None:
        with writing(folder) as temporary:
            (temporary / "a").write_text("new")
            if then is not None:
                raise then

    with pytest.raises(KeyError):
        fill(KeyError("x"))
    with pytest.raises(OutputError, match="out: cannot be written: No space left"):
        fill(OSError(errno.ENOSPC, "No space left on device"))
    assert (folder / "a").read_text() == "old" if there else names(tmp_path) == []
    fill(None)
    assert (folder / "a").read_text() == "new"
    assert names(folder) == (["a", "kept"] if there else ["a"])
    assert names(tmp_path) == ["out"]


def test_links_that_lead_nowhere_are_found_before_the_work(tmp_path: Path) -> None:
    loop, dangling = tmp_path / "loop", tmp_path / "dangling"
    loop.symlink_to(loop)
    dangling.symlink_to(tmp_path / "gone")
    for find in (writable, lambda path: replace_file(path, "x")):
        with pytest.raises(OutputError, match="loop: cannot be written: Too many levels of"):
            find(loop)
    for link in (loop, dangling):
        with pytest.raises(OutputError, match=f"{link.name}: is a link to nothing that is there"):
            writable_folder(link)
    assert writable(dangling) == dangling  # a file may come to be where a link points
    assert names(tmp_path) == ["dangling", "loop"]
