"""The frontends that are there: ours, those of installed packages, and those registered here."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

from tnthw.errors import ConfigError
from tnthw.frontends.onnx_file import OnnxFiles
from tnthw.frontends.protocol import Frontend
from tnthw.frontends.torch_module import TorchModules

GROUP = "tnthw.frontends"
"""Group of entry points by which a package adds frontends: `NAME = "package.module:frontend"`."""

_OURS: tuple[Frontend, ...] = (TorchModules(), OnnxFiles())

_registered: dict[str, Frontend] = {}


def register(frontend: Frontend) -> None:
    """Add a frontend for this process.

    Raises
    ------
    ConfigError: it is none, or its name is taken.
    """
    _require(frontend, "register()")
    if any(frontend.name == other.name for other in frontends()):
        raise ConfigError(f"frontend {frontend.name!r}: there is one of that name already")
    _registered[frontend.name] = frontend


def frontends() -> Iterator[Frontend]:
    """All frontends: ours first, so that no other takes a source away from them.

    Raises
    ------
    ConfigError: a package's entry point cannot be loaded, or is no frontend.
    """
    yield from _OURS
    yield from _registered.values()
    names = {frontend.name for frontend in (*_OURS, *_registered.values())}
    for entry in entry_points(group=GROUP):
        where = f"entry point {entry.name} = {entry.value}"
        try:
            found = entry.load()
        except Exception as error:  # whatever importing a package of others raises
            raise ConfigError(
                f"{where}: cannot be loaded ({type(error).__name__}: {error}); repair or remove "
                f"that package"
            ) from error
        _require(found, where)
        if found.name in names:
            raise ConfigError(f"{where}: there is a frontend {found.name!r} already")
        names.add(found.name)
        yield found


def recognising(source: object) -> Frontend | None:
    """Find the first frontend that recognises a source; None where none does."""
    return next((frontend for frontend in frontends() if frontend.recognises(source)), None)


def find_frontend(source: object) -> Frontend:
    """Find the frontend that recognises a source.

    Raises
    ------
    ConfigError: none does; the message says what there is.
    """
    found = recognising(source)
    if found is not None:
        return found
    known = [f"{frontend.takes} ({frontend.name})" for frontend in frontends()]
    what = f"file {source}" if isinstance(source, Path) else f"a {type(source).__name__}"
    raise ConfigError(f"{what}: no frontend reads it; there are frontends for {'; '.join(known)}")


def _require(frontend: object, where: str) -> None:
    if not isinstance(frontend, Frontend):
        raise ConfigError(
            f"{where}: {type(frontend).__name__} is no frontend; it needs name, takes, "
            f"recognises() and read() as in tnthw.frontends.protocol"
        )
