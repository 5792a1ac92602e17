from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, Dataset, IterableDataset, TensorDataset

from tnthw.errors import ConfigError, InputError
from tnthw.frontends.arrays import as_array

IMAGES = np.random.default_rng(0).random((10, 3, 4, 5)).astype(np.float32)
TENSOR, LABELS = torch.from_numpy(IMAGES), torch.arange(10)


class Pairs(Dataset[Any]):
    def __len__(self) -> int:
        return 10

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        return TENSOR[index], index


class Named(Dataset[Any]):
    def __len__(self) -> int:
        return 10

    def __getitem__(self, index: int) -> dict[str, Any]:
        return {"label": index, "pixel_values": TENSOR[index]}


class Stream(IterableDataset[Any]):
    def __iter__(self) -> Iterator[torch.Tensor]:
        return iter(TENSOR)


SOURCES = {
    "tensor": lambda: TENSOR,
    "loader": lambda: DataLoader(TensorDataset(TENSOR), batch_size=4),
    "loader with labels": lambda: DataLoader(TensorDataset(TENSOR, LABELS), batch_size=3),
    "loader of dictionaries": lambda: DataLoader(Named(), batch_size=3),
    "data set": Pairs,
    "data set of dictionaries": Named,
    "stream": Stream,
    "loader of a stream": lambda: DataLoader(Stream(), batch_size=7),
    "generator of batches": lambda: (TENSOR[i : i + 4] for i in range(0, 10, 4)),
    "generator of pairs": lambda: ((IMAGES[i : i + 4], LABELS[i : i + 4]) for i in (0, 4, 8)),
    "list of images": lambda: list(TENSOR),
    "list of arrays": lambda: list(IMAGES),
    "list of pairs": lambda: [(image, 3) for image in IMAGES],
    "list of batches": lambda: [TENSOR[:5], TENSOR[5:]],
    "map": lambda: map(lambda image: image, IMAGES),
}


@pytest.mark.parametrize("name", SOURCES)
def test_every_source_of_images_gives_the_same_array(name: str) -> None:
    np.testing.assert_array_equal(as_array(SOURCES[name]()), IMAGES)


@pytest.mark.parametrize("name", [name for name in SOURCES if name != "tensor"])
def test_no_more_are_taken_than_are_asked_for(name: str) -> None:
    np.testing.assert_array_equal(as_array(SOURCES[name](), 6), IMAGES[:6])


def test_a_loader_is_not_read_further_than_needed() -> None:
    def endless() -> Iterator[np.ndarray]:
        while True:
            yield IMAGES

    assert len(as_array(endless(), 25)) == 25 and len(as_array(endless())) == 512


def test_signals_and_vectors_of_a_loader_are_batches() -> None:
    signals = torch.from_numpy(IMAGES[:, :, 0])
    np.testing.assert_array_equal(as_array(signals), signals)
    for labels in ((), (LABELS,)):
        loader = DataLoader(TensorDataset(signals, *labels), batch_size=3)
        np.testing.assert_array_equal(as_array(loader), signals)
        np.testing.assert_array_equal(as_array(TensorDataset(signals, LABELS)), signals)
    vectors = signals.flatten(1)
    np.testing.assert_array_equal(as_array(DataLoader(TensorDataset(vectors))), vectors)
    np.testing.assert_array_equal(as_array(list(vectors)), vectors)


def _broken() -> Iterator[np.ndarray]:
    yield IMAGES
    raise OSError("no such picture")


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (iter(()), "this tuple_iterator yields none; if it is a generator, it may be used up"),
        (_broken(), r"member 1 of this generator cannot be read \(OSError: no such picture\)"),
        ([IMAGES, IMAGES[:, :2]], r"member 1 holds images of \(2, 4, 5\), those before it have"),
        (iter([{"y": 1}]), "is a dictionary with the keys y; needed is one of images, image"),
        (iter(["a"]), "images: are a str"),
    ],
)
def test_sources_that_give_no_images_are_refused(images: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        as_array(images)


@pytest.mark.parametrize("count", [0, -1, True, 2.5])
def test_a_count_that_is_none_is_refused(count: Any) -> None:
    with pytest.raises(ConfigError, match="allowed is a number of images, 1 or more"):
        as_array(DataLoader(TensorDataset(TENSOR)), count)
