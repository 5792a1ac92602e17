"""Images out of what people keep them in: a loader, a data set, any iterable of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError, InputError

MOST = 512
"""Images that are taken from a loader, a data set or an iterable where nothing else is asked."""

_KEYS = ("images", "image", "pixel_values", "inputs", "input", "x", "data")
"""Names under which batches that are dictionaries have the images."""


def is_collection(images: object) -> bool:
    """True for what holds images one after the other, and is not itself an array of them.

    A list of arrays, of pairs or of dictionaries is such a collection; a list of numbers, however
    nested, is an array.
    """
    if isinstance(images, str | bytes | Mapping) or hasattr(images, "shape"):
        return False
    if isinstance(images, list | tuple):
        return len(images) > 0 and _holds_image(images[0])
    return hasattr(images, "__iter__") or _is_data_set(images)


def gathered(
    images: object, array_of: Callable[[object], NDArray[Any]], count: int | None = None
) -> NDArray[Any]:
    """Take images from a loader, a data set, or an iterable, until there are enough; see `parts`.

    Parameters
    ----------
    images, array_of: as for `parts`.
    count: how many; `MOST` when left out.

    Raises
    ------
    ConfigError, InputError: as for `parts`.
    """
    return np.concatenate(list(parts(images, array_of, MOST if count is None else count)))


def parts(
    images: object, array_of: Callable[[object], NDArray[Any]], count: int | None = None
) -> Iterator[NDArray[Any]]:
    """Go through a loader, a data set, or an iterable by arrays (images, ...).

    Parameters
    ----------
    images: of batches, or of single images: (channels, height, width), (channels, length) of a data
        set, (features,). Each may be a pair or more, whose first member is taken and the others,
        labels, are not; or a dictionary with the images under a usual name.
    array_of: makes an array of one member.
    count: how many; all of them when left out.

    Raises
    ------
    ConfigError: the count is no number above 0.
    InputError: there are none, they have different shapes, or cannot be read.
    """
    if count is not None and (not isinstance(count, int) or isinstance(count, bool) or count < 1):
        raise ConfigError(f"count {count!r}: allowed is a number of images, 1 or more")
    taken, shape = 0, None
    single, loader = _is_data_set(images), _is_loader(images)
    for place, item in enumerate(_items(images)):
        member, labels = _member(item, place)
        array = array_of(member)
        one = not loader and (single or _is_one(array, labels))
        part = array[None] if one else array
        part = part if count is None else part[: count - taken]
        if shape not in (None, part.shape[1:]):
            raise InputError(
                f"images: member {place} holds images of {part.shape[1:]}, those before it have "
                f"{shape}; give all of them one shape"
            )
        shape = part.shape[1:]
        yield part
        taken += len(part)
        if taken == count:
            break
    if shape is None:
        raise InputError(
            f"images: this {type(images).__name__} yields none; if it is a generator, it may be "
            f"used up"
        )


def _items(images: Any) -> Iterator[Any]:
    """Members in order; what the user's own loader raises becomes one message."""
    indexed = _is_data_set(images) and not hasattr(images, "__iter__")
    members = (images[i] for i in range(len(images))) if indexed else iter(images)
    for place in range(1 << 62):
        try:
            found = list(islice(members, 1))
        except Exception as error:  # whatever a user's data set raises
            raise InputError(
                f"images: member {place} of this {type(images).__name__} cannot be read "
                f"({type(error).__name__}: {error}); try next(iter(...)) on it"
            ) from error
        if not found:
            return
        yield found[0]


def _member(item: Any, place: int) -> tuple[object, Any]:
    """The images of a member, and its labels where it has some."""
    if isinstance(item, Mapping):
        for key in _KEYS:
            if key in item:
                return item[key], next((v for k, v in item.items() if k.startswith("label")), None)
        raise InputError(
            f"images: member {place} is a dictionary with the keys {', '.join(map(str, item))}; "
            f"needed is one of {', '.join(_KEYS)}: give (batch[KEY] for batch in loader)"
        )
    if isinstance(item, list | tuple) and item and hasattr(item[0], "shape"):
        return item[0], item[1] if len(item) > 1 else None
    return item, None


def _is_one(array: NDArray[Any], labels: Any) -> bool:
    """True for one image: its label is a number, or it has the rank of an image."""
    if labels is not None and array.ndim > 0:
        return np.ndim(labels) == 0 or len(labels) != len(array)
    return array.ndim in (1, 3)


def _holds_image(member: object) -> bool:
    if isinstance(member, list | tuple):
        return len(member) > 0 and getattr(member[0], "ndim", 0) > 0
    return getattr(member, "ndim", 0) > 0 or isinstance(member, Mapping)


def _is_loader(images: object) -> bool:
    """True for torch's DataLoader, whose members are batches; known without torch."""
    return any(kind.__name__ == "DataLoader" for kind in type(images).__mro__)


def _is_data_set(images: object) -> bool:
    """True for what has a length and members by number, and no order of its own to go through."""
    plain = isinstance(images, list | tuple | np.ndarray)
    return not plain and hasattr(images, "__getitem__") and hasattr(images, "__len__")
