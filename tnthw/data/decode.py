"""Decoding one picture, whatever its bytes say."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from tnthw.errors import InputError, MissingToolError
from tnthw.extras import install_line

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp")
"""Names of picture files end in one of these."""

MOST_PIXELS = 64_000_000
"""Largest picture that is decoded; a small file may claim a much larger one."""


def need_pillow() -> None:
    """Say how to install Pillow where it is missing.

    Raises
    ------
    MissingToolError: it is.
    """
    try:
        import PIL.Image  # noqa: F401
    except ImportError as error:
        raise MissingToolError(
            f"pictures: they are read with Pillow, which is not installed; install it with: "
            f"{install_line('data')}"
        ) from error


def decode(data: bytes, where: str, mode: str = "RGB") -> Image:
    """Decode a picture.

    Parameters
    ----------
    data: contents of its file.
    where: how it is named in messages.
    mode: "RGB", or "L" for grey.

    Raises
    ------
    InputError: it cannot be decoded, or is larger than `MOST_PIXELS`.
    MissingToolError: Pillow is not installed.
    """
    need_pillow()
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of large and of odd pictures; both are checked here
            with Image.open(BytesIO(data)) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise InputError(
                        f"{where}: has {image.width} x {image.height} pixels, at most "
                        f"{MOST_PIXELS:,} are decoded; make it smaller, or remove it"
                    )
                return image.convert(mode)
    except InputError:
        raise
    except Exception as error:  # Pillow's readers raise whatever a damaged file leads them into
        text = str(error).split("\n")[0][:200] or type(error).__name__
        raise InputError(f"{where}: cannot be decoded: {text}; remove it") from None
