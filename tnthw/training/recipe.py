"""Recipes: a TOML file that says how a network is trained and made into integers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, model_serializer

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.data.image_set import ImageSet
from tnthw.data.settings import DataSettings
from tnthw.errors import ConfigError, MissingToolError
from tnthw.extras import install_line
from tnthw.files import at_home
from tnthw.networks.family import NETWORKS, Shape, draw, network_options
from tnthw.options import changed, make_options
from tnthw.training.settings import (
    ActivationSettings,
    CalibrationSettings,
    DistillationSettings,
    OptimiserSettings,
    StartSettings,
    TrainingSettings,
)


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
    standardise: standardise each filter's weights before they become ternary.
    """

    name: str
    options: Any = None
    standardise: bool = False

    @model_serializer
    def _as_written(self) -> dict[str, Any]:
        own = changed(self.options) if self.options is not None else {}
        return {"name": self.name, **own, **({"standardise": True} if self.standardise else {})}


FULL_PRECISION = QuantiserSettings(name="none")


@dataclass(frozen=True, slots=True)
class _NoOptions:
    """Full precision has none."""


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
        """Find an unknown teacher, activations that would begin too late, and idle settings."""
        teacher = self.distillation.network if self.distillation is not None else None
        if teacher is not None and teacher not in NETWORKS:
            yield f"distillation.network: {unknown('value', teacher, NETWORKS)}"
        if self.activations.start >= self.training.epochs:
            yield (
                f"activations.start {self.activations.start} must be below training.epochs "
                f"{self.training.epochs}"
            )
        hints = self.distillation is not None and self.distillation.hints is not None
        if hints and self.training.compile:
            yield "distillation.hints watch single layers; set training.compile = false"
        for key in ("decay_ternary", "decay_norms"):
            if key in self.thresholds.model_fields_set:
                yield f"thresholds.{key} belongs to [weights]; move it there, or leave it out"
        if self.quantiser.name == "none":
            why = 'is for weights that become ternary, and quantiser.name is "none"; leave it out'
            if self.training.progressive:
                yield f"training.progressive {why}"
            if not self.weights.decay_ternary:
                yield f"weights.decay_ternary {why}"

    @property
    def first_whole_epoch(self) -> int:
        """Epoch, from 0, from which on activations are rounded and all weights ternary."""
        return max(self.activations.start, self.training.progressive)

    def full_precision(self) -> Recipe:
        """The twin: the same data, start, budget and seed without a quantiser, float activations.

        It learns from the labels alone, so that it is the same beside every way to train ternary
        weights; without thresholds its update is the joint one.

        Raises
        ------
        ConfigError: `training.patience` may end the one after other epochs than the other.
        """
        if self.training.patience:
            raise ConfigError(
                f"recipe {self.name}: training.patience may end the ternary run and its "
                f"full-precision twin after different epochs, and their budgets must be equal; set "
                f"training.patience = 0, or leave the twin out"
            )
        return self.model_copy(
            update={
                "quantiser": FULL_PRECISION,
                "distillation": None,
                "activations": ActivationSettings(),
                "weights": self.weights.model_copy(update={"decay_ternary": True}),
                "training": self.training.model_copy(update={"update": "joint", "progressive": 0}),
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
    name, given = table["name"], dict(table)
    plain = {str(key): given.pop(key) for key in ("name", "standardise") if key in given}
    if name != "none" and name not in QUANTISERS:
        raise ConfigError(
            f"{where}: quantiser.name: {unknown('value', name, [*QUANTISERS, 'none'])}"
        )
    declared = _NoOptions if name == "none" else QUANTISERS[name].Options
    settings = parse(QuantiserSettings, plain, f"{where}: quantiser")
    if settings.standardise and name == "none":
        raise ConfigError(
            f"{where}: quantiser.standardise is for weights that become ternary, and "
            f'quantiser.name is "none"; leave it out'
        )
    options = make_options(declared, given, f"{where}: quantiser")
    return settings.model_copy(update={"options": options})


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
