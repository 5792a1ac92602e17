"""Every kind of file that a network comes in, in one table, and the way from each to a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tnthw.data.arrays import read_npy, read_npz
from tnthw.errors import ConfigError, InputError, ModelFileError
from tnthw.extras import need
from tnthw.files import special
from tnthw.frontends.onnx.recognise import looks_like_onnx
from tnthw.frontends.protocol import StatesShape
from tnthw.frontends.registry import find_frontend, frontends, recognising
from tnthw.frontends.steps import INPUT, FloatNetwork, Quantise, Step
from tnthw.ir.types import bits_for
from tnthw.networks.family import NETWORKS
from tnthw.wording import counted
from tnthw.workflows.arguments import count_of
from tnthw.workflows.exactness import exact_share
from tnthw.workflows.models import Model, read_graph

if TYPE_CHECKING:
    from tnthw.frontends.clips import Method
    from tnthw.frontends.lowered import Lowered
    from tnthw.frontends.result import Result
    from tnthw.ir.graph import Graph
    from tnthw.ir.grid import Grid
    from tnthw.workflows.noise import SignalToNoise


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a network of real numbers becomes one of integers.

    Attributes
    ----------
    images: to calibrate its activations on, as `tnthw.lower` takes them; None for a network that
        needs none, because it states its own integers.
    count: images to take of these.
    name: of the network; its own when left out.
    default_name: of a network whose file is of a frontend, where no other is given.
    grid, method, percentile, bits, accumulator_bits, wide, result: see
        `tnthw.frontends.lower.lower`.
    """

    images: object = None
    count: int | None = None
    grid: Grid | float | None = None
    name: str = ""
    default_name: str = ""
    method: Method = "mse"
    percentile: float = 99.99
    bits: int = 8
    accumulator_bits: int = 20
    wide: int | None = None
    result: Result = "auto"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Found:
    """A network from a file.

    Attributes
    ----------
    model: the network.
    lowered: how it became integers; None where the file holds integers.
    images: that it was calibrated on; None where it needed none.
    """

    model: Model
    lowered: Lowered | None = None
    images: object = None

    def noise(self) -> SignalToNoise | None:
        """Compare every layer with its real values on the calibration images, where there are."""
        from tnthw.workflows.noise import noise_of

        if self.lowered is None or self.images is None:
            return None
        return noise_of(self.lowered, self.images)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of file.

    Attributes
    ----------
    name: in words.
    recognises: tells a file of this kind by its contents or its name.
    read: makes a network of it.
    """

    name: str
    recognises: Callable[[Path], bool]
    read: Callable[[Path, Settings], Found]


def read_source(path: Path, settings: Settings) -> Found:
    """Read the network in a file of any kind.

    Raises
    ------
    ConfigError: settings are given that the kind does not take, or are missing.
    TnthwError: the file cannot be read; see its frontend.
    """
    if path.is_dir():
        raise ModelFileError(f"model {path}: is a folder; tnthw.load reads folders")
    if not path.exists():
        raise ModelFileError(f"model {path}: there is no such file")
    if special(path):
        raise ModelFileError(f"model {path}: is a pipe or a device; give a file")
    kind = next(kind for kind in KINDS if kind.recognises(path))
    return kind.read(path, settings)


def calibration_array(path: Path, count: int | None = None) -> NDArray[Any]:
    """Read images to calibrate on from a .npy file, or a .npz file under the name `images`.

    Parameters
    ----------
    path: of the file.
    count: how many to take, 64 when left out.

    Raises
    ------
    InputError: there is no such file, it is none of these, or holds no images.
    """
    if not path.exists():
        raise InputError(f"images {path}: there is no such file; give a .npy or .npz file")
    if path.is_dir():
        raise InputError(
            f"images {path}: is a folder, and nothing says how the network's images are "
            f"normalised; give them as the network takes them, in a .npy or .npz file"
        )
    if path.suffix.lower() == ".npz":
        arrays = read_npz(path)
        if "images" not in arrays:
            raise InputError(
                f"images {path}: holds {', '.join(sorted(arrays)) or 'no arrays'}; needed is "
                f"images; write it with numpy.savez(FILE, images=...)"
            )
        array = arrays["images"]
    else:
        array = read_npy(path)
    if array.ndim < 2:
        raise InputError(f"images {path}: have shape {array.shape}; the first axis is the images")
    return array[: count_of(_USUAL if count is None else count, "calibration images")]


_USUAL = 64


def kinds() -> list[str]:
    """Kinds of files that are read, in words; those of frontends among them."""
    own = [kind.name for kind in KINDS if kind.name != _FRONTENDS]
    return [*own, *(f"{frontend.takes} ({frontend.name})" for frontend in frontends())]


_FRONTENDS = "files of frontends"


def _read_export(path: Path, settings: Settings) -> Found:
    """An ONNX file: the graph that it was exported from, or what its nodes say."""
    need("onnx", "onnx", "reading an ONNX file")
    from tnthw.exporters.files import original
    from tnthw.frontends.onnx.load import load

    graph = original(load(path))
    if graph is None:
        return _lowered(path, settings)
    _refuse_settings(path, settings, "was exported by tnthw, with its integers")
    return _found(path, graph, settings)


def _read_own(path: Path, settings: Settings) -> Found:
    _refuse_settings(path, settings, "holds a network of integers")
    return _found(path, read_graph(path), settings)


def _found(path: Path, graph: Graph, settings: Settings) -> Found:
    named = replace(graph, name=settings.name) if settings.name else graph
    return Found(model=Model(name=named.name, graph=named, folder=path.parent))


def _read_checkpoint(path: Path, settings: Settings) -> Found:
    raise ModelFileError(
        f"{path}: a PyTorch checkpoint needs --shape, the network that it belongs to; one of "
        f"{', '.join(NETWORKS)}; of another network, load it into its torch module and give that "
        f"to tnthw.lower (docs/from-pytorch.md)"
    )


def _lowered(path: Path, settings: Settings) -> Found:
    """What a frontend reads: on images, or on the integers that it states itself."""
    from tnthw.frontends.lower import lower

    images, grid = settings.images, settings.grid
    own = None
    if images is None:
        own = own_images(path)
        images, grid = own.images, own.grid
    made = lower(
        path,
        images,
        grid,
        name=settings.name or settings.default_name,
        method=settings.method,
        percentile=settings.percentile,
        bits=settings.bits,
        accumulator_bits=settings.accumulator_bits,
        count=settings.count,
        wide=settings.wide,
        result=settings.result,
    )
    calibrated = [row.layer for row in made.exactness if row.kind == "calibrated"]
    if own is not None and calibrated:
        shown = ", ".join(calibrated[:3]) + (", ..." if len(calibrated) > 3 else "")
        raise ConfigError(
            f"{path}: does not state the integers of {counted(len(calibrated), 'value')} "
            f"({shown}); give images to calibrate on: --images FILE.npy (images= in Python)"
        )
    others = (note for note in made.graph.notes if note[0] != "exactness")
    notes = (*others, ("exactness", exact_share(made.exactness)))
    graph = replace(made.graph, notes=notes)
    model = Model(name=graph.name, graph=graph, folder=path.parent, exactness=made.exactness)
    return Found(model=model, lowered=made, images=settings.images)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Own:
    """Images made up for a network that states the integers of its input, and those."""

    images: NDArray[np.float32]
    grid: Grid


def own_images(path: Path) -> Own:
    """Make images of the integers that a network states for its input, drawn at random.

    They are enough where the network states all its integers: nothing is calibrated then, and what
    was read is compared with the source on them.

    Raises
    ------
    ConfigError: the network states none.
    """
    from tnthw.ir.grid import Grid

    frontend = find_frontend(path)
    without = ConfigError(
        f"{path}: does not state the integers of its input; give images to calibrate on: --images "
        f"FILE.npy (images= in Python), real values as the network takes them, or uint8 pixels"
    )
    if not isinstance(frontend, StatesShape):
        raise without
    shape = frontend.input_shape(path)
    network = frontend.read(path, np.zeros((1, *shape), np.float32))
    readers = [step for step in _live(network) if INPUT in step.sources]
    firsts = [step for step in readers if isinstance(step, Quantise)]
    if not firsts or len(firsts) < len(readers) or len({_grid_of(step) for step in firsts}) > 1:
        raise without
    scale, low, high = _grid_of(firsts[0])
    if len(set(scale)) > 1:
        raise without
    bits = bits_for(low, high, signed=low < 0)
    whole = np.random.default_rng(0).integers(low, high + 1, (16, *shape))
    return Own(
        images=(whole * scale[0]).astype(np.float32),
        grid=Grid(scale=scale[0], signed=low < 0, low=low, high=high, bits=bits),
    )


def _live(network: FloatNetwork) -> list[Step]:
    """Steps that the result is computed from."""
    needed, live = {network.result}, []
    for step in reversed(network.steps):
        if step.name in needed:
            needed.update(step.sources)
            live.append(step)
    return live


def _grid_of(step: Quantise) -> tuple[tuple[float, ...], int, int]:
    return tuple(float(s) for s in step.scale), step.low, step.high


def _refuse_settings(path: Path, settings: Settings, why: str) -> None:
    """Refuse what only a network of real numbers takes."""
    default = Settings()
    for name, words in _WORDS.items():
        if _differs(getattr(settings, name), getattr(default, name)):
            raise ConfigError(f"{path}: {why}; leave out {words}")


def _differs(value: Any, default: Any) -> bool:
    if default is None:
        return value is not None
    return not (isinstance(value, type(default)) and value == default)


_WORDS = {
    "images": "the calibration images",
    "count": "the number of calibration images",
    "grid": "the grid of the input",
    "method": "the method of calibration",
    "percentile": "the percentile",
    "bits": "the bits of activations",
    "accumulator_bits": "the bits of the accumulator",
    "wide": "the bits of wide layers",
    "result": "the kind of result",
}


def _is_checkpoint(path: Path) -> bool:
    """True for PyTorch's formats, whatever the file is called."""
    try:
        with path.open("rb") as opened:
            return opened.read(2) in (b"PK", b"\x80\x02")
    except OSError as error:
        raise ModelFileError(f"{path}: cannot be read: {error.strerror}") from None


KINDS = (
    Kind(name="ONNX files that tnthw exported", recognises=looks_like_onnx, read=_read_export),
    Kind(
        name=_FRONTENDS,
        recognises=lambda path: recognising(path) is not None,
        read=_lowered,
    ),
    Kind(
        name="PyTorch checkpoints (with --shape)",
        recognises=_is_checkpoint,
        read=_read_checkpoint,
    ),
    Kind(
        name="model files of tnthw and the text form of its IR",
        recognises=lambda path: True,
        read=_read_own,
    ),
)
"""All kinds, in the order in which they are tried."""
