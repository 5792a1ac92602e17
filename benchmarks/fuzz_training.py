"""Mutants of what training and importing read: checkpoints, weights, archives, data sets, recipes.

Every file is changed (bits, bytes, cuts, runs copied or repeated) and read as the commands read it.
A mutant must be read, or be refused by an error of tnthw's own; anything else is a traceback for
the user. A run's checkpoint must never be read with other contents. Prints counts by kind; exits 1
on any fault.

    python benchmarks/fuzz_training.py --mutants 1000
"""

from __future__ import annotations

import argparse
import gzip
import io
import resource
import sys
import tarfile
import tempfile
import time
import tomllib
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save

from tnthw.data.load import load_data
from tnthw.data.pictures import read_pictures
from tnthw.data.settings import DataSettings
from tnthw.errors import TnthwError
from tnthw.networks.family import find_shape
from tnthw.networks.matching import check_numbers, match
from tnthw.networks.network import Network
from tnthw.networks.state_file import read_state
from tnthw.training.checkpoint import load_checkpoint, save_checkpoint
from tnthw.training.recipe import load_recipe

RECIPE = Path(__file__).parents[1] / "models" / "resnet20-cifar10" / "recipe.toml"
SLOW_S = 20.0
Read = Callable[[Path], Any]


def mutant(data: bytes, rng: np.random.Generator, text: bool) -> bytes:
    """One change, or several."""
    changed = bytearray(data)
    for _ in range(int(rng.choice([1, 1, 1, 2, 4]))):
        if not changed:
            break
        at = int(rng.integers(len(changed)))
        if rng.random() < 0.3:  # headers are short and at the ends
            at = min(len(changed) - 1, int(rng.integers(200)))
        match int(rng.integers(7)):
            case 0 | 1:
                changed[at] ^= 1 << int(rng.integers(8))
            case 2:
                changed[at] = int(rng.integers(256))
            case 3:
                del changed[at:]
            case 4:
                del changed[at : at + int(rng.integers(1, 40))]
            case 5:
                size = int(rng.integers(1, 60))
                to = int(rng.integers(len(changed)))
                changed[to:to] = changed[at : at + size]
            case 6:
                words = [b"nan", b"inf", b"-1", b"9" * 5000, b"[" * 3000, b'"', b"1e999", b"\x00"]
                word = words[int(rng.integers(len(words)))] if text else b"\xff" * 8
                changed[at : at + int(rng.integers(0, 9))] = word
    return bytes(changed)


def torch_bytes(what: Any, **options: Any) -> bytes:
    """A PyTorch file."""
    buffer = io.BytesIO()
    torch.save(what, buffer, **options)
    return buffer.getvalue()


def tar_of(folder: Path, kind: str) -> bytes:
    """A folder as an archive."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=f"w:{kind}") as archive:
        archive.add(folder, folder.name)
    return buffer.getvalue()


def idx(array: np.ndarray) -> bytes:
    """An array in MNIST's format."""
    return bytes((0, 0, 8, array.ndim)) + np.array(array.shape, ">u4").tobytes() + array.tobytes()


def seeds(work: Path) -> dict[str, tuple[str, bytes, Read]]:
    """Kind of file, its name, contents and reader."""
    from PIL import Image

    rng = np.random.default_rng(0)
    model = Network(find_shape("resnet8", widths=(2, 2, 4)), None)
    shape = model.shape
    state = model.state_dict()

    def imported(path: Path) -> None:
        found = match(shape, tensors := read_state(path))
        found.require("x", tensors)
        check_numbers("x", tensors, found.loaded)

    pictures = work / "pictures"
    for part in ("train", "test"):
        for label in ("a", "b"):
            (pictures / part / label).mkdir(parents=True)
            for number in range(2):
                pixels = rng.integers(0, 256, (9, 9, 3), np.uint8)
                Image.fromarray(pixels).save(pictures / part / label / f"{number}.png")

    def dataset(name: str, cache: bool = False) -> Read:
        def read(path: Path) -> Any:
            if cache:  # a folder of decoded arrays below the present one
                for kept in Path("data").glob("*"):
                    kept.unlink()
            return load_data(DataSettings(name=name, path=str(path)))

        return read

    def beside(name: str, others: dict[str, bytes]) -> Read:
        def read(path: Path) -> Any:
            for other, data in others.items():
                (path.parent / other).write_bytes(data)
            return load_data(DataSettings(name=name, path=str(path.parent)))

        return read

    images, labels = rng.integers(0, 256, (4, 5, 5), np.uint8), np.array([0, 1, 2, 0], np.uint8)
    mnist = {
        "train-images-idx3-ubyte": idx(images),
        "train-labels-idx1-ubyte": idx(labels),
        "t10k-images-idx3-ubyte": idx(images),
        "t10k-labels-idx1-ubyte": idx(labels),
    }
    rows = np.concatenate([labels[:, None], rng.integers(0, 256, (4, 3072), np.uint8)], axis=1)
    cifar = work / "cifar-10-batches-bin"
    cifar.mkdir()
    batches = [*(f"data_batch_{n}.bin" for n in range(1, 6)), "test_batch.bin"]
    for name in batches:
        (cifar / name).write_bytes(rows.tobytes())
    arrays = io.BytesIO()
    np.savez(
        arrays, train_images=images, train_labels=labels, test_images=images, test_labels=labels
    )
    array = io.BytesIO()
    np.save(array, rng.integers(0, 256, (2, 3, 8, 8), np.uint8))
    picture = {}
    for kind in ("PNG", "JPEG", "BMP"):
        file = io.BytesIO()
        Image.fromarray(rng.integers(0, 256, (20, 20, 3), np.uint8)).save(file, kind)
        picture[kind] = file.getvalue()
    save_checkpoint(work / "c.pt", {"recipe": "x", "model": state})

    def calibration(path: Path) -> Any:
        return read_pictures(path, (3, 8, 8), 2, 10)

    def one_picture(path: Path) -> Any:
        return read_pictures(path.parent, (3, 8, 8), 2, 10)

    found: dict[str, tuple[str, bytes, Read]] = {
        "run's checkpoint": ("checkpoint.pt", (work / "c.pt").read_bytes(), load_checkpoint),
        "weights, zip": ("w.pth", torch_bytes({"state_dict": state, "epoch": 3}), imported),
        "weights, legacy": (
            "w.pt",
            torch_bytes(state, _use_new_zipfile_serialization=False),
            imported,
        ),
        "weights, safetensors": ("w.safetensors", save(dict(state)), imported),
        "recipe": ("recipe.toml", RECIPE.read_bytes(), load_recipe),
        "cifar archive gz": ("cifar.tar.gz", tar_of(cifar, "gz"), dataset("cifar10")),
        "cifar binary": (
            batches[0],
            rows.tobytes(),
            beside("cifar10", {name: rows.tobytes() for name in batches[1:]}),
        ),
        "idx images": (
            "train-images-idx3-ubyte",
            mnist["train-images-idx3-ubyte"],
            beside("mnist", {k: v for k, v in mnist.items() if k != "train-images-idx3-ubyte"}),
        ),
        "idx labels, gz": (
            "t10k-labels-idx1-ubyte.gz",
            gzip.compress(mnist["t10k-labels-idx1-ubyte"], mtime=0),
            beside("mnist", {k: v for k, v in mnist.items() if k != "t10k-labels-idx1-ubyte"}),
        ),
        "npz set": ("set.npz", arrays.getvalue(), dataset("arrays")),
        "npy pictures": ("p.npy", array.getvalue(), calibration),
        **{f"picture {k}": (f"p.{k.lower()}", v, one_picture) for k, v in picture.items()},
    }
    for kind in ("", "gz", "xz", "bz2"):
        name = f"pictures tar {kind or 'plain'}"
        found[name] = (f"p.tar.{kind}", tar_of(pictures, kind), dataset("images", cache=True))
    return found


def main() -> int:
    """Read mutants of every kind and count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mutants", type=int, default=600, help="of each kind")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    faults, total = 0, Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        import os

        os.chdir(work)
        for kind, (file, data, read) in seeds(work).items():
            rng, counts = np.random.default_rng(options.seed), Counter[str]()
            place = work / "at" / file
            for number in range(options.mutants):
                for left in list(place.parent.glob("*")):
                    left.unlink()
                place.parent.mkdir(exist_ok=True)
                changed = mutant(data, rng, kind == "recipe") if number else data
                place.write_bytes(changed)
                started = time.monotonic()
                try:
                    read(place)
                    result = "read"
                    if kind == "run's checkpoint" and changed != data:
                        result = "READ WITH OTHER CONTENTS"
                except (TnthwError, tomllib.TOMLDecodeError) as error:
                    result = "refused" if isinstance(error, TnthwError) else "TRACEBACK"
                except BaseException as error:
                    result = "TRACEBACK"
                    print(f"  {kind}, mutant {number}: {type(error).__name__}: {str(error)[:150]}")
                if time.monotonic() - started > SLOW_S:
                    result = "SLOW"
                counts[result] += 1
                if number == 0 and result != "read":
                    result = "FAULT: the unchanged file is not read"
                    counts[result] += 1
            faults += sum(
                count for result, count in counts.items() if result.isupper() or ":" in result
            )
            total += counts
            print(f"{kind:22} " + ", ".join(f"{counts[r]:,} {r}" for r in sorted(counts)))
            sys.stdout.flush()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"in all {total.total():,}: {dict(total)}; at most {most:.2f} GiB; {faults} faults")
    return 1 if faults or most > 2 else 0


if __name__ == "__main__":
    sys.exit(main())
