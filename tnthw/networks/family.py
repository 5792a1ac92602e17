"""Families of networks: each a file in `families` that declares options, layers and networks.

Adding a family changes no other file; `docs/networks.md` has an example. Other distributions add
theirs by entry points in the group `tnthw.networks`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import Field

from tnthw.config import unknown
from tnthw.errors import ConfigError
from tnthw.networks.shapes import Drawing, Layer
from tnthw.options import make_options
from tnthw.registry import Registry

Count = Annotated[int, Field(ge=1, le=1 << 16)]
"""A number of channels, blocks or features."""

Counts = Annotated[tuple[Count, ...], Field(strict=False, min_length=1)]
"""A list of them."""


class Family(ABC):
    """Options of a network: a subclass is a frozen dataclass whose fields they are.

    A field has a default and its bounds; `[network]` of a recipe takes the fields as keys.

    Attributes
    ----------
    NETWORKS: networks of the family by name.
    """

    NETWORKS: ClassVar[Mapping[str, Preset]]

    @abstractmethod
    def draw(self, drawing: Drawing, classes: int) -> None:
        """Add all layers; the last one is the linear layer that makes the classes.

        Raises
        ------
        ConfigError: options and image do not go together.
        """

    def variants(self) -> tuple[Family, ...]:
        """Options that checkpoints with the same names may have, the usual ones first."""
        return (self,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A network of a family that has a name.

    Attributes
    ----------
    options: of the family.
    image: channels, height and width of its images.
    classes: number of classes.
    built_in: true where `tnthw simulate NAME` makes it with random trits.
    """

    options: Family
    image: tuple[int, int, int] = (3, 32, 32)
    classes: int = 10
    built_in: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A network's layers.

    Attributes
    ----------
    name: of the network.
    options: of its family.
    image: channels, height and width of an image.
    classes: number of classes.
    layers: all layers, in an order in which they can be computed.
    """

    name: str
    options: Family
    image: tuple[int, int, int]
    classes: int
    layers: tuple[Layer, ...]

    @property
    def classifier(self) -> str:
        """Name of the last layer."""
        return self.layers[-1].name

    @property
    def weights(self) -> int:
        """Weights of all convolutions and linear layers."""
        return sum(layer.weights for layer in self.layers)

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one image."""
        return sum(layer.macs for layer in self.layers)

    def changed(self, *, options: Family | None = None, classes: int | None = None) -> Shape:
        """Give the network other options or another number of classes."""
        classes = self.classes if classes is None else classes
        return draw(self.name, options or self.options, self.image, classes)


FAMILIES: Registry[type[Family]] = Registry(
    "family of networks", "tnthw.networks.families", "tnthw.networks"
)
"""Families by name."""


def family(name: str) -> Callable[[type[Any]], type[Any]]:
    """Give a family its name; a decorator."""

    def register(found: type[Any]) -> type[Any]:
        FAMILIES.register(name, found)
        return found

    return register


class _Networks(Mapping[str, Preset]):
    """Networks of all families by name."""

    def __getitem__(self, name: str) -> Preset:
        for found in FAMILIES.values():
            if name in found.NETWORKS:
                return found.NETWORKS[name]
        raise ConfigError(unknown("network", name, self))

    def __contains__(self, name: object) -> bool:
        return any(name in found.NETWORKS for found in FAMILIES.values())

    def __iter__(self) -> Iterator[str]:
        return (name for found in FAMILIES.values() for name in found.NETWORKS)

    def __len__(self) -> int:
        return sum(1 for _ in self)


NETWORKS = _Networks()
"""Networks that recipes, `--shape` and built-in models name."""


def find_shape(
    name: str,
    *,
    image: tuple[int, int, int] | None = None,
    classes: int | None = None,
    **options: Any,
) -> Shape:
    """Make the shape of a network that has a name.

    Parameters
    ----------
    name: of the network.
    image, classes: the network's own when left out.
    options: of its family, where they differ from the network's own.

    Raises
    ------
    ConfigError: there is no such network, an option is unknown or out of bounds, or the options do
        not go together.
    """
    preset = NETWORKS[name]
    chosen = network_options(name, options, f"network {name}")
    return draw(name, chosen, image or preset.image, preset.classes if classes is None else classes)


def network_options(name: str, given: Mapping[str, Any], where: str) -> Family:
    """Options of a network, what is not given as its own.

    Raises
    ------
    ConfigError: as for `make_options`.
    """
    usual = NETWORKS[name].options
    return make_options(type(usual), given, where, usual)


def draw(name: str, options: Family, image: tuple[int, int, int], classes: int) -> Shape:
    """Make the shape of a network.

    Raises
    ------
    ConfigError: options and image do not go together.
    """
    drawing = Drawing(image)
    try:
        options.draw(drawing, classes)
    except ConfigError as error:
        raise ConfigError(f"network {name}: {error}") from None
    return Shape(
        name=name, options=options, image=image, classes=classes, layers=tuple(drawing.layers)
    )
