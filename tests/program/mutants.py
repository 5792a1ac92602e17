"""Changed copies of a program's two files: flipped bytes, cut files, other values, wrong types."""

from __future__ import annotations

import copy
import hashlib
import json
import random
from typing import Any

_VALUES = (
    None, True, False, -1, 0, 1, 2, 7, 1 << 31, 1 << 40, 1 << 70, -(1 << 70), 0.5, 1e308,
    float("nan"), float("inf"), "", "trit5", "\ud800", "9" * 50, [], {}, [[]], [1, 2],
    {"shape": [1, 1, 1]},
)  # fmt: skip


def mutate_bytes(data: bytes, rng: random.Random) -> bytes:
    """One to three flipped, dropped, doubled or overwritten bytes, or a cut."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(changed))
        match rng.randrange(6):
            case 0:
                changed[at] ^= 1 << rng.randrange(8)
            case 1:
                del changed[at : at + rng.randint(1, 40)]
            case 2:
                changed[at:at] = changed[at : at + rng.randint(1, 40)]
            case 3:
                changed[at] = rng.randrange(256)
            case 4:
                changed[at:at] = rng.choice((b"[" * 50_000, b"\xff\xfe", b"1" * 5_000, b"\0"))
            case _:
                del changed[rng.randrange(len(changed)) :]
        if not changed:
            return b""
    return bytes(changed)


def mutate_values(about: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """One or two values somewhere in a description replaced, removed, nudged or swapped."""
    changed = copy.deepcopy(about)
    for _ in range(rng.randint(1, 2)):
        place: Any = changed
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = rng.choice(keys)
            inner = place[key]
            if isinstance(inner, dict | list) and inner and rng.random() < 0.8:
                place = inner
                continue
            match rng.randrange(4):
                case 0:
                    place[key] = rng.choice(_VALUES)
                case 1:
                    del place[key]
                case 2 if isinstance(inner, int) and not isinstance(inner, bool):
                    place[key] = inner + rng.choice((-1, 1, 2, -1000, 1000, 1 << 20))
                case 3 if isinstance(inner, str):
                    place[key] = inner + rng.choice("\0x\n'\"")
                case _:
                    place[key] = rng.choice(_VALUES)
            break
    return changed


def signed(about: dict[str, Any]) -> dict[str, Any]:
    """A description with the digest of what it says, as somebody would make it by hand."""
    rest = {key: value for key, value in about.items() if key != "digest"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"))
    return {**rest, "digest": hashlib.sha256(text.encode()).hexdigest()}
