"""Damaging protobuf messages field by field: numbers, names, counts, types, whole messages."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.fuzz import mutate

_WHOLE = (
    0, 1, 2, 3, -1, -2, 7, 15, 16, 25, 26, 64, 255, 65536, 1 << 20, (1 << 31) - 1, -(1 << 31),
    (1 << 62), (1 << 63) - 1, -(1 << 63),
)  # fmt: skip
_REAL = (0.0, -0.0, 1.0, -1.0, 0.5, 1e-45, 1e38, -1e38, float("nan"), float("inf"), -float("inf"))
_TEXT = (
    "", "x", "/etc/passwd", "../weights.bin", "C:\\weights.bin", "\0", "weights.bin/..", "a" * 5000,
    "-1", "99999999999999999999", "Loop", "If", "MatMul", "Softmax", "DynamicQuantizeLinear",
    "Concat", "Expand", "Tile", "ConstantOfShape", "Resize", "\u202e\u2603", "offset", "length",
    "location", "SAME_UPPER", "reflect", "axis", "perm", "qonnx.custom_op.general", "com.microsoft",
)  # fmt: skip


def mutate_message(data: bytes, kind: type[Any], rng: random.Random) -> bytes:
    """Change one to three fields somewhere in a message, or damage its bytes.

    Parameters
    ----------
    kind: of the message, which the data must be a sound one of.
    """
    if rng.random() < 0.25:
        return mutate.mutate_bytes(data, rng)
    message = kind.FromString(data)
    words = _texts(message)
    for _ in range(rng.choice((1, 1, 2, 3))):
        place = message
        while True:
            fields = place.ListFields()
            if not fields:
                break
            field, value = rng.choice(fields)
            inner = rng.choice(list(value)) if _several(value) else value
            if field.message_type is not None and rng.random() < 0.85:
                place = inner
                continue
            _change(place, field, value, words, rng)
            break
    found: bytes = message.SerializePartialToString()
    return found


def _change(place: Any, field: Any, value: Any, words: list[str], rng: random.Random) -> None:
    choice = rng.randrange(8)
    if not _several(value):
        if choice == 0:
            place.ClearField(field.name)
        elif field.message_type is None:
            setattr(place, field.name, _other(field, value, words, rng))
        return
    at, other = rng.randrange(len(value)), rng.randrange(len(value))
    match choice:
        case 0:
            del value[at]
        case 1:
            value.extend([value[at]])
        case 2 if field.message_type is not None:
            copied = list(value)
            rng.shuffle(copied)
            kept = [type(one).FromString(one.SerializePartialToString()) for one in copied]
            del value[:]
            value.extend(kept)
        case 3:
            del value[at:]
        case 4 if field.message_type is None:
            value.extend([_other(field, value[at], words, rng)] * rng.choice((1, 2, 30)))
        case _ if field.message_type is None:
            value[at] = _other(field, value[at], words, rng)
        case _:
            value[at].CopyFrom(type(value[at]).FromString(value[other].SerializePartialToString()))


def _other(field: Any, value: Any, words: list[str], rng: random.Random) -> Any:
    if field.enum_type is not None:
        return rng.choice([one.number for one in field.enum_type.values])
    if isinstance(value, bytes):
        return mutate.mutate_bytes(value, rng)
    if isinstance(value, str):
        return rng.choice(words if words and rng.random() < 0.6 else _TEXT)
    if isinstance(value, float):
        return rng.choice(_REAL)
    found = value + rng.choice((-1, 1)) if rng.random() < 0.4 else rng.choice(_WHOLE)
    if field.type in (field.TYPE_INT32, field.TYPE_SINT32, field.TYPE_SFIXED32):
        return max(min(found, (1 << 31) - 1), -(1 << 31))
    if field.type in (field.TYPE_UINT64, field.TYPE_FIXED64):
        return found % (1 << 64)
    return max(min(found, (1 << 63) - 1), -(1 << 63))


def _several(value: Any) -> bool:
    """True for a repeated field's values."""
    return not isinstance(value, str | bytes | int | float) and not hasattr(value, "ListFields")


def _texts(message: Any) -> list[str]:
    """All texts in a message, each once, in order."""
    found: dict[str, None] = {}
    waiting = [message]
    while waiting:
        for field, value in waiting.pop().ListFields():
            for one in value if _several(value) else [value]:
                if field.message_type is not None:
                    waiting.append(one)
                elif isinstance(one, str):
                    found[one] = None
    return list(found)
