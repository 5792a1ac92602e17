"""Arguments as people give them: a path, a number, an array; each wrong one gets one message."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError, InputError
from tnthw.files import writable_folder

Step = Callable[[int, int], None]
"""Called with how much is done and how much there is."""


def path_of(value: object, what: str) -> Path:
    """Take a path as text or `os.PathLike`, with `~` for a home folder.

    Raises
    ------
    ConfigError: it is something else, or names nothing that a file system could hold.
    """
    if not isinstance(value, str | os.PathLike):
        raise ConfigError(f"{what}: got {kind_of(value)}; give a path")
    if not os.fspath(value):
        raise ConfigError(f"{what}: is an empty text; give a path")
    path = Path(value)
    try:
        path = path.expanduser()
        path.lstat()
    except RuntimeError:
        raise ConfigError(f"{what} {path}: there is no such user") from None
    except ValueError:
        raise ConfigError(f"{what} {str(path)!r}: has a zero byte in it") from None
    except (FileNotFoundError, NotADirectoryError):
        return path  # whether it must be there is the caller's to say
    except OSError as error:
        raise ConfigError(f"{what} {str(path)[:80]}: {error.strerror}") from None
    return path


def folder_of(value: object, what: str = "output") -> Path:
    """Take the path of a folder to write into, and check that files can be written there.

    Raises
    ------
    ConfigError: it is no path.
    OutputError: it is a file, or lies where nothing can be written.
    """
    return writable_folder(path_of(value, what))


def count_of(value: object, what: str) -> int:
    """Take a whole number of at least 1.

    Raises
    ------
    InputError: it is something else.
    """
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise InputError(f"{what}: got {kind_of(value)}; give a whole number")
    if value < 1:
        raise InputError(f"{what}: {value} asked for, at least 1 is needed")
    return int(value)


def flag_of(value: object, what: str) -> bool:
    """Take True or False.

    Raises
    ------
    ConfigError: it is something else.
    """
    if not isinstance(value, bool | np.bool_):
        raise ConfigError(f"{what}: got {kind_of(value)}; give True or False")
    return bool(value)


def step_of(value: Step | None) -> Step:
    """Take a function that is called with how much is done and how much there is, or None.

    Raises
    ------
    ConfigError: it cannot be called.
    """
    if value is None:
        return lambda done, total: None
    if not callable(value):
        raise ConfigError(
            f"progress: got {kind_of(value)}; give a function of how much is done and how much "
            f"there is"
        )
    return value


def kind_of(value: object) -> str:
    """Name the type of a value with its article, and a short value itself."""
    name = type(value).__name__
    article = "an" if name[0].lower() in "aeiou" else "a"
    if value is None:
        return "None"
    short = isinstance(value, str | int | float | bool) and len(str(value)) < 40
    return f"{article} {name} ({value!r})" if short else f"{article} {name}"


def array_of(value: object, what: str) -> NDArray[Any]:
    """Take numbers from a numpy array, a torch tensor or nested lists.

    Raises
    ------
    InputError: it is something else, its rows differ in length, entries are masked, or a tensor has
        no values in memory.
    """
    if isinstance(value, np.ma.MaskedArray):
        raise InputError(f"{what}: is a masked array; fill it first, as with x.filled(0)")
    if type(value).__module__.partition(".")[0] == "torch":  # without importing torch
        value = _tensor(value, what)
    if not isinstance(value, np.ndarray | list | tuple) and not hasattr(value, "__array__"):
        raise InputError(
            f"{what}: got {kind_of(value)}; give a numpy array, a torch tensor, nested lists, a "
            f"number of images or a path"
        )
    try:
        array = np.asarray(value)
    except (ValueError, TypeError, OverflowError, RuntimeError) as error:
        text = str(error).split("\n")[0]
        raise InputError(f"{what}: is no array of numbers ({text})") from None
    if array.dtype.kind not in "iuf":
        raise InputError(
            f"{what}: numbers are {array.dtype}, allowed are integers and floats; convert it with "
            f"x.astype(numpy.uint8)"
        )
    return array


def _tensor(value: Any, what: str) -> NDArray[Any]:
    try:
        found = value.detach().cpu()
        if found.dtype.is_floating_point:
            found = found.float() if found.dtype.itemsize < 8 else found
        return np.asarray(found.numpy())
    except (AttributeError, TypeError, ValueError, RuntimeError, NotImplementedError) as error:
        text = str(error).split("\n")[0]
        raise InputError(
            f"{what}: a {type(value).__name__} that is no dense tensor in memory ({text}); give "
            f"x.to_dense().cpu()"
        ) from None
