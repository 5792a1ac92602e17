"""Whole networks on the RTL of presets: shipped, imported from other people's files, ImageNet's."""

from __future__ import annotations

import resource
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import tnthw
from benchmarks.equality.journal import Journal, counts
from tnthw.errors import InfeasibleError, UnsupportedError
from tnthw.machine.accelerator import Accelerator
from tnthw.workflows.models import Model

Images = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """A network, and where it runs.

    Attributes
    ----------
    name: of the network.
    machine: a preset, or a machine.
    make: gives the network, and its images or how many are drawn.
    """

    name: str
    machine: str | Accelerator
    make: Callable[[], tuple[Model | str, Images | int]]

    @property
    def machine_name(self) -> str:
        """Name of the machine."""
        return self.machine if isinstance(self.machine, str) else self.machine.name


def shipped() -> list[Subject]:
    """The networks under `models/`."""
    return [
        Subject("models/digits", "t8x8", lambda: ("models/digits", 2)),
        Subject("models/resnet8-cifar10", "t16x16", lambda: ("models/resnet8-cifar10", 2)),
        Subject("models/resnet20-cifar10", "t16x16", lambda: ("models/resnet20-cifar10", 2)),
        Subject("models/resnet20-fashion", "t16x16", lambda: ("models/resnet20-fashion", 2)),
        Subject("models/vgg-fashion-a2", "t16x16a2", lambda: ("models/vgg-fashion-a2", 2)),
    ]


def whole() -> list[Subject]:
    """ImageNet's ResNets with random trits."""
    return [
        Subject("resnet18", "t32x32", lambda: ("resnet18", 1)),
        Subject("resnet50", "t32x32", lambda: ("resnet50", 1)),
    ]


def brevitas(images: int = 2) -> list[Subject]:
    """Networks of Brevitas (tests/frontends/onnx/brevitas), on lanes of 8 bits and of 2."""
    from tests.frontends.onnx.brevitas.names import NAMES

    def make(name: str) -> tuple[Model, Images]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Brevitas, about packages that it does without
            from tests.frontends.onnx.brevitas.train import export

            with tempfile.TemporaryDirectory() as folder:
                made = export(name, Path(folder), dynamo=False, qcdq=False)
                model = Model(name=made.name, graph=made.lowered().graph)
        return model, made.given[:images]

    wide = tnthw.machine("t16x16", name="t16x16-acc24", accumulator_bits=24)
    return [
        Subject(f"brevitas {name}", machine, lambda name=name: make(name))  # type: ignore[misc]
        for machine in ("t16x16", wide, "t16x16a2")
        for name in NAMES
        if (machine is wide) == (name == "wide-ends")
    ]


def published(data: Path) -> list[Subject]:
    """Other people's checkpoints, as `benchmarks/published.py` reads them."""
    from benchmarks.published import NETWORKS, integers, load
    from tnthw.frontends.lower import lower

    def make(name: str, calibration: int, images: int) -> tuple[Model, Images]:
        found = NETWORKS[name].images(data)
        module = load(name, data / "checkpoints")
        lowered = lower(module, found.calibration[:calibration], name=name)
        return Model(name=name, graph=lowered.graph), integers(lowered, found.test[:images])

    def unsw() -> tuple[Model, Images]:
        from benchmarks.widths import read

        graph = read(data / "checkpoints" / "unsw_nb15-mlp-w2a2.onnx")
        kind = graph.inputs[0].type
        signs = np.random.default_rng(1).integers(0, 2, (2, *kind.shape)) * 2 - 1
        return Model(name="unsw_nb15-mlp-w2a2", graph=graph), signs

    mnist, ec2t = "bitnetcnn-small-mnist", "ec2t-resnet20-spars64"
    return [
        Subject("unsw_nb15-mlp-w2a2", "t16x16", unsw),
        Subject("unsw_nb15-mlp-w2a2", "t16x16a2", unsw),
        Subject(mnist, "t16x16", lambda: make(mnist, 64, 2)),
        Subject(ec2t, "t16x16", lambda: make(ec2t, 32, 1)),
    ]


def part(subject: Subject) -> dict[str, Any]:
    """Compare one network; `refused` says what the machine lacks for it."""
    began = time.perf_counter()
    base = {"network": subject.name, "machine": subject.machine_name, "wrong": []}
    try:
        model, images = subject.make()
        made, before = time.perf_counter(), _children_s()
        found = tnthw.verify(model, subject.machine, images)
    except (InfeasibleError, UnsupportedError) as error:
        return {**base, "refused": " ".join(str(error).split())}
    report = found.report
    wrong = [str(each) for each in report.differences]
    if not report.passed and not wrong:
        wrong = [str(report)]
    return {
        **base,
        **counts([report]),
        "wrong": wrong,
        "make_s": round(made - began, 1),
        "simulator_s": round(report.simulator_s, 1),
        "processor_s": round(_children_s() - before, 1),
        "build_s": round(report.build_s, 1),
        "rtl_s": round(report.rtl_s, 1),
        "seconds": round(time.perf_counter() - began, 1),
    }


def _children_s() -> float:
    """Processor seconds of finished processes: the build, where none was kept, and the RTL."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def campaign(journal: Journal, subjects: list[Subject]) -> Iterator[dict[str, Any]]:
    """Yield what each network found, those of the journal first."""
    for subject in subjects:
        name = f"{subject.name} on {subject.machine_name}"
        yield journal.parts.get(name) or journal.add(name, **part(subject))
