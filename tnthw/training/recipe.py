"""Recipes: a TOML file that says how a network is trained and made into integers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, model_serializer

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.data.image_set import ImageSet
from tnthw.data.settings import DataSettings
from tnthw.errors import ConfigError, MissingToolError
from tnthw.extras import install_line
from tnthw.files import at_home
from tnthw.networks.family import NETWORKS, Shape, draw, network_options
from tnthw.options import changed, make_options

WholeNumbers = Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(strict=False)]
"""A TOML array of numbers from 1."""


class NetworkSettings(Table):
    """`[network]`: which network, and what to change in it.

    Attributes
    ----------
    name: as in `networks.family.NETWORKS`.
    options: of its family; the keys beside the others.
    ternary_first, ternary_last: make the first layer and the classifier ternary too.
    """

    name: str
    options: Any = None
    ternary_first: bool = True
    ternary_last: bool = True

    @model_serializer
    def _as_written(self) -> dict[str, Any]:
        own = changed(self.options, NETWORKS[self.name].options)
        first = {} if self.ternary_first else {"ternary_first": False}
        last = {} if self.ternary_last else {"ternary_last": False}
        return {"name": self.name, **own, **first, **last}

    def shape(self, data: ImageSet) -> Shape:
        """Layers of the network for the images and classes of a data set.

        Raises
        ------
        ConfigError: the images are too small for it.
        """
        return draw(self.name, self.options, data.shape, data.classes)


class QuantiserSettings(Table):
    """`[quantiser]`: a registered quantiser and its options; "none" for full precision.

    Attributes
    ----------
    name: as in `quantisers.registry.QUANTISERS`.
    options: of the class's `Options`.
    """

    name: str
    options: Any = None

    @model_serializer
    def _as_written(self) -> dict[str, Any]:
        return {"name": self.name, **(changed(self.options) if self.options is not None else {})}


FULL_PRECISION = QuantiserSettings(name="none")


@dataclass(frozen=True, slots=True)
class _NoOptions:
    """Full precision has none."""


class OptimiserSettings(Table):
    """`[weights]` or `[thresholds]`: one optimiser; `[thresholds]` is for TTQ's scales too."""

    optimiser: Literal["sgd", "adam", "adamw"] = "sgd"
    learning_rate: Annotated[float, Field(gt=0)]
    momentum: Annotated[float, Field(ge=0, lt=1)] = 0.9
    """Nesterov momentum of sgd; adam and adamw have 0.9 and 0.999."""
    weight_decay: Annotated[float, Field(ge=0)] = 0.0
    """L2 penalty, added to the gradient; of adamw the share of a weight, times the rate, that a
    step takes away."""
    decay_ternary: bool = True
    """Of `[weights]`: weight decay acts on the weights behind trits too."""
    decay_norms: bool = False
    """Of `[weights]`: weight decay acts on batch norm and biases too."""


Factor = Annotated[float, Field(gt=0, lt=1)]


class TrainingSettings(Table):
    """`[training]`: how long, and the schedule that multiplies both learning rates."""

    epochs: Annotated[int, Field(ge=1)]
    batch: Annotated[int, Field(ge=2)]
    schedule: Literal["cosine", "step"] = "cosine"
    warmup_epochs: Annotated[float, Field(ge=0)] = 0.0
    milestones: WholeNumbers = ()
    """Epochs at which the step schedule multiplies the learning rates by `decay`."""
    decay: Factor | Annotated[tuple[Factor, ...], Field(strict=False)] = 0.1
    """One factor for all milestones, or a list with one for each."""
    label_smoothing: Annotated[float, Field(ge=0, lt=1)] = 0.0
    clip_gradient: Annotated[float, Field(gt=0)] | None = None
    """Largest norm of all gradients of `[weights]` together; larger ones are shortened to it."""
    average: Annotated[float, Field(ge=0, lt=1)] = 0.0
    """Share that an exponential average of the weights keeps at each step; the averages are made
    ternary and are the result. 0 keeps none; 0.999 is usual."""
    patience: Annotated[int, Field(ge=0)] = 0
    """Stop after so many epochs without a lower loss on the test images; 0 never stops."""
    checkpoint_steps: Annotated[int, Field(ge=1)] = 200
    """Steps between checkpoints."""
    threads: Annotated[int, Field(ge=1)] = 1
    """Part of the recipe because sums, and with them the last bits of the weights, depend on it."""
    update: Literal["joint", "alternating"] = "joint"
    """`joint`: weights and thresholds step together. `alternating`, as published: the thresholds
    step, then the weights by a second pass over the same batch, at twice the cost."""
    precision: Literal["float32", "bfloat16"] = "float32"
    """Of convolutions and activations; weights, quantisers and the loss stay in float32."""
    device: Literal["cpu", "cuda"] = "cpu"
    compile: bool = False
    """Fuse operations with `torch.compile` and keep channels last, which is faster. Needs a C++
    compiler; the last bits of the weights differ from an uncompiled run's."""

    @property
    def steps(self) -> tuple[tuple[int, float], ...]:
        """Milestone and factor of every step of the step schedule."""
        decay = self.decay
        factors = decay if isinstance(decay, tuple) else (decay,) * len(self.milestones)
        return tuple(zip(self.milestones, factors, strict=True))

    def contradictions(self) -> Iterator[str]:
        """Find what does not go together in the schedule."""
        if self.schedule == "step" and not self.milestones:
            yield "schedule 'step' needs milestones, for example milestones = [20, 30]"
        if self.schedule == "cosine" and self.milestones:
            yield ("milestones belong to schedule 'step'; leave them out or set schedule = 'step'")
        if isinstance(self.decay, tuple) and len(self.decay) != len(self.milestones):
            yield (
                f"decay has {len(self.decay)} factors for {len(self.milestones)} milestones; give "
                f"one number for all, or one for each"
            )
        if self.warmup_epochs >= self.epochs:
            yield (f"warmup_epochs {self.warmup_epochs:g} must be below epochs {self.epochs}")


class StartSettings(Table):
    """`[start]`: weights of a full-precision network to start from."""

    weights: str
    """A full-precision run's `checkpoint.pt`, or a state dict in safetensors or `.pth`."""


class DistillationSettings(Table):
    """`[distillation]`: learn from a full-precision teacher too; see `distill.py`."""

    teacher: str
    """File of the teacher's weights, as `start.weights`."""
    network: str | None = None
    """The teacher's network; the recipe's own, with its changes, when left out."""
    temperature: Annotated[float, Field(gt=0)] = 4.0
    weight: Annotated[float, Field(gt=0, le=1)] = 0.5
    """Share of the teacher's part in the loss; the rest is the labels'."""


class ActivationSettings(Table):
    """`[activations]`: bits of the values between layers, and whether training knows of them."""

    bits: Literal[8, 4, 2] = 8
    train: bool = False
    """Round activations in training too, with a trained step each; see `activations.py`."""
    start: Annotated[int, Field(ge=0)] = 0
    """With `train`: the epoch from which on they are rounded."""

    def contradictions(self) -> Iterator[str]:
        """Find a start of what is not trained."""
        if self.start and not self.train:
            yield "start belongs to train = true; leave it out, or set train = true"


class CalibrationSettings(Table):
    """`[calibration]`: how activations become integers, and factors powers of two."""

    images: Annotated[int, Field(ge=1)] = 512
    """Training images, from the first one on, that the activations are observed on."""
    method: Literal["max", "percentile", "mse"] = "mse"
    percentile: Annotated[float, Field(gt=50, le=100)] = 99.99
    """Share of activations, in percent, that method 'percentile' does not clip."""
    rescale_terms: Annotated[int, Field(ge=1, le=4)] = 4
    """Signed powers of two in one rescale factor."""


class Recipe(Table):
    """A whole recipe file."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    data: DataSettings
    network: NetworkSettings
    quantiser: QuantiserSettings
    training: TrainingSettings
    weights: OptimiserSettings
    thresholds: OptimiserSettings = OptimiserSettings(learning_rate=1e-4)
    start: StartSettings | None = None
    distillation: DistillationSettings | None = None
    activations: ActivationSettings = ActivationSettings()
    calibration: CalibrationSettings = CalibrationSettings()

    def contradictions(self) -> Iterator[str]:
        """Find an unknown teacher, and activations that would begin too late."""
        teacher = self.distillation.network if self.distillation is not None else None
        if teacher is not None and teacher not in NETWORKS:
            yield f"distillation.network: {unknown('value', teacher, NETWORKS)}"
        if self.activations.start >= self.training.epochs:
            yield (
                f"activations.start {self.activations.start} must be below training.epochs "
                f"{self.training.epochs}"
            )

    def full_precision(self) -> Recipe:
        """The twin: the same data, start, budget and seed without a quantiser, float activations.

        It learns from the labels alone, so that it is the same beside every way to train ternary
        weights; without thresholds its update is the joint one.
        """
        return self.model_copy(
            update={
                "quantiser": FULL_PRECISION,
                "distillation": None,
                "activations": ActivationSettings(),
                "training": self.training.model_copy(update={"update": "joint"}),
            }
        )

    def identity(self) -> str:
        """Everything that trained weights depend on, as text; calibration comes after training.

        Settings at their default are left out, so that a checkpoint outlives a new setting. Files
        of weights count by what they hold, not by their names.

        Raises
        ------
        ConfigError: such a file cannot be read.
        """
        found = self
        if self.start is not None:
            digest = _digest(f"recipe {self.name}: start.weights", self.start.weights)
            start = self.start.model_copy(update={"weights": digest})
            found = found.model_copy(update={"start": start})
        if self.distillation is not None:
            digest = _digest(f"recipe {self.name}: distillation.teacher", self.distillation.teacher)
            teacher = self.distillation.model_copy(update={"teacher": digest})
            found = found.model_copy(update={"distillation": teacher})
        left_out: dict[str, Any] = {"name": True, "calibration": True, "data": {"workers"}}
        if not self.activations.train:  # then their bits are a matter of calibration
            left_out["activations"] = True
        return found.model_dump_json(exclude=left_out, exclude_defaults=True)

    def folder(self, work: Path) -> Path:
        """Folder of the run's checkpoint and log below `work`.

        The digest in its name keeps runs of an edited recipe apart from those of the old one.
        """
        digest = hashlib.sha256(self.identity().encode()).hexdigest()[:8]
        return work / self.name / f"{self.quantiser.name}-seed{self.seed}-{digest}"

    def with_seed(self, seed: int) -> Recipe:
        """The same recipe under another seed."""
        return self.model_copy(update={"seed": seed})


def load_recipe(path: Path) -> Recipe:
    """Read a recipe file.

    Raises
    ------
    ConfigError: the file is missing or no TOML, a key is unknown or missing, or a value is not
        allowed; all faults of the file are in one message.
    """
    return parse_recipe(read_toml(path), str(path))


def parse_recipe(data: Mapping[str, Any], where: str) -> Recipe:
    """Check the contents of a recipe; as `load_recipe`, which see for errors.

    Parameters
    ----------
    data: tables of the file.
    where: how the recipe is named in messages.
    """
    faults: list[str] = []
    data = dict(data)
    # The name picks the table's keys, so these tables are checked on their own.
    for key, check, stand_in in (
        ("network", _network, NetworkSettings(name="digits")),
        ("quantiser", _quantiser, FULL_PRECISION),
    ):
        table = data.get(key)
        if isinstance(table, dict) and isinstance(table.get("name"), str):
            try:
                data[key] = check(table, where)
            except ConfigError as error:
                faults.append(str(error))
                data[key] = stand_in
    try:
        recipe = parse(Recipe, data, where)
    except ConfigError as error:
        faults.append(str(error))
    if faults:
        raise ConfigError("\n".join(faults))
    return recipe


def load_data_settings(path: Path) -> DataSettings:
    """Read `[data]` of a recipe file alone, for which torch is not needed.

    Raises
    ------
    ConfigError: as for `load_recipe`, of this table.
    """
    data = read_toml(path)
    return parse(_DataAlone, {"data": data["data"]} if "data" in data else {}, str(path)).data


class _DataAlone(Table):
    """The part of a recipe that says where images are."""

    data: DataSettings


def _network(table: Mapping[str, Any], where: str) -> NetworkSettings:
    """Check `[network]`."""
    name, flags, given = table["name"], {}, {}
    if name not in NETWORKS:
        raise ConfigError(f"{where}: network.name: {unknown('value', name, NETWORKS)}")
    for key, value in table.items():
        if key in ("ternary_first", "ternary_last"):
            flags[key] = value
        elif key != "name":
            given[key] = value
    plain = parse(NetworkSettings, {"name": name, **flags}, f"{where}: network")
    options = network_options(name, given, f"{where}: network")
    return plain.model_copy(update={"options": options})


def _quantiser(table: Mapping[str, Any], where: str) -> QuantiserSettings:
    """Check `[quantiser]`."""
    try:
        from tnthw.quantisers.registry import QUANTISERS
    except ImportError as error:
        raise MissingToolError(
            f"{where}: quantisers need {error.name}, which is not installed; install it with: "
            f"{install_line('train')}"
        ) from error
    name, given = table["name"], {key: value for key, value in table.items() if key != "name"}
    if name != "none" and name not in QUANTISERS:
        raise ConfigError(
            f"{where}: quantiser.name: {unknown('value', name, [*QUANTISERS, 'none'])}"
        )
    declared = _NoOptions if name == "none" else QUANTISERS[name].Options
    return QuantiserSettings(
        name=name, options=make_options(declared, given, f"{where}: quantiser")
    )


def _digest(where: str, file: str) -> str:
    """SHA-256 of a file's contents."""
    try:
        with at_home(Path(file)).open("rb") as opened:
            return "sha256:" + hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise ConfigError(
            f'{where} is "{file}", which cannot be read ({error.strerror}); set it to a file of '
            f"weights, its path relative to the current folder"
        ) from None
