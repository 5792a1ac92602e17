"""Damaged texts and model files, drawn from a seed."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tnthw import tensorfile
from tnthw.ir.modelfile import NETWORK

NUMBERS = (
    "0", "-1", "1", "2", "7", "64", "255", "4096", "4097", "65536", "2147483648", "1e999", "0.0",
    "-9223372036854775809", "9" * 25, "9" * 5000, "-" + "9" * 5000, "1e-400", "nan", "",
)  # fmt: skip
PIECES = (
    "[", "]", "(", ")", "{", "}", "%", "@", "#", ":", ",", '"', "\\", "\n", "\0", "\ud800", "é",
    "-", "[" * 3000, "(" * 3000, '"' + "x" * 5000, "%" + "y" * 5000, "@int8(1)", "scale", "from",
    "\t", "\u202e", "int8(4294967296, 4294967296)[", "@int8(1048576, 1048576) ", "u8[67108865]",
    "i48", "u99999",
)  # fmt: skip


def mutated_text(text: str, rng: random.Random) -> str:
    """Change one to three things in a text."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        text = rng.choice(TEXT_CHANGES)(text, rng)
    return text


def _number(text: str, rng: random.Random) -> str:
    places = list(re.finditer(r"-?\d+(?:\.\d+)?", text))
    if not places:
        return text
    place = rng.choice(places)
    return text[: place.start()] + rng.choice(NUMBERS) + text[place.end() :]


def _piece(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice(PIECES) + text[at:]


def _cut(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at + rng.choice((1, 3, 20, 100000)) :]


def _letter(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + chr(rng.randrange(1, 256)) + text[at + 1 :]


def _lines(text: str, rng: random.Random) -> str:
    lines = text.split("\n")
    a, b = (rng.randrange(len(lines)) for _ in range(2))
    if rng.random() < 0.5:
        lines[a], lines[b] = lines[b], lines[a]
    else:
        lines.insert(a, lines[b])
    return "\n".join(lines)


def _word(text: str, rng: random.Random) -> str:
    words = list(re.finditer(r"[A-Za-z_][\w./-]*", text))
    if len(words) < 2:
        return text
    a, b = rng.choice(words), rng.choice(words)
    return text[: a.start()] + b.group() + text[a.end() :]


TEXT_CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    _number, _number, _number, _piece, _cut, _letter, _lines, _word, _word,
)  # fmt: skip


def damaged(data: bytes, rng: random.Random) -> bytes:
    """Change some bits or bytes of a file, cut it, or repeat a part of it."""
    changed = bytearray(data)
    kind = rng.randrange(6)
    at = rng.randrange(len(data))
    if kind == 0:
        changed[at] ^= 1 << rng.randrange(8)
    elif kind == 1:
        del changed[at:]
    elif kind == 2:
        changed[at:at] = rng.randbytes(rng.choice((1, 8, 100)))
    elif kind == 3:
        changed[at : at + 8] = rng.choice((b"\0" * 8, b"\xff" * 8, rng.randbytes(8)))
    elif kind == 4:  # what the header claims
        changed[: 8 + 400] = _number(data[: 8 + 400].decode("latin-1"), rng).encode("latin-1")
    else:
        changed += data[at:]
    return bytes(changed)


def resealed(path: Path, rng: random.Random) -> None:
    """Change a network file's content and give it the right hash, as a faulty writer would."""
    tensors, facts = tensorfile.read(path, NETWORK)
    name = rng.choice(("text", "text", "arrays", "trits"))
    plain = zlib.decompress(tensors[name].tobytes())
    if name == "text":
        plain = mutated_text(plain.decode(), rng).encode(errors="replace")
    elif plain:
        plain = damaged(plain, rng)
    packed = zlib.compress(plain)
    if rng.random() < 0.1:
        packed = damaged(packed, rng)
    tensors[name] = np.frombuffer(packed, np.uint8)
    if rng.random() < 0.1:
        other = rng.choice(("float64", "int8", "uint16"))
        tensors[name] = tensors[name].astype(other)
    if rng.random() < 0.05:
        tensors[rng.choice(("text", "more", "\n"))] = np.full(3, np.nan)
    tensorfile.write(path, NETWORK, tensors, facts)
