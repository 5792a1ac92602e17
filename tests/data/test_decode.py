from __future__ import annotations

import struct
import sys
import zlib
from io import BytesIO

import numpy as np
import pytest

from tnthw.data.decode import decode
from tnthw.errors import InputError, MissingToolError

Image = pytest.importorskip("PIL.Image")


def encoded(kind: str, **options: object) -> bytes:
    pixels = np.random.default_rng(0).integers(0, 256, (6, 5, 3), np.uint8)
    file = BytesIO()
    Image.fromarray(pixels).save(file, kind, **options)
    return file.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A PNG whose header claims more pixels than it has."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


def test_colours_and_grey() -> None:
    image = decode(encoded("PNG"), "x")
    assert image.mode == "RGB" and image.size == (5, 6)
    assert decode(encoded("PNG"), "x", "L").mode == "L"


def test_a_picture_that_claims_too_much_is_refused() -> None:
    with pytest.raises(InputError, match="^data x.png: has 9000 x 9000 pixels, at most 64,000,000"):
        decode(bomb(9_000, 9_000), "data x.png")
    for width, height in ((40_000, 40_000), (1 << 30, 1)):  # Pillow refuses the first one itself
        with pytest.raises(InputError, match="^data x.png: (has .* pixels, at most|cannot be dec)"):
            decode(bomb(width, height), "data x.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "GIF", "TIFF", "PPM"])
def test_damaged_pictures_are_told(kind: str) -> None:
    data, rng = encoded(kind), np.random.default_rng(1)
    for trial in range(120):
        changed = bytearray(data)
        for _ in range(1 + trial % 3):
            changed[rng.integers(len(data))] = int(rng.integers(256))
        if trial % 4 == 0:
            del changed[rng.integers(len(data)) :]
        try:
            decode(bytes(changed), "x")
        except InputError as error:
            assert str(error).startswith("x: ")


def test_without_pillow_the_install_line_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    with pytest.raises(MissingToolError, match=r"pip install 'scikit-learn>=.*' 'pillow>="):
        decode(b"", "x")
