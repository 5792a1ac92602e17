"""Networks that other people trained, as integers: accuracy beside their own, layer noise, bounds.

    python -m benchmarks.published DATA [--only NAME ...] [--images N] [--output reports/published]

DATA is the folder with `checkpoints/`, MNIST's `t10k-*.gz` and `cifar10-jpeg.tar.xz`. Each network
goes from its file through `tnthw.networks.state_file`, a plain torch module (tests/published) and
`tnthw.frontends.lower` to the integer network. Top-1 is of the float64 form of that network, whose
every layer is compared with the interpreter, byte for byte, on the first images.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from tests.published.networks import Mnist, ResNet18, ResNet20
from tnthw.data.image_files import image_files
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.noise import layer_noise
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import run_batch
from tnthw.networks.state_file import read_state

COMPARED = 64
"""Images on which the interpreter's every value is compared."""

PART = 100

CIFAR = ((0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616))
IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
CIFAR100 = ((0.5071, 0.4865, 0.4409), (0.2673, 0.2564, 0.2762))

JPEG = "CIFAR-10, JPEG re-encoded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Images:
    """Images as a network takes them.

    Attributes
    ----------
    test: float32 (images, channels, height, width).
    labels: int64 (images,); None where they are of other classes than the network's.
    calibration: float32, to choose grids on.
    said: what both are, in words.
    """

    test: NDArray[np.float32]
    labels: NDArray[np.int64] | None
    calibration: NDArray[np.float32]
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A network.

    Attributes
    ----------
    file: in the folder of checkpoints.
    source: where it is from, and under which licence.
    make: its module, without weights.
    images: its images, of the folder of the data.
    wide: bits of wide layers that are tried.
    """

    file: str
    source: str
    make: Callable[[], nn.Module]
    images: Callable[[Path], Images]
    wide: tuple[int | None, ...] = (None,)


def normalised(pixels: NDArray[np.uint8], mean: Any, std: Any) -> NDArray[np.float32]:
    """Pixels (images, channels, height, width) as a network takes them."""
    middle, deviation = (np.asarray(v, np.float32).reshape(-1, 1, 1) for v in (mean, std))
    return (pixels.astype(np.float32) / np.float32(255) - middle) / deviation


@cache
def _jpeg(data: Path) -> Any:
    return image_files(data / "cifar10-jpeg.tar.xz", JPEG)


def jpeg(data: Path, mean: Any, std: Any, *, labels: bool = True) -> Images:
    """The JPEG test set, calibrated on 512 training images of the same archive."""
    found = _jpeg(data)
    return Images(
        test=normalised(np.asarray(found.test_images), mean, std),
        labels=np.asarray(found.test_labels) if labels else None,
        calibration=normalised(np.asarray(found.train_images[:512]), mean, std),
        said=f"{JPEG}; calibrated on 512 of its training images",
    )


def mnist(data: Path) -> Images:
    """MNIST's test set; there are no other images of it here, so 512 of them calibrate."""
    pixels = gzip.decompress((data / "t10k-images-idx3-ubyte.gz").read_bytes())
    numbers = gzip.decompress((data / "t10k-labels-idx1-ubyte.gz").read_bytes())
    images = np.frombuffer(pixels, np.uint8, offset=16).reshape(-1, 1, 28, 28)
    real = normalised(images, (0.1307,), (0.3081,))
    return Images(
        test=real,
        labels=np.frombuffer(numbers, np.uint8, offset=8).astype(np.int64),
        calibration=real[:512],
        said="MNIST; calibrated on the first 512 of its test images, as no others are here",
    )


NETWORKS: dict[str, Published] = {
    "bitnetcnn-small-mnist": Published(
        file="bitnetcnn-small-mnist.pt",
        source="qinhy/BitNetCNN@95f6e8c, MIT",
        make=Mnist,
        images=mnist,
    ),
    "ec2t-resnet20-spars64": Published(
        file="ec2t-resnet20-spars64.pt",
        source="d-becking/efficientCNNs@750247d, MIT",
        make=ResNet20,
        images=lambda data: jpeg(data, *CIFAR),
        wide=(8, 6, 4),
    ),
    "resnet20-12fca82f": Published(
        file="resnet20-12fca82f.th",
        source="akamaster/pytorch_resnet_cifar10, BSD-2",
        make=ResNet20,
        images=lambda data: jpeg(data, *IMAGENET),
        wide=(8, 6, 4),
    ),
    "bitnetcnn-resnet18-cifar100": Published(
        file="bitnetcnn-resnet18-cifar100.zip",
        source="qinhy/BitNetCNN@95f6e8c, MIT",
        make=ResNet18,
        images=lambda data: jpeg(data, *CIFAR100, labels=False),
    ),
}
"""By name. `ec2t-resnet20-fp.pt` is the same file as `resnet20-12fca82f.th`, byte for byte."""


def load(name: str, checkpoints: Path) -> nn.Module:
    """Give a network its weights, in evaluation mode."""
    found = NETWORKS[name]
    module = found.make()
    if isinstance(module, Mnist):  # its own layers hold trits and scales as the file does
        state = torch.load(checkpoints / found.file, weights_only=True)
    else:
        state = read_state(checkpoints / found.file)
    missing, unexpected = module.load_state_dict(state, strict=False)
    if unexpected or any(not key.endswith("num_batches_tracked") for key in missing):
        raise ValueError(f"{name}: {missing} are missing, {unexpected} are left over")
    return module.eval()


def integers(lowered: Lowered, images: NDArray[np.float32]) -> NDArray[np.int64]:
    """Images on the network's input grid."""
    kind = lowered.graph.inputs[0].type
    steps = np.floor(images.astype(np.float64) / kind.scale[0] + 0.5)
    return np.clip(steps, kind.low, kind.high).astype(np.int64)


def compare(lowered: Lowered, images: NDArray[np.int64]) -> int:
    """Values of all layers in which the interpreter differs from the float64 form."""
    found = run_batch(lowered.graph, images)
    wanted = lowered.reference().values(images)
    return sum(int((value != found[name]).sum()) for name, value in wanted.items())


@torch.no_grad()
def measure(name: str, data: Path, wide: int | None, count: int | None) -> dict[str, Any]:
    """Lower one network and measure it."""
    began = time.perf_counter()
    module = load(name, data / "checkpoints")
    images = NETWORKS[name].images(data)
    lowered = lower(module, images.calibration, wide=wide, name=name)
    test = images.test[:count]
    reference, graph = lowered.reference(), lowered.graph
    last = lowered.stages[-1].stage.name
    best, own = [], []
    for first in range(0, len(test), PART):
        part = test[first : first + PART]
        values = reference.values(integers(lowered, part))[last]
        best.append(np.asarray(real_results(graph, values)).reshape(len(part), -1).argmax(1))
        own.append(module(torch.from_numpy(part)).argmax(1).numpy())
    integer, real = np.concatenate(best), np.concatenate(own)
    few = integers(lowered, test[:COMPARED])
    noise = layer_noise(lowered, few)
    worst = min(noise, key=lambda row: row.own_db)
    row: dict[str, Any] = {
        "network": name,
        "wide": "" if wide is None else wide,
        "images": len(test),
        "float_top1": "",
        "integer_top1": "",
        "agreement": round(100 * float((integer == real).mean()), 2),
        "result_db": round(noise[-1].snr_db, 1),
        "worst_layer": worst.layer,
        "worst_db": round(worst.own_db, 1),
        "different_values": compare(lowered, few[:16]),
        "data": images.said,
        "source": NETWORKS[name].source,
    }
    if images.labels is not None:
        labels = images.labels[: len(test)]
        row["float_top1"] = round(100 * float((real == labels).mean()), 2)
        row["integer_top1"] = round(100 * float((integer == labels).mean()), 2)
        if name.endswith("mnist") and len(test) > len(images.calibration):
            row["beside_calibration"] = round(
                100 * float((integer == labels)[len(images.calibration) :].mean()), 2
            )  # not among the images of the calibration
    print(row, f"{time.perf_counter() - began:.0f} s", flush=True)
    return row


def main() -> None:
    """Measure and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", nargs="+", default=list(NETWORKS))
    parser.add_argument("--images", type=int)
    parser.add_argument("--output", type=Path)
    given = parser.parse_args()
    rows = [
        measure(name, given.data, wide, given.images)
        for name in given.only
        for wide in NETWORKS[name].wide
    ]
    if given.output is None:
        return
    given.output.mkdir(parents=True, exist_ok=True)
    names = list(dict.fromkeys(key for row in rows for key in row))
    with (given.output / "published.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, names, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
