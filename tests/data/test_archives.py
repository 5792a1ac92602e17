from __future__ import annotations

import tarfile
from pathlib import Path, PurePosixPath

import numpy as np
import pytest

from tnthw.data import archives
from tnthw.data.archives import list_files, read_files
from tnthw.errors import InputError

CONTENTS = {"b/2.txt": b"two", "a/1.txt": b"one", "a/3.bin": bytes(range(256)) * 40}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in CONTENTS.items():
        path = tmp_path / "files" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "files"


def packed(folder: Path, kind: str) -> Path:
    path = folder.parent / f"files.tar.{kind}"
    with tarfile.open(path, f"w:{kind}") as archive:
        for name in CONTENTS:
            archive.add(folder / name, name)
    return path


@pytest.mark.parametrize("kind", ["folder", "", "gz", "bz2", "xz"])
def test_a_folder_and_its_archives_are_read_alike(folder: Path, kind: str) -> None:
    path = folder if kind == "folder" else packed(folder, kind)
    assert [str(name) for name in list_files(path, "x")] == sorted(CONTENTS)
    found = {str(name): data for name, data in read_files(path, "x", lambda _: True)}
    assert found == CONTENTS
    (only,) = read_files(path, "x", lambda name: name == PurePosixPath("b/2.txt"))
    assert only == (PurePosixPath("b/2.txt"), b"two")


@pytest.mark.parametrize("kind", ["gz", "bz2", "xz"])
def test_damaged_archives_are_told(folder: Path, kind: str) -> None:
    """LZMAError, zlib.error, bz2's OSError, EOFError: none comes through."""
    path = packed(folder, kind)
    data, rng, refused = path.read_bytes(), np.random.default_rng(0), 0
    for trial in range(150):
        changed = bytearray(data)
        if trial % 3 == 0:
            del changed[rng.integers(len(data)) :]
        else:
            changed[rng.integers(len(data))] ^= 1 << int(rng.integers(8))
        path.write_bytes(changed)
        try:
            list(read_files(path, "data x", lambda _: True))
        except InputError as error:
            refused += 1
            assert str(error).startswith("data x: cannot be read as a tar archive")
            assert "give a folder or a .tar" in str(error)
    assert refused > 60


def test_a_wrong_checksum_at_the_end_is_seen(folder: Path) -> None:
    path = packed(folder, "gz")
    data = bytearray(path.read_bytes())
    data[-6] ^= 1  # of gzip's CRC, behind all files
    path.write_bytes(data)
    with pytest.raises(InputError, match="cannot be read as a tar archive: CRC check failed"):
        list(read_files(path, "x", lambda _: True))


def test_a_file_that_is_too_large_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1000)
    for path in (folder, packed(folder, "gz")):
        with pytest.raises(InputError, match="x: a/3.bin: has 10,240 bytes, at most 1,000 are"):
            list(read_files(path, "x", lambda _: True))
        assert len(list(read_files(path, "x", lambda name: name.suffix == ".txt"))) == 2
