"""Things that are found by name: each registers itself in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from typing import TypeVar

from tnthw.config import unknown
from tnthw.errors import ConfigError

T = TypeVar("T")


class Registry(Mapping[str, T]):
    """Names of things of one kind.

    A thing is registered by its module, which is imported at the first question. Modules of
    `package` are found by looking into its folder; those of other distributions by the entry-point
    group `group`.

    Parameters
    ----------
    what: kind of the things, as messages name it.
    package: whose modules register things.
    group: of entry points that name modules, or objects in modules, which register more.
    """

    def __init__(self, what: str, package: str, group: str) -> None:
        self.what, self.package, self.group = what, package, group
        self._entries: dict[str, T] = {}
        self._complete = False

    def register(self, name: str, thing: T) -> None:
        """Give a thing its name.

        Raises
        ------
        ConfigError: another thing has the name.
        """
        if self._entries.get(name, thing) is not thing:
            raise ConfigError(f"{self.what} {name!r} is declared twice; give one another name")
        self._entries[name] = thing

    def forget(self, name: str) -> None:
        """Take a name out again."""
        del self._entries[name]

    def __getitem__(self, name: str) -> T:
        """Find a thing by its name.

        Raises
        ------
        ConfigError: there is none; names the nearest and all that there are.
        """
        entries = self._all()
        if name not in entries:
            raise ConfigError(unknown(self.what, name, entries))
        return entries[name]

    def __contains__(self, name: object) -> bool:
        return name in self._all()

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._all()))

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, T]:
        if not self._complete:
            self._complete = True  # set first: a module may ask while it registers
            folder = import_module(self.package).__path__
            for module in iter_modules(folder):
                import_module(f"{self.package}.{module.name}")
            for entry in entry_points(group=self.group):
                entry.load()
        return self._entries
