from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from tnthw.errors import ModelFileError
from tnthw.networks import containers
from tnthw.networks.containers import Unpacked, unpack


def zipped(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_what_is_packed_comes_out() -> None:
    assert unpack(b"hello", "x", "ema") == Unpacked(data=b"hello", place="ema")
    assert unpack(gzip.compress(gzip.compress(b"hello")), "x").data == b"hello"
    inside = zipped({"a/best.pt": b"hello", "readme.txt": b"text", "__MACOSX/a.pt": b"junk"})
    assert unpack(inside, "x") == Unpacked(data=b"hello", entry="a/best.pt")
    assert unpack(gzip.compress(zipped({"a.zip": inside})), "x").data == b"hello"


def test_the_part_of_an_archive() -> None:
    data = zipped({"a.pt": b"1", "b.pt": b"2"})
    assert unpack(data, "x", "b.pt") == Unpacked(data=b"2", entry="b.pt", others=("a.pt",))
    assert unpack(data, "x", "a.pt:ema.net").place == "ema.net"
    assert unpack(zipped({"a.pt": b"1"}), "x", "ema").place == "ema"


@pytest.mark.parametrize("name", ["x/data.pkl", "x/constants.pkl", "a.npy"])
def test_archives_that_are_a_format_of_their_own_stay(name: str) -> None:
    data = zipped({name: b"1"})
    assert unpack(data, "x") == Unpacked(data=data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (gzip.compress(b"hello" * 100, mtime=0)[:-9], "is packed with gzip and damaged or cut off"),
        (b"BZh9nonsense", "is packed with bzip2 and damaged or cut off"),
        (b"\xfd7zXZ\x00nonsense", "is packed with xz and damaged or cut off"),
        (zipped({"a.pt": b"1", "b.pt": b"2"}), "is a zip archive and holds the files a.pt, b.pt"),
        (zipped({"folder/": b""}), "is a zip archive without a file in it"),
        (
            zipped({"a.pt": b"0" * 90}).replace(b"a.pt30", b"a.pt31"),
            "a.pt in it cannot be unpacked",
        ),
    ],
)
def test_what_cannot_be_unpacked(data: bytes, message: str) -> None:
    with pytest.raises(ModelFileError, match=f"^x: {message}"):
        unpack(data, "x")


def test_much_in_little_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "MOST_BYTES", 10_000)
    with pytest.raises(ModelFileError, match="with gzip and holds more than 10,000 bytes"):
        unpack(gzip.compress(bytes(20_000)), "x")
    with pytest.raises(ModelFileError, match=r"a.pt in it has 20,000 bytes, at most 10,000"):
        unpack(zipped({"a.pt": bytes(20_000)}), "x")


def test_an_archive_in_an_archive_has_an_end() -> None:
    data = b"hello"
    for number in range(5):
        data = zipped({f"{number}.pt": data})
    with pytest.raises(ModelFileError, match="is packed more than 3 times"):
        unpack(data, "x")
