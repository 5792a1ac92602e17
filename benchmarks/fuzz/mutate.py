"""Damaging files: bytes, text, JSON, and the members of archives."""

from __future__ import annotations

import copy
import gzip
import io
import json
import lzma
import random
import re
import zipfile
from typing import Any

_NUMBERS = (
    "0", "-1", "1", "255", "65536", "4294967296", "1e308", "-1e308", "nan", "-nan", "inf", "-inf",
    "9" * 5000, "0x7fffffff", "1e-400", "0.5", "true", "18446744073709551616",
)  # fmt: skip
_INSERTS = (
    b"\0", b"\xff\xfe", b"\xf0\x9f\x92\xa9", b"[" * 20000, b"{" * 20000, b"(" * 20000, b"\n" * 3000,
    b'"', b"'", b"\x1b[31m", b"9" * 5000, "é\u202e\u2603".encode(), b"../../", b"=", b"#", b"\r",
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 1, 1 << 31, 1 << 64, -(1 << 70), 0.5, 1e308, float("nan"), float("inf"), "",
    "trit5", "\ud800", "9" * 50, [], {}, [[]], [1, 2],
)  # fmt: skip


def mutate_bytes(data: bytes, rng: random.Random) -> bytes:
    """Flip, overwrite, cut out, double, insert or move bytes, or cut the end off."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        if not changed:
            return b""
        at, run = rng.randrange(len(changed)), rng.randint(1, 64)
        match rng.randrange(8):
            case 0 | 1:
                changed[at] ^= 1 << rng.randrange(8)
            case 2:
                changed[at : at + run] = bytes([rng.randrange(256)]) * len(changed[at : at + run])
            case 3:
                del changed[at : at + run]
            case 4:
                changed[at:at] = changed[at : at + run]
            case 5:
                changed[at:at] = rng.choice(_INSERTS)
            case 6:
                other = rng.randrange(len(changed))
                changed[at], changed[other] = changed[other], changed[at]
            case _:
                del changed[at:]
    return bytes(changed)


def mutate_text(data: bytes, rng: random.Random) -> bytes:
    """Swap, replace and repeat what a text is made of: numbers, words and lines."""
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(rng.choice((1, 1, 2, 4))):
        match rng.randrange(7):
            case 0 | 1:
                text = _replace(text, r"-?\d+(\.\d+)?(e-?\d+)?", rng, _NUMBERS)
            case 2:
                words = tuple(set(re.findall(r"[A-Za-z_]\w*", text))) or ("x",)
                text = _replace(text, r"[A-Za-z_]\w*", rng, words)
            case 3 | 4:
                lines = text.splitlines(keepends=True) or [""]
                at, other = (rng.randrange(len(lines)) for _ in range(2))
                match rng.randrange(3):
                    case 0:
                        del lines[at]
                    case 1:
                        lines.insert(other, lines[at])
                    case _:
                        lines[at], lines[other] = lines[other], lines[at]
                text = "".join(lines)
            case 5:
                text = _replace(text, r"[\[\]{}()=:,\"]", rng, tuple('[]{}()=:,"'))
            case _:
                return mutate_bytes(text.encode("utf-8", "surrogateescape"), rng)
    return text.encode("utf-8", "surrogateescape")


def mutate_json(data: bytes, rng: random.Random) -> bytes:
    """Replace, remove, rename or double values of a JSON text, or damage the text itself."""
    if rng.random() < 0.3:
        return mutate_text(data, rng)
    changed = mutate_values(json.loads(data), rng)
    text = json.dumps(changed, indent=1, default=str)
    if rng.random() < 0.1:  # a key that stands twice
        text = text.replace("{", '{"name": 1, ', 1)
    return text.encode("utf-8", "surrogatepass")


def mutate_values(value: Any, rng: random.Random) -> Any:
    """One to three values somewhere in nested tables and lists are changed."""
    changed = copy.deepcopy(value)
    for _ in range(rng.randint(1, 3)):
        place = changed
        while isinstance(place, dict | list) and place:
            key = rng.choice(list(place) if isinstance(place, dict) else range(len(place)))
            inner = place[key]
            if isinstance(inner, dict | list) and inner and rng.random() < 0.8:
                place = inner
                continue
            match rng.randrange(5):
                case 0 | 1:
                    place[key] = rng.choice(_VALUES)
                case 2:
                    del place[key]
                case 3 if isinstance(inner, int | float):
                    place[key] = inner + rng.choice((-1, 1, 1 << 20))
                case _ if isinstance(place, dict):
                    place[f"{key}x"] = place.pop(key)
                case _:
                    place.append(inner)
            break
    return changed


def mutate_zip(data: bytes, rng: random.Random) -> bytes:
    """Damage a zip file, or one of its members with its checksum made anew."""
    if rng.random() < 0.4:
        return mutate_bytes(data, rng)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    chosen = rng.choice(sorted(members))
    members[chosen] = mutate_bytes(members[chosen], rng)
    if rng.random() < 0.1:
        del members[chosen]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def mutate_gzip(data: bytes, rng: random.Random) -> bytes:
    """Damage a gzip stream, or what it holds."""
    if rng.random() < 0.5:
        return mutate_bytes(data, rng)
    return gzip.compress(mutate_bytes(gzip.decompress(data), rng), 1)


def mutate_xz(data: bytes, rng: random.Random) -> bytes:
    """Damage an xz stream, or what it holds."""
    if rng.random() < 0.5:
        return mutate_bytes(data, rng)
    return lzma.compress(mutate_bytes(lzma.decompress(data), rng), preset=0)


def _replace(text: str, pattern: str, rng: random.Random, choices: tuple[str, ...]) -> str:
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    one = rng.choice(found)
    return text[: one.start()] + rng.choice(choices) + text[one.end() :]
