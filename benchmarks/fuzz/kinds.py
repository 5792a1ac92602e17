"""The kinds of files that tnthw reads: sound examples, how each is damaged, and its reader.

A reader returns what it took from the file in a form that can be compared, or raises TnthwError.
"""

from __future__ import annotations

import gzip
import io
import random
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.fuzz import mutate
from benchmarks.fuzz.onnx_files import lower_onnx, make_onnx, mutate_onnx, read_onnx

Mutator = Callable[[bytes, random.Random], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of file.

    Attributes
    ----------
    name: as the table shows it.
    make: writes sound files into an empty folder; returns those that are damaged, one at a time.
    read: reads the files of the folder as a command would; what it returns is compared.
    mutators: what damages the chosen file, by its suffix ("" for all others).
    sealed: the file carries a digest, so that a damaged one must not be taken with other contents.
    """

    name: str
    make: Callable[[Path], Sequence[Path]]
    read: Callable[[Path], Any]
    mutators: dict[str, Mutator]
    sealed: bool = False

    def damage(self, path: Path, data: bytes, rng: random.Random) -> bytes:
        """Damage one file's contents."""
        mutator = self.mutators.get(path.suffix, self.mutators.get("", mutate.mutate_bytes))
        return mutator(data, rng)


def _graph() -> Any:
    from tnthw.ir.build import Builder
    from tnthw.ir.rescale import fit

    rng = np.random.default_rng(3)
    build = Builder("small")
    x = build.input((2, 6, 6), signed=True)
    acc = build.accumulate(x, rng.integers(-1, 2, (4, 2, 3, 3)), padding=1, origin="conv")
    y = build.rescale(acc, fit(np.full(4, 0.1), np.zeros(4), 3), origin="conv")
    y = build.max_pool(y, 2, origin="pool")
    flat = build.reshape(y)
    acc = build.accumulate(flat, rng.integers(-1, 2, (3, 36)), origin="fc")
    exact = np.array([0.05, 0.06, 0.07])
    y = build.rescale(acc, fit(exact, np.zeros(3), 3), signed=True, exact=exact, origin="fc")
    build.output(y)
    return build.finish()


# Networks ----------------------------------------------------------------------------------------


def _make_model(folder: Path) -> list[Path]:
    from tnthw.ir.modelfile import save, save_exact, without_exact
    from tnthw.workflows.images import save_test_set

    graph = _graph()
    rng = np.random.default_rng(0)
    save(without_exact(graph), folder / "model.safetensors", exact=False)
    save_exact(graph, folder / "exact.safetensors")
    images = rng.integers(-128, 128, (4, 2, 6, 6)).astype(np.int8)
    save_test_set(folder / "test.safetensors", images, np.arange(4) % 3, "drawn")
    return sorted(folder.iterdir())


def _read_model(folder: Path) -> Any:
    from tnthw.workflows.inputs import images
    from tnthw.workflows.models import load

    model = load(folder)
    found = images(model, "all")
    return _plain_graph(model.graph), found.pixels.tolist(), np.asarray(found.labels).tolist()


def _plain_graph(graph: Any) -> Any:
    from tnthw.ir.printer import to_text

    arrays = [
        getattr(node, field).tobytes()
        for node in graph
        for field in ("trits", "signs", "exponents", "bias", "shift", "exact", "thresholds")
        if isinstance(getattr(node, field, None), np.ndarray)
    ]
    return to_text(graph), arrays


def _make_text(folder: Path) -> list[Path]:
    from tnthw.ir.printer import to_text

    path = folder / "network.ir"
    path.write_text(to_text(_graph(), arrays=True))
    return [path]


def _read_text(folder: Path) -> Any:
    from tnthw.ir.parser import parse
    from tnthw.ir.verifier import verify

    graph = parse((folder / "network.ir").read_bytes().decode("utf-8", "replace"))
    verify(graph)
    return None


def _make_program(folder: Path) -> list[Path]:
    from tnthw.compiler.compile import compile_graph
    from tnthw.machine.presets import preset
    from tnthw.program.file import save

    return list(save(compile_graph(_graph(), preset("t8x8"), keep=True), folder / "net"))


def _read_program(folder: Path) -> Any:
    from tnthw.program.file import load
    from tnthw.simulator.run import Simulator

    program = load(folder / "net")
    simulator = Simulator(program)
    return program.image.tobytes(), repr(program.layers), simulator.schedule.cycles


def _read_signed_program(folder: Path) -> Any:
    """As `_read_program`, with both digests made anew: what lies behind them is tried."""
    import hashlib
    import json

    from tnthw.program.file import _digest

    try:
        about = json.loads((folder / "net.json").read_bytes())
        data = (folder / "net.bin").read_bytes()
        about["bytes"], about["sha256"] = len(data), hashlib.sha256(data).hexdigest()
        about["digest"] = _digest({k: v for k, v in about.items() if k != "digest"})
        (folder / "net.json").write_text(json.dumps(about))
    except (ValueError, TypeError, RecursionError):
        pass
    _read_program(folder)


# Settings ----------------------------------------------------------------------------------------


def _copied(*sources: str) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        root = Path(__file__).resolve().parents[2]
        for source in sources:
            (folder / Path(source).name).write_bytes((root / source).read_bytes())
        return sorted(folder.iterdir())

    return make


def _make_machine(folder: Path) -> list[Path]:
    from tnthw.machine.files import machine_toml
    from tnthw.machine.presets import PRESETS

    for name, machine in PRESETS.items():
        (folder / f"{name}.toml").write_text(machine_toml(machine))
    return sorted(folder.iterdir())


def _read_machine(folder: Path) -> Any:
    from tnthw.machine.files import load_machine, machine_toml

    for path in sorted(folder.glob("*.toml")):
        machine = load_machine(path)
        again = folder / "again" / path.name
        again.parent.mkdir(exist_ok=True)
        again.write_text(machine_toml(machine, machine.name))
        if load_machine(again) != machine:
            raise AssertionError("a machine that is written and read again differs")
        again.unlink()
    return None


def _read_technology(folder: Path) -> Any:
    from tnthw.energy.files import load_technology
    from tnthw.energy.model import energy
    from tnthw.machine.events import COUNTS
    from tnthw.machine.presets import preset

    for path in sorted(folder.iterdir()):
        found = energy(dict.fromkeys(COUNTS, 1000), preset("t8x8"), load_technology(path))
        if not np.isfinite(found.known_pj) or found.known_pj < 0:
            raise AssertionError(f"an energy of {found.known_pj} pJ")
    return None


def _read_study(folder: Path) -> Any:
    from tnthw.explore.space import Space
    from tnthw.explore.study import load_exploration
    from tnthw.report.study import load_study

    load_study(folder / "digits.toml")
    Space(load_exploration(folder / "presets.toml"))
    return None


def _read_recipe(folder: Path) -> Any:
    from tnthw.training.recipe import load_recipe

    for path in sorted(folder.iterdir()):
        load_recipe(path)
    return None


def _make_methods(folder: Path) -> list[Path]:
    root = Path(__file__).resolve().parents[2] / "models"
    names = ("studies/digits.toml", "digits/recipe.toml")
    for name in names:
        (folder / name).parent.mkdir()
        (folder / name).write_bytes((root / name).read_bytes())
    return [folder / name for name in names]


def _read_methods(folder: Path) -> Any:
    from tnthw.training.methods import load_study

    load_study(folder / "studies" / "digits.toml")
    return None


# Arrays and checkpoints --------------------------------------------------------------------------


def _make_arrays(folder: Path) -> list[Path]:
    rng = np.random.default_rng(0)
    images = rng.integers(-128, 128, (3, 2, 6, 6)).astype(np.int8)
    np.save(folder / "whole.npy", images)
    np.save(folder / "real.npy", images.astype(np.float32))
    np.savez(folder / "both.npz", images=images, labels=np.arange(3))
    return sorted(folder.iterdir())


def _read_arrays(folder: Path) -> Any:
    from tnthw.workflows.inputs import images
    from tnthw.workflows.models import Model

    model = Model(name="small", graph=_graph())
    for path in sorted(folder.iterdir()):
        images(model, path)
    return None


def _make_weights(folder: Path) -> list[Path]:
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(0)
    state = {"conv.weight": torch.randn(4, 2, 3, 3), "fc.bias": torch.arange(3.0)}
    torch.save({"state_dict": state, "epoch": 3}, folder / "weights.pt")
    torch.save(state, folder / "old.pth", _use_new_zipfile_serialization=False)
    save_file(state, folder / "weights.safetensors")
    return sorted(folder.iterdir())


def _read_weights(folder: Path) -> Any:
    from tnthw.networks.state_file import read_state

    for path in sorted(folder.iterdir()):
        read_state(path)
    return None


def _run_state() -> Any:
    import torch

    from tnthw.training.checkpoint import Position, RunState

    model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.BatchNorm1d(3))
    optimiser = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    return RunState(
        identity="a recipe",
        model=model,
        optimisers=[optimiser],
        generator=torch.Generator().manual_seed(1),
        at=Position(epoch=0, step=2, order=torch.arange(7), loss=0.5, correct=3),
    )


def _make_checkpoint(folder: Path) -> list[Path]:
    import torch

    torch.manual_seed(0)
    state = _run_state()
    state.model(torch.randn(5, 4)).sum().backward()
    state.optimisers[0].step()  # so that there is a momentum to keep
    state.save(folder / "checkpoint.pt")
    return [folder / "checkpoint.pt"]


def _read_checkpoint(folder: Path) -> Any:
    state = _run_state()
    state.restore(folder / "checkpoint.pt", 7)
    tensors = [t.numpy().tobytes() for t in state.model.state_dict().values()]
    moments = [
        t["momentum_buffer"].numpy().tobytes()
        for optimiser in state.optimisers
        for t in optimiser.state_dict()["state"].values()
    ]
    at = state.at
    place = (at.epoch, at.step, at.order.tolist(), at.loss, at.correct)
    return tensors, moments, place, state.generator.get_state().numpy().tobytes()


# Data --------------------------------------------------------------------------------------------


def _pictures() -> dict[str, bytes]:
    from PIL import Image

    rng = np.random.default_rng(0)
    found = {}
    for number in range(6):
        out = io.BytesIO()
        form = ("png", "jpeg", "bmp")[number % 3]
        Image.fromarray(rng.integers(0, 256, (9, 9, 3), np.uint8)).save(out, form)
        part = "train" if number < 4 else "test"
        found[f"set/{part}/{'ab'[number % 2]}/{number}.{form}"] = out.getvalue()
    return found


def _make_archives(folder: Path) -> list[Path]:
    for suffix, mode in ((".tar", "w"), (".tar.gz", "w:gz"), (".tar.xz", "w:xz")):
        with tarfile.open(folder / f"pictures{suffix}", mode) as archive:
            for name, data in _pictures().items():
                entry = tarfile.TarInfo(name)
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
    return sorted(folder.iterdir())


def _read_archives(folder: Path) -> Any:
    from tnthw.data.image_files import image_files
    from tnthw.data.pictures import read_pictures
    from tnthw.errors import TnthwError

    refused: TnthwError | None = None
    for path in sorted(folder.glob("pictures.*")):
        try:
            read_pictures(path, (3, 8, 8), 4, 2)
            image_files(path, "set", cache=folder / "cache")
        except TnthwError as error:
            refused = error
    if refused is not None:
        raise refused
    return None


def _make_folder(folder: Path) -> list[Path]:
    made = []
    for name, data in _pictures().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        made.append(path)
    return made


def _read_folder(folder: Path) -> Any:
    from tnthw.data.image_files import image_files
    from tnthw.data.pictures import read_pictures

    read_pictures(folder / "set", (3, 8, 8), 6, 2)
    image_files(folder / "set", "set", cache=folder / "cache")
    return None


def _make_idx(folder: Path) -> list[Path]:
    rng = np.random.default_rng(0)
    for part, zipped in (("train", False), ("t10k", True)):
        for what, shape in (("images-idx3", (5, 4, 4)), ("labels-idx1", (5,))):
            head = bytes([0, 0, 8, len(shape)]) + b"".join(n.to_bytes(4, "big") for n in shape)
            data = head + rng.integers(0, 10, shape).astype(np.uint8).tobytes()
            name = f"{part}-{what}-ubyte" + (".gz" if zipped else "")
            (folder / name).write_bytes(gzip.compress(data) if zipped else data)
    return sorted(folder.iterdir())


def _read_idx(folder: Path) -> Any:
    from tnthw.data.idx_files import mnist

    mnist(folder)
    return None


def _make_cifar(folder: Path) -> list[Path]:
    rng = np.random.default_rng(0)
    made = {}
    for name in (*(f"data_batch_{k}.bin" for k in range(1, 6)), "test_batch.bin"):
        rows = rng.integers(0, 10, (2, 3073)).astype(np.uint8)
        made[f"cifar-10-batches-bin/{name}"] = rows.tobytes()
    with tarfile.open(folder / "cifar-10-binary.tar.gz", "w:gz") as archive:
        for name, data in made.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    loose = folder / "loose"
    loose.mkdir()
    for name, data in made.items():
        (loose / Path(name).name).write_bytes(data)
    return [folder / "cifar-10-binary.tar.gz", *sorted(loose.iterdir())]


def _read_cifar(folder: Path) -> Any:
    from tnthw.data.cifar10 import cifar10

    cifar10(folder / "cifar-10-binary.tar.gz")
    cifar10(folder / "loose")
    return None


_TOML = {".toml": mutate.mutate_text}
_PACKED = {
    ".gz": mutate.mutate_gzip,
    ".xz": mutate.mutate_xz,
    ".zip": mutate.mutate_zip,
    ".npz": mutate.mutate_zip,
    ".pt": mutate.mutate_zip,
}

KINDS: tuple[Kind, ...] = (
    Kind(name="model folder", make=_make_model, read=_read_model, mutators={}, sealed=True),
    Kind(name="IR text", make=_make_text, read=_read_text, mutators={"": mutate.mutate_text}),
    Kind(
        name="program", make=_make_program, read=_read_program,
        mutators={".json": mutate.mutate_json}, sealed=True,
    ),
    Kind(
        name="program, digests anew", make=_make_program, read=_read_signed_program,
        mutators={".json": mutate.mutate_json},
    ),
    Kind(name="machine", make=_make_machine, read=_read_machine, mutators=_TOML),
    Kind(
        name="technology", read=_read_technology, mutators=_TOML,
        make=_copied(*(f"tnthw/energy/technologies/{n}.toml" for n in ("horowitz45", "aladdin40"))),
    ),
    Kind(
        name="study", make=_copied("sim/digits.toml", "sim/presets.toml"), read=_read_study,
        mutators=_TOML,
    ),
    Kind(
        name="recipe", read=_read_recipe, mutators=_TOML,
        make=_copied("models/digits/recipe.toml", "models/recipes/cifar10-resnet20.toml"),
    ),
    Kind(
        name="study of methods", make=_make_methods, read=_read_methods, mutators=_TOML,
    ),
    Kind(name="arrays", make=_make_arrays, read=_read_arrays, mutators=_PACKED),
    Kind(name="weights", make=_make_weights, read=_read_weights, mutators=_PACKED),
    Kind(
        name="trainer's checkpoint", make=_make_checkpoint, read=_read_checkpoint,
        mutators={}, sealed=True,
    ),
    Kind(name="archives", make=_make_archives, read=_read_archives, mutators=_PACKED),
    Kind(name="pictures", make=_make_folder, read=_read_folder, mutators={}),
    Kind(name="idx", make=_make_idx, read=_read_idx, mutators=_PACKED),
    Kind(name="cifar", make=_make_cifar, read=_read_cifar, mutators=_PACKED),
    Kind(name="ONNX", make=make_onnx, read=read_onnx, mutators={".onnx": mutate_onnx}),
    Kind(name="ONNX, lowered", make=make_onnx, read=lower_onnx, mutators={".onnx": mutate_onnx}),
)  # fmt: skip

BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}
