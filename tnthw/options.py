"""Options that are declared once: fields of a dataclass with a default, bounds and a meaning.

Recipes, commands and calls in Python are all checked against the declaration:

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Options:
        factor: Annotated[float, Field(ge=0, le=3)] = 0.7
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from typing import Any, TypeVar, get_type_hints

from pydantic import BaseModel, create_model

from tnthw.config import Table, parse
from tnthw.errors import ConfigError

T = TypeVar("T")


def make_options(
    declared: type[T], given: Mapping[str, Any], where: str, base: T | None = None
) -> T:
    """Check options and make them.

    Parameters
    ----------
    declared: the dataclass.
    given: options by name.
    where: how they are named in messages.
    base: options that those which are not given are taken from; the defaults when left out.

    Raises
    ------
    ConfigError: an option is unknown, of another type or out of bounds, or they contradict each
        other; one line for each.
    """
    known = dict(given)
    if base is not None:  # what must be given is in the base
        known = {**values_of(base), **known}
    table = parse(_model(declared), known, where)  # type: ignore[arg-type]
    values = {name: getattr(table, name) for name in table.model_fields_set}
    try:
        return declared(**values)
    except ValueError as error:
        raise ConfigError(f"{where}: {error}") from None


def values_of(options: Any) -> dict[str, Any]:
    """Options by name."""
    return {field.name: getattr(options, field.name) for field in fields(options)}


def changed(options: Any, base: Any = None) -> dict[str, Any]:
    """Options that differ from those of `base`, or from the declared defaults.

    They are in the order of the declaration.
    """
    found = {}
    for field in fields(options):
        value = getattr(options, field.name)
        usual = getattr(base, field.name) if base is not None else _default(field)
        if value != usual:
            found[field.name] = value
    return found


def marked(declared: type[Any], mark: type[T]) -> tuple[str, T] | None:
    """Name of the option whose annotation carries a mark, and the mark; None without one."""
    for name, hint in get_type_hints(declared, include_extras=True).items():
        for extra in getattr(hint, "__metadata__", ()):
            if isinstance(extra, mark):
                return name, extra
    return None


def _default(field: Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


@cache
def _model(declared: type[Any]) -> type[BaseModel]:
    hints = get_type_hints(declared, include_extras=True)
    wanted: dict[str, Any] = {}
    for field in fields(declared):
        default = _default(field)
        wanted[field.name] = (hints[field.name], ... if default is MISSING else default)
    model: type[BaseModel] = create_model(declared.__name__, __base__=Table, **wanted)
    return model
