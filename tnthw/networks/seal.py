"""A digest at the end of a file, so that no changed bit is taken for what was written."""

from __future__ import annotations

import hashlib

from tnthw.errors import ModelFileError

_MARK = b"tnthw sealed 1 "
_LENGTH = len(_MARK) + 64  # and the SHA-256 in hexadecimal digits


def sealed(data: bytes) -> bytes:
    """Put the digest of data after it."""
    return data + _MARK + hashlib.sha256(data).hexdigest().encode()


def is_sealed(data: bytes) -> bool:
    """True where a digest stands at the end."""
    return data[-_LENGTH:].startswith(_MARK)


def unsealed(data: bytes, where: str) -> bytes:
    """Take the digest off and compare it; data without one are returned as they are.

    Raises
    ------
    ModelFileError: the data are others than those that were written.
    """
    if not is_sealed(data):
        return data
    inside = data[:-_LENGTH]
    if hashlib.sha256(inside).hexdigest().encode() != data[-64:]:
        raise ModelFileError(
            f"{where}: is damaged, its contents are not those that were written (SHA-256 differs)"
        )
    return inside
