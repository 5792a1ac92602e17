"""The faults, as data: `faults/ROOM.toml`.

A file names the folders of tests that look after a room, and lists its faults: the text of a source
file that is looked for (it must be there exactly once) and what takes its place.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "faults"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One change to one file.

    Attributes
    ----------
    room: the room of the package that it lies in.
    number: its place in the room's file, from 1.
    file: path of the changed file, from the root of the repository.
    find, replace: the text, and what takes its place.
    does: what goes wrong, in words.
    tests: what is run to see it, in this order.
    """

    room: str
    number: int
    file: str
    find: str
    replace: str
    does: str
    tests: tuple[str, ...]

    @property
    def name(self) -> str:
        """Room and number."""
        return f"{self.room}-{self.number}"

    @property
    def own_test(self) -> str:
        """The test file of the module's name, whether it is there or not."""
        path = Path(self.file)
        return str(Path("tests", *path.parts[1:-1], f"test_{path.name}"))

    def stale(self, root: Path = ROOT) -> str:
        """Why the fault cannot be injected; empty where it can."""
        path = root / self.file
        if not path.is_file():
            return f"{self.name}: {self.file} is not there"
        found = path.read_text(encoding="utf-8").count(self.find)
        if found != 1:
            return f"{self.name}: {self.file} holds {found} times {self.find!r}"
        missing = [test for test in self.tests if not (root / test.split("::")[0]).exists()]
        return f"{self.name}: no tests {', '.join(missing)}" if missing else ""

    def apply(self, root: Path) -> str:
        """Write the fault into a tree; returns the file's text before."""
        path = root / self.file
        before = path.read_text(encoding="utf-8")
        path.write_text(before.replace(self.find, self.replace), encoding="utf-8")
        return before


def load(rooms: tuple[str, ...] = ()) -> list[Fault]:
    """The faults of some rooms, or of all."""
    found: list[Fault] = []
    for path in sorted(FOLDER.glob("*.toml")):
        if rooms and path.stem not in rooms:
            continue
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for number, fault in enumerate(table["fault"], start=1):
            found.append(
                Fault(
                    room=path.stem,
                    number=number,
                    file=fault["file"],
                    find=fault["find"],
                    replace=fault["replace"],
                    does=fault["does"],
                    tests=tuple(fault.get("tests", table["tests"])),
                )
            )
    return found
